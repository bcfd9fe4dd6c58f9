//! `import`: whatever people already have, read into the vault.
//!
//! A thread of its own reads and parses ([`read`]); the vault's side takes observations in batches ([`mail`], [`cards`], [`events`]),
//! keeps the book of addresses ([`address_book`]) and commits after each source file, or after some ten thousand small ones.

mod address_book;
mod cards;
mod chat_messages;
mod chat_parties;
mod chats;
mod columns;
mod events;
mod facts;
mod fed;
mod first_keys;
mod forgotten;
pub(crate) mod hash;
mod importer;
mod joining;
mod linkedin;
mod list;
mod mail;
mod monica;
mod news;
mod organizations;
mod own_export;
mod positions;
mod reach;
mod read;
mod relations;
mod request;
mod run;
mod shown;
mod takeout;
mod unnoted;
mod who_is_me;
mod whose;

pub use columns::{ColumnGuessView, ColumnView, ColumnWord, column_words};
pub(crate) use fed::Letters;
pub(crate) use forgotten::Forgotten;
pub use list::{BroughtIn, import_report};
pub(crate) use monica::{note_beside, note_of};
pub use request::{ImportOutcome, ImportProgress, ImportRequest, MeFound};
pub(crate) use shown::shown_by;
pub(crate) use who_is_me::normalised;
