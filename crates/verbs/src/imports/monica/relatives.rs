//! Who is what to whom: relations among contacts, and to those known only by a relation.

use std::collections::HashMap;

use hearten_domain::{DateKind, PersonId};
use hearten_formats::monica::{MonicaContact, MonicaReading};
use hearten_speech::{say, worded};
use hearten_store::Tx;

use super::{People, in_every_language};
use crate::{Result, imports::importer::Importer};

impl Importer<'_> {
    /// Takes in the relations of those who have a page of their own. Whom Monica knows only by a relation is a name with a birthday.
    pub(super) async fn take_relatives(&mut self, tx: &mut Tx, reading: &MonicaReading, people: &People) -> Result<()> {
        let contacts: HashMap<&str, &MonicaContact> = reading.contacts.iter().map(|contact| (contact.uuid.as_str(), contact)).collect();
        for relationship in &reading.relationships {
            let Some(person) = people.get(&relationship.person).copied() else { continue };
            let Some(other) = contacts.get(relationship.other.as_str()) else { continue };
            let Some(name) = &other.card.name else { continue };
            let known = people.get(&relationship.other).copied();
            let is_new = self.relate(tx, person, known, name, &relationship.kind).await?;
            if is_new && known.is_none() {
                self.take_birthday_of(tx, person, name, &relationship.kind, other).await?;
            }
        }
        Ok(())
    }

    async fn take_birthday_of(&mut self, tx: &mut Tx, person: PersonId, name: &str, kind: &str, other: &MonicaContact) -> Result<()> {
        match other.card.birthday {
            Some(birthday) if birthday.day().is_some() => {
                let label = || say("intake-birthday-of").with("name", name).with("kind", worded("person-relation", kind)).to_string();
                self.take_date(tx, person, DateKind::Other, &in_every_language(label), birthday).await
            }
            _ => Ok(()),
        }
    }
}
