//! Something I said I would do.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Promise};
use hearten_speech::say;
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
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
        let text = required_line(text, say("verb-what-the-promise"))?;
        not_to_come(on, self.today_date(), say("verb-later-it-was-promised"))?;
        if let Some(due) = due.filter(|due| *due < on) {
            return Err(before_made(due, on));
        }
        let promise = Promise { id: self.ids.next().into(), person_id: id, text, made_on: on, due_on: due, kept_on: None, import_id: None };
        let summary = match due {
            Some(due) => say("verb-promise-made-by").with("day", full_day(due)),
            None => say("verb-promise-made"),
        };
        let summary = summary.with("name", &person.name).with("text", &promise.text);
        let change = self.change(&mut tx, "promise", summary).await?;
        tx.create(&change, &promise).await?;
        tx.commit().await?;
        Ok(receipt(promise.id, &change))
    }
}

/// The error for a day before the one on which it was promised.
pub(super) fn before_made(day: Date, made_on: Date) -> VerbError {
    VerbError::invalid(say("verb-promise-before").with("on", full_day(day)).with("day", full_day(made_on)))
}
