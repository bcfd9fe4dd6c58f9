//! Erasing everything about a person: unlogged, so that nothing brings it back.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{
    Address, Chain, ChainId, ContactPoint, MomentId, OrganizationId, PassingNote, Person, PersonId, PhotoHash, RawKind, StoryId,
};
use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    undo_import::FACTS,
    value::{CellError, Field, Key, Row, Value, values},
};

/// Whose traces are erased: the person, the identities that were merged into them, those reserved for addresses that bear their name.
#[derive(Debug, Clone, Default)]
pub struct Whom {
    /// All their identities.
    pub ids: BTreeSet<PersonId>,
    /// The names, folded, by which the lists of organizations and others' relations tell of them; none where others are called the same.
    pub names: BTreeSet<String>,
}

/// What was erased.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// How many records of each kind.
    pub counts: BTreeMap<&'static str, u64>,
    /// In how many moments with others they no longer take part.
    pub left_moments: u64,
    /// In how many stories of others they are no longer named.
    pub left_stories: u64,
    /// How many changes can no longer be looked at or undone.
    pub changes: u64,
    /// What they were reached by.
    pub addresses: Vec<String>,
    /// Their contact points.
    pub contacts: Vec<ContactPoint>,
    /// The hashes of their cards and rows.
    pub hashes: Vec<String>,
    /// The identities their producers gave the cards.
    pub uids: Vec<String>,
}

impl Erased {
    pub(crate) fn add(&mut self, kind: &'static str, count: u64) {
        if count > 0 {
            *self.counts.entry(kind).or_default() += count;
        }
    }
}

/// Tables with a second person in `other_id`.
const WITH_OTHER: &[&str] = &["relation", "kept_apart", "merge", "move_answer", "introduction", "pairing", "circle_pair"];

#[boxed]
impl Tx {
    /// Erases every record about them. Moments and stories with others stay without them. Texts that name them are not looked at: see [`Tx::blot`].
    pub async fn erase_everything_about(&mut self, whom: &Whom) -> Result<Erased, StoreError> {
        let mut erased = Erased::default();
        let ids: Vec<PersonId> = whom.ids.iter().copied().collect();
        let mut photos: BTreeSet<PhotoHash> = self.get_many::<Person>(&ids).await?.into_iter().filter_map(|person| person.photo).collect();
        let stories: Vec<StoryId> = self.column("story_person", "story_id", "person_id", &ids).await?;
        let chains: Vec<ChainId> = self.column("chain_step", "chain_id", "person_id", &ids).await?;
        let organizations: Vec<OrganizationId> = self.column("membership", "organization_id", "person_id", &ids).await?;
        erased.contacts = self.of_people(&ids).await?;
        self.let_go_of_gifts(&ids).await?;
        self.let_go_of_helpers(&ids).await?;
        for (table, has_words) in FACTS {
            let mut count = self.erase_where(table, *has_words, "person_id", &ids).await?;
            if WITH_OTHER.contains(table) {
                count += self.erase_where(table, *has_words, "other_id", &ids).await?;
            }
            erased.add(table, count);
        }
        self.erase_named(whom, &mut erased).await?;
        let moments = self.erase_moments(&ids, &mut erased).await?;
        let own_stories = self.erase_stories(stories, &mut photos, &mut erased).await?;
        let own_chains = self.erase_chains(chains, &mut erased).await?;
        self.erase_addresses(&ids, &mut erased).await?;
        erased.add("person", self.erase_where("person", true, "id", &ids).await?);
        self.erase_unused_organizations(&organizations, &mut erased).await?;
        self.remove_ties(&ids).await?;
        self.forget_likenesses(Some(&whom.ids)).await?;
        let gone = ids.iter().map(|id| id.0).chain(moments.iter().map(|id| id.0)).chain(own_stories.iter().map(|id| id.0));
        let logged = self.logged_photos(&ids, &own_stories).await?;
        let gone = gone.chain(own_chains.iter().map(|id| id.0)).chain(logged.iter().map(|shown| shown.id.0));
        erased.changes = self.erase_log(&ids, &gone.collect::<Vec<_>>()).await?;
        photos.extend(logged.into_iter().map(|shown| shown.photo));
        self.erase_unused_photos(photos, &mut erased).await?;
        Ok(erased)
    }

    /// Erases the notes that were to be erased after a day before `today`, from the log too, so that nothing brings them back. Tells how many.
    pub async fn erase_passed_notes(&mut self, today: Date) -> Result<u64, StoreError> {
        let mut notes: Vec<PassingNote> = self.all().await?;
        notes.retain(|note| note.erase && note.until < today);
        for note in &notes {
            self.erase::<PassingNote>(note.id).await?;
        }
        let gone: Vec<Uuid> = notes.iter().map(|note| note.id.0).collect();
        self.erase_log(&[], &gone).await?;
        Ok(notes.len() as u64)
    }

    /// What of others rests on their gifts stays, without them.
    async fn let_go_of_gifts(&mut self, ids: &[PersonId]) -> Result<(), StoreError> {
        let gifts: Vec<Uuid> = self.column("gift", "id", "person_id", ids).await?;
        for (table, column) in [("gift", "came_from"), ("thanks", "gift_id")] {
            for keys in key_lists(&gifts) {
                let sql = format!("UPDATE {table} SET {column} = NULL WHERE vault_id = $1 AND {column} IN ({})", list(2, keys.len()));
                self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
            }
        }
        Ok(())
    }

    /// What others asked of a circle stays, without who helped.
    async fn let_go_of_helpers(&mut self, ids: &[PersonId]) -> Result<(), StoreError> {
        for keys in key_lists(ids) {
            let sql = format!("UPDATE circle_ask SET other_id = NULL WHERE vault_id = $1 AND other_id IN ({})", list(2, keys.len()));
            self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
        }
        Ok(())
    }

    /// What tells of them by name only: the lists of organizations, and relations of others.
    async fn erase_named(&mut self, whom: &Whom, erased: &mut Erased) -> Result<(), StoreError> {
        if whom.names.is_empty() {
            return Ok(());
        }
        let names: Vec<String> = whom.names.iter().cloned().collect();
        erased.add("listing", self.erase_where("listing", false, "folded", &names).await?);
        let all: Vec<hearten_domain::Relation> = self.all().await?;
        let named = all.into_iter().filter(|it| it.other_id.is_none() && whom.names.contains(&crate::fold(&it.name)));
        for relation in named {
            self.erase::<hearten_domain::Relation>(relation.id).await?;
            erased.add("relation", 1);
        }
        Ok(())
    }

    /// Takes them out of their moments; tells which of these were with nobody else and are gone.
    async fn erase_moments(&mut self, ids: &[PersonId], erased: &mut Erased) -> Result<Vec<MomentId>, StoreError> {
        let theirs: Vec<MomentId> = self.column("participant", "moment_id", "person_id", ids).await?;
        self.erase_where("participant", false, "person_id", ids).await?;
        let shared: BTreeSet<MomentId> = self.participants_of(&theirs).await?.into_iter().map(|part| part.moment_id).collect();
        let alone: Vec<MomentId> = theirs.into_iter().filter(|moment| !shared.contains(moment)).collect();
        erased.left_moments = shared.len() as u64;
        erased.add("raw_record", self.erase_where("raw_record", false, "moment_id", &alone).await?);
        erased.add("moment", self.erase_where("moment", true, "id", &alone).await?);
        Ok(alone)
    }

    /// Erases those of these chains in which nobody's help is left.
    async fn erase_chains(&mut self, chains: Vec<ChainId>, erased: &mut Erased) -> Result<Vec<ChainId>, StoreError> {
        let mut alone = Vec::new();
        for chain in chains {
            if self.steps_of_chain(chain).await?.is_empty() && self.erase::<Chain>(chain).await? {
                alone.push(chain);
            }
        }
        erased.add("chain", alone.len() as u64);
        Ok(alone)
    }

    /// Erases their addresses and cards, having noted what they are known by.
    async fn erase_addresses(&mut self, ids: &[PersonId], erased: &mut Erased) -> Result<(), StoreError> {
        let addresses: Vec<Address> = self.of_people(ids).await?;
        let keys: Vec<Uuid> = addresses.iter().map(|address| address.id.0).collect();
        erased.addresses = addresses.into_iter().map(|address| address.value).collect();
        for keys in key_lists(&keys) {
            let sql = format!("UPDATE participant SET address_id = NULL WHERE vault_id = $1 AND address_id IN ({})", list(2, keys.len()));
            self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
        }
        self.erase_where("address_tally", false, "address_id", &keys).await?;
        erased.add("address", self.erase_where("address", false, "id", &keys).await?);
        for keys in key_lists(ids) {
            let sql =
                format!("SELECT hash, uid FROM raw_record WHERE vault_id = $1 AND kind <> $2 AND person_id IN ({})", list(3, keys.len()));
            let mut bound = values![RawKind::Calendar];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                let read = |row: &Row| Ok::<_, CellError>((String::read(row, 0)?, Option::<String>::read(row, 1)?));
                let (hash, uid) = read(&row).map_err(damaged("raw_record"))?;
                erased.hashes.push(hash);
                erased.uids.extend(uid);
            }
        }
        erased.add("raw_record", self.erase_where("raw_record", false, "person_id", ids).await?);
        Ok(())
    }

    /// Organizations to which nobody else belongs.
    async fn erase_unused_organizations(&mut self, organizations: &[OrganizationId], erased: &mut Erased) -> Result<(), StoreError> {
        for keys in key_lists(organizations) {
            let sql = format!(
                "DELETE FROM organization WHERE vault_id = $1 AND id IN ({}) \
                 AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.vault_id = $1 AND m.organization_id = organization.id) \
                 AND NOT EXISTS (SELECT 1 FROM listing l WHERE l.vault_id = $1 AND l.organization_id = organization.id)",
                list(2, keys.len())
            );
            let count = self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
            erased.add("organization", count);
        }
        Ok(())
    }

    /// Takes out of the log what tells of them: whole changes by hand, for the rest of such a change could not be undone rightly; of imports their entries only.
    pub(crate) async fn erase_log(&mut self, ids: &[PersonId], gone: &[Uuid]) -> Result<u64, StoreError> {
        let gone: Vec<String> = gone.iter().map(Uuid::to_string).collect();
        let mut found: BTreeSet<(i64, i64)> = self.entries_where("e.record_id IN (@)", &gone).await?;
        for id in ids {
            let pattern = vec![format!("%{}%", id.to_text())];
            found.extend(self.entries_where("(e.record_id LIKE @ OR e.before_json LIKE @ OR e.after_json LIKE @)", &pattern).await?);
        }
        for (change, number) in &found {
            let sql = "DELETE FROM change_entry WHERE vault_id = $1 AND change_number = $2 AND number = $3";
            self.run(sql, values![*change, *number]).await?;
        }
        let changes: Vec<i64> = found.into_iter().map(|(change, _)| change).collect::<BTreeSet<_>>().into_iter().collect();
        let by_hand = "(SELECT number FROM change WHERE vault_id = $1 AND import_id IS NULL)";
        for keys in key_lists(&changes) {
            let places = list(2, keys.len());
            let sql =
                format!("DELETE FROM change_entry WHERE vault_id = $1 AND change_number IN ({places}) AND change_number IN {by_hand}");
            self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
            let sql = format!("DELETE FROM change WHERE vault_id = $1 AND number IN ({places}) AND import_id IS NULL");
            self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
        }
        Ok(changes.len() as u64)
    }

    /// The places of entries of the log for which a condition holds; `@` stands for the texts it asks about.
    async fn entries_where(&mut self, condition: &str, texts: &[String]) -> Result<BTreeSet<(i64, i64)>, StoreError> {
        let mut found = BTreeSet::new();
        for keys in key_lists(texts) {
            let condition = condition.replace('@', &list(2, keys.len()));
            let sql = format!("SELECT e.change_number, e.number FROM change_entry e WHERE e.vault_id = $1 AND {condition}");
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                let read = |row: &Row| Ok::<_, CellError>((i64::read(row, 0)?, i64::read(row, 1)?));
                found.insert(read(&row).map_err(damaged("change_entry"))?);
            }
        }
        Ok(found)
    }

    /// The different values of a column in the rows whose other column is one of these keys.
    async fn column<T: Field + Ord, K: Field + Clone>(
        &mut self,
        table: &'static str,
        column: &str,
        key: &str,
        keys: &[K],
    ) -> Result<Vec<T>, StoreError> {
        let mut found = BTreeSet::new();
        for keys in key_lists(keys) {
            let sql = format!("SELECT DISTINCT {column} FROM {table} WHERE vault_id = $1 AND {key} IN ({})", list(2, keys.len()));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.insert(T::read(&row, 0).map_err(damaged(table))?);
            }
        }
        Ok(found.into_iter().collect())
    }

    /// Deletes the rows whose column is one of these keys, with their words; tells how many there were.
    async fn erase_where<K: Field + Clone>(
        &mut self,
        table: &'static str,
        has_words: bool,
        column: &str,
        keys: &[K],
    ) -> Result<u64, StoreError> {
        if has_words {
            let ids: Vec<Uuid> = self.column(table, "id", column, keys).await?;
            self.unindex(table, &ids).await?;
        }
        let mut count = 0;
        for keys in key_lists(keys) {
            let bound: Vec<Value> = keys.iter().map(Field::to_value).collect();
            count += self.run(format!("DELETE FROM {table} WHERE vault_id = $1 AND {column} IN ({})", list(2, keys.len())), bound).await?;
        }
        Ok(count)
    }
}
