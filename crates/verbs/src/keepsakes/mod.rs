//! Verbs about keepsakes: what is made in somebody's honour from what is shared with them.

mod give;
mod propose;
mod save;
mod sources;
mod view;

pub use propose::{KeepsakeProposal, ProposedPiece};
pub use save::{KeepsakePiece, KeepsakeWords};
pub use view::{KeepsakeLine, KeepsakePictures, KeepsakeView};
