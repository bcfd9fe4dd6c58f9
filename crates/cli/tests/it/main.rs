//! The binary, run as people run it: each command's whole output is a snapshot.

mod demo_vault;
mod errors;
mod everyday;
mod import;
mod program;
mod serving;
