//! Why a server of the web gives no answer, whatever one wants of it.

use hearten_domain::ErrorKind;
use ureq::Error;

/// Why a server of the web gives no answer, or none that helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WebCause {
    /// It is no address of the web, or names no server.
    #[error("a web address begins with https:// or http://")]
    NotOfTheWeb,
    /// The server answers with an error that says no more than its status.
    #[error("the server answers with error {0}")]
    Answered(u16),
    /// Nobody knows the server's name.
    #[error("there is no such server, or no network")]
    NoServer,
    /// It takes too long.
    #[error("the server does not answer in time")]
    Late,
}

impl WebCause {
    /// What a library's error says, where that is one of these.
    pub(crate) fn of(error: &Error) -> Option<Self> {
        match error {
            Error::StatusCode(code) => Some(Self::Answered(*code)),
            Error::HostNotFound => Some(Self::NoServer),
            Error::Timeout(_) => Some(Self::Late),
            _ => None,
        }
    }

    /// `invalid` for what is no address of the web, else `unavailable`.
    pub(crate) fn kind(self) -> ErrorKind {
        match self {
            Self::NotOfTheWeb => ErrorKind::Invalid,
            Self::Answered(_) | Self::NoServer | Self::Late => ErrorKind::Unavailable,
        }
    }
}
