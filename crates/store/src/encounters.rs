//! Who took part in what together: what the network between people is read from, and what the past is replayed from.

use hearten_boxed::boxed;
use hearten_domain::{Direction, Medium, MomentId, PersonId, Role};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{Field, Row, values},
};

/// The part that somebody had in a moment, with what of the moment those who read it need.
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

/// The statement for the parts in the moments that fulfil `which`; `more` is read behind what [`read_part`] reads. The moments come first in it, so that SQLite
/// goes by their index and not through all who ever took part.
fn parts_where(which: &str, more: &str) -> String {
    format!(
        "SELECT m.id, m.at, m.medium, m.direction, p.person_id, p.role{more} FROM moment m CROSS JOIN participant p WHERE m.vault_id = $1 \
         AND {which} AND p.vault_id = m.vault_id AND p.moment_id = m.id"
    )
}

fn read_part(row: &Row) -> Result<EncounterPart, StoreError> {
    let read = || {
        Ok(EncounterPart {
            moment_id: Field::read(row, 0)?,
            at: Field::read(row, 1)?,
            medium: Field::read(row, 2)?,
            direction: Field::read(row, 3)?,
            person_id: Field::read(row, 4)?,
            role: Field::read(row, 5)?,
        })
    };
    read().map_err(damaged("participant"))
}

#[boxed]
impl Tx {
    /// Shows everybody's part in every moment after one instant and up to another (inclusive), by moment in the order of time, holding one at a time, each
    /// with how many took part besides me. Known addresses that are no people are shown as well, and so am I where I am written down as a participant.
    pub async fn each_part(
        &mut self,
        after: Timestamp,
        until: Timestamp,
        mut visit: impl FnMut(EncounterPart, i64) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let sql = format!("{} ORDER BY m.at, m.id, p.person_id", parts_where("m.at > $2 AND m.at <= $3", ", m.others"));
        self.each(sql, values![after, until], &mut |row| visit(read_part(row)?, i64::read(row, 6).map_err(damaged("participant"))?)).await
    }

    /// The parts in all moments after one instant and up to another (inclusive) of at most `most` people besides me, by time, moment and person.
    pub async fn encounter_parts(&mut self, after: Timestamp, until: Timestamp, most: i64) -> Result<Vec<EncounterPart>, StoreError> {
        let sql = parts_where("m.at > $2 AND m.at <= $3 AND m.others <= $4", "");
        let mut found = Vec::new();
        self.each(sql, values![after, until, most], &mut |row| {
            found.push(read_part(row)?);
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
            let sql = parts_where(&format!("m.id IN ({})", list(2, keys.len())), "");
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read_part(&row)?);
            }
        }
        found.sort_by_key(|part| (part.at, part.moment_id, part.person_id));
        Ok(found)
    }

    /// What is seen of two people together up to an instant, the latest `most` moments.
    pub async fn seen_together(&mut self, one: PersonId, other: PersonId, until: Timestamp, most: i64) -> Result<SeenTogether, StoreError> {
        let sql = "SELECT m.others, CAST(CASE WHEN p.role = 'from' OR q.role = 'from' OR m.direction = 'mutual' THEN 1 ELSE 0 END AS BIGINT) \
             FROM participant p CROSS JOIN participant q CROSS JOIN moment m \
             WHERE p.vault_id = $1 AND p.person_id = $2 AND p.at <= $4 AND q.vault_id = p.vault_id \
             AND q.moment_id = p.moment_id AND q.person_id = $3 AND m.vault_id = q.vault_id AND m.id = q.moment_id ORDER BY p.at DESC LIMIT $5";
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
