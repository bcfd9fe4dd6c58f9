//! Contacts in time.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{Moment, MomentId};
use jiff::tz::TimeZone;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::{Words, damaged, kept},
    value::Field,
};

kept!(Moment as "moment" by id: MomentId {
        at, all_day, medium, direction, others, subject, text, minutes, brought, source, thread, import_id
    }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        let day = self.at.to_zoned(TimeZone::UTC).date();
        Words::of(Some(day), [self.subject.as_deref(), self.text.as_deref(), self.brought.as_deref()])
    }
);

#[boxed]
impl Tx {
    /// Which of these sources have a moment already.
    pub async fn moments_known(&mut self, sources: &[String]) -> Result<BTreeSet<String>, StoreError> {
        let mut known = BTreeSet::new();
        for keys in key_lists(sources) {
            let sql = format!("SELECT source FROM moment WHERE vault_id = $1 AND source IN ({})", list(2, keys.len()));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                known.insert(String::read(&row, 0).map_err(damaged("moment"))?);
            }
        }
        Ok(known)
    }
}
