//! Who took part in which moment.

use hearten_domain::{MomentId, Participant};

use crate::{
    Change, StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    records::json,
    undo::PARTICIPANTS,
    value::{CellError, Field, Row, values},
};

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

impl Tx {
    /// Writes participants in batches, unlogged; each person may be in a moment once.
    pub async fn insert_participants(&mut self, participants: &[Participant]) -> Result<(), StoreError> {
        let rows = participants.iter().map(|it| values![it.person_id, it.at, it.moment_id, it.role, it.address_id]);
        self.insert("INSERT INTO participant (vault_id, person_id, at, moment_id, role, address_id)", "(?, ?, ?, ?, ?, ?)", "", rows)
            .await?;
        Ok(())
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
