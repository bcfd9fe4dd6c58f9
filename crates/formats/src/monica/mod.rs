//! Monica 4.x: its export as JSON, into people and all that was noted about them.
//!
//! The export nests collections (`{count, type, values}`) under the account and under each contact; records refer to one another by UUID. Every list may
//! be absent, and records of older versions have no UUID of their own.

mod account;
mod contact;
mod items;
mod json;
mod noted;

pub use contact::read_contact;
pub use noted::{DayRating, MonicaDuty, MonicaNoted, MonicaWritten};

use hearten_domain::{Cause, LeftOutReason, PartialDate, Problem, ProblemCause};
use jiff::{Timestamp, civil::Date};

use crate::vcard::CardObservation;

/// What an export holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MonicaReading {
    /// The mail addresses of whoever made the export.
    pub my_addresses: Vec<String>,
    /// The contact that stands for the user, where one does.
    pub me: Option<String>,
    /// The contacts, in the order of the export.
    pub contacts: Vec<MonicaContact>,
    /// What was done together.
    pub activities: Vec<MonicaActivity>,
    /// Who is what to whom.
    pub relationships: Vec<MonicaRelationship>,
    /// The journal.
    pub journal: Vec<MonicaEntry>,
    /// What is left out on purpose, a reason for each record.
    pub left_out: Vec<LeftOutReason>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// One contact with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MonicaContact {
    /// Its identity in Monica.
    pub uuid: String,
    /// What a card would say, with the contact's own JSON as its raw bytes, and without a note.
    pub card: CardObservation,
    /// What was noted about them: the description, notes from the newest to the oldest, food, what they owe me, tags.
    pub noted: Vec<MonicaNoted>,
    /// Whether it is known only as somebody's relation and has no page of its own.
    pub is_partial: bool,
    /// Whether they were put away among the archived.
    pub is_archived: bool,
    /// Whether they have died, on a known day or not.
    pub is_dead: bool,
    /// The last day on which the contact was changed.
    pub changed_on: Option<Date>,
    /// The picture they show, else their first, by its identity.
    pub photo: Option<String>,
    /// When and how we met.
    pub first_met: Option<FirstMet>,
    /// Calls.
    pub calls: Vec<MonicaCall>,
    /// Messages of all conversations.
    pub messages: Vec<MonicaMessage>,
    /// Gifts given and received.
    pub gifts: Vec<MonicaGift>,
    /// What I have to do for them: tasks, debts of mine, reminders that come once.
    pub promises: Vec<MonicaPromise>,
    /// Days that come round.
    pub dates: Vec<MonicaDate>,
    /// What happened in their life.
    pub life_events: Vec<MonicaLifeEvent>,
    /// Their animals, by name.
    pub pets: Vec<String>,
    /// Activities they took part in, by identity.
    pub activities: Vec<String>,
}

/// When and how we met.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FirstMet {
    /// The day, as far as known.
    pub on: Option<PartialDate>,
    /// Who brought us together: a contact.
    pub through: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How, in the user's words.
    pub text: Option<String>,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaCall {
    /// Its identity, or one made from what it says.
    pub key: String,
    /// When.
    pub at: Timestamp,
    /// Whether they called.
    pub by_them: bool,
    /// What was said.
    pub text: Option<String>,
}

/// A message in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaMessage {
    /// Its identity, or one made from what it says.
    pub key: String,
    /// The identity of its conversation.
    pub conversation: String,
    /// When.
    pub at: Timestamp,
    /// Whether I wrote it.
    pub by_me: bool,
    /// Whether it was a mail.
    pub is_mail: bool,
    /// What it says.
    pub text: Option<String>,
}

/// Something done together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaActivity {
    /// Its identity.
    pub uuid: String,
    /// The day.
    pub on: Date,
    /// What, in a few words.
    pub summary: Option<String>,
    /// What happened.
    pub text: Option<String>,
}

/// How far a gift has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GiftStatus {
    /// Something they might like.
    Idea,
    /// I gave it.
    Given,
    /// They gave it.
    Received,
}

/// A gift, or an idea of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaGift {
    /// Its identity, or one made from what it says.
    pub key: String,
    /// What it is.
    pub name: String,
    /// What was noted about it.
    pub text: Option<String>,
    /// Where it is to be had.
    pub url: Option<String>,
    /// How far it has come.
    pub status: GiftStatus,
    /// The day it was given, else the day it was written down.
    pub on: Option<Date>,
}

/// Something I have to do for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaPromise {
    /// Its identity, or one made from what it says.
    pub key: String,
    /// What.
    pub what: MonicaDuty,
    /// The day it was written down.
    pub made_on: Option<Date>,
    /// The day it is for.
    pub due_on: Option<Date>,
    /// The day it was done.
    pub kept_on: Option<Date>,
    /// Whether it counts only while its day is still ahead, as a reminder does.
    pub is_reminder: bool,
}

/// A day that comes round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaDate {
    /// Its identity, or one made from what it says.
    pub key: String,
    /// What it is called.
    pub label: String,
    /// The day.
    pub date: PartialDate,
}

/// What sort of life event it is, as far as it matters what becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LifeEventKind {
    /// They began a new job or were promoted.
    Job,
    /// They moved.
    Moved,
    /// They married.
    Wedding,
    /// A child was born.
    Birth,
    /// Something to tell.
    Other,
}

/// Something that happened in somebody's life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaLifeEvent {
    /// Its identity, or one made from what it says.
    pub key: String,
    /// What sort it is.
    pub kind: LifeEventKind,
    /// A few words to know it by, where there are any.
    pub title: Option<String>,
    /// What was noted about it.
    pub text: Option<String>,
    /// The day.
    pub on: Option<Date>,
}

/// What one contact is to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaRelationship {
    /// Whose relation it is.
    pub person: String,
    /// The other contact.
    pub other: String,
    /// What the other is to the person: `child`, `partner`.
    pub kind: String,
}

/// An entry of the journal, or the rating of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonicaEntry {
    /// Its identity, or one made from what it says.
    pub key: String,
    /// What it says.
    pub written: MonicaWritten,
    /// Its day.
    pub on: Option<Date>,
    /// The entry's own JSON.
    pub raw: Vec<u8>,
}

/// Whether a file begins as an export of Monica does; `beginning` without byte order mark and blanks before it.
pub(crate) fn begins_as_export(beginning: &str) -> bool {
    let has = |key: &str| beginning.contains(&format!("\"{key}\""));
    beginning.starts_with('{') && has("app_version") && (has("exported_by") || has("account"))
}

/// Whether a file begins as the older export of Monica, a dump of its database.
pub(crate) fn begins_as_dump(beginning: &str) -> bool {
    beginning.starts_with('#') && beginning.contains("dump of data")
        || (beginning.contains("INSERT IGNORE INTO") && (beginning.contains("`accounts`") || beginning.contains(" accounts ")))
}

/// Reads an export. What is no export of Monica gives one problem that says so.
pub fn read_export(bytes: &[u8], source: &str) -> MonicaReading {
    let failed = |line: usize, cause: Cause| MonicaReading {
        problems: vec![Problem { source: source.to_owned(), line: line as u64, cause }],
        ..MonicaReading::default()
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice::<serde_json::Value>(bytes) {
        Ok(value) => match value.get("account").filter(|account| account.is_object()) {
            Some(account) => account::read(&value, account, source),
            None => failed(0, ProblemCause::MonicaWithoutAccount.into()),
        },
        Err(error) => failed(error.line(), ProblemCause::MonicaUnreadable.with(&[("error", &error.to_string())])),
    }
}
