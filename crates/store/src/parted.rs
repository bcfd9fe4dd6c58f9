//! Giving back what a merge took from somebody, even when later changes touched it.

use futures::future::BoxFuture;
use hearten_boxed::boxed;
use hearten_domain::{AddressId, ChangeId, Merge, Moment, MomentId, Participant, Person, PersonId, RawRecordId};

use crate::{
    Change, Kept, StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    kinds::with_kind,
    moved::{MovedParticipants, PARTICIPANT_MOVES, RAW_OWNER},
    undo::{Entry, broken, image, read_entry},
    value::{Field, Key, values},
};

/// What the log says a merge took from somebody.
#[derive(Debug, Default)]
pub struct Taken {
    /// Their own record as it was; none where only a known address went over.
    pub person: Option<Person>,
    /// What the merge made of the record of the one who stayed: before and after.
    pub stayed: Option<(Person, Person)>,
    /// The moments that were theirs.
    pub moments: Vec<MomentId>,
    /// Parts of moments that went because both had one.
    pub dropped: Vec<Participant>,
    /// Their raw records.
    pub raw: Vec<RawRecordId>,
    entries: Vec<Entry>,
}

#[boxed]
impl Tx {
    /// What the change `id` took from `other`, by the log.
    pub async fn taken_from(&mut self, id: ChangeId, other: PersonId) -> Result<Taken, StoreError> {
        let sql = "SELECT e.kind, e.record_id, e.before_json, e.after_json FROM change_entry e \
                   JOIN change c ON c.vault_id = e.vault_id AND c.number = e.change_number \
                   WHERE e.vault_id = $1 AND c.id = $2 AND (e.record_id = $3 OR e.kind = $5 OR e.kind = $6 OR e.before_json LIKE $4) \
                   ORDER BY e.number";
        let text = other.to_text();
        let bound = values![id, text.clone(), format!("%{text}%"), Person::KIND.to_owned(), Merge::KIND.to_owned()];
        let rows = self.rows(sql, bound).await?;
        let entries: Vec<Entry> = rows.iter().map(read_entry).collect::<Result<_, _>>().map_err(damaged("change_entry"))?;
        let mut taken = Taken::default();
        let mut last: Option<(Person, Person)> = None;
        for entry in entries {
            match entry.kind.as_str() {
                PARTICIPANT_MOVES if entry.record == text => {
                    let moved: MovedParticipants = entry.after_as()?;
                    taken.moments.extend(moved.moments);
                    taken.dropped.extend(moved.dropped);
                }
                PARTICIPANT_MOVES => {}
                RAW_OWNER => taken.raw.extend(RawRecordId::from_text(&entry.record)),
                Person::KIND if entry.record == text => taken.person = image(&entry, entry.before.as_deref())?,
                Person::KIND => last = image(&entry, entry.before.as_deref())?.zip(image(&entry, entry.after.as_deref())?),
                // The record of the merge is written right after that of the one who stayed.
                Merge::KIND if entry.before.is_none() => {
                    let merge: Merge = entry.after_as()?;
                    taken.stayed = last.take().filter(|_| merge.other_id == other).or(taken.stayed);
                }
                _ => taken.entries.push(entry),
            }
        }
        Ok(taken)
    }

    /// The moments in which somebody took part by one of these addresses.
    pub async fn moments_by_addresses(&mut self, person: PersonId, addresses: &[AddressId]) -> Result<Vec<MomentId>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(addresses) {
            let sql = format!(
                "SELECT moment_id FROM participant WHERE vault_id = $1 AND person_id = $2 AND address_id IN ({})",
                list(3, keys.len())
            );
            let mut bound = values![person];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                found.push(MomentId::read(&row, 0).map_err(damaged("participant"))?);
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    /// Gives back to `other` the records that [`Tx::taken_from`] found and that `person` has now, and those that went as twins; logged under a change.
    pub async fn give_back(&mut self, change: &Change, taken: &Taken, other: PersonId, person: PersonId) -> Result<(), StoreError> {
        for entry in &taken.entries {
            let given: BoxFuture<'_, Result<(), StoreError>> = with_kind!(
                entry.kind.as_str(),
                Record => Box::pin(self.give_one_back::<Record>(change, entry, other, person)),
                return Err(broken(entry, "it is no kind of record"))
            );
            given.await?;
        }
        Ok(())
    }

    async fn give_one_back<R: Kept>(
        &mut self,
        change: &Change,
        entry: &Entry,
        other: PersonId,
        person: PersonId,
    ) -> Result<(), StoreError> {
        let id = <R::Id as Key>::from_text(&entry.record).ok_or_else(|| broken(entry, "its id cannot be read"))?;
        let Some(mut before) = image::<R>(entry, entry.before.as_deref())? else { return Ok(()) };
        if R::KIND == Moment::KIND || !before.people_mut().iter().any(|it| **it == other) {
            return Ok(());
        }
        match self.get::<R>(id).await? {
            Some(mut record) => {
                let places = before.people_mut().into_iter().zip(record.people_mut());
                let mine: Vec<_> = places.filter(|(was, is)| **was == other && **is == person).map(|(_, is)| is).collect();
                if mine.is_empty() {
                    return Ok(());
                }
                for is in mine {
                    *is = other;
                }
                self.rewrite(change, &record).await
            }
            None if entry.after.is_none() => self.create(change, &before).await,
            None => Ok(()),
        }
    }
}
