//! Verbs about feeds: what somebody publishes becomes news of them, what is published on a topic a find where it would serve somebody.

mod add;
mod end;
mod follow;
mod list;
mod read;

pub use add::NewFeed;
pub use list::FeedView;
pub use read::{FeedFailure, FeedsRead};
