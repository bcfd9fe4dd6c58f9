//! The nudges that are set up.

use hearten_boxed::boxed;
use hearten_domain::{Nudge, NudgeKind};
use jiff::civil::Date;
use serde::Serialize;

use super::{calendar, state::NudgeState};
use crate::{Result, Vault, elsewhere::delivery_written_as};

/// A nudge that is set up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NudgeView {
    /// The nudge.
    pub nudge: Nudge,
    /// The day on which it last went out.
    pub sent_on: Option<Date>,
    /// Why it did not go out or cannot, a sentence.
    pub trouble: Option<String>,
    /// The path of a calendar below the address where the pages are served.
    pub calendar_path: Option<String>,
}

#[boxed]
impl Vault {
    /// The nudges that are set up, in the order in which they were.
    pub async fn nudges(&self) -> Result<Vec<NudgeView>> {
        let mut tx = self.read().await?;
        let mut nudges: Vec<Nudge> = tx.all().await?;
        nudges.retain(|nudge| nudge.ended_at.is_none());
        nudges.sort_by_key(|nudge| (nudge.added_at, nudge.id));
        let mut views = Vec::with_capacity(nudges.len());
        for nudge in nudges {
            let state = NudgeState::read(&mut tx, nudge.id).await?;
            let access = self.unseal_nudge(&nudge);
            views.push(NudgeView {
                sent_on: state.as_ref().filter(|state| state.tries == 0).map(|state| state.at.to_zoned(self.zone()).date()),
                trouble: access
                    .as_ref()
                    .err()
                    .map(ToString::to_string)
                    .or_else(|| state.and_then(|state| state.cause).map(delivery_written_as)),
                calendar_path: access.ok().filter(|_| nudge.kind == NudgeKind::Calendar).map(|access| calendar::path(&access.address)),
                nudge,
            });
        }
        Ok(views)
    }
}
