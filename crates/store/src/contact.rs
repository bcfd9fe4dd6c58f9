//! Moments as ties see them: one contact for each person whom the moment was with ([`hearten_domain::Role::is_contact`]).
//! Only people with a record, and never me.

use hearten_domain::{Contact, PersonId};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{CellError, Field, Row, values},
};

const CONTACTS: &str = "SELECT p.person_id, p.moment_id, p.at, m.medium, m.direction, m.others FROM participant p \
     JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
     JOIN person q ON q.vault_id = p.vault_id AND q.id = p.person_id AND q.is_me = FALSE \
     WHERE p.vault_id = $1 AND (m.direction <> 'received' OR p.role = 'from')";

/// The same, found by the time of moments; the order of the tables is the order in which SQLite must visit them.
const CONTACTS_BY_TIME: &str = "SELECT p.person_id, p.moment_id, p.at, m.medium, m.direction, m.others FROM moment m CROSS JOIN participant p \
     CROSS JOIN person q WHERE m.vault_id = $1 AND m.at > $2 AND m.at <= $3 AND p.vault_id = m.vault_id AND p.moment_id = m.id \
     AND (m.direction <> 'received' OR p.role = 'from') AND q.vault_id = p.vault_id AND q.id = p.person_id AND q.is_me = FALSE";

fn read_contact(row: &Row) -> Result<(PersonId, Contact), StoreError> {
    let read = || {
        Ok::<_, CellError>((
            PersonId::read(row, 0)?,
            Contact {
                moment_id: Field::read(row, 1)?,
                at: Field::read(row, 2)?,
                medium: Field::read(row, 3)?,
                direction: Field::read(row, 4)?,
                others: Field::read(row, 5)?,
            },
        ))
    };
    read().map_err(damaged("participant"))
}

impl Tx {
    /// The contacts with these people up to an instant (inclusive), by person, then in the order of time and moment.
    pub async fn contacts_of(&mut self, people: &[PersonId], until: Timestamp) -> Result<Vec<(PersonId, Contact)>, StoreError> {
        let mut people = people.to_vec();
        people.sort_unstable();
        people.dedup();
        let mut found = Vec::new();
        for keys in key_lists(&people) {
            let sql = format!("{CONTACTS} AND p.at <= $2 AND p.person_id IN ({})", list(3, keys.len()));
            let mut bound = values![until];
            bound.extend(keys.iter().map(Field::to_value));
            self.each(sql, bound, &mut |row| {
                found.push(read_contact(row)?);
                Ok(())
            })
            .await?;
        }
        found.sort_by_key(|(person, contact)| (*person, contact.at, contact.moment_id));
        Ok(found)
    }

    /// The contacts with anyone after one instant and up to another (inclusive), by person, then in the order of time and moment.
    pub async fn contacts_between(&mut self, after: Timestamp, until: Timestamp) -> Result<Vec<(PersonId, Contact)>, StoreError> {
        let mut found: Vec<_> =
            self.rows(CONTACTS_BY_TIME, values![after, until]).await?.iter().map(read_contact).collect::<Result<_, _>>()?;
        found.sort_by_key(|(person, contact)| (*person, contact.at, contact.moment_id));
        Ok(found)
    }

    /// Shows every contact up to an instant (inclusive) in the same order, holding one at a time.
    pub async fn each_contact(
        &mut self,
        until: Timestamp,
        mut visit: impl FnMut(PersonId, Contact) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let sql = format!("{CONTACTS} AND p.at <= $2 ORDER BY p.person_id, p.at, p.moment_id");
        self.each(sql, values![until], &mut |row| {
            let (person, contact) = read_contact(row)?;
            visit(person, contact)
        })
        .await
    }
}
