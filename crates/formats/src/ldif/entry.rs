//! One entry's lines into attributes with their values.

use encoding_rs::Encoding;
use hearten_domain::{Cause, ProblemCause};
use mail_parser::decoders::base64::base64_decode;

use crate::text::{decode_narrow, one_line};

/// An entry: who it is about, and what it says.
pub(super) struct Entry {
    /// The distinguished name.
    pub(super) dn: String,
    /// Names of attributes in lower case and without options, with their values.
    attributes: Vec<(String, Vec<u8>)>,
    /// What could not be read.
    pub(super) causes: Vec<Cause>,
}

impl Entry {
    /// Reads the lines of an entry; the cause where it is a change of something rather than an entry.
    pub(super) fn read(raw: &[u8], encoding: &'static Encoding) -> Result<Self, Cause> {
        let text = encoding.decode_without_bom_handling(raw).0;
        let mut entry = Self { dn: String::new(), attributes: Vec::new(), causes: Vec::new() };
        for line in unfolded(&text) {
            let Some((name, value)) = line.split_once(':') else {
                entry.causes.push(ProblemCause::LineWithoutColon.with(&[("line", &Cause::quoted(&shown(&line)))]));
                continue;
            };
            let name = name.split(';').next().unwrap_or_default().trim().to_lowercase();
            let Some(value) = entry.value(&name, value) else { continue };
            match name.as_str() {
                "dn" => entry.dn = decode_narrow(&value).into_owned(),
                "changetype" if !value.eq_ignore_ascii_case(b"add") => {
                    let kind = decode_narrow(&value).into_owned();
                    return Err(ProblemCause::EntryIsChange.with(&[("kind", &shown(&kind))]));
                }
                _ => entry.attributes.push((name, value)),
            }
        }
        Ok(entry)
    }

    /// What stands behind the first colon: text, base64 behind a second one, or an address whose content is not fetched.
    fn value(&mut self, name: &str, written: &str) -> Option<Vec<u8>> {
        if let Some(encoded) = written.strip_prefix(':') {
            let decoded = base64_decode(encoded.trim().as_bytes()).filter(|decoded| !decoded.is_empty() || encoded.trim().is_empty());
            if decoded.is_none() {
                self.causes.push(ProblemCause::ValueNoBase64.with(&[("attribute", &Cause::quoted(name))]));
            }
            return decoded;
        }
        if written.starts_with('<') {
            self.causes.push(ProblemCause::ValueElsewhere.with(&[("attribute", &Cause::quoted(name))]));
            return None;
        }
        Some(written.strip_prefix(' ').unwrap_or(written).as_bytes().to_vec())
    }

    /// The values of an attribute, as they are.
    pub(super) fn bytes(&self, name: &str) -> impl Iterator<Item = &[u8]> {
        self.attributes.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_slice())
    }

    /// The values of an attribute as text that is not blank.
    pub(super) fn texts(&self, name: &str) -> impl Iterator<Item = String> {
        self.bytes(name).map(|value| decode_narrow(value).trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// The first value of the first of these attributes that has one, on one line.
    pub(super) fn first(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.texts(name).find_map(|value| one_line(&value)))
    }

    /// All values of these attributes, each on one line.
    pub(super) fn all(&self, names: &[&str]) -> Vec<String> {
        names.iter().flat_map(|name| self.texts(name).filter_map(|value| one_line(&value)).collect::<Vec<_>>()).collect()
    }
}

/// Lines with those that continue them, comments left out.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
        match (line.strip_prefix(' '), lines.last_mut()) {
            (Some(more), Some(before)) => before.push_str(more),
            _ => lines.push(line.to_owned()),
        }
    }
    lines.retain(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
}

fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}

/// What a distinguished name calls somebody: its `cn`, else its first part.
pub(super) fn name_in_dn(dn: &str) -> Option<String> {
    let parts = dn_parts(dn);
    let common = parts.iter().find(|(kind, _)| kind == "cn").or_else(|| parts.first());
    common.and_then(|(_, value)| one_line(value))
}

/// The parts of a distinguished name (RFC 4514), backslashes taken out.
fn dn_parts(dn: &str) -> Vec<(String, String)> {
    let mut parts = vec![String::new()];
    let mut letters = dn.chars();
    while let Some(letter) = letters.next() {
        match (letter, parts.last_mut()) {
            ('\\', Some(part)) => part.extend(letters.next()),
            (',' | '+', _) => parts.push(String::new()),
            (letter, Some(part)) => part.push(letter),
            (_, None) => {}
        }
    }
    parts
        .iter()
        .filter_map(|part| part.split_once('='))
        .map(|(kind, value)| (kind.trim().to_lowercase(), value.trim().to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distinguished_name_gives_a_name() {
        assert_eq!(name_in_dn("cn=Marlow\\, Ida,ou=Lenses,dc=quay").as_deref(), Some("Marlow, Ida"));
        assert_eq!(name_in_dn("mail=ana@x.example").as_deref(), Some("ana@x.example"));
        assert_eq!(name_in_dn("\\"), None);
    }
}
