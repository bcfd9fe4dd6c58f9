//! Commands that give no password.

use hearten_connect::{CommandCause, CommandError};
use hearten_domain::ErrorKind;
use hearten_speech::say;

use crate::VerbError;

impl From<CommandError> for VerbError {
    fn from(error: CommandError) -> Self {
        let said = match error.cause {
            CommandCause::NotRun(words) => say("command-not-run").with("error", words),
            CommandCause::Late => say("command-late"),
            CommandCause::Unreadable(words) => say("command-unreadable").with("error", words),
            CommandCause::Failed(status) => say("command-failed").with("status", status),
            CommandCause::NoText => say("command-no-text"),
            CommandCause::Nothing => say("command-nothing"),
        };
        Self::new(ErrorKind::Unavailable, said.with("command", error.command))
    }
}
