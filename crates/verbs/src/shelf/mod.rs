//! Verbs about the shelf of things worth giving.

mod add;
mod list;
mod take_off;
mod whom;

pub use add::NewFind;
pub(crate) use add::read_find;
pub use list::{FindFor, FindView};
pub use whom::ServedView;
