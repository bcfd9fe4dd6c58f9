//! My people on a map: who knows whom among them, as far as shared moments, stories, relations and memberships tell.

use std::collections::{BTreeMap, HashMap};

use hearten_boxed::boxed;
use hearten_domain::{ErrorKind, OrganizationId, PersonId};
use hearten_speech::{current, say, with_language};
use hearten_store::Tx;
use hearten_ties::{MapTie, closeness, lay_out, layers, path::Node};
use serde::Serialize;

use super::world::{KnownWorld, Records, World};
use crate::{PersonName, Result, Vault, VerbError, writing::person_in};

/// So many people are on the map; where there are more, those who are closest.
const MOST: usize = 5_000;

/// A tie of the map is drawn from this likelihood on that the two know each other.
const DRAWN: f64 = 0.05;

/// So many reasons are told of a tie.
const REASONS: usize = 3;

/// So many of the closest stand for a cluster.
const NAMED: usize = 5;

/// A cluster is called by an organization that at least one of so many of its people belongs to.
const SHARE: usize = 3;

/// My people, where they lie, and who knows whom.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NetworkMap {
    /// The people, the closest first.
    pub people: Vec<MapPerson>,
    /// Who knows whom: places among the people, and how likely it is, above 0 and at most 1.
    pub ties: Vec<(usize, usize, f64)>,
    /// Those who hang together, the largest first.
    pub clusters: Vec<MapCluster>,
    /// How many people are not on the map, since others are closer.
    pub left_out: usize,
}

/// Somebody on the map.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MapPerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they lie, within the unit disc around 0.
    pub x: f64,
    /// The same, downwards.
    pub y: f64,
    /// Their layer among my people: 5, 15, 50 or 150; none beyond.
    pub layer: Option<i64>,
    /// Their cluster, a place among the clusters; none where they know nobody of mine.
    pub cluster: Option<usize>,
    /// The organization they belong to now.
    pub organization: Option<String>,
    /// The circles they are in.
    pub circles: Vec<String>,
}

/// People who hang together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MapCluster {
    /// What they have in common, else around whom they are.
    pub name: String,
    /// How many they are.
    pub size: usize,
    /// The closest of them.
    pub closest: Vec<PersonName>,
}

/// Somebody on the map, and whom they know there.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NetworkPerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Whom of mine they know, the likeliest first.
    pub knows: Vec<KnownTie>,
}

/// Somebody whom somebody knows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KnownTie {
    /// Whom.
    pub person: PersonName,
    /// How likely it is that they know each other, above 0 and at most 1.
    pub likelihood: f64,
    /// Why, the strongest reason first; where only the map was asked, none.
    pub reasons: Vec<String>,
}

impl NetworkMap {
    /// Somebody of the map, and whom they know there; none where they are not on it.
    pub fn person(&self, id: PersonId) -> Option<NetworkPerson> {
        let (place, person) = self.people.iter().enumerate().find(|(_, person)| person.id == id)?;
        let known = |(one, other, likelihood): &(usize, usize, f64)| {
            let other = if *one == place {
                *other
            } else if *other == place {
                *one
            } else {
                return None;
            };
            let other = self.people.get(other)?;
            let person = PersonName { id: other.id, name: other.name.clone() };
            Some(KnownTie { person, likelihood: *likelihood, reasons: Vec::new() })
        };
        let mut knows: Vec<KnownTie> = self.ties.iter().filter_map(known).collect();
        // Those as likely stay as they lie on the map: the closest to me first.
        knows.sort_by(|a, b| b.likelihood.total_cmp(&a.likelihood));
        Some(NetworkPerson { id, name: person.name.clone(), knows })
    }
}

#[boxed]
impl Vault {
    /// My people and who knows whom among them, laid out on a map. The dead, the muted and those never to be contacted are not on it.
    pub async fn network_map(&self) -> Result<NetworkMap> {
        let stamp = self.stamp().await?;
        let mut tx = self.read().await?;
        let known = KnownWorld::of(self, &mut tx, &stamp).await?;
        let (records, world) = (&known.records, &known.world);
        let close = self.closeness_of_all(&mut tx, records).await?;
        let mut people: Vec<(PersonId, f64, Option<i64>)> = Vec::new();
        for entry in &records.people {
            if world.of_person.get(&entry.id).is_some_and(|node| *node != world.me && !world.barred.contains(node)) {
                people.push((entry.id, close.get(&entry.id).copied().unwrap_or_default(), entry.layer));
            }
        }
        people.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let layer_of: HashMap<PersonId, i64> = layers(&people).into_iter().collect();
        let left_out = people.len().saturating_sub(MOST);
        people.truncate(MOST);
        let ids: Vec<PersonId> = people.into_iter().map(|(id, ..)| id).collect();
        let circles = circles_of(&mut tx).await?;
        let drawn = Drawn { layer_of, circles, left_out };
        let language = current();
        let task = tokio::task::spawn_blocking(move || with_language(language, || draw(&known.records, &known.world, &ids, drawn)));
        task.await.map_err(|error| VerbError::new(ErrorKind::Internal, say("verb-network-not-drawn").with("error", error.to_string())))
    }

    /// Somebody on the map, and whom they know there, with the reasons.
    ///
    /// # Errors
    /// `missing` where there is no such person, or where they are not on the map.
    pub async fn network_person(&self, id: PersonId) -> Result<NetworkPerson> {
        let found = self.network_map().await?.person(id);
        let stamp = self.stamp().await?;
        let mut tx = self.read().await?;
        if let Some(mut person) = found {
            let known = KnownWorld::of(self, &mut tx, &stamp).await?;
            person.knows.iter_mut().for_each(|tie| tie.reasons = reasons(&known.world, id, tie.person.id));
            return Ok(person);
        }
        let person = person_in(&mut tx, id).await?;
        let absent = VerbError::missing(say("verb-network-absent").with("name", &person.name));
        Err(absent.hint(say("verb-network-absent-hint").with("most", MOST)))
    }

    pub(super) async fn closeness_of_all(&self, tx: &mut Tx, records: &Records) -> Result<HashMap<PersonId, f64>> {
        let now = self.now();
        let kin: HashMap<PersonId, bool> = records.people.iter().map(|entry| (entry.id, entry.kin)).collect();
        let ties = crate::ties::ties_now(self, tx).await?;
        Ok(ties.iter().map(|tie| (tie.person_id, closeness(tie, now, kin.get(&tie.person_id).copied().unwrap_or_default()))).collect())
    }
}

/// Why two people know each other, as far as is known.
fn reasons(world: &World, one: PersonId, other: PersonId) -> Vec<String> {
    let (Some(one), Some(other)) = (world.of_person.get(&one), world.of_person.get(&other)) else { return Vec::new() };
    let step = world.graph.step(*one, *other);
    step.map(|step| step.reasons.iter().take(REASONS).map(|it| it.reason.phrase()).collect()).unwrap_or_default()
}

async fn circles_of(tx: &mut Tx) -> Result<HashMap<PersonId, Vec<String>>> {
    let circles: Vec<hearten_domain::Circle> = tx.all().await?;
    let names: HashMap<_, _> =
        circles.into_iter().filter(|circle| circle.ended_on.is_none()).map(|circle| (circle.id, circle.name)).collect();
    let mut of: HashMap<PersonId, Vec<String>> = HashMap::new();
    for member in tx.all::<hearten_domain::CircleMember>().await? {
        if let Some(name) = names.get(&member.circle_id).filter(|_| member.until.is_none()) {
            of.entry(member.person_id).or_default().push(name.clone());
        }
    }
    Ok(of)
}

/// What is known of the people beside who knows whom.
struct Drawn {
    layer_of: HashMap<PersonId, i64>,
    circles: HashMap<PersonId, Vec<String>>,
    left_out: usize,
}

fn draw(records: &Records, world: &World, ids: &[PersonId], mut drawn: Drawn) -> NetworkMap {
    let names: HashMap<PersonId, &str> = records.people.iter().map(|entry| (entry.id, entry.name.as_str())).collect();
    let ties = ties(world, ids);
    // Organizations of many members are laid out too, so that these lie together; they are not shown.
    let nodes = ties.iter().map(|tie| tie.one.max(tie.other) + 1).max().unwrap_or_default().max(ids.len());
    let layout = lay_out(nodes, &ties);
    let organization = organizations_now(records);
    let people: Vec<MapPerson> = ids
        .iter()
        .enumerate()
        .map(|(place, id)| {
            let (x, y) = layout.places.get(place).copied().unwrap_or_default();
            MapPerson {
                id: *id,
                name: names.get(id).copied().unwrap_or_default().to_owned(),
                x,
                y,
                layer: drawn.layer_of.get(id).copied(),
                cluster: layout.clusters.get(place).copied().flatten(),
                organization: organization.get(id).map(|id| records.organization(*id).to_owned()),
                circles: drawn.circles.remove(id).unwrap_or_default(),
            }
        })
        .collect();
    let shown = ties.iter().filter(|tie| tie.one < ids.len() && tie.other < ids.len() && tie.strength >= DRAWN);
    let ties = shown.map(|tie| (tie.one, tie.other, tie.strength)).collect();
    let (people, clusters) = called(people);
    NetworkMap { ties, clusters, people, left_out: drawn.left_out }
}

/// Who knows whom: people by their place, and the passages through which members of large organizations meet after them.
fn ties(world: &World, ids: &[PersonId]) -> Vec<MapTie> {
    let mut place_of: HashMap<Node, usize> =
        ids.iter().enumerate().filter_map(|(place, id)| world.of_person.get(id).map(|node| (*node, place))).collect();
    let people: Vec<(Node, usize)> = ids.iter().enumerate().filter_map(|(place, id)| Some((*world.of_person.get(id)?, place))).collect();
    let mut ties = Vec::new();
    for (node, place) in people {
        for edge in world.graph.leaving(node).filter(|edge| edge.to != world.me) {
            let next = place_of.len();
            let other = if world.graph.is_passage(edge.to) {
                *place_of.entry(edge.to).or_insert(next)
            } else {
                match place_of.get(&edge.to) {
                    // Each tie stands in the graph both ways.
                    Some(other) if *other > place => *other,
                    _ => continue,
                }
            };
            // A passage is entered for sure, but what it makes likely between two is small.
            let strength = if world.graph.is_passage(edge.to) { DRAWN } else { edge.probability };
            ties.push(MapTie { one: place, other, strength });
        }
    }
    ties
}

/// Where everybody belongs now: the membership that began last.
fn organizations_now(records: &Records) -> HashMap<PersonId, OrganizationId> {
    let mut memberships: Vec<_> = records.memberships.iter().filter(|it| it.to.is_none()).collect();
    memberships.sort_by_key(|it| (it.from, it.id));
    memberships.into_iter().map(|it| (it.person_id, it.organization_id)).collect()
}

/// Gives the clusters names. A cluster in which only one person is shown is none.
fn called(mut people: Vec<MapPerson>) -> (Vec<MapPerson>, Vec<MapCluster>) {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, person) in people.iter().enumerate() {
        if let Some(cluster) = person.cluster {
            members.entry(cluster).or_default().push(place);
        }
    }
    let mut kept: Vec<Vec<usize>> = members.into_values().filter(|members| members.len() > 1).collect();
    kept.sort_by_key(|members| (std::cmp::Reverse(members.len()), members.first().copied()));
    for person in &mut people {
        person.cluster = None;
    }
    let mut clusters = Vec::new();
    for (number, members) in kept.into_iter().enumerate() {
        let of: Vec<&MapPerson> = members.iter().filter_map(|place| people.get(*place)).collect();
        clusters.push(cluster(&of));
        for place in members {
            if let Some(person) = people.get_mut(place) {
                person.cluster = Some(number);
            }
        }
    }
    (people, clusters)
}

fn cluster(members: &[&MapPerson]) -> MapCluster {
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    for organization in members.iter().filter_map(|person| person.organization.as_deref()) {
        *at.entry(organization).or_default() += 1;
    }
    let most = at.into_iter().max_by_key(|(name, count)| (*count, std::cmp::Reverse(*name)));
    let common = most.filter(|(_, count)| *count > 1 && count * SHARE >= members.len()).map(|(name, _)| name.to_owned());
    let around = || members.first().map(|person| say("verb-network-around").with("name", &person.name).to_string()).unwrap_or_default();
    MapCluster {
        name: common.unwrap_or_else(around),
        size: members.len(),
        closest: members.iter().take(NAMED).map(|person| PersonName { id: person.id, name: person.name.clone() }).collect(),
    }
}
