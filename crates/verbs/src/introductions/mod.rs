//! Who among my people should meet, and whom I may come to know.

mod begin;
mod ideas;
mod pairs;
mod reasons;
mod steps;
mod strangers;
mod under_way;
mod view;
mod with_me;

pub(crate) use pairs::know_each_other;
pub(crate) use strangers::strangers;

pub use begin::NewIntroduction;
pub use ideas::{IdeaTerm, IntroductionIdea};
pub use reasons::ReasonsToMeet;
pub use under_way::{IntroductionDay, IntroductionDraft, IntroductionView};
pub use with_me::Acquaintance;
