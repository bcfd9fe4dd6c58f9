//! Taking an import back as a whole.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{Address, AddressId, Import, ImportId, Person, PersonId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Kept, StoreError, Tx,
    change::read_change,
    db::{key_lists, list},
    kept::damaged,
    value::{Field, Row, values},
};

/// The tables of facts about one person, in an order in which rows may go; those with words for search are marked.
pub(crate) const FACTS: &[(&str, bool)] = &[
    ("keepsake_item", false),
    ("keepsake", true),
    ("chain_step", false),
    ("ask", true),
    ("passing_note", true),
    ("thanks", true),
    ("gift", true),
    ("story_person", false),
    ("contact_point", false),
    ("membership", false),
    ("important_date", false),
    ("interest", true),
    ("concern", true),
    ("promise", true),
    ("introduction", true),
    ("guest", false),
    ("pairing", false),
    ("circle_ask", true),
    ("commitment", true),
    ("circle_pair", false),
    ("circle_member", false),
    ("trip_visit", false),
    ("standing", false),
    ("move_answer", false),
    ("news", true),
    ("goal_step", true),
    ("feed", false),
    ("relation", false),
    ("kept_apart", false),
    ("merge", false),
];

#[boxed]
impl Tx {
    /// Deletes everything an import made, takes its changes to other records back where nothing later wrote them, and marks it undone.
    /// A person whom something made by hand or by a later import is about stays, as if added by hand. Tells whom it touched.
    ///
    /// Fails where there is no such import or it is undone already.
    pub async fn undo_import(&mut self, id: ImportId, now: Timestamp) -> Result<BTreeSet<PersonId>, StoreError> {
        let import: Import = self.require(id).await?;
        if import.undone_at.is_some() {
            return Err(StoreError::Conflict("this import is taken back already".to_owned()));
        }
        let mut touched = self.take_back_changes(id, now).await?;
        touched.extend(self.people_of_import(id).await?);
        self.delete_moments(id).await?;
        self.undo_photos(id).await?;
        for (table, has_words) in FACTS {
            self.delete_of_import(table, *has_words, id).await?;
        }
        self.delete_of_import("story", true, id).await?;
        self.delete_of_import("find", true, id).await?;
        self.delete_of_import("guide_step", true, id).await?;
        self.delete_of_import("guide_run", false, id).await?;
        self.delete_of_import("goal", true, id).await?;
        self.delete_of_import("chain", true, id).await?;
        self.delete_of_import("gathering", true, id).await?;
        self.delete_of_import("circle_meeting", true, id).await?;
        self.delete_of_import("circle", true, id).await?;
        self.delete_of_import("trip", true, id).await?;
        self.delete_of_import("listing", false, id).await?;
        self.run("DELETE FROM raw_record WHERE vault_id = $1 AND import_id = $2", values![id]).await?;
        self.run("DELETE FROM seen WHERE vault_id = $1 AND import_id = $2", values![id]).await?;
        self.run("DELETE FROM address_tally WHERE vault_id = $1 AND import_id = $2", values![id]).await?;
        self.delete_addresses_of_others(id).await?;
        self.delete_people(id, import.at).await?;
        self.delete_left_over(id).await?;
        self.overwrite(&Import { undone_at: Some(now), ..import }).await?;
        Ok(touched)
    }

    /// Whether an import has left nothing in the vault beside its own record.
    pub async fn import_left_nothing(&mut self, id: ImportId) -> Result<bool, StoreError> {
        let sql = format!("SELECT 1 FROM import WHERE vault_id = $1 AND id = $2 AND NOT ({})", anything_of_import());
        Ok(self.row(sql, values![id]).await?.is_some())
    }

    /// Takes the record of an import away that has left nothing in the vault. Tells whether it did.
    pub async fn drop_empty_import(&mut self, id: ImportId) -> Result<bool, StoreError> {
        let sql = format!("DELETE FROM import WHERE vault_id = $1 AND id = $2 AND NOT ({})", anything_of_import());
        Ok(self.run(sql, values![id]).await? > 0)
    }

    async fn take_back_changes(&mut self, id: ImportId, now: Timestamp) -> Result<BTreeSet<PersonId>, StoreError> {
        let sql = "SELECT id, verb, summary, at, import_id, number, undone_at FROM change \
                   WHERE vault_id = $1 AND import_id = $2 AND undone_at IS NULL ORDER BY number DESC";
        let mut touched = BTreeSet::new();
        for row in self.rows(sql, values![id]).await? {
            touched.extend(self.take_back(&read_change(&row)?, now, false).await?);
        }
        Ok(touched)
    }

    /// Everybody whom a record of the import is about.
    async fn people_of_import(&mut self, id: ImportId) -> Result<Vec<PersonId>, StoreError> {
        let facts: Vec<_> = FACTS
            .iter()
            .map(|(table, _)| *table)
            .chain(["address"])
            .map(|table| format!("SELECT person_id FROM {table} WHERE vault_id = $1 AND import_id = $2"))
            .collect();
        let sql = format!(
            "{} UNION SELECT id FROM person WHERE vault_id = $1 AND import_id = $2 \
             UNION SELECT p.person_id FROM moment m CROSS JOIN participant p \
             WHERE m.vault_id = $1 AND m.import_id = $2 AND p.vault_id = m.vault_id AND p.moment_id = m.id \
             UNION SELECT a.person_id FROM address a JOIN address_tally t ON t.vault_id = a.vault_id AND t.address_id = a.id \
             WHERE a.vault_id = $1 AND t.import_id = $2",
            facts.join(" UNION ")
        );
        let rows = self.rows(sql, values![id]).await?;
        rows.iter().map(|row| PersonId::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("person"))
    }

    async fn delete_moments(&mut self, id: ImportId) -> Result<(), StoreError> {
        let sql =
            "DELETE FROM participant WHERE vault_id = $1 AND moment_id IN (SELECT id FROM moment WHERE vault_id = $1 AND import_id = $2)";
        self.run(sql, values![id]).await?;
        let sql = "UPDATE raw_record SET moment_id = NULL \
                   WHERE vault_id = $1 AND moment_id IN (SELECT id FROM moment WHERE vault_id = $1 AND import_id = $2)";
        self.run(sql, values![id]).await?;
        self.delete_of_import("moment", true, id).await
    }

    pub(crate) async fn delete_of_import(&mut self, table: &str, has_words: bool, id: ImportId) -> Result<(), StoreError> {
        if has_words {
            let rows = self.rows(format!("SELECT id FROM {table} WHERE vault_id = $1 AND import_id = $2"), values![id]).await?;
            let ids: Vec<Uuid> = rows.iter().map(|row| Uuid::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("import"))?;
            self.unindex(table, &ids).await?;
        }
        self.run(format!("DELETE FROM {table} WHERE vault_id = $1 AND import_id = $2"), values![id]).await.map(|_| ())
    }

    /// Deletes the addresses that the import gave to people who were there before and that nothing rests on: neither a moment, nor what another import saw, nor
    /// what somebody did with them by hand.
    async fn delete_addresses_of_others(&mut self, id: ImportId) -> Result<(), StoreError> {
        let sql = "SELECT a.id FROM address a JOIN person p ON p.vault_id = a.vault_id AND p.id = a.person_id \
                   WHERE a.vault_id = $1 AND a.import_id = $2 AND (p.import_id IS NULL OR p.import_id <> $2) \
                   AND NOT EXISTS (SELECT 1 FROM address_tally t WHERE t.vault_id = $1 AND t.address_id = a.id) \
                   AND NOT EXISTS (SELECT 1 FROM participant q WHERE q.vault_id = $1 AND q.person_id = a.person_id AND q.address_id = a.id)";
        let rows = self.rows(sql, values![id]).await?;
        let ids: Vec<AddressId> = rows.iter().map(|row| AddressId::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("address"))?;
        let mut edited = std::collections::BTreeSet::new();
        for keys in key_lists(&ids) {
            let sql = format!(
                "SELECT e.record_id FROM change_entry e JOIN change c ON c.vault_id = e.vault_id AND c.number = e.change_number \
                 WHERE e.vault_id = $1 AND e.kind = $2 AND c.undone_at IS NULL AND c.import_id IS NULL AND e.record_id IN ({})",
                list(3, keys.len())
            );
            let mut bound = values![Address::KIND.to_owned()];
            bound.extend(keys.iter().map(|key| key.to_string().to_value()));
            for row in self.rows(sql, bound).await? {
                edited.insert(String::read(&row, 0).map_err(damaged("change_entry"))?);
            }
        }
        for address in ids.into_iter().filter(|address| !edited.contains(&address.to_string())) {
            self.erase::<Address>(address).await?;
        }
        Ok(())
    }

    /// Deletes the people the import made, but for those about whom there is more.
    async fn delete_people(&mut self, id: ImportId, at: Timestamp) -> Result<(), StoreError> {
        let later = "import_id IS NULL OR import_id IN (SELECT i.id FROM import i WHERE i.vault_id = $1 AND i.id <> $2 AND i.at >= $3 AND i.undone_at IS NULL)";
        let of_others = format!("(f.{})", later.replace("OR import_id", "OR f.import_id"));
        let facts: Vec<_> = FACTS
            .iter()
            .map(|(table, _)| *table)
            .chain(["raw_record"])
            .map(|table| format!("person.id IN (SELECT f.person_id FROM {table} f WHERE f.vault_id = $1 AND {of_others})"))
            .collect();
        // Addresses are known before their people are, so that only those of a later import tell that the person is wanted.
        let keep = format!(
            "UPDATE person SET import_id = NULL WHERE vault_id = $1 AND import_id = $2 AND ({} \
             OR person.id IN (SELECT f.person_id FROM address f WHERE f.vault_id = $1 AND f.import_id IS NOT NULL AND {of_others}) \
             OR person.id IN (SELECT f.other_id FROM move_answer f WHERE f.vault_id = $1) \
             OR person.id IN (SELECT f.other_id FROM kept_apart f WHERE f.vault_id = $1) \
             OR person.id IN (SELECT f.other_id FROM introduction f WHERE f.vault_id = $1) \
             OR person.id IN (SELECT f.other_id FROM pairing f WHERE f.vault_id = $1) \
             OR person.id IN (SELECT f.other_id FROM circle_pair f WHERE f.vault_id = $1) \
             OR person.id IN (SELECT f.other_id FROM circle_ask f WHERE f.vault_id = $1 AND f.other_id IS NOT NULL) \
             OR person.id IN (SELECT p.person_id FROM participant p JOIN moment f ON f.vault_id = p.vault_id AND f.id = p.moment_id \
             WHERE p.vault_id = $1 AND {of_others}))",
            facts.join(" OR ")
        );
        self.run(keep, values![id, at]).await?;
        self.keep_edited_people(id).await?;
        let sql = "DELETE FROM photo WHERE vault_id = $1 \
                   AND hash IN (SELECT photo FROM person WHERE vault_id = $1 AND import_id = $2) \
                   AND hash NOT IN (SELECT photo FROM person WHERE vault_id = $1 AND photo IS NOT NULL AND (import_id IS NULL OR import_id <> $2)) \
                   AND hash NOT IN (SELECT photo FROM story_photo WHERE vault_id = $1)";
        self.run(sql, values![id]).await?;
        let going = self.rows("SELECT id FROM person WHERE vault_id = $1 AND import_id = $2", values![id]).await?;
        let going: Vec<PersonId> = going.iter().map(|row| PersonId::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("person"))?;
        self.remove_ties(&going).await?;
        self.delete_of_import("person", true, id).await
    }

    /// A person whom the user has edited, or one of whose addresses, stays.
    async fn keep_edited_people(&mut self, id: ImportId) -> Result<(), StoreError> {
        let sql = "SELECT DISTINCT e.record_id FROM change_entry e JOIN change c ON c.vault_id = e.vault_id AND c.number = e.change_number \
                   WHERE e.vault_id = $1 AND e.kind = $3 AND c.undone_at IS NULL AND (c.import_id IS NULL OR c.import_id <> $2)";
        let edited =
            |rows: Vec<Row>| rows.iter().map(|row| String::read(row, 0)).collect::<Result<Vec<_>, _>>().map_err(damaged("change_entry"));
        let people = edited(self.rows(sql, values![id, Person::KIND.to_owned()]).await?)?;
        let addresses = edited(self.rows(sql, values![id, Address::KIND.to_owned()]).await?)?;
        let addresses: Vec<AddressId> = addresses.iter().filter_map(|id| id.parse().ok()).collect();
        let owners = self.get_many::<Address>(&addresses).await?.into_iter().map(|address| address.person_id);
        let kept: Vec<PersonId> = people.iter().filter_map(|id| id.parse().ok()).chain(owners).collect();
        for keys in key_lists(&kept) {
            let sql =
                format!("UPDATE person SET import_id = NULL WHERE vault_id = $1 AND import_id = $2 AND id IN ({})", list(3, keys.len()));
            let mut bound = values![id];
            bound.extend(keys.iter().map(Field::to_value));
            self.run(sql, bound).await?;
        }
        Ok(())
    }

    /// Addresses and organizations that nothing else rests on go; the others stay, as if nobody had made them.
    async fn delete_left_over(&mut self, id: ImportId) -> Result<(), StoreError> {
        let sql = "DELETE FROM address WHERE vault_id = $1 AND import_id = $2 \
                   AND NOT EXISTS (SELECT 1 FROM address_tally t WHERE t.vault_id = $1 AND t.address_id = address.id) \
                   AND NOT EXISTS (SELECT 1 FROM person p WHERE p.vault_id = $1 AND p.id = address.person_id) \
                   AND NOT EXISTS (SELECT 1 FROM participant q WHERE q.vault_id = $1 AND q.person_id = address.person_id)";
        self.run(sql, values![id]).await?;
        self.run("UPDATE address SET import_id = NULL WHERE vault_id = $1 AND import_id = $2", values![id]).await?;
        let sql = "DELETE FROM organization WHERE vault_id = $1 AND import_id = $2 \
                   AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.vault_id = $1 AND m.organization_id = organization.id) \
                   AND NOT EXISTS (SELECT 1 FROM listing l WHERE l.vault_id = $1 AND l.organization_id = organization.id)";
        self.run(sql, values![id]).await?;
        self.run("UPDATE organization SET import_id = NULL WHERE vault_id = $1 AND import_id = $2", values![id]).await.map(|_| ())
    }
}

/// Whether any record came by the import `$2` of the vault `$1`, in SQL.
fn anything_of_import() -> String {
    let others = [
        "story",
        "story_photo",
        "find",
        "chain",
        "guide_step",
        "guide_run",
        "goal",
        "gathering",
        "circle_meeting",
        "circle",
        "trip",
        "listing",
        "raw_record",
        "seen",
        "address_tally",
        "moment",
        "address",
        "organization",
        "person",
        "change",
    ];
    let tables = FACTS.iter().map(|(table, _)| *table).chain(others);
    let any: Vec<_> = tables.map(|table| format!("EXISTS (SELECT 1 FROM {table} WHERE vault_id = $1 AND import_id = $2)")).collect();
    any.join(" OR ")
}
