//! How a record of the domain is kept: its kind, its table and its columns. Each table's file uses the macro once.

use hearten_domain::PersonId;
use jiff::civil::Date;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    StoreError,
    value::{CellError, Key, Row, Value},
};

/// The words of a record for full-text search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The day the record is about, by which hits are ordered.
    pub day: Option<Date>,
    /// All its words.
    pub text: String,
}

impl Words {
    /// The given parts on lines of their own; none where all are blank.
    pub(crate) fn of<'a>(day: Option<Date>, parts: impl IntoIterator<Item = Option<&'a str>>) -> Option<Self> {
        let text = parts.into_iter().flatten().map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
        (!text.is_empty()).then_some(Self { day, text })
    }
}

/// A record that has a table of its own. Implemented by this crate for the records of the domain.
pub trait Kept: Serialize + DeserializeOwned + Clone + Send + Sync + Unpin + 'static {
    /// The type of its key.
    type Id: Key;
    /// The word for it in the change log, the search index and the export; also the name of its table.
    const KIND: &'static str;
    /// Its columns after `vault_id`, the key first.
    const COLUMNS: &'static [&'static str];
    /// How many of the columns at the end are made from the others and not read back.
    const DERIVED: usize = 0;

    /// Its key.
    fn id(&self) -> Self::Id;
    /// Its values, one for each column.
    fn values(&self) -> Vec<Value>;
    /// The record in a row whose columns begin at `first`.
    fn from_cells(row: &Row, first: usize) -> Result<Self, CellError>;
    /// The people it is about.
    fn people(&self) -> Vec<PersonId> {
        Vec::new()
    }
    /// The places in it that name people whose records may go over to somebody else: all of [`Kept::people`] but those no longer there.
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        Vec::new()
    }
    /// Its words for full-text search.
    fn words(&self) -> Option<Words> {
        None
    }
    /// Whether records of this kind ever have words.
    const HAS_WORDS: bool = false;
}

/// A record about one person: its table has a column `person_id`.
pub trait OfPerson: Kept {
    /// Whether it may name a second person, in a column `other_id`.
    const NAMES_OTHER: bool = false;
}

/// The record in a row of its own table.
pub(crate) fn read<R: Kept>(row: &Row) -> Result<R, StoreError> {
    R::from_cells(row, 0).map_err(|cause| corrupt::<R::Id>(R::KIND, row, cause))
}

/// The error for a row that cannot be read; its key is in the first column.
pub(crate) fn corrupt<K: Key>(table: &'static str, row: &Row, cause: CellError) -> StoreError {
    let id = K::read(row, 0).map_or_else(|_| "(unreadable)".to_owned(), |id| id.to_text());
    StoreError::Corrupt { table, id, cause: cause.0 }
}

/// The error for a row that belongs to no record.
pub(crate) fn damaged(table: &'static str) -> impl Fn(CellError) -> StoreError {
    move |cause| StoreError::Corrupt { table, id: "(of a query)".to_owned(), cause: cause.0 }
}

/// `a, b, c`, each led by `prefix`.
pub(crate) fn columns<R: Kept>(prefix: &str) -> String {
    let read = R::COLUMNS.len() - R::DERIVED;
    R::COLUMNS.iter().take(read).map(|column| format!("{prefix}{column}")).collect::<Vec<_>>().join(", ")
}

/// The name of a field's column: its own, or another where SQL has the word for itself.
macro_rules! column {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $column:literal) => {
        $column
    };
}

/// Implements [`Kept`] for a record: `kept!(Record as "kind" by key: KeyType { field, field = "column"; "derived": |r| text } …)`.
macro_rules! kept {
    ($record:ident as $kind:literal by $key:ident: $id:ty { $($field:ident $(= $column:literal)?),* $(,)? $(; $derived:literal: $make:expr)? } $($hooks:tt)*) => {
        impl $crate::kept::Kept for $record {
            type Id = $id;
            const KIND: &'static str = $kind;
            const COLUMNS: &'static [&'static str] = &[stringify!($key), $($crate::kept::column!($field $($column)?),)* $($derived)?];

            fn id(&self) -> Self::Id {
                self.$key.clone()
            }

            fn values(&self) -> Vec<$crate::value::Value> {
                $crate::value::values![self.$key, $(self.$field,)* $({ let make: fn(&$record) -> String = $make; make(self) })?]
            }

            fn from_cells(row: &$crate::value::Row, first: usize) -> Result<Self, $crate::value::CellError> {
                let mut column = first;
                let $key = $crate::value::Field::read(row, column)?;
                $(column += 1;
                let $field = $crate::value::Field::read(row, column)
                    .map_err(|cause: $crate::value::CellError| $crate::value::CellError(format!("{}: {}", stringify!($field), cause.0)))?;)*
                let _ = column;
                Ok(Self { $key, $($field),* })
            }

            $($hooks)*
        }
    };
}
pub(crate) use {column, kept};
