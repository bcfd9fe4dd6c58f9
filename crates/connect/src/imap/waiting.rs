//! Waiting until something came.

use std::time::Duration;

use async_imap::imap_proto::{MailboxDatum, Response, Status};
use tokio::time::{Instant, sleep, timeout_at};

use super::{Account, Asked, ImapError, Pace, Positions, error::plain, folders::chosen, line::Line};

/// Why waiting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Letters came.
    Letters,
    /// It is time to look at all folders again.
    Time,
}

/// Waits until the server says that letters came into the first folder that is read, or until it is time to look by oneself: only one folder can
/// be watched, and not every server can say so. `known` is how far the folders were read.
///
/// # Errors
/// What [`super::read_mailbox`] gives, at once: try again later.
pub async fn wait_for_news(account: Account, known: Positions, pace: Pace) -> Result<News, ImapError> {
    let mut line = Line::open(&account, pace).await?;
    let folders = chosen(line.folders().await?, account.url.folder.as_deref());
    let Some(folder) = folders.first() else {
        line.close().await;
        sleep(pace.watch).await;
        return Ok(News::Time);
    };
    let standing = line.examine(&folder.name).await?;
    let last = known.get(&folder.name).filter(|it| it.uid_validity == standing.uid_validity).map_or(0, |it| it.last_uid);
    let news = if !line.new_uids(last).await?.is_empty() {
        News::Letters
    } else if line.can_idle().await? {
        line.idle(standing.exists, pace.watch).await?
    } else {
        line.close().await;
        sleep(pace.watch).await;
        return Ok(News::Time);
    };
    line.close().await;
    Ok(news)
}

/// Signs in and out again: whether the server lets one in.
///
/// # Errors
/// Where it does not, or cannot be reached.
pub async fn knock(account: Account, pace: Pace) -> Result<(), ImapError> {
    Line::open(&account, pace).await?.close().await;
    Ok(())
}

impl Line {
    /// Waits until the open folder holds more than `exists` letters, at most for `limit`.
    async fn idle(&mut self, exists: u32, limit: Duration) -> Result<News, ImapError> {
        let end = Instant::now() + limit;
        let tag = self.send("IDLE").await?;
        let mut exists = exists;
        let news = loop {
            let said = self.next_within(limit.saturating_mul(2), |answer| match answer {
                Response::MailboxData(MailboxDatum::Exists(count)) => Ok(Said::Holds(*count)),
                Response::Expunge(_) => Ok(Said::OneLess),
                Response::Done { tag: done, status, outcome } if *done == tag && *status != Status::Ok => {
                    let words = plain(outcome.information.as_deref().unwrap_or_default());
                    Err(ImapError::Refused { what: Asked::Wait, words })
                }
                _ => Ok(Said::Nothing),
            });
            // Whatever the server says in between ("still here"), the end stays where it is.
            let Ok(said) = timeout_at(end, said).await else { break News::Time };
            match said?? {
                Said::Holds(count) if count > exists => break News::Letters,
                Said::Holds(count) => exists = count,
                Said::OneLess => exists = exists.saturating_sub(1),
                Said::Nothing => {}
            }
        };
        self.send_untagged("DONE").await?;
        while !self.next_within(self.patience, |answer| matches!(answer, Response::Done { tag: done, .. } if *done == tag)).await? {}
        Ok(news)
    }
}

/// What a server says of the open folder while one waits.
enum Said {
    /// It holds so many letters.
    Holds(u32),
    /// It holds one less.
    OneLess,
    /// Nothing of interest.
    Nothing,
}
