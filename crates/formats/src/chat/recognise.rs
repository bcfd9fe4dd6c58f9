//! Which network's export a text is, told by how it begins.

use hearten_domain::{Problem, ProblemCause};

use super::{ChatReading, meta, signal, sms, telegram, whatsapp};
use crate::text;

/// How much of the beginning is looked at, in bytes.
const BEGINNING: usize = 64 << 10;

/// An export of conversations that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChatFormat {
    /// WhatsApp's text.
    WhatsApp,
    /// Text as Signal's export programs write it.
    Signal,
    /// Telegram Desktop's `result.json`.
    Telegram,
    /// Instagram's and Facebook's JSON.
    Meta,
    /// SMS Backup & Restore's XML.
    Sms,
}

/// Which export a text is by its beginning, free of byte order marks and blank lines; `name` only rules out what surely is something else.
pub(crate) fn begins_as_chat(beginning: &str, name: &str) -> Option<ChatFormat> {
    if beginning.starts_with('{') || beginning.starts_with('[') {
        if telegram::begins(beginning) {
            return Some(ChatFormat::Telegram);
        }
        if meta::begins(beginning) {
            return Some(ChatFormat::Meta);
        }
    }
    if beginning.starts_with('<') {
        return sms::begins(beginning).then_some(ChatFormat::Sms);
    }
    // Programs keep logs with times in brackets as well.
    if name.to_ascii_lowercase().ends_with(".log") {
        return None;
    }
    if signal::begins(beginning, name) {
        return Some(ChatFormat::Signal);
    }
    whatsapp::begins(beginning, name).then_some(ChatFormat::WhatsApp)
}

/// Reads an export of conversations, whichever it is.
///
/// `source` is the file's path, such as `WhatsApp Chat - Ana.zip!_chat.txt`: it names the file in problems, and where the export itself has no title it gives one.
pub fn read_chats(bytes: &[u8], source: &str) -> ChatReading {
    let head = bytes.get(..bytes.len().min(BEGINNING)).unwrap_or_default();
    match begins_as_chat(text::beginning(&text::decode_cut(head)), source) {
        Some(ChatFormat::WhatsApp) => whatsapp::read(bytes, source),
        Some(ChatFormat::Signal) => signal::read(bytes, source),
        Some(ChatFormat::Telegram) => telegram::read(bytes, source),
        Some(ChatFormat::Meta) => meta::read(bytes, source),
        Some(ChatFormat::Sms) => sms::read(bytes, source),
        None => {
            let problem = Problem { source: source.to_owned(), line: 0, cause: ProblemCause::NoChatExport.into() };
            ChatReading { problems: vec![problem], ..ChatReading::default() }
        }
    }
}
