//! What was changed, newest first.

use hearten_boxed::boxed;
use hearten_domain::{ChangeId, Import};
use hearten_store::LoggedChange;
use jiff::Timestamp;
use serde::Serialize;

use crate::{Result, Vault, vault::import_label};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeView {
    /// Which change; `undo` takes it.
    pub id: ChangeId,
    /// When it was made.
    pub at: Timestamp,
    /// By which verb.
    pub verb: String,
    /// What it did, a sentence.
    pub summary: String,
    /// Whether it was taken back.
    pub undone: bool,
}

#[boxed]
impl Vault {
    /// What stays the same only as long as nothing is written and the same hour lasts, so that what was worked out may be shown again. What another
    /// program writes is seen by its newest change and by the ties.
    pub async fn stamp(&self) -> Result<String> {
        let newest = self.changes(1).await?.into_iter().next().map(|change| (change.id, change.undone));
        let ties = self.read().await?.tie_version().await?;
        let hour = self.now().to_zoned(self.zone()).datetime();
        Ok(format!("{newest:?} {} {ties} {} {}", self.store.commits(), hour.date(), hour.hour()))
    }

    /// The last changes, newest first, at most `limit`. An import is one of them, under its own id.
    pub async fn changes(&self, limit: i64) -> Result<Vec<ChangeView>> {
        let mut tx = self.read().await?;
        let limit = limit.max(0);
        let by_hand = tx.changes(limit.saturating_mul(2)).await?.into_iter().filter(|logged| logged.change.import_id.is_none());
        let mut views: Vec<ChangeView> = by_hand.map(view).collect();
        views.extend(tx.imports(limit).await?.iter().map(import_view));
        if self.is_past() {
            views.retain(|view| view.at <= self.now());
        }
        views.sort_by_key(|view| std::cmp::Reverse(view.at));
        views.truncate(limit as usize);
        Ok(views)
    }
}

fn view(logged: LoggedChange) -> ChangeView {
    let change = logged.change;
    ChangeView { id: change.id, at: change.at, verb: change.verb, summary: change.summary, undone: logged.undone_at.is_some() }
}

fn import_view(import: &Import) -> ChangeView {
    ChangeView {
        id: ChangeId(import.id.0),
        at: import.at,
        verb: "import".to_owned(),
        summary: import_label(import),
        undone: import.undone_at.is_some(),
    }
}
