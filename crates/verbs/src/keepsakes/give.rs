//! A keepsake given: it becomes a gift.

use hearten_boxed::boxed;
use hearten_domain::{Gift, GiftDirection, GiftKind, Keepsake, KeepsakeId, KeepsakeState};
use hearten_speech::say;
use jiff::civil::Date;

use super::view::keepsake_in;
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::not_to_come,
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// Writes down that a keepsake was given, and the gift that it became.
    ///
    /// # Errors
    /// `missing` where there is none; `conflict` where it is not made yet or given already; `invalid` for a day to come or before it was made.
    pub async fn keepsake_given(&self, id: KeepsakeId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        not_to_come(on, self.today_date(), say("verb-later-it-was-given"))?;
        let keepsake = keepsake_in(&mut tx, id).await?;
        let person = person_in(&mut tx, keepsake.person_id).await?;
        check(&keepsake, on, self.today_date())?;
        let gift = Gift {
            id: self.ids.next().into(),
            person_id: person.id,
            direction: GiftDirection::Given,
            kind: GiftKind::Thing,
            what: say("verb-keepsake-gift").with("title", &keepsake.title).into(),
            meaning: keepsake.opening.clone(),
            on,
            came_from: None,
            find_id: None,
            import_id: None,
        };
        let summary = say("verb-keepsake-gave").with("name", &person.name).with("title", &keepsake.title);
        let change = self.change(&mut tx, "keepsake", summary).await?;
        tx.create(&change, &gift).await?;
        tx.update(&change, &Keepsake { given_on: Some(on), gift_id: Some(gift.id), ..keepsake }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}

fn check(keepsake: &Keepsake, on: Date, today: Date) -> Result<()> {
    let state = keepsake.state_on(today).unwrap_or(KeepsakeState::Draft);
    if !state.may_become(KeepsakeState::Given) {
        return Err(match state {
            KeepsakeState::Draft => {
                VerbError::conflict(say("verb-keepsake-not-made").with("title", &keepsake.title)).hint(say("verb-keepsake-not-made-hint"))
            }
            _ => VerbError::conflict(say("verb-keepsake-given-already").with("title", &keepsake.title))
                .hint(say("verb-keepsake-given-already-hint")),
        });
    }
    if keepsake.made_on.is_some_and(|made| on < made) {
        return Err(VerbError::invalid(say("verb-keepsake-before").with("day", full_day(on))).hint(say("verb-keepsake-before-hint")));
    }
    Ok(())
}
