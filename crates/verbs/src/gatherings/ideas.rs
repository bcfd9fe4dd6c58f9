//! Who might come: a list that fits the theme, mixes worlds and keeps its capacity.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use hearten_boxed::boxed;
use hearten_domain::{
    Concern, ConcernKind, ContactKind, ContactPoint, Gathering, GatheringId, Membership, Organization, OrganizationId, PartialDate, Person,
    PersonId, StandingKind, Tie,
};
use hearten_speech::say;
use hearten_store::{Tx, fold};
use hearten_ties::{GuestCandidate, choose_guests, closeness, common::towns_of};
use hearten_words::{Rarity, likeness, terms};
use jiff::civil::Date;
use serde::Serialize;

use super::plan::gathering_in;
use crate::{PersonName, Result, Vault, moves::all_on_day, ties::tie_with};

/// From this likeness (of 1) something of theirs has to do with the theme.
const ALIKE: f64 = 0.4;
/// What a concern and a membership count beside an interest.
const CONCERN: f64 = 0.9;
const MEMBERSHIP: f64 = 0.7;

/// Somebody who might come.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GuestIdea {
    /// Who.
    pub person: PersonName,
    /// Why, as one would say it to them.
    pub reason: String,
    /// How well they fit the theme, how close they are, and how near by: each 0 to 1.
    pub terms: [f64; 3],
    /// Whether a place is left for them.
    pub has_place: bool,
}

/// What of somebody has to do with the theme.
struct Fit {
    score: f64,
    reason: String,
}

/// The fits, worlds and towns of those whom something connects with the theme, and of those on the list.
#[derive(Default)]
struct Known {
    fits: BTreeMap<PersonId, Fit>,
    worlds: BTreeMap<PersonId, BTreeSet<String>>,
    towns: BTreeMap<PersonId, BTreeSet<String>>,
}

#[boxed]
impl Vault {
    /// Who might come, the most wanted first: of those whom something connects with the theme, at most as many as places are left, and `more` besides. Nobody
    /// who is dead, muted, or not to be contacted or noted, and nobody with a hard season. See [`hearten_ties::choose_guests`].
    ///
    /// # Errors
    /// `missing` where there is no such gathering.
    pub async fn guest_ideas(&self, id: GatheringId, more: usize) -> Result<Vec<GuestIdea>> {
        let mut tx = self.read().await?;
        let gathering = gathering_in(&mut tx, id).await?;
        let listed = tx.guests_of(id).await?;
        let on_list: BTreeSet<PersonId> = listed.iter().map(|guest| guest.person_id).collect();
        let taken = listed.iter().filter(|guest| guest.state().takes_a_place()).count();
        let left = usize::try_from(gathering.capacity).unwrap_or(0).saturating_sub(taken);
        let concerns = all_on_day(tx.all::<Concern>().await?, self.today_date());
        let known = self.known(&mut tx, &gathering, &concerns, &on_list).await?;
        let closed = self.not_invited(&mut tx, &concerns).await?;
        let people: Vec<PersonId> = known
            .fits
            .keys()
            .filter(|id| !closed.contains(id))
            .chain(on_list.iter().filter(|id| !known.fits.contains_key(id)))
            .copied()
            .collect();
        let candidates = self.candidates(&mut tx, &people, &known, gathering.place.as_deref()).await?;
        let mut already = Vec::new();
        let mut open = Vec::new();
        for (place, id) in people.iter().enumerate() {
            if on_list.contains(id) { already.push(place) } else { open.push(place) }
        }
        let chosen = choose_guests(&candidates, &already, left + more);
        let ids: Vec<PersonId> = chosen.iter().filter_map(|place| people.get(*place).copied()).collect();
        let names: BTreeMap<PersonId, String> = tx.get_many::<Person>(&ids).await?.into_iter().map(|it| (it.id, it.name)).collect();
        let idea = |(number, place): (usize, usize)| {
            let id = *people.get(place)?;
            let candidate = candidates.get(place)?;
            Some(GuestIdea {
                person: PersonName { id, name: names.get(&id)?.clone() },
                reason: known.fits.get(&id)?.reason.clone(),
                terms: [candidate.fit, candidate.closeness, candidate.near],
                has_place: number < left,
            })
        };
        Ok(chosen.into_iter().enumerate().filter_map(idea).collect())
    }

    /// Whom no list proposes.
    async fn not_invited(&self, tx: &mut Tx, concerns: &[Concern]) -> Result<BTreeSet<PersonId>> {
        let today = self.today_date();
        let kinds = [StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact, StandingKind::DoNotNote];
        let mut closed = tx.people_standing(&kinds, today).await?;
        closed.extend(self.me_id(tx).await?);
        let hard = concerns.iter().filter(|it| it.kind == ConcernKind::HardSeason && it.is_open_on(today));
        closed.extend(hard.map(|it| it.person_id));
        Ok(closed)
    }

    /// What connects people with the theme. Every text tells how common its words are, but only those that have a word of the theme are
    /// looked at person by person: there may be tens of thousands of the others.
    async fn known(&self, tx: &mut Tx, gathering: &Gathering, concerns: &[Concern], on_list: &BTreeSet<PersonId>) -> Result<Known> {
        let today = self.today_date();
        let topics = tx.topics(today).await?;
        let on_minds: Vec<&Concern> = concerns.iter().filter(|it| it.is_open_on(today) && it.kind != ConcernKind::HardSeason).collect();
        let names: BTreeMap<OrganizationId, String> = tx.all::<Organization>().await?.into_iter().map(|it| (it.id, it.name)).collect();
        let mut belongings = tx.alike_memberships().await?;
        belongings.retain(|it| is_current(it.to, today));
        let mut theme = Theme::of(&gathering.theme);
        for (topic, times) in &topics {
            theme.learn(topic, *times);
        }
        for concern in &on_minds {
            theme.learn(&concern.text, 1);
        }
        for it in &belongings {
            if let Some(name) = names.get(&it.organization_id) {
                theme.learn(&belonging(it.role.as_deref(), name), it.count);
            }
        }
        let mut known = Known::default();
        let topics: Vec<String> = topics.into_iter().map(|(topic, _)| topic).filter(|topic| theme.alike(topic).is_some()).collect();
        for it in all_on_day(tx.interests_in(&topics).await?, today) {
            known.fit(it.person_id, theme.alike(&it.topic), || {
                say("verb-gather-you-care").with("topic", it.topic.trim_end_matches('.')).into()
            });
        }
        for it in on_minds {
            known.fit(it.person_id, theme.alike(&it.text).map(|alike| CONCERN * alike), || say("verb-gather-on-your-mind").into());
        }
        let fits = |role: Option<&str>, of: &OrganizationId| names.get(of).and_then(|name| theme.alike(&belonging(role, name)));
        let alike = belongings.iter().filter(|it| fits(it.role.as_deref(), &it.organization_id).is_some());
        let alike: BTreeSet<OrganizationId> = alike.map(|it| it.organization_id).collect();
        for it in tx.memberships_in(&alike.into_iter().collect::<Vec<_>>()).await? {
            let Some(name) = names.get(&it.organization_id).filter(|_| is_current(it.to, today)) else { continue };
            let role = it.role.as_deref().unwrap_or_default();
            let reason = || {
                let reason = if role.is_empty() { say("verb-gather-you-belong") } else { say("verb-gather-you-know").with("role", role) };
                reason.with("organization", name).into()
            };
            known.fit(it.person_id, fits(it.role.as_deref(), &it.organization_id).map(|alike| MEMBERSHIP * alike), reason);
        }
        let people: Vec<PersonId> = known.fits.keys().chain(on_list).copied().collect();
        known.place(tx, &people, &names, today).await?;
        Ok(known)
    }

    async fn candidates(&self, tx: &mut Tx, people: &[PersonId], known: &Known, place: Option<&str>) -> Result<Vec<GuestCandidate>> {
        let ties = crate::ties::ties_now(self, tx).await?;
        let kin = tx.kin().await?;
        let now = self.now();
        let strength_of = |tie: &Tie| closeness(tie, now, kin.contains(&tie.person_id)).ln_1p();
        let most = ties.iter().map(strength_of).fold(0.0, f64::max);
        let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
        let place = place.map(fold);
        let mut candidates = Vec::with_capacity(people.len());
        for id in people {
            let mut worlds = Vec::new();
            for world in known.worlds.get(id).into_iter().flatten() {
                let next = numbers.len() as u32;
                worlds.push(*numbers.entry(world).or_insert(next));
            }
            let strength = tie_with(&ties, *id).map_or(0.0, strength_of);
            candidates.push(GuestCandidate {
                fit: known.fits.get(id).map_or(0.0, |fit| fit.score),
                closeness: if most > 0.0 { strength / most } else { 0.0 },
                near: nearness(place.as_deref(), known.towns.get(id)),
                worlds,
            });
        }
        Ok(candidates)
    }
}

/// 1 in the same place, 0 elsewhere, between where one of the two is not known.
fn nearness(place: Option<&str>, towns: Option<&BTreeSet<String>>) -> f64 {
    match (place, towns.filter(|towns| !towns.is_empty())) {
        (Some(place), Some(towns)) => {
            let is_here = towns.iter().any(|town| place.contains(town.as_str()) || town.contains(place));
            if is_here { 1.0 } else { 0.0 }
        }
        _ => 0.5,
    }
}

/// Whether a membership that ends so holds on a day.
fn is_current(to: Option<PartialDate>, day: Date) -> bool {
    to.is_none_or(|to| to.latest().is_none_or(|last| last >= day))
}

/// What a membership says of somebody.
fn belonging(role: Option<&str>, organization: &str) -> String {
    format!("{} {organization}", role.unwrap_or_default())
}

/// What a gathering is about, beside everything that may have to do with it.
struct Theme {
    words: Vec<String>,
    rarity: Rarity,
    /// The texts that have one of its words, with all of theirs.
    sharing: HashMap<String, Vec<String>>,
}

impl Theme {
    fn of(theme: &str) -> Self {
        Self { words: terms(theme), rarity: Rarity::default(), sharing: HashMap::new() }
    }

    /// Takes a text up that so many records say.
    fn learn(&mut self, text: &str, times: i64) {
        let words = terms(text);
        self.rarity.learn_times(&words, usize::try_from(times).unwrap_or(0));
        if words.iter().any(|word| self.words.contains(word)) {
            self.sharing.insert(text.to_owned(), words);
        }
    }

    /// How much a text has to do with it, once all are taken up; none where that is too little.
    fn alike(&self, text: &str) -> Option<f64> {
        let alike = likeness(&self.words, self.sharing.get(text)?, Some(&self.rarity)).score;
        (alike >= ALIKE).then_some(alike)
    }
}

impl Known {
    /// Keeps the best of each person's texts that have to do with the theme, of equals the first.
    fn fit(&mut self, id: PersonId, score: Option<f64>, reason: impl FnOnce() -> String) {
        if let Some(score) = score.filter(|score| self.fits.get(&id).is_none_or(|fit| fit.score < *score)) {
            self.fits.insert(id, Fit { score, reason: reason() });
        }
    }

    /// Takes the worlds and the towns of these people up.
    async fn place(&mut self, tx: &mut Tx, people: &[PersonId], names: &BTreeMap<OrganizationId, String>, today: Date) -> Result<()> {
        for it in tx.of_people::<Membership>(people).await? {
            if is_current(it.to, today) && names.contains_key(&it.organization_id) {
                self.worlds.entry(it.person_id).or_default().insert(format!("organization {}", it.organization_id));
            }
        }
        for point in tx.of_people::<ContactPoint>(people).await?.into_iter().filter(|point| point.kind == ContactKind::Postal) {
            let towns: Vec<String> = towns_of(&point.value).iter().map(|town| fold(town)).collect();
            self.worlds.entry(point.person_id).or_default().extend(towns.iter().map(|town| format!("town {town}")));
            self.towns.entry(point.person_id).or_default().extend(towns);
        }
        Ok(())
    }
}
