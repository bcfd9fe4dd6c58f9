//! The ways from me to whom I want to reach.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{Address, ContactKind, ContactPoint, PersonId, Standing, StandingKind};
use hearten_store::Tx;
use hearten_ties::path::{Node, Route, routes};

use super::{
    nearest::nearest,
    path_view::{AskView, HopView, PathView, RouteView, StopView},
    reason::chance,
    target::{Target, TargetKind, find},
    world::{Records, World},
};
use crate::{Result, Vault, VerbError};

/// The most ways that are looked for.
const MOST_ROUTES: usize = 50;

/// So many reasons are told of a hop, and so many places at which somebody is listed.
const REASONS: usize = 3;

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
            return Err(
                VerbError::invalid("no target was given").hint("name a person, an organization, or a role such as \"CFO of Northwind\"")
            );
        }
        if k == 0 || k > MOST_ROUTES {
            return Err(VerbError::invalid(format!("{k} ways cannot be told")).hint(format!("ask for 1 to {MOST_ROUTES}")));
        }
        let mine = self.find_person(text).await;
        let mut tx = self.read().await?;
        let records = Records::load(&mut tx, self.today_date()).await?;
        let target = find(&mut tx, &records, text, mine).await?;
        let mut notes = Vec::new();
        let mut world = World::build(self, &mut tx, &records, target.beside()).await?;
        self.respect(&mut tx, &target, &mut world, &mut notes).await?;
        let view = target.view(&records);
        let targets = target.nodes(&world, self.today_date());
        if targets.is_empty() {
            return Err(VerbError::missing(format!("nobody is known to be {}", view.name))
                .hint("it may be you alone; lists of members: hearten import --organizations"));
        }
        let found = routes(&world.graph, world.me, &targets, &world.barred, k);
        let reach = self.reach_of_first(&mut tx, &world, &found).await?;
        let routes: Vec<RouteView> = found.iter().map(|route| route_view(&world, &records, route, &reach)).collect();
        let nearest = if routes.is_empty() { nearest(&world, &records, &targets) } else { Vec::new() };
        notes.extend(note(&view.kind, &targets, routes.is_empty()));
        Ok(PathView { target: view, routes, nearest, notes })
    }

    /// Whoever has died or is never to be contacted is no target; the muted are one only since they were named.
    async fn respect(&self, tx: &mut Tx, target: &Target, world: &mut World, notes: &mut Vec<String>) -> Result<()> {
        let Target::Person(person) = target else { return Ok(()) };
        let today = self.today_date();
        let standings: Vec<Standing> = tx.of_person(person.id).await?;
        let holds = |kind: StandingKind| standings.iter().any(|it| it.kind == kind && it.holds_on(today));
        if holds(StandingKind::Dead) {
            return Err(VerbError::refused(format!("{} has died; here they are remembered, not contacted", person.name)));
        }
        if holds(StandingKind::DoNotContact) {
            let hint = format!("if that has changed: hearten unmute {:?} --do-not-contact", person.name);
            return Err(VerbError::refused(format!("you asked that {} never be contacted", person.name)).hint(hint));
        }
        if let Some(node) = world.of_person.get(&person.id)
            && world.barred.remove(node)
        {
            notes.push(format!("{} is muted; the ways are told since you asked.", person.name));
        }
        Ok(())
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

fn note(kind: &TargetKind, targets: &BTreeSet<Node>, is_unreached: bool) -> Option<String> {
    match kind {
        _ if is_unreached => Some("No way through the people you know leads there.".to_owned()),
        TargetKind::Organization | TargetKind::Role if targets.len() > 1 => {
            Some(format!("{} people fit; a way ends at the first of them it reaches.", targets.len()))
        }
        _ => None,
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
        ([_], _) => "It is one hop, and rests on what is between you two.".to_owned(),
        (_, Some(hop)) => {
            let from = if weakest == 0 { "you" } else { hop.from.as_str() };
            format!("The weakest hop is from {from} to {}, {}: {}.", hop.to, hop.chance, hop.reasons.first().map_or("", String::as_str))
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
    let how = match (phone, mail) {
        (Some(phone), _) => format!("call {phone}"),
        (None, Some(mail)) => format!("write to {mail}"),
        (None, None) if first.person.is_some() => "ask when you next meet".to_owned(),
        (None, None) => format!(
            "they are listed at {}; write to them there",
            first.listed_at.first().map_or("an organization you know", String::as_str)
        ),
    };
    let next = stops.get(2).map(|stop| stop.name.as_str());
    let how = match next {
        None => format!("Nobody need be asked: {how}."),
        Some(next) if next == last.name => format!("Ask {} for a word with {next}, and make it easy to say no: {how}.", first.name),
        Some(next) => format!("Ask {} whether {next} would be the one to ask about {}: {how}.", first.name, last.name),
    };
    AskView { person: first.person, name: first.name.clone(), how }
}
