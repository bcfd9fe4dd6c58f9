//! What Hearten knows of a person otherwise than their cards say.

use std::collections::BTreeSet;

use hearten_domain::{
    Address, ContactKind, ContactPoint, DateKind, ImportantDate, Interest, Membership, MembershipKind, PartialDate, Person,
};
use hearten_formats::{
    table::profile_key,
    vcard::{
        CardObservation, CardOrganization, Labelled,
        write::{CardChanges, CardField},
    },
};
use hearten_store::{PersonEdited, fold};
use jiff::civil::Date;

use super::card::KeptCard;

/// What the vault has of a person.
pub(super) struct Known<'a> {
    pub(super) addresses: Vec<Address>,
    pub(super) memberships: Vec<(Membership, String)>,
    pub(super) contacts: Vec<ContactPoint>,
    pub(super) dates: Vec<ImportantDate>,
    pub(super) interests: Vec<Interest>,
    /// What was said of the person's own record by hand.
    pub(super) edits: Vec<&'a PersonEdited>,
    /// What was taken away by hand, of anybody.
    pub(super) taken: &'a Taken,
    pub(super) today: Date,
}

/// What was taken away by hand. What is neither here nor kept, an import did not understand, and it stays on the card.
pub(super) struct Taken {
    /// Addresses that are nobody's any more.
    pub(super) addresses: BTreeSet<String>,
    pub(super) contacts: Vec<ContactPoint>,
    pub(super) dates: Vec<ImportantDate>,
    pub(super) interests: Vec<Interest>,
    pub(super) memberships: Vec<Membership>,
}

/// The changes that make the cards say what is known. What any of the cards says stands.
pub(super) fn changes(person: &Person, known: &Known<'_>, cards: &[KeptCard]) -> CardChanges {
    let says = |what: fn(&CardObservation) -> Option<&str>| cards.iter().filter_map(|card| what(&card.says)).collect::<Vec<_>>();
    let is_edited = |what: fn(&Person) -> Option<&str>| {
        known.edits.iter().any(|edit| edit.before.as_ref().is_none_or(|before| what(before) != what(&edit.after)))
    };
    let text = |what: fn(&Person) -> Option<&str>, said: &[&str]| {
        let is_new = what(person).map_or(!said.is_empty(), |own| !said.contains(&own));
        (is_new && (is_edited(what) || cards.is_empty())).then(|| what(person).map(str::to_owned))
    };
    let date = |kind: DateKind, what: fn(&CardObservation) -> Option<PartialDate>| {
        let own = known.dates.iter().find(|date| date.kind == kind).map(|date| date.date);
        let said: Vec<PartialDate> = cards.iter().filter_map(|card| what(&card.says)).collect();
        let is_taken = known.taken.dates.iter().any(|date| date.person_id == person.id && date.kind == kind);
        match own {
            Some(own) if !said.contains(&own) => Some(Some(own)),
            None if !said.is_empty() && is_taken => Some(None),
            _ => None,
        }
    };
    let mut changes = CardChanges {
        name: text(|it| Some(&it.name), &says(|card| card.name.as_deref())).flatten(),
        nickname: text(|it| it.nickname.as_deref(), &says(|card| card.nickname.as_deref())),
        note: text(|it| it.note.as_deref(), &says(|card| card.note.as_deref())),
        birthday: date(DateKind::Birthday, |card| card.birthday),
        anniversary: date(DateKind::Anniversary, |card| card.anniversary),
        death: date(DateKind::Death, |card| card.death),
        ..CardChanges::default()
    };
    let others = known.dates.iter().filter(|date| date.kind == DateKind::Other);
    let is_said = |date: PartialDate| cards.iter().any(|card| card.says.dates.iter().any(|(said, _)| *said == date));
    changes.add_dates = others.filter(|own| !is_said(own.date)).map(|own| (own.date, own.label.clone())).collect();
    emails(&mut changes, known, cards);
    contacts(&mut changes, person, known, cards);
    interests(&mut changes, person, known, cards);
    organizations(&mut changes, person, known, cards);
    changes
}

fn emails(changes: &mut CardChanges, known: &Known<'_>, cards: &[KeptCard]) {
    let said: BTreeSet<&str> = cards.iter().flat_map(|card| &card.says.emails).map(|email| email.value.as_str()).collect();
    let own: BTreeSet<&str> = known.addresses.iter().filter(|it| it.is_mail()).map(|address| address.value.as_str()).collect();
    for value in own.difference(&said) {
        changes.add.push((CardField::Email, Labelled { value: (*value).to_owned(), label: None }));
    }
    let gone = said.iter().filter(|value| known.taken.addresses.contains(**value));
    changes.remove.extend(gone.map(|value| (CardField::Email, (*value).to_owned())));
}

fn contacts(changes: &mut CardChanges, person: &Person, known: &Known<'_>, cards: &[KeptCard]) {
    type Said = fn(&CardObservation) -> &[Labelled];
    let kinds: [(ContactKind, CardField, Said); 4] = [
        (ContactKind::Phone, CardField::Phone, |card| &card.phones),
        (ContactKind::Url, CardField::Url, |card| &card.urls),
        (ContactKind::Handle, CardField::Handle, |card| &card.handles),
        (ContactKind::Postal, CardField::Postal, |card| &card.postals),
    ];
    for (kind, field, said) in kinds {
        let said: Vec<&Labelled> = cards.iter().flat_map(|card| said(&card.says)).collect();
        let own: Vec<&ContactPoint> = known.contacts.iter().filter(|point| point.kind == kind).collect();
        let keys = |values: &mut dyn Iterator<Item = &str>| values.map(|value| key(kind, value)).collect::<BTreeSet<_>>();
        let said_keys = keys(&mut said.iter().map(|labelled| labelled.value.as_str()));
        let own_keys = keys(&mut own.iter().map(|point| point.value.as_str()));
        let taken = known.taken.contacts.iter().filter(|point| point.person_id == person.id && point.kind == kind);
        let taken_keys = keys(&mut taken.map(|point| point.value.as_str()));
        let is_gone = |value: &str| taken_keys.contains(&key(kind, value)) && !own_keys.contains(&key(kind, value));
        for point in own.iter().filter(|point| !said_keys.contains(&key(kind, &point.value))) {
            changes.add.push((field, Labelled { value: point.value.clone(), label: point.label.clone() }));
        }
        for labelled in said.iter().filter(|labelled| is_gone(&labelled.value)) {
            changes.remove.push((field, labelled.value.clone()));
        }
    }
}

/// A way to reach somebody as it is compared: numbers by their last digits, since the country may be left out; profiles however written.
fn key(kind: ContactKind, value: &str) -> String {
    if kind == ContactKind::Phone {
        let digits: Vec<char> = value.chars().filter(char::is_ascii_digit).rev().take(8).collect();
        if digits.len() >= 5 {
            return digits.into_iter().collect();
        }
    }
    profile_key(value).unwrap_or_else(|| value.to_owned())
}

fn interests(changes: &mut CardChanges, person: &Person, known: &Known<'_>, cards: &[KeptCard]) {
    let said: Vec<&String> = cards.iter().flat_map(|card| &card.says.interests).collect();
    let said_folded: BTreeSet<String> = said.iter().map(|topic| fold(topic)).collect();
    let own_folded: BTreeSet<String> = known.interests.iter().map(|interest| fold(&interest.topic)).collect();
    for interest in known.interests.iter().filter(|interest| !said_folded.contains(&fold(&interest.topic))) {
        changes.add.push((CardField::Interest, Labelled { value: interest.topic.clone(), label: None }));
    }
    let taken = known.taken.interests.iter().filter(|interest| interest.person_id == person.id);
    let taken_folded: BTreeSet<String> = taken.map(|interest| fold(&interest.topic)).collect();
    let is_gone = |topic: &str| taken_folded.contains(&fold(topic)) && !own_folded.contains(&fold(topic));
    for topic in said.into_iter().filter(|topic| is_gone(topic)) {
        changes.remove.push((CardField::Interest, topic.clone()));
    }
}

/// Where they work now, where that is known otherwise.
fn organizations(changes: &mut CardChanges, person: &Person, known: &Known<'_>, cards: &[KeptCard]) {
    let is_current =
        |it: &Membership| it.kind == MembershipKind::Employer && it.to.and_then(PartialDate::latest).is_none_or(|to| known.today <= to);
    let own: Vec<(&Membership, &String)> = known.memberships.iter().filter(|(it, _)| is_current(it)).map(|(it, name)| (it, name)).collect();
    let said: Vec<&String> = cards.iter().flat_map(|card| &card.says.organizations).filter_map(|it| it.name.as_ref()).collect();
    for (membership, name) in &own {
        if !said.iter().any(|said| fold(said) == fold(name)) {
            let organization = CardOrganization { name: Some((*name).clone()), units: Vec::new(), role: membership.role.clone() };
            changes.add_organizations.push(organization);
        }
    }
    let is_own = |said: &str| own.iter().any(|(_, name)| fold(name) == fold(said));
    let has_ended = |said: &str| known.memberships.iter().any(|(it, name)| !is_current(it) && fold(name) == fold(said));
    // The log has the organization's identity, and the name may be gone with it: any employment taken away makes room for what is known now.
    let is_taken = known.taken.memberships.iter().any(|it| it.person_id == person.id && it.kind == MembershipKind::Employer);
    changes.remove_organizations = said.into_iter().filter(|said| !is_own(said) && (has_ended(said) || is_taken)).cloned().collect();
}
