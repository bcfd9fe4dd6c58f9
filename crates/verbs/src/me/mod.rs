//! Verbs about me, the vault's owner.

mod edit;
mod show;

pub use edit::{MeEdit, NewMembership};
pub use show::MeView;
