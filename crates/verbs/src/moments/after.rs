//! What came out of a meeting, kept in the same change as the meeting.

use hearten_domain::{Concern, ConcernKind, GiftKind, Person, Promise};
use hearten_speech::say;
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use super::NewMoment;
use crate::{
    Result, Vault, VerbError,
    dates::full_day,
    gifts::Help,
    shelf::{NewFind, read_find},
    text::{optional, required_line},
    writing::refuse_unnoted,
};

/// What came out of a meeting. It is kept with the first person of the meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AfterMoment {
    /// What is on their mind.
    pub concern: Option<String>,
    /// What I said I would do.
    pub promise: Option<String>,
    /// By when.
    pub promise_due: Option<Date>,
    /// What they did for me; thanks become owed.
    pub thanks: Option<String>,
    /// Something worth giving, for the shelf: a web address or words.
    pub find: Option<String>,
}

impl AfterMoment {
    /// The same with blanks left out.
    pub(super) fn trimmed(self) -> Self {
        Self {
            concern: optional(self.concern),
            promise: optional(self.promise),
            promise_due: self.promise_due,
            thanks: optional(self.thanks),
            find: optional(self.find),
        }
    }

    /// Whether anything came out.
    pub(super) fn is_empty(&self) -> bool {
        self.concern.is_none() && self.promise.is_none() && self.thanks.is_none() && self.find.is_none()
    }
}

impl Vault {
    /// Refuses words about those of whom nothing is to be noted, and what came out of a meeting that has not been.
    pub(super) async fn refuse_after(&self, tx: &mut Tx, people: &[Person], new: &NewMoment, after: &AfterMoment) -> Result<()> {
        if !after.is_empty() && new.on > self.today_date() {
            return Err(VerbError::invalid(say("moment-to-come").with("day", full_day(new.on))));
        }
        if after.promise_due.is_some_and(|due| due < new.on) {
            return Err(VerbError::invalid(say("moment-promise-before").with("day", full_day(new.on))));
        }
        if new.text.is_some() || after.concern.is_some() {
            for person in people {
                refuse_unnoted(tx, person, self.today_date()).await?;
            }
        }
        Ok(())
    }

    /// Keeps what came out of a meeting with `person`.
    pub(super) async fn keep_after(&self, tx: &mut Tx, change: &Change, person: &Person, on: Date, after: &AfterMoment) -> Result<()> {
        let person_id = person.id;
        if let Some(text) = &after.concern {
            let text = required_line(text, say("verb-what-what-is-on-their-mind"))?;
            let (kind, id) = (ConcernKind::Problem, self.ids.next().into());
            tx.create(
                change,
                &Concern { id, person_id, kind, text, since: on, until: None, answered_on: None, source: None, import_id: None },
            )
            .await?;
        }
        if let Some(text) = &after.promise {
            let text = required_line(text, say("verb-what-the-promise"))?;
            let (id, due_on) = (self.ids.next().into(), after.promise_due);
            tx.create(change, &Promise { id, person_id, text, made_on: on, due_on, kept_on: None, import_id: None }).await?;
        }
        if let Some(what) = after.thanks.clone() {
            self.help_received(tx, change, Help { person: person_id, kind: GiftKind::Help, what, meaning: None, on }).await?;
        }
        if let Some(text) = after.find.clone() {
            let find = read_find(self.ids.next().into(), &NewFind { kind: None, text_or_url: text, title: None, on })?;
            tx.create(change, &find).await?;
        }
        Ok(())
    }
}
