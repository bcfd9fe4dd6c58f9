//! Cards as text that keeps everything: read, changed where Hearten knows better, joined, written.
//!
//! A property that nobody touches is written in the very bytes it came in, so that what Hearten does not understand survives too.

mod changes;
mod encode;
mod join;
mod property;

pub use changes::{CardChanges, CardField};
pub use property::Property;

use encoding_rs::Encoding;

use super::split::is_marker;
use crate::text;
use property::is_soft_broken;

/// A version of vCard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum CardVersion {
    /// The vCard specification of the versit consortium, 1996: quoted-printable, charsets, types without `TYPE=`.
    V2_1,
    /// RFC 2426.
    #[default]
    V3_0,
    /// RFC 6350.
    V4_0,
}

impl CardVersion {
    /// As VERSION has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V2_1 => "2.1",
            Self::V3_0 => "3.0",
            Self::V4_0 => "4.0",
        }
    }
}

/// A card as its properties in their order, the lines BEGIN and END left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardText {
    version: CardVersion,
    properties: Vec<Property>,
}

impl CardText {
    /// A new card of version 4.0 with this identity and nothing else; it wants a name.
    pub fn new(uid: &str) -> Self {
        let version = CardVersion::V4_0;
        let properties = vec![Property::verbatim(version, "VERSION", &[], version.as_str()), Property::verbatim(version, "UID", &[], uid)];
        Self { version, properties }
    }

    /// Reads the first card in `bytes`; none where no card begins in them.
    ///
    /// UTF-16 becomes UTF-8; any other bytes stay as they are. Lines that are no property stay with the property above them.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let narrow = text::wide(bytes).map(|encoding: &'static Encoding| encoding.decode_with_bom_removal(bytes).0.into_owned());
        let mut lines = lines(narrow.as_ref().map_or(bytes, |text| text.as_bytes()));
        let begin = lines.find(|line| marks(line, "BEGIN"))?;
        // A card may be indented as a whole: what all its lines begin with folds none of them.
        let indent = begin.get(..begin.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()).unwrap_or_default();
        let lines = lines.map(|line| line.strip_prefix(indent).unwrap_or(line));
        // A card inside AGENT may be folded line by line; its markers are none of this card.
        let marks = |line: &[u8], keyword| marks(line, keyword) && !is_folded(line);
        let mut gathered: Vec<Vec<Vec<u8>>> = Vec::new();
        let mut nesting = 0_usize;
        let mut is_ended = false;
        for line in lines {
            if marks(line, "BEGIN") {
                nesting += 1;
            } else if marks(line, "END") {
                is_ended = nesting == 0;
                if is_ended {
                    break;
                }
                nesting -= 1;
                append(&mut gathered, line);
                continue;
            }
            let goes_on = gathered.last().is_some_and(|lines| continues(lines, line));
            if nesting > 0 || goes_on { append(&mut gathered, line) } else { gathered.push(vec![line.to_vec()]) }
        }
        if !is_ended {
            end(&mut gathered, nesting);
        }
        let properties: Vec<Property> = gathered.into_iter().filter_map(Property::of_lines).collect();
        Some(Self { version: version_of(&properties), properties })
    }

    /// Its version.
    pub fn version(&self) -> CardVersion {
        self.version
    }

    /// Its properties, VERSION among them, in their order.
    pub fn properties(&self) -> &[Property] {
        &self.properties
    }

    /// The card without the properties that are meant; none where it has no such.
    pub fn without(mut self, is_meant: impl Fn(&Property) -> bool) -> Option<Self> {
        let before = self.properties.len();
        self.properties.retain(|property| !is_meant(property));
        (self.properties.len() < before).then_some(self)
    }

    /// The card as bytes, with CRLF at the end of each line.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = b"BEGIN:VCARD\r\n".to_vec();
        for line in self.properties.iter().flat_map(|property| &property.lines) {
            bytes.extend_from_slice(line);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(b"END:VCARD\r\n");
        bytes
    }
}

/// The lines, whether they end in LF, CRLF or, where there is no LF at all, CR.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let end = if bytes.contains(&b'\n') { b'\n' } else { b'\r' };
    bytes.split(move |byte| *byte == end).map(|line| line.strip_suffix(b"\r").unwrap_or(line))
}

/// Whether a line is BEGIN or END; no such line is long.
fn marks(line: &[u8], keyword: &str) -> bool {
    let is_short = line.len() <= 200;
    is_short
        && is_marker(String::from_utf8_lossy(line).trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\0')), keyword)
}

fn is_folded(line: &[u8]) -> bool {
    line.first().is_some_and(|first| matches!(first, b' ' | b'\t'))
}

fn append(gathered: &mut Vec<Vec<Vec<u8>>>, line: &[u8]) {
    match gathered.last_mut() {
        Some(lines) => lines.push(line.to_vec()),
        None => gathered.push(vec![line.to_vec()]),
    }
}

/// Ends what the file leaves open: the cards inside this one, and its last line, after which nothing comes.
fn end(gathered: &mut Vec<Vec<Vec<u8>>>, nesting: usize) {
    while gathered.last_mut().is_some_and(|lines| lines.len() > 1 && lines.pop_if(|line| line.is_empty()).is_some()) {}
    (0..nesting).for_each(|_| append(gathered, b"END:VCARD"));
}

/// Whether a line goes on with the property in `lines`: folded, after a soft line break, blank, or no property of its own.
fn continues(lines: &[Vec<u8>], line: &[u8]) -> bool {
    let is_broken = || {
        let first_is_encoded = lines.first().is_some_and(|first| {
            let marked = [first.as_slice(), b"="].concat();
            is_soft_broken(&marked)
        });
        first_is_encoded && lines.last().is_some_and(|last| last.ends_with(b"="))
    };
    line.is_empty() || is_folded(line) || is_broken() || Property::of_lines(vec![line.to_vec()]).is_none()
}

fn version_of(properties: &[Property]) -> CardVersion {
    let written = properties.iter().find(|property| property.is("VERSION")).map(Property::to_text);
    match written.as_deref().map(str::trim) {
        Some("2.1") => CardVersion::V2_1,
        Some("4.0") => CardVersion::V4_0,
        Some(_) => CardVersion::V3_0,
        None if properties.iter().any(Property::is_quoted_printable) => CardVersion::V2_1,
        None => CardVersion::V3_0,
    }
}
