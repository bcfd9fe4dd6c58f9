//! People of whom the user says that they are not one.

use hearten_boxed::boxed;
use hearten_domain::{KeptApart, PersonId};
use hearten_speech::say;
use hearten_store::{Change, Tx};

use super::merge::kept_apart_between;
use crate::{
    Receipt, Result, Vault, VerbError,
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// Notes that two people are two, so that they are never merged unasked and no more offered.
    ///
    /// # Errors
    /// `missing` where one of them is not there; `invalid` where both are the same; `conflict` where it is noted already.
    pub async fn keep_apart(&self, person: PersonId, other: PersonId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let (one, two) = (person_in(&mut tx, person).await?, person_in(&mut tx, other).await?);
        if one.id == two.id {
            return Err(
                VerbError::invalid(say("apart-one").with("name", &one.name)).hint(say("apart-one-hint").with("id", one.id.to_string()))
            );
        }
        if !kept_apart_between(&mut tx, person, other).await?.is_empty() {
            return Err(VerbError::conflict(say("apart-already").with("one", &one.name).with("other", &two.name)));
        }
        let summary = if one.name == two.name {
            say("apart-noted-alike").with("name", &one.name)
        } else {
            say("apart-noted").with("one", &one.name).with("other", &two.name)
        };
        let change = self.change(&mut tx, "keep-apart", summary).await?;
        let apart = self.note_apart(&mut tx, &change, person, other).await?;
        tx.commit().await?;
        Ok(receipt(apart.id, &change))
    }

    /// Writes down that two people are two.
    pub(super) async fn note_apart(&self, tx: &mut Tx, change: &Change, person: PersonId, other: PersonId) -> Result<KeptApart> {
        let (person_id, other_id) = (person.min(other), person.max(other));
        let apart = KeptApart { id: self.ids.next().into(), person_id, other_id, at: change.at, import_id: None };
        tx.create(change, &apart).await?;
        Ok(apart)
    }
}
