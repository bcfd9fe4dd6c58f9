//! What is: the records and words of Hearten.
//!
//! This crate knows the vocabulary of the product (see each type) and the rules that hold wherever a record is:
//! dates that may be partly unknown, the order of media by richness, which state may follow which.
//! It must not know where records are kept, what they mean for closeness, the clock, the network or a file.
//!
//! ```
//! use hearten_domain::PartialDate;
//! let birthday: PartialDate = "--03-05".parse().unwrap();
//! assert_eq!(birthday.next_after(jiff::civil::date(2024, 3, 6)), Some(jiff::civil::date(2025, 3, 5)));
//! ```

mod account;
mod address;
mod ask;
mod chain;
mod circle;
mod clock;
mod concern;
mod dated;
mod error_kind;
mod feed;
mod find;
mod gathering;
mod gift;
mod goal;
mod guide;
mod ids;
mod import;
mod interest;
mod introduction;
mod keepsake;
mod left_out;
mod listing;
mod mail_signs;
mod medium;
mod merge;
mod moment;
mod moves;
mod news;
mod nudge;
mod organization;
mod partial_date;
mod passing_note;
mod person;
mod problem;
mod promise;
mod raw;
mod relation;
mod source;
mod standing;
mod story;
mod text_enum;
mod thanks;
mod tie;
mod trip;

pub use account::{Account, NoAccountName, SignIn, account_name};
pub use address::{Address, AddressTally, ContactKind, ContactPoint, Mailbox, SenderClass, is_mail_address};
pub use ask::{Ask, AskKind, AskState};
pub use chain::{Chain, ChainState, ChainStep};
pub use circle::{
    Circle, CircleAsk, CircleAskKind, CircleAskState, CircleKind, CircleMeeting, CircleMember, CirclePair, Commitment, CommitmentState,
    MeetingState,
};
pub use clock::{Clock, FixedClock, Ids, SequenceIds};
pub use concern::{Concern, ConcernKind};
pub use dated::Dated;
pub use error_kind::ErrorKind;
pub use feed::Feed;
pub use find::{Find, FindKind};
pub use gathering::{Gathering, GatheringKind, GatheringState, Guest, GuestAnswer, GuestState, Pairing};
pub use gift::{Gift, GiftDirection, GiftKind};
pub use goal::{Goal, GoalState, GoalStep, GoalStepKind};
pub use guide::{GuideRun, GuideState, GuideStep};
pub use ids::{
    AddressId, AskId, ChainId, ChainStepId, ChangeId, CircleAskId, CircleId, CircleMeetingId, CircleMemberId, CirclePairId, CommitmentId,
    ConcernId, ContactPointId, FeedId, FindId, GatheringId, GiftId, GoalId, GoalStepId, GuestId, GuideRunId, GuideStepId, ImportId,
    ImportantDateId, InterestId, IntroductionId, KeepsakeId, KeepsakeItemId, KeptApartId, ListingId, MembershipId, MergeId, MomentId,
    MoveAnswerId, NewsId, NudgeId, OrganizationId, PairingId, PassingNoteId, PersonId, PromiseId, RawRecordId, RelationId, SourceId,
    StandingId, StoryId, StoryPersonId, StoryPhotoId, ThanksId, TripId, TripVisitId,
};
pub use import::{Import, ImportReport, ListingCounts, MomentCounts, PeopleCounts, Problem};
pub use interest::Interest;
pub use introduction::{BothYeses, Introduction, IntroductionNext, IntroductionState, IntroductionStep, Side, SideDays, StepRefused};
pub use keepsake::{Keepsake, KeepsakeForm, KeepsakeItem, KeepsakeItemKind, KeepsakeState};
pub use left_out::LeftOutReason;
pub use listing::Listing;
pub use mail_signs::MailSigns;
pub use medium::{Direction, Medium};
pub use merge::{DecidedBy, KeptApart, Merge};
pub use moment::{Moment, Participant, Role, local_day};
pub use moves::{Evidence, Habit, Move, MoveAnswer, MoveId, MovePerson, MoveState, ReasonKind, Why};
pub use news::{News, NewsKind};
pub use nudge::{NoQuietHours, Nudge, NudgeKind, QuietHours, time_of_day};
pub use organization::{Membership, MembershipKind, Organization};
pub use partial_date::{PartialDate, PartialDateError};
pub use passing_note::PassingNote;
pub use person::{DateKind, ImportantDate, Origin, Person};
pub use problem::{Cause, ProblemCause};
pub use promise::Promise;
pub use raw::{Photo, PhotoHash, RawKind, RawRecord};
pub use relation::Relation;
pub use source::{Source, SourceKind};
pub use standing::{Standing, StandingKind};
pub use story::{Story, StoryPerson, StoryPhoto, StoryRole};
pub use text_enum::UnknownWord;
pub use thanks::{Thanks, ThanksState};
pub use tie::{Contact, Tie};
pub use trip::{Trip, TripState, TripVisit, TripVisitState};
