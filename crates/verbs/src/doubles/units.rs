//! What each source says of somebody: cards and rows read again, mail addresses and accounts without a card, and people made by hand.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{Address, ContactKind, ContactPoint, DateKind, ImportId, ImportantDate, Origin, Person, PersonId, RawRecord};
use hearten_formats::vcard::CardObservation;
use hearten_identity::{Described, Home, Records};
use hearten_store::{Tx, fold};

use super::reading::{card_in, tells_address};
use crate::{
    Result,
    people::{is_account, number_address, profile_address},
};

/// One source's view of somebody.
#[derive(Debug, Default)]
pub(super) struct Unit {
    /// Whose it is now.
    pub(super) person: Option<PersonId>,
    /// The import that brought it.
    pub(super) import: Option<ImportId>,
    /// The mail addresses it tells, in lower case.
    pub(super) emails: Vec<String>,
    /// What a card calls them, folded.
    pub(super) card_name: Option<String>,
    /// What my telephone's address book calls them, folded, where a chat shows only that.
    pub(super) book_name: Option<String>,
    given: String,
    family: String,
    nickname: String,
    names: Vec<String>,
    birthday: String,
    homes: Vec<String>,
    phones: Vec<String>,
    profiles: Vec<String>,
    organizations: Vec<String>,
}

impl Unit {
    fn of_card(card: &CardObservation, region: Option<&str>) -> Self {
        let whole = card.name.clone().unwrap_or_default();
        let (given, family) = match (&card.given, &card.family) {
            (Some(given), Some(family)) => (given.clone(), family.clone()),
            _ => (whole.clone(), String::new()),
        };
        let handles = card.handles.iter().map(|handle| handle.value.to_lowercase());
        let urls = card.urls.iter().filter_map(|url| profile_address(&url.value));
        Self {
            given,
            family,
            card_name: card.name.as_deref().map(fold),
            nickname: card.nickname.clone().unwrap_or_default(),
            birthday: card.birthday.map(|date| date.to_string()).unwrap_or_default(),
            homes: card.postals.iter().map(|home| home.value.clone()).collect(),
            emails: card.emails.iter().map(|email| email.value.to_lowercase()).collect(),
            phones: card.phones.iter().filter_map(|phone| number_address(&phone.value, phone.label.as_deref(), region)).collect(),
            profiles: urls.chain(handles.filter(|handle| is_account(handle))).collect(),
            organizations: card.organizations.iter().filter_map(|organization| organization.name.clone()).collect(),
            ..Self::default()
        }
    }

    fn of_address(address: &Address) -> Self {
        let mut unit = Self { person: Some(address.person_id), import: address.import_id, ..Self::default() };
        unit.names.extend(address.name.clone());
        let value = address.value.clone();
        match () {
            () if address.is_mail() => unit.emails.push(value),
            () if value.starts_with("tel:") => unit.phones.push(value),
            () if value.starts_with("profile:") || is_account(&value) => unit.profiles.push(value),
            // A name on a network that shows nothing else: two people of one name would share it.
            () => {
                unit.book_name = value.split_once(':').map(|(_, name)| fold(name));
                unit.names.extend(value.split_once(':').map(|(_, name)| name.to_owned()).filter(|_| address.name.is_none()));
            }
        }
        unit
    }

    fn of_person(person: &Person, points: &[ContactPoint], birthday: Option<&ImportantDate>, region: Option<&str>) -> Self {
        let of = |kind: ContactKind| points.iter().filter(move |point| point.kind == kind);
        Self {
            person: Some(person.id),
            import: person.import_id,
            given: person.name.clone(),
            nickname: person.nickname.clone().unwrap_or_default(),
            birthday: birthday.map(|date| date.date.to_string()).unwrap_or_default(),
            homes: of(ContactKind::Postal).map(|point| point.value.clone()).collect(),
            phones: of(ContactKind::Phone).filter_map(|point| number_address(&point.value, point.label.as_deref(), region)).collect(),
            profiles: of(ContactKind::Url).filter_map(|point| profile_address(&point.value)).collect(),
            ..Self::default()
        }
    }

    /// Gives the unit to the model. Its place is how many came before.
    pub(super) fn add_to(&self, records: &mut Records) {
        fn texts(all: &[String]) -> Vec<&str> {
            all.iter().map(String::as_str).collect()
        }
        let homes: Vec<Home<'_>> = self.homes.iter().map(|street| Home { street, ..Home::default() }).collect();
        records.add(&Described {
            given_name: &self.given,
            family_name: &self.family,
            nickname: &self.nickname,
            other_names: &texts(&self.names),
            birthday: &self.birthday,
            homes: &homes,
            emails: &texts(&self.emails),
            phones: &texts(&self.phones),
            profiles: &texts(&self.profiles),
            organizations: &texts(&self.organizations),
        });
    }
}

/// All units of the people in a vault, and the people.
pub(super) struct Units {
    pub(super) units: Vec<Unit>,
    pub(super) people: BTreeMap<PersonId, Person>,
}

/// Reads the units of everybody but me.
pub(super) async fn units(tx: &mut Tx, region: Option<&str>) -> Result<Units> {
    let mut people: BTreeMap<PersonId, Person> = BTreeMap::new();
    tx.each_record(|person: Person| {
        if !person.is_me {
            people.insert(person.id, person);
        }
        Ok(())
    })
    .await?;
    let mut addresses: BTreeMap<PersonId, Vec<Address>> = BTreeMap::new();
    tx.each_record(|address: Address| {
        if people.contains_key(&address.person_id) {
            addresses.entry(address.person_id).or_default().push(address);
        }
        Ok(())
    })
    .await?;
    let mut units = Vec::with_capacity(people.len());
    let mut has_card: BTreeSet<PersonId> = BTreeSet::new();
    tx.each_raw_of_people(|raw: RawRecord| {
        let Some(person) = raw.person_id.filter(|person| people.contains_key(person)) else { return Ok(()) };
        let Some(card) = card_in(&raw) else { return Ok(()) };
        has_card.insert(person);
        if let Some(addresses) = addresses.get_mut(&person) {
            addresses.retain(|address| !tells_address(&card, &address.value));
        }
        units.push(Unit { person: Some(person), import: raw.import_id, ..Unit::of_card(&card, region) });
        Ok(())
    })
    .await?;
    let is_by_itself = |person: &Person| person.origin == Origin::Hand || !has_card.contains(&person.id);
    let by_themselves: Vec<PersonId> = people.values().filter(|person| is_by_itself(person)).map(|person| person.id).collect();
    let (points, dates) = own_facts(tx, &by_themselves).await?;
    let rows = |points: &BTreeMap<PersonId, Vec<ContactPoint>>, id| points.get(&id).cloned().unwrap_or_default();
    for person in by_themselves.iter().filter_map(|id| people.get(id)) {
        // Whom only an address names is told by that address.
        if person.origin == Origin::Hand || !addresses.contains_key(&person.id) || points.contains_key(&person.id) {
            units.push(Unit::of_person(person, &rows(&points, person.id), dates.get(&person.id), region));
        }
    }
    units.extend(addresses.values().flatten().map(Unit::of_address));
    Ok(Units { units, people })
}

type OwnFacts = (BTreeMap<PersonId, Vec<ContactPoint>>, BTreeMap<PersonId, ImportantDate>);

async fn own_facts(tx: &mut Tx, people: &[PersonId]) -> Result<OwnFacts> {
    let mut points: BTreeMap<PersonId, Vec<ContactPoint>> = BTreeMap::new();
    for point in tx.of_people::<ContactPoint>(people).await? {
        points.entry(point.person_id).or_default().push(point);
    }
    let dates = tx.of_people::<ImportantDate>(people).await?.into_iter().filter(|date| date.kind == DateKind::Birthday);
    Ok((points, dates.map(|date| (date.person_id, date)).collect()))
}
