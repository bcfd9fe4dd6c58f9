//! The members of an organization brought into a graph, without a step for each pair of a large one.

use std::collections::BTreeSet;

use hearten_domain::PartialDate;
use jiff::civil::Date;

use super::{
    acquaintance::{Overlap, known_by_membership, overlap},
    graph::{Graph, Node},
};

/// Members of an organization no larger than this are joined in pairs, by the time that each two were there together.
const IN_PAIRS: usize = 40;

/// A member and the time of the membership.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seat {
    /// Who.
    pub node: Node,
    /// Since when, where known.
    pub from: Option<PartialDate>,
    /// Until when; none is still, or unknown.
    pub to: Option<PartialDate>,
}

/// Joins the members of one organization who may have been there together; `reason` makes the reason of a step from how long they were.
///
/// Up to forty are joined in pairs. More are joined through passages, one step in and one out for each member and year instead of one for each two members:
/// whoever came in a year meets through it all who were there, and whoever was there meets those who come. Of two members one came later, so that they meet in
/// one way only; and there how long they were together does not count, only that they were.
pub fn join_members<R: Clone>(graph: &mut Graph<R>, seats: &[Seat], size: usize, today: Date, reason: impl Fn(Overlap) -> R) {
    if seats.len() <= IN_PAIRS {
        in_pairs(graph, seats, size, today, reason);
    } else {
        through_years(graph, seats, known_by_membership(size, Overlap::Unknown), today, &reason(Overlap::Unknown));
    }
}

fn in_pairs<R: Clone>(graph: &mut Graph<R>, seats: &[Seat], size: usize, today: Date, reason: impl Fn(Overlap) -> R) {
    for (place, one) in seats.iter().enumerate() {
        for other in seats.iter().skip(place + 1) {
            let together = overlap((one.from, one.to), (other.from, other.to), today);
            let probability = known_by_membership(size, together);
            if probability > 0.0 {
                graph.acquaint(one.node, other.node, probability, reason(together));
            }
        }
    }
}

fn through_years<R: Clone>(graph: &mut Graph<R>, seats: &[Seat], probability: f64, today: Date, reason: &R) {
    let year = |date: Option<PartialDate>| date.and_then(PartialDate::year);
    let this_year = today.year();
    let earliest = seats.iter().filter_map(|seat| year(seat.from).or(year(seat.to))).min().unwrap_or(this_year);
    let spans: Vec<(Node, i16, i16)> = seats
        .iter()
        .map(|seat| {
            let first = year(seat.from).unwrap_or(earliest);
            (seat.node, first, year(seat.to).unwrap_or(this_year.max(first)).max(first))
        })
        .collect();
    let years: BTreeSet<i16> = spans.iter().map(|span| span.1).collect();
    for year in years {
        let (came, there) = (graph.passage(), graph.passage());
        for (node, first, _) in spans.iter().filter(|(_, first, last)| *first <= year && year <= *last) {
            graph.connect(came, *node, probability, reason.clone());
            if *first == year {
                graph.connect(*node, came, 1.0, reason.clone());
                graph.connect(there, *node, probability, reason.clone());
            } else {
                graph.connect(*node, there, 1.0, reason.clone());
            }
        }
    }
}
