//! Verbs about circles: who belongs, when they meet, what is asked and offered, and what members mean to do.

mod asks;
mod begin;
mod buddies;
mod commitments;
mod letter;
mod meetings;
mod next;
mod round;
mod view;

pub use asks::NewCircleAsk;
pub use begin::NewCircle;
pub use commitments::NewCommitment;
pub use letter::CircleLetter;
pub use meetings::NewCircleMeeting;
pub(crate) use next::{steps_next, whom};
pub use round::{RoundSeat, RoundWord};
pub use view::{CircleAskView, CircleLine, CircleMeetingView, CircleView, CommitmentView};
