//! What came from elsewhere, as it came.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{ImportId, MomentId, PersonId, RawKind, RawRecord, RawRecordId};

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

#[boxed]
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

    /// Shows every record that is about a person, but those of calendars, by id, holding one at a time.
    pub async fn each_raw_of_people(
        &mut self,
        mut visit: impl FnMut(RawRecord) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let sql = format!(
            "SELECT {} FROM raw_record WHERE vault_id = $1 AND person_id IS NOT NULL AND kind <> $2 ORDER BY id",
            columns::<RawRecord>("")
        );
        self.each(sql, values![RawKind::Calendar], &mut |row| visit(read(row)?)).await
    }

    /// The records of calendars that these moments came of.
    pub(crate) async fn raw_of_moments(&mut self, moments: &[MomentId]) -> Result<Vec<RawRecord>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(moments) {
            let places = list(2, keys.len());
            let sql = format!("SELECT {} FROM raw_record WHERE vault_id = $1 AND moment_id IN ({places})", columns::<RawRecord>(""));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read(&row)?);
            }
        }
        Ok(found)
    }

    /// The names of the sources that have records about these people.
    pub async fn raw_sources(&mut self, people: &[PersonId]) -> Result<Vec<(PersonId, String)>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(people) {
            let sql =
                format!("SELECT DISTINCT person_id, source FROM raw_record WHERE vault_id = $1 AND person_id IN ({})", list(2, keys.len()));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                let read = PersonId::read(&row, 0).and_then(|person| Ok((person, String::read(&row, 1)?)));
                found.push(read.map_err(damaged("raw_record"))?);
            }
        }
        Ok(found)
    }

    /// Whether an import brought anything by which people are told apart: cards, rows, addresses.
    pub async fn has_units_of(&mut self, import: ImportId) -> Result<bool, StoreError> {
        let sql = "SELECT 1 WHERE EXISTS (SELECT 1 FROM raw_record WHERE vault_id = $1 AND import_id = $2 AND person_id IS NOT NULL) \
                   OR EXISTS (SELECT 1 FROM address WHERE vault_id = $1 AND import_id = $2) \
                   OR EXISTS (SELECT 1 FROM person WHERE vault_id = $1 AND import_id = $2)";
        Ok(self.row(sql, values![import]).await?.is_some())
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

    /// The records of a kind that are about nobody: cards of companies, lists, things.
    pub async fn raw_of_nobody(&mut self, kind: RawKind) -> Result<Vec<RawRecord>, StoreError> {
        let sql = format!(
            "SELECT {} FROM raw_record WHERE vault_id = $1 AND kind = $2 AND person_id IS NULL ORDER BY id",
            columns::<RawRecord>("")
        );
        self.rows(sql, values![kind]).await?.iter().map(read).collect()
    }
}
