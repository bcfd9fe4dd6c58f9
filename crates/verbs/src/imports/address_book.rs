//! The addresses that an import meets: who they belong to, what was seen of them, and which of them become people.

use std::collections::{BTreeMap, HashMap, HashSet};

use hearten_domain::{Address, AddressId, AddressTally, Ids, ImportId, Mailbox, Origin, Person, PersonId, SenderClass};
use hearten_identity::{best_name, clean_name, name_from_address, personhood};
use hearten_store::Tx;

use super::forgotten::Forgotten;
use crate::{Result, people::reading_of};

/// How many different display names of one address are weighed against each other.
const NAMES_WEIGHED: usize = 8;

/// One address, as far as this import is concerned.
pub(super) struct Entry {
    /// The record.
    pub(super) address: Address,
    is_new: bool,
    /// Whether it went over to another identity than the one it is kept with.
    has_moved: bool,
    /// The person it belongs to, where one is kept.
    person: Option<Kept>,
    names: Vec<(String, u64)>,
    /// The name that was noted last, as it was written: most come again and again.
    written: String,
    before: AddressTally,
    here: AddressTally,
    unsaved: AddressTally,
    is_touched: bool,
}

/// What the book needs to know of a kept person.
#[derive(Clone, Copy)]
struct Kept {
    /// Whether nothing but mail or a calendar made this record, so that it may be unmade when the address proves to be a list's.
    is_automatic: bool,
}

/// The addresses met so far, by value.
#[derive(Default)]
pub(super) struct AddressBook {
    entries: HashMap<String, Entry>,
    /// Whom I asked to forget: they are never met. None until the first piece is taken in.
    pub(super) forgotten: Option<Forgotten>,
}

/// What saving the book did.
#[derive(Default)]
pub(super) struct Saved {
    /// People that were made.
    pub(super) made: Vec<PersonId>,
    /// People that were unmade: their address is no person's.
    pub(super) unmade: Vec<PersonId>,
    /// Addresses of earlier imports of which something was learnt; the caller writes them under a change, so that undo gives them back.
    pub(super) learnt: Vec<Address>,
}

impl AddressBook {
    /// Makes sure that all these mailboxes have an entry.
    pub(super) async fn meet(
        &mut self,
        tx: &mut Tx,
        ids: &dyn Ids,
        import: ImportId,
        mailboxes: impl IntoIterator<Item = &Mailbox>,
    ) -> Result<()> {
        let is_unknown = |m: &&Mailbox| !self.entries.contains_key(&m.address) && !self.is_forgotten(&m.address);
        let mut unknown: Vec<&Mailbox> = mailboxes.into_iter().filter(is_unknown).collect();
        unknown.sort_by(|a, b| a.address.cmp(&b.address));
        unknown.dedup_by(|a, b| a.address == b.address);
        if unknown.is_empty() {
            return Ok(());
        }
        let values: Vec<String> = unknown.iter().map(|m| m.address.clone()).collect();
        let stored = tx.addresses_by_value(&values).await?;
        let people = self.people_behind(tx, &stored).await?;
        let tallies: BTreeMap<AddressId, AddressTally> = tx.tallies_of(&stored.iter().map(|a| a.id).collect::<Vec<_>>()).await?;
        let mut stored: HashMap<String, Address> = stored.into_iter().map(|a| (a.value.clone(), a)).collect();
        for mailbox in unknown {
            let known = stored.remove(&mailbox.address);
            let is_new = known.is_none();
            let address = known.unwrap_or_else(|| Address {
                id: ids.next().into(),
                value: mailbox.address.clone(),
                name: None,
                person_id: ids.next().into(),
                import_id: Some(import),
            });
            let names = address.name.iter().map(|name| (name.clone(), 1)).collect();
            let entry = Entry {
                person: people.get(&address.person_id).copied(),
                before: tallies.get(&address.id).copied().unwrap_or_default(),
                here: AddressTally::default(),
                unsaved: AddressTally::default(),
                is_touched: is_new,
                is_new,
                has_moved: false,
                names,
                written: String::new(),
                address,
            };
            self.entries.insert(mailbox.address.clone(), entry);
        }
        Ok(())
    }

    /// Whether an address is of somebody who was forgotten.
    pub(super) fn is_forgotten(&self, address: &str) -> bool {
        self.forgotten.as_ref().is_some_and(|forgotten| forgotten.has_address(address))
    }

    async fn people_behind(&self, tx: &mut Tx, addresses: &[Address]) -> Result<HashMap<PersonId, Kept>> {
        let ids: Vec<PersonId> = addresses.iter().map(|a| a.person_id).collect();
        let people = tx.get_many::<Person>(&ids).await?;
        Ok(people.into_iter().map(|p| (p.id, Kept { is_automatic: is_automatic(&p) })).collect())
    }

    /// The people kept behind the addresses that begin so.
    pub(super) fn owners<'b>(&'b self, beginning: &'b str) -> impl Iterator<Item = PersonId> + 'b {
        let found = self.entries.values().filter(move |entry| entry.person.is_some() && entry.address.value.starts_with(beginning));
        found.map(|entry| entry.address.person_id)
    }

    /// The identity behind an address that was met.
    pub(super) fn person_of(&self, address: &str) -> Option<PersonId> {
        self.entries.get(address).map(|entry| entry.address.person_id)
    }

    /// The identity behind an address that was met, and the address's own.
    pub(super) fn who(&self, address: &str) -> Option<(PersonId, AddressId)> {
        self.entries.get(address).map(|entry| (entry.address.person_id, entry.address.id))
    }

    /// The person kept behind an address that was met.
    pub(super) fn kept_person_of(&self, address: &str) -> Option<PersonId> {
        self.entries.get(address).filter(|entry| entry.person.is_some()).map(|entry| entry.address.person_id)
    }

    /// Notes what a mail showed of an address.
    pub(super) fn tally(&mut self, mailbox: &Mailbox, seen: AddressTally) {
        let Some(entry) = self.entries.get_mut(&mailbox.address) else { return };
        entry.here = entry.here.plus(seen);
        entry.unsaved = entry.unsaved.plus(seen);
        entry.is_touched = true;
        let Some(written) = mailbox.name.as_deref().filter(|name| !name.is_empty()) else { return };
        if *written == entry.written
            && let Some((_, count)) = entry.names.last_mut()
        {
            *count = count.saturating_add(1);
            return;
        }
        let Some(name) = clean_name(written) else { return };
        if let Some(place) = entry.names.iter().position(|(known, _)| *known == name) {
            // What was met last stands last.
            let (name, count) = entry.names.remove(place);
            entry.names.push((name, count.saturating_add(1)));
        } else if entry.names.len() < NAMES_WEIGHED {
            entry.names.push((name, 1));
        } else {
            return;
        }
        written.clone_into(&mut entry.written);
    }

    /// Notes that an address belongs to a person who is kept (a card says so, or it is mine).
    pub(super) fn belongs_to(&mut self, address: &str, person: PersonId, name: Option<&str>) {
        if let Some(entry) = self.entries.get_mut(address) {
            entry.has_moved |= entry.address.person_id != person;
            entry.address.person_id = person;
            entry.person = Some(Kept { is_automatic: false });
            entry.is_touched = true;
            if let Some(name) = name {
                entry.names = vec![(name.to_owned(), u64::MAX)];
                entry.written.clear();
            }
        }
    }

    /// Writes new addresses, names and tallies, makes people of the addresses that now count as such, and unmakes those that prove to be no person's.
    pub(super) async fn save(&mut self, tx: &mut Tx, import: ImportId, mine: &HashSet<String>) -> Result<Saved> {
        let mut addresses = Vec::new();
        let mut tallies = Vec::new();
        let mut people = Vec::new();
        let mut saved = Saved::default();
        let mut touched: Vec<&mut Entry> = self.entries.values_mut().filter(|entry| entry.is_touched).collect();
        touched.sort_by_key(|entry| entry.address.id);
        for entry in touched {
            entry.is_touched = false;
            let name = best_name(entry.names.iter().map(|(name, count)| (name.as_str(), *count)));
            if entry.is_new || entry.has_moved || name != entry.address.name {
                entry.address.name = name;
                let is_ours = entry.address.import_id == Some(import);
                if is_ours { &mut addresses } else { &mut saved.learnt }.push(entry.address.clone());
                entry.is_new = false;
                entry.has_moved = false;
            }
            if entry.unsaved != AddressTally::default() {
                tallies.push((entry.address.id, std::mem::take(&mut entry.unsaved)));
            }
            if mine.contains(&entry.address.value) {
                continue;
            }
            entry.judge(import, &mut people, &mut saved);
        }
        tx.put_addresses(&addresses).await?;
        tx.add_tallies(import, &tallies).await?;
        tx.insert_all(&people).await?;
        if !saved.unmade.is_empty() {
            tx.unmake_people(&saved.unmade).await?;
        }
        Ok(saved)
    }
}

impl Entry {
    fn judge(&mut self, import: ImportId, people: &mut Vec<Person>, saved: &mut Saved) {
        let all = self.before.plus(self.here);
        let class = reading_of(&self.address, &all).class;
        let person_id = self.address.person_id;
        match self.person {
            None if personhood(class, &all, false).is_person => {
                let plain = || if self.address.is_mail() { name_from_address(&self.address.value) } else { self.address.shown() };
                let name = self.address.name.clone().unwrap_or_else(plain);
                people.push(new_person(person_id, name, Origin::Mail, Some(import)));
                self.person = Some(Kept { is_automatic: true });
                saved.made.push(person_id);
            }
            Some(Kept { is_automatic: true }) if class != SenderClass::Person => {
                self.person = None;
                match people.iter().position(|p| p.id == person_id) {
                    Some(place) => drop(people.remove(place)),
                    None => saved.unmade.push(person_id),
                }
            }
            _ => {}
        }
    }
}

/// A person of whom nothing but the name is known.
pub(super) fn new_person(id: PersonId, name: String, origin: Origin, import_id: Option<ImportId>) -> Person {
    Person { id, name, nickname: None, is_me: false, origin, layer: None, kin: false, note: None, photo: None, import_id }
}

fn is_automatic(person: &Person) -> bool {
    matches!(person.origin, Origin::Mail | Origin::Calendar)
        && !person.is_me
        && person.note.is_none()
        && person.layer.is_none()
        && !person.kin
        && person.photo.is_none()
}
