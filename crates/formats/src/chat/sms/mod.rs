//! The XML of SMS Backup & Restore: `sms-….xml` with SMS and MMS, and `calls-….xml`.
//!
//! The owner is not named: who has no place among the parties is the owner. Pictures stand in the file as base64, which is neither decoded nor kept.

mod fields;

use std::collections::HashMap;

use hearten_domain::{LeftOutReason, ProblemCause};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use self::fields::{Fields, is_same_number, word_for};
use super::{
    ChatReading, ChatTime, Conversation, Message, MessageKind, Party, Service,
    gather::{Lines, Parties, broken_off, instant, message_text, minutes},
};
use crate::text::{self, one_line};

/// Which address of an MMS is the sender's: `PduHeaders.FROM` of Android.
const SENDER: &str = "137";

/// What stands for the owner's own number in an MMS.
const OWN_NUMBER: &str = "insert-address-token";

/// Whether a text begins as this export does.
pub(super) fn begins(beginning: &str) -> bool {
    let mut rest = beginning;
    while rest.starts_with("<?") || rest.starts_with("<!") {
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            ">"
        };
        let Some((_, after)) = rest.split_once(end) else { return false };
        rest = after.trim_start();
    }
    let name: String = rest.chars().skip(1).take_while(|c| !c.is_whitespace() && !matches!(c, '>' | '/')).collect();
    rest.starts_with('<') && matches!(name.as_str(), "smses" | "calls")
}

/// Reads the export.
pub(super) fn read(bytes: &[u8], source: &str) -> ChatReading {
    let text = if text::wide(bytes).is_some() { text::decode(bytes) } else { String::from_utf8_lossy(bytes) };
    let mut backup =
        Backup { source, lines: Lines::new(text.as_bytes()), reading: ChatReading::default(), places: HashMap::new(), mms: None };
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut is_ended = false;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len()).min(text.len());
        match reader.read_event() {
            Ok(Event::Start(element)) => backup.begin(&element, at),
            Ok(Event::Empty(element)) => {
                backup.begin(&element, at);
                backup.end(element.name().0);
            }
            Ok(Event::End(element)) => {
                is_ended |= matches!(element.name().0, "smses" | "calls");
                backup.end(element.name().0);
            }
            Ok(Event::Eof) if is_ended => break,
            Ok(Event::Eof) | Err(_) => {
                let line = backup.lines.line(at);
                backup.reading.problem(source, line, broken_off("SMS Backup & Restore"));
                break;
            }
            // Declarations, comments and blanks; entities are never declared, so none is expanded.
            Ok(_) => {}
        }
    }
    backup.reading.or_reason(source)
}

struct Backup<'t, 's> {
    source: &'s str,
    lines: Lines<'t>,
    reading: ChatReading,
    /// The conversation among certain numbers.
    places: HashMap<String, usize>,
    mms: Option<Mms>,
}

/// An MMS of which not all is read yet.
struct Mms {
    fields: Fields,
    line: u64,
    sender: Option<String>,
    text: String,
    media: Option<&'static str>,
}

impl Backup<'_, '_> {
    fn begin(&mut self, element: &BytesStart<'_>, at: usize) {
        match element.name().0 {
            "sms" => {
                let (fields, line) = (Fields::of(element), self.lines.line(at));
                self.sms(&fields, line);
            }
            "call" => {
                let (fields, line) = (Fields::of(element), self.lines.line(at));
                self.call(&fields, line);
            }
            "mms" => {
                let line = self.lines.line(at);
                self.mms = Some(Mms { fields: Fields::of(element), line, sender: None, text: String::new(), media: None });
            }
            "part" => {
                if let Some(mms) = &mut self.mms {
                    mms.part(&Fields::of(element));
                }
            }
            "addr" => {
                if let Some(mms) = &mut self.mms {
                    mms.address(&Fields::of(element));
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if name == "mms"
            && let Some(mms) = self.mms.take()
        {
            self.mms(&mms);
        }
    }

    fn sms(&mut self, fields: &Fields, line: u64) {
        let from = match fields.get("type") {
            Some("1") => Some(0),
            Some("2") => None,
            _ => return self.reading.leave_out(LeftOutReason::UnsentText),
        };
        let text = fields.get("body").and_then(message_text);
        let Some(address) = fields.get("address") else { return self.reading.leave_out(LeftOutReason::TextWithoutNumber) };
        let parties = one(address, fields);
        self.keep(parties, fields, from, MessageKind::Message, text, line);
    }

    /// Types of calls as in `CallLog.Calls` of Android: 1 in, 2 out, 3 missed, 4 voicemail, 5 rejected, 6 refused by a list, 7 taken on another device.
    fn call(&mut self, fields: &Fields, line: u64) {
        let told = minutes(fields.number("duration").unwrap_or_default());
        let kind = match (fields.get("type"), told) {
            (Some("1" | "2"), Some(minutes)) => MessageKind::Call { video: false, minutes: Some(minutes) },
            (Some("7"), minutes) => MessageKind::Call { video: false, minutes },
            _ => MessageKind::MissedCall,
        };
        let from = (fields.get("type") != Some("2")).then_some(0);
        // Numbers below zero stand for one that is withheld, or for a telephone box.
        let number = fields.get("number").filter(|number| !number.starts_with('-'));
        let Some(number) = number else { return self.reading.leave_out(LeftOutReason::WithheldCall) };
        let parties = one(number, fields);
        self.keep(parties, fields, from, kind, None, line);
    }

    fn mms(&mut self, mms: &Mms) {
        let fields = &mms.fields;
        let is_sent = match fields.get("msg_box") {
            Some("1") => false,
            Some("2") => true,
            _ => return self.reading.leave_out(LeftOutReason::UnsentText),
        };
        let addresses: Vec<&str> = fields.get("address").unwrap_or_default().split('~').filter(|address| is_known(address)).collect();
        let sender = mms.sender.as_deref().filter(|_| !is_sent);
        let mut parties = match addresses.as_slice() {
            [] => Parties::default(),
            [address] => one(address, fields),
            several => many(several, fields),
        };
        let from = match (is_sent, sender) {
            (true, _) => None,
            (false, None) if parties.list.len() > 1 => return self.reading.leave_out(LeftOutReason::TextWithoutSender),
            (false, None) => Some(0),
            (false, Some(sender)) => {
                let known = parties
                    .list
                    .iter()
                    .position(|party| party.phone.as_deref().or(party.account.as_deref()).is_some_and(|it| is_same_number(it, sender)));
                Some(known.unwrap_or_else(|| parties.place(&key_of(sender), || party(sender, None))))
            }
        };
        if parties.list.is_empty() {
            return self.reading.leave_out(LeftOutReason::TextWithoutNumber);
        }
        let text = message_text(&mms.text).or_else(|| mms.media.map(str::to_owned));
        self.keep(parties, fields, from, MessageKind::Message, text, mms.line);
    }

    /// Puts a message into the conversation among its parties.
    fn keep(&mut self, parties: Parties, fields: &Fields, from: Option<usize>, kind: MessageKind, text: Option<String>, line: u64) {
        let Some(at) = fields.number("date").and_then(instant) else {
            return self.reading.problem(self.source, line, ProblemCause::MessageOrCallDateless);
        };
        let key = parties.list.iter().map(|party| key_of(party.phone.as_deref().or(party.account.as_deref()).unwrap_or_default()));
        let key = key.collect::<Vec<_>>().join("~");
        let conversations = &mut self.reading.conversations;
        let place = *self.places.entry(key).or_insert_with(|| {
            conversations.push(conversation(parties.list.clone()));
            conversations.len() - 1
        });
        if let Some(conversation) = conversations.get_mut(place) {
            // A name may be told by a later message only.
            for (party, told) in conversation.parties.iter_mut().zip(parties.list) {
                party.name = party.name.take().or(told.name);
            }
            conversation.messages.push(Message { at: ChatTime::Instant(at), from, to: Vec::new(), kind, text, line });
        }
    }
}

impl Mms {
    fn part(&mut self, part: &Fields) {
        let kind = part.get("ct").unwrap_or_default();
        match word_for(kind) {
            Some(word) => self.media = self.media.or(Some(word)),
            None if kind == "text/plain" => {
                if !self.text.is_empty() {
                    self.text.push('\n');
                }
                self.text.push_str(part.get("text").unwrap_or_default());
            }
            None => {}
        }
    }

    fn address(&mut self, address: &Fields) {
        if address.get("type") == Some(SENDER) {
            self.sender = address.get("address").filter(|address| is_known(address)).map(str::to_owned);
        }
    }
}

fn conversation(parties: Vec<Party>) -> Conversation {
    let is_group = Some(parties.len() > 1);
    let title = if let [only] = parties.as_slice() { only.name.clone() } else { None };
    Conversation { service: Service::Phone, title, is_group, parties, me: None, messages: Vec::new() }
}

/// Two who write to each other, of whom one is the owner.
fn one(address: &str, fields: &Fields) -> Parties {
    let mut parties = Parties::default();
    parties.place(&key_of(address), || party(address, fields.get("contact_name")));
    parties
}

/// The parties of a group: their names are told in one text, which can only be parted where it has as many parts as there are numbers.
/// They are in the order of their numbers, as phones tell them in any.
fn many(addresses: &[&str], fields: &Fields) -> Parties {
    let names: Vec<&str> = fields.get("contact_name").map(|names| names.split(", ").collect()).unwrap_or_default();
    let names = if names.len() == addresses.len() { names } else { Vec::new() };
    let mut members: Vec<(String, usize)> = addresses.iter().enumerate().map(|(place, address)| (key_of(address), place)).collect();
    members.sort();
    let mut parties = Parties::default();
    for (key, place) in &members {
        parties.place(key, || party(addresses.get(*place).copied().unwrap_or_default(), names.get(*place).copied()));
    }
    parties
}

fn is_known(address: &str) -> bool {
    !address.trim().is_empty() && address != OWN_NUMBER
}

/// What tells one number from another within a file: it without blanks and marks.
fn key_of(address: &str) -> String {
    address
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '(' | ')' | '.' | '/' | '\u{a0}'))
        .collect::<String>()
        .to_lowercase()
}

/// Somebody by number, or by the word that firms send under (`DHL`).
fn party(address: &str, name: Option<&str>) -> Party {
    let written = one_line(address).unwrap_or_default();
    let marks = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '-' | '(' | ')' | '.' | '/' | '*' | '#');
    let is_number = written.chars().any(|c| c.is_ascii_digit()) && written.chars().all(marks);
    let name = name.and_then(one_line).filter(|name| name != "(Unknown)" && *name != written);
    let (phone, account) = if is_number { (Some(written), None) } else { (None, Some(written)) };
    Party { name, phone, account, profile: None }
}
