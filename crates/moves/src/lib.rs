//! What to do: the moves that each habit proposes, and the choice of a few among them.
//!
//! It knows the facts it is given and nothing else: no store, no clock, no network. The way is [`screen`] (from ties alone: whose evidence to load),
//! [`propose`] (every move that has a reason) and [`rank`] (the few to show). A move cannot be built without its why.
//!
//! ```
//! use hearten_moves::{Facts, RankContext, propose, rank};
//! let facts = Facts { today: jiff::civil::date(2024, 5, 1), ..Facts::default() };
//! let context = RankContext { today: facts.today, limit: 5, ..RankContext::default() };
//! assert!(rank(propose(&facts), &context).is_empty());
//! ```

mod asking;
mod check;
mod circle;
mod conversation;
mod draft;
mod facts;
mod generative;
mod giving;
mod goal;
mod gracious;
mod grateful;
mod guide;
mod guided;
mod learn;
mod proposal;
mod rank;
mod screen;
mod serving;
mod thanking;
mod to_you;
mod topic;
mod trip;
mod view;
mod why;

pub use asking::{AskLines, ask_letter, doors};
pub use check::{Remark, RemarkKind, check};
pub use circle::{CircleMatter, CircleNext};
pub use draft::greeting_of;
pub use facts::{
    Belonging, ChainFacts, Facts, MomentFacts, MyFacts, PairFacts, PartnerFacts, PartnerStep, PersonFacts, RankContext, StoryFacts,
};
pub use generative::{Introduced, IntroducingWords};
pub use goal::{GoalNext, goal_move};
pub use guide::{Guide, Step, StepWho, read_guide};
pub use guided::{GuidedStep, guided_move};
pub use learn::{Lesson, Lessons, MOST_LEARNT, Outcome, Prior, Rate, pooled};
pub use proposal::{Proposal, ScoreTerms};
pub use rank::{moves_for_hours, rank};
pub use screen::{Candidate, Prospect, TieFacts, screen};
pub use serving::{FindFacts, Need, Served};
pub use thanking::{ThanksLines, praise, thanks_letter};
pub use trip::{TripNext, TripStage, trip_letter, trip_move};

/// Every move that any habit proposes from these facts, in the order of habits. Nobody dead, muted, not to be contacted or just contacted is among them;
/// just contacted people may be thanked for that contact, answered, kept a promise, wished a birthday of today or tomorrow, prepared for, written to
/// about one matter between us that is named, or visited on the day that was agreed.
pub fn propose(facts: &Facts) -> Vec<Proposal> {
    let scene = view::Scene::new(facts);
    let open: Vec<&PersonFacts> = facts.people.iter().filter(|person| !person.is_closed()).collect();
    let mut sketches = Vec::new();
    for person in &open {
        sketches.extend(gracious::propose(&scene, person));
        sketches.extend(grateful::propose(&scene, person));
        sketches.extend(giving::propose(&scene, person));
    }
    sketches.extend(gracious::propose_dormant(&scene, &open));
    sketches.extend(giving::propose_finds(&scene, &open));
    sketches.extend(generative::propose(&scene, &open));
    sketches.extend(guided::propose(&scene, &open));
    sketches.extend(goal::propose(&scene, &open));
    sketches.extend(circle::propose(&scene, &open));
    sketches.extend(trip::propose(&scene, &open));
    let mut proposals: Vec<Proposal> = sketches.into_iter().filter_map(|sketch| sketch.into_proposal(facts.today)).collect();
    proposals.sort_by(|a, b| a.suggested.habit.cmp(&b.suggested.habit).then_with(|| a.suggested.id.cmp(&b.suggested.id)));
    proposals.dedup_by(|a, b| a.suggested.id == b.suggested.id);
    proposals
}

#[cfg(test)]
mod tests;
