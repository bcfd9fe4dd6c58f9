//! The hours in which nothing is sent.

use hearten_boxed::boxed;
use hearten_domain::{NoQuietHours, QuietHours};
use hearten_speech::say;
use hearten_store::Tx;

use crate::{Result, Vault, VerbError};

/// Under which name they are kept, written like `21:00-07:00`.
const NAME: &str = "nudge.quiet";

pub(super) async fn quiet_hours(tx: &mut Tx) -> Result<Option<QuietHours>> {
    Ok(tx.setting(NAME).await?.and_then(|text| text.parse().ok()))
}

#[boxed]
impl Vault {
    /// The hours in which nothing is sent, where the user asked for some.
    pub async fn quiet_hours(&self) -> Result<Option<QuietHours>> {
        quiet_hours(&mut self.read().await?).await
    }

    /// Sets the hours in which nothing is sent, written like `21:00-7:00`; an empty text means none.
    ///
    /// # Errors
    /// `invalid` for what are no hours.
    pub async fn set_quiet_hours(&self, text: &str) -> Result<Option<QuietHours>> {
        let text = text.trim();
        let hours: Option<QuietHours> = if text.is_empty() { None } else { Some(text.parse()?) };
        let mut tx = self.write().await?;
        tx.set_setting(NAME, &hours.map(|hours| hours.to_string()).unwrap_or_default()).await?;
        tx.commit().await?;
        Ok(hours)
    }
}

impl From<NoQuietHours> for VerbError {
    fn from(error: NoQuietHours) -> Self {
        Self::invalid(match error {
            NoQuietHours::Unread(text) => say("verb-quiet-unread").with("text", text),
            NoQuietHours::Empty(text) => say("verb-quiet-empty").with("text", text),
        })
    }
}
