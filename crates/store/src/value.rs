//! Values between records and rows: how what is kept is written to a column and read back.

use jiff::Timestamp;
use sqlx::{Row as _, postgres::PgRow, sqlite::SqliteRow};
use uuid::Uuid;

/// A value bound to a statement; an absent one still has its type, which PostgreSQL wants to know.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A whole number, or an instant in microseconds.
    Integer(Option<i64>),
    /// A fraction.
    Real(Option<f64>),
    /// Yes or no.
    Boolean(Option<bool>),
    /// Words, days, dates.
    Text(Option<String>),
    /// Raw bytes.
    Bytes(Option<Vec<u8>>),
    /// An identity.
    Id(Option<Uuid>),
}

/// A row of either database.
#[derive(Debug)]
pub enum Row {
    /// Of SQLite.
    Sqlite(SqliteRow),
    /// Of PostgreSQL.
    Postgres(PgRow),
}

macro_rules! cells {
    ($($name:ident -> $type:ty),+ $(,)?) => {
        impl Row {
            $(pub(crate) fn $name(&self, column: usize) -> Result<Option<$type>, sqlx::Error> {
                match self {
                    // SQLite's values carry their types with them; checking the column's as well costs a third of the reading.
                    Row::Sqlite(row) => row.try_get_unchecked(column),
                    Row::Postgres(row) => row.try_get(column),
                }
            })+
        }
    };
}
cells!(integer -> i64, real -> f64, boolean -> bool, text -> String, bytes -> Vec<u8>, uuid -> Uuid);

impl Row {
    /// The bytes of a cell where they lie, or none where it is NULL.
    pub(crate) fn borrowed_bytes(&self, column: usize) -> Result<Option<&[u8]>, sqlx::Error> {
        match self {
            Row::Sqlite(row) => row.try_get_unchecked(column),
            Row::Postgres(row) => row.try_get(column),
        }
    }
}

/// Why a cell cannot be read as what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellError(pub(crate) String);

impl<E: std::error::Error> From<E> for CellError {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// A type that one column holds and that is never absent.
pub trait Present: Sized {
    /// The value to bind; an absent one where there is none.
    fn bind(value: Option<&Self>) -> Value;
    /// The value of a cell, or none where it is NULL.
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError>;
}

/// A type that one column holds, perhaps absent.
pub trait Field: Sized {
    /// The value to bind.
    fn to_value(&self) -> Value;
    /// The value of a cell.
    fn read(row: &Row, column: usize) -> Result<Self, CellError>;
}

impl<T: Present> Field for T {
    fn to_value(&self) -> Value {
        T::bind(Some(self))
    }

    fn read(row: &Row, column: usize) -> Result<Self, CellError> {
        T::cell(row, column)?.ok_or_else(|| CellError("it is empty".to_owned()))
    }
}

impl<T: Present> Field for Option<T> {
    fn to_value(&self) -> Value {
        T::bind(self.as_ref())
    }

    fn read(row: &Row, column: usize) -> Result<Self, CellError> {
        T::cell(row, column)
    }
}

impl Present for i64 {
    fn bind(value: Option<&Self>) -> Value {
        Value::Integer(value.copied())
    }
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
        Ok(row.integer(column)?)
    }
}

impl Present for f64 {
    fn bind(value: Option<&Self>) -> Value {
        Value::Real(value.copied())
    }
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
        Ok(row.real(column)?)
    }
}

impl Present for bool {
    fn bind(value: Option<&Self>) -> Value {
        Value::Boolean(value.copied())
    }
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
        Ok(row.boolean(column)?)
    }
}

impl Present for String {
    fn bind(value: Option<&Self>) -> Value {
        Value::Text(value.cloned())
    }
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
        Ok(row.text(column)?)
    }
}

impl Present for Vec<u8> {
    fn bind(value: Option<&Self>) -> Value {
        Value::Bytes(value.cloned())
    }
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
        Ok(row.bytes(column)?)
    }
}

impl Present for Timestamp {
    fn bind(value: Option<&Self>) -> Value {
        Value::Integer(value.map(|at| at.as_microsecond()))
    }
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
        Ok(row.integer(column)?.map(Timestamp::from_microsecond).transpose()?)
    }
}

/// A type that is a record's key.
pub trait Key: Field + Clone + Ord + std::hash::Hash + std::fmt::Debug + Send + Sync {
    /// The key as text, in the change log and in messages.
    fn to_text(&self) -> String;
    /// The key that [`Key::to_text`] wrote; none where it is no such key.
    fn from_text(text: &str) -> Option<Self>;
    /// The identity, where the key is one.
    fn identity(&self) -> Option<Uuid> {
        None
    }
}

impl Present for Uuid {
    fn bind(value: Option<&Self>) -> Value {
        Value::Id(value.copied())
    }
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
        Ok(row.uuid(column)?)
    }
}

/// The values of the given fields, in order.
macro_rules! values {
    ($($field:expr),* $(,)?) => { vec![$($crate::value::Field::to_value(&$field)),*] };
}
pub(crate) use values;
