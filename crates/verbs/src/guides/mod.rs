//! Verbs about guides: playbooks whose dated steps become moves.

mod follow;
mod list;
mod progress;
mod shelf;

pub use list::{GuideStepView, GuideView};
pub(crate) use progress::steps_due;
