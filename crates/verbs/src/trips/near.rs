//! Who lives near the place of a trip.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use hearten_domain::{ContactKind, ContactPoint, Person, PersonId, StandingKind, Tie, Trip};
use hearten_places::{Around, Point, same_town};
use hearten_store::Tx;
use hearten_ties::former_closeness;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::Serialize;

use crate::{PersonName, Result, Vault, ties::tie_with, writing::named};

/// Beyond so many years not having seen somebody counts no more.
const MOST_YEARS: f64 = 3.0;

/// Somebody who lives near the place of a trip.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NearPerson {
    /// Who.
    pub person: PersonName,
    /// How far from the place, in kilometres as birds fly; none where only the name of their town says that it is near.
    pub km: Option<i64>,
    /// The town they live in, or their address.
    pub town: String,
    /// The last visit on record.
    pub seen_on: Option<Date>,
    /// The layer I chose for them.
    pub layer: Option<i64>,
    /// Whether they are one of my partners.
    pub is_partner: bool,
    /// How close the tie is or was (see [`hearten_ties::former_closeness`]), and how many years, at most 3, I have not seen them: those I would be sorriest to
    /// miss have the largest ln(1 + closeness) × (1 + years).
    pub terms: [f64; 2],
}

impl NearPerson {
    /// How sorry I would be to miss them, beside others of their layer.
    fn regret(&self) -> f64 {
        let [closeness, years] = self.terms;
        closeness.ln_1p() * (1.0 + years)
    }

    /// Whether more is known of us than an address.
    pub(super) fn is_more_than_an_address(&self) -> bool {
        let [closeness, _] = self.terms;
        closeness > 0.0 || self.layer.is_some() || self.is_partner
    }
}

/// What is known of everybody, read once for all trips.
pub(super) struct Everybody {
    addresses: Vec<ContactPoint>,
    ties: Arc<Vec<Tie>>,
    traits: BTreeMap<PersonId, (bool, Option<i64>)>,
    partners: BTreeSet<PersonId>,
    /// Me, and whom no trip proposes to see: the dead, the muted, those not to be contacted.
    pub(super) closed: BTreeSet<PersonId>,
    now: Timestamp,
    zone: TimeZone,
    today: Date,
}

/// The town as it stands alone in an address, else as the gazetteer writes it in plain letters.
pub(crate) fn town(name: &str, address: &str) -> String {
    let is_alone = address.chars().all(|letter| letter.is_alphabetic() || [' ', '-', '\'', '.'].contains(&letter));
    if is_alone { address.trim().to_owned() } else { name.to_owned() }
}

impl Everybody {
    pub(super) async fn read(vault: &Vault, tx: &mut Tx) -> Result<Self> {
        let today = vault.today_date();
        let mut closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
        closed.extend(vault.me_id(tx).await?);
        Ok(Self {
            addresses: tx.contact_points(ContactKind::Postal).await?,
            ties: crate::ties::ties_now(vault, tx).await?,
            traits: tx.people_traits().await?,
            partners: tx.people_standing(&[StandingKind::Partner], today).await?,
            closed,
            now: vault.now(),
            zone: vault.zone(),
            today,
        })
    }

    /// Whoever lives within the radius of a trip and may be contacted, those I would be sorriest to miss first: my partners, then by the layer I chose for
    /// them, then by how close we are or were and how long I have not seen them (see [`NearPerson::terms`]). A person with several addresses lives at the nearest.
    pub(super) async fn near(&self, tx: &mut Tx, trip: &Trip) -> Result<Vec<NearPerson>> {
        let places = self.places(trip);
        let ids: Vec<PersonId> = places.keys().copied().collect();
        let people: Vec<Person> = tx.get_many(&ids).await?;
        let seen = self.seen(tx, &ids).await?;
        let mut near: Vec<NearPerson> = people.iter().filter_map(|person| self.person(person, &places, &seen)).collect();
        near.sort_by(|a, b| {
            let chosen = |it: &NearPerson| (!it.is_partner, it.layer.unwrap_or(i64::MAX));
            let same = chosen(a).cmp(&chosen(b)).then_with(|| b.regret().total_cmp(&a.regret()));
            same.then_with(|| (&a.person.name, a.person.id).cmp(&(&b.person.name, b.person.id)))
        });
        Ok(near)
    }

    /// Where each of those lives who live near.
    fn places(&self, trip: &Trip) -> BTreeMap<PersonId, (Option<f64>, String)> {
        let around = trip.lat.zip(trip.lon).map(|(lat, lon)| Around::of(Point { lat, lon }, trip.within_km as f64));
        let mut places: BTreeMap<PersonId, (Option<f64>, String)> = BTreeMap::new();
        for address in self.addresses.iter().filter(|address| !self.closed.contains(&address.person_id)) {
            let found = match &around {
                Some(around) => around.holds(&address.value).map(|(place, km)| (Some(km), town(place.name, &address.value))),
                None => same_town(&trip.place, &address.value).then(|| (None, address.value.clone())),
            };
            let Some(found) = found else { continue };
            let is_nearer = places.get(&address.person_id).is_none_or(|(known, _)| found.0.unwrap_or(0.0) < known.unwrap_or(0.0));
            if is_nearer {
                places.insert(address.person_id, found);
            }
        }
        places
    }

    /// The day of the last visit with each of these.
    pub(super) async fn seen(&self, tx: &mut Tx, ids: &[PersonId]) -> Result<BTreeMap<PersonId, Date>> {
        let day = |(person, at, all_day): (PersonId, Timestamp, bool)| {
            let zone = if all_day { TimeZone::UTC } else { self.zone.clone() };
            (person, at.to_zoned(zone).date())
        };
        Ok(tx.last_visits(ids, self.now).await?.into_iter().map(day).collect())
    }

    fn person(
        &self,
        person: &Person,
        places: &BTreeMap<PersonId, (Option<f64>, String)>,
        seen: &BTreeMap<PersonId, Date>,
    ) -> Option<NearPerson> {
        let (km, town) = places.get(&person.id)?;
        let seen_on = seen.get(&person.id).copied();
        let years = seen_on.map_or(MOST_YEARS, |seen| f64::from((self.today - seen).get_days()) / 365.25).clamp(0.0, MOST_YEARS);
        Some(NearPerson {
            person: named(person),
            km: km.map(|km| km.round() as i64),
            town: town.clone(),
            seen_on,
            layer: self.traits.get(&person.id).and_then(|(_, layer)| *layer),
            is_partner: self.partners.contains(&person.id),
            terms: [tie_with(&self.ties, person.id).map_or(0.0, former_closeness), years],
        })
    }

    /// Whether somebody and I have spoken since a day.
    pub(super) fn has_spoken_since(&self, person: PersonId, day: Date) -> bool {
        let spoken = tie_with(&self.ties, person).and_then(|tie| tie.last_voice_at);
        spoken.is_some_and(|at| at.to_zoned(self.zone.clone()).date() >= day)
    }
}
