//! A keepsake with its pieces.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{Keepsake, KeepsakeId, KeepsakeItem, KeepsakeState, Person, PersonId, Photo};
use hearten_store::Tx;
use serde::Serialize;

use crate::{
    PersonName, Result, Vault, VerbError,
    writing::{named, person_in},
};

/// A keepsake with its pieces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeepsakeView {
    /// The keepsake.
    pub keepsake: Keepsake,
    /// In whose honour.
    pub person: PersonName,
    /// From whom: my name, where it is known.
    pub from: Option<String>,
    /// How far it has come.
    pub state: KeepsakeState,
    /// Its pieces, in their places.
    pub pieces: Vec<KeepsakeItem>,
}

/// A keepsake in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeepsakeLine {
    /// The keepsake.
    pub keepsake: Keepsake,
    /// In whose honour.
    pub person: PersonName,
    /// How far it has come.
    pub state: KeepsakeState,
}

#[boxed]
impl Vault {
    /// One keepsake.
    ///
    /// # Errors
    /// `missing` where there is none, or it was not begun yet on the day that is looked at.
    pub async fn keepsake(&self, id: KeepsakeId) -> Result<KeepsakeView> {
        let mut tx = self.read().await?;
        let keepsake = keepsake_in(&mut tx, id).await?;
        let state = keepsake.state_on(self.today_date()).ok_or_else(|| no_keepsake(id))?;
        let person = named(&person_in(&mut tx, keepsake.person_id).await?);
        let from = tx.me().await?.map(|me| me.name);
        let pieces = tx.items_of_keepsake(id).await?;
        Ok(KeepsakeView { keepsake, person, from, state, pieces })
    }

    /// All keepsakes, or those in one person's honour; the latest begun first.
    pub async fn keepsakes(&self, person: Option<PersonId>) -> Result<Vec<KeepsakeLine>> {
        let mut tx = self.read().await?;
        let mut keepsakes: Vec<Keepsake> = match person {
            Some(person) => {
                let id = person_in(&mut tx, person).await?.id;
                tx.of_person(id).await?
            }
            None => tx.all().await?,
        };
        keepsakes.sort_by_key(|keepsake| std::cmp::Reverse((keepsake.drafted_on, keepsake.id)));
        let ids: Vec<PersonId> = keepsakes.iter().map(|keepsake| keepsake.person_id).collect();
        let people: BTreeMap<PersonId, PersonName> =
            tx.get_many::<Person>(&ids).await?.iter().map(|person| (person.id, named(person))).collect();
        let today = self.today_date();
        let line = |keepsake: Keepsake| {
            let (person, state) = (people.get(&keepsake.person_id)?.clone(), keepsake.state_on(today)?);
            Some(KeepsakeLine { keepsake, person, state })
        };
        Ok(keepsakes.into_iter().filter_map(line).collect())
    }

    /// The picture of the person in whose honour a keepsake is, where the keepsake wants it and there is one.
    ///
    /// # Errors
    /// `missing` where there is no such keepsake.
    pub async fn keepsake_photo(&self, id: KeepsakeId) -> Result<Option<Photo>> {
        let mut tx = self.read().await?;
        let keepsake = keepsake_in(&mut tx, id).await?;
        let person = person_in(&mut tx, keepsake.person_id).await?;
        match person.photo.filter(|_| keepsake.with_photo) {
            Some(hash) => Ok(tx.photo(&hash).await?),
            None => Ok(None),
        }
    }
}

/// The keepsake `id`.
///
/// # Errors
/// `missing` where there is none.
pub(super) async fn keepsake_in(tx: &mut Tx, id: KeepsakeId) -> Result<Keepsake> {
    tx.get(id).await?.ok_or_else(|| no_keepsake(id))
}

fn no_keepsake(id: KeepsakeId) -> VerbError {
    VerbError::missing(format!("there is no keepsake {id}")).hint("hearten keepsake --list shows what there is")
}
