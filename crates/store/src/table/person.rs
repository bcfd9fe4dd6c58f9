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
        let sql = format!("SELECT {} FROM person WHERE vault_id = $1 AND is_me = TRUE ORDER BY id LIMIT 1", columns::<Person>(""));
        self.row(sql, values![]).await?.as_ref().map(read).transpose()
    }
}
