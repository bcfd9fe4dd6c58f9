//! What `serve` does with feeds: they are read at its start and every few hours.

use std::time::Duration;

use tokio::time::sleep;

use crate::{DEMO_VAULT, Vault, VerbError, sources::SourceNews};

/// How often feeds are read.
const EVERY: Duration = Duration::from_hours(6);

impl Vault {
    /// Reads the feeds again and again; `tell` gets what came and what went wrong. Those of the demo are as
    /// invented as its people, and are read on command alone.
    pub(crate) async fn follow_feeds(&self, tell: &(dyn Fn(SourceNews) + Send + Sync)) {
        if self.name() == DEMO_VAULT {
            return;
        }
        loop {
            match self.read_feeds().await {
                Ok(read) => {
                    for failure in &read.failures {
                        tell(SourceNews::failed(&failure.title, &VerbError::new(hearten_domain::ErrorKind::Unavailable, &failure.cause)));
                    }
                    if read.change_id.is_some() {
                        tell(SourceNews::said("feeds", read.sentence()));
                    }
                }
                Err(error) => tell(SourceNews::failed("feeds", &error)),
            }
            sleep(EVERY).await;
        }
    }
}
