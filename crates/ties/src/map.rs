//! A map of people: those who know each other lie near each other.
//!
//! Clusters are found by the Leiden algorithm (Traag, Waltman, van Eck 2019, <https://doi.org/10.1038/s41598-019-41695-z>). Places come from a force layout
//! (Fruchterman, Reingold 1991, <https://doi.org/10.1002/spe.4380211102>) that looks only at neighbours on a grid, so that its time grows with the
//! people and their ties. The same people and ties give the same map.

use leiden_rs::{GraphDataBuilder, Leiden, LeidenConfig};

/// Two who know each other, by their places among the nodes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapTie {
    /// The one.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// How strongly, above 0 and at most 1.
    pub strength: f64,
}

/// Where everybody lies.
#[derive(Debug, Clone, PartialEq)]
pub struct MapLayout {
    /// The place of each node, within the unit disc around 0.
    pub places: Vec<(f64, f64)>,
    /// The cluster of each node, numbered from the largest; none for who knows nobody.
    pub clusters: Vec<Option<usize>>,
}

/// So many rounds are enough for the forces to come to rest.
const ROUNDS: usize = 120;

/// Beyond so many times the natural distance two nodes leave each other alone.
const REACH: f64 = 2.5;

/// In the first round a node moves at most so many natural distances; it falls to nothing.
const FIRST_STEP: f64 = 4.0;

/// How strongly a node is drawn to the middle of its cluster and of the map, against the pull of a tie.
const TO_CLUSTER: f64 = 0.05;
const TO_MIDDLE: f64 = 0.008;

/// The angle between one seed of a sunflower and the next, in radians: seeds so placed fill a disc evenly.
const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;

type Point = (f64, f64);

/// Lays out `nodes` nodes and the ties between them; ties of nobody or of one with themselves are left out.
pub fn lay_out(nodes: usize, ties: &[MapTie]) -> MapLayout {
    let ties: Vec<MapTie> =
        ties.iter().copied().filter(|tie| tie.one != tie.other && tie.one < nodes && tie.other < nodes && tie.strength > 0.0).collect();
    let clusters = clusters(nodes, &ties);
    let ties = eased(nodes, ties);
    let joined: Vec<usize> = (0..nodes).filter(|node| clusters.get(*node).is_some_and(Option::is_some)).collect();
    let mut places = first_places(nodes, &clusters, &joined);
    for round in 0..ROUNDS {
        let step = FIRST_STEP * (1.0 - round as f64 / ROUNDS as f64);
        let forces = forces(&places, &joined, &ties, &clusters);
        for node in &joined {
            if let (Some(place), Some(force)) = (places.get_mut(*node), forces.get(*node)) {
                let length = force.0.hypot(force.1).max(1e-9);
                let moved = length.min(step);
                *place = (place.0 + force.0 / length * moved, place.1 + force.1 / length * moved);
            }
        }
    }
    rim(&mut places, &clusters, joined.len());
    MapLayout { places: into_disc(places), clusters }
}

/// The ties with the pull of each divided by the root of how many the less joined of the two has: else those who all know each other lie on one spot.
fn eased(nodes: usize, mut ties: Vec<MapTie>) -> Vec<MapTie> {
    let mut counts = vec![0_u32; nodes];
    for node in ties.iter().flat_map(|tie| [tie.one, tie.other]) {
        if let Some(count) = counts.get_mut(node) {
            *count += 1;
        }
    }
    let count = |node: usize| f64::from(counts.get(node).copied().unwrap_or_default().max(1));
    for tie in &mut ties {
        tie.strength = tie.strength.min(1.0) / count(tie.one).min(count(tie.other)).sqrt();
    }
    ties
}

/// Who hangs together, numbered from the largest cluster; those without a tie are in none.
fn clusters(nodes: usize, ties: &[MapTie]) -> Vec<Option<usize>> {
    let mut has_tie = vec![false; nodes];
    let mut builder = GraphDataBuilder::new(nodes);
    for tie in ties {
        for node in [tie.one, tie.other] {
            if let Some(has_tie) = has_tie.get_mut(node) {
                *has_tie = true;
            }
        }
        // Both ends are nodes and the strength is above 0: there is nothing to refuse.
        let _ = builder.add_edge(tie.one, tie.other, tie.strength);
    }
    let found = builder.build().and_then(|graph| Leiden::new(LeidenConfig::builder().seed(1).build()).run(&graph));
    let Ok(found) = found else { return has_tie.into_iter().map(|has_tie| has_tie.then_some(0)).collect() };
    let cluster_of: Vec<usize> = (0..nodes).map(|node| found.partition.community_of(node)).collect();
    let mut sizes: std::collections::BTreeMap<usize, (usize, usize)> = std::collections::BTreeMap::new();
    for (node, cluster) in cluster_of.iter().enumerate().filter(|(node, _)| has_tie.get(*node) == Some(&true)) {
        sizes.entry(*cluster).or_insert((0, node)).0 += 1;
    }
    let mut order: Vec<(usize, (usize, usize))> = sizes.into_iter().collect();
    order.sort_by_key(|(_, (size, first))| (std::cmp::Reverse(*size), *first));
    let number: std::collections::HashMap<usize, usize> =
        order.iter().enumerate().map(|(number, (cluster, _))| (*cluster, number)).collect();
    cluster_of.iter().zip(has_tie).map(|(cluster, has_tie)| number.get(cluster).copied().filter(|_| has_tie)).collect()
}

/// The `number`th seed of a sunflower whose seeds lie one apart.
fn seed(number: usize) -> Point {
    let (radius, angle) = ((number as f64).sqrt() / std::f64::consts::PI.sqrt(), number as f64 * GOLDEN_ANGLE);
    (radius * angle.cos(), radius * angle.sin())
}

/// One cluster beside the other, from the middle outwards, each filled like a sunflower.
fn first_places(nodes: usize, clusters: &[Option<usize>], joined: &[usize]) -> Vec<Point> {
    let mut members: Vec<Vec<usize>> = Vec::new();
    for node in joined {
        if let Some(Some(cluster)) = clusters.get(*node) {
            members.resize_with(members.len().max(cluster + 1), Vec::new);
            if let Some(members) = members.get_mut(*cluster) {
                members.push(*node);
            }
        }
    }
    let mut places = vec![(0.0, 0.0); nodes];
    let mut before = 0;
    for members in members {
        // The middle of a cluster is where its middle seed would lie, were all seeds one sunflower.
        let middle = if before == 0 { (0.0, 0.0) } else { seed(before + members.len() / 2) };
        for (number, node) in members.iter().enumerate() {
            let at = seed(number);
            if let Some(place) = places.get_mut(*node) {
                *place = (middle.0 + at.0, middle.1 + at.1);
            }
        }
        before += members.len();
    }
    places
}

/// What draws and pushes each node. The natural distance of two nodes is 1.
fn forces(places: &[Point], joined: &[usize], ties: &[MapTie], clusters: &[Option<usize>]) -> Vec<Point> {
    let mut forces = vec![(0.0, 0.0); places.len()];
    let mut add = |node: usize, force: Point| {
        if let Some(held) = forces.get_mut(node) {
            *held = (held.0 + force.0, held.1 + force.1);
        }
    };
    let at = |node: usize| places.get(node).copied().unwrap_or_default();
    push_apart(joined, at, &mut add);
    for tie in ties {
        let (one, other) = (at(tie.one), at(tie.other));
        let apart = (other.0 - one.0, other.1 - one.1);
        let pull = apart.0.hypot(apart.1) * tie.strength * 0.5;
        add(tie.one, (apart.0 * pull, apart.1 * pull));
        add(tie.other, (-apart.0 * pull, -apart.1 * pull));
    }
    let middles = middles(places, joined, clusters);
    for node in joined {
        let place = at(*node);
        add(*node, (-place.0 * TO_MIDDLE, -place.1 * TO_MIDDLE));
        if let Some(middle) = clusters.get(*node).copied().flatten().and_then(|cluster| middles.get(cluster)) {
            add(*node, ((middle.0 - place.0) * TO_CLUSTER, (middle.1 - place.1) * TO_CLUSTER));
        }
    }
    forces
}

/// Pushes nodes apart that lie in the same or a neighbouring square of a grid.
fn push_apart(joined: &[usize], at: impl Fn(usize) -> Point, add: &mut impl FnMut(usize, Point)) {
    let square = |place: Point| ((place.0 / REACH).floor() as i64, (place.1 / REACH).floor() as i64);
    let mut squares: std::collections::HashMap<(i64, i64), Vec<usize>> = std::collections::HashMap::new();
    for node in joined {
        squares.entry(square(at(*node))).or_default().push(*node);
    }
    for node in joined {
        let place = at(*node);
        let (column, row) = square(place);
        for near in (-1..=1).flat_map(|x| (-1..=1).map(move |y| (column + x, row + y))).filter_map(|key| squares.get(&key)) {
            for other in near.iter().filter(|other| *other != node) {
                let from = at(*other);
                let apart = (place.0 - from.0, place.1 - from.1);
                let squared = (apart.0 * apart.0 + apart.1 * apart.1).max(1e-4);
                if squared < REACH * REACH {
                    // Two that lie on one spot part in the order of their numbers.
                    let (x, y) = if squared > 1e-4 { apart } else { (if node > other { 0.01 } else { -0.01 }, 0.0) };
                    add(*node, (x / squared, y / squared));
                }
            }
        }
    }
}

fn middles(places: &[Point], joined: &[usize], clusters: &[Option<usize>]) -> Vec<Point> {
    let mut sums: Vec<(Point, f64)> = Vec::new();
    for node in joined {
        if let (Some(Some(cluster)), Some(place)) = (clusters.get(*node), places.get(*node)) {
            sums.resize(sums.len().max(cluster + 1), ((0.0, 0.0), 0.0));
            if let Some(sum) = sums.get_mut(*cluster) {
                *sum = ((sum.0.0 + place.0, sum.0.1 + place.1), sum.1 + 1.0);
            }
        }
    }
    sums.into_iter().map(|((x, y), count)| (x / count.max(1.0), y / count.max(1.0))).collect()
}

/// Those who know nobody lie around the others.
fn rim(places: &mut [Point], clusters: &[Option<usize>], joined: usize) {
    let radius = places.iter().map(|place| place.0.hypot(place.1)).fold(0.0, f64::max) + 1.2;
    // The seeds of a sunflower from the one whose distance is that radius.
    let first = if joined == 0 { 0 } else { (radius * radius * std::f64::consts::PI).ceil() as usize };
    let alone = places.iter_mut().zip(clusters).filter(|(_, cluster)| cluster.is_none()).map(|(place, _)| place);
    for (number, place) in alone.enumerate() {
        *place = seed(first + number);
    }
}

fn into_disc(places: Vec<Point>) -> Vec<Point> {
    let radius = places.iter().map(|place| place.0.hypot(place.1)).fold(0.0, f64::max).max(1e-9);
    places.into_iter().map(|(x, y)| (x / radius, y / radius)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tie(one: usize, other: usize) -> MapTie {
        MapTie { one, other, strength: 0.8 }
    }

    /// Two groups of which all know each other, one bridge between them, and two who know nobody.
    fn two_groups() -> (usize, Vec<MapTie>) {
        let group = |from: usize, to: usize| (from..to).flat_map(move |one| (one + 1..to).map(move |other| tie(one, other)));
        (18, group(0, 10).chain(group(10, 16)).chain([tie(0, 10)]).collect())
    }

    fn apart(one: Point, other: Point) -> f64 {
        (one.0 - other.0).hypot(one.1 - other.1)
    }

    #[test]
    fn those_who_know_each_other_are_one_cluster_and_lie_together() {
        let (nodes, ties) = two_groups();
        let map = lay_out(nodes, &ties);
        assert!(map.clusters[..10].iter().all(|cluster| *cluster == Some(0)), "{:?}", map.clusters);
        assert!(map.clusters[10..16].iter().all(|cluster| *cluster == Some(1)), "{:?}", map.clusters);
        assert_eq!(map.clusters[16..], [None, None]);
        let mean = |pairs: Vec<(usize, usize)>| {
            pairs.iter().map(|(one, other)| apart(map.places[*one], map.places[*other])).sum::<f64>() / pairs.len() as f64
        };
        let within = mean((1..10).map(|other| (0, other)).collect());
        let between = mean((1..10).flat_map(|one| (11..16).map(move |other| (one, other))).collect());
        assert!(within * 2.0 < between, "{within} {between}");
    }

    #[test]
    fn those_who_know_nobody_lie_outside() {
        let (nodes, ties) = two_groups();
        let map = lay_out(nodes, &ties);
        let far = |node: usize| map.places[node].0.hypot(map.places[node].1);
        assert!((0..16).all(|node| far(node) < far(16)), "{:?}", map.places);
    }

    #[test]
    fn nobody_at_all_is_an_empty_map() {
        assert_eq!(lay_out(0, &[]), MapLayout { places: vec![], clusters: vec![] });
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn the_same_people_give_the_same_map_within_the_disc_and_no_two_on_one_spot(
            pairs in proptest::collection::vec((0_usize..40, 0_usize..40, 0.01..1.0), 0..120)
        ) {
            let ties: Vec<MapTie> = pairs.into_iter().map(|(one, other, strength)| MapTie { one, other, strength }).collect();
            let map = lay_out(40, &ties);
            prop_assert_eq!(&map, &lay_out(40, &ties));
            prop_assert!(map.places.iter().all(|(x, y)| x.hypot(*y) <= 1.0 + 1e-9));
            for (one, place) in map.places.iter().enumerate() {
                for other in &map.places[one + 1..] {
                    prop_assert!(apart(*place, *other) > 1e-6);
                }
            }
        }
    }
}
