//! When people were last seen face to face.

use hearten_boxed::boxed;
use hearten_domain::{Medium, PersonId};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{Field, values},
};

#[boxed]
impl Tx {
    /// The last visit with each of these people up to an instant: who, when, and whether only its day is known; those never visited are left out.
    pub async fn last_visits(&mut self, people: &[PersonId], until: Timestamp) -> Result<Vec<(PersonId, Timestamp, bool)>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(people) {
            // The order of the tables is the order in which SQLite must visit them; by itself it walked all moments there are. What the
            // moment was is told beside the person where it was a contact (`contact_code`), so that only visits, and what was no contact,
            // are looked up.
            let sql = format!(
                "SELECT v.person_id, v.at, v.all_day FROM (SELECT p.person_id, m.at, m.all_day, \
                 ROW_NUMBER() OVER (PARTITION BY p.person_id ORDER BY m.at DESC, m.id DESC) AS place \
                 FROM participant p CROSS JOIN moment m WHERE p.vault_id = $1 AND p.person_id IN ({}) \
                 AND (p.contact = 0 OR (p.contact - 1) % 8 = {}) AND m.vault_id = p.vault_id AND m.id = p.moment_id \
                 AND m.medium = $2 AND m.at <= $3) v WHERE v.place = 1 ORDER BY v.person_id",
                list(4, keys.len()),
                Medium::Visit as i64
            );
            let mut bound = values![Medium::Visit, until];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                let read = || Ok((Field::read(&row, 0)?, Field::read(&row, 1)?, Field::read(&row, 2)?));
                found.push(read().map_err(damaged("moment"))?);
            }
        }
        Ok(found)
    }
}
