//! Mail addresses given to a person, and taken from one.

use hearten_domain::{Address, Person, PersonId};
use hearten_speech::say;
use hearten_store::{Change, Tx};

use crate::{Result, Vault, VerbError, text::argument};

impl Vault {
    /// Makes an address the person's own. Where it was a known address, returns the identity that was reserved for it, so that the caller
    /// can bring over what is known by it; the person's own identity is not returned.
    ///
    /// # Errors
    /// `conflict` where it belongs to somebody else, who is named.
    pub(crate) async fn take_address(&self, tx: &mut Tx, change: &Change, value: &str, person: &Person) -> Result<Option<PersonId>> {
        let Some(mut address) = tx.addresses_by_value(&[value.to_owned()]).await?.pop() else {
            let address =
                Address { id: self.ids.next().into(), value: value.to_owned(), name: None, person_id: person.id, import_id: None };
            tx.create(change, &address).await?;
            return Ok(None);
        };
        if address.person_id == person.id {
            return Ok(None);
        }
        if let Some(owner) = tx.get::<Person>(address.person_id).await? {
            return Err(belongs_to(value, &owner));
        }
        let reserved = address.person_id;
        address.person_id = person.id;
        tx.update(change, &address).await?;
        Ok(Some(reserved))
    }

    /// Takes an address from a person. It stays a known address; the moments stay with the person, for they do not say which address it was.
    ///
    /// # Errors
    /// `missing` where it is not theirs.
    pub(crate) async fn release_address(&self, tx: &mut Tx, change: &Change, value: &str, person: &Person) -> Result<()> {
        let found = tx.addresses_by_value(&[value.to_owned()]).await?.pop().filter(|address| address.person_id == person.id);
        let missing = || VerbError::missing(say("address-not-of").with("address", value).with("name", &person.name));
        let mut address = found.ok_or_else(missing)?;
        address.person_id = self.ids.next().into();
        tx.update(change, &address).await?;
        Ok(())
    }

    /// Gives a person the moments that were kept under a reserved identity.
    pub(crate) async fn bring_over(&self, tx: &mut Tx, change: &Change, reserved: PersonId, person: PersonId) -> Result<()> {
        let mut touched = tx.move_participants(change, reserved, person).await?;
        // Where both had been in a moment, it was with one fewer, which counts for all who were in it.
        touched.retain(|other| *other != reserved && *other != person);
        if touched.is_empty() {
            return Ok(());
        }
        crate::ties::recompute(self, tx, &touched.into_iter().collect::<Vec<_>>()).await
    }
}

/// The error for an address that is somebody else's.
pub(crate) fn belongs_to(address: &str, owner: &Person) -> VerbError {
    if owner.is_me {
        return VerbError::conflict(say("address-is-yours").with("address", address)).hint(say("address-is-yours-hint"));
    }
    VerbError::conflict(say("address-belongs-to").with("address", address).with("name", &owner.name))
        .hint(say("address-belongs-to-hint").with("address", address).with("name", argument(&owner.name)))
        .choices(vec![crate::Choice { id: owner.id, label: owner.name.clone() }])
}
