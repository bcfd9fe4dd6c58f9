//! The binary: reads a command line, calls a verb, and writes what came of it.
//!
//! This crate knows the terminal: arguments, prose and tables, colour, exit codes. It must not know how anything is kept, weighed or proposed;
//! whatever it shows comes from a verb. One file under `commands/` is one command.
//!
//! ```text
//! hearten today
//! ```

mod arguments;
mod chart;
mod clock;
mod commands;
mod failure;
mod hint;
mod names;
mod narrow;
mod output;
mod session;
mod words;

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// An import makes and drops millions of small texts on three threads; with the system's allocator it took a quarter longer.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments = match arguments::parse() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let json = arguments.global.json;
    hint::begin(arguments.global.vault.as_deref());
    match commands::run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(json),
    }
}
