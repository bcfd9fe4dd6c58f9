//! What is on the shelf, and whom it would serve.

use std::cmp::Reverse;

use hearten_boxed::boxed;
use hearten_domain::{Find, FindId, PersonId};
use hearten_speech::say;
use hearten_store::Tx;
use serde::Serialize;

use super::whom::{Scored, ServedView, Whom};
use crate::{PersonName, Result, Vault, VerbError, moves::all_on_day, writing::person_in};

/// So many people are named whom a find would serve.
const SERVED: usize = 5;
/// So many where one find is asked about.
const SERVED_BY_ONE: usize = 20;

/// A find, and whom it would serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindView {
    /// The find.
    pub find: Find,
    /// The people whom it would serve, best first, with why.
    pub fits: Vec<ServedView>,
    /// The people it was given to.
    pub given_to: Vec<PersonName>,
}

/// A find that would serve somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindFor {
    /// The find.
    pub find: Find,
    /// Why it would serve them, after their name.
    pub why: String,
}

#[boxed]
impl Vault {
    /// The shelf: what waits for a person first, newest first; then what was given. What was taken off is not shown.
    pub async fn shelf(&self) -> Result<Vec<FindView>> {
        let mut tx = self.read().await?;
        let mut finds = self.on_shelf(&mut tx).await?;
        if finds.is_empty() {
            return Ok(Vec::new());
        }
        let whom = Whom::read(self, &mut tx).await?;
        finds.sort_by_key(|find| (!whom.given_to(find.id).is_empty(), Reverse(find.kept_on), Reverse(find.id)));
        let most = |find: &Find| if whom.given_to(find.id).is_empty() { SERVED } else { 0 };
        Ok(finds.into_iter().map(|find| view(&whom, most(&find), find)).collect())
    }

    /// One find of the shelf with all whom it would serve, up to twenty.
    ///
    /// # Errors
    /// `missing` where it is not on the shelf.
    pub async fn shelf_find(&self, id: FindId) -> Result<FindView> {
        let mut tx = self.read().await?;
        let find = self.on_shelf(&mut tx).await?.into_iter().find(|find| find.id == id);
        let missing =
            || VerbError::missing(say("verb-find-not-on-shelf").with("id", id.to_string())).hint(say("verb-find-not-on-shelf-hint"));
        let find = find.ok_or_else(missing)?;
        Ok(view(&Whom::read(self, &mut tx).await?, SERVED_BY_ONE, find))
    }

    /// What of the shelf would serve one person, best first. What they were given already is left out.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn shelf_for(&self, person: PersonId) -> Result<Vec<FindFor>> {
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, person).await?;
        let finds = self.on_shelf(&mut tx).await?;
        if finds.is_empty() {
            return Ok(Vec::new());
        }
        let whom = Whom::of_one(self, &mut tx, &person).await?;
        let serving = finds.into_iter().filter_map(|find| Some((whom.serves(&find, person.id)?, find)));
        let mut found: Vec<(Scored, Find)> = serving.collect();
        found.sort_by(|one, other| one.0.before(&other.0).then(one.1.id.cmp(&other.1.id)));
        Ok(found.into_iter().map(|(it, find)| FindFor { find, why: it.served.why }).collect())
    }

    async fn on_shelf(&self, tx: &mut Tx) -> Result<Vec<Find>> {
        let mut finds: Vec<Find> = all_on_day(tx.all().await?, self.today_date());
        finds.retain(|find| find.dropped_on.is_none());
        Ok(finds)
    }
}

fn view(whom: &Whom, most: usize, find: Find) -> FindView {
    let named = |id: &PersonId| Some(PersonName { id: *id, name: whom.name(*id)?.to_owned() });
    FindView { fits: whom.served_by(&find, most), given_to: whom.given_to(find.id).iter().filter_map(named).collect(), find }
}
