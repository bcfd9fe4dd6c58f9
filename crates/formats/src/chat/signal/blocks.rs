//! sigtop's text: a block for each message.
//!
//! ```text
//! Conversation: Ana (+4915112345678)
//!
//! From: Ana (+4915112345678)
//! Type: incoming
//! Sent: Fri, 18 Mar 2022 14:56:02 +0100
//! Received: Fri, 18 Mar 2022 14:56:03 +0100
//! Attachment: no filename (image/jpeg, 1234 bytes)
//!
//! hello
//! ```

use hearten_domain::{LeftOutReason, ProblemCause};
use jiff::{Timestamp, fmt::strtime};

use super::{
    super::{ChatTime, Message, MessageKind},
    Reader, party,
};

/// Whether the text begins with the line on the conversation and a block.
pub(super) fn begins(beginning: &str) -> bool {
    let mut lines = beginning.lines();
    lines.next().is_some_and(|line| line.starts_with("Conversation: "))
        && lines.find(|line| !line.trim().is_empty()).is_some_and(|line| line.starts_with("From: ") || line.starts_with("Type: "))
}

/// A message while it is read.
struct Block<'t> {
    line: u64,
    from: Option<&'t str>,
    kind: &'t str,
    sent: Option<Timestamp>,
    has_attachment: bool,
    is_in_head: bool,
    text: Vec<&'t str>,
}

/// Reads all blocks.
pub(super) fn read(text: &str, reader: &mut Reader<'_>) {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut block: Option<Block<'_>> = None;
    for (at, line) in lines.iter().enumerate() {
        let number = at as u64 + 1;
        let line = reader.line(line, number);
        if let Some(conversation) = line.strip_prefix("Conversation: ").filter(|_| at == 0) {
            learn(conversation, reader);
            continue;
        }
        let is_after_blank = at.checked_sub(1).and_then(|at| lines.get(at)).is_some_and(|line| line.trim().is_empty());
        let next = lines.get(at + 1).copied().unwrap_or_default();
        if is_after_blank && is_head(line, next) {
            finish(block.take(), reader);
            block =
                Some(Block { line: number, from: None, kind: "", sent: None, has_attachment: false, is_in_head: true, text: Vec::new() });
        }
        if let Some(block) = &mut block {
            add(block, line);
        }
    }
    finish(block, reader);
}

/// Whether two lines begin a block; people may write `From:` themselves, but not `Type:` with one of Signal's words below.
fn is_head(line: &str, next: &str) -> bool {
    (line.starts_with("From: ") && next.starts_with("Type: "))
        || (line.starts_with("Type: ") && (next.starts_with("Sent: ") || next.starts_with("Received: ")))
}

fn add<'t>(block: &mut Block<'t>, line: &'t str) {
    if !block.is_in_head {
        return block.text.push(line);
    }
    match line.split_once(": ") {
        Some(("From", shown)) => block.from = Some(shown),
        Some(("Type", kind)) => block.kind = kind,
        Some(("Sent", written)) => block.sent = instant(written),
        Some(("Received", written)) => block.sent = block.sent.or_else(|| instant(written)),
        Some(("Attachment", _)) => block.has_attachment = true,
        _ => block.is_in_head = !line.trim().is_empty(),
    }
}

fn instant(written: &str) -> Option<Timestamp> {
    strtime::parse("%a, %d %b %Y %H:%M:%S %z", written.trim()).ok()?.to_timestamp().ok()
}

/// What the first line tells: `Ana (+4915112345678)`, `Family (group)`.
fn learn(conversation: &str, reader: &mut Reader<'_>) {
    let group = conversation.strip_suffix(" (group)");
    let shown = group.unwrap_or(conversation);
    let other = party(shown);
    reader.title = other.name.or(other.phone);
    reader.is_group = Some(group.is_some());
    if group.is_none() {
        reader.place(shown);
    }
}

fn finish(block: Option<Block<'_>>, reader: &mut Reader<'_>) {
    let Some(block) = block else { return };
    // Of calls sigtop does not tell whether they were answered; the rest is of profiles, keys and groups.
    if !matches!(block.kind, "incoming" | "outgoing") {
        return reader.leave_out(LeftOutReason::Notice);
    }
    let (Some(shown), Some(at)) = (block.from, block.sent) else {
        return reader.note(block.line, ProblemCause::MessageSenderless);
    };
    let from = reader.place(shown);
    let written: Vec<&str> = block.text.into_iter().filter(|line| !line.starts_with(['>', '|'])).collect();
    let written = written.join("\n");
    let written = written.trim();
    let media = if block.has_attachment { "media" } else { "" };
    let text = [media, written].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("\n");
    let text = Some(text).filter(|text| !text.is_empty());
    reader.messages.push(Message { at: ChatTime::Instant(at), from, to: Vec::new(), kind: MessageKind::Message, text, line: block.line });
}
