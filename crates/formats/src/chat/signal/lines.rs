//! Exports with a line for each message: signal-export, signalbackup-tools, sigtop's short form.

use hearten_domain::LeftOutReason;
use jiff::civil::DateTime;

use super::{
    super::{ChatTime, Message, MessageKind, whatsapp::is_of_a_log},
    Reader,
};

/// The longest name, in bytes.
const LONGEST_NAME: usize = 200;

/// Whether the first line is one of a message or an event.
pub(super) fn begins(beginning: &str) -> bool {
    let line = beginning.lines().next().unwrap_or_default();
    cut_time(line).is_some_and(|(_, manner, rest)| match manner {
        Manner::Months => rest.starts_with("***") || rest.starts_with('<'),
        Manner::Brackets | Manner::Bare => cut_name(rest).is_some() && !is_of_a_log(rest),
    })
}

/// How the lines of a file are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// `[2022-03-18 14:56:02] Ana: hello` (signal-export).
    Brackets,
    /// `[Mar 18, 2022 14:56:02] <Ana> hello` (signalbackup-tools).
    Months,
    /// `2022-03-18 14:56 Ana: hello` (sigtop).
    Bare,
}

/// The time at the beginning of a line, and what follows. A comma and seconds together are WhatsApp's.
fn cut_time(line: &str) -> Option<(DateTime, Manner, &str)> {
    let parse = |format: &str, written: &str| DateTime::strptime(format, written).ok();
    if let Some(line) = line.strip_prefix('[') {
        let end = line
            .get(..line.len().min(24))
            .unwrap_or(line)
            .find(']')
            .or_else(|| line.char_indices().take(24).find(|(_, c)| *c == ']').map(|(at, _)| at))?;
        let (written, rest) = (line.get(..end)?, line.get(end + 1..)?.strip_prefix(' ')?);
        let in_numbers = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d, %H:%M"].iter().find_map(|format| parse(format, written));
        return match in_numbers {
            Some(at) => Some((at, Manner::Brackets, rest)),
            None => parse("%b %d, %Y %H:%M:%S", written).map(|at| (at, Manner::Months, rest)),
        };
    }
    let (written, rest) = (line.get(..16)?, line.get(16..)?.strip_prefix(' ')?);
    Some((parse("%Y-%m-%d %H:%M", written)?, Manner::Bare, rest))
}

/// Name and text, cut at the first colon before a blank.
fn cut_name(rest: &str) -> Option<(&str, &str)> {
    let (name, text) = rest.split_once(": ").or_else(|| rest.strip_suffix(':').map(|name| (name, "")))?;
    (!name.trim().is_empty() && name.len() <= LONGEST_NAME).then_some((name, text))
}

/// Name and text of a line in its manner; none for what is no message.
fn cut_line(rest: &str, manner: Manner) -> Option<(&str, &str)> {
    match manner {
        Manner::Brackets | Manner::Bare => cut_name(rest),
        Manner::Months => {
            let (is_event, rest) = rest.strip_prefix("*** ").map_or((false, rest), |rest| (true, rest));
            let (name, text) = rest.strip_prefix('<')?.split_once('>')?;
            (!name.is_empty() && name.len() <= LONGEST_NAME && (!is_event || text.starts_with(" sent file")))
                .then_some((name, text.trim_start()))
        }
    }
}

/// Reads all lines. A line without a time goes on with the message before it.
pub(super) fn read(text: &str, reader: &mut Reader<'_>) {
    let mut file_manner = None;
    let mut is_open = false;
    for (number, line) in (1_u64..).zip(text.split_inclusive('\n')) {
        let line = reader.line(line, number);
        let found = cut_time(line).filter(|(_, manner, _)| file_manner.is_none_or(|known| known == *manner));
        let Some((at, manner, rest)) = found else {
            if is_open {
                append(reader, line);
            }
            continue;
        };
        file_manner = Some(manner);
        is_open = match cut_line(rest, manner) {
            Some((name, said)) => add(reader, at, manner, name, said, number),
            None => {
                reader.leave_out(LeftOutReason::Notice);
                false
            }
        };
    }
    for message in &mut reader.messages {
        tidy(message);
    }
}

/// Adds a message; false where the line is none.
fn add(reader: &mut Reader<'_>, at: DateTime, manner: Manner, name: &str, said: &str, line: u64) -> bool {
    let is_event = manner == Manner::Bare && said.starts_with('[') && said.trim_end().ends_with(" message]");
    let left_out = match said.trim() {
        // What signal-export writes where it does not know who it was.
        _ if name == "No-Sender" => Some(LeftOutReason::MessageWithoutSender),
        "(This message was deleted)" => Some(LeftOutReason::TakenBack),
        _ if is_event => Some(LeftOutReason::Notice),
        _ => None,
    };
    if let Some(what) = left_out {
        reader.leave_out(what);
        return false;
    }
    let kind = if manner == Manner::Brackets { call_in(said) } else { None }.unwrap_or(MessageKind::Message);
    let from = reader.place(name);
    reader.messages.push(Message { at: ChatTime::Local(at), from, to: Vec::new(), kind, text: Some(said.to_owned()), line });
    true
}

fn append(reader: &mut Reader<'_>, line: &str) {
    let Some(text) = reader.messages.last_mut().and_then(|message| message.text.as_mut()) else { return };
    text.push('\n');
    text.push_str(line);
}

/// Text without the blanks that Markdown wants and the reactions that others added; none where nothing is left.
fn tidy(message: &mut Message) {
    let Some(text) = message.text.take() else { return };
    let kept = text.lines().map(str::trim_end).filter(|line| !(line.starts_with("(- ") && line.ends_with(" -)")));
    let text = kept.collect::<Vec<_>>().join("\n");
    message.text = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
}

/// The call that signal-export tells of: `Incoming voice call (accepted, 4m 5s)`, `Outgoing video call (unanswered)`, `Missed voice call`, before `Incoming call`.
fn call_in(said: &str) -> Option<MessageKind> {
    let said = said.trim();
    let (what, inner) = match said.strip_suffix(')').and_then(|rest| rest.split_once(" (")) {
        Some((what, inner)) => (what, Some(inner)),
        None => (said, None),
    };
    let rest = ["Incoming ", "Outgoing ", "Missed "].iter().find_map(|way| what.strip_prefix(way))?;
    if !matches!(rest, "call" | "voice call" | "video call") {
        return None;
    }
    let video = rest.starts_with("video");
    match inner {
        _ if what.starts_with("Missed") => Some(MessageKind::MissedCall),
        Some(inner) if inner.starts_with("accepted") => Some(MessageKind::Call { video, minutes: minutes(inner) }),
        Some(_) => Some(MessageKind::MissedCall),
        None => Some(MessageKind::Call { video, minutes: None }),
    }
}

/// The minutes, rounded up, of `accepted, 4m 5s`.
fn minutes(inner: &str) -> Option<i64> {
    let (_, length) = inner.split_once(", ")?;
    let parts = length.split(' ').map(|part| {
        let value = |unit: char| part.strip_suffix(unit).and_then(|number| number.parse::<i64>().ok());
        value('m').and_then(|minutes| minutes.checked_mul(60)).or_else(|| value('s'))
    });
    let seconds = parts.sum::<Option<i64>>()?;
    Some(seconds.checked_add(59)? / 60)
}
