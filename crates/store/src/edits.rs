//! What was written about people's own records by hand, as the log tells it.

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId};

use crate::{
    Kept, StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    undo::{Entry, image},
    value::{CellError, Field, Key, Row, values},
};

/// One change by hand to a person's own record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonEdited {
    /// The change's place in the vault's history; a later one is greater.
    pub number: i64,
    /// The verb that made it.
    pub verb: String,
    /// The record before; none where it was made by this.
    pub before: Option<Person>,
    /// The record after.
    pub after: Person,
}

#[boxed]
impl Tx {
    /// The changes to the records of these people that no import made and nobody took back, oldest first. Their records may be gone.
    pub async fn person_edits(&mut self, people: &[PersonId]) -> Result<Vec<PersonEdited>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(people) {
            let sql = format!(
                "SELECT e.kind, e.record_id, e.before_json, e.after_json, c.number, c.verb FROM change_entry e \
                 JOIN change c ON c.vault_id = e.vault_id AND c.number = e.change_number AND c.import_id IS NULL AND c.undone_at IS NULL \
                 WHERE e.vault_id = $1 AND e.kind = $2 AND e.after_json IS NOT NULL AND e.record_id IN ({})",
                list(3, keys.len())
            );
            let mut bound = values![Person::KIND.to_owned()];
            bound.extend(keys.iter().map(|key| key.to_text().to_value()));
            for row in self.rows(sql, bound).await? {
                let read = |row: &Row| Ok::<_, CellError>((crate::undo::read_entry(row)?, i64::read(row, 4)?, String::read(row, 5)?));
                let (entry, number, verb): (Entry, i64, String) = read(&row).map_err(damaged("change_entry"))?;
                let before = image(&entry, entry.before.as_deref())?;
                found.push(PersonEdited { number, verb, before, after: entry.after_as()? });
            }
        }
        found.sort_by_key(|edited| (edited.number, edited.after.id));
        Ok(found)
    }
}
