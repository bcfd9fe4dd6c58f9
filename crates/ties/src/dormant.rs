//! Ties that were close and fell silent, and which of them are worth reviving.

use hearten_domain::{PersonId, Tie};
use jiff::Timestamp;
use serde::Serialize;

use crate::{LEAST_GAPS, closeness::days_between, former_closeness};

/// How many of the formerly closest can be dormant.
pub const FORMER_TOP: usize = 150;

/// Former closeness below this (in weighted moments fading over a year) is an acquaintance that never was a tie.
const LEAST_FORMER: f64 = 2.0;

/// A tie that was close and fell silent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Dormant {
    /// With whom.
    pub person_id: PersonId,
    /// Days since the last contact.
    pub days: i64,
    /// How close it was (see [`former_closeness`]).
    pub former: f64,
    /// Trust by former closeness: 0 to 1, 1 for the formerly closest of all.
    pub trust: f64,
}

/// Whether the silence is long enough to call a tie dormant: max(180 days, min(3 years, 8 × the pair's median gap)).
pub fn is_silent_long_enough(tie: &Tie, now: Timestamp) -> bool {
    let usual = if tie.gaps >= LEAST_GAPS { tie.usual_gap } else { 0.0 };
    let needed = (8.0 * usual).clamp(180.0, 3.0 * 365.25);
    days_between(tie.last_at, now) > needed
}

/// The dormant among all ties, the formerly closest first.
pub fn dormant<'a>(ties: impl IntoIterator<Item = &'a Tie>, now: Timestamp) -> Vec<Dormant> {
    let mut former: Vec<(f64, &Tie)> =
        ties.into_iter().map(|tie| (former_closeness(tie), tie)).filter(|(former, _)| *former >= LEAST_FORMER).collect();
    let by_former = |a: &(f64, &Tie), b: &(f64, &Tie)| b.0.total_cmp(&a.0).then(a.1.person_id.cmp(&b.1.person_id));
    if former.len() > FORMER_TOP {
        former.select_nth_unstable_by(FORMER_TOP, by_former);
        former.truncate(FORMER_TOP);
    }
    former.sort_by(by_former);
    let most = former.first().map_or(1.0, |(former, _)| *former);
    let silent = former.iter().filter(|(_, tie)| is_silent_long_enough(tie, now));
    let found = silent.map(|(former, tie)| Dormant {
        person_id: tie.person_id,
        days: days_between(tie.last_at, now).floor() as i64,
        former: *former,
        trust: former.ln_1p() / most.ln_1p(),
    });
    found.collect()
}

/// Where someone belongs, as far as novelty needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct World<'a> {
    /// The organization's name.
    pub organization: &'a str,
    /// As what.
    pub role: Option<&'a str>,
}

/// How much a person sees that I do not.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Novelty {
    /// 0 to 1; 0.4 where nothing is known.
    pub score: f64,
    /// An organization of theirs that is neither mine nor one of my active ties'.
    pub other_world: Option<String>,
    /// A role of theirs that is senior.
    pub senior_role: Option<String>,
}

/// Words of roles that see far; folded.
const SENIOR: &[&str] = &[
    "chief",
    "president",
    "ceo",
    "cfo",
    "coo",
    "cto",
    "cio",
    "director",
    "partner",
    "founder",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "head",
    "vp",
    "vice",
    "professor",
    "principal",
    "managing",
    "owner",
    "board",
    "dean",
    "minister",
    "secretary-general",
    "editor",
    "general",
    "geschaftsfuhrer",
    "vorstand",
    "leiter",
    "leiterin",
    "directeur",
    "directrice",
    "direktor",
    "gerente",
    "presidente",
];

/// How much a person sees that I do not: other organizations than mine and my active ties', and seniority.
///
/// Reviving a dormant tie pays by new knowledge from other worlds and from above, given old trust; people asked to choose by habit prefer the merely
/// comfortable (Levin, Walter & Murnighan 2011, *Dormant Ties*; Walter, Levin & Murnighan 2015).
pub fn novelty(theirs: &[World<'_>], familiar: &[&str]) -> Novelty {
    let known: Vec<String> = familiar.iter().map(|name| hearten_words::fold(name)).collect();
    let other = theirs.iter().find(|world| !known.contains(&hearten_words::fold(world.organization)));
    let is_senior = |role: &str| hearten_words::fold(role).split(|c: char| !c.is_alphanumeric()).any(|word| SENIOR.contains(&word));
    let senior = theirs.iter().filter_map(|world| world.role).find(|role| is_senior(role));
    let score = match (theirs.is_empty(), other.is_some(), senior.is_some()) {
        (true, ..) => 0.4,
        (false, true, true) => 1.0,
        (false, true, false) => 0.7,
        (false, false, true) => 0.5,
        (false, false, false) => 0.2,
    };
    Novelty { score, other_world: other.map(|world| world.organization.to_owned()), senior_role: senior.map(str::to_owned) }
}
