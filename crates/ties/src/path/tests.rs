use std::collections::BTreeSet;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const TODAY: jiff::civil::Date = date(2024, 6, 5);

/// A graph of so many people with these steps, by their numbers.
fn graph_of(people: usize, steps: &[(usize, usize, f64)]) -> (Graph<()>, Vec<Node>) {
    let mut graph = Graph::default();
    let nodes: Vec<Node> = (0..people).map(|_| graph.person()).collect();
    for (from, to, probability) in steps {
        graph.connect(nodes[*from], nodes[*to], *probability, ());
    }
    (graph, nodes)
}

/// All loopless ways, by trying everything: their probabilities, greatest first.
fn by_trying(people: usize, steps: &[(usize, usize, f64)], from: usize, targets: &[usize], barred: &[usize]) -> Vec<f64> {
    let mut likely = vec![vec![0.0_f64; people]; people];
    for (one, other, probability) in steps {
        likely[*one][*other] = noisy_or(likely[*one][*other], *probability);
    }
    let mut found = Vec::new();
    let mut open = vec![(vec![from], 1.0)];
    while let Some((way, probability)) = open.pop() {
        let at = *way.last().unwrap();
        if at != from && targets.contains(&at) {
            found.push(probability);
            continue;
        }
        for (next, step) in likely[at].iter().enumerate() {
            if *step > 0.0 && !way.contains(&next) && !barred.contains(&next) {
                open.push(([way.as_slice(), &[next]].concat(), probability * step));
            }
        }
    }
    found.sort_by(|one: &f64, other| other.total_cmp(one));
    found
}

fn seat(node: Node, from: Option<&str>, to: Option<&str>) -> Seat {
    Seat { node, from: from.map(|text| text.parse().unwrap()), to: to.map(|text| text.parse().unwrap()) }
}

#[test]
fn the_strongest_route_is_first_and_its_weakest_hop_is_known() {
    let (graph, nodes) = graph_of(4, &[(0, 1, 0.9), (1, 3, 0.5), (0, 2, 0.4), (2, 3, 0.9), (0, 3, 0.1)]);
    let found = routes(&graph, nodes[0], &[nodes[3]].into(), &BTreeSet::new(), 5);
    let told: Vec<(Vec<usize>, f64)> =
        found.iter().map(|it| (it.nodes.iter().map(|node| node.index()).collect(), it.probability)).collect();
    assert_eq!(told, [(vec![0, 1, 3], 0.45), (vec![0, 2, 3], 0.36000000000000004), (vec![0, 3], 0.1)]);
    assert_eq!([0, 1, 2].map(|at: usize| found[at].weakest(&graph)), [Some(1), Some(0), Some(0)]);
}

#[test]
fn a_route_ends_at_the_first_target_it_meets() {
    let (graph, nodes) = graph_of(3, &[(0, 1, 0.5), (1, 2, 0.9)]);
    let found = routes(&graph, nodes[0], &[nodes[1], nodes[2]].into(), &BTreeSet::new(), 5);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].nodes, [nodes[0], nodes[1]]);
}

#[test]
fn whoever_is_barred_is_no_hop_and_no_way_is_no_route() {
    let (graph, nodes) = graph_of(3, &[(0, 1, 0.5), (1, 2, 0.9)]);
    assert!(routes(&graph, nodes[0], &[nodes[2]].into(), &[nodes[1]].into(), 5).is_empty());
    assert!(routes(&graph, nodes[2], &[nodes[0]].into(), &BTreeSet::new(), 5).is_empty());
    assert!(routes(&graph, nodes[0], &[nodes[0]].into(), &BTreeSet::new(), 5).is_empty());
}

#[test]
fn members_of_a_large_organization_meet_once_and_only_in_common_years() {
    let mut graph = Graph::default();
    let nodes: Vec<Node> = (0..200).map(|_| graph.person()).collect();
    let year = |number: usize| format!("{}", 1980 + number % 40);
    let seats: Vec<Seat> =
        nodes.iter().enumerate().map(|(number, node)| seat(*node, Some(&year(number)), Some(&format!("{}", 1983 + number % 40)))).collect();
    join_members(&mut graph, &seats, 200, TODAY, |_| ());
    assert!(graph.steps() < 200 * 10, "{} steps", graph.steps());
    for (one, other) in [(0, 3), (3, 0), (0, 40), (7, 5)] {
        let found = routes(&graph, nodes[one], &[nodes[other]].into(), &BTreeSet::new(), 3);
        let hops = found[0].hops(&graph);
        assert_eq!((hops.len(), hops[0].from, hops[0].to), (1, nodes[one], nodes[other]));
        assert!((hops[0].probability - known_by_membership(200, Overlap::Unknown)).abs() < 1e-12);
        let people: BTreeSet<Vec<Node>> = found.iter().map(|route| route.people(&graph).collect()).collect();
        assert_eq!(people.len(), found.len(), "the same people twice");
    }
    // The one left in 1983, the other came in 1985: they meet through somebody who knew both.
    let found = routes(&graph, nodes[0], &[nodes[5]].into(), &BTreeSet::new(), 1);
    assert_eq!(found[0].hops(&graph).len(), 2);
}

#[test]
fn passages_lead_to_the_same_people_as_pairs_do() {
    let spans = [("1990", "1994"), ("1992", "1999"), ("1995", "2000"), ("2001", "2003"), ("1990", "2003")];
    let mut graph = Graph::default();
    let nodes: Vec<Node> = (0..60).map(|_| graph.person()).collect();
    let seats: Vec<Seat> =
        nodes.iter().enumerate().map(|(number, node)| seat(*node, Some(spans[number % 5].0), Some(spans[number % 5].1))).collect();
    join_members(&mut graph, &seats, 60, TODAY, |_| ());
    for one in 0..10 {
        for other in (0..10).filter(|other| *other != one) {
            let (a, b) = (&seats[one], &seats[other]);
            let together = overlap((a.from, a.to), (b.from, b.to), TODAY) != Overlap::Never;
            let through: Vec<Node> =
                graph.leaving(a.node).flat_map(|step| graph.leaving(step.to)).map(|step| step.to).filter(|node| *node == b.node).collect();
            assert_eq!(through.len(), usize::from(together), "{one} to {other}");
        }
    }
}

#[test]
fn a_small_and_long_membership_says_more_than_a_large_or_short_one() {
    let long = known_by_membership(6, Overlap::Years(5.0));
    assert!(long > known_by_membership(6, Overlap::Years(0.5)));
    assert!(long > known_by_membership(2_000, Overlap::Years(5.0)));
    assert_eq!(known_by_membership(6, Overlap::Never), 0.0);
    assert!((known_by_membership(6, Overlap::Years(5.0)) - 0.5).abs() < 1e-12);
}

#[test]
fn time_together_is_told_as_far_as_dates_are_known() {
    let span = |from: Option<&str>, to: Option<&str>| (from.map(|it| it.parse().unwrap()), to.map(|it| it.parse().unwrap()));
    assert_eq!(overlap(span(Some("2001"), Some("2003")), span(Some("2005"), None), TODAY), Overlap::Never);
    assert_eq!(overlap(span(None, None), span(Some("2005"), None), TODAY), Overlap::Unknown);
    let Overlap::Years(years) = overlap(span(Some("2001-01"), Some("2010-01")), span(Some("2005-01"), None), TODAY) else {
        panic!("both dates are known")
    };
    assert!((years - 5.08).abs() < 0.01, "{years}");
}

#[test]
fn the_fifteenth_closest_is_as_likely_as_not() {
    let closeness: Vec<f64> = (1..=100).map(f64::from).collect();
    let even = even_odds_closeness(closeness);
    assert_eq!(even, 86.0);
    assert!((known_by_closeness(86.0, even) - 0.475).abs() < 1e-12);
    assert_eq!(even_odds_closeness(vec![8.0, 2.0, 4.0]), 4.0);
    assert_eq!(known_by_closeness(1.0, even_odds_closeness(Vec::new())), 0.0);
}

/// A small graph: so many people, steps between them, a start, targets, barred.
#[derive(Debug, Clone)]
struct Puzzle {
    people: usize,
    steps: Vec<(usize, usize, f64)>,
    targets: Vec<usize>,
    barred: Vec<usize>,
}

fn puzzles() -> impl Strategy<Value = Puzzle> {
    (3_usize..8).prop_flat_map(|people| {
        let step = (0..people, 0..people, 1_u32..100).prop_map(|(from, to, percent)| (from, to, f64::from(percent) / 100.0));
        let steps = prop::collection::vec(step, 0..28);
        let some = || prop::collection::vec(1..people, 1..3);
        (Just(people), steps, some(), prop::collection::vec(1..people, 0..2)).prop_map(|(people, mut steps, targets, barred)| {
            steps.retain(|(from, to, _)| from != to);
            Puzzle { people, steps, targets, barred }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn routes_are_the_best_there_are(puzzle in puzzles(), k in 1_usize..8) {
        let Puzzle { people, steps, targets, barred } = puzzle;
        let (graph, nodes) = graph_of(people, &steps);
        let set = |numbers: &[usize]| numbers.iter().map(|number| nodes[*number]).collect::<BTreeSet<Node>>();
        let found = routes(&graph, nodes[0], &set(&targets), &set(&barred), k);
        let open: Vec<usize> = targets.iter().copied().filter(|target| !barred.contains(target)).collect();
        let best = by_trying(people, &steps, 0, &open, &barred);
        prop_assert_eq!(found.len(), best.len().min(k));
        for (route, best) in found.iter().zip(&best) {
            prop_assert!((route.probability - best).abs() < 1e-12, "{} is not {}", route.probability, best);
            let once: BTreeSet<Node> = route.nodes.iter().copied().collect();
            prop_assert_eq!(once.len(), route.nodes.len(), "a loop");
            prop_assert!(once.is_disjoint(&set(&barred)));
            let product: f64 = route.hops(&graph).iter().map(|hop| hop.probability).product();
            prop_assert!((product - route.probability).abs() < 1e-12);
            prop_assert!(open.iter().any(|target| route.nodes.last() == Some(&nodes[*target])));
        }
        prop_assert!(found.windows(2).all(|pair| pair[0].probability >= pair[1].probability - 1e-15));
        let reached = reach(&graph, nodes[0], &set(&barred));
        let strongest = open.iter().map(|target| reached[*target]).fold(0.0, f64::max);
        prop_assert!((strongest - best.first().copied().unwrap_or(0.0)).abs() < 1e-12);
        let different: BTreeSet<Vec<Node>> = found.iter().map(|route| route.nodes.clone()).collect();
        prop_assert_eq!(different.len(), found.len());
    }

    #[test]
    fn more_evidence_never_makes_a_hop_less_likely(one in 0.0_f64..50.0, more in 0.0_f64..50.0, even in 0.01_f64..20.0, size in 2_usize..5_000) {
        prop_assert!(known_by_closeness(one, even) <= known_by_closeness(one + more, even));
        prop_assert!(known_by_moments(one) <= known_by_moments(one + more));
        prop_assert!(known_by_membership(size, Overlap::Years(one)) <= known_by_membership(size, Overlap::Years(one + more)));
        prop_assert!(known_by_membership(size + 1, Overlap::Unknown) <= known_by_membership(size, Overlap::Unknown));
        prop_assert!(known_by_closeness(one, even) < 1.0 && known_by_moments(one) < 1.0);
    }
}
