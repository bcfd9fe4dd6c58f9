//! Two people who were made one and are two after all.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{Address, AddressId, Merge, Origin, Person, PersonId};
use hearten_speech::say;
use hearten_store::{Change, Taken, Tx};

use crate::{
    Receipt, Result, Vault, VerbError,
    text::joined,
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// Parts what was merged: the latest merge of the person, or the one with `other`, even when later changes touched it. Back go the records that were the
    /// other's and are still there, and what came since by the other's addresses, cards and rows. The two are kept apart from then on. One change, which
    /// `undo` takes back.
    ///
    /// # Errors
    /// `missing` where there is no such person or nothing to part, with those that could be parted.
    pub async fn unmerge(&self, person: PersonId, other: Option<PersonId>) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let stayed = person_in(&mut tx, person).await?;
        let merge = merge_to_part(&mut tx, &stayed, other).await?;
        let taken = tx.taken_from(merge.change_id, merge.other_id).await?;
        let name = taken.person.as_ref().map_or_else(|| merge.name.clone(), |person| person.name.clone());
        let summary = if name == stayed.name {
            say("unmerge-done-alike").with("name", name)
        } else {
            say("unmerge-done").with("one", &stayed.name).with("other", name)
        };
        let change = self.change(&mut tx, "unmerge", summary).await?;
        let touched = self.part(&mut tx, &change, &stayed, &merge, &taken).await?;
        crate::ties::recompute(self, &mut tx, &touched.into_iter().collect::<Vec<_>>()).await?;
        tx.commit().await?;
        Ok(receipt(merge.other_id, &change))
    }

    /// The merges of a person that can be parted, the latest first.
    pub async fn merges_of(&self, person: PersonId) -> Result<Vec<Merge>> {
        open_merges(&mut self.read().await?, person).await
    }

    async fn part(&self, tx: &mut Tx, change: &Change, stayed: &Person, merge: &Merge, taken: &Taken) -> Result<BTreeSet<PersonId>> {
        let other = merge.other_id;
        if tx.get::<Person>(other).await?.is_none() {
            tx.create(change, &returning(merge, taken)).await?;
        }
        tx.give_back(change, taken, other, stayed.id).await?;
        self.part_sources(tx, change, stayed.id, other, taken).await?;
        let theirs: Vec<Address> = tx.of_person(other).await?;
        let theirs: Vec<AddressId> = theirs.iter().map(|address| address.id).collect();
        let mut moments: BTreeSet<_> = taken.moments.iter().copied().collect();
        moments.extend(tx.moments_by_addresses(stayed.id, &theirs).await?);
        let moments: Vec<_> = moments.into_iter().collect();
        // The part that stayed in a moment of both may have been the other's; then the one that went was the stayer's.
        let mut parts = taken.dropped.clone();
        parts.iter_mut().filter(|part| part.person_id != other).for_each(|part| part.person_id = stayed.id);
        let mut touched = tx.part_participants(change, stayed.id, other, &moments, &parts).await?;
        touched.extend([stayed.id, other]);
        let now: Person = tx.require(stayed.id).await?;
        tx.update(change, &without_the_other(now, taken)).await?;
        tx.update(change, &Merge { parted_at: Some(change.at), ..merge.clone() }).await?;
        self.note_apart(tx, change, stayed.id, other).await?;
        Ok(touched)
    }
}

async fn open_merges(tx: &mut Tx, person: PersonId) -> Result<Vec<Merge>> {
    let mut merges: Vec<Merge> = tx.of_person(person).await?;
    merges.retain(|merge| merge.parted_at.is_none());
    merges.sort_by_key(|merge| std::cmp::Reverse((merge.at, merge.id)));
    Ok(merges)
}

async fn merge_to_part(tx: &mut Tx, person: &Person, other: Option<PersonId>) -> Result<Merge> {
    let merges = open_merges(tx, person.id).await?;
    if merges.is_empty() {
        return Err(VerbError::missing(say("unmerge-nobody").with("name", &person.name)).hint(say("unmerge-nobody-hint")));
    }
    let names: Vec<String> = merges.iter().map(|merge| merge.name.clone()).collect();
    let wanted = merges.into_iter().find(|merge| other.is_none_or(|other| merge.other_id == other));
    wanted.ok_or_else(|| {
        VerbError::missing(say("unmerge-not-that").with("name", &person.name))
            .hint(say("unmerge-those").with("names", joined(names.iter().map(String::as_str))))
    })
}

/// The other's own record as it was before the merge.
fn returning(merge: &Merge, taken: &Taken) -> Person {
    taken.person.clone().unwrap_or_else(|| Person {
        id: merge.other_id,
        name: merge.name.clone(),
        nickname: None,
        is_me: false,
        origin: Origin::Hand,
        layer: None,
        kin: false,
        note: None,
        photo: None,
        import_id: None,
    })
}

/// The record of the one who stayed, with the fields that the merge changed as they were before, unless they were changed since.
fn without_the_other(mut now: Person, taken: &Taken) -> Person {
    let Some((before, after)) = taken.stayed.as_ref() else { return now };
    fn back<T: PartialEq + Clone>(now: &mut T, before: &T, after: &T) {
        if now == after {
            now.clone_from(before);
        }
    }
    back(&mut now.name, &before.name, &after.name);
    back(&mut now.nickname, &before.nickname, &after.nickname);
    back(&mut now.origin, &before.origin, &after.origin);
    back(&mut now.layer, &before.layer, &after.layer);
    back(&mut now.kin, &before.kin, &after.kin);
    back(&mut now.photo, &before.photo, &after.photo);
    if now.note == after.note {
        now.note.clone_from(&before.note);
    } else if let (Some(note), Some(theirs)) = (&now.note, taken.person.as_ref().and_then(|person| person.note.as_ref())) {
        let rest: Vec<&str> = note.split(theirs.as_str()).map(str::trim).filter(|text| !text.is_empty()).collect();
        now.note = Some(rest.join("\n\n")).filter(|note| !note.is_empty());
    }
    now
}
