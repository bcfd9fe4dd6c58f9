//! Cards and rows that came after a merge, given to the one whom they are about when the two are parted, with what they say.

use std::collections::{BTreeSet, HashMap};

use hearten_domain::{
    Address, ContactPoint, ImportId, ImportantDate, Interest, Membership, Organization, OrganizationId, PersonId, RawRecord, RawRecordId,
};
use hearten_formats::vcard::CardObservation;
use hearten_store::{Change, OfPerson, Taken, Tx, fold};

use super::reading::{card_in, tells_address, tells_contact, tells_date};
use crate::{Result, Vault};

/// What is known of the sources of two people who are parted.
struct Sources {
    /// What came since and goes to the other.
    going: Vec<(Option<ImportId>, CardObservation)>,
    /// What stays.
    staying: Vec<CardObservation>,
    organizations: HashMap<OrganizationId, String>,
}

impl Vault {
    /// Gives the other their cards and rows: those the merge took, those of the same producer's identity, and those that tell one of their addresses and none of
    /// the stayer's; and with those that came since what they say.
    pub(super) async fn part_sources(&self, tx: &mut Tx, change: &Change, stayed: PersonId, other: PersonId, taken: &Taken) -> Result<()> {
        let raws: Vec<RawRecord> = tx.of_person(stayed).await?;
        let theirs: Vec<Address> = tx.of_person(other).await?;
        let ours: Vec<Address> = tx.of_person(stayed).await?;
        let uids: BTreeSet<&str> = raws.iter().filter(|raw| taken.raw.contains(&raw.id)).filter_map(|raw| raw.uid.as_deref()).collect();
        let (mut given, mut sources): (Vec<RawRecordId>, _) =
            (Vec::new(), Sources { going: Vec::new(), staying: Vec::new(), organizations: HashMap::new() });
        for raw in &raws {
            let card = card_in(raw);
            let tells = |addresses: &[Address]| card.as_ref().is_some_and(|card| addresses.iter().any(|it| tells_address(card, &it.value)));
            // What came with this very card says nothing about whose it is.
            let ours: Vec<Address> =
                ours.iter().filter(|address| address.import_id.is_none() || address.import_id != raw.import_id).cloned().collect();
            let was_theirs = taken.raw.contains(&raw.id);
            if was_theirs || raw.uid.as_deref().is_some_and(|uid| uids.contains(uid)) || (tells(&theirs) && !tells(&ours)) {
                given.push(raw.id);
                sources.going.extend(card.filter(|_| !was_theirs).map(|card| (raw.import_id, card)));
            } else {
                sources.staying.extend(card);
            }
        }
        tx.give_raw_records(change, &given, stayed, other).await?;
        let came_with = |address: &Address| {
            let told = sources.going.iter().any(|(import, card)| *import == address.import_id && tells_address(card, &address.value));
            told && !sources.staying.iter().any(|card| tells_address(card, &address.value))
        };
        let going: Vec<Address> =
            ours.iter().filter(|address| came_with(address)).map(|address| Address { person_id: other, ..address.clone() }).collect();
        tx.update_all(change, &going).await?;
        let held: Vec<Membership> = tx.of_person(stayed).await?;
        let organizations: Vec<OrganizationId> = held.iter().map(|it| it.organization_id).collect();
        let named = tx.get_many::<Organization>(&organizations).await?;
        sources.organizations = named.into_iter().map(|it| (it.id, fold(&it.name))).collect();
        self.part_facts(tx, change, stayed, other, tells_contact, &sources).await?;
        self.part_facts(tx, change, stayed, other, tells_date, &sources).await?;
        let tells_interest = |card: &CardObservation, it: &Interest| card.interests.iter().any(|topic| fold(topic) == fold(&it.topic));
        self.part_facts(tx, change, stayed, other, tells_interest, &sources).await?;
        let tells_membership = |card: &CardObservation, it: &Membership| {
            let name = sources.organizations.get(&it.organization_id);
            card.organizations.iter().any(|told| told.name.as_deref().map(fold).as_ref() == name)
        };
        self.part_facts(tx, change, stayed, other, tells_membership, &sources).await
    }

    async fn part_facts<R: Fact>(
        &self,
        tx: &mut Tx,
        change: &Change,
        stayed: PersonId,
        other: PersonId,
        tells: impl Fn(&CardObservation, &R) -> bool,
        sources: &Sources,
    ) -> Result<()> {
        let held: Vec<R> = tx.of_person(other).await?;
        let (mut moved, mut copied) = (Vec::new(), Vec::new());
        for fact in tx.of_person::<R>(stayed).await? {
            let told = sources.going.iter().any(|(import, card)| *import == fact.import() && tells(card, &fact));
            if !told || held.iter().any(|it| it.says_as(&fact)) {
                continue;
            }
            if sources.staying.iter().any(|card| tells(card, &fact)) {
                copied.push(fact.copy_for(other, self.ids.next()));
            } else {
                let mut fact = fact;
                fact.people_mut().into_iter().for_each(|person| *person = other);
                moved.push(fact);
            }
        }
        tx.update_all(change, &moved).await?;
        Ok(tx.create_all(change, &copied).await?)
    }
}

/// A fact that a card can tell.
trait Fact: OfPerson + PartialEq {
    /// The import that made it.
    fn import(&self) -> Option<ImportId>;
    /// The same of somebody else.
    fn copy_for(&self, person: PersonId, id: uuid::Uuid) -> Self;
    /// Whether another record says the same.
    fn says_as(&self, other: &Self) -> bool;
}

macro_rules! facts {
    ($($record:ident),+) => {$(
        impl Fact for $record {
            fn import(&self) -> Option<ImportId> {
                self.import_id
            }
            fn copy_for(&self, person: PersonId, id: uuid::Uuid) -> Self {
                Self { id: id.into(), person_id: person, ..self.clone() }
            }
            fn says_as(&self, other: &Self) -> bool {
                super::twins::Twin::joined_with(self, other).is_some()
            }
        }
    )+};
}
facts!(ContactPoint, ImportantDate, Interest, Membership);
