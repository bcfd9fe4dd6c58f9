//! Address lists into mailboxes.

use std::borrow::Cow;

use hearten_domain::Mailbox;
use mail_parser::{HeaderValue, parsers::MessageStream};

use crate::text;

/// The mailboxes of an address header, groups opened; what has no address in it is passed over.
pub(super) fn mailboxes(value: &[u8], into: &mut Vec<Mailbox>) {
    if let Some(simple) = simple_mailbox(value) {
        into.push(simple);
        return;
    }
    let decoded = text::decode_narrow(value);
    let HeaderValue::Address(list) = MessageStream::new(decoded.as_bytes()).parse_address() else { return };
    for entry in list.iter() {
        if let Some(mailbox) = mailbox(entry.name.as_deref(), entry.address.as_deref()) {
            into.push(mailbox);
        }
    }
}

fn mailbox(name: Option<&str>, address: Option<&str>) -> Option<Mailbox> {
    // `"ann@x.example"` alone in quotes is a name to the grammar and an address to its writer.
    let (name, address) = match address.and_then(text::clean_address) {
        Some(address) => (name, address),
        None => loose_mailbox(name?)?,
    };
    Some(Mailbox { name: name.and_then(|written| shown_name(written, &address)), address })
}

/// An address without brackets after a name, as broken programs write it: `Ann Lee ann@x.example`.
fn loose_mailbox(written: &str) -> Option<(Option<&str>, String)> {
    let word = written.split_whitespace().find(|word| word.contains('@'))?;
    let name = written.split_once(word).map(|(before, _)| before).filter(|before| !before.trim().is_empty());
    text::clean_address(word).map(|address| (name, address))
}

/// The commonest form, `Name <address>` or the bare address in plain ASCII, without the cost of the whole grammar.
fn simple_mailbox(value: &[u8]) -> Option<Mailbox> {
    let value = value.trim_ascii();
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'.' | b'-' | b'_' | b'\'' | b'+');
    let (name, address) = match value.iter().position(|byte| *byte == b'<') {
        Some(at) => (value.get(..at)?.trim_ascii(), value.get(at + 1..)?.strip_suffix(b">")?),
        None => (&b""[..], value),
    };
    let name = name.strip_prefix(b"\"").and_then(|inner| inner.strip_suffix(b"\"")).unwrap_or(name);
    let is_address = |byte: &u8| (plain(byte) && *byte != b' ' && *byte != b'\'') || *byte == b'@';
    if !name.iter().all(plain) || !address.iter().all(is_address) {
        return None;
    }
    let address = text::clean_address(std::str::from_utf8(address).ok()?)?;
    let name = std::str::from_utf8(name).ok()?;
    Some(Mailbox { name: shown_name(name, &address), address })
}

/// A display name on one line, without quotes around it; none where it only repeats the address.
pub(crate) fn shown_name(written: &str, address: &str) -> Option<String> {
    let line = text::one_line(written)?;
    let bare = line.trim_matches(|c: char| matches!(c, '"' | '\'' | '<' | '>') || c.is_whitespace());
    let repeats = bare.eq_ignore_ascii_case(address) || bare.is_empty();
    (!repeats).then(|| bare.to_owned())
}

/// An unstructured header, decoded, on one line.
pub(super) fn unstructured(value: &[u8]) -> Option<String> {
    let decoded = text::decode_narrow(value);
    if !contains(value, b"=?") {
        return text::one_line(&decoded);
    }
    match MessageStream::new(decoded.as_bytes()).parse_unstructured() {
        HeaderValue::Text(text) => text::one_line(&text),
        _ => None,
    }
}

/// A header's value as it stands, trimmed and in lower case.
pub(super) fn token(value: &[u8]) -> Option<String> {
    text::one_line(&text::decode_narrow(value)).map(|line| line.to_lowercase())
}

/// The ids in angle brackets; the bare words where a broken program left the brackets away.
pub(super) fn ids(value: &[u8]) -> Vec<String> {
    let decoded: Cow<'_, str> = text::decode_narrow(value);
    let bracketed: Vec<String> = decoded
        .split('<')
        .skip(1)
        .filter_map(|part| part.split_once('>'))
        .filter_map(|(id, _)| text::one_line(id))
        .map(|id| id.replace(' ', ""))
        .collect();
    if !bracketed.is_empty() {
        return bracketed;
    }
    decoded.split_whitespace().filter(|word| word.contains('@')).map(|word| word.trim_matches(['<', '>', '"', ',']).to_owned()).collect()
}

pub(super) fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window.eq_ignore_ascii_case(needle))
}
