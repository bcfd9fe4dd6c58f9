//! Verbs about me, the vault's owner.

mod edit;
mod layers;
mod show;

pub use edit::{BROWSER_LANGUAGE, MeEdit, NewMembership};
pub use layers::LayerPlaced;
pub use show::MeView;
pub(crate) use show::written_language;
