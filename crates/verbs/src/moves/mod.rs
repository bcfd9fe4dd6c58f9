//! Verbs about moves: what to do today, and what became of it.

mod answer;
mod brief;
pub(crate) mod capacity;
mod check_draft;
mod coming;
pub(crate) mod courses;
mod history;
mod load;
pub(crate) mod mask;
mod offers;
mod questions;
mod taken;
mod to_tell_of;
mod today;
mod whom;

pub use answer::{Answer, CameOfIt, MoveReceipt};
pub use brief::{Brief, MeetingView, PersonBrief};
pub use check_draft::DraftChecked;
pub use coming::Coming;
pub(crate) use coming::medium_name;
pub(crate) use history::read_answers;
pub(crate) use load::facts_of;
pub(crate) use mask::all_on_day;
pub(crate) use offers::offers;
pub use questions::OutcomeQuestion;
pub use taken::TakenOn;
pub use today::Today;
