//! Pairs of people who may be one: derived, as they were last found.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::PersonId;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{CellError, Field, Row, values},
};

/// Two people who may be one.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    /// One of them, with the smaller id.
    pub person_id: PersonId,
    /// The other.
    pub other_id: PersonId,
    /// How probable it is that they are one, from 0 to 1.
    pub probability: f64,
    /// Why, as the caller wrote it.
    pub why: String,
}

fn read_likeness(row: &Row) -> Result<Likeness, CellError> {
    Ok(Likeness {
        person_id: Field::read(row, 0)?,
        other_id: Field::read(row, 1)?,
        probability: Field::read(row, 2)?,
        why: Field::read(row, 3)?,
    })
}

#[boxed]
impl Tx {
    /// The pairs that were found, the most probable first, then by id.
    pub async fn likenesses(&mut self) -> Result<Vec<Likeness>, StoreError> {
        let sql = "SELECT person_id, other_id, probability, why FROM likeness WHERE vault_id = $1 \
                   ORDER BY probability DESC, person_id, other_id";
        self.rows(sql, values![]).await?.iter().map(read_likeness).collect::<Result<_, _>>().map_err(damaged("likeness"))
    }

    /// Forgets the pairs with any of these people, or all pairs where none are named.
    pub async fn forget_likenesses(&mut self, people: Option<&BTreeSet<PersonId>>) -> Result<(), StoreError> {
        let Some(people) = people else {
            return self.run("DELETE FROM likeness WHERE vault_id = $1", values![]).await.map(|_| ());
        };
        for keys in key_lists(&people.iter().copied().collect::<Vec<_>>()) {
            let places = list(2, keys.len());
            let sql = format!("DELETE FROM likeness WHERE vault_id = $1 AND (person_id IN ({places}) OR other_id IN ({places}))");
            self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
        }
        Ok(())
    }

    /// Writes pairs down; one that is there already is written anew.
    pub async fn put_likenesses(&mut self, pairs: &[Likeness]) -> Result<(), StoreError> {
        self.insert(
            "INSERT INTO likeness (vault_id, person_id, other_id, probability, why)",
            "(?, ?, ?, ?, ?)",
            "ON CONFLICT (vault_id, person_id, other_id) DO UPDATE SET probability = excluded.probability, why = excluded.why",
            pairs.iter().map(|pair| values![pair.person_id, pair.other_id, pair.probability, pair.why.clone()]),
        )
        .await?;
        Ok(())
    }
}
