//! What we keep: the only crate that knows SQL.
//!
//! A [`Store`] is one database, SQLite or PostgreSQL; a [`Tx`] is one transaction in one vault of it. Every query of a `Tx` is bound to its
//! vault before anything else, so that none can reach another. Both databases run the same SQL text; only the full-text index differs.
//! The crate must not know what records mean: closeness, personhood and moves are computed elsewhere and handed in.
//!
//! ```no_run
//! # async fn example(now: jiff::Timestamp) -> Result<(), hearten_store::StoreError> {
//! use hearten_store::{Location, OpenOptions, Store};
//! let store = Store::open(&Location::Sqlite("hearten.sqlite".into()), &OpenOptions::at(now)).await?;
//! let vault = store.create_vault("home", now).await?;
//! let mut tx = store.begin(vault.id).await?;
//! tx.set_setting("capacity", "3").await?;
//! tx.commit().await
//! # }
//! ```

mod account;
mod around;
mod blot;
mod change;
mod contact;
mod contact_code;
mod db;
mod doctor;
mod edits;
mod encounters;
mod error;
mod export;
mod fold;
mod forget;
mod forget_stories;
mod forgotten;
mod job;
mod kept;
mod kinds;
mod met;
mod migrate;
mod moved;
mod open;
mod parted;
mod people;
mod people_traits;
mod recent;
mod records;
mod reserved;
mod restore;
mod search;
mod seen;
mod setting;
mod table;
mod taken;
mod tie;
mod tie_bytes;
mod timeline;
mod together;
mod turn;
mod tx;
mod undo;
mod undo_import;
mod unnote;
mod value;
mod value_domain;
mod vault;
mod visited;

pub use around::Touched;
pub use blot::Blotter;
pub use change::{Change, LoggedChange};
pub use doctor::Facts;
pub use edits::PersonEdited;
pub use encounters::{EncounterPart, SeenTogether};
pub use error::StoreError;
pub use export::{EXPORT_HEADER, export_end, export_line};
pub use fold::{fold, words};
pub use forget::{Erased, Whom};
pub use job::Job;
pub use kept::{Kept, OfPerson, Words};
pub use open::{Location, OpenOptions, Store};
pub use parted::Taken;
pub use people::{KnownAddress, PersonDetails, PersonEntry, sought_words};
pub use people_traits::AlikeMemberships;
pub use recent::{Latest, MomentWith};
pub use restore::Restore;
pub use search::Hit;
pub use seen::MetKeys;
pub use table::{Likeness, OfCircle, SourceFolder};
pub use turn::{Turn, is_in_use};
pub use tx::Tx;
pub use unnote::{Noted, Quieter};
pub use value::{CellError, Field, Key, Row, Value};
pub use vault::{Vault, VaultId};
