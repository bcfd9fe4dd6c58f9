//! WhatsApp's *Export chat*: a text with a line or more for each message, as the phone's language writes times, in a zip on iPhones.
//!
//! Android: `18/03/2022, 14:56 - Ana: hello`. iPhone: `[18/03/22, 14:56:02] Ana: hello`. Before 2017: `18/03/14 14:56:02: Ana: hello`. Every locale has its own order, calendar,
//! digits and words ([`stamp`], [`calendar`]; the forms are those of Unicode CLDR's short dates and times). What WhatsApp writes itself has no author on Android
//! ([`system`]); on iPhones it has the group's or the other's name, and a mark (U+200E) before the text. The owner is called like others, by the name they gave themselves.

mod author;
mod calendar;
mod calls;
mod content;
mod split;
mod stamp;
mod system;
mod title;
mod words;

use std::collections::{BTreeMap, HashMap};

use hearten_domain::{LeftOutReason, Problem, ProblemCause};

use self::{
    author::Names,
    calendar::{Order, is_islamic, moment_of, order_of},
    split::{PROBLEMS, Record, split},
    stamp::{is_mark, read_stamp},
};
use super::{ChatReading, ChatTime, Conversation, Message, MessageKind, Party, Service};
use crate::text;

/// Whether a text begins as WhatsApp's exports do: with a time, and soon a name or a line of WhatsApp's own behind one. A file that is named as WhatsApp names exports
/// is taken for one in any case, so that it is told why it cannot be read.
pub(super) fn begins(beginning: &str, name: &str) -> bool {
    if name.to_lowercase().ends_with(".txt") && (title::title_of(name).is_some() || name.ends_with("_chat.txt")) {
        return true;
    }
    let Some((stamp, rest)) = read_stamp(beginning.lines().next().unwrap_or_default()) else { return false };
    let order = order_of(std::iter::once(&stamp));
    if moment_of(&stamp, order).is_none() || is_of_a_log(rest) {
        return false;
    }
    // Phones that write no brackets write no seconds either, save for the iPhones before 2017; programs that keep logs do.
    let is_usual = stamp.style.is_bracketed || !stamp.style.has_seconds;
    let has_author = |line: &str| {
        read_stamp(line).is_some_and(|(other, rest)| other.style == stamp.style && (author::cut(rest).is_some() || starts_with_mark(rest)))
    };
    if !is_usual {
        return stamp.style.has_colon && has_author(beginning.lines().next().unwrap_or_default());
    }
    system::is_notice(rest) || system::is_of_group(rest) || beginning.lines().take(LINES_LOOKED_AT).any(has_author)
}

/// In how many lines of the beginning a name must stand.
const LINES_LOOKED_AT: usize = 100;

/// Whether what follows a time is a level, as programs log it.
pub(super) fn is_of_a_log(rest: &str) -> bool {
    const LEVELS: [&str; 10] = ["INFO", "WARN", "WARNING", "ERROR", "DEBUG", "TRACE", "NOTICE", "CRITICAL", "FATAL", "VERBOSE"];
    let word = rest.trim_start_matches(['[', ' ', '<']).split([':', ' ', ']', '>', '[']).next().unwrap_or_default();
    let word = word.rsplit('.').next().unwrap_or_default();
    LEVELS.iter().any(|level| level.eq_ignore_ascii_case(word))
}

/// Reads an export. The title comes of the file's name, or of the line on encryption with which an iPhone's begins.
pub(super) fn read(bytes: &[u8], source: &str) -> ChatReading {
    let text = text::decode_cut(bytes);
    let mut problems = Vec::new();
    let records = split(&text, source, &mut problems);
    let order = order_of(records.iter().map(|record| &record.stamp));
    let mut reader = Reader { source, order, problems, title: title::title_of(source), ..Reader::of(&records) };
    for record in &records {
        reader.add(record);
    }
    reader.finish(&records)
}

/// What is gathered while an export is read.
struct Reader<'a> {
    source: &'a str,
    order: Order,
    names: Names<'a>,
    /// Under whose name an iPhone put the line on encryption: the other's, or the group's.
    noticed: Option<&'a str>,
    has_notice: bool,
    is_group: bool,
    has_owner: bool,
    title: Option<String>,
    parties: Vec<Party>,
    places: HashMap<&'a str, usize>,
    messages: Vec<Message>,
    problems: Vec<Problem>,
    left_out: BTreeMap<LeftOutReason, u64>,
}

impl<'a> Reader<'a> {
    /// A reader that knows the names of a file.
    fn of(records: &[Record<'a>]) -> Self {
        let mut names = Names::default();
        for record in records {
            names.add(record.first);
        }
        Self {
            source: "",
            order: Order::DayMonthYear,
            names,
            noticed: None,
            has_notice: false,
            is_group: false,
            has_owner: false,
            title: None,
            parties: Vec::new(),
            places: HashMap::new(),
            messages: Vec::new(),
            problems: Vec::new(),
            left_out: BTreeMap::new(),
        }
    }

    /// Takes in a message, or what a line of WhatsApp's tells of the conversation.
    fn add(&mut self, record: &Record<'a>) {
        let is_android = !record.stamp.style.is_bracketed;
        let Some((author, said)) = self.names.cut(record.first, is_android) else { return self.learn(record.first) };
        let is_led = starts_with_mark(said);
        let below = record.whole.get(record.first.len()..).unwrap_or_default();
        let kind = if below.is_empty() { calls::read_call(said, is_led || starts_with_mark(record.first)) } else { None };
        let content = content::content_of(&format!("{said}{below}"), is_led || starts_with_mark(record.first));
        let is_sent = content.as_deref().is_some_and(|text| text.starts_with(content::MEDIA));
        let is_first = self.messages.is_empty() && self.parties.is_empty();
        if is_led && !is_sent && system::is_notice(said) || is_first && system::is_on_encryption(said) {
            self.has_notice = true;
            self.noticed = self.noticed.or(Some(author));
            return self.learn(said);
        }
        if is_led && kind.is_none() && !is_sent && self.is_own_line(author, said) {
            return self.learn(said);
        }
        if system::is_deleted(said) {
            return self.leave_out(LeftOutReason::TakenBack);
        }
        let Some(at) = moment_of(&record.stamp, self.order) else {
            return self.note(record.line, ProblemCause::NoSuchDay);
        };
        let from = self.place(author);
        let kind = kind.unwrap_or(MessageKind::Message);
        self.messages.push(Message { at: ChatTime::Local(at), from, to: Vec::new(), kind, text: content, line: record.line });
    }

    /// Whether a text behind WhatsApp's mark is a line of its own: on what happens in a group, under the group's name or that of the one who did it, or on the
    /// conversation. Behind such a mark stand places and polls too, and short words for what was sent in languages that are not known here.
    fn is_own_line(&self, author: &str, said: &str) -> bool {
        let line = said.lines().next().unwrap_or_default().trim_matches(is_mark);
        let of_author = line.strip_prefix(author).is_some_and(|rest| rest.starts_with(' '));
        let is_of_conversation = line.chars().count() > 45 && !line.contains("://") && !line.ends_with(':');
        of_author || is_of_conversation || system::is_of_group(said) || (self.is_group && self.noticed == Some(author))
    }

    /// What a line without an author tells.
    fn learn(&mut self, line: &str) {
        self.leave_out(LeftOutReason::Notice);
        self.has_notice |= system::is_notice(line);
        self.is_group |= system::is_of_group(line);
    }

    /// The party of a name; none for the owner where the export calls them *you*.
    fn place(&mut self, author: &'a str) -> Option<usize> {
        // Somebody may be called Tu or Du all the same.
        if system::is_owner(author) && self.title.as_deref() != Some(author) {
            self.has_owner = true;
            return None;
        }
        let next = self.parties.len();
        let place = *self.places.entry(author).or_insert(next);
        if place == next {
            self.parties.push(author::party(author));
        }
        Some(place)
    }

    /// Counts what is left out on purpose.
    fn leave_out(&mut self, what: LeftOutReason) {
        *self.left_out.entry(what).or_default() += 1;
    }

    fn note(&mut self, line: u64, cause: ProblemCause) {
        if self.problems.len() < PROBLEMS {
            self.problems.push(Problem { source: self.source.to_owned(), line, cause: cause.into() });
        }
    }

    fn finish(mut self, records: &[Record<'_>]) -> ChatReading {
        if self.messages.is_empty() {
            self.note(0, if records.is_empty() { ProblemCause::ChatUntimed } else { ProblemCause::ChatOnlyNotices });
            return ChatReading { problems: self.problems, left_out: self.left_out, ..ChatReading::default() };
        }
        if let Some(record) = records.iter().find(|record| is_islamic(&record.stamp, self.order)) {
            self.note(record.line, ProblemCause::IslamicDates);
        }
        let noticed = self.noticed.map(author::party).and_then(|party| party.name.or(party.phone));
        let title = self.title.take().or(noticed);
        let others = self.parties.len() + usize::from(self.has_owner);
        let is_group = self.is_group || others > 2;
        let (me, is_group) = self.between_two(title.as_deref(), is_group);
        let conversation = Conversation { service: Service::WhatsApp, title, is_group, parties: self.parties, me, messages: self.messages };
        ChatReading { conversations: vec![conversation], problems: self.problems, left_out: self.left_out, ..ChatReading::default() }
    }

    /// Who is the owner where the conversation is one between two, whose title is the other's name.
    fn between_two(&mut self, title: Option<&str>, is_group: bool) -> (Option<usize>, Option<bool>) {
        if is_group {
            return (None, Some(true));
        }
        let Some(name) = title else { return (None, self.has_owner.then_some(false)) };
        let title = author::folded(name);
        let shown = |party: &Party| party.name.as_deref().or(party.phone.as_deref()).map(author::folded);
        let other = self.parties.iter().position(|party| shown(party).is_some_and(|name| name == title));
        match (other, self.parties.len()) {
            (Some(other), 2) => (Some(1 - other), Some(false)),
            (Some(_), _) => (None, Some(false)),
            // Only the owner wrote: a group would begin with a line on its making.
            (None, 1) if self.has_notice && !self.has_owner => {
                self.parties.push(author::party(name));
                (Some(0), Some(false))
            }
            (None, _) => (None, self.has_owner.then_some(false)),
        }
    }
}

/// Whether WhatsApp's mark leads a text.
fn starts_with_mark(text: &str) -> bool {
    text.starts_with(['\u{200e}', '\u{200f}'])
}
