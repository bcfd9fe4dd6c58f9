//! What was merged by hand is two again before an import is taken back by which one of them came: else what the import brought would stay hidden in the other.

use std::collections::BTreeSet;

use hearten_domain::{DecidedBy, ImportId, Merge, Person, PersonId};
use hearten_store::{StoreError, Tx};
use jiff::Timestamp;

use crate::{Result, text::joined};

/// What became of merges.
#[derive(Debug, Default)]
pub(super) struct Merges {
    /// Whom it touched.
    pub(super) touched: BTreeSet<PersonId>,
    /// The pairs that are two again.
    pub(super) parted: Vec<String>,
    /// The pairs that stay one, since later changes rest on it.
    pub(super) still_one: Vec<String>,
}

/// Takes the merges back that rest on people of the import, the latest first.
pub(super) async fn part_merged(tx: &mut Tx, import: ImportId, now: Timestamp) -> Result<Merges> {
    let mut said = Merges::default();
    for merge in resting_on(tx, import).await?.into_iter().rev() {
        let stayed: Option<Person> = tx.get(merge.person_id).await?;
        let pair = joined(stayed.iter().map(|person| person.name.as_str()).chain([merge.name.as_str()]));
        match tx.undo_change(merge.change_id, now).await {
            Ok(touched) => {
                said.touched.extend(touched);
                said.parted.push(pair);
            }
            Err(StoreError::RestedOn(_)) => said.still_one.push(pair),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(said)
}

/// The merges by hand in which somebody of the import is, and those that were made with the same people after them; the earliest first.
async fn resting_on(tx: &mut Tx, import: ImportId) -> Result<Vec<Merge>> {
    let mut merges: Vec<Merge> = tx.all().await?;
    merges.retain(|merge| merge.decided_by == DecidedBy::Hand && merge.parted_at.is_none());
    merges.sort_by_key(|merge| (merge.at, merge.id));
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    let mut resting = Vec::new();
    for merge in merges {
        let taken = tx.taken_from(merge.change_id, merge.other_id).await?;
        let both = [taken.person.as_ref(), taken.stayed.as_ref().map(|(before, _)| before)];
        let is_of_import = both.into_iter().flatten().any(|person| person.import_id == Some(import));
        // Who stayed then may have gone into somebody else since: the log tells who it was.
        let ids = [Some(merge.other_id), Some(merge.person_id), taken.stayed.as_ref().map(|(before, _)| before.id)];
        if is_of_import || ids.iter().flatten().any(|id| people.contains(id)) {
            people.extend(ids.into_iter().flatten());
            resting.push(merge);
        }
    }
    Ok(resting)
}
