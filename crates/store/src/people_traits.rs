//! What is asked of everybody at once: who is family, who was placed in a layer, and how many there are.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{Interest, OrganizationId, PartialDate, PersonId};
use jiff::civil::Date;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::{columns, damaged, read},
    value::{CellError, Field, Row, values},
};

/// Memberships that say the same, of however many people.
#[derive(Debug, Clone, PartialEq)]
pub struct AlikeMemberships {
    /// The organization.
    pub organization_id: OrganizationId,
    /// What they are or were there.
    pub role: Option<String>,
    /// Until when.
    pub to: Option<PartialDate>,
    /// How many of them there are.
    pub count: i64,
}

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

    /// The topics that were known on a day to be cared for, in no order, each with how many interests are in it: counted where they lie,
    /// since there may be tens of thousands in a few topics.
    pub async fn topics(&mut self, day: Date) -> Result<Vec<(String, i64)>, StoreError> {
        let sql = "SELECT topic, COUNT(*) FROM interest WHERE vault_id = $1 AND (learnt_on IS NULL OR learnt_on <= $2) GROUP BY topic";
        let read = |row: &Row| Ok::<_, CellError>((String::read(row, 0)?, i64::read(row, 1)?));
        self.rows(sql, values![day]).await?.iter().map(read).collect::<Result<_, _>>().map_err(damaged("interest"))
    }

    /// The interests in these topics, word for word, by id.
    pub async fn interests_in(&mut self, topics: &[String]) -> Result<Vec<Interest>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(topics) {
            let places = list(2, keys.len());
            let sql = format!("SELECT {} FROM interest WHERE vault_id = $1 AND topic IN ({places})", columns::<Interest>(""));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read(&row)?);
            }
        }
        found.sort_by_key(|interest: &Interest| interest.id);
        Ok(found)
    }

    /// All memberships, those that say the same together, in no order: there may be tens of thousands in a few organizations.
    pub async fn alike_memberships(&mut self) -> Result<Vec<AlikeMemberships>, StoreError> {
        let sql =
            "SELECT organization_id, role, to_date, COUNT(*) FROM membership WHERE vault_id = $1 GROUP BY organization_id, role, to_date";
        let read = |row: &Row| {
            Ok::<_, CellError>(AlikeMemberships {
                organization_id: Field::read(row, 0)?,
                role: Field::read(row, 1)?,
                to: Field::read(row, 2)?,
                count: Field::read(row, 3)?,
            })
        };
        self.rows(sql, values![]).await?.iter().map(read).collect::<Result<_, _>>().map_err(damaged("membership"))
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
