//! What went wrong, on stderr and as an exit code; the one place that maps error kinds for the terminal.

use std::{borrow::Cow, io, process::ExitCode};

use hearten_domain::ErrorKind;
use hearten_verbs::{Choice, VerbError};
use serde::Serialize;

use crate::{hint, output::harmless};

/// The result of a command.
pub(crate) type Done<T = ()> = Result<T, Failure>;

/// Why a command ended early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something to tell the user.
    Told(VerbError),
    /// The reader of the output has gone: nothing to tell, nobody to tell it to.
    ReaderGone,
}

impl From<VerbError> for Failure {
    fn from(error: VerbError) -> Self {
        Self::Told(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::ReaderGone;
        }
        Self::Told(VerbError::new(ErrorKind::Unavailable, error.to_string()))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        match error.io_error_kind() {
            Some(kind) => io::Error::from(kind).into(),
            None => Self::Told(VerbError::new(ErrorKind::Internal, error.to_string())),
        }
    }
}

/// The input cannot be used.
pub(crate) fn invalid(message: impl Into<String>) -> VerbError {
    VerbError::new(ErrorKind::Invalid, message)
}

/// A file that could not be read or written.
pub(crate) fn unavailable(what: &str, error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Failure::ReaderGone;
    }
    Failure::Told(VerbError::new(ErrorKind::Unavailable, format!("{what}: {error}")))
}

impl Failure {
    /// Tells the user, and gives the exit code.
    pub(crate) fn report(&self, json: bool) -> ExitCode {
        let Self::Told(error) = self else { return ExitCode::SUCCESS };
        if json {
            eprintln!("{}", as_json(error));
        } else {
            eprint!("{}", harmless(&as_text(error)));
        }
        exit_code(error.kind())
    }
}

/// Tells in JSON what is wrong with a command line.
pub(crate) fn report_usage(error: &clap::Error) -> ExitCode {
    let text = error.render().to_string();
    let (message, rest) = text.trim().split_once("\n\n").unwrap_or((text.trim(), ""));
    let message = message.trim_start_matches("error: ").split_whitespace().collect::<Vec<_>>().join(" ");
    let hint = rest.lines().map(str::trim).find_map(|line| line.strip_prefix("tip: ")).unwrap_or("see hearten --help");
    eprintln!("{}", Told { kind: ErrorKind::Invalid, message, hint: Some(hint.into()), candidates: &[] }.as_json());
    exit_code(ErrorKind::Invalid)
}

/// An error as programs read it.
#[derive(Debug, Serialize)]
struct Told<'a> {
    kind: ErrorKind,
    message: String,
    hint: Option<Cow<'a, str>>,
    candidates: &'a [Choice],
}

impl Told<'_> {
    fn as_json(&self) -> String {
        let object = std::collections::BTreeMap::from([("error", self)]);
        serde_json::to_string(&object).unwrap_or_default()
    }
}

fn as_json(error: &VerbError) -> String {
    Told { kind: error.kind(), message: error.to_string(), hint: error.remedy().map(hint::sentence), candidates: error.candidates() }
        .as_json()
}

fn as_text(error: &VerbError) -> String {
    let mut text = format!("error: {error}\n");
    for choice in error.candidates() {
        text += &format!("  - {}\n", choice.label);
    }
    if let Some(hint) = error.remedy() {
        text += &format!("hint: {}\n", hint::sentence(hint));
    }
    text
}

/// The exit code of each kind of error, as documented in `hearten --help`.
fn exit_code(kind: ErrorKind) -> ExitCode {
    ExitCode::from(match kind {
        ErrorKind::Invalid => 2,
        ErrorKind::Missing => 3,
        ErrorKind::Conflict => 4,
        ErrorKind::Stale => 5,
        ErrorKind::Refused => 6,
        ErrorKind::Unavailable => 7,
        ErrorKind::Internal => 70,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_has_gone_ends_the_program_quietly() {
        let gone: Failure = io::Error::from(io::ErrorKind::BrokenPipe).into();
        assert!(matches!(gone, Failure::ReaderGone));
    }

    #[test]
    fn every_kind_of_error_has_an_exit_code_of_its_own() {
        let codes: std::collections::BTreeSet<_> = ErrorKind::ALL.iter().map(|kind| format!("{:?}", exit_code(*kind))).collect();
        assert_eq!(codes.len(), ErrorKind::ALL.len());
    }
}
