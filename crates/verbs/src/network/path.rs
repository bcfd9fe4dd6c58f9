//! The ways from me to whom I want to reach.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{Address, ContactKind, ContactPoint, PersonId, Standing, StandingKind};
use hearten_speech::say;
use hearten_store::Tx;
use hearten_ties::path::{Node, Route, routes};

use super::{
    nearest::nearest,
    path_view::{AskView, HopView, PathView, RouteView, StopView},
    reason::chance,
    target::{Target, TargetKind, find},
    world::{KnownWorld, Records, World},
};
use crate::{Result, Vault, VerbError, text::argument};

/// The most ways that are looked for.
const MOST_ROUTES: usize = 50;

/// So many reasons are told of a hop, and so many places at which somebody is listed.
const REASONS: usize = 3;

/// So many are named who fit a role or belong to an organization that no way leads to.
const FITTING: usize = 5;

/// By telephone and by mail.
type Reach = BTreeMap<PersonId, (Option<String>, Option<String>)>;

#[boxed]
impl Vault {
    /// The `k` strongest ways from me to a target: a person of mine or listed, an organization, or a role such as `CFO of Northwind`. Nobody who is muted, dead, or
    /// never to be contacted is asked on the way. Where there is no way: who comes nearest.
    ///
    /// # Errors
    /// `missing` where nobody is meant, `conflict` where several are; `refused` where the target has died or is never to be contacted; `invalid` for a `k` that
    /// is not from 1 to 50.
    pub async fn path(&self, target: &str, k: usize) -> Result<PathView> {
        let text = target.trim();
        if text.is_empty() {
            return Err(VerbError::invalid(say("verb-path-no-target")).hint(say("verb-path-no-target-hint")));
        }
        if k == 0 || k > MOST_ROUTES {
            let hint = say("verb-path-ways-hint").with("most", MOST_ROUTES);
            return Err(VerbError::invalid(say("verb-path-ways").with("count", k.to_string())).hint(hint));
        }
        let mine = self.find_person(text).await;
        let stamp = self.stamp().await?;
        let mut tx = self.read().await?;
        let known = KnownWorld::of(self, &mut tx, &stamp).await?;
        let records = &known.records;
        let target = find(&mut tx, records, text, mine).await?;
        let with_them = match target.beside() {
            Some(beside) => Some(World::build(self, &mut tx, records, Some(beside)).await?),
            None => None,
        };
        let world = with_them.as_ref().unwrap_or(&known.world);
        let mut notes = Vec::new();
        let barred = self.barred(&mut tx, &target, world, &mut notes).await?;
        let view = target.view(records);
        let targets = target.nodes(world, self.today_date());
        if targets.is_empty() {
            return Err(VerbError::missing(say("verb-path-nobody").with("name", &view.name)).hint(target.nobody_hint(world, records)));
        }
        let found = routes(&world.graph, world.me, &targets, &barred, k);
        let reach = self.reach_of_first(&mut tx, world, &found).await?;
        let routes: Vec<RouteView> = found.iter().map(|route| route_view(world, records, route, &reach)).collect();
        let nearest = if routes.is_empty() { nearest(world, records, &targets) } else { Vec::new() };
        notes.extend(notes_on(&view.kind, world, &targets, routes.is_empty()));
        Ok(PathView { target: view, routes, nearest, notes })
    }

    /// Whom no path to the target may use. Whoever has died or is never to be contacted is no target; the muted are one only since they were named.
    async fn barred(&self, tx: &mut Tx, target: &Target, world: &World, notes: &mut Vec<String>) -> Result<BTreeSet<Node>> {
        let mut barred = world.barred.clone();
        let Target::Person(person) = target else { return Ok(barred) };
        let today = self.today_date();
        let standings: Vec<Standing> = tx.of_person(person.id).await?;
        let holds = |kind: StandingKind| standings.iter().any(|it| it.kind == kind && it.holds_on(today));
        if holds(StandingKind::Dead) {
            return Err(VerbError::refused(say("verb-path-dead").with("name", &person.name)));
        }
        if holds(StandingKind::DoNotContact) {
            let hint = say("verb-path-left-in-peace-hint").with("name", argument(&person.name)).with("id", person.id.to_string());
            return Err(VerbError::refused(say("verb-path-left-in-peace").with("name", &person.name)).hint(hint));
        }
        if let Some(node) = world.of_person.get(&person.id)
            && barred.remove(node)
        {
            notes.push(say("verb-path-muted").with("name", &person.name).into());
        }
        Ok(barred)
    }

    /// How those are reached who would be asked first.
    async fn reach_of_first(&self, tx: &mut Tx, world: &World, found: &[Route]) -> Result<Reach> {
        let first = |route: &Route| route.people(&world.graph).nth(1).and_then(|node| world.who.get(&node)?.person);
        let people: Vec<PersonId> = found.iter().filter_map(first).collect();
        let mut reach = Reach::new();
        for point in tx.of_people::<ContactPoint>(&people).await? {
            if point.kind == ContactKind::Phone {
                reach.entry(point.person_id).or_default().0.get_or_insert(point.value);
            }
        }
        for address in tx.of_people::<Address>(&people).await? {
            let held = reach.entry(address.person_id).or_default();
            if address.is_mail() {
                held.1.get_or_insert(address.value);
            } else if address.value.starts_with("tel:") {
                held.0.get_or_insert(address.shown());
            }
        }
        Ok(reach)
    }
}

/// Whether there is a way, and who is meant by an organization or a role to which there is none: their names open other doors.
fn notes_on(kind: &TargetKind, world: &World, targets: &BTreeSet<Node>, is_unreached: bool) -> Vec<String> {
    let is_of_many = matches!(kind, TargetKind::Organization | TargetKind::Role);
    match (is_unreached, is_of_many) {
        (true, false) => vec![say("verb-path-no-way").into()],
        (true, true) => {
            let names: Vec<&str> = targets.iter().take(FITTING).map(|node| world.name(*node)).collect();
            let more = targets.len().saturating_sub(names.len());
            let fitting = say("verb-path-fitting").with("names", names.join(", ")).with("more", more);
            vec![say("verb-path-no-way").into(), fitting.into()]
        }
        (false, true) if targets.len() > 1 => vec![say("verb-path-several-fit").with("count", targets.len()).into()],
        (false, _) => Vec::new(),
    }
}

/// Somebody as they stand on a way.
pub(super) fn stop(world: &World, records: &Records, node: Node) -> StopView {
    let who = world.who.get(&node);
    let listed = who.map(|who| who.listed_at.as_slice()).unwrap_or_default();
    let person = who.and_then(|who| who.person);
    StopView {
        person,
        name: world.name(node).to_owned(),
        listed_at: listed.iter().take(REASONS).map(|id| records.organization(*id).to_owned()).collect(),
        by_name: person.is_some() && !listed.is_empty(),
    }
}

fn route_view(world: &World, records: &Records, route: &Route, reach: &Reach) -> RouteView {
    let stops: Vec<StopView> = route.people(&world.graph).map(|node| stop(world, records, node)).collect();
    let hops: Vec<HopView> = route
        .hops(&world.graph)
        .into_iter()
        .map(|hop| HopView {
            from: world.name(hop.from).to_owned(),
            to: world.name(hop.to).to_owned(),
            probability: hop.probability,
            chance: chance(hop.probability),
            reasons: hop.reasons.iter().take(REASONS).map(|it| it.reason.phrase()).collect(),
        })
        .collect();
    let weakest = route.weakest(&world.graph).unwrap_or_default();
    let weakest_sentence = match (hops.as_slice(), hops.get(weakest)) {
        ([_], _) => say("verb-path-one-hop").into(),
        (_, Some(hop)) => {
            let said = match weakest {
                0 => say("verb-path-weakest-from-you"),
                _ => say("verb-path-weakest").with("from", &hop.from),
            };
            let reason = hop.reasons.first().map_or("", String::as_str);
            said.with("to", &hop.to).with("chance", &hop.chance).with("reason", reason).into()
        }
        (_, None) => String::new(),
    };
    let ask = ask(&stops, reach);
    RouteView { probability: route.probability, chance: chance(route.probability), stops, hops, weakest, weakest_sentence, ask }
}

/// Whom to ask first and how: by voice where a number is known.
fn ask(stops: &[StopView], reach: &Reach) -> AskView {
    let (Some(first), Some(last)) = (stops.get(1), stops.last()) else {
        return AskView { person: None, name: String::new(), how: String::new() };
    };
    let (phone, mail) = first.person.and_then(|id| reach.get(&id)).cloned().unwrap_or_default();
    let how = match (phone, mail, first.listed_at.first()) {
        (Some(phone), ..) => say("verb-path-call").with("number", phone),
        (None, Some(mail), _) => say("verb-path-write").with("address", mail),
        (None, None, _) if first.person.is_some() => say("verb-path-meet"),
        (None, None, Some(organization)) => say("verb-path-listed").with("organization", organization),
        (None, None, None) => say("verb-path-listed-somewhere"),
    };
    let said = match stops.get(2).map(|stop| stop.name.as_str()) {
        None => say("verb-path-nobody-asked"),
        Some(next) if next == last.name => say("verb-path-ask-for-word").with("first", &first.name).with("next", next),
        Some(next) => say("verb-path-ask-whether").with("first", &first.name).with("next", next).with("last", &last.name),
    };
    AskView { person: first.person, name: first.name.clone(), how: said.with("how", how).into() }
}
