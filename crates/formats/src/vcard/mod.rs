//! vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350 and their extensions) into observations.

mod dates;
mod photo;
mod prepare;
mod read;
mod split;
pub mod write;

pub(crate) use dates::from_text as date_from_text;
pub(crate) use photo::media_type;
pub use split::{Cards, read_cards};

use hearten_domain::{PartialDate, Problem};
use jiff::civil::Date;

/// What a card stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CardKind {
    /// One human being.
    #[default]
    Individual,
    /// A group of cards (a distribution list).
    Group,
    /// A company or another organization.
    Organization,
    /// A place, a device, a program.
    Other,
}

/// A value with what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// The value as written; mail addresses in lower case.
    pub value: String,
    /// `home`, `work`, `cell` or a label of the user's own.
    pub label: Option<String>,
}

/// Where someone works or belongs, by ORG, TITLE and ROLE.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardOrganization {
    /// The organization; none where the card has only a title.
    pub name: Option<String>,
    /// Departments, from the larger to the smaller.
    pub units: Vec<String>,
    /// TITLE, else ROLE.
    pub role: Option<String>,
}

/// A picture inside a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardPhoto {
    /// Its media type, told by its bytes.
    pub media_type: String,
    /// The bytes; at most 8 MiB.
    pub bytes: Vec<u8>,
}

/// What one card says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardObservation {
    /// UID.
    pub uid: Option<String>,
    /// FN; else made from N, NICKNAME, ORG, an address or a number; none where there is nothing to call it by.
    pub name: Option<String>,
    /// Given name, by N.
    pub given: Option<String>,
    /// Family name, by N.
    pub family: Option<String>,
    /// NICKNAME.
    pub nickname: Option<String>,
    /// EMAIL.
    pub emails: Vec<Labelled>,
    /// TEL.
    pub phones: Vec<Labelled>,
    /// URL and profiles.
    pub urls: Vec<Labelled>,
    /// IMPP and the X- properties of chat networks, as `network:name`.
    pub handles: Vec<Labelled>,
    /// ADR, on one line.
    pub postals: Vec<Labelled>,
    /// The towns of the addresses, where they stand apart.
    pub towns: Vec<Labelled>,
    /// ORG with TITLE and ROLE.
    pub organizations: Vec<CardOrganization>,
    /// BDAY.
    pub birthday: Option<PartialDate>,
    /// ANNIVERSARY.
    pub anniversary: Option<PartialDate>,
    /// DEATHDATE.
    pub death: Option<PartialDate>,
    /// Other dates with their labels (X-ABDATE).
    pub dates: Vec<(PartialDate, Option<String>)>,
    /// INTEREST, HOBBY and EXPERTISE.
    pub interests: Vec<String>,
    /// CATEGORIES.
    pub categories: Vec<String>,
    /// NOTE.
    pub note: Option<String>,
    /// PHOTO, where it is in the card; pictures elsewhere are not fetched.
    pub photo: Option<CardPhoto>,
    /// KIND, and Apple's X-ADDRESSBOOKSERVER-KIND and X-ABShowAs.
    pub kind: CardKind,
    /// RELATED, AGENT, X-ABRELATEDNAMES: who (a name or URI), and as what.
    pub related: Vec<Labelled>,
    /// REV: the day on which it was last changed.
    pub revised_on: Option<Date>,
    /// The bytes of this card exactly as in the file.
    pub raw: Vec<u8>,
    /// The line on which it begins, from 1.
    pub line: u64,
    /// What in it could not be read; the rest of the card stands.
    pub problems: Vec<Problem>,
}
