//! Pairs of people who may be one, side by side, to be decided.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{ContactKind, ContactPoint, DateKind, ImportantDate, KeptApart, PartialDate, Person, PersonId, PhotoHash, Tie};
use hearten_identity::{Field, Level, Term};
use hearten_speech::say;
use hearten_store::{Likeness, PersonDetails, Tx};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::merge::precedence;
use crate::{Result, Vault};

/// Pairs of people who may be one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Duplicates {
    /// The likeliest of them, likest first.
    pub pairs: Vec<DoubleView>,
    /// How many there are in all.
    pub total: usize,
}

/// Two people who may be one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DoubleView {
    /// The one who would stay.
    pub person: DoubleSide,
    /// The other.
    pub other: DoubleSide,
    /// How probable it is, from 0 to 1.
    pub probability: f64,
    /// The same in words, as data: `almost surely`, `probably` or `perhaps`. Two of plainly different given names are at most probably one.
    pub likely: &'static str,
    /// What speaks for and against it, the weightiest first.
    pub why: Vec<DoubleWhy>,
}

/// What is known of one of two.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DoubleSide {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// A name friends use.
    pub nickname: Option<String>,
    /// Other names seen with their addresses.
    pub names: Vec<String>,
    /// Their mail addresses.
    pub addresses: Vec<String>,
    /// Their telephone numbers.
    pub phones: Vec<String>,
    /// Web pages, accounts and postal addresses.
    pub contacts: Vec<String>,
    /// Where they belong: `archivist at Harbour Trust`.
    pub organizations: Vec<String>,
    /// Their birthdays; several where sources differ.
    pub birthdays: Vec<PartialDate>,
    /// How many moments with them.
    pub moments: i64,
    /// The day of the latest.
    pub last_moment: Option<Date>,
    /// Free text.
    pub note: Option<String>,
    /// Their picture.
    pub photo: Option<PhotoHash>,
    /// The files that tell of them.
    pub sources: Vec<String>,
}

/// What one field says for or against two people being one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DoubleWhy {
    /// The field.
    pub field: String,
    /// How like the two are in it.
    pub level: String,
    /// What that weighs, in bits; below zero it speaks against.
    pub weight: f64,
    /// What one says.
    pub one: String,
    /// What the other says.
    pub other: String,
}

impl From<Term> for DoubleWhy {
    fn from(term: Term) -> Self {
        Self {
            field: term.field.as_str().to_owned(),
            level: term.level.as_str().to_owned(),
            weight: (term.weight * 10.0).round() / 10.0,
            one: term.one,
            other: term.other,
        }
    }
}

#[boxed]
impl Vault {
    /// The pairs of people who may be one and of whom nobody has decided, the likest first, at most `limit`; as they were found at the end of the last import.
    pub async fn duplicates(&self, limit: usize) -> Result<Duplicates> {
        let mut tx = self.read().await?;
        let mut found = tx.likenesses().await?;
        let named: Vec<PersonId> = found.iter().flat_map(|pair| [pair.person_id, pair.other_id]).collect();
        let people = tx.get_many::<Person>(&named).await?;
        let people: BTreeSet<PersonId> = people.into_iter().filter(|person| !person.is_me).map(|person| person.id).collect();
        let apart: Vec<KeptApart> = tx.all().await?;
        let apart: BTreeSet<(PersonId, PersonId)> =
            apart.iter().map(|it| (it.person_id.min(it.other_id), it.person_id.max(it.other_id))).collect();
        found.retain(|pair| people.contains(&pair.person_id) && people.contains(&pair.other_id));
        found.retain(|pair| !apart.contains(&(pair.person_id, pair.other_id)));
        let total = found.len();
        found.truncate(limit);
        let ids: Vec<PersonId> = found.iter().flat_map(|pair| [pair.person_id, pair.other_id]).collect();
        let known = Known::read(self, &mut tx, &ids).await?;
        Ok(Duplicates { pairs: found.iter().filter_map(|pair| known.view(pair, self)).collect(), total })
    }
}

/// What is known of the people of a list of pairs.
struct Known {
    details: BTreeMap<PersonId, PersonDetails>,
    points: BTreeMap<PersonId, Vec<ContactPoint>>,
    birthdays: BTreeMap<PersonId, Vec<PartialDate>>,
    ties: BTreeMap<PersonId, Tie>,
    sources: BTreeMap<PersonId, BTreeSet<String>>,
}

impl Known {
    async fn read(vault: &Vault, tx: &mut Tx, ids: &[PersonId]) -> Result<Self> {
        let mut once: Vec<PersonId> = ids.to_vec();
        once.sort_unstable();
        once.dedup();
        let details = tx.people_details(&once).await?.into_iter().map(|it| (it.person.id, it)).collect();
        let mut known = Self {
            details,
            points: BTreeMap::new(),
            birthdays: BTreeMap::new(),
            ties: crate::ties::ties_of(vault, tx, &once).await?.into_iter().map(|tie| (tie.person_id, tie)).collect(),
            sources: BTreeMap::new(),
        };
        for point in tx.of_people::<ContactPoint>(&once).await? {
            known.points.entry(point.person_id).or_default().push(point);
        }
        for date in tx.of_people::<ImportantDate>(&once).await?.into_iter().filter(|date| date.kind == DateKind::Birthday) {
            known.birthdays.entry(date.person_id).or_default().push(date.date);
        }
        for (person, source) in tx.raw_sources(&once).await? {
            known.sources.entry(person).or_default().insert(source);
        }
        Ok(known)
    }

    fn view(&self, pair: &Likeness, vault: &Vault) -> Option<DoubleView> {
        let (one, two) = (self.details.get(&pair.person_id)?, self.details.get(&pair.other_id)?);
        let moments = |it: &PersonDetails| self.ties.get(&it.person.id).map_or(0, |tie| tie.moments);
        let is_turned = precedence(&two.person, moments(two)) < precedence(&one.person, moments(one));
        let (one, two) = if is_turned { (two, one) } else { (one, two) };
        // The text is the program's own; one of another version tells nothing.
        let why: Vec<DoubleWhy> = serde_json::from_str(&pair.why).unwrap_or_default();
        Some(DoubleView {
            person: self.side(one, vault),
            other: self.side(two, vault),
            probability: pair.probability,
            likely: likely(pair.probability, &why),
            why,
        })
    }

    fn side(&self, details: &PersonDetails, vault: &Vault) -> DoubleSide {
        let person = &details.person;
        let points = self.points.get(&person.id).map(Vec::as_slice).unwrap_or_default();
        let (phones, others): (Vec<_>, Vec<_>) = points.iter().partition(|point| point.kind == ContactKind::Phone);
        let tie = self.ties.get(&person.id);
        let (mails, accounts): (Vec<_>, Vec<_>) = details.addresses.iter().partition(|address| address.is_mail());
        let accounts = accounts.into_iter().filter(|address| !address.value.starts_with("tel:") && !address.value.starts_with("profile:"));
        let names: BTreeSet<String> = details.addresses.iter().filter_map(|address| address.name.clone()).collect();
        let sorted = |mut values: Vec<String>| {
            values.sort();
            values.dedup();
            values
        };
        DoubleSide {
            id: person.id,
            name: person.name.clone(),
            nickname: person.nickname.clone(),
            names: names.into_iter().filter(|name| *name != person.name).collect(),
            addresses: sorted(mails.into_iter().map(|address| address.value.clone()).collect()),
            phones: sorted(phones.into_iter().map(|point| point.value.clone()).collect()),
            contacts: sorted(others.into_iter().map(|point| point.value.clone()).chain(accounts.map(|it| it.value.clone())).collect()),
            organizations: sorted(details.memberships.iter().map(|(it, name)| belonging(it.role.as_deref(), name)).collect()),
            birthdays: self.birthdays.get(&person.id).cloned().unwrap_or_default(),
            moments: tie.map_or(0, |tie| tie.moments),
            last_moment: tie.map(|tie| tie.last_at.to_zoned(vault.zone()).date()),
            note: person.note.clone(),
            photo: person.photo.clone(),
            sources: self.sources.get(&person.id).map(|sources| sources.iter().cloned().collect()).unwrap_or_default(),
        }
    }
}

fn belonging(role: Option<&str>, organization: &str) -> String {
    let with_role = |role: &str| say("double-role-at").with("role", role).with("organization", organization).into();
    role.map_or_else(|| organization.to_owned(), with_role)
}

/// A probability in words. To the model a birthday and a home in common can outweigh two given names; whoever reads of twins knows better.
fn likely(probability: f64, why: &[DoubleWhy]) -> &'static str {
    match probability {
        p if p >= 0.9 && !are_called_differently(why) => "almost surely",
        p if p >= 0.6 => "probably",
        _ => "perhaps",
    }
}

/// Whether their given names are different, and none is a part of the other.
fn are_called_differently(why: &[DoubleWhy]) -> bool {
    let given = why.iter().find(|it| it.field == Field::Given.as_str() && it.level == Level::Different.as_str());
    given.is_some_and(|it| !it.one.contains(&it.other) && !it.other.contains(&it.one))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(level: Level, one: &str, other: &str) -> Vec<DoubleWhy> {
        let term = |field, level, one: &str, other: &str| Term { field, level, weight: 1.0, one: one.to_owned(), other: other.to_owned() };
        let birthday = term(Field::Birthday, Level::Same, "1983-10-24", "1983-10-24");
        vec![birthday.into(), term(Field::Given, level, one, other).into()]
    }

    #[test]
    fn twins_are_not_called_one_almost_surely() {
        assert_eq!(likely(0.99, &given(Level::Different, "luke", "mia")), "probably");
        assert_eq!(likely(0.5, &given(Level::Different, "luke", "mia")), "perhaps");
        for (level, one, other) in [(Level::Same, "luke", "luke"), (Level::Close, "lucas", "lukas"), (Level::Different, "ana", "ana maria")]
        {
            assert_eq!(likely(0.99, &given(level, one, other)), "almost surely", "{one} {other}");
        }
        assert_eq!(likely(0.99, &[]), "almost surely");
    }
}
