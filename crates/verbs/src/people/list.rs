//! The list of people: closest first, or as asked.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap, HashSet},
};

use hearten_boxed::boxed;
use hearten_domain::{Circle, CircleMember, ContactKind, Organization, PersonId};
use hearten_store::{PersonDetails, Tx, fold};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use super::kept::{Placed, texts_of_all};
use crate::{Result, Vault, moves::all_on_day};

/// One person in the list of people. Its JSON is a contract of `people --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their mail addresses, in order.
    pub emails: Vec<String>,
    /// The organizations they belong to now, in order.
    pub organizations: Vec<String>,
    /// How close we are: no unit, 0 where there never was a moment; see `hearten_ties::closeness`.
    pub closeness: f64,
    /// The day of the last moment by now.
    pub last_moment: Option<Date>,
    /// How many moments by now.
    pub moments: i64,
}

/// A page of the list of people.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PeoplePage {
    /// The people of this page.
    pub people: Vec<PersonRow>,
    /// How many people fit the filter in all.
    pub total: i64,
    /// The offset of the next page; none on the last.
    pub next: Option<i64>,
}

/// By what the list of people is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PeopleSort {
    /// Closest first.
    #[default]
    Closeness,
    /// By name, case and accents folded.
    Name,
    /// Last in touch first.
    Last,
    /// Most moments first.
    Moments,
    /// Whom I am likely to write to next first (see `hearten_ties::Replay`); it reads all contacts, so on large vaults it takes longer than the others.
    Next,
}

/// Which people to list, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleFilter {
    /// A loose name or (part of) an address.
    pub text: Option<String>,
    /// Part of the name of an organization they belong to.
    pub organization: Option<String>,
    /// Part of the name of a circle they are in.
    pub circle: Option<String>,
    /// Part of a postal address of theirs, such as a town.
    pub place: Option<String>,
    /// Part of a topic they care for.
    pub interest: Option<String>,
    /// The layer they are in (5, 15, 50, 150).
    pub layer: Option<i64>,
    /// No moment within this many days, and at least one before.
    pub silent_days: Option<i64>,
    /// The order.
    pub sort: PeopleSort,
    /// How many at most; none is all.
    pub limit: Option<i64>,
    /// How many to pass over.
    pub offset: i64,
}

#[boxed]
impl Vault {
    /// The people who fit `filter`. Me is never among them.
    pub async fn people(&self, filter: &PeopleFilter) -> Result<PeoplePage> {
        let stamp = self.stamp().await?;
        let mut tx = self.read().await?;
        let everyone = self.people_in_order(&mut tx, &stamp).await?;
        let allowed = self.allowed(&mut tx, filter, &stamp).await?;
        let fits = |placed: &&Placed| {
            allowed.as_ref().is_none_or(|allowed| allowed.contains(&placed.id))
                && filter.silent_days.is_none_or(|days| placed.tie.is_some_and(|tie| days_since(tie.last_at, self.now()) >= days))
        };
        let offset = filter.offset.max(0);
        let wanted = offset.saturating_add(filter.limit.unwrap_or(i64::MAX).max(0));
        let mut total = allowed.as_ref().map_or(everyone.people, |allowed| allowed.len() as i64);
        let in_touch = everyone.in_touch.iter().filter(fits).copied();
        if filter.sort == PeopleSort::Closeness && filter.silent_days.is_none() {
            let page: Vec<Placed> = in_touch.clone().skip(offset as usize).take((wanted - offset) as usize).collect();
            if offset + page.len() as i64 >= wanted.min(total) {
                return self.page_of(&mut tx, page, offset, total).await;
            }
        }
        if filter.sort == PeopleSort::Name {
            let texts = self.people_kept.texts.get(&stamp, texts_of_all(&mut tx)).await?;
            // Who is silent was in touch once; all others may be anybody.
            let silent: Option<HashSet<PersonId>> = filter.silent_days.map(|_| in_touch.map(|placed| placed.id).collect());
            let allowed = silent.as_ref().or(allowed.as_ref());
            let fits = |id: &PersonId| allowed.is_none_or(|allowed| allowed.contains(id));
            let fitting = || texts.iter().map(|(id, _)| *id).filter(fits);
            let ids: Vec<PersonId> = fitting().skip(offset as usize).take((wanted - offset) as usize).collect();
            let page = placed(&ids, &everyone.in_touch);
            return self.page_of(&mut tx, page, offset, fitting().count() as i64).await;
        }
        let mut found: Vec<Placed> = in_touch.collect();
        sort(&mut found, filter.sort);
        if filter.sort == PeopleSort::Next {
            let places = self.likely_places(&mut tx, &stamp).await?;
            found.sort_by_cached_key(|placed| (places.get(&placed.id).copied().unwrap_or(usize::MAX), placed.id));
        }
        if filter.silent_days.is_some() {
            total = found.len() as i64;
        }
        // The index of everybody by name is read only where the page reaches those who never were in touch.
        if wanted.min(total) > found.len() as i64 {
            let texts = self.people_kept.texts.get(&stamp, texts_of_all(&mut tx)).await?;
            found = with_index(texts.iter().map(|(id, _)| *id), found, allowed.as_ref());
            total = found.len() as i64;
        }
        let page: Vec<Placed> = found.into_iter().skip(offset as usize).take((wanted - offset).min(total) as usize).collect();
        self.page_of(&mut tx, page, offset, total).await
    }

    async fn page_of(&self, tx: &mut Tx, page: Vec<Placed>, offset: i64, total: i64) -> Result<PeoplePage> {
        let end = offset + page.len() as i64;
        let people = self.rows(tx, page).await?;
        Ok(PeoplePage { people, total, next: (end < total && end > offset).then_some(end) })
    }

    /// Who passes the filters that are answered by other records; none where there is no such filter.
    async fn allowed(&self, tx: &mut Tx, filter: &PeopleFilter, stamp: &str) -> Result<Option<HashSet<PersonId>>> {
        let mut sets: Vec<HashSet<PersonId>> = Vec::new();
        let given = |text: &Option<String>| text.as_deref().map(fold).filter(|text| !text.is_empty());
        if let Some(text) = given(&filter.text) {
            sets.push(self.people_found(tx, &text, stamp).await?);
        }
        if let Some(part) = given(&filter.organization) {
            let organizations: Vec<Organization> = tx.all().await?;
            let ids: Vec<_> = organizations.iter().filter(|it| fold(&it.name).contains(&part)).map(|it| it.id).collect();
            sets.push(tx.memberships_in(&ids).await?.into_iter().map(|membership| membership.person_id).collect());
        }
        if let Some(part) = given(&filter.circle) {
            let circles: Vec<Circle> = tx.all().await?;
            let named: HashSet<_> = circles.iter().filter(|circle| fold(&circle.name).contains(&part)).map(|circle| circle.id).collect();
            let members: Vec<CircleMember> = tx.all().await?;
            let today = self.today_date();
            sets.push(members.iter().filter(|it| named.contains(&it.circle_id) && it.is_in_on(today)).map(|it| it.person_id).collect());
        }
        if let Some(part) = given(&filter.place) {
            let points = tx.contact_points(ContactKind::Postal).await?;
            sets.push(points.into_iter().filter(|point| fold(&point.value).contains(&part)).map(|point| point.person_id).collect());
        }
        if let Some(part) = given(&filter.interest) {
            let today = self.today_date();
            let mut topics: Vec<String> = tx.topics(today).await?.into_iter().map(|(topic, _)| topic).collect();
            topics.retain(|topic| fold(topic).contains(&part));
            sets.push(all_on_day(tx.interests_in(&topics).await?, today).into_iter().map(|interest| interest.person_id).collect());
        }
        if let Some(layer) = filter.layer {
            sets.push(tx.people_traits().await?.into_iter().filter(|(_, (_, of))| *of == Some(layer)).map(|(id, _)| id).collect());
        }
        let mut allowed: Option<HashSet<PersonId>> = sets.into_iter().reduce(|one, other| one.intersection(&other).copied().collect());
        if let (Some(allowed), Some(me)) = (allowed.as_mut(), self.me_id(tx).await?) {
            allowed.remove(&me);
        }
        Ok(allowed)
    }

    async fn rows(&self, tx: &mut Tx, page: Vec<Placed>) -> Result<Vec<PersonRow>> {
        let ids: Vec<PersonId> = page.iter().map(|placed| placed.id).collect();
        let zone = self.zone();
        let mut placed: HashMap<PersonId, Placed> = page.into_iter().map(|placed| (placed.id, placed)).collect();
        let row = |details: PersonDetails| {
            let place = placed.remove(&details.person.id);
            let tie = place.as_ref().and_then(|place| place.tie);
            let organizations: BTreeSet<String> = details.organizations_on(self.today_date()).into_iter().map(str::to_owned).collect();
            let mut emails: Vec<String> = details.addresses.into_iter().map(|address| address.value).collect();
            emails.sort();
            PersonRow {
                id: details.person.id,
                name: details.person.name,
                emails,
                organizations: organizations.into_iter().collect(),
                closeness: place.map_or(0.0, |place| rounded(place.closeness)),
                last_moment: tie.map(|tie| tie.last_at.to_zoned(zone.clone()).date()),
                moments: tie.map_or(0, |tie| tie.moments),
            }
        };
        Ok(tx.people_details(&ids).await?.into_iter().map(row).collect())
    }
}

/// In the order asked for; equals by id, so that pages never overlap. By closeness they come, and by name is the order of the index.
fn sort(people: &mut [Placed], order: PeopleSort) {
    match order {
        PeopleSort::Closeness | PeopleSort::Name | PeopleSort::Next => {}
        PeopleSort::Last => people.sort_by_key(|placed| (Reverse(placed.tie.map(|tie| tie.last_at)), placed.id)),
        PeopleSort::Moments => people.sort_by_key(|placed| (Reverse(placed.tie.map(|tie| tie.moments)), placed.id)),
    }
}

/// These people, each as they were in touch where they ever were.
fn placed(ids: &[PersonId], in_touch: &[Placed]) -> Vec<Placed> {
    let wanted: HashSet<PersonId> = ids.iter().copied().collect();
    let known: HashMap<PersonId, Placed> = in_touch.iter().filter(|it| wanted.contains(&it.id)).map(|it| (it.id, *it)).collect();
    ids.iter().map(|id| known.get(id).copied().unwrap_or(Placed { id: *id, tie: None, closeness: 0.0 })).collect()
}

/// Those who were in touch as they are sorted, then all others by name.
fn with_index(index: impl Iterator<Item = PersonId>, in_touch: Vec<Placed>, allowed: Option<&HashSet<PersonId>>) -> Vec<Placed> {
    let place: HashMap<PersonId, usize> = in_touch.iter().enumerate().map(|(place, placed)| (placed.id, place)).collect();
    let mut in_touch: Vec<Option<Placed>> = in_touch.into_iter().map(Some).collect();
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for id in index {
        let at = place.get(&id).copied();
        let fits = allowed.is_none_or(|allowed| allowed.contains(&id));
        match at.and_then(|at| in_touch.get_mut(at)).and_then(Option::take) {
            Some(placed) if fits => first.push((at, placed)),
            None if fits => rest.push(Placed { id, tie: None, closeness: 0.0 }),
            _ => {}
        }
    }
    first.sort_by_key(|(at, _)| *at);
    first.into_iter().map(|(_, placed)| placed).chain(rest).collect()
}

/// Whole days from a moment to now.
fn days_since(last_at: Timestamp, now: Timestamp) -> i64 {
    now.duration_since(last_at).as_hours() / 24
}

/// To ten places: what moments add up to depends in the last bits on the order of adding, and the list shall not.
fn rounded(closeness: f64) -> f64 {
    (closeness * 1e10).round() / 1e10
}
