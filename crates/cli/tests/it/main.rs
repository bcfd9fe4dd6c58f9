//! The binary, run as people run it: each command's whole output is a snapshot.

#![expect(clippy::unwrap_used, reason = "a test that is surprised may panic")]

mod accounts;
mod circle;
mod demo_vault;
mod doubles;
mod errors;
mod everyday;
mod gathering;
mod hostile;
mod import;
mod introducing;
mod mailbox;
mod network;
mod nudging;
mod program;
mod promises;
mod serving;
mod syncing;
mod today;
mod trips;
