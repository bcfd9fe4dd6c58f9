//! What goes wrong between here and a mail server, one by one, so that whoever tells of it can do so in another language.

use std::{error::Error, fmt};

use hearten_domain::ProblemCause;

/// Why something is no address of a mailbox; a password in it is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoMailbox {
    /// It begins otherwise.
    #[error("this is no address of a mailbox: it begins neither with imaps:// nor with imap://")]
    Beginning,
    /// It does not say whose mailbox it is.
    #[error("this is no address of a mailbox: it names no user before the @")]
    NoUser,
    /// It holds a password.
    #[error("this is no address of a mailbox: it seems to hold a password; leave that out, you are asked for it")]
    Password,
    /// It wants a way of signing in that is not known.
    #[error("this is no address of a mailbox: after the user only ;AUTH=XOAUTH2 is understood")]
    Way,
    /// Its server cannot be one, or its port is no number.
    #[error("this is no address of a mailbox: its server or port cannot be read")]
    Server,
    /// Its user is no text.
    #[error("this is no address of a mailbox: its user cannot be read")]
    User,
    /// Its folder is no text.
    #[error("this is no address of a mailbox: its folder cannot be read")]
    Folder,
}

/// Why a server cannot be reached, or how the line broke.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoLine {
    /// There is no connection.
    #[error("{host} cannot be reached on port {port}: {error}")]
    Unconnected {
        /// The server.
        host: String,
        /// Its port.
        port: u16,
        /// Why, in the words of the system.
        error: String,
    },
    /// It takes too long to get in.
    #[error("{host} does not answer on port {port}")]
    Silent {
        /// The server.
        host: String,
        /// Its port.
        port: u16,
    },
    /// The encryption did not come about.
    #[error("no encryption with {host}: {error}")]
    Unencrypted {
        /// The server.
        host: String,
        /// Why, in the words of the system.
        error: String,
    },
    /// An answer takes too long.
    #[error("the server does not answer")]
    NoAnswer,
    /// The server went away.
    #[error("the server ended the connection")]
    Ended,
    /// The server said good-bye, in its words.
    #[error("the server ended the connection: {0}")]
    Bye(String),
    /// Something else broke it, in the words of the system.
    #[error("the connection broke: {0}")]
    Broke(String),
}

/// Why a line is not safe.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSafe {
    /// This machine can encrypt nothing, in the words of the library.
    #[error("no encryption is to be had: {0}")]
    NoEncryption(String),
    /// The server's certificate is not trusted.
    #[error("no trusted encryption with {host}: {error}")]
    NotTrusted {
        /// The server.
        host: String,
        /// Why, in the words of the library.
        error: String,
    },
    /// The server offers no encryption.
    #[error("{host} offers no encryption on port {port}; without it your password could be read on the way")]
    NotOffered {
        /// The server.
        host: String,
        /// Its port.
        port: u16,
    },
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It says nothing that is known.
    NotUnderstood,
    /// It does not end.
    TooLarge,
    /// It is that of another kind of server.
    NoMailServer,
}

impl Unreadable {
    /// The cause that reports keep where a letter is left away for it.
    pub(crate) const fn problem(self) -> ProblemCause {
        match self {
            Self::NotUnderstood => ProblemCause::AnswerNotUnderstood,
            Self::TooLarge => ProblemCause::AnswerTooLarge,
            Self::NoMailServer => ProblemCause::AnswerOfNoMailServer,
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.problem().template())
    }
}

impl Error for Unreadable {}

/// What a server was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// To tell what it can do.
    Abilities,
    /// To list the folders.
    Folders,
    /// To open a folder.
    OpenFolder,
    /// To search a folder.
    Search,
    /// To give letters.
    Letters,
    /// To tell when letters come.
    Wait,
    /// To end the conversation.
    End,
    /// To understand what was said.
    Understand,
    /// Anything else.
    Something,
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Abilities => "say what it can do",
            Self::Folders => "list its folders",
            Self::OpenFolder => "open a folder",
            Self::Search => "search a folder",
            Self::Letters => "give letters",
            Self::Wait => "wait for letters",
            Self::End => "end",
            Self::Understand => "understand",
            Self::Something => "do that",
        })
    }
}
