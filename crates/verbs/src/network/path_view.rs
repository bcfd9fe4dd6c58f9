//! What `path` answers.

use hearten_domain::PersonId;
use serde::Serialize;

use super::target::TargetView;

/// The strongest ways to a target.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PathView {
    /// Whom they lead to.
    pub target: TargetView,
    /// The ways, strongest first; none where nobody leads there.
    pub routes: Vec<RouteView>,
    /// Who comes nearest, where there is no way; by what they have in common with the target.
    pub nearest: Vec<NearView>,
    /// What else is to be known, in a sentence each.
    pub notes: Vec<String>,
}

/// One way from me to the target.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RouteView {
    /// How likely it is that every hop holds: the product of theirs. Rough, for comparing ways.
    pub probability: f64,
    /// The same as one says it.
    pub chance: String,
    /// Everybody on it, from me to the target.
    pub stops: Vec<StopView>,
    /// The hops between them.
    pub hops: Vec<HopView>,
    /// The place of the weakest hop among the hops, from 0.
    pub weakest: usize,
    /// The weakest hop in a sentence.
    pub weakest_sentence: String,
    /// Whom to ask first, and how.
    pub ask: AskView,
}

/// Somebody on a way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StopView {
    /// Who they are among my people; none for me and for those who are only listed.
    pub person: Option<PersonId>,
    /// Their name; `you` for me.
    pub name: String,
    /// Where lists have somebody of this name, at most three.
    pub listed_at: Vec<String>,
    /// Whether a person of mine was found on a list by nothing but the name.
    pub by_name: bool,
}

/// One hop of a way.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HopView {
    /// From whom.
    pub from: String,
    /// To whom.
    pub to: String,
    /// How likely it is that the one can and will pass me on to the other.
    pub probability: f64,
    /// The same as one says it.
    pub chance: String,
    /// Why it is there, the strongest reason first.
    pub reasons: Vec<String>,
}

/// Whom to ask for a way, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskView {
    /// Whom; none where they are no person of mine.
    pub person: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// What to do, in a sentence.
    pub how: String,
}

/// Somebody who can be reached and has something in common with a target that cannot.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NearView {
    /// Who.
    pub stop: StopView,
    /// Why they are near.
    pub why: String,
    /// How likely the strongest way to them is.
    pub probability: f64,
    /// The same as one says it.
    pub chance: String,
}
