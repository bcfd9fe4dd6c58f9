//! Something I said I would do.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Promise};
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    text::{not_to_come, required_line},
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// Writes down what I said on the day `on` that I would do for a person, by the day `due` where one was named.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` for an empty text, a day to come, or a due day before it was said.
    pub async fn promise(&self, id: PersonId, text: &str, due: Option<Date>, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        let text = required_line(text, "the promise")?;
        not_to_come(on, self.today_date(), "it was promised")?;
        if let Some(due) = due.filter(|due| *due < on) {
            return Err(VerbError::invalid(format!("{due} is before {on}, the day it was promised")));
        }
        let promise = Promise { id: self.ids.next().into(), person_id: id, text, made_on: on, due_on: due, kept_on: None, import_id: None };
        let by = due.map(|due| format!(", by {due}")).unwrap_or_default();
        let change = self.change(&mut tx, "promise", format!("Promised {}: {}{by}.", person.name, promise.text)).await?;
        tx.create(&change, &promise).await?;
        tx.commit().await?;
        Ok(receipt(promise.id, &change))
    }
}
