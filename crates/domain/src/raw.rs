//! What came from elsewhere, kept as it came.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ImportId, MomentId, PersonId, RawRecordId, text_enum::text_enum};

text_enum! {
    /// What a raw record is.
    RawKind, "kind of raw record" {
        /// A vCard.
        Card = "card",
        /// A calendar object.
        Calendar = "calendar",
        /// A row of a table: its filled cells under the names of their columns, as two lines of CSV.
        Row = "row",
        /// A contact or entry of another program's own export, as its JSON.
        Object = "object",
    }
}

/// A card, calendar object or row of a table as it came, so that nothing foreign is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawRecord {
    /// Identity.
    pub id: RawRecordId,
    /// What it is.
    pub kind: RawKind,
    /// Where it came from: the path inside what was imported.
    pub source: String,
    /// The identity its producer gave it; of a row the profile it is about.
    pub uid: Option<String>,
    /// SHA-256 of the bytes, in hexadecimal; unique per kind in a vault.
    pub hash: String,
    /// The bytes.
    #[serde(with = "hex_bytes")]
    pub bytes: Vec<u8>,
    /// The person whose card it is.
    pub person_id: Option<PersonId>,
    /// The (first) moment that came of it.
    pub moment_id: Option<MomentId>,
    /// The day on which it was so, where it tells: a card's revision, the newest entry of an export.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

/// SHA-256 of a picture's bytes, in lower-case hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhotoHash(pub String);

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Photo {
    /// Which picture: the hash of its bytes.
    pub hash: PhotoHash,
    /// Its media type, such as `image/jpeg`.
    pub media_type: String,
    /// The bytes.
    #[serde(with = "hex_bytes")]
    pub bytes: Vec<u8>,
}

/// Bytes as hexadecimal text, so that a record fits on a line of JSON.
mod hex_bytes {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(bytes.len() * 2);
        for byte in bytes {
            for nibble in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
        serializer.serialize_str(&text)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digit = |b: u8| char::from(b).to_digit(16).map(|d| d as u8);
        text.as_bytes()
            .chunks(2)
            .map(|pair| match pair {
                [high, low] => digit(*high).zip(digit(*low)).map(|(h, l)| h << 4 | l),
                _ => None,
            })
            .collect::<Option<Vec<u8>>>()
            .ok_or_else(|| D::Error::custom("bytes must be an even number of hexadecimal digits"))
    }
}
