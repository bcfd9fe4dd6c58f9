//! Verbs about the shelf of things worth giving.

mod add;
mod list;
mod take_off;

pub use add::NewFind;
pub use list::FindView;
