//! The list of people: closest first, or as asked.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

use hearten_domain::{Interest, Organization, PersonId, Tie};
use hearten_store::{PersonDetails, PersonEntry, Tx, fold};
use jiff::civil::Date;
use serde::Serialize;

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
}

/// Which people to list, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleFilter {
    /// A loose name or (part of) an address.
    pub text: Option<String>,
    /// Part of the name of an organization they belong to.
    pub organization: Option<String>,
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

impl Vault {
    /// The people who fit `filter`. Me is never among them.
    pub async fn people(&self, filter: &PeopleFilter) -> Result<PeoplePage> {
        let mut tx = self.read().await?;
        let ties: HashMap<PersonId, Tie> =
            crate::ties::ties_now(self, &mut tx).await?.into_iter().map(|tie| (tie.person_id, tie)).collect();
        let allowed = self.allowed(&mut tx, filter).await?;
        let fits = |entry: &PersonEntry| {
            allowed.as_ref().is_none_or(|allowed| allowed.contains(&entry.id))
                && filter.layer.is_none_or(|layer| entry.layer == Some(layer))
                && filter.silent_days.is_none_or(|days| ties.get(&entry.id).is_some_and(|tie| self.silent(tie) >= days))
        };
        let found = tx.people_index().await?.into_iter().filter(fits).map(|entry| self.placed(entry, &ties)).collect();
        let sorted = sorted(found, filter.sort);
        let total = sorted.len() as i64;
        let offset = filter.offset.max(0);
        let end = filter.limit.map_or(total, |limit| offset.saturating_add(limit.max(0)).min(total));
        let page: Vec<Placed> = sorted.into_iter().skip(offset as usize).take((end - offset).max(0) as usize).collect();
        let people = self.rows(&mut tx, page).await?;
        Ok(PeoplePage { people, total, next: (end < total).then_some(end) })
    }

    /// Who passes the filters that are answered by other records; none where there is no such filter.
    async fn allowed(&self, tx: &mut Tx, filter: &PeopleFilter) -> Result<Option<BTreeSet<PersonId>>> {
        let mut sets: Vec<BTreeSet<PersonId>> = Vec::new();
        let given = |text: &Option<String>| text.as_deref().map(fold).filter(|text| !text.is_empty());
        if let Some(text) = given(&filter.text) {
            sets.push(tx.search_people(&text, i64::MAX).await?.into_iter().map(|entry| entry.id).collect());
        }
        if let Some(part) = given(&filter.organization) {
            let organizations: Vec<Organization> = tx.all().await?;
            let ids: Vec<_> = organizations.iter().filter(|it| fold(&it.name).contains(&part)).map(|it| it.id).collect();
            sets.push(tx.memberships_in(&ids).await?.into_iter().map(|membership| membership.person_id).collect());
        }
        if let Some(part) = given(&filter.interest) {
            let interests: Vec<Interest> = all_on_day(tx.all().await?, self.today_date());
            sets.push(interests.iter().filter(|it| fold(&it.topic).contains(&part)).map(|it| it.person_id).collect());
        }
        Ok(sets.into_iter().reduce(|one, other| one.intersection(&other).copied().collect()))
    }

    fn silent(&self, tie: &Tie) -> i64 {
        hearten_ties::silence(tie, self.now()).days
    }

    fn placed(&self, entry: PersonEntry, ties: &HashMap<PersonId, Tie>) -> Placed {
        let tie = ties.get(&entry.id).copied();
        let closeness = tie.map_or(0.0, |tie| hearten_ties::closeness(&tie, self.now(), entry.kin));
        Placed { entry, tie, closeness }
    }

    async fn rows(&self, tx: &mut Tx, page: Vec<Placed>) -> Result<Vec<PersonRow>> {
        let ids: Vec<PersonId> = page.iter().map(|placed| placed.entry.id).collect();
        let mut details: HashMap<PersonId, PersonDetails> =
            tx.people_details(&ids).await?.into_iter().map(|details| (details.person.id, details)).collect();
        let zone = self.zone();
        let row = |placed: Placed| {
            let details = details.remove(&placed.entry.id);
            let names = details.as_ref().map(|it| it.organizations_on(self.today_date())).unwrap_or_default();
            let organizations: BTreeSet<String> = names.into_iter().map(str::to_owned).collect();
            let mut emails: Vec<String> = details.into_iter().flat_map(|it| it.addresses).map(|address| address.value).collect();
            emails.sort();
            PersonRow {
                id: placed.entry.id,
                name: placed.entry.name,
                emails,
                organizations: organizations.into_iter().collect(),
                closeness: placed.closeness,
                last_moment: placed.tie.map(|tie| tie.last_at.to_zoned(zone.clone()).date()),
                moments: placed.tie.map_or(0, |tie| tie.moments),
            }
        };
        Ok(page.into_iter().map(row).collect())
    }
}

/// A person with what the list is sorted by.
struct Placed {
    entry: PersonEntry,
    tie: Option<Tie>,
    closeness: f64,
}

/// In the order asked for. The index comes by folded name, and the sort is stable, so that equals stay by name.
fn sorted(mut people: Vec<Placed>, order: PeopleSort) -> Vec<Placed> {
    match order {
        PeopleSort::Closeness => people.sort_by(|one, other| other.closeness.total_cmp(&one.closeness)),
        PeopleSort::Name => {}
        PeopleSort::Last => people.sort_by_key(|placed| Reverse(placed.tie.map(|tie| tie.last_at))),
        PeopleSort::Moments => people.sort_by_key(|placed| Reverse(placed.tie.map_or(0, |tie| tie.moments))),
    }
    people
}
