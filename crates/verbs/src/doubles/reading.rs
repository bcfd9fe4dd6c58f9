//! What kept cards and rows say, read again from their bytes.

use hearten_domain::{ContactKind, ContactPoint, DateKind, ImportantDate, PartialDate, RawKind, RawRecord};
use hearten_formats::{
    monica::read_contact,
    table::{Table, profile_key, read_table},
    vcard::{CardObservation, Labelled, read_cards},
};

use super::twins::{contact_key, joined_date};
use crate::imports::{note_beside, note_of};

/// What a kept card or row says; none for what is neither, or can no longer be read.
pub(crate) fn card_in(raw: &RawRecord) -> Option<CardObservation> {
    match raw.kind {
        RawKind::Card => read_cards(&raw.bytes, "").find_map(Result::ok),
        RawKind::Row => match read_table(&raw.bytes, "") {
            Table::Cards(mut cards) => cards.find_map(Result::ok),
            _ => None,
        },
        RawKind::Object => read_contact(&raw.bytes).map(|contact| CardObservation { note: note_of(&contact), ..contact.card }),
        RawKind::Calendar => None,
    }
}

/// What a kept card or row says beside the note that its person has: what an import wrote there in another language is said in that one.
pub(crate) fn card_beside(raw: &RawRecord, held: Option<&str>) -> Option<CardObservation> {
    if raw.kind != RawKind::Object {
        return card_in(raw);
    }
    read_contact(&raw.bytes).map(|contact| CardObservation { note: note_beside(&contact, held), ..contact.card })
}

/// The ways to reach somebody that a card tells, by kind.
pub(super) fn contacts(card: &CardObservation) -> impl Iterator<Item = (ContactKind, &Labelled)> {
    let phones = card.phones.iter().map(|value| (ContactKind::Phone, value));
    let urls = card.urls.iter().map(|value| (ContactKind::Url, value));
    let handles = card.handles.iter().map(|value| (ContactKind::Handle, value));
    phones.chain(urls).chain(handles).chain(card.postals.iter().map(|value| (ContactKind::Postal, value)))
}

/// The dates that a card tells.
pub(super) fn dates(card: &CardObservation) -> impl Iterator<Item = (DateKind, PartialDate)> {
    let single = [(DateKind::Birthday, card.birthday), (DateKind::Anniversary, card.anniversary), (DateKind::Death, card.death)];
    let others = card.dates.iter().map(|(date, _)| (DateKind::Other, *date));
    single.into_iter().filter_map(|(kind, date)| Some((kind, date?))).chain(others)
}

/// Whether a card tells this way to reach its person.
pub(super) fn tells_contact(card: &CardObservation, point: &ContactPoint) -> bool {
    let key = contact_key(point.kind, &point.value);
    contacts(card).any(|(kind, told)| kind == point.kind && contact_key(kind, &told.value) == key)
}

/// Whether a card tells this date, or part of it.
pub(super) fn tells_date(card: &CardObservation, date: &ImportantDate) -> bool {
    dates(card).any(|(kind, told)| kind == date.kind && joined_date(told, date.date).is_some())
}

/// Whether a card tells an address as it is kept: of mail, `tel:…` or `profile:…`.
pub(super) fn tells_address(card: &CardObservation, value: &str) -> bool {
    if let Some(number) = value.strip_prefix("tel:") {
        let key = contact_key(ContactKind::Phone, number);
        return card.phones.iter().any(|phone| contact_key(ContactKind::Phone, &phone.value) == key);
    }
    if let Some(profile) = value.strip_prefix("profile:") {
        return card.urls.iter().any(|url| profile_key(&url.value).as_deref() == Some(profile));
    }
    card.emails.iter().any(|email| email.value.eq_ignore_ascii_case(value)) || card.handles.iter().any(|handle| handle.value == value)
}
