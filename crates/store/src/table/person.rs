//! People, and me among them.

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId};

use crate::{
    StoreError, Tx,
    fold::fold,
    kept::{Words, columns, kept, read},
    value::values,
};

kept!(Person as "person" by id: PersonId { name, nickname, is_me, origin, layer, kin, note, photo, import_id;
        "folded": |it| fold(&format!("{} {}", it.name, it.nickname.as_deref().unwrap_or_default())) }

    const DERIVED: usize = 1;

    fn people(&self) -> Vec<PersonId> {
        vec![self.id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(None, [self.note.as_deref()])
    }
);

#[boxed]
impl Tx {
    /// The vault's owner, once they are known.
    pub async fn me(&mut self) -> Result<Option<Person>, StoreError> {
        // Asked for in an order, SQLite walked everybody in that order instead of the index that holds me alone.
        let sql = format!("SELECT {} FROM person WHERE vault_id = $1 AND is_me = TRUE", columns::<Person>(""));
        let found: Vec<Person> = self.rows(sql, values![]).await?.iter().map(read).collect::<Result<_, _>>()?;
        Ok(found.into_iter().min_by_key(|person| person.id))
    }
}
