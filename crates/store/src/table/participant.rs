//! Who took part in which moment.

use std::collections::{BTreeSet, HashMap};

use hearten_boxed::boxed;
use hearten_domain::{Direction, Medium, Moment, MomentId, Participant};

use crate::{
    Change, StoreError, Tx,
    contact_code::contact_code,
    db::{key_lists, list},
    kept::damaged,
    records::json,
    undo::PARTICIPANTS,
    value::{CellError, Field, Row, values},
};

/// So many are written between two looks at their moments.
const PARTICIPANTS_AT_ONCE: usize = 10_000;

/// What makes a moment a contact: medium, direction, number of others.
type Facts = HashMap<MomentId, (Medium, Direction, i64)>;

/// A participant in a row that begins with it.
pub(crate) fn read_participant(row: &Row) -> Result<Participant, CellError> {
    read_participant_at(row, 0)
}

/// A participant in five columns that begin at `first`.
pub(crate) fn read_participant_at(row: &Row, first: usize) -> Result<Participant, CellError> {
    Ok(Participant {
        moment_id: Field::read(row, first)?,
        person_id: Field::read(row, first + 1)?,
        role: Field::read(row, first + 2)?,
        at: Field::read(row, first + 3)?,
        address_id: Field::read(row, first + 4)?,
    })
}

#[boxed]
impl Tx {
    /// Writes participants of moments that are there in batches, unlogged; each person may be in a moment once.
    pub async fn insert_participants(&mut self, participants: &[Participant]) -> Result<(), StoreError> {
        for some in participants.chunks(PARTICIPANTS_AT_ONCE) {
            let facts = self.facts_of(some).await?;
            self.insert_parts(some, &facts).await?;
        }
        Ok(())
    }

    /// Writes new moments and those who took part in them, and in no others, in batches, unlogged.
    pub async fn insert_moments(&mut self, moments: &[Moment], participants: &[Participant]) -> Result<(), StoreError> {
        let facts = moments.iter().map(|it| (it.id, (it.medium, it.direction, it.others))).collect();
        self.insert_all(moments).await?;
        self.insert_parts(participants, &facts).await
    }

    /// Writes anew what these moments are as contacts with those who took part.
    pub(crate) async fn renew_contacts(&mut self, moments: &[MomentId]) -> Result<(), StoreError> {
        for some in moments.chunks(PARTICIPANTS_AT_ONCE) {
            let participants = self.participants_of(some).await?;
            for keys in key_lists(some) {
                let sql = format!("DELETE FROM participant WHERE vault_id = $1 AND moment_id IN ({})", list(2, keys.len()));
                self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
            }
            self.insert_participants(&participants).await?;
        }
        Ok(())
    }

    async fn insert_parts(&mut self, participants: &[Participant], facts: &Facts) -> Result<(), StoreError> {
        let code = |it: &Participant| {
            let known = facts.get(&it.moment_id);
            known.map_or(0, |(medium, direction, others)| contact_code(*medium, *direction, *others, it.role))
        };
        let rows = participants.iter().map(|it| values![it.person_id, it.at, it.moment_id, it.role, it.address_id, code(it)]);
        let head = "INSERT INTO participant (vault_id, person_id, at, moment_id, role, address_id, contact)";
        self.insert(head, "(?, ?, ?, ?, ?, ?, ?)", "", rows).await?;
        Ok(())
    }

    async fn facts_of(&mut self, participants: &[Participant]) -> Result<Facts, StoreError> {
        let moments: Vec<MomentId> = participants.iter().map(|it| it.moment_id).collect::<BTreeSet<_>>().into_iter().collect();
        let mut facts = Facts::new();
        let read =
            |row: &Row| Ok::<_, CellError>((Field::read(row, 0)?, (Field::read(row, 1)?, Field::read(row, 2)?, Field::read(row, 3)?)));
        for keys in key_lists(&moments) {
            let sql = format!("SELECT id, medium, direction, others FROM moment WHERE vault_id = $1 AND id IN ({})", list(2, keys.len()));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                let (id, of) = read(&row).map_err(damaged("moment"))?;
                facts.insert(id, of);
            }
        }
        Ok(facts)
    }

    /// The participants of these moments, by moment, then in the order of their parts (from, to, cc, attendee) and their ids.
    pub async fn participants_of(&mut self, moments: &[MomentId]) -> Result<Vec<Participant>, StoreError> {
        let mut found: Vec<Participant> = Vec::new();
        let mut moments = moments.to_vec();
        moments.sort_unstable();
        moments.dedup();
        for keys in key_lists(&moments) {
            let sql = format!(
                "SELECT moment_id, person_id, role, at, address_id FROM participant WHERE vault_id = $1 AND moment_id IN ({})",
                list(2, keys.len())
            );
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read_participant(&row).map_err(damaged("participant"))?);
            }
        }
        found.sort_by_key(|it| (it.moment_id, it.role, it.person_id));
        Ok(found)
    }

    /// Gives a moment these participants in the place of those it has, and logs it under a change.
    pub async fn set_participants(&mut self, change: &Change, moment: MomentId, participants: &[Participant]) -> Result<(), StoreError> {
        let before = self.participants_of(&[moment]).await?;
        let mut after = participants.to_vec();
        after.sort_by_key(|it| (it.moment_id, it.role, it.person_id));
        if before == after {
            return Ok(());
        }
        self.replace_participants(moment, &after).await?;
        self.log(change, PARTICIPANTS, &moment.to_string(), Some(json(&before)?), Some(json(&after)?)).await
    }

    pub(crate) async fn replace_participants(&mut self, moment: MomentId, participants: &[Participant]) -> Result<(), StoreError> {
        self.run("DELETE FROM participant WHERE vault_id = $1 AND moment_id = $2", values![moment]).await?;
        self.insert_participants(participants).await
    }
}
