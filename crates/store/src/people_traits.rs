//! What is asked of everybody at once: who is family, who was placed in a layer, and how many there are.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::PersonId;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{CellError, Field, Row, values},
};

#[boxed]
impl Tx {
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

    /// What people are found by beside their names, each a text of its own: mail addresses, and the folded names of organizations.
    pub async fn people_found_by(&mut self) -> Result<Vec<(PersonId, String)>, StoreError> {
        let sql = "SELECT person_id, value FROM address WHERE vault_id = $1 UNION ALL SELECT m.person_id, o.folded FROM organization o \
             JOIN membership m ON m.vault_id = o.vault_id AND m.organization_id = o.id WHERE o.vault_id = $1";
        let mut found = Vec::new();
        self.each(sql, values![], &mut |row| {
            let read = PersonId::read(row, 0).and_then(|person| Ok((person, String::read(row, 1)?)));
            found.push(read.map_err(damaged("person"))?);
            Ok(())
        })
        .await?;
        Ok(found)
    }

    /// How many people there are besides me.
    pub async fn count_people(&mut self) -> Result<i64, StoreError> {
        // Counting all reads an index alone; I am found by another.
        let sql =
            "SELECT (SELECT COUNT(*) FROM person WHERE vault_id = $1) - (SELECT COUNT(*) FROM person WHERE vault_id = $1 AND is_me = TRUE)";
        let row = self.row(sql, values![]).await?;
        row.map_or(Ok(0), |row| i64::read(&row, 0)).map_err(damaged("person"))
    }
}
