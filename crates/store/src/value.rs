//! Values between records and rows: how each type of the domain is written to a column and read back.

use hearten_domain as domain;
use jiff::{Timestamp, civil::Date};
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

macro_rules! words {
    ($($type:ty),+ $(,)?) => {$(
        impl Present for $type {
            fn bind(value: Option<&Self>) -> Value {
                Value::Text(value.map(ToString::to_string))
            }
            fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
                Ok(row.text(column)?.map(|word| word.parse::<$type>()).transpose()?)
            }
        }
    )+};
}
words!(
    Date,
    jiff::civil::Time,
    domain::PartialDate,
    domain::CircleKind,
    domain::CircleAskKind,
    domain::ConcernKind,
    domain::ContactKind,
    domain::DateKind,
    domain::DecidedBy,
    domain::Direction,
    domain::FindKind,
    domain::GatheringKind,
    domain::GiftDirection,
    domain::AskKind,
    domain::AskState,
    domain::GiftKind,
    domain::GoalStepKind,
    domain::GuestAnswer,
    domain::Habit,
    domain::KeepsakeForm,
    domain::KeepsakeItemKind,
    domain::Medium,
    domain::MembershipKind,
    domain::MoveState,
    domain::NewsKind,
    domain::Origin,
    domain::RawKind,
    domain::ReasonKind,
    domain::Role,
    domain::NudgeKind,
    domain::SourceKind,
    domain::StandingKind,
    domain::StoryRole,
);

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

impl Key for domain::PhotoHash {
    fn to_text(&self) -> String {
        self.0.clone()
    }
    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

macro_rules! ids {
    ($($type:ident),+ $(,)?) => {$(
        impl Present for domain::$type {
            fn bind(value: Option<&Self>) -> Value {
                Value::Id(value.map(|id| id.0))
            }
            fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
                Ok(row.uuid(column)?.map(domain::$type))
            }
        }
        impl Key for domain::$type {
            fn to_text(&self) -> String {
                self.0.to_string()
            }
            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }
            fn identity(&self) -> Option<Uuid> {
                Some(self.0)
            }
        }
    )+};
}
ids!(
    AddressId,
    AskId,
    ChainId,
    ChainStepId,
    ChangeId,
    CircleAskId,
    CircleId,
    CircleMeetingId,
    CircleMemberId,
    CirclePairId,
    CommitmentId,
    ConcernId,
    ContactPointId,
    FeedId,
    FindId,
    GatheringId,
    GiftId,
    GoalId,
    GoalStepId,
    GuideRunId,
    GuideStepId,
    GuestId,
    ImportId,
    ImportantDateId,
    InterestId,
    KeepsakeId,
    KeepsakeItemId,
    IntroductionId,
    KeptApartId,
    ListingId,
    MembershipId,
    MergeId,
    MomentId,
    MoveAnswerId,
    NewsId,
    NudgeId,
    OrganizationId,
    PassingNoteId,
    PairingId,
    PersonId,
    PromiseId,
    RawRecordId,
    RelationId,
    SourceId,
    StandingId,
    StoryId,
    StoryPersonId,
    StoryPhotoId,
    ThanksId,
    TripId,
    TripVisitId,
);

impl Present for Uuid {
    fn bind(value: Option<&Self>) -> Value {
        Value::Id(value.copied())
    }
    fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
        Ok(row.uuid(column)?)
    }
}

macro_rules! texts {
    ($($type:ident),+ $(,)?) => {$(
        impl Present for domain::$type {
            fn bind(value: Option<&Self>) -> Value {
                Value::Text(value.map(|text| text.0.clone()))
            }
            fn cell(row: &Row, column: usize) -> Result<Option<Self>, CellError> {
                Ok(row.text(column)?.map(domain::$type))
            }
        }
    )+};
}
texts!(PhotoHash, MoveId);

/// The values of the given fields, in order.
macro_rules! values {
    ($($field:expr),* $(,)?) => { vec![$($crate::value::Field::to_value(&$field)),*] };
}
pub(crate) use values;
