//! Who among my people should meet, and whom I may come to know.

mod ideas;
mod pairs;
mod strangers;
mod view;
mod with_me;

pub(crate) use pairs::know_each_other;
pub(crate) use strangers::strangers;

pub use ideas::{IdeaTerm, IntroductionIdea};
pub use with_me::Acquaintance;
