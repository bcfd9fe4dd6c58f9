//! How each type of the domain is written to a column and read back: as a word, as an identity, or as a text.

use hearten_domain as domain;
use jiff::civil::Date;
use uuid::Uuid;

use crate::value::{CellError, Key, Present, Row, Value};

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

impl Key for domain::PhotoHash {
    fn to_text(&self) -> String {
        self.0.clone()
    }
    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}
