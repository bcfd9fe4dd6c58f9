//! At the end of an import: whose units are of one person. What is sure is merged under the import's change, the rest is written down to be decided.
//!
//! The outcome must not hang on the order in which sources came, so that all units are judged together, and never only what is new beside what was there.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{DecidedBy, ErrorKind, ImportId, KeptApart, Origin, Person, PersonId};
use hearten_identity::{Double, Model, Partition, Records};
use hearten_speech::say;
use hearten_store::{Change, Likeness, Tx};
use tokio::task::JoinError;

use super::{
    list::DoubleWhy,
    merge::precedence,
    unite::Union,
    units::{Unit, Units, units},
};
use crate::{Result, Vault, VerbError};

/// The setting that holds what was learnt at the last whole look, for vaults too large to look at as a whole every time.
const MODEL: &str = "identity model";

/// With so many units or fewer all are looked at every time.
const FEW_UNITS: usize = 5_000;

/// Where more than this part of all units is new, all are looked at: one in so many.
const MANY_NEW: usize = 20;

/// What was found at the end of an import.
pub(crate) struct FoundDoubles {
    unions: Vec<Union>,
    review: Vec<Likeness>,
    /// The people whose pairs were looked for; none is all.
    looked_at: Option<BTreeSet<PersonId>>,
    /// What was learnt, where it is to be kept.
    model: Option<String>,
}

impl FoundDoubles {
    /// Whether people are to be merged, for which the import's change is needed.
    pub(crate) fn has_unions(&self) -> bool {
        !self.unions.is_empty()
    }

    /// Everybody who becomes one with somebody of whom something holds.
    pub(crate) fn joined_with(&self, holds: impl Fn(PersonId) -> bool) -> Vec<PersonId> {
        let all = |union: &Union| union.others.iter().copied().chain([union.kept]).collect::<Vec<_>>();
        self.unions.iter().map(all).filter(|people| people.iter().any(|person| holds(*person))).flatten().collect()
    }

    /// The people who go into others.
    pub(crate) fn going(&self) -> Vec<PersonId> {
        self.unions.iter().flat_map(|union| union.others.iter().copied()).collect()
    }
}

impl Vault {
    /// Judges who is who after an import; none where it brought no unit. Reads only.
    pub(crate) async fn find_doubles(&self, tx: &mut Tx, import: ImportId) -> Result<Option<FoundDoubles>> {
        if !tx.has_units_of(import).await? {
            return Ok(None);
        }
        let Units { units, people } = units(tx, self.region.as_deref()).await?;
        let apart: Vec<KeptApart> = tx.all().await?;
        let saved = if units.len() > FEW_UNITS { tx.setting(MODEL).await? } else { None };
        let model = saved.and_then(|text| Model::from_json(&text));
        let made: BTreeSet<PersonId> = people.values().filter(|person| person.import_id == Some(import)).map(|person| person.id).collect();
        let by_hand: BTreeSet<PersonId> = people.values().filter(|it| it.origin == Origin::Hand).map(|it| it.id).collect();
        let is_new = move |unit: &Unit| unit.import == Some(import) || unit.person.is_some_and(|person| made.contains(&person));
        let judged = tokio::task::spawn_blocking(move || judge(&units, &apart, &by_hand, model.as_ref(), is_new));
        let failed = |error: JoinError| VerbError::new(ErrorKind::Internal, say("doubles-failed").with("error", error.to_string()));
        let judged = judged.await.map_err(failed)?;
        let unions = self.unions(tx, &judged, &people).await?;
        let becomes: BTreeMap<PersonId, PersonId> =
            unions.iter().flat_map(|union| union.others.iter().map(|other| (*other, union.kept))).collect();
        let review = judged.review.iter().filter_map(|pair| pair.likeness(&becomes)).collect();
        Ok(Some(FoundDoubles { unions, review, looked_at: judged.looked_at, model: judged.model }))
    }

    /// Writes down what was found; where people are merged, under `change`. Tells whose ties the caller has to compute anew.
    pub(crate) async fn keep_doubles(&self, tx: &mut Tx, change: Option<&Change>, found: &FoundDoubles) -> Result<BTreeSet<PersonId>> {
        let touched = match change {
            Some(change) => self.unite(tx, change, &found.unions, DecidedBy::Program).await?,
            None => BTreeSet::new(),
        };
        tx.forget_likenesses(found.looked_at.as_ref()).await?;
        tx.put_likenesses(&found.review).await?;
        if let Some(model) = &found.model {
            tx.set_setting(MODEL, model).await?;
        }
        Ok(touched)
    }

    async fn unions(&self, tx: &mut Tx, judged: &Judged, people: &BTreeMap<PersonId, Person>) -> Result<Vec<Union>> {
        let all: Vec<PersonId> = judged.groups.iter().flatten().copied().collect();
        let ties = crate::ties::ties_of(self, tx, &all).await?;
        let moments: BTreeMap<PersonId, i64> = ties.into_iter().map(|tie| (tie.person_id, tie.moments)).collect();
        let mut unions = Vec::new();
        for group in &judged.groups {
            let mut members: Vec<&Person> = group.iter().filter_map(|id| people.get(id)).collect();
            members.sort_by_key(|person| precedence(person, moments.get(&person.id).copied().unwrap_or(0)));
            if let Some((kept, others)) = members.split_first().filter(|(_, others)| !others.is_empty()) {
                unions.push(Union { kept: kept.id, others: others.iter().map(|other| other.id).collect() });
            }
        }
        Ok(unions)
    }
}

/// What the model says of people.
struct Judged {
    /// Those who are one.
    groups: Vec<BTreeSet<PersonId>>,
    review: Vec<Reviewed>,
    looked_at: Option<BTreeSet<PersonId>>,
    model: Option<String>,
}

/// A pair that somebody has to decide.
struct Reviewed {
    one: PersonId,
    other: PersonId,
    probability: f64,
    why: Vec<DoubleWhy>,
}

impl Reviewed {
    fn likeness(&self, becomes: &BTreeMap<PersonId, PersonId>) -> Option<Likeness> {
        let now = |person: PersonId| becomes.get(&person).copied().unwrap_or(person);
        let (one, other) = (now(self.one), now(self.other));
        (one != other).then(|| Likeness {
            person_id: one.min(other),
            other_id: one.max(other),
            probability: self.probability,
            why: serde_json::to_string(&self.why).unwrap_or_default(),
        })
    }
}

fn judge(
    units: &[Unit],
    apart: &[KeptApart],
    by_hand: &BTreeSet<PersonId>,
    model: Option<&Model>,
    is_new: impl Fn(&Unit) -> bool,
) -> Judged {
    let mut records = Records::default();
    let mut places: BTreeMap<PersonId, Vec<usize>> = BTreeMap::new();
    let mut new = Vec::new();
    for (place, unit) in units.iter().enumerate() {
        unit.add_to(&mut records);
        let Some(person) = unit.person else { continue };
        places.entry(person).or_default().push(place);
        if is_new(unit) {
            new.push(place);
        }
    }
    for places in places.values() {
        for pair in places.windows(2) {
            if let [one, other] = pair {
                records.must(*one, *other);
            }
        }
    }
    for (one, other) in named_by_my_book(units) {
        records.must(one, other);
    }
    let first = |person: PersonId| places.get(&person).and_then(|places| places.first()).copied();
    for (one, other) in apart.iter().filter_map(|it| Some((first(it.person_id)?, first(it.other_id)?))) {
        records.must_not(one, other);
    }
    let persons: Vec<Option<PersonId>> = units.iter().map(|unit| unit.person).collect();
    let is_few_new = new.len() * MANY_NEW <= units.len();
    match model.filter(|_| is_few_new) {
        Some(model) => {
            let looked_at = new.iter().filter_map(|place| persons.get(*place).copied().flatten()).collect();
            told(&records.partition_touching(model, &new), &persons, apart, by_hand, Some(looked_at), false)
        }
        None => told(&records.partition(), &persons, apart, by_hand, None, units.len() > FEW_UNITS),
    }
}

/// WhatsApp and Signal call people what my telephone's address book calls them: where just one person has a card under that very name, it is theirs.
fn named_by_my_book(units: &[Unit]) -> Vec<(usize, usize)> {
    let mut cards: BTreeMap<&str, Vec<(Option<PersonId>, usize)>> = BTreeMap::new();
    for (place, unit) in units.iter().enumerate() {
        if let Some(name) = unit.card_name.as_deref().filter(|name| !name.is_empty()) {
            cards.entry(name).or_default().push((unit.person, place));
        }
    }
    let card_of = |name: &str| {
        let (person, place) = *cards.get(name)?.first()?;
        cards.get(name)?.iter().all(|(other, _)| *other == person).then_some(place)
    };
    let named = units.iter().enumerate().filter_map(|(place, unit)| Some((place, card_of(unit.book_name.as_deref()?)?)));
    named.collect()
}

fn told(
    partition: &Partition,
    persons: &[Option<PersonId>],
    apart: &[KeptApart],
    by_hand: &BTreeSet<PersonId>,
    looked_at: Option<BTreeSet<PersonId>>,
    keeps_model: bool,
) -> Judged {
    let person = |place: usize| persons.get(place).copied().flatten();
    let groups = partition.groups.iter().map(|group| group.iter().filter_map(|place| person(*place)).collect::<BTreeSet<PersonId>>());
    let holds_two = |group: &BTreeSet<PersonId>| apart.iter().any(|it| group.contains(&it.person_id) && group.contains(&it.other_id));
    // Two people whom the user added by hand are two until the user says otherwise.
    let added_twice = |group: &BTreeSet<PersonId>| group.iter().filter(|person| by_hand.contains(person)).count() > 1;
    let (asked, groups): (Vec<_>, Vec<_>) =
        groups.filter(|group| group.len() > 1 && !holds_two(group)).partition(|group| added_twice(group));
    let is_asked = |pair: &&Double| {
        let (one, other) = (person(pair.first), person(pair.second));
        let both = one.zip(other).filter(|(one, other)| by_hand.contains(one) && by_hand.contains(other));
        both.is_some_and(|(one, other)| asked.iter().any(|group| group.contains(&one) && group.contains(&other)))
    };
    let review = partition.review.iter().chain(partition.pairs.iter().filter(is_asked)).filter_map(|pair| {
        let (one, other) = (person(pair.first)?, person(pair.second)?);
        let mut why: Vec<DoubleWhy> = partition.explain(pair.first, pair.second).terms.into_iter().map(DoubleWhy::from).collect();
        why.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
        (one != other).then_some(Reviewed { one, other, probability: pair.probability, why })
    });
    let review = review.collect();
    let model = keeps_model.then(|| partition.model().to_json());
    Judged { groups, review, looked_at, model }
}
