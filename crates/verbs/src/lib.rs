//! The verbs: everything a person can do with Hearten, grouped by noun.
//!
//! This crate joins what comes in, who is who, what is kept and what it means, and it alone owns transactions. It must not know how a surface
//! looks: no HTML, no terminal, no HTTP. Every verb is a method of [`Vault`].
//!
//! ```no_run
//! # async fn example(vault: hearten_verbs::Vault) -> Result<(), hearten_verbs::VerbError> {
//! let today = vault.today().await?;
//! println!("{} moves are worth making", today.moves.len());
//! # Ok(())
//! # }
//! ```

mod accounts;
mod asks;
mod backtest;
mod chains;
mod changes;
mod chronicle;
mod circles;
mod dates;
mod demo;
mod doubles;
mod elsewhere;
mod error;
mod feeds;
mod gatherings;
mod gifts;
mod goals;
mod guides;
mod imports;
mod introductions;
mod jobs;
mod keepsakes;
mod lab;
mod me;
mod memo;
mod model;
mod moments;
mod moves;
mod network;
mod nudges;
mod partners;
mod people;
mod percent;
mod picture;
mod promises;
mod receipt;
mod review;
mod search;
mod shelf;
mod sources;
mod stories;
mod system;
mod text;
mod thanks;
mod ties;
mod trips;
mod vault;
mod writing;

pub use accounts::{AccountView, BrowserView, Entry, EntryRequest, SIGNED_IN};
pub use asks::{AskAnswer, AskDraft, AskRequest, AskedView, BeforeAsk, NewAsk};
pub use backtest::{Backtest, OffersReplayed, OwnWeights};
pub use chains::{ChainView, NewChain, NewStep, StepView};
pub use changes::{ChangeView, Undone};
pub use chronicle::{Chronicle, ChronicleEntry, ChronicleKind, ChronicleRequest, ChronicleSection};
pub use circles::{
    CircleAskView, CircleLetter, CircleLine, CircleMeetingView, CircleView, CommitmentView, NewCircle, NewCircleAsk, NewCircleMeeting,
    NewCommitment, RoundSeat, RoundWord,
};
pub use dates::{Prefer, date_in_words, full_day, names_a_week, parse_day, parse_partial_date};
pub use demo::{DemoVault, invent, make_demo};
pub use doubles::{DoubleSide, DoubleView, DoubleWhy, Duplicates, MergeRequest, PersonSources, SourcedField, SourcedValue};
pub use error::{Choice, Hint, Result, VerbError};
pub use feeds::{FeedFailure, FeedView, FeedsRead, NewFeed};
pub use gatherings::{GatheringLine, GatheringView, GuestIdea, GuestView, NewGathering, NewGuest, PairIdea, PairingView};
pub use gifts::NewGift;
pub use goals::{GoalStepView, GoalView, NewGoal, NewGoalStep};
pub use guides::{GuideStepView, GuideView};
pub use hearten_moves::{Remark, RemarkKind};
pub use hearten_speech::capital;
pub use hearten_ties::{Cases, LikelihoodFit, LikelihoodWeights, RankingOutcome, ReplayedMonth, ReplayedPast};
pub use imports::{
    BroughtIn, ColumnGuessView, ColumnView, ColumnWord, ImportOutcome, ImportProgress, ImportRequest, MeFound, column_words, import_report,
};
pub use introductions::{
    Acquaintance, IdeaTerm, IntroductionDay, IntroductionDraft, IntroductionIdea, IntroductionView, NewIntroduction, ReasonsToMeet,
};
pub use jobs::{Copies, DoctorLine, DoctorReport, JobRun, NextJob};
pub use keepsakes::{KeepsakeLine, KeepsakePictures, KeepsakePiece, KeepsakeProposal, KeepsakeView, KeepsakeWords, ProposedPiece};
pub use lab::{
    AudienceLine, DuplicateLine, DuplicateWhy, IntroduceLine, NewTieLine, RankLine, SenderLine, lab_audience, lab_duplicates,
    lab_introduce, lab_newties, lab_rank, lab_senders,
};
pub use me::{BROWSER_LANGUAGE, LayerPlaced, MeEdit, MeView, NewMembership};
pub use memo::Memo;
pub use model::LocalModel;
pub use moments::{AfterMoment, NewMoment};
pub use moves::{Answer, Brief, CameOfIt, Coming, DraftChecked, MeetingView, MoveReceipt, OutcomeQuestion, PersonBrief, TakenOn, Today};
pub use network::{
    AskView, CommonView, HopView, KnownTie, MapCluster, MapPerson, NearView, NetworkMap, NetworkPerson, PathView, PeoplePlaces, RouteView,
    StopView, TargetKind, TargetView, TownView, land,
};
pub use nudges::{NewNudge, NudgeAdded, NudgeSent, NudgeTried, NudgeView, NudgeWay};
pub use partners::{Partner, PartnerYear, Partners};
pub use people::{
    BalanceView, ClosenessTerm, ClosenessView, ExchangeView, ForMany, ForgetReceipt, Held, HeldGroup, HeldRecord, LeftOut, MembershipView,
    NewNote, NewPerson, NotedView, PeopleFilter, PeoplePage, PeopleSort, PersonEdit, PersonPage, PersonRow, Reach, SilenceView,
    TimelineEntry, UnnotedReceipt, YearTogether,
};
pub use percent::percent;
pub use picture::PICTURE_LIMIT;
pub use receipt::{PersonName, Receipt};
pub use review::{
    Fading, FadingKind, HeldTie, LayerWithout, LearningView, LessonView, Measure, MovesMade, RateGroup, RateRow, Review, SpreadShare,
    SpreadView, StandBy, Stretch, Support, WhatIf, Without, YearOfGifts,
};
pub use search::SearchHit;
pub use shelf::{FindFor, FindView, NewFind, ServedView, ShelvedMails};
pub use sources::{Access, Following, SourceNews, SourceView, SyncOutcome, SyncRequest, WatchRequest};
pub use stories::{Hearing, NewPhoto, NewStory, StoriesFor, StoryEdit, StoryToTell, StoryView};
pub use system::{SystemClock, SystemIds};
pub use text::argument;
pub use thanks::{OpenThanks, PraiseView, ThanksAnswer, ThanksDraft, ThanksRequest, ThanksView};
pub use trips::{NearPerson, NewTrip, PlannedDay, PlannedVisit, TripEdit, TripLine, TripView, TripVisitView, VisitStep, places_called};
pub use vault::{DEFAULT_VAULT, DEMO_VAULT, Setup, Vault};
