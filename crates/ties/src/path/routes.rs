//! The k strongest ways from one person to another.

use std::{
    cmp::Ordering,
    collections::{BTreeSet, HashSet},
};

use super::{
    graph::{Because, Graph, Node},
    search::{Field, costs_from},
};

/// One way from the first to the last of its people, nobody on it twice.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// Its nodes, the passages among them.
    pub nodes: Vec<Node>,
    /// How likely it is that all its steps hold: the product of theirs, above 0 and at most 1.
    pub probability: f64,
}

/// A step of a route from one person to the next, perhaps through a passage.
#[derive(Debug, Clone, PartialEq)]
pub struct Hop<'g, R> {
    /// From whom.
    pub from: Node,
    /// To whom.
    pub to: Node,
    /// How likely it is to hold, above 0 and at most 1.
    pub probability: f64,
    /// Why it is there, the likeliest first: the reasons of the step that reaches the second.
    pub reasons: &'g [Because<R>],
}

impl Route {
    /// Its people, in their order.
    pub fn people<'r, R>(&'r self, graph: &'r Graph<R>) -> impl Iterator<Item = Node> + 'r {
        self.nodes.iter().copied().filter(|node| !graph.is_passage(*node))
    }

    /// Its hops from person to person, in their order.
    pub fn hops<'g, R>(&self, graph: &'g Graph<R>) -> Vec<Hop<'g, R>> {
        let mut hops = Vec::new();
        let mut begun: Option<(Node, f64)> = None;
        for (from, to) in self.nodes.iter().zip(self.nodes.iter().skip(1)) {
            let Some(edge) = graph.step(*from, *to) else { continue };
            let (first, so_far) = begun.take().unwrap_or((*from, 1.0));
            let probability = so_far * edge.probability;
            if graph.is_passage(*to) {
                begun = Some((first, probability));
            } else {
                hops.push(Hop { from: first, to: *to, probability, reasons: &edge.reasons });
            }
        }
        hops
    }

    /// The place of its weakest hop among its hops; the first of those that are equally weak. None where it has no hop.
    pub fn weakest<R>(&self, graph: &Graph<R>) -> Option<usize> {
        let hops = self.hops(graph);
        (0..hops.len()).min_by(|one, other| {
            let of = |place: &usize| hops.get(*place).map_or(1.0, |hop| hop.probability);
            of(one).total_cmp(&of(other))
        })
    }
}

/// A way that was found, and where it left the one it was made from.
#[derive(PartialEq)]
struct Way {
    cost: f64,
    nodes: Vec<Node>,
    left_at: usize,
}

impl Eq for Way {}

impl Ord for Way {
    fn cmp(&self, other: &Self) -> Ordering {
        self.cost.total_cmp(&other.cost).then(self.nodes.len().cmp(&other.nodes.len())).then_with(|| self.nodes.cmp(&other.nodes))
    }
}

impl PartialOrd for Way {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Through passages the same people can be met in the same order in several ways; so many ways more than were asked for are looked through.
const MORE_WAYS: usize = 8;

/// The `k` strongest routes from a person to any of the targets, strongest first, that use none of the barred. A route ends at the first target it
/// meets, no node is on it twice, and no two have the same people.
///
/// The search is Yen's (1971) with Lawler's (1972) restriction to where a way has left the one it came from; each way is found by A* whose estimate is
/// the exact cost in the whole graph, told once by a search from the targets back.
pub fn routes<R>(graph: &Graph<R>, from: Node, targets: &BTreeSet<Node>, barred: &BTreeSet<Node>, k: usize) -> Vec<Route> {
    let mut found: Vec<Route> = Vec::new();
    if targets.contains(&from) || barred.contains(&from) || from.index() >= graph.len() {
        return found;
    }
    let mut field = Field::new(graph, targets, barred);
    let mut seen: HashSet<Vec<Node>> = HashSet::new();
    let mut taken: Vec<Way> = Vec::new();
    let mut open: BTreeSet<Way> = BTreeSet::new();
    if let Some(rest) = field.way(from, &[], &BTreeSet::new()) {
        open.insert(way_of(graph, std::iter::once(from).chain(rest).collect(), 0));
    }
    while found.len() < k && taken.len() < k.saturating_mul(MORE_WAYS) {
        let Some(way) = open.pop_first() else { break };
        let route = Route { probability: probability_of(graph, &way.nodes), nodes: way.nodes.clone() };
        if seen.insert(route.people(graph).collect()) {
            found.push(route);
        }
        branch(graph, &mut field, &way, &taken, &mut open);
        taken.push(way);
    }
    found
}

/// Adds the best way that leaves this one at each of its nodes and is not taken yet.
fn branch<R>(graph: &Graph<R>, field: &mut Field<'_, R>, way: &Way, taken: &[Way], open: &mut BTreeSet<Way>) {
    for left_at in way.left_at..way.nodes.len().saturating_sub(1) {
        let (Some(root), Some(at)) = (way.nodes.get(..=left_at), way.nodes.get(left_at)) else { continue };
        let shares_root = |other: &&Way| other.nodes.get(..=left_at) == Some(root);
        let others = taken.iter().filter(shares_root).chain(std::iter::once(way));
        let not_next: BTreeSet<Node> = others.filter_map(|other| other.nodes.get(left_at + 1).copied()).collect();
        let passed = root.get(..left_at).unwrap_or_default();
        if let Some(rest) = field.way(*at, passed, &not_next) {
            open.insert(way_of(graph, root.iter().copied().chain(rest).collect(), left_at));
        }
    }
}

/// How likely the strongest route from a person to each other is, 0 where there is none; by node. Nobody barred is reached.
pub fn reach<R>(graph: &Graph<R>, from: Node, barred: &BTreeSet<Node>) -> Vec<f64> {
    costs_from(graph, from, barred).into_iter().map(|cost| (-cost).exp()).collect()
}

fn way_of<R>(graph: &Graph<R>, nodes: Vec<Node>, left_at: usize) -> Way {
    let cost = steps(graph, &nodes).map(|edge| edge.cost).sum();
    Way { cost, nodes, left_at }
}

fn probability_of<R>(graph: &Graph<R>, nodes: &[Node]) -> f64 {
    steps(graph, nodes).map(|edge| edge.probability).product()
}

fn steps<'g, R>(graph: &'g Graph<R>, nodes: &[Node]) -> impl Iterator<Item = &'g super::graph::Edge<R>> {
    nodes.iter().zip(nodes.iter().skip(1)).filter_map(|(from, to)| graph.step(*from, *to))
}
