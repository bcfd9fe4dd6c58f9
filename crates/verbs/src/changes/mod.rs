//! Verbs about what was changed, and the vault as a whole.

mod export;
mod import_lines;
mod list;
mod part_merged;
mod undo;

pub use list::ChangeView;
pub use undo::Undone;
