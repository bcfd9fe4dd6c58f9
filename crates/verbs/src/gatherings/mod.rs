//! Verbs about gatherings: a theme, a list, invitations, the day itself, and what came of it.

mod afterwards;
mod guests;
mod ideas;
mod invitation;
mod pairs;
mod plan;
mod view;

pub use guests::NewGuest;
pub use ideas::GuestIdea;
pub use pairs::PairIdea;
pub use plan::NewGathering;
pub use view::{GatheringLine, GatheringView, GuestView, PairingView};
