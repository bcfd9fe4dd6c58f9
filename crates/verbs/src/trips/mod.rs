//! Verbs about trips: where I am for some days, who lives near there, whom I mean to see, and whom I missed.

mod answered;
mod days;
mod near;
mod next;
mod plan;
mod read;
mod view;
mod visits;

pub(crate) use answered::move_answered;
pub use days::{PlannedDay, PlannedVisit};
pub use near::NearPerson;
pub(crate) use near::town;
pub(crate) use next::{agreed_visits, steps_next};
pub use plan::{NewTrip, TripEdit, places_called};
pub use view::{TripLine, TripView, TripVisitView};
pub use visits::VisitStep;
