//! The cheapest way from one node to any of several, where some are barred: the step that the search for the k best repeats.

use std::{
    cmp::Ordering,
    collections::{BTreeSet, BinaryHeap},
};

use super::graph::{Graph, Node};

/// A node with what it costs to come through it; the cheapest is the greatest, so that a heap gives it first.
#[derive(PartialEq)]
struct Open {
    cost: f64,
    node: Node,
}

impl Eq for Open {}

impl Ord for Open {
    fn cmp(&self, other: &Self) -> Ordering {
        other.cost.total_cmp(&self.cost).then(other.node.cmp(&self.node))
    }
}

impl PartialOrd for Open {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What is known of a graph before all searches for the same targets: what is barred, and what each node still costs to the nearest target.
pub(super) struct Field<'g, R> {
    graph: &'g Graph<R>,
    targets: &'g BTreeSet<Node>,
    /// The cost from each node to the nearest target, infinite where none is reached: never more than what is left of a way on which more is barred.
    ahead: Vec<f64>,
    barred: Vec<bool>,
    costs: Vec<f64>,
    before: Vec<Option<Node>>,
    written: Vec<Node>,
}

impl<'g, R> Field<'g, R> {
    /// Looks back from the targets over the whole graph (Dijkstra 1959).
    pub(super) fn new(graph: &'g Graph<R>, targets: &'g BTreeSet<Node>, barred: &BTreeSet<Node>) -> Self {
        let is_barred = marked(graph, barred);
        let open = targets.iter().copied().filter(|target| !get(&is_barred, *target, true));
        let ahead = spread(graph, open, &is_barred, |graph, node| graph.reaching(node).map(|edge| (edge.from, edge.cost)).collect());
        let costs = vec![f64::INFINITY; graph.len()];
        Self { graph, targets, ahead, barred: is_barred, costs, before: vec![None; graph.len()], written: Vec::new() }
    }

    /// The cheapest way from a node to a target that touches none of `passed` and does not begin with a step to one of `not_next`: the nodes after
    /// the first. What is still ahead leads the search (A*, Hart, Nilsson & Raphael 1968).
    pub(super) fn way(&mut self, from: Node, passed: &[Node], not_next: &BTreeSet<Node>) -> Option<Vec<Node>> {
        let freed: Vec<Node> = passed.iter().copied().filter(|node| !get(&self.barred, *node, true)).collect();
        for node in &freed {
            set(&mut self.barred, *node, true);
        }
        let end = self.search(from, not_next);
        let way = end.map(|end| self.way_back(from, end));
        for node in freed {
            set(&mut self.barred, node, false);
        }
        for node in std::mem::take(&mut self.written) {
            set(&mut self.costs, node, f64::INFINITY);
            set(&mut self.before, node, None);
        }
        way
    }

    fn search(&mut self, from: Node, not_next: &BTreeSet<Node>) -> Option<Node> {
        let mut open = BinaryHeap::new();
        self.write(from, 0.0, None);
        open.push(Open { cost: get(&self.ahead, from, f64::INFINITY), node: from });
        while let Some(Open { cost, node }) = open.pop() {
            if node != from && self.targets.contains(&node) {
                return Some(node);
            }
            let so_far = get(&self.costs, node, f64::INFINITY);
            if cost > so_far + get(&self.ahead, node, f64::INFINITY) {
                continue;
            }
            let graph = self.graph;
            for edge in graph.leaving(node) {
                let ahead = get(&self.ahead, edge.to, f64::INFINITY);
                let is_shut = edge.to == from || get(&self.barred, edge.to, true) || (node == from && not_next.contains(&edge.to));
                let through = so_far + edge.cost;
                if !is_shut && ahead.is_finite() && through < get(&self.costs, edge.to, 0.0) {
                    self.write(edge.to, through, Some(node));
                    open.push(Open { cost: through + ahead, node: edge.to });
                }
            }
        }
        None
    }

    fn write(&mut self, node: Node, cost: f64, before: Option<Node>) {
        set(&mut self.costs, node, cost);
        set(&mut self.before, node, before);
        self.written.push(node);
    }

    fn way_back(&self, from: Node, end: Node) -> Vec<Node> {
        let mut way = vec![end];
        let mut node = end;
        while let Some(before) = self.before.get(node.index()).copied().flatten().filter(|before| *before != from) {
            way.push(before);
            node = before;
        }
        way.reverse();
        way
    }
}

/// The cost of the cheapest way from one node to each, infinite where there is none.
pub(super) fn costs_from<R>(graph: &Graph<R>, from: Node, barred: &BTreeSet<Node>) -> Vec<f64> {
    let is_barred = marked(graph, barred);
    spread(graph, std::iter::once(from), &is_barred, |graph, node| graph.leaving(node).map(|edge| (edge.to, edge.cost)).collect())
}

fn marked<R>(graph: &Graph<R>, nodes: &BTreeSet<Node>) -> Vec<bool> {
    let mut marks = vec![false; graph.len()];
    for node in nodes {
        set(&mut marks, *node, true);
    }
    marks
}

/// Dijkstra's (1959) search from some nodes over everything that is not barred.
fn spread<R>(
    graph: &Graph<R>,
    from: impl Iterator<Item = Node>,
    barred: &[bool],
    next: impl Fn(&Graph<R>, Node) -> Vec<(Node, f64)>,
) -> Vec<f64> {
    let mut costs = vec![f64::INFINITY; graph.len()];
    let mut open = BinaryHeap::new();
    for node in from {
        set(&mut costs, node, 0.0);
        open.push(Open { cost: 0.0, node });
    }
    while let Some(Open { cost, node }) = open.pop() {
        if cost > get(&costs, node, 0.0) {
            continue;
        }
        for (other, step) in next(graph, node) {
            let through = cost + step;
            if through < get(&costs, other, 0.0) && !get(barred, other, true) {
                set(&mut costs, other, through);
                open.push(Open { cost: through, node: other });
            }
        }
    }
    costs
}

fn get<T: Copy>(values: &[T], node: Node, otherwise: T) -> T {
    values.get(node.index()).copied().unwrap_or(otherwise)
}

fn set<T>(values: &mut [T], node: Node, value: T) {
    if let Some(place) = values.get_mut(node.index()) {
        *place = value;
    }
}
