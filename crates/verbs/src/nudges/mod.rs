//! Verbs about nudges: the moves of the day reach somebody who does not open the program, once a day at most.

mod access;
mod add;
mod calendar;
mod end;
mod list;
mod message;
mod quiet;
mod send;
mod state;

pub use add::{NewNudge, NudgeAdded, NudgeWay};
pub use list::NudgeView;
pub use send::{NudgeSent, NudgeTried};
