//! Verbs about stories.

mod tell;

pub use tell::NewStory;
