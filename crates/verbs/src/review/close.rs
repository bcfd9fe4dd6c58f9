//! The ties of the inner layers, with what they may hang on and what holds them.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{
    ContactKind, ContactPoint, Gift, GiftDirection, Interest, Membership, MembershipKind, Organization, OrganizationId, PartialDate,
    Person, PersonId, Relation, StandingKind, StoryPerson, StoryRole, Tie,
};
use hearten_speech::say;
use hearten_store::Tx;
use hearten_ties::{Bond, CloseTie, Facet, Holding, closeness, industry, layers};
use jiff::civil::Date;

use super::town::town_of;
use crate::{PersonName, Result, Vault, moves::all_on_day};

/// Whom the user placed in so small a layer is kept close on purpose.
const KEPT_CLOSE: i64 = 15;

/// All that the views of support and spread rest on.
pub(super) struct Close {
    /// The ties of the layers, the innermost first, then by closeness.
    pub(super) ties: Vec<CloseTie>,
    /// The people of all layers.
    pub(super) people: BTreeMap<PersonId, Person>,
    /// The sums over their moments.
    pub(super) sums: BTreeMap<PersonId, Tie>,
    /// All ties but those with people who are closed.
    pub(super) open: Vec<Tie>,
    /// What passed between us by the day.
    pub(super) gifts: BTreeMap<PersonId, Vec<Gift>>,
    /// Who is who to them.
    pub(super) relations: Vec<Relation>,
    /// Where they live: addresses on one line that are not of work.
    pub(super) homes: Vec<(PersonId, String)>,
}

impl Close {
    /// Loads them as of the vault's now. The dead, the muted and those never to be contacted are not among them.
    pub(super) async fn load(vault: &Vault, tx: &mut Tx) -> Result<Self> {
        let (today, now) = (vault.today_date(), vault.now());
        let mut closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
        closed.extend(vault.me_id(tx).await?);
        let traits = tx.people_traits().await?;
        let ties = crate::ties::ties_now(vault, tx).await?;
        let open: Vec<Tie> = ties.iter().filter(|tie| !closed.contains(&tie.person_id)).copied().collect();
        let mut weighed: Vec<(PersonId, f64, Option<i64>)> = Vec::new();
        for tie in &open {
            let (kin, layer) = traits.get(&tie.person_id).copied().unwrap_or_default();
            weighed.push((tie.person_id, closeness(tie, now, kin), layer));
        }
        let known: BTreeSet<PersonId> = open.iter().map(|tie| tie.person_id).collect();
        let placed = traits.iter().filter(|(person, _)| !known.contains(person) && !closed.contains(person));
        weighed.extend(placed.filter_map(|(person, (_, layer))| layer.map(|layer| (*person, 0.0, Some(layer)))));
        let layers = layers(&weighed);
        let ids: Vec<PersonId> = layers.iter().map(|(person, _)| *person).collect();
        let people = tx.get_many::<Person>(&ids).await?.into_iter().map(|person| (person.id, person)).collect();
        let gifts = by_person(all_on_day(tx.of_people::<Gift>(&ids).await?, today));
        let inner: BTreeSet<PersonId> = ids.iter().copied().collect();
        let sums = open.iter().filter(|tie| inner.contains(&tie.person_id)).map(|tie| (tie.person_id, *tie)).collect();
        let relations = tx.of_people::<Relation>(&ids).await?;
        let homes = homes(tx, &ids).await?;
        let holdings = holdings(tx, &ids, &homes, today).await?;
        let mut close = Self { ties: Vec::new(), people, sums, open, gifts, relations, homes };
        let bonds = close.bonds(vault, tx, &ids, today).await?;
        let tie = |(person_id, layer): &(PersonId, i64)| CloseTie {
            person_id: *person_id,
            layer: *layer,
            holdings: holdings.get(person_id).cloned().unwrap_or_default(),
            bonds: bonds.get(person_id).cloned().unwrap_or_default(),
        };
        close.ties = layers.iter().filter(|(person, _)| close.people.contains_key(person)).map(tie).collect();
        Ok(close)
    }

    /// A person as a sentence names them.
    pub(super) fn name(&self, id: PersonId) -> PersonName {
        PersonName { id, name: self.people.get(&id).map(|person| person.name.clone()).unwrap_or_default() }
    }

    /// What holds each tie: family, nearness that the user chose, stories, gifts both ways, and what both belong to.
    async fn bonds(&self, vault: &Vault, tx: &mut Tx, ids: &[PersonId], today: Date) -> Result<BTreeMap<PersonId, Vec<Bond>>> {
        let mut bonds: BTreeMap<PersonId, Vec<Bond>> = BTreeMap::new();
        let mut note = |person: PersonId, what: String, through: Vec<String>| {
            bonds.entry(person).or_default().push(Bond { what, through });
        };
        for person in self.people.values() {
            if person.kin {
                note(person.id, say("verb-family").into(), Vec::new());
            }
            if let Some(layer) = person.layer.filter(|layer| *layer <= KEPT_CLOSE) {
                note(person.id, say("verb-support-kept-close").with("layer", layer).into(), Vec::new());
            }
        }
        let about = tx.of_people::<StoryPerson>(ids).await?.into_iter().filter(|it| it.role == StoryRole::About);
        for person in about.map(|it| it.person_id).collect::<BTreeSet<_>>() {
            note(person, say("verb-support-story").into(), Vec::new());
        }
        for (person, gifts) in &self.gifts {
            let went = |direction| gifts.iter().any(|gift| gift.direction == direction);
            if went(GiftDirection::Given) && went(GiftDirection::Received) {
                note(*person, say("verb-support-gifts").into(), Vec::new());
            }
        }
        for (person, organization, line) in shared_places(vault, tx, ids, today).await? {
            let what = say("verb-both-at").with("organization", &organization).into();
            // A firm falls away with its line of work.
            note(person, what, std::iter::once(organization).chain(line.map(str::to_owned)).collect());
        }
        for (person, topic) in shared_interests(vault, tx, ids, today).await? {
            note(person, say("verb-both-care").with("topic", topic).into(), Vec::new());
        }
        Ok(bonds)
    }
}

fn by_person(gifts: Vec<Gift>) -> BTreeMap<PersonId, Vec<Gift>> {
    let mut all: BTreeMap<PersonId, Vec<Gift>> = BTreeMap::new();
    for gift in gifts {
        all.entry(gift.person_id).or_default().push(gift);
    }
    all
}

/// What each belongs to on the day: employers with the line of work their names tell, circles, and the town of an address that is not one of work.
async fn holdings(tx: &mut Tx, ids: &[PersonId], homes: &[(PersonId, String)], today: Date) -> Result<BTreeMap<PersonId, Vec<Holding>>> {
    let mut all: BTreeMap<PersonId, Vec<Holding>> = BTreeMap::new();
    let memberships = tx.of_people::<Membership>(ids).await?;
    let names = names_of(tx, &memberships).await?;
    for membership in memberships.iter().filter(|it| holds_on(it, today)) {
        let Some(name) = names.get(&membership.organization_id) else { continue };
        let holdings = all.entry(membership.person_id).or_default();
        let is_employer = membership.kind == MembershipKind::Employer;
        holdings.push(Holding { facet: if is_employer { Facet::Employer } else { Facet::Circle }, name: name.clone() });
        let line = industry(name).filter(|_| is_employer);
        holdings.extend(line.map(|line| Holding { facet: Facet::Industry, name: line.to_owned() }));
    }
    for (person, address) in homes {
        if let Some(name) = town_of(address) {
            all.entry(*person).or_default().push(Holding { facet: Facet::Place, name });
        }
    }
    Ok(all)
}

/// The postal addresses of each that are not of work.
async fn homes(tx: &mut Tx, ids: &[PersonId]) -> Result<Vec<(PersonId, String)>> {
    let is_work = |point: &ContactPoint| point.label.as_deref().is_some_and(|label| label.to_lowercase().contains("work"));
    let points = tx.of_people::<ContactPoint>(ids).await?.into_iter();
    Ok(points.filter(|point| point.kind == ContactKind::Postal && !is_work(point)).map(|point| (point.person_id, point.value)).collect())
}

async fn names_of(tx: &mut Tx, memberships: &[Membership]) -> Result<BTreeMap<OrganizationId, String>> {
    let ids: BTreeSet<OrganizationId> = memberships.iter().map(|it| it.organization_id).collect();
    let found = tx.get_many::<Organization>(&ids.into_iter().collect::<Vec<_>>()).await?;
    Ok(found.into_iter().map(|organization| (organization.id, organization.name)).collect())
}

/// Whether a membership holds on a day, as far as is known.
fn holds_on(membership: &Membership, day: Date) -> bool {
    membership.from.and_then(PartialDate::earliest).is_none_or(|from| from <= day)
        && membership.to.and_then(PartialDate::latest).is_none_or(|to| day <= to)
}

/// The organizations to which both I and they belong or belonged; of those where one of us is or was employed, the line of work that their names tell.
async fn shared_places(vault: &Vault, tx: &mut Tx, ids: &[PersonId], today: Date) -> Result<Vec<(PersonId, String, Option<&'static str>)>> {
    let Some(me) = vault.me_id(tx).await? else { return Ok(Vec::new()) };
    let begun = |it: &Membership| it.from.and_then(PartialDate::earliest).is_none_or(|from| from <= today);
    let mine: Vec<Membership> = tx.of_person::<Membership>(me).await?.into_iter().filter(begun).collect();
    let names = names_of(tx, &mine).await?;
    let theirs = tx.of_people::<Membership>(ids).await?;
    let shared: BTreeSet<(PersonId, OrganizationId)> =
        theirs.iter().filter(|it| begun(it)).map(|it| (it.person_id, it.organization_id)).collect();
    let all = mine.iter().chain(&theirs);
    let firms: BTreeSet<OrganizationId> = all.filter(|it| it.kind == MembershipKind::Employer).map(|it| it.organization_id).collect();
    let told = |(person, organization): (PersonId, OrganizationId)| {
        let name = names.get(&organization)?.clone();
        let line = industry(&name).filter(|_| firms.contains(&organization));
        Some((person, name, line))
    };
    Ok(shared.into_iter().filter_map(told).collect())
}

/// The topics for which both I and they care, by the same words.
async fn shared_interests(vault: &Vault, tx: &mut Tx, ids: &[PersonId], today: Date) -> Result<Vec<(PersonId, String)>> {
    let Some(me) = vault.me_id(tx).await? else { return Ok(Vec::new()) };
    let mine: BTreeSet<String> =
        all_on_day(tx.of_person::<Interest>(me).await?, today).iter().map(|it| hearten_words::fold(&it.topic)).collect();
    let theirs = all_on_day(tx.of_people::<Interest>(ids).await?, today);
    Ok(theirs.into_iter().filter(|it| mine.contains(&hearten_words::fold(&it.topic))).map(|it| (it.person_id, it.topic)).collect())
}
