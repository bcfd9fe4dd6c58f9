//! Commands and answers on a line that is signed in, each within its time.

use std::{sync::atomic::Ordering, time::Duration};

use async_imap::{
    Session,
    imap_proto::{RequestId, Response, Status},
};
use tokio::time::timeout;

use super::{
    Asked, ImapError, NoLine,
    error::plain,
    stream::{Guarded, Received},
};

/// A line that is signed in.
pub(crate) struct Line {
    pub(crate) session: Session<Guarded>,
    pub(crate) received: Received,
    pub(crate) patience: Duration,
}

impl Line {
    /// Sends a command, shows each answer to `each`, and ends when the server says that it is done.
    ///
    /// The answers are read one by one rather than by the library's streams, which end alike whether a command is done, is refused, or the line
    /// broke on the way: half a batch would be taken for the whole.
    pub(crate) async fn command(
        &mut self,
        what: Asked,
        command: &str,
        mut each: impl FnMut(&Response<'_>) + Send,
    ) -> Result<(), ImapError> {
        let tag = self.send(command).await?;
        loop {
            let done = self.next_within(self.patience, |answer| match answer {
                Response::Done { tag: done, status, outcome } if *done == tag => Some(match status {
                    Status::Ok => Ok(()),
                    _ => Err(ImapError::Refused { what, words: plain(outcome.information.as_deref().unwrap_or_default()) }),
                }),
                other => {
                    each(other);
                    None
                }
            });
            if let Some(result) = done.await? {
                return result;
            }
        }
    }

    /// Sends a command.
    pub(crate) async fn send(&mut self, command: &str) -> Result<RequestId, ImapError> {
        let sent = timeout(self.patience, self.session.run_command(command)).await;
        sent.map_err(|_| ImapError::silent())?.map_err(ImapError::of)
    }

    /// Sends a line that is no command.
    pub(crate) async fn send_untagged(&mut self, line: &str) -> Result<(), ImapError> {
        let sent = timeout(self.patience, self.session.run_command_untagged(line)).await;
        sent.map_err(|_| ImapError::silent())?.map_err(ImapError::of)
    }

    /// Reads the next answer.
    pub(crate) async fn next_within<T>(&mut self, limit: Duration, read: impl FnOnce(&Response<'_>) -> T + Send) -> Result<T, ImapError> {
        let answer = timeout(limit, self.session.read_response()).await.map_err(|_| ImapError::silent())?;
        self.received.store(0, Ordering::Relaxed);
        let answer = answer.map_err(|error| ImapError::of_io(&error))?.ok_or_else(ImapError::lost)?;
        still_open(answer.parsed())?;
        Ok(read(answer.parsed()))
    }
}

/// Fails where the server says good-bye.
pub(crate) fn still_open(answer: &Response<'_>) -> Result<(), ImapError> {
    match answer {
        Response::Data { status: Status::Bye, outcome } => {
            let words = plain(outcome.information.as_deref().unwrap_or_default());
            Err(ImapError::Unreachable(NoLine::Bye(words)))
        }
        _ => Ok(()),
    }
}

/// A name as a quoted string (RFC 3501, section 9).
pub(crate) fn quoted(name: &str) -> Option<String> {
    (!name.chars().any(char::is_control)).then(|| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_and_never_break_a_line() {
        assert_eq!(quoted(r#"a "b" \c"#).unwrap(), r#""a \"b\" \\c""#);
        assert_eq!(quoted("a\r\nA1 DELETE INBOX"), None);
    }

    #[test]
    fn passwords_can_never_be_logged() {
        // async-imap logs what it sends at the level of traces: these must not be compiled in.
        assert!(log::STATIC_MAX_LEVEL <= log::LevelFilter::Debug);
    }
}
