//! Mailboxes on servers, by IMAP (RFC 3501), only ever read: folders are examined, never selected, and bodies peeked at.
//!
//! [`read_mailbox`] sends what is new in the folders as [`Batch`]es, so that memory is bounded and each batch can be committed before the next;
//! it connects again where the line breaks. [`wait_for_news`] waits until the server says that something came (IDLE, RFC 2177). What a message
//! means, and which passwords are kept where, is not this module's business; a password never gets into a log, an error or `Debug`.

mod causes;
mod error;
mod folders;
mod line;
mod reader;
mod secret;
mod session;
mod stream;
mod uids;
mod url;
mod utf7;
mod waiting;

use std::time::Duration;

pub use causes::{Asked, NoLine, NoMailbox, NotSafe, Unreadable};
pub use error::{ImapError, NO_WORDS};
pub use reader::{Batch, MailMessage, Position, Positions, ReadOptions, read_mailbox};
pub use secret::{Credential, Secret};
pub use url::{MailboxUrl, Security};
pub use waiting::{News, knock, wait_for_news};

/// A mailbox with what lets one in.
#[derive(Debug, Clone)]
pub struct Account {
    /// Where it is and whose.
    pub url: MailboxUrl,
    /// What lets one in.
    pub credential: Credential,
}

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// For a connection to stand, and for each answer of the server.
    pub answer: Duration,
    /// Before the first new attempt after a broken line; each further one waits four times as long.
    pub again: Duration,
    /// How many attempts without any progress are made.
    pub attempts: u32,
    /// For how long one IDLE is held, and how often a server without it is asked. Servers may end an IDLE after 30 minutes (RFC 2177), and
    /// other folders than the one that is watched are read at this pace.
    pub watch: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { answer: Duration::from_mins(1), again: Duration::from_secs(1), attempts: 4, watch: Duration::from_mins(15) }
    }
}
