//! Verbs about me, the vault's owner.

mod edit;
mod show;

pub use edit::{BROWSER_LANGUAGE, MeEdit, NewMembership};
pub use show::MeView;
pub(crate) use show::written_language;
