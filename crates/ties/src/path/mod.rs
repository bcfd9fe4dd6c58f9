//! Ways through people: who can bring me to whom, by whom.
//!
//! A [`Graph`] has people and what leads from one to another: how likely it is that the one can and will pass me on, with a reason. A [`Route`] is as
//! strong as the product of its hops; [`routes`] finds the strongest ones.

mod acquaintance;
mod graph;
mod members;
mod routes;
mod search;

pub use acquaintance::{
    EVEN_ODDS_PLACE, Overlap, even_odds_closeness, known_by_closeness, known_by_layer, known_by_membership, known_by_moments, noisy_or,
    overlap,
};
pub use graph::{Because, Edge, Graph, Node};
pub use members::{Seat, join_members};
pub use routes::{Hop, Route, reach, routes};

#[cfg(test)]
mod tests;
