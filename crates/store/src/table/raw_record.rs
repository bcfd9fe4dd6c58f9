//! What came from elsewhere, as it came.

use std::collections::BTreeSet;

use hearten_domain::{PersonId, RawKind, RawRecord, RawRecordId};

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::{OfPerson, columns, damaged, kept, read},
    value::{Field, values},
};

kept!(RawRecord as "raw_record" by id: RawRecordId { kind, source, uid, hash, bytes, person_id, moment_id, as_of, import_id }
    fn people(&self) -> Vec<PersonId> {
        self.person_id.into_iter().collect()
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        self.person_id.iter_mut().collect()
    }
);
impl OfPerson for RawRecord {}

impl Tx {
    /// Which of these hashes are kept already.
    pub async fn known_raw_hashes(&mut self, kind: RawKind, hashes: &[String]) -> Result<BTreeSet<String>, StoreError> {
        let mut known = BTreeSet::new();
        for keys in key_lists(hashes) {
            let sql = format!("SELECT hash FROM raw_record WHERE vault_id = $1 AND kind = $2 AND hash IN ({})", list(3, keys.len()));
            let mut bound = values![kind];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                known.insert(String::read(&row, 0).map_err(damaged("raw_record"))?);
            }
        }
        Ok(known)
    }

    /// The records of a kind whose producers gave them one of these identities, oldest first.
    pub async fn raw_by_uids(&mut self, kind: RawKind, uids: &[String]) -> Result<Vec<RawRecord>, StoreError> {
        let mut found: Vec<RawRecord> = Vec::new();
        for keys in key_lists(uids) {
            let sql = format!(
                "SELECT {} FROM raw_record WHERE vault_id = $1 AND kind = $2 AND uid IN ({})",
                columns::<RawRecord>(""),
                list(3, keys.len())
            );
            let mut bound = values![kind];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                found.push(read(&row)?);
            }
        }
        found.sort_by_key(|record| record.id);
        found.dedup_by_key(|record| record.id);
        Ok(found)
    }
}
