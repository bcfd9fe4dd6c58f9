//! What reads bytes from elsewhere, each with the samples that it understands.

mod archives;
mod calendars;
mod cards;
mod chats;
mod lines;
mod mails;
mod tables;
mod words;

/// A reader of bytes that must never panic and always end.
#[derive(Debug)]
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// Reads the bytes, and checks what must hold of what it reads.
    pub run: fn(&[u8]),
    /// Whether it understands the fixture at this path.
    pub reads: fn(&str) -> bool,
    /// Samples that are no fixtures.
    pub samples: fn() -> Vec<Vec<u8>>,
    /// Texts that its format cares for.
    pub words: &'static [&'static str],
}

/// All of them.
pub const TARGETS: &[Target] = &[
    tables::RECOGNISE,
    cards::READ,
    cards::WRITE,
    calendars::READ,
    mails::READ,
    tables::READ,
    tables::MAP,
    chats::WHATSAPP,
    chats::SIGNAL,
    chats::TELEGRAM,
    chats::META,
    chats::SMS,
    chats::MONICA,
    archives::OPEN,
    lines::IMPORT,
    words::DATES,
];

/// No samples beside the fixtures.
fn none() -> Vec<Vec<u8>> {
    Vec::new()
}

/// Texts as samples.
fn texts(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Whether a path ends so.
fn has_extension(path: &str, extensions: &[&str]) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| extensions.contains(&extension))
}
