//! A source given up.

use hearten_boxed::boxed;
use hearten_domain::Source;
use hearten_speech::say;

use super::access::mailbox_url;
use crate::{Receipt, Result, Vault, VerbError};

#[boxed]
impl Vault {
    /// Gives a mailbox or folder up, by its URL or path: it is no longer read, and its password is thrown away. What came from it stays.
    ///
    /// # Errors
    /// `missing` where it is not read.
    pub async fn forget_source(&self, url: &str) -> Result<Receipt> {
        let as_written = mailbox_url(url, None).map_or_else(|_| url.trim_end_matches('/').to_owned(), |url| url.to_string());
        let fits = |source: &Source| source.url == url || source.url == as_written || source.url == format!("{as_written}/");
        let found = self.kept_sources().await?.into_iter().find(fits);
        let source = found.ok_or_else(|| VerbError::missing(say("source-not-read").with("url", url)).hint(say("source-not-read-hint")))?;
        let mut tx = self.write().await?;
        let change = self.change(&mut tx, "sync", say("source-given-up").with("url", &source.url)).await?;
        let ended = Source { secret: None, password_command: None, ended_at: Some(self.clock.now()), ..source };
        tx.update(&change, &ended).await?;
        tx.commit().await?;
        Ok(Receipt { id: ended.id.to_string(), text: say("source-no-longer-read").with("url", ended.url).into(), change_id: change.id })
    }
}
