//! Verbs about thanks.

mod thank;

pub use thank::ThanksAnswer;
