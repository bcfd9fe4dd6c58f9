//! Verbs about stories.

mod edit;
mod hear;
mod next;
mod photos;
mod prompts;
mod tell;
mod view;

pub use edit::StoryEdit;
pub use next::{StoriesFor, StoryToTell};
pub use photos::NewPhoto;
pub(crate) use photos::remove_photos;
pub use tell::NewStory;
pub use view::{Hearing, StoryView};
