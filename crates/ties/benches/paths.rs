//! How long the five best routes take between any two people of the largest component of who sat together on Norway's boards in August 2009
//! (Seierstad & Opsahl 2011).
//!
//! `cargo bench -p hearten-ties`; the data is found in `HEARTEN_CORPORA`, by default `../shared/data` beside the repository. `HEARTEN_PAIRS` says how many
//! pairs are tried, spread evenly over all.
#![expect(clippy::panic, reason = "a benchmark ends where it cannot go on")]

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
    path::PathBuf,
    time::{Duration, Instant},
};

use hearten_ties::path::{Graph, Node, Seat, join_members, routes};

/// Who sits where: boards with their people, by number.
fn boards() -> BTreeMap<u32, BTreeSet<u32>> {
    let beside = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data"));
    let path = std::env::var_os("HEARTEN_CORPORA").map_or(beside, PathBuf::from).join("boards/net2m_2009-08-01.txt.gz");
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
    let mut text = String::new();
    if let Err(error) = flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text) {
        panic!("{} cannot be unpacked: {error}", path.display());
    }
    let mut boards: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for line in text.lines() {
        let mut numbers = line.split_whitespace().filter_map(|word| word.parse::<u32>().ok());
        if let (Some(board), Some(person)) = (numbers.next(), numbers.next()) {
            boards.entry(board).or_default().insert(person);
        }
    }
    boards
}

/// The nodes that can be reached from one.
fn reached(graph: &Graph<u32>, from: Node) -> BTreeSet<Node> {
    let mut found: BTreeSet<Node> = [from].into();
    let mut open = vec![from];
    while let Some(node) = open.pop() {
        open.extend(graph.leaving(node).map(|step| step.to).filter(|to| found.insert(*to)).collect::<Vec<_>>());
    }
    found
}

fn main() {
    let started = Instant::now();
    let boards = boards();
    let mut graph: Graph<u32> = Graph::default();
    let mut nodes: BTreeMap<u32, Node> = BTreeMap::new();
    let today = jiff::civil::date(2009, 8, 31);
    for (board, people) in &boards {
        let seats: Vec<Seat> = people
            .iter()
            .map(|person| Seat { node: *nodes.entry(*person).or_insert_with(|| graph.person()), from: None, to: None })
            .collect();
        join_members(&mut graph, &seats, seats.len(), today, |_| *board);
    }
    let mut largest: BTreeSet<Node> = BTreeSet::new();
    for node in nodes.values() {
        if !largest.contains(node) {
            let component = reached(&graph, *node);
            if component.len() > largest.len() {
                largest = component;
            }
        }
    }
    println!("{} people on {} boards, {} steps, read in {:.1?}", nodes.len(), boards.len(), graph.steps(), started.elapsed());
    let component: Vec<Node> = largest.into_iter().collect();
    let all = component.len() * component.len().saturating_sub(1);
    let wanted = std::env::var("HEARTEN_PAIRS").ok().and_then(|text| text.parse().ok()).unwrap_or(all).clamp(1, all.max(1));
    let step = (all / wanted).max(1);
    let mut times: Vec<Duration> = Vec::new();
    let mut found = 0;
    for number in (0..all).step_by(step) {
        let (from, other) = (number / (component.len() - 1), number % (component.len() - 1));
        let to = other + usize::from(other >= from);
        let (Some(from), Some(to)) = (component.get(from), component.get(to)) else { continue };
        let begun = Instant::now();
        found += routes(&graph, *from, &[*to].into(), &BTreeSet::new(), 5).len();
        times.push(begun.elapsed());
    }
    times.sort();
    let at = |share: f64| times.get(((times.len() - 1) as f64 * share) as usize).copied().unwrap_or_default();
    println!("largest component {} people; {} of {all} pairs, {found} routes", component.len(), times.len());
    println!("k = 5: median {:.2?}  p99 {:.2?}  max {:.2?}", at(0.5), at(0.99), at(1.0));
}
