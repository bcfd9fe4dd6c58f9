//! What can go wrong between here and a mail server.

use std::io;

use async_imap::error::Error;
use hearten_domain::{ErrorKind, ProblemCause};

use super::{Asked, NoLine, NoMailbox, NotSafe, Unreadable};

/// How much of a server's own words is shown.
const WORDS: usize = 200;

/// What stands in the place of a server's words where it says nothing.
pub const NO_WORDS: &str = ProblemCause::ServerSaysNotWhy.template();

/// What stands in the place of a server's words where it was not even asked.
const NO_NAME: &str = ProblemCause::FolderNameUnsaid.template();

/// Why a mailbox cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImapError {
    /// The address of the mailbox is none.
    #[error("{0}")]
    NoMailbox(NoMailbox),
    /// The address of the mailbox names a server that cannot be called so.
    #[error("{0} cannot be a server's name")]
    NoServerName(String),
    /// A name or password holds what ends a line, so that it cannot be said to a server.
    #[error("a name or password holds a line break")]
    LineBreak,
    /// The address of the mailbox names a folder that is not there.
    #[error("there is no folder {0:?} in this mailbox")]
    NoFolder(String),
    /// The server cannot be reached, or the line broke.
    #[error("{0}")]
    Unreachable(NoLine),
    /// The server's certificate is not trusted, or it offers no encryption.
    #[error("{0}")]
    Insecure(NotSafe),
    /// The server does not let us in.
    #[error("{server} does not let {user} in: {words}")]
    NotLetIn {
        /// The server.
        server: String,
        /// The user.
        user: String,
        /// What the server said.
        words: String,
    },
    /// The server refuses a command.
    #[error("the server refuses to {what}: {words}")]
    Refused {
        /// What was asked.
        what: Asked,
        /// What the server said.
        words: String,
    },
    /// No command can hold the name of a folder.
    #[error("the server refuses to {}: {}", Asked::OpenFolder, NO_NAME)]
    FolderName,
    /// An answer that cannot be understood, or is too large.
    #[error("{0}")]
    Unreadable(Unreadable),
}

impl ImapError {
    /// What sort of error it is.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NoMailbox(_) | Self::NoServerName(_) | Self::LineBreak | Self::NoFolder(_) => ErrorKind::Invalid,
            Self::Unreachable(_) | Self::Unreadable(_) => ErrorKind::Unavailable,
            Self::Insecure(_) | Self::NotLetIn { .. } | Self::Refused { .. } | Self::FolderName => ErrorKind::Refused,
        }
    }

    /// Whether another attempt may go better.
    pub(crate) fn may_pass(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Unreadable(_))
    }

    pub(crate) fn lost() -> Self {
        Self::Unreachable(NoLine::Ended)
    }

    pub(crate) fn silent() -> Self {
        Self::Unreachable(NoLine::NoAnswer)
    }

    /// The error of a library, without whatever of the exchange it quotes.
    pub(crate) fn of(error: Error) -> Self {
        match error {
            Error::Io(error) => Self::of_io(&error),
            Error::ConnectionLost => Self::lost(),
            Error::No(words) => Self::Refused { what: Asked::Something, words: spoken(&words) },
            Error::Bad(words) => Self::Refused { what: Asked::Understand, words: spoken(&words) },
            Error::Validate(_) => Self::LineBreak,
            _ => Self::Unreadable(Unreadable::NotUnderstood),
        }
    }

    pub(crate) fn of_io(error: &io::Error) -> Self {
        match error.kind() {
            // The library's parser fails with this kind and quotes all it has read.
            io::ErrorKind::Other => Self::Unreadable(Unreadable::NotUnderstood),
            io::ErrorKind::FileTooLarge => Self::Unreadable(Unreadable::TooLarge),
            io::ErrorKind::UnexpectedEof => Self::lost(),
            _ => Self::Unreachable(NoLine::Broke(error.to_string())),
        }
    }
}

/// A server's words on one line, without what could steer a terminal, and not too long.
pub(crate) fn plain(words: &str) -> String {
    let plain: String = words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(WORDS).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain.is_empty() { NO_WORDS.to_owned() } else { plain }
}

/// The server's words within the library's text of them.
pub(crate) fn spoken(text: &str) -> String {
    let words = text.split_once("info: Some(\"").and_then(|(_, rest)| rest.rsplit_once("\")")).map_or("", |(words, _)| words);
    plain(&words.replace("\\\"", "\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_the_library_s_text_only_the_server_s_words_are_shown() {
        assert_eq!(
            spoken(r#"code: None, info: Some("[AUTHENTICATIONFAILED] Wrong \"password\".")"#),
            "[AUTHENTICATIONFAILED] Wrong \"password\"."
        );
        assert_eq!(spoken("code: None, info: None"), "it says not why");
        assert_eq!(plain("a\u{1b}[31m\r\nb"), "a [31m b");
        let quoted = io::Error::other("during parsing of \"* 1 FETCH … secret letter\"");
        assert!(!ImapError::of_io(&quoted).to_string().contains("secret"));
    }
}
