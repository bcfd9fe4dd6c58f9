//! People and what leads from one to another.

use std::collections::HashMap;

use super::acquaintance::noisy_or;

/// A person in a [`Graph`], or a passage in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(u32);

impl Node {
    /// Its place among the nodes, from 0 in the order in which they were made.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One step from a node to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge<R> {
    /// Where it begins.
    pub from: Node,
    /// Where it leads.
    pub to: Node,
    /// How likely it is that at least one of its reasons holds, above 0 and at most 1.
    pub probability: f64,
    /// Why it is there, the likeliest first.
    pub reasons: Vec<Because<R>>,
    pub(super) cost: f64,
}

/// One reason of a step.
#[derive(Debug, Clone, PartialEq)]
pub struct Because<R> {
    /// How likely the step would be by this alone, above 0 and at most 1.
    pub probability: f64,
    /// The reason.
    pub reason: R,
}

/// People, what leads from one to another, and passages: nodes that stand for nobody, through which many people reach many at once.
#[derive(Debug, Clone)]
pub struct Graph<R> {
    is_passage: Vec<bool>,
    edges: Vec<Edge<R>>,
    leaving: Vec<Vec<u32>>,
    reaching: Vec<Vec<u32>>,
    between: HashMap<(Node, Node), u32>,
}

impl<R> Default for Graph<R> {
    fn default() -> Self {
        Self { is_passage: Vec::new(), edges: Vec::new(), leaving: Vec::new(), reaching: Vec::new(), between: HashMap::new() }
    }
}

impl<R> Graph<R> {
    /// One more person.
    pub fn person(&mut self) -> Node {
        self.node(false)
    }

    /// One more passage.
    pub fn passage(&mut self) -> Node {
        self.node(true)
    }

    fn node(&mut self, is_passage: bool) -> Node {
        let node = Node(u32::try_from(self.is_passage.len()).unwrap_or(u32::MAX));
        self.is_passage.push(is_passage);
        self.leaving.push(Vec::new());
        self.reaching.push(Vec::new());
        node
    }

    /// A step from one node to another, or one more reason for the step that is there: at least one of them must hold (noisy or). One that is not likelier
    /// than 0, or that leads back to where it begins, is no step; more than 1 counts as 1.
    pub fn connect(&mut self, from: Node, to: Node, probability: f64, reason: R) {
        if from == to || probability.is_nan() || probability <= 0.0 {
            return;
        }
        let because = Because { probability: probability.min(1.0), reason };
        let known = self.between.get(&(from, to)).and_then(|edge| self.edges.get_mut(*edge as usize));
        if let Some(edge) = known {
            edge.probability = noisy_or(edge.probability, because.probability);
            edge.cost = -edge.probability.ln();
            let place = edge.reasons.partition_point(|other| other.probability >= because.probability);
            edge.reasons.insert(place, because);
            return;
        }
        let number = u32::try_from(self.edges.len()).unwrap_or(u32::MAX);
        let (Some(leaving), Some(reaching)) = (self.leaving.get_mut(from.index()), self.reaching.get_mut(to.index())) else { return };
        leaving.push(number);
        reaching.push(number);
        self.between.insert((from, to), number);
        let probability = because.probability;
        self.edges.push(Edge { from, to, probability, cost: -probability.ln(), reasons: vec![because] });
    }

    /// A step both ways.
    pub fn acquaint(&mut self, one: Node, other: Node, probability: f64, reason: R)
    where
        R: Clone,
    {
        self.connect(one, other, probability, reason.clone());
        self.connect(other, one, probability, reason);
    }

    /// How many nodes it has, passages among them.
    pub fn len(&self) -> usize {
        self.is_passage.len()
    }

    /// Whether it has no nodes.
    pub fn is_empty(&self) -> bool {
        self.is_passage.is_empty()
    }

    /// How many steps it has.
    pub fn steps(&self) -> usize {
        self.edges.len()
    }

    /// Whether a node stands for nobody.
    pub fn is_passage(&self, node: Node) -> bool {
        self.is_passage.get(node.index()).copied().unwrap_or(false)
    }

    /// The steps that leave a node.
    pub fn leaving(&self, node: Node) -> impl Iterator<Item = &Edge<R>> {
        self.leaving.get(node.index()).into_iter().flatten().filter_map(|edge| self.edges.get(*edge as usize))
    }

    /// The steps that reach a node.
    pub fn reaching(&self, node: Node) -> impl Iterator<Item = &Edge<R>> {
        self.reaching.get(node.index()).into_iter().flatten().filter_map(|edge| self.edges.get(*edge as usize))
    }

    /// The step from one node to another.
    pub fn step(&self, from: Node, to: Node) -> Option<&Edge<R>> {
        self.between.get(&(from, to)).and_then(|edge| self.edges.get(*edge as usize))
    }
}
