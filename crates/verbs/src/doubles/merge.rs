//! Two people who are one.

use std::cmp::Reverse;

use hearten_boxed::boxed;
use hearten_domain::{DecidedBy, KeptApart, Origin, Person, PersonId};
use hearten_speech::{Said, say};
use hearten_store::{Change, Tx};

use super::unite::Union;
use crate::{
    Receipt, Result, Vault, VerbError,
    text::argument,
    writing::{person_in, receipt},
};

/// Two people who are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MergeRequest {
    /// One of them.
    pub person: PersonId,
    /// The other.
    pub other: PersonId,
    /// Whose identity stays; none leaves it to the program: whom an address book or you yourself named before whom only mail did, then with whom there was more.
    pub keep: Option<PersonId>,
    /// Even though they were said to be two.
    pub anyway: bool,
}

#[boxed]
impl Vault {
    /// Makes one person of two, in one change that `undo` takes back: all that was known of either is known of the one who stays.
    ///
    /// # Errors
    /// `missing` where one of them is not there; `invalid` where both are the same, or the one to keep is neither; `refused` for me, and where they
    /// were said to be two.
    pub async fn merge(&self, request: &MergeRequest) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let (one, two) = (person_in(&mut tx, request.person).await?, person_in(&mut tx, request.other).await?);
        check(request, &one, &two)?;
        let apart = kept_apart_between(&mut tx, one.id, two.id).await?;
        if !apart.is_empty() && !request.anyway {
            let hint =
                say("merge-apart-hint").with("one", argument(&one.name)).with("other", argument(&two.name)).with("id", one.id.to_string());
            return Err(VerbError::refused(say("merge-apart").with("one", one.name).with("other", two.name)).hint(hint));
        }
        let (kept, other) = self.kept_and_other(&mut tx, request.keep, one, two).await?;
        let change = self.change(&mut tx, "merge", summary(&kept, &other)).await?;
        self.merge_two(&mut tx, &change, &kept, &other, &apart).await?;
        tx.commit().await?;
        Ok(receipt(kept.id, &change))
    }

    async fn merge_two(&self, tx: &mut Tx, change: &Change, kept: &Person, other: &Person, apart: &[KeptApart]) -> Result<()> {
        tx.remove_all::<KeptApart>(change, &apart.iter().map(|it| it.id).collect::<Vec<_>>()).await?;
        let union = Union { kept: kept.id, others: vec![other.id] };
        let touched = self.unite(tx, change, &[union], DecidedBy::Hand).await?;
        crate::ties::recompute(self, tx, &touched.into_iter().collect::<Vec<_>>()).await
    }

    async fn kept_and_other(&self, tx: &mut Tx, keep: Option<PersonId>, one: Person, two: Person) -> Result<(Person, Person)> {
        let keep = match keep {
            Some(keep) => keep,
            None => {
                let ties = crate::ties::ties_of(self, tx, &[one.id, two.id]).await?;
                let moments = |person: &Person| ties.iter().find(|tie| tie.person_id == person.id).map_or(0, |tie| tie.moments);
                if precedence(&two, moments(&two)) < precedence(&one, moments(&one)) { two.id } else { one.id }
            }
        };
        Ok(if keep == two.id { (two, one) } else { (one, two) })
    }
}

/// Who stays of several who are one comes first in this order: named by an address book or by hand before found in mail, more moments before fewer, then the
/// smaller identity.
pub(super) fn precedence(person: &Person, moments: i64) -> (bool, Reverse<i64>, PersonId) {
    (!matches!(person.origin, Origin::Hand | Origin::Card), Reverse(moments), person.id)
}

/// What says that two people are two.
pub(super) async fn kept_apart_between(tx: &mut Tx, one: PersonId, two: PersonId) -> Result<Vec<KeptApart>> {
    let mut found: Vec<KeptApart> = tx.naming(&[one]).await?;
    found.retain(|apart| [apart.person_id, apart.other_id].contains(&two));
    Ok(found)
}

fn check(request: &MergeRequest, one: &Person, two: &Person) -> Result<()> {
    if one.id == two.id {
        return Err(VerbError::invalid(say("merge-same").with("name", &one.name)).hint(say("merge-same-hint")));
    }
    if one.is_me || two.is_me {
        return Err(VerbError::refused(say("merge-you")).hint(say("merge-you-hint")));
    }
    if request.keep.is_some_and(|keep| keep != one.id && keep != two.id) {
        return Err(VerbError::invalid(say("merge-keep-neither")));
    }
    Ok(())
}

fn summary(kept: &Person, other: &Person) -> Said {
    if kept.name == other.name {
        return say("merge-done-alike").with("name", &kept.name);
    }
    say("merge-done").with("one", &kept.name).with("other", &other.name)
}
