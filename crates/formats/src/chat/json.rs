//! JSON read piece by piece, for exports that are too large to be held as a tree and are not always quite JSON.
//!
//! Telegram Desktop writes control characters as `\x1F`, and programs in JavaScript cut an emoji in two (`"\ud83d"`): a strict reader would lose everything from there on.
//! Nothing here recurses, so no nesting is too deep.

use std::borrow::Cow;

use super::gather::Lines;

/// What does not end, or is no JSON: nothing that follows can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Broken;

/// What was read, or that nothing further can be.
pub(super) type Read<T> = Result<T, Broken>;

/// A place in a JSON text.
pub(super) struct Json<'a> {
    bytes: &'a [u8],
    at: usize,
    lines: Lines<'a>,
}

impl<'a> Json<'a> {
    /// At the beginning of the text; a byte order mark is passed over.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        Self { bytes, at: 0, lines: Lines::new(bytes) }
    }

    /// The line of this place, from 1.
    pub(super) fn line(&mut self) -> u64 {
        self.lines.line(self.at)
    }

    /// Gives each key of the object that comes, with its value next; a value that `take` leaves where it is, is passed over, and so is what is no object.
    pub(super) fn object(&mut self, mut take: impl FnMut(&mut Self, &str) -> Read<()>) -> Read<()> {
        if self.peek() != Some(b'{') {
            return self.pass_over();
        }
        self.at += 1;
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            let key = if self.peek() == Some(b'"') { self.string()? } else { return Err(Broken) };
            self.expect(b':')?;
            self.value(|json| take(json, &key))?;
            if self.ends(b'}')? {
                return Ok(());
            }
        }
    }

    /// Comes to each element of the array; an element that `take` leaves where it is, is passed over, and so is what is no array.
    pub(super) fn array(&mut self, mut take: impl FnMut(&mut Self) -> Read<()>) -> Read<()> {
        if self.peek() != Some(b'[') {
            return self.pass_over();
        }
        self.at += 1;
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.value(&mut take)?;
            if self.ends(b']')? {
                return Ok(());
            }
        }
    }

    /// Whether an array comes.
    pub(super) fn is_array(&mut self) -> bool {
        self.peek() == Some(b'[')
    }

    /// Whether an object comes.
    pub(super) fn is_object(&mut self) -> bool {
        self.peek() == Some(b'{')
    }

    /// The text that comes, or a number as it is written; none, and passed over, for anything else.
    pub(super) fn text(&mut self) -> Read<Option<Cow<'a, str>>> {
        match self.peek() {
            Some(b'"') => self.string().map(Some),
            Some(b'-' | b'0'..=b'9') => Ok(Some(String::from_utf8_lossy(self.word()))),
            _ => self.pass_over().map(|()| None),
        }
    }

    /// The whole number that comes, in quotes or not; none, and passed over, for anything else.
    pub(super) fn number(&mut self) -> Read<Option<i64>> {
        Ok(self.text()?.and_then(|text| text.trim().parse().ok()))
    }

    /// Whether `true` comes; passed over.
    pub(super) fn is_true(&mut self) -> Read<bool> {
        match self.peek() {
            Some(b't') => Ok(self.word() == b"true"),
            _ => self.pass_over().map(|()| false),
        }
    }

    /// Passes over one value, however deep it is.
    pub(super) fn pass_over(&mut self) -> Read<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek().ok_or(Broken)? {
                b'"' => drop(self.quoted()?),
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1).ok_or(Broken)?;
                    self.at += 1;
                }
                b',' | b':' if depth > 0 => self.at += 1,
                b'-' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => drop(self.word()),
                _ => return Err(Broken),
            }
            if depth == 0 {
                return Ok(());
            }
        }
    }

    /// The next byte that is no blank.
    fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.bytes.get(self.at) {
            if !byte.is_ascii_whitespace() {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
    }

    fn expect(&mut self, wanted: u8) -> Read<()> {
        if self.peek() != Some(wanted) {
            return Err(Broken);
        }
        self.at += 1;
        Ok(())
    }

    fn value(&mut self, take: impl FnOnce(&mut Self) -> Read<()>) -> Read<()> {
        self.peek().ok_or(Broken)?;
        let start = self.at;
        take(self)?;
        if self.at == start { self.pass_over() } else { Ok(()) }
    }

    /// Whether the array or object ends here; if not, a comma was passed.
    fn ends(&mut self, end: u8) -> Read<bool> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(false)
            }
            Some(byte) if byte == end => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(Broken),
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> &'a [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length =
            rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'+' | b'.')).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// What stands between the quotation marks, and whether something in it is escaped.
    fn quoted(&mut self) -> Read<(&'a [u8], bool)> {
        let start = self.at + 1;
        let (mut end, mut is_escaped) = (start, false);
        loop {
            let rest = self.bytes.get(end..).ok_or(Broken)?;
            end += rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).ok_or(Broken)?;
            if self.bytes.get(end) == Some(&b'"') {
                break;
            }
            is_escaped = true;
            end += 2;
        }
        self.at = end + 1;
        Ok((self.bytes.get(start..end).ok_or(Broken)?, is_escaped))
    }

    fn string(&mut self) -> Read<Cow<'a, str>> {
        let (bytes, is_escaped) = self.quoted()?;
        let text = String::from_utf8_lossy(bytes);
        Ok(if is_escaped { Cow::Owned(unescape(&text)) } else { text })
    }
}

fn unescape(escaped: &str) -> String {
    let mut text = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some((plain, after)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut letters = after.chars();
        let letter = letters.next();
        rest = letters.as_str();
        let meant = match letter {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('u') => unit_or_pair(&mut rest),
            Some('x') => digits(&mut rest, 2).and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER),
            Some(other) => other,
            None => break,
        };
        text.push(meant);
    }
    text.push_str(rest);
    text
}

/// The character of a UTF-16 unit after `\u`, or of two that make a pair.
fn unit_or_pair(rest: &mut &str) -> char {
    let Some(first) = digits(rest, 4) else { return char::REPLACEMENT_CHARACTER };
    if let Some(single) = char::from_u32(first) {
        return single;
    }
    let mut after = rest.strip_prefix("\\u").unwrap_or_default();
    let paired = digits(&mut after, 4).and_then(|second| pair(first, second));
    if paired.is_some() {
        *rest = after;
    }
    paired.unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The character that two UTF-16 surrogates stand for.
pub(super) fn pair(high: u32, low: u32) -> Option<char> {
    let units = [u16::try_from(high).ok()?, u16::try_from(low).ok()?];
    char::decode_utf16(units).next()?.ok().filter(|c| c.len_utf16() == 2)
}

fn digits(rest: &mut &str, count: usize) -> Option<u32> {
    let value = rest.get(..count).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let value = u32::from_str_radix(value, 16).ok()?;
    *rest = rest.get(count..)?;
    Some(value)
}

/// Whether `"key":` stands in a text that begins as JSON.
pub(super) fn has_key(beginning: &str, key: &str) -> bool {
    let quoted = format!("\"{key}\"");
    beginning
        .match_indices(&quoted)
        .any(|(at, found)| beginning.get(at + found.len()..).is_some_and(|rest| rest.trim_start().starts_with(':')))
}

#[cfg(test)]
mod tests;
