//! All moments with all who took part, in the order of time: what the past is replayed from, and who was seen beside whom.

use hearten_boxed::boxed;
use hearten_domain::{Direction, Medium, MomentId, PersonId, Role};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{CellError, Field, Row, values},
};

/// The part of one person, or of a known address that is none yet, in one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Which moment.
    pub moment_id: MomentId,
    /// When.
    pub at: Timestamp,
    /// By which medium.
    pub medium: Medium,
    /// Which way, seen from me.
    pub direction: Direction,
    /// How many took part besides me.
    pub others: i64,
    /// Who.
    pub person_id: PersonId,
    /// As what.
    pub role: Role,
}

fn read_part(row: &Row) -> Result<Part, StoreError> {
    let read = || {
        Ok::<_, CellError>(Part {
            moment_id: Field::read(row, 0)?,
            at: Field::read(row, 1)?,
            medium: Field::read(row, 2)?,
            direction: Field::read(row, 3)?,
            others: Field::read(row, 4)?,
            person_id: Field::read(row, 5)?,
            role: Field::read(row, 6)?,
        })
    };
    read().map_err(damaged("participant"))
}

#[boxed]
impl Tx {
    /// Shows everybody's part in every moment after one instant and up to another (inclusive), by moment in the order of time, holding one at a time.
    /// Known addresses that are no people are shown as well, and so am I where I am written down as a participant.
    pub async fn each_part(
        &mut self,
        after: Timestamp,
        until: Timestamp,
        mut visit: impl FnMut(Part) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let sql = "SELECT m.id, m.at, m.medium, m.direction, m.others, p.person_id, p.role FROM moment m \
             JOIN participant p ON p.vault_id = m.vault_id AND p.moment_id = m.id \
             WHERE m.vault_id = $1 AND m.at > $2 AND m.at <= $3 ORDER BY m.at, m.id, p.person_id";
        self.each(sql, values![after, until], &mut |row| visit(read_part(row)?)).await
    }
}
