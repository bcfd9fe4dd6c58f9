//! Who among my people should meet, and whom I may come to know.

mod ideas;
mod view;
mod with_me;

pub use ideas::{IdeaTerm, IntroductionIdea};
pub use with_me::Acquaintance;
