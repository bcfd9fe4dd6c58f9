//! Moments that go over from one person to another, many at once and with one entry in the log; and the owners of raw records.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{Medium, MomentId, Participant, PersonId, RawRecordId};
use serde::{Deserialize, Serialize};

use crate::{
    Change, StoreError, Tx,
    change::Logged,
    db::{key_lists, list},
    kept::damaged,
    records::json,
    table::read_participant,
    value::{Field, Key, Row, values},
};

/// The kind of an entry that holds [`MovedParticipants`].
pub(crate) const PARTICIPANT_MOVES: &str = "participant_moves";
/// The kind of an entry that holds whose a raw record was and became: its bytes are too many to be logged.
pub(crate) const RAW_OWNER: &str = "raw_owner";

/// What changed among participants when somebody's moments went over to another: enough to take it back to the byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MovedParticipants {
    pub(crate) from: PersonId,
    pub(crate) to: PersonId,
    /// The moments in which `from` became `to`.
    pub(crate) moments: Vec<MomentId>,
    /// Parts that went, for a person is in a moment once; each such moment has one participant fewer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) dropped: Vec<Participant>,
    /// Parts that were added, each a participant more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) added: Vec<Participant>,
    /// Mails that are no longer to many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) fewer: Vec<MomentId>,
    /// Mails that are to many now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) more: Vec<MomentId>,
}

#[boxed]
impl Tx {
    /// Those among these people (or identities reserved for addresses) who took part in any moment.
    pub async fn taking_part(&mut self, people: &[PersonId]) -> Result<BTreeSet<PersonId>, StoreError> {
        let mut found = BTreeSet::new();
        for keys in key_lists(people) {
            let sql = format!("SELECT DISTINCT person_id FROM participant WHERE vault_id = $1 AND person_id IN ({})", list(2, keys.len()));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.insert(PersonId::read(&row, 0).map_err(damaged("participant"))?);
            }
        }
        Ok(found)
    }

    /// Gives all moments with `from` to `to`, and logs it as one entry under a change. Where both took part, the part that comes first stays
    /// and the moment has one participant fewer. Tells whose ties change by that.
    pub async fn move_participants(&mut self, change: &Change, from: PersonId, to: PersonId) -> Result<BTreeSet<PersonId>, StoreError> {
        let dropped = self.twins(from, to).await?;
        self.drop_parts(&dropped).await?;
        let moments = self.moment_ids_of(from).await?;
        if moments.is_empty() && dropped.is_empty() {
            return Ok(BTreeSet::new());
        }
        self.run("UPDATE participant SET person_id = $3 WHERE vault_id = $1 AND person_id = $2", values![from, to]).await?;
        let fewer = self.count_others(&dropped, -1).await?;
        let moved = MovedParticipants { from, to, moments, dropped, added: Vec::new(), fewer, more: Vec::new() };
        self.log_moved(change, &moved).await
    }

    /// Gives the moments among these in which `from` takes part and `to` does not to `to`, and adds parts where their person takes none; logged as one entry
    /// under a change. Tells whose ties change by that.
    pub async fn part_participants(
        &mut self,
        change: &Change,
        from: PersonId,
        to: PersonId,
        moments: &[MomentId],
        parts: &[Participant],
    ) -> Result<BTreeSet<PersonId>, StoreError> {
        let (held, taken) = (self.among(from, moments).await?, self.among(to, moments).await?);
        let moments: Vec<MomentId> = held.difference(&taken).copied().collect();
        self.change_person(from, to, &moments).await?;
        let added = self.parts_to_add(parts).await?;
        self.insert_participants(&added).await?;
        if moments.is_empty() && added.is_empty() {
            return Ok(BTreeSet::new());
        }
        let more = self.count_others(&added, 1).await?;
        let moved = MovedParticipants { from, to, moments, dropped: Vec::new(), added, fewer: Vec::new(), more };
        self.log_moved(change, &moved).await
    }

    /// Takes back what an entry says, as far as its moments are still there.
    pub(crate) async fn restore_moved(&mut self, moved: &MovedParticipants) -> Result<BTreeSet<PersonId>, StoreError> {
        self.drop_parts(&moved.added).await?;
        self.change_person(moved.to, moved.from, &moved.moments).await?;
        let dropped = self.parts_to_add(&moved.dropped).await?;
        self.insert_participants(&dropped).await?;
        self.add_to_others(&moved.added, -1).await?;
        self.add_to_others(&dropped, 1).await?;
        self.set_medium(&moved.fewer, Medium::GroupMail).await?;
        self.set_medium(&moved.more, Medium::Mail).await?;
        self.touched_by(moved).await
    }

    async fn log_moved(&mut self, change: &Change, moved: &MovedParticipants) -> Result<BTreeSet<PersonId>, StoreError> {
        let record = moved.from.to_text();
        self.log_all(change, vec![Logged { kind: PARTICIPANT_MOVES, record, before: None, after: Some(json(moved)?) }]).await?;
        self.touched_by(moved).await
    }

    /// The two themselves, and everybody in a moment that has fewer or more participants now.
    async fn touched_by(&mut self, moved: &MovedParticipants) -> Result<BTreeSet<PersonId>, StoreError> {
        let counted: Vec<MomentId> = moved.dropped.iter().chain(&moved.added).map(|part| part.moment_id).collect();
        let others = self.participants_of(&counted).await?.into_iter().map(|part| part.person_id);
        Ok(others.chain([moved.from, moved.to]).collect())
    }

    /// Of each moment in which both took part the part that says less.
    async fn twins(&mut self, from: PersonId, to: PersonId) -> Result<Vec<Participant>, StoreError> {
        let sql = "SELECT a.moment_id, a.person_id, a.role, a.at, a.address_id, b.moment_id, b.person_id, b.role, b.at, b.address_id \
                   FROM participant a JOIN participant b ON b.vault_id = a.vault_id AND b.person_id = $3 AND b.at = a.at AND b.moment_id = a.moment_id \
                   WHERE a.vault_id = $1 AND a.person_id = $2 ORDER BY a.moment_id";
        let read = |row: &Row| {
            let (theirs, held) = (read_participant(row)?, crate::table::read_participant_at(row, 5)?);
            Ok(if theirs.role < held.role { held } else { theirs })
        };
        self.rows(sql, values![from, to]).await?.iter().map(read).collect::<Result<_, _>>().map_err(damaged("participant"))
    }

    /// The moments in which somebody took part, by id.
    pub async fn moment_ids_of(&mut self, person: PersonId) -> Result<Vec<MomentId>, StoreError> {
        // Sorted here: asked for the order, SQLite walks the moments of everybody.
        let rows = self.rows("SELECT moment_id FROM participant WHERE vault_id = $1 AND person_id = $2", values![person]).await?;
        let mut found: Vec<MomentId> =
            rows.iter().map(|row| MomentId::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("participant"))?;
        found.sort_unstable();
        Ok(found)
    }

    /// Those of these moments in which somebody takes part.
    async fn among(&mut self, person: PersonId, moments: &[MomentId]) -> Result<BTreeSet<MomentId>, StoreError> {
        let parts = self.participants_of(moments).await?;
        Ok(parts.into_iter().filter(|part| part.person_id == person).map(|part| part.moment_id).collect())
    }

    async fn change_person(&mut self, from: PersonId, to: PersonId, moments: &[MomentId]) -> Result<(), StoreError> {
        for keys in key_lists(moments) {
            let sql = format!(
                "UPDATE participant SET person_id = $3 WHERE vault_id = $1 AND person_id = $2 AND moment_id IN ({})",
                list(4, keys.len())
            );
            let mut bound = values![from, to];
            bound.extend(keys.iter().map(Field::to_value));
            self.run(sql, bound).await?;
        }
        Ok(())
    }

    /// The parts whose moments are there without their person.
    async fn parts_to_add(&mut self, parts: &[Participant]) -> Result<Vec<Participant>, StoreError> {
        let moments: Vec<MomentId> = parts.iter().map(|part| part.moment_id).collect();
        let there: BTreeSet<MomentId> =
            self.get_many::<hearten_domain::Moment>(&moments).await?.into_iter().map(|moment| moment.id).collect();
        let taken: BTreeSet<(MomentId, PersonId)> =
            self.participants_of(&moments).await?.into_iter().map(|part| (part.moment_id, part.person_id)).collect();
        let is_wanted = |part: &&Participant| there.contains(&part.moment_id) && !taken.contains(&(part.moment_id, part.person_id));
        Ok(parts.iter().filter(is_wanted).cloned().collect())
    }

    async fn drop_parts(&mut self, parts: &[Participant]) -> Result<(), StoreError> {
        for person in parts.iter().map(|part| part.person_id).collect::<BTreeSet<_>>() {
            let moments: Vec<MomentId> = parts.iter().filter(|part| part.person_id == person).map(|part| part.moment_id).collect();
            for keys in key_lists(&moments) {
                let sql =
                    format!("DELETE FROM participant WHERE vault_id = $1 AND person_id = $2 AND moment_id IN ({})", list(3, keys.len()));
                let mut bound = values![person];
                bound.extend(keys.iter().map(Field::to_value));
                self.run(sql, bound).await?;
            }
        }
        Ok(())
    }

    /// Counts the participants of the parts' moments anew, and tells which mails are no longer to many, or are now.
    async fn count_others(&mut self, parts: &[Participant], more: i64) -> Result<Vec<MomentId>, StoreError> {
        self.add_to_others(parts, more).await?;
        let (before, after) = if more < 0 { (Medium::GroupMail, Medium::Mail) } else { (Medium::Mail, Medium::GroupMail) };
        let is_over = if more < 0 { "others < $3" } else { "others >= $3" };
        let mut changed = Vec::new();
        for keys in key_lists(&moments_of(parts)) {
            let sql = format!(
                "SELECT id FROM moment WHERE vault_id = $1 AND medium = $2 AND {is_over} AND source LIKE 'mail:%' AND id IN ({})",
                list(4, keys.len())
            );
            let mut bound = values![before, Medium::GROUP_MAIL_FROM as i64];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                changed.push(MomentId::read(&row, 0).map_err(damaged("moment"))?);
            }
        }
        changed.sort_unstable();
        self.set_medium(&changed, after).await?;
        Ok(changed)
    }

    async fn add_to_others(&mut self, parts: &[Participant], more: i64) -> Result<(), StoreError> {
        for keys in key_lists(&moments_of(parts)) {
            let sql = format!("UPDATE moment SET others = others + $2 WHERE vault_id = $1 AND id IN ({})", list(3, keys.len()));
            let mut bound = values![more];
            bound.extend(keys.iter().map(Field::to_value));
            self.run(sql, bound).await?;
            self.renew_contacts(&keys).await?;
        }
        Ok(())
    }

    async fn set_medium(&mut self, moments: &[MomentId], medium: Medium) -> Result<(), StoreError> {
        for keys in key_lists(moments) {
            let sql = format!("UPDATE moment SET medium = $2 WHERE vault_id = $1 AND id IN ({})", list(3, keys.len()));
            let mut bound = values![medium];
            bound.extend(keys.iter().map(Field::to_value));
            self.run(sql, bound).await?;
            self.renew_contacts(&keys).await?;
        }
        Ok(())
    }

    /// The raw records of a person by id, without their bytes.
    pub async fn raw_ids_of(&mut self, person: PersonId) -> Result<Vec<RawRecordId>, StoreError> {
        let rows = self.rows("SELECT id FROM raw_record WHERE vault_id = $1 AND person_id = $2 ORDER BY id", values![person]).await?;
        rows.iter().map(|row| RawRecordId::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("raw_record"))
    }

    /// Gives those raw records among these that are `from`'s to `to`, and logs it under a change.
    pub async fn give_raw_records(
        &mut self,
        change: &Change,
        records: &[RawRecordId],
        from: PersonId,
        to: PersonId,
    ) -> Result<(), StoreError> {
        let held: BTreeSet<RawRecordId> = self.raw_ids_of(from).await?.into_iter().collect();
        let mut entries = Vec::new();
        for id in records.iter().filter(|id| held.contains(id)) {
            self.set_raw_owner(*id, from, to).await?;
            entries.push(Logged { kind: RAW_OWNER, record: id.to_text(), before: Some(json(&from)?), after: Some(json(&to)?) });
        }
        self.log_all(change, entries).await
    }

    pub(crate) async fn set_raw_owner(&mut self, id: RawRecordId, from: PersonId, to: PersonId) -> Result<(), StoreError> {
        let sql = "UPDATE raw_record SET person_id = $4 WHERE vault_id = $1 AND id = $2 AND person_id = $3";
        self.run(sql, values![id, from, to]).await.map(|_| ())
    }
}

fn moments_of(parts: &[Participant]) -> Vec<MomentId> {
    parts.iter().map(|part| part.moment_id).collect::<BTreeSet<_>>().into_iter().collect()
}
