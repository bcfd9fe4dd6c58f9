//! Everybody whom I know or who is listed, where they belong, and what leads from one to another: what paths are looked for in.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use hearten_domain::{Listing, Membership, MembershipKind, Organization, OrganizationId, Person, PersonId, StandingKind};
use hearten_speech::{current, say};
use hearten_store::{PersonEntry, Tx};
use hearten_ties::path::{Graph, Node, Seat, join_members};
use hearten_words::fold;
use jiff::civil::Date;

use super::{
    common::begun,
    listed::{Listed, whose},
    reason::Reason,
};
use crate::{Result, Vault};

/// The records of all people and organizations.
pub(super) struct Records {
    pub(super) me: Option<Person>,
    pub(super) people: Vec<PersonEntry>,
    pub(super) memberships: Vec<Membership>,
    pub(super) listings: Vec<Listing>,
    /// Whose each listing is.
    pub(super) whose: Vec<Listed>,
    pub(super) organizations: BTreeMap<OrganizationId, Organization>,
}

impl Records {
    /// Reads them as of a day.
    pub(super) async fn load(tx: &mut Tx, today: Date) -> Result<Self> {
        let mut memberships: Vec<Membership> = tx.all().await?;
        memberships.retain(|it| begun(it.from, today));
        let mut listings: Vec<Listing> = tx.all().await?;
        listings.retain(|it| begun(it.from, today));
        let organizations: Vec<Organization> = tx.all().await?;
        Ok(Self {
            me: tx.me().await?,
            people: tx.people_index().await?,
            memberships,
            whose: whose(&listings),
            listings,
            organizations: organizations.into_iter().map(|it| (it.id, it)).collect(),
        })
    }

    /// The name of an organization.
    pub(super) fn organization(&self, id: OrganizationId) -> &str {
        self.organizations.get(&id).map_or("", |it| it.name.as_str())
    }
}

/// The records with the world that is made of them, kept while nothing is written: in a large vault it takes seconds (decision 20).
pub(crate) struct KnownWorld {
    pub(super) records: Records,
    pub(super) world: World,
}

impl KnownWorld {
    /// The world as of the vault's day, under its stamp.
    pub(crate) async fn of(vault: &Vault, tx: &mut Tx, stamp: &str) -> Result<Arc<Self>> {
        let read = async {
            let records = Records::load(tx, vault.today_date()).await?;
            let world = World::build(vault, tx, &records, None).await?;
            Ok(Self { records, world })
        };
        vault.world_kept.get(&format!("{stamp} {}", current()), read).await
    }
}

/// Somebody in the world.
#[derive(Debug, Clone)]
pub(super) struct Who {
    /// Whom they are of mine; none where they are only listed or known by an address.
    pub(super) person: Option<PersonId>,
    /// Their name.
    pub(super) name: String,
    /// Where a list that has their name says they are.
    pub(super) listed_at: Vec<OrganizationId>,
}

/// A membership of somebody in the world.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) seat: Seat,
    pub(super) kind: MembershipKind,
    pub(super) role: Option<String>,
}

/// People and what leads from one to another.
pub(super) struct World {
    pub(super) graph: Graph<Reason>,
    pub(super) me: Node,
    pub(super) who: HashMap<Node, Who>,
    /// Whom no path may use: the muted, those never to be contacted, the dead.
    pub(super) barred: BTreeSet<Node>,
    pub(super) of_person: HashMap<PersonId, Node>,
    pub(super) of_listed: HashMap<Listed, Node>,
    pub(super) members: BTreeMap<OrganizationId, Vec<Held>>,
    /// Where the organizations are, as far as lists say.
    pub(super) places: BTreeMap<OrganizationId, String>,
}

impl World {
    /// The world as of the vault's day, with one more known address behind which no person is kept.
    pub(super) async fn build(vault: &Vault, tx: &mut Tx, records: &Records, beside: Option<(PersonId, String)>) -> Result<Self> {
        let today = vault.today_date();
        let mut graph = Graph::default();
        let me = graph.person();
        let mut world = Self {
            graph,
            me,
            who: HashMap::new(),
            barred: BTreeSet::new(),
            of_person: HashMap::new(),
            of_listed: HashMap::new(),
            members: BTreeMap::new(),
            places: BTreeMap::new(),
        };
        world.who.insert(me, Who { person: None, name: say("verb-path-you").into(), listed_at: Vec::new() });
        if let Some(mine) = &records.me {
            world.of_person.insert(mine.id, me);
        }
        for entry in &records.people {
            world.add_person(entry.id, entry.name.clone());
        }
        if let Some((id, name)) = beside {
            world.add_person(id, name);
        }
        let kinds = [StandingKind::Muted, StandingKind::DoNotContact, StandingKind::Dead];
        let barred = tx.people_standing(&kinds, today).await?;
        world.barred = barred.iter().filter_map(|id| world.of_person.get(id)).copied().collect();
        world.add_listed(records);
        world.add_memberships(records, today);
        world.link(vault, tx, records).await?;
        Ok(world)
    }

    fn add_person(&mut self, id: PersonId, name: String) {
        let node = self.graph.person();
        self.of_person.insert(id, node);
        self.who.insert(node, Who { person: Some(id), name, listed_at: Vec::new() });
    }

    /// Adds those who are listed. Whoever is listed under a name that one person of mine has, and nobody else, is that person.
    fn add_listed(&mut self, records: &Records) {
        let mut named: HashMap<String, Vec<Node>> = HashMap::new();
        for entry in &records.people {
            named.entry(fold(&entry.name)).or_default().extend(self.of_person.get(&entry.id));
        }
        if let Some(me) = &records.me {
            named.entry(fold(&me.name)).or_default().push(self.me);
        }
        let mut under: HashMap<String, BTreeSet<&Listed>> = HashMap::new();
        for (listing, listed) in records.listings.iter().zip(&records.whose) {
            under.entry(fold(&listing.name)).or_default().insert(listed);
        }
        for (listing, listed) in records.listings.iter().zip(&records.whose) {
            let folded = fold(&listing.name);
            let is_only = under.get(&folded).is_some_and(|people| people.len() == 1);
            let node = match (self.of_listed.get(listed), named.get(&folded).map(Vec::as_slice)) {
                (Some(node), _) => *node,
                (None, Some([one])) if is_only => *one,
                _ => self.listed_only(listing),
            };
            self.of_listed.insert(listed.clone(), node);
            if let Some(who) = self.who.get_mut(&node)
                && !who.listed_at.contains(&listing.organization_id)
            {
                who.listed_at.push(listing.organization_id);
            }
            if let Some(place) = &listing.place {
                self.places.entry(listing.organization_id).or_insert_with(|| place.clone());
            }
        }
    }

    fn listed_only(&mut self, listing: &Listing) -> Node {
        let node = self.graph.person();
        self.who.insert(node, Who { person: None, name: listing.name.clone(), listed_at: Vec::new() });
        node
    }

    fn add_memberships(&mut self, records: &Records, today: Date) {
        let mut members: BTreeMap<OrganizationId, Vec<Held>> = BTreeMap::new();
        for it in &records.memberships {
            if let Some(node) = self.of_person.get(&it.person_id) {
                let seat = Seat { node: *node, from: it.from, to: it.to };
                members.entry(it.organization_id).or_default().push(Held { seat, kind: it.kind, role: it.role.clone() });
            }
        }
        for (it, listed) in records.listings.iter().zip(&records.whose) {
            if let Some(node) = self.of_listed.get(listed) {
                let seat = Seat { node: *node, from: it.from, to: it.to };
                members.entry(it.organization_id).or_default().push(Held { seat, kind: it.kind, role: it.role.clone() });
            }
        }
        for (organization, held) in &members {
            let seats = one_each(held);
            let size = seats.len();
            let is_board = held.iter().all(|it| it.kind == MembershipKind::Board);
            let kind = if is_board { MembershipKind::Board } else { MembershipKind::Other };
            let name = records.organization(*organization);
            join_members(&mut self.graph, &seats, size, today, |together| Reason::Membership {
                organization: name.to_owned(),
                kind,
                size,
                together,
            });
        }
        self.members = members;
    }

    /// Somebody's name.
    pub(super) fn name(&self, node: Node) -> &str {
        self.who.get(&node).map_or("", |who| who.name.as_str())
    }
}

/// One seat for each member: the one of which most is known.
fn one_each(held: &[Held]) -> Vec<Seat> {
    let mut seats: Vec<Seat> = Vec::new();
    let known = |seat: &Seat| usize::from(seat.from.is_some()) + usize::from(seat.to.is_some());
    let mut place: HashMap<Node, usize> = HashMap::new();
    for it in held {
        match place.get(&it.seat.node).and_then(|place| seats.get_mut(*place)) {
            Some(kept) if known(kept) >= known(&it.seat) => {}
            Some(kept) => *kept = it.seat,
            None => {
                place.insert(it.seat.node, seats.len());
                seats.push(it.seat);
            }
        }
    }
    seats
}
