//! Dates that matter to people.

use hearten_boxed::boxed;
use hearten_domain::{ImportantDate, ImportantDateId, PersonId};
use jiff::civil::Date;

use crate::{
    StoreError, Tx,
    db::list,
    kept::{OfPerson, columns, kept, read},
    value::Value,
};

kept!(ImportantDate as "important_date" by id: ImportantDateId { person_id, kind, label, date, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for ImportantDate {}

#[boxed]
impl Tx {
    /// The dates that come round on one of these days, by id. One of 29 February comes round on 28 February as well.
    pub async fn important_dates_on(&mut self, days: &[Date]) -> Result<Vec<ImportantDate>, StoreError> {
        let mut ends: Vec<String> = days.iter().map(|day| format!("{:02}-{:02}", day.month(), day.day())).collect();
        if ends.iter().any(|end| end == "02-28") {
            ends.push("02-29".to_owned());
        }
        if ends.is_empty() {
            return Ok(Vec::new());
        }
        // The last five letters of `2019-03-05` and `--03-05` are month and day; `2012-05` ends like a December's day and is none. Sorted here: asked for
        // the order, SQLite walks all dates and not the index by those letters.
        let sql = format!(
            "SELECT {} FROM important_date WHERE vault_id = $1 AND SUBSTR(date, LENGTH(date) - 4) IN ({}) \
             AND (LENGTH(date) = 10 OR date LIKE '--%')",
            columns::<ImportantDate>(""),
            list(2, ends.len())
        );
        let rows = self.rows(sql, ends.into_iter().map(|end| Value::Text(Some(end))).collect()).await?;
        let mut found: Vec<ImportantDate> = rows.iter().map(read).collect::<Result<_, _>>()?;
        found.sort_by_key(|date| date.id);
        Ok(found)
    }
}
