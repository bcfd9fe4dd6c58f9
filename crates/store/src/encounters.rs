//! Who took part in what together: what the network between people is read from.

use hearten_domain::{Direction, Medium, MomentId, PersonId, Role};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{CellError, Field, Row, values},
};

/// The part that somebody had in a moment, with what of the moment the network needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EncounterPart {
    /// The moment.
    pub moment_id: MomentId,
    /// When it was.
    pub at: Timestamp,
    /// By which medium.
    pub medium: Medium,
    /// Which way, seen from me.
    pub direction: Direction,
    /// Who took part; also those behind whose address no person is kept.
    pub person_id: PersonId,
    /// As what.
    pub role: Role,
}

fn read_part(row: &Row) -> Result<EncounterPart, CellError> {
    Ok(EncounterPart {
        moment_id: Field::read(row, 0)?,
        at: Field::read(row, 1)?,
        medium: Field::read(row, 2)?,
        direction: Field::read(row, 3)?,
        person_id: Field::read(row, 4)?,
        role: Field::read(row, 5)?,
    })
}

impl Tx {
    /// The parts in all moments after one instant and up to another (inclusive) of at most `most` people besides me, by time, moment and person.
    pub async fn encounter_parts(&mut self, after: Timestamp, until: Timestamp, most: i64) -> Result<Vec<EncounterPart>, StoreError> {
        let sql = "SELECT m.id, m.at, m.medium, m.direction, p.person_id, p.role FROM moment m CROSS JOIN participant p WHERE m.vault_id = $1 \
             AND m.at > $2 AND m.at <= $3 AND m.others <= $4 AND p.vault_id = m.vault_id AND p.moment_id = m.id";
        let mut found = Vec::new();
        self.each(sql.to_owned(), values![after, until, most], &mut |row| {
            found.push(read_part(row).map_err(damaged("participant"))?);
            Ok(())
        })
        .await?;
        found.sort_by_key(|part| (part.at, part.moment_id, part.person_id));
        Ok(found)
    }

    /// Whether two people are seen to have had to do with each other up to an instant: one wrote a moment that reached the other, or they met in one.
    /// That a mail of somebody else reached both is none.
    pub async fn have_exchanged(&mut self, one: PersonId, other: PersonId, until: Timestamp) -> Result<bool, StoreError> {
        let sql = "SELECT p.person_id FROM participant p WHERE p.vault_id = $1 AND p.person_id = $2 AND p.at <= $4 AND EXISTS \
             (SELECT 1 FROM participant q JOIN moment m ON m.vault_id = q.vault_id AND m.id = q.moment_id WHERE q.vault_id = $1 \
             AND q.person_id = $3 AND q.at = p.at AND q.moment_id = p.moment_id AND (p.role = 'from' OR q.role = 'from' OR m.direction = 'mutual')) LIMIT 1";
        Ok(self.row(sql, values![one, other, until]).await?.is_some())
    }
}
