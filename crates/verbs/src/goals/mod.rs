//! Verbs about goals: where I want to go or whom I want to reach, by which steps.

mod begin;
mod end;
mod list;
mod next;
mod steps;

pub use begin::NewGoal;
pub use list::{GoalStepView, GoalView};
pub(crate) use next::steps_next;
pub use steps::NewGoalStep;
