//! One property of a card: its parts, and the very lines it came in.

use std::borrow::Cow;

use super::{
    CardVersion,
    encode::{escape, folded, quoted_printable, soft_broken, unescape, unquoted},
};
use crate::text;

/// One property. What is not touched is written in the lines it came in, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// The group it is in: `item1`.
    pub group: Option<String>,
    /// Its name as spelled: `EMAIL`, `x-AIM`.
    pub name: String,
    /// Its parameters as spelled: `TYPE=home`, and in vCard 2.1 `HOME`.
    pub parameters: Vec<String>,
    /// Its value, unfolded but neither unescaped nor decoded.
    pub value: Vec<u8>,
    /// The lines as they lie in the file, without their ends.
    pub(super) lines: Vec<Vec<u8>>,
}

impl Property {
    /// The property in these lines of a file, the first of which is not folded; none where they hold no property.
    pub(super) fn of_lines(lines: Vec<Vec<u8>>) -> Option<Self> {
        let whole = unfolded(&lines);
        let colon = colon(&whole)?;
        if whole.iter().take(colon).any(|byte| *byte == b'\n') {
            return None;
        }
        let head = String::from_utf8_lossy(whole.get(..colon)?).into_owned();
        let mut parts = quoted_split(&head);
        let full_name = parts.next()?;
        let (group, name) = full_name.split_once('.').map_or((None, full_name), |(group, name)| (Some(group), name));
        (!name.trim().is_empty()).then(|| Self {
            group: group.map(str::to_owned),
            name: name.to_owned(),
            parameters: parts.map(str::to_owned).collect(),
            value: whole.get(colon + 1..).unwrap_or_default().to_vec(),
            lines,
        })
    }

    /// A new property whose value is a text, encoded as the version does.
    pub fn text(version: CardVersion, name: &str, parameters: &[&str], text: &str) -> Self {
        let mut parameters: Vec<String> = parameters.iter().map(|parameter| (*parameter).to_owned()).collect();
        let value = match version {
            CardVersion::V2_1 if text.is_ascii() && !text.contains(['\r', '\n']) => text.to_owned(),
            CardVersion::V2_1 => {
                parameters.extend(["CHARSET=UTF-8".to_owned(), "ENCODING=QUOTED-PRINTABLE".to_owned()]);
                quoted_printable(text)
            }
            CardVersion::V3_0 | CardVersion::V4_0 => escape(text),
        };
        Self::new(version, None, name, parameters, value.into_bytes())
    }

    /// A new property whose value has parts, `parts` being texts: N, ADR, ORG.
    pub fn structured(version: CardVersion, name: &str, parameters: &[&str], parts: &[&str]) -> Self {
        let mut parameters: Vec<String> = parameters.iter().map(|parameter| (*parameter).to_owned()).collect();
        let value = if version == CardVersion::V2_1 {
            let joined = parts.iter().map(|part| part.replace(';', "\\;")).collect::<Vec<_>>().join(";");
            if joined.is_ascii() && !joined.contains(['\r', '\n']) {
                joined
            } else {
                parameters.extend(["CHARSET=UTF-8".to_owned(), "ENCODING=QUOTED-PRINTABLE".to_owned()]);
                quoted_printable(&joined)
            }
        } else {
            parts.iter().map(|part| escape(part)).collect::<Vec<_>>().join(";")
        };
        Self::new(version, None, name, parameters, value.into_bytes())
    }

    /// A new property whose value stands as it is given: a date, an address (URI), base64.
    pub fn verbatim(version: CardVersion, name: &str, parameters: &[&str], value: &str) -> Self {
        let parameters = parameters.iter().map(|parameter| (*parameter).to_owned()).collect();
        let value = value.chars().filter(|letter| !letter.is_control()).collect::<String>();
        Self::new(version, None, name, parameters, value.into_bytes())
    }

    pub(super) fn new(version: CardVersion, group: Option<String>, name: &str, parameters: Vec<String>, value: Vec<u8>) -> Self {
        let mut made = Self { group, name: name.to_owned(), parameters, value, lines: Vec::new() };
        made.write_lines(version);
        made
    }

    /// The same in another group or under another name; the lines stay but for the beginning of the first. Where even that is folded, nothing changes.
    pub(super) fn renamed(mut self, group: Option<String>, name: Option<&str>) -> Self {
        let is_quoted_printable = self.is_quoted_printable();
        let Some(first) = self.lines.first_mut() else { return self };
        let Some(end) = first.iter().position(|byte| matches!(byte, b';' | b':')) else { return self };
        self.group = group;
        if let Some(name) = name {
            name.clone_into(&mut self.name);
        }
        let head = self.group.as_ref().map_or_else(|| self.name.clone(), |group| format!("{group}.{}", self.name));
        first.splice(..end, head.into_bytes());
        if first.len() > 80 && !is_quoted_printable {
            let pieces = folded(first);
            self.lines.splice(..1, pieces);
        }
        self
    }

    /// Makes the lines anew from the parts.
    fn write_lines(&mut self, version: CardVersion) {
        let mut whole = Vec::new();
        if let Some(group) = &self.group {
            whole.extend_from_slice(group.as_bytes());
            whole.push(b'.');
        }
        whole.extend_from_slice(self.name.as_bytes());
        for parameter in &self.parameters {
            whole.push(b';');
            whole.extend_from_slice(parameter.as_bytes());
        }
        whole.push(b':');
        whole.extend_from_slice(&self.value);
        // A card inside this property, or a line that is no property, stays on lines of its own.
        let mut lines = whole.split(|byte| *byte == b'\n');
        let first = lines.next().unwrap_or_default();
        self.lines = match (self.is_quoted_printable(), version) {
            (true, _) => soft_broken(first),
            (false, CardVersion::V2_1) if self.is_base64() => folded(first),
            // In vCard 2.1 unfolding leaves the blank, so that text cannot be folded anywhere.
            (false, CardVersion::V2_1) => vec![first.to_vec()],
            (false, _) => folded(first),
        };
        self.lines.extend(lines.map(<[u8]>::to_vec));
        if version == CardVersion::V2_1 && self.is_base64() {
            self.lines.push(Vec::new());
        }
    }

    /// Whether it is this property, whatever the case of its letters.
    pub fn is(&self, name: &str) -> bool {
        self.name.trim().eq_ignore_ascii_case(name)
    }

    /// The value of a parameter, without quotes.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let of = |parameter: &'_ String| parameter.split_once('=').is_some_and(|(known, _)| known.trim().eq_ignore_ascii_case(name));
        let found = self.parameters.iter().find(|parameter| of(parameter))?;
        found.split_once('=').map(|(_, value)| value.trim().trim_matches('"'))
    }

    fn has_encoding(&self, names: &[&str]) -> bool {
        let is_one = |text: &str| names.iter().any(|name| text.trim().eq_ignore_ascii_case(name));
        self.parameter("ENCODING").is_some_and(is_one) || self.parameters.iter().any(|parameter| is_one(parameter))
    }

    pub(super) fn is_quoted_printable(&self) -> bool {
        self.has_encoding(&["QUOTED-PRINTABLE"])
    }

    pub(super) fn is_base64(&self) -> bool {
        self.has_encoding(&["BASE64", "B"])
    }

    /// The value as text before any unescaping: quoted-printable and its charset decoded.
    pub(super) fn decoded(&self) -> Cow<'_, str> {
        if !self.is_quoted_printable() {
            let named = self.parameter("CHARSET").filter(|_| std::str::from_utf8(&self.value).is_err());
            return named.and_then(|name| text::decode_named(&self.value, name)).unwrap_or_else(|| text::decode_narrow(&self.value));
        }
        let bytes = unquoted(&self.value);
        let named = self.parameter("CHARSET").and_then(|name| text::decode_named(&bytes, name).map(Cow::into_owned));
        Cow::Owned(named.unwrap_or_else(|| text::decode_narrow(&bytes).into_owned()))
    }

    /// The value as a text, decoded and unescaped.
    pub fn to_text(&self) -> String {
        unescape(&self.decoded())
    }

    /// The parts of a value with parts, decoded and unescaped.
    pub fn parts(&self) -> Vec<String> {
        let decoded = self.decoded();
        let mut parts = vec![String::new()];
        let mut letters = decoded.chars();
        while let Some(letter) = letters.next() {
            if letter == ';' {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                part.push(letter);
                if letter == '\\' {
                    part.extend(letters.next());
                }
            }
        }
        parts.iter().map(|part| unescape(part)).collect()
    }
}

/// The lines as one: folds undone, soft line breaks of quoted-printable too. A nested card stays on lines of its own.
fn unfolded(lines: &[Vec<u8>]) -> Vec<u8> {
    let mut whole: Vec<u8> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let folded = line.first().is_some_and(|first| matches!(first, b' ' | b'\t'));
        if number == 0 {
            whole.extend_from_slice(line);
        } else if whole.last() == Some(&b'=') && is_soft_broken(&whole) {
            whole.pop();
            whole.extend_from_slice(line);
        } else if folded {
            whole.extend_from_slice(line.get(1..).unwrap_or_default());
        } else if !line.is_empty() {
            whole.push(b'\n');
            whole.extend_from_slice(line);
        }
    }
    whole
}

/// Whether a line's parameters say that it is quoted-printable, so that `=` at its end goes on.
pub(super) fn is_soft_broken(line: &[u8]) -> bool {
    let head = line.get(..colon(line).unwrap_or(0)).unwrap_or_default();
    line.ends_with(b"=") && String::from_utf8_lossy(head).to_ascii_uppercase().contains("QUOTED-PRINTABLE")
}

/// Where a property's value begins: the first colon outside of quotes, or the first where quotes are not closed.
pub(super) fn colon(line: &[u8]) -> Option<usize> {
    let mut quoted = false;
    let outside = line.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b':' && !quoted
    });
    outside.or_else(|| line.iter().position(|byte| *byte == b':'))
}

fn quoted_split(head: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    head.split(move |letter: char| {
        quoted ^= letter == '"';
        letter == ';' && !quoted
    })
}
