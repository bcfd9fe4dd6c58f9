//! Signal's conversations, as the programs that export them write them. Signal itself exports no text.
//!
//! - [signal-export](https://github.com/carderne/signal-export): a folder for each conversation with a `chat.md` (before: `index.md`) of lines `[2022-03-18 14:56:02] Ana: hello`
//!   (before: `[2022-03-18, 14:56] Ana: hello`); the owner is `Me`.
//! - [sigtop](https://github.com/tbvdm/sigtop): a file for each conversation, of blocks `From:`, `Type:`, `Sent:` under a line `Conversation:`; in its short form of lines
//!   `2022-03-18 14:56 Ana: hello`. The owner is `You`.
//! - [signalbackup-tools](https://github.com/bepaald/signalbackup-tools) `--exporttxt`: `Ana (_id3).txt` of lines `[Mar 18, 2022 14:56:02] <Ana> hello`, or `*** …` for calls and events.

mod blocks;
mod lines;

use std::collections::{BTreeMap, HashMap};

use hearten_domain::{Cause, LeftOutReason, Problem, ProblemCause};

use super::{ChatReading, Conversation, Message, Party, Service};
use crate::text;

/// Whether a text begins as one of the programs writes it. WhatsApp's Swedish iPhones write times as signal-export does; their files are told by marks and name.
pub(super) fn begins(beginning: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    let is_of_whatsapp = || name.contains("whatsapp") || name.ends_with("_chat.txt") || beginning.contains('\u{200e}');
    blocks::begins(beginning) || (lines::begins(beginning) && !is_of_whatsapp())
}

/// Reads an export of any of the programs. `source` gives the title where the text has none: the folder's name, or the file's.
pub(super) fn read(bytes: &[u8], source: &str) -> ChatReading {
    let text = text::decode_cut(bytes);
    let text = text::beginning(&text);
    let mut reader = Reader::new(source);
    if blocks::begins(text) {
        blocks::read(text, &mut reader);
    } else {
        lines::read(text, &mut reader);
        reader.be_titled(source);
    }
    reader.finish()
}

/// What is gathered while an export is read.
struct Reader<'a> {
    source: &'a str,
    title: Option<String>,
    is_group: Option<bool>,
    has_owner: bool,
    parties: Vec<Party>,
    places: HashMap<String, usize>,
    messages: Vec<Message>,
    problems: Vec<Problem>,
    left_out: BTreeMap<LeftOutReason, u64>,
}

/// How many problems of a file are told one by one.
const PROBLEMS: usize = 200;

/// The longest line that is read, in bytes.
const LONGEST_LINE: usize = 1 << 20;

impl<'a> Reader<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            title: None,
            is_group: None,
            has_owner: false,
            parties: Vec::new(),
            places: HashMap::new(),
            messages: Vec::new(),
            problems: Vec::new(),
            left_out: BTreeMap::new(),
        }
    }

    fn note(&mut self, line: u64, cause: impl Into<Cause>) {
        if self.problems.len() < PROBLEMS {
            self.problems.push(Problem { source: self.source.to_owned(), line, cause: cause.into() });
        }
    }

    /// Counts what is left out on purpose.
    fn leave_out(&mut self, what: LeftOutReason) {
        *self.left_out.entry(what).or_default() += 1;
    }

    /// A line without its end, cut with a word where it is too long.
    fn line<'t>(&mut self, line: &'t str, number: u64) -> &'t str {
        let line = line.trim_end_matches(['\n', '\r']);
        if line.len() <= LONGEST_LINE {
            return line;
        }
        self.note(number, ProblemCause::ChatLineTooLong);
        let mut end = LONGEST_LINE;
        while !line.is_char_boundary(end) {
            end -= 1;
        }
        line.get(..end).unwrap_or_default()
    }

    /// The party of a name, perhaps with a number or more behind it in brackets; none for the owner, whom the programs call *me* or *you*.
    fn place(&mut self, shown: &str) -> Option<usize> {
        if matches!(shown, "Me" | "You") {
            self.has_owner = true;
            return None;
        }
        if let Some(place) = self.places.get(shown) {
            return Some(*place);
        }
        self.parties.push(party(shown));
        self.places.insert(shown.to_owned(), self.parties.len() - 1);
        Some(self.parties.len() - 1)
    }

    /// The party whose name or number a title is.
    fn titled(&self, title: &str) -> Option<usize> {
        let folded = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
        let shown = |party: &Party| folded(party.name.as_deref().or(party.phone.as_deref()).unwrap_or_default());
        self.parties.iter().position(|party| shown(party) == folded(title))
    }

    /// Takes the title from the path: a folder's name with a `chat.md`, or a file's where it is that of a party or as a program names files.
    fn be_titled(&mut self, source: &str) {
        let Some((name, is_certain)) = name_in(source) else { return };
        let group = name.strip_suffix(" (group)");
        self.is_group = group.map(|_| true);
        let shown = party(group.unwrap_or(name));
        let title = shown.name.or(shown.phone);
        self.title = title.filter(|title| is_certain || group.is_some() || self.titled(title).is_some());
    }

    fn finish(mut self) -> ChatReading {
        if self.messages.is_empty() {
            self.note(0, ProblemCause::ChatUnreadable);
            return ChatReading { conversations: Vec::new(), problems: self.problems, left_out: self.left_out, ..ChatReading::default() };
        }
        let title = self.title.take();
        let other = title.as_deref().and_then(|title| self.titled(title));
        let everybody = self.parties.len() + usize::from(self.has_owner);
        let is_group = match (self.is_group, other) {
            (Some(told), _) => Some(told),
            (None, _) if everybody > 2 => Some(true),
            (None, Some(_)) => Some(false),
            (None, None) => None,
        };
        let me = if is_group == Some(false) && !self.has_owner && self.parties.len() == 2 { other.map(|other| 1 - other) } else { None };
        let conversation = Conversation { service: Service::Signal, title, is_group, parties: self.parties, me, messages: self.messages };
        ChatReading { conversations: vec![conversation], problems: self.problems, left_out: self.left_out, ..ChatReading::default() }
    }
}

/// The party that a name stands for: `Ana (+4915112345678)`, `+4915112345678`, `Ana`.
fn party(shown: &str) -> Party {
    let is_phone = |text: &str| {
        text.strip_prefix('+').is_some_and(|rest| rest.len() >= 6 && rest.bytes().all(|b| b.is_ascii_digit() || b" -()".contains(&b)))
    };
    let (name, inner) = match shown.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) {
        Some((name, inner)) if is_phone(inner) => (name, Some(inner)),
        _ => (shown, None),
    };
    if is_phone(name) {
        return Party { phone: Some(name.to_owned()), ..Party::default() };
    }
    Party { name: text::one_line(name), phone: inner.map(str::to_owned), ..Party::default() }
}

/// The name that a path gives, and whether it surely is a conversation's: `…/Ana/chat.md`, `Ana (_id3).txt`, or only perhaps, `Ana.txt`.
fn name_in(source: &str) -> Option<(&str, bool)> {
    let mut parts = source.rsplit(['/', '\\', '!']);
    let file = parts.next()?;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    if ["chat", "index"].contains(&stem.to_lowercase().as_str()) {
        return parts.next().map(|folder| (folder, true));
    }
    match stem.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (_id")) {
        Some((name, id)) if id.bytes().all(|b| b.is_ascii_digit()) => Some((name, true)),
        _ => Some((stem, false)),
    }
}
