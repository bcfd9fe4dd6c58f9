//! Verbs about chains of help: who helped, what happened, what came.

mod begin;
mod close;
mod show;

pub use begin::{NewChain, NewStep};
pub use show::{ChainView, StepView};
