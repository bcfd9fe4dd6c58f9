//! What goes wrong with servers, commands and files elsewhere, told in the language at hand.
//!
//! What a server, the system or a library says of it stands in these sentences as it came.

mod commands;
mod mailboxes;
mod sealing;
mod web;

pub(crate) use sealing::sealing_words;
pub(crate) use web::{delivery_written_as, no_feed};

#[cfg(test)]
mod tests;
