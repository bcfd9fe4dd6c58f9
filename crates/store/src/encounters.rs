//! Who took part in what together: what the network between people is read from.

use hearten_boxed::boxed;
use hearten_domain::{Direction, Medium, MomentId, PersonId, Role};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
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

/// What is seen of two people together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeenTogether {
    /// Whether one wrote a moment that reached the other, or they met in one; that a mail of somebody else reached both is none.
    pub exchanged: bool,
    /// For each moment in which both took part, the latest first: how many took part besides me.
    pub others: Vec<i64>,
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

#[boxed]
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

    /// The parts in these moments, by time, moment and person.
    pub async fn parts_of_moments(&mut self, moments: &[MomentId]) -> Result<Vec<EncounterPart>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(moments) {
            let sql = format!(
                "SELECT m.id, m.at, m.medium, m.direction, p.person_id, p.role FROM moment m CROSS JOIN participant p WHERE m.vault_id = $1 \
                 AND m.id IN ({}) AND p.vault_id = m.vault_id AND p.moment_id = m.id",
                list(2, keys.len())
            );
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read_part(&row).map_err(damaged("participant"))?);
            }
        }
        found.sort_by_key(|part| (part.at, part.moment_id, part.person_id));
        Ok(found)
    }

    /// What is seen of two people together up to an instant, the latest `most` moments.
    pub async fn seen_together(&mut self, one: PersonId, other: PersonId, until: Timestamp, most: i64) -> Result<SeenTogether, StoreError> {
        let sql = "SELECT m.others, CAST(CASE WHEN p.role = 'from' OR q.role = 'from' OR m.direction = 'mutual' THEN 1 ELSE 0 END AS BIGINT) \
             FROM participant p CROSS JOIN participant q JOIN moment m ON m.vault_id = q.vault_id AND m.id = q.moment_id \
             WHERE p.vault_id = $1 AND p.person_id = $2 AND p.at <= $4 AND q.vault_id = $1 AND q.person_id = $3 AND q.at = p.at \
             AND q.moment_id = p.moment_id ORDER BY p.at DESC LIMIT $5";
        let mut seen = SeenTogether::default();
        for row in self.rows(sql, values![one, other, until, most]).await? {
            let read = || Ok((i64::read(&row, 0)?, i64::read(&row, 1)?));
            let (others, exchanged) = read().map_err(damaged("moment"))?;
            seen.others.push(others);
            seen.exchanged |= exchanged == 1;
        }
        Ok(seen)
    }
}
