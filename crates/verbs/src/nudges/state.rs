//! When a nudge last went out, and what stood in the way. It changes every day and is nothing to take back, so that the log does not tell of it.

use hearten_domain::NudgeId;
use hearten_store::Tx;
use jiff::{SignedDuration, Timestamp};

use crate::Result;

/// How often it is tried on a day, and how long between.
const TRIES: u32 = 3;
const REST: SignedDuration = SignedDuration::from_mins(30);

/// How a nudge stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NudgeState {
    /// When it last went out, or was last tried.
    pub(super) at: Timestamp,
    /// How often it was tried since it last went out; 0 where it did.
    pub(super) tries: u32,
    /// Why it did not.
    pub(super) cause: Option<String>,
}

impl NudgeState {
    fn name(id: NudgeId) -> String {
        format!("nudge.{id}")
    }

    pub(super) async fn read(tx: &mut Tx, id: NudgeId) -> Result<Option<Self>> {
        let text = tx.setting(&Self::name(id)).await?.unwrap_or_default();
        let mut parts = text.splitn(3, ' ');
        let (at, tries) = (parts.next().and_then(|at| at.parse().ok()), parts.next().and_then(|tries| tries.parse().ok()));
        Ok(at.zip(tries).map(|(at, tries)| Self { at, tries, cause: parts.next().map(str::to_owned) }))
    }

    pub(super) async fn write(&self, tx: &mut Tx, id: NudgeId) -> Result<()> {
        let cause = self.cause.as_deref().map(|cause| format!(" {}", cause.split_whitespace().collect::<Vec<_>>().join(" ")));
        let text = format!("{} {}{}", self.at, self.tries, cause.unwrap_or_default());
        Ok(tx.set_setting(&Self::name(id), &text).await?)
    }

    /// Whether a nudge that failed is to be tried again at `now`.
    pub(super) fn is_tried_again(&self, now: Timestamp) -> bool {
        (1..TRIES).contains(&self.tries) && now.duration_since(self.at) >= REST
    }
}
