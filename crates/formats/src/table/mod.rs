//! Address books and network exports in table form (CSV, TSV) into observations.
//!
//! A table is recognised by the names of its columns, whoever wrote it and in whatever encoding; a row is a card. Where the names are not known
//! the cells tell what they can, and a [`ColumnMap`] says what nobody can guess.

mod card;
mod content;
mod dates;
mod field;
mod google;
mod guess;
mod header;
mod html_text;
mod languages;
mod layout;
mod linkedin;
mod linkedin_messages;
mod map;
mod outlook;
mod positions;
mod praise;
mod profile;
mod quiet;
mod reader;
mod relations;
mod sheet;
mod thunderbird;
mod times;
mod towns;
mod vocabulary;

pub use card::TableRow;
pub use field::FieldName;
pub use guess::{ColumnGuess, GuessedColumn, guess_columns};
pub use linkedin::profile_key;
pub use map::ColumnMap;
pub use positions::{PositionObservation, PositionReading};
pub use praise::{PraiseDirection, PraiseKind, PraiseObservation, PraiseReading};
pub use profile::ProfileObservation;
pub use reader::{Table, TableCards, begins_as_calendar, read_table, read_table_with};

pub(crate) use dates::{from_columns, read_date};
pub(crate) use quiet::row_without_notes;
pub(crate) use reader::has_known_header;
pub(crate) use sheet::decode_told;
