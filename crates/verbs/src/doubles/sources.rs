//! Which source says what of somebody, and where sources differ.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{
    Address, ContactKind, ContactPoint, DateKind, ImportantDate, Membership, Merge, Organization, Person, PersonId, RawRecord,
};
use hearten_formats::vcard::CardObservation;
use hearten_speech::say;
use hearten_store::{Tx, fold};
use serde::Serialize;

use super::{
    reading::{card_beside, contacts, dates},
    twins::contact_key,
};
use crate::{
    PersonName, Result, Vault,
    writing::{named, person_in},
};

/// What no file says: written by hand, or seen in mail. These are keys of their words.
const BY_HAND: &str = "double-by-hand";
const SEEN: &str = "double-seen";

/// Which source says what of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonSources {
    /// Who.
    pub person: PersonName,
    /// The fields of which anything is said.
    pub fields: Vec<SourcedField>,
    /// Who was merged into them, the latest first.
    pub merged: Vec<Merge>,
}

/// What the sources say in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourcedField {
    /// The field: `name`, `birthday`, `phone`.
    pub field: String,
    /// What is said: what pages show first.
    pub values: Vec<SourcedValue>,
    /// Whether sources contradict each other in it.
    pub differ: bool,
}

/// One value, and who says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourcedValue {
    /// The value as it is written first.
    pub value: String,
    /// The files that say it.
    pub sources: Vec<String>,
    /// Whether pages show it.
    pub shown: bool,
}

#[boxed]
impl Vault {
    /// Which source says what of a person, by reading their cards and rows again, and where the sources differ.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn sources_of(&self, person: PersonId) -> Result<PersonSources> {
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, person).await?;
        let mut told = Told::default();
        told.kept(&mut tx, &person).await?;
        let raws: Vec<RawRecord> = tx.of_person(person.id).await?;
        for raw in &raws {
            if let Some(card) = card_beside(raw, person.note.as_deref()) {
                told.card(&card, &raw.source);
            }
        }
        let mut merged: Vec<Merge> = tx.of_person(person.id).await?;
        merged.retain(|merge| merge.parted_at.is_none());
        merged.sort_by_key(|merge| std::cmp::Reverse((merge.at, merge.id)));
        Ok(PersonSources { person: named(&person), fields: told.fields(person.import_id.is_none()), merged })
    }
}

/// A field's place among the fields, and whether it has but one true value.
const FIELDS: [(&str, bool); 12] = [
    ("name", true),
    ("nickname", true),
    ("birthday", true),
    ("address", false),
    ("phone", false),
    ("handle", false),
    ("url", false),
    ("postal", false),
    ("organization", false),
    ("anniversary", true),
    ("death", true),
    ("note", false),
];

/// A value in the making.
struct Value {
    text: String,
    sources: BTreeSet<String>,
    shown: bool,
}

/// What is said, by field and by the form in which equal values are equal.
#[derive(Default)]
struct Told {
    values: BTreeMap<(&'static str, String), Value>,
}

impl Told {
    fn say(&mut self, field: &'static str, key: String, text: &str, source: Option<&str>) {
        if text.trim().is_empty() {
            return;
        }
        let value = self.values.entry((field, key)).or_insert_with(|| Value {
            text: text.to_owned(),
            sources: BTreeSet::new(),
            shown: source.is_none(),
        });
        value.sources.extend(source.map(str::to_owned));
    }

    /// What pages show.
    async fn kept(&mut self, tx: &mut Tx, person: &Person) -> Result<()> {
        self.say("name", fold(&person.name), &person.name, None);
        if let Some(nickname) = &person.nickname {
            self.say("nickname", fold(nickname), nickname, None);
        }
        if let Some(note) = &person.note {
            self.say("note", fold(note), note, None);
        }
        for address in tx.of_person::<Address>(person.id).await?.iter().filter(|address| address.is_mail()) {
            self.say("address", address.value.clone(), &address.value, None);
            if address.import_id.is_none() {
                self.say("address", address.value.clone(), &address.value, Some(&say(BY_HAND).to_string()));
            }
        }
        for point in tx.of_person::<ContactPoint>(person.id).await? {
            self.say(field_of(point.kind), contact_key(point.kind, &point.value), &point.value, None);
        }
        for date in tx.of_person::<ImportantDate>(person.id).await? {
            if let Some(field) = date_field(date.kind) {
                self.say(field, date.date.to_string(), &date.date.to_string(), None);
            }
        }
        let memberships: Vec<Membership> = tx.of_person(person.id).await?;
        let organizations = tx.get_many::<Organization>(&memberships.iter().map(|it| it.organization_id).collect::<Vec<_>>()).await?;
        for organization in organizations {
            self.say("organization", fold(&organization.name), &organization.name, None);
        }
        Ok(())
    }

    fn card(&mut self, card: &CardObservation, source: &str) {
        let source = Some(source);
        for (field, text) in [("name", &card.name), ("nickname", &card.nickname), ("note", &card.note)] {
            if let Some(text) = text {
                self.say(field, fold(text), text, source);
            }
        }
        for email in &card.emails {
            self.say("address", email.value.to_lowercase(), &email.value, source);
        }
        for (kind, contact) in contacts(card) {
            self.say(field_of(kind), contact_key(kind, &contact.value), &contact.value, source);
        }
        for (kind, date) in dates(card) {
            if let Some(field) = date_field(kind) {
                self.say(field, date.to_string(), &date.to_string(), source);
            }
        }
        for name in card.organizations.iter().filter_map(|organization| organization.name.as_ref()) {
            self.say("organization", fold(name), name, source);
        }
    }

    fn fields(self, is_by_hand: bool) -> Vec<SourcedField> {
        let mut fields: BTreeMap<&str, Vec<SourcedValue>> = BTreeMap::new();
        for ((field, _), value) in self.values {
            let mut sources: Vec<String> = value.sources.into_iter().collect();
            if sources.is_empty() {
                let is_seen = field == "address" || (field == "name" && !is_by_hand);
                sources.push(say(if is_seen { SEEN } else { BY_HAND }).into());
            }
            fields.entry(field).or_default().push(SourcedValue { value: value.text, sources, shown: value.shown });
        }
        let told = FIELDS.into_iter().filter_map(|(field, has_one)| {
            let mut values = fields.remove(field)?;
            values.sort_by(|one, other| (!one.shown, &one.value).cmp(&(!other.shown, &other.value)));
            Some(SourcedField { field: field.to_owned(), differ: has_one && values.len() > 1, values })
        });
        told.collect()
    }
}

fn field_of(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Phone => "phone",
        ContactKind::Url => "url",
        ContactKind::Postal => "postal",
        ContactKind::Handle => "handle",
    }
}

fn date_field(kind: DateKind) -> Option<&'static str> {
    match kind {
        DateKind::Birthday => Some("birthday"),
        DateKind::Anniversary => Some("anniversary"),
        DateKind::Death => Some("death"),
        DateKind::Other => None,
    }
}
