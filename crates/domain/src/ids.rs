//! Identities: a UUIDv7 in a type of its own per record, so that one cannot stand where another belongs.

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, concat!(stringify!($name), "({})"), self.0) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { text.trim().parse().map(Self) }
        }
        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self { Self(id) }
        }
    )+};
}

ids! {
    /// Of a [`crate::Person`]; also reserved for every known address, so that becoming a person renames nothing.
    PersonId,
    /// Of an [`crate::Address`].
    AddressId,
    /// Of a [`crate::ContactPoint`].
    ContactPointId,
    /// Of an [`crate::Organization`].
    OrganizationId,
    /// Of a [`crate::Listing`].
    ListingId,
    /// Of a [`crate::Membership`].
    MembershipId,
    /// Of an [`crate::Interest`].
    InterestId,
    /// Of a [`crate::Concern`].
    ConcernId,
    /// Of an [`crate::ImportantDate`].
    ImportantDateId,
    /// Of a [`crate::Moment`].
    MomentId,
    /// Of a [`crate::Story`].
    StoryId,
    /// Of a [`crate::StoryPerson`].
    StoryPersonId,
    /// Of a [`crate::StoryPhoto`].
    StoryPhotoId,
    /// Of a [`crate::Gift`].
    GiftId,
    /// Of a [`crate::Thanks`].
    ThanksId,
    /// Of a [`crate::Chain`].
    ChainId,
    /// Of a [`crate::ChainStep`].
    ChainStepId,
    /// Of an [`crate::Ask`].
    AskId,
    /// Of a [`crate::PassingNote`].
    PassingNoteId,
    /// Of a [`crate::Find`].
    FindId,
    /// Of a [`crate::Promise`].
    PromiseId,
    /// Of a [`crate::Feed`].
    FeedId,
    /// Of a [`crate::Goal`].
    GoalId,
    /// Of a [`crate::GoalStep`].
    GoalStepId,
    /// Of a [`crate::GuideRun`].
    GuideRunId,
    /// Of a [`crate::GuideStep`].
    GuideStepId,
    /// Of a [`crate::Standing`].
    StandingId,
    /// Of a [`crate::MoveAnswer`].
    MoveAnswerId,
    /// Of a [`crate::Merge`].
    MergeId,
    /// Of a [`crate::KeptApart`].
    KeptApartId,
    /// Of a [`crate::News`].
    NewsId,
    /// Of a [`crate::Relation`].
    RelationId,
    /// Of a [`crate::Nudge`].
    NudgeId,
    /// Of a [`crate::Source`].
    SourceId,
    /// Of a [`crate::RawRecord`].
    RawRecordId,
    /// Of an [`crate::Import`].
    ImportId,
    /// Of a [`crate::Keepsake`].
    KeepsakeId,
    /// Of a [`crate::KeepsakeItem`].
    KeepsakeItemId,
    /// Of a [`crate::Gathering`].
    GatheringId,
    /// Of a [`crate::Guest`].
    GuestId,
    /// Of a [`crate::Pairing`].
    PairingId,
    /// Of a [`crate::Circle`].
    CircleId,
    /// Of a [`crate::CircleMember`].
    CircleMemberId,
    /// Of a [`crate::CirclePair`].
    CirclePairId,
    /// Of a [`crate::CircleMeeting`].
    CircleMeetingId,
    /// Of a [`crate::CircleAsk`].
    CircleAskId,
    /// Of a [`crate::Commitment`].
    CommitmentId,
    /// Of a [`crate::Trip`].
    TripId,
    /// Of a [`crate::TripVisit`].
    TripVisitId,
    /// Of an [`crate::Introduction`].
    IntroductionId,
    /// Of one change that `undo` takes back as a whole.
    ChangeId,
}
