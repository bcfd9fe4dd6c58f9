//! Who might come: a list that fits the theme, mixes worlds and keeps its capacity.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{
    Concern, ConcernKind, ContactKind, Gathering, GatheringId, Interest, Membership, Organization, Person, PersonId, StandingKind,
};
use hearten_speech::say;
use hearten_store::{Tx, fold};
use hearten_ties::{GuestCandidate, choose_guests, closeness, common::towns_of};
use hearten_words::{Rarity, likeness, terms};
use serde::Serialize;

use super::plan::gathering_in;
use crate::{PersonName, Result, Vault, moves::all_on_day};

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

/// Everybody's fits, worlds and towns.
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
        let known = self.known(&mut tx, &gathering).await?;
        let closed = self.not_invited(&mut tx).await?;
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
    async fn not_invited(&self, tx: &mut Tx) -> Result<BTreeSet<PersonId>> {
        let today = self.today_date();
        let kinds = [StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact, StandingKind::DoNotNote];
        let mut closed = tx.people_standing(&kinds, today).await?;
        closed.extend(self.me_id(tx).await?);
        let concerns = all_on_day(tx.all::<Concern>().await?, today);
        let hard = concerns.iter().filter(|it| it.kind == ConcernKind::HardSeason && it.is_open_on(today));
        closed.extend(hard.map(|it| it.person_id));
        Ok(closed)
    }

    async fn known(&self, tx: &mut Tx, gathering: &Gathering) -> Result<Known> {
        let today = self.today_date();
        let theme = terms(&gathering.theme);
        let mut texts: Vec<(PersonId, String, f64, String)> = Vec::new();
        for it in all_on_day(tx.all::<Interest>().await?, today) {
            let reason = say("verb-gather-you-care").with("topic", it.topic.trim_end_matches('.')).into();
            texts.push((it.person_id, it.topic, 1.0, reason));
        }
        for it in all_on_day(tx.all::<Concern>().await?, today) {
            if it.is_open_on(today) && it.kind != ConcernKind::HardSeason {
                texts.push((it.person_id, it.text, CONCERN, say("verb-gather-on-your-mind").into()));
            }
        }
        let mut known = Known::default();
        let names: BTreeMap<_, String> = tx.all::<Organization>().await?.into_iter().map(|it| (it.id, it.name)).collect();
        for it in tx.all::<Membership>().await? {
            let is_current = it.to.is_none_or(|to| to.latest().is_none_or(|last| last >= today));
            let Some(name) = names.get(&it.organization_id).filter(|_| is_current) else { continue };
            known.worlds.entry(it.person_id).or_default().insert(format!("organization {}", it.organization_id));
            let role = it.role.as_deref().unwrap_or_default();
            let reason = if role.is_empty() { say("verb-gather-you-belong") } else { say("verb-gather-you-know").with("role", role) };
            texts.push((it.person_id, format!("{role} {name}"), MEMBERSHIP, reason.with("organization", name).into()));
        }
        for point in tx.contact_points(ContactKind::Postal).await? {
            let towns: Vec<String> = towns_of(&point.value).iter().map(|town| fold(town)).collect();
            known.worlds.entry(point.person_id).or_default().extend(towns.iter().map(|town| format!("town {town}")));
            known.towns.entry(point.person_id).or_default().extend(towns);
        }
        known.fit(&theme, texts);
        Ok(known)
    }

    async fn candidates(&self, tx: &mut Tx, people: &[PersonId], known: &Known, place: Option<&str>) -> Result<Vec<GuestCandidate>> {
        let ties = crate::ties::ties_now(self, tx).await?;
        let kin = tx.kin().await?;
        let now = self.now();
        let strengths: BTreeMap<PersonId, f64> =
            ties.iter().map(|tie| (tie.person_id, closeness(tie, now, kin.contains(&tie.person_id)).ln_1p())).collect();
        let most = strengths.values().copied().fold(0.0, f64::max);
        let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
        let place = place.map(fold);
        let mut candidates = Vec::with_capacity(people.len());
        for id in people {
            let mut worlds = Vec::new();
            for world in known.worlds.get(id).into_iter().flatten() {
                let next = numbers.len() as u32;
                worlds.push(*numbers.entry(world).or_insert(next));
            }
            let strength = strengths.get(id).copied().unwrap_or(0.0);
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

impl Known {
    /// Keeps the best of each person's texts that have to do with the theme.
    fn fit(&mut self, theme: &[String], texts: Vec<(PersonId, String, f64, String)>) {
        let texts: Vec<_> = texts.into_iter().map(|(id, text, weight, reason)| (id, terms(&text), weight, reason)).collect();
        let mut rarity = Rarity::default();
        for (_, words, ..) in &texts {
            rarity.learn(words);
        }
        for (id, words, weight, reason) in texts {
            if !words.iter().any(|word| theme.contains(word)) {
                continue;
            }
            let alike = likeness(theme, &words, Some(&rarity)).score;
            let score = weight * alike;
            if alike >= ALIKE && self.fits.get(&id).is_none_or(|fit| fit.score < score) {
                self.fits.insert(id, Fit { score, reason });
            }
        }
    }
}
