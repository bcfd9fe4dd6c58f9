//! How people look and are reached: what a letter to them needs.

use std::collections::HashMap;

use hearten_boxed::boxed;
use hearten_domain::{Address, ContactKind, ContactPoint, PersonId, PhotoHash};
use serde::Serialize;

use super::page::PersonPage;
use crate::{Result, Vault};

/// How one person looks and is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reach {
    /// Who.
    pub id: PersonId,
    /// Their picture.
    pub photo: Option<PhotoHash>,
    /// The first of their mail addresses.
    pub email: Option<String>,
    /// The first telephone number of their cards; where those have none, one they wrote or called from.
    pub phone: Option<String>,
}

fn phone(contacts: &[ContactPoint]) -> Option<String> {
    contacts.iter().find(|contact| contact.kind == ContactKind::Phone).map(|contact| contact.value.clone())
}

impl PersonPage {
    /// How they look and are reached.
    pub fn reach(&self) -> Reach {
        let phone = phone(&self.contacts).or_else(|| self.numbers.first().cloned());
        Reach { id: self.person.id, photo: self.person.photo.clone(), email: self.emails.first().cloned(), phone }
    }
}

#[boxed]
impl Vault {
    /// How these people look and are reached; whoever is not there is left out.
    pub async fn reach(&self, people: &[PersonId]) -> Result<Vec<Reach>> {
        let mut tx = self.read().await?;
        let mut contacts: HashMap<PersonId, Vec<ContactPoint>> = HashMap::new();
        for contact in tx.of_people::<ContactPoint>(people).await? {
            contacts.entry(contact.person_id).or_default().push(contact);
        }
        let mut numbers: HashMap<PersonId, String> = HashMap::new();
        for address in tx.of_people::<Address>(people).await?.into_iter().filter(|address| address.value.starts_with("tel:")) {
            numbers.entry(address.person_id).or_insert_with(|| address.shown());
        }
        let reach = |details: hearten_store::PersonDetails| Reach {
            id: details.person.id,
            photo: details.person.photo,
            email: details.addresses.into_iter().map(|address| address.value).min(),
            phone: contacts
                .get(&details.person.id)
                .and_then(|contacts| phone(contacts))
                .or_else(|| numbers.get(&details.person.id).cloned()),
        };
        Ok(tx.people_details(people).await?.into_iter().map(reach).collect())
    }
}
