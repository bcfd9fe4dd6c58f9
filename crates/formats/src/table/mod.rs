//! Address books and network exports in table form (CSV, TSV) into observations.
//!
//! A table is recognised by the names of its columns, whoever wrote it and in whatever encoding; a row is a card.

mod card;
mod dates;
mod field;
mod google;
mod layout;
mod linkedin;
mod outlook;
mod positions;
mod reader;
mod thunderbird;
mod vocabulary;

pub use linkedin::profile_key;
pub use positions::{PositionObservation, PositionReading};
pub use reader::{Table, TableCards, read_table};

pub(crate) use reader::has_known_header;
