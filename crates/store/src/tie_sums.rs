//! Ties as a list of everybody needs them: what closeness is told from, and no more, for reading all of them costs by the column.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{PersonId, Tie};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::{corrupt, damaged},
    value::{CellError, Field, Row, values},
};

/// The part of a [`Tie`] by which people are listed; its fields mean what they mean there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TieSums {
    /// With whom.
    pub person_id: PersonId,
    /// The decayed sums at `reference`.
    pub sums: [f64; 3],
    /// The instant at which the sums hold.
    pub reference: Timestamp,
    /// How many moments.
    pub moments: i64,
    /// The last moment.
    pub last_at: Timestamp,
}

impl From<&Tie> for TieSums {
    fn from(tie: &Tie) -> Self {
        Self { person_id: tie.person_id, sums: tie.sums, reference: tie.reference, moments: tie.moments, last_at: tie.last_at }
    }
}

impl Tx {
    /// The sums of all ties, in no order.
    pub async fn tie_sums(&mut self) -> Result<Vec<TieSums>, StoreError> {
        let sql = "SELECT person_id, sum_short, sum_middle, sum_long, reference, moments, last_at FROM tie WHERE vault_id = $1";
        let mut found = Vec::new();
        self.each(sql, values![], &mut |row| {
            let read = || {
                Ok::<_, CellError>(TieSums {
                    person_id: Field::read(row, 0)?,
                    sums: [Field::read(row, 1)?, Field::read(row, 2)?, Field::read(row, 3)?],
                    reference: Field::read(row, 4)?,
                    moments: Field::read(row, 5)?,
                    last_at: Field::read(row, 6)?,
                })
            };
            found.push(read().map_err(|cause| corrupt::<PersonId>("tie", row, cause))?);
            Ok(())
        })
        .await?;
        Ok(found)
    }

    /// The people who are family.
    pub async fn kin(&mut self) -> Result<BTreeSet<PersonId>, StoreError> {
        let rows = self.rows("SELECT id FROM person WHERE vault_id = $1 AND kin = TRUE AND is_me = FALSE", values![]).await?;
        rows.iter().map(|row| PersonId::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("person"))
    }

    /// The people who are family or whom the user wants in a layer: whether they are family, and the layer.
    pub async fn people_traits(&mut self) -> Result<BTreeMap<PersonId, (bool, Option<i64>)>, StoreError> {
        let sql = "SELECT id, kin, layer FROM person WHERE vault_id = $1 AND is_me = FALSE AND (kin = TRUE OR layer IS NOT NULL)";
        let read = |row: &Row| Ok::<_, CellError>((PersonId::read(row, 0)?, (bool::read(row, 1)?, Field::read(row, 2)?)));
        self.rows(sql, values![]).await?.iter().map(read).collect::<Result<_, _>>().map_err(damaged("person"))
    }

    /// How many people there are besides me.
    pub async fn count_people(&mut self) -> Result<i64, StoreError> {
        let row = self.row("SELECT COUNT(*) FROM person WHERE vault_id = $1 AND is_me = FALSE", values![]).await?;
        row.map_or(Ok(0), |row| i64::read(&row, 0)).map_err(damaged("person"))
    }
}
