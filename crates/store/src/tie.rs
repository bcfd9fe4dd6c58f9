//! Ties: what the moments with each person add up to, as far as the watermark.

use hearten_domain::{PersonId, Tie};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{CellError, Field, Row, Value, values},
};

const COLUMNS: &str = "person_id, sum_short, sum_middle, sum_long, reference, moments, sent, received, voice, first_at, last_at, \
     last_moment_id, last_sent_at, last_received_at, last_voice_at, gaps, usual_gap, long_gap";

fn read_tie(row: &Row) -> Result<Tie, StoreError> {
    let read = || {
        Ok::<_, CellError>(Tie {
            person_id: Field::read(row, 0)?,
            sums: [Field::read(row, 1)?, Field::read(row, 2)?, Field::read(row, 3)?],
            reference: Field::read(row, 4)?,
            moments: Field::read(row, 5)?,
            sent: Field::read(row, 6)?,
            received: Field::read(row, 7)?,
            voice: Field::read(row, 8)?,
            first_at: Field::read(row, 9)?,
            last_at: Field::read(row, 10)?,
            last_moment_id: Field::read(row, 11)?,
            last_sent_at: Field::read(row, 12)?,
            last_received_at: Field::read(row, 13)?,
            last_voice_at: Field::read(row, 14)?,
            gaps: Field::read(row, 15)?,
            usual_gap: Field::read(row, 16)?,
            long_gap: Field::read(row, 17)?,
        })
    };
    read().map_err(|cause| crate::kept::corrupt::<PersonId>("tie", row, cause))
}

fn tie_values(tie: &Tie) -> Vec<Value> {
    let [short, middle, long] = tie.sums;
    values![
        tie.person_id,
        short,
        middle,
        long,
        tie.reference,
        tie.moments,
        tie.sent,
        tie.received,
        tie.voice,
        tie.first_at,
        tie.last_at,
        tie.last_moment_id,
        tie.last_sent_at,
        tie.last_received_at,
        tie.last_voice_at,
        tie.gaps,
        tie.usual_gap,
        tie.long_gap
    ]
}

impl Tx {
    /// All ties, by person.
    pub async fn ties(&mut self) -> Result<Vec<Tie>, StoreError> {
        let mut ties = Vec::new();
        self.each(format!("SELECT {COLUMNS} FROM tie WHERE vault_id = $1 ORDER BY person_id"), values![], &mut |row| {
            ties.push(read_tie(row)?);
            Ok(())
        })
        .await?;
        Ok(ties)
    }

    /// The ties with these people that are there, by person.
    pub async fn ties_of(&mut self, people: &[PersonId]) -> Result<Vec<Tie>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(people) {
            let sql = format!("SELECT {COLUMNS} FROM tie WHERE vault_id = $1 AND person_id IN ({})", list(2, keys.len()));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read_tie(&row)?);
            }
        }
        found.sort_by_key(|tie: &Tie| tie.person_id);
        found.dedup_by_key(|tie| tie.person_id);
        Ok(found)
    }

    /// Writes ties in the place of those that are there. Each person may be named once.
    pub async fn put_ties(&mut self, ties: &[Tie]) -> Result<(), StoreError> {
        let assignments: Vec<_> = COLUMNS.split(',').map(str::trim).skip(1).map(|column| format!("{column} = excluded.{column}")).collect();
        let tail = format!("ON CONFLICT (vault_id, person_id) DO UPDATE SET {}", assignments.join(", "));
        let row = format!("(?{})", ", ?".repeat(COLUMNS.split(',').count()));
        self.insert(&format!("INSERT INTO tie (vault_id, {COLUMNS})"), &row, &tail, ties.iter().map(tie_values)).await?;
        Ok(())
    }

    /// Takes the ties with these people away.
    pub async fn remove_ties(&mut self, people: &[PersonId]) -> Result<(), StoreError> {
        for keys in key_lists(people) {
            let sql = format!("DELETE FROM tie WHERE vault_id = $1 AND person_id IN ({})", list(2, keys.len()));
            self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
        }
        Ok(())
    }

    /// Takes all ties away, before they are computed anew.
    pub async fn clear_ties(&mut self) -> Result<(), StoreError> {
        self.run("DELETE FROM tie WHERE vault_id = $1", values![]).await.map(|_| ())
    }

    /// The instant up to which (inclusive) moments are in the ties; none where no tie was ever written.
    pub async fn tie_watermark(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let row = self.row("SELECT at FROM tie_watermark WHERE vault_id = $1", values![]).await?;
        row.map(|row| Timestamp::read(&row, 0)).transpose().map_err(damaged("tie_watermark"))
    }

    /// Moves the watermark.
    pub async fn set_tie_watermark(&mut self, at: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO tie_watermark (vault_id, at) VALUES ($1, $2) ON CONFLICT (vault_id) DO UPDATE SET at = excluded.at";
        self.run(sql, values![at]).await.map(|_| ())
    }
}
