//! Chooses a few among many: the best first, habits mixed, one per person, one per fact.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{Habit, Move, PersonId, ReasonKind};
use jiff::civil::Date;

use crate::{Proposal, RankContext, proposal::chance};

/// From this score a move is good enough to mix the habits for.
const GOOD: f64 = 0.6;
/// Below this score a move is not worth anybody's time.
const LEAST: f64 = 0.4;
/// So many of one habit while others have good ones.
const MOST_OF_A_HABIT: usize = 2;
/// The day's own turn among near-equals.
const TURN: f64 = 0.06;
/// What the turn of reasons that have no day of their own takes off at most: it lasts some days and is larger, so that over time others come forward and
/// what has a day goes first.
const LONG_TURN: f64 = 0.3;
const LONG_TURN_DAYS: i32 = 4;
/// What the turn of such a kind of reason takes off at most, for as many days: a kind that few have would else always stand behind one that many have.
const KIND_TURN: f64 = 0.3;
/// What the day's turn of any other kind of reason takes off at most, and of one that is bound to a day or a season. A promise and a hard season wait for no
/// turn.
const DAY_TURN_OF_KIND: f64 = 0.4;
const DAY_TURN_OF_BOUND: f64 = 0.2;
/// From this urgency on a move that is bound to a day or a season goes before the day's own turn.
const PRESSING: f64 = 0.3;
/// A move is offered this many days before it begins to yield.
const PATIENT_DAYS: u32 = 2;
/// What each further day takes off, and what each day takes off other moves with the same people.
const YIELD: f64 = 0.15;
const YIELD_OF_OTHERS: f64 = 0.05;
/// What is bound to a day or a season of theirs yields less.
const MOST_YIELD_OF_BOUND: f64 = 0.3;
const MOST_YIELD: f64 = 0.8;

/// How many moves a day fit the hours a week the user gives to this: 3 under one hour, 4 under three, else 5.
pub fn moves_for_hours(hours_a_week: f64) -> usize {
    match hours_a_week {
        hours if hours < 1.0 => 3,
        hours if hours < 3.0 => 4,
        _ => 5,
    }
}

/// The moves to show, best first: at most `limit`, at most one per person and per leading fact, none settled, none of people answered lately, no habit more
/// than twice while others have good ones, and of each kind of reason one before a second of any. What is left beside the best of each habit and what presses
/// goes to the kinds of reasons in the day's own order, so that over time every good kind comes up, not only those that weigh most. The same for the same
/// input; another day gives near-equals another order.
pub fn rank(proposals: Vec<Proposal>, context: &RankContext) -> Vec<Proposal> {
    let mut open: Vec<Proposal> = proposals.into_iter().filter(|proposal| is_open(proposal, context)).collect();
    let bothered = bothered(&open, context);
    for proposal in &mut open {
        weigh(proposal, context, &bothered);
    }
    open.retain(|proposal| worth(proposal) >= LEAST);
    open.sort_by(|a, b| b.score.total().total_cmp(&a.score.total()).then_with(|| a.suggested.id.cmp(&b.suggested.id)));
    let mut choice = Choice { limit: context.limit, ..Choice::default() };
    choice.reserve(&open);
    choice.add_pressing(&open);
    choice.add_by_turn(&open, context.today);
    for round in [Round::Distinct, Round::Mixed, Round::Any] {
        open.retain(|proposal| !choice.takes(proposal, round) || !choice.keep(proposal));
    }
    choice.kept.sort_by(|a, b| b.score.total().total_cmp(&a.score.total()).then_with(|| a.suggested.id.cmp(&b.suggested.id)));
    vary(&mut choice.kept);
    choice.kept
}

/// No two drafts of one kind in the same wording on one day, where there are others.
fn vary(kept: &mut [Proposal]) {
    let mut used: BTreeSet<(ReasonKind, usize)> = BTreeSet::new();
    for proposal in kept {
        let kind = proposal.suggested.reason_kind;
        let fresh = proposal.wordings.0.iter().find(|(number, _)| !used.contains(&(kind, *number)));
        if let Some((number, text)) = fresh.or(proposal.wordings.0.first()) {
            used.insert((kind, *number));
            proposal.suggested.draft.clone_from(text);
        }
    }
}

/// The score without the turn and what was learnt, which order moves and do not make them better or worse: no kind of reason is ever learnt away.
fn worth(proposal: &Proposal) -> f64 {
    proposal.score.total() - proposal.score.turn - proposal.score.learnt
}

fn is_open(proposal: &Proposal, context: &RankContext) -> bool {
    let suggested = &proposal.suggested;
    !context.settled.contains(&suggested.id) && !suggested.people.iter().any(|person| context.answered.contains(&person.id))
}

/// Adds what depends on the day: patience with what was offered and left, the turn among near-equals, and what was learnt from
/// earlier ones.
fn weigh(proposal: &mut Proposal, context: &RankContext, bothered: &BTreeMap<PersonId, u32>) {
    let suggested = &proposal.suggested;
    let own = context.offered.get(&suggested.id).copied().unwrap_or(0);
    let of_people = suggested.people.iter().filter_map(|person| bothered.get(&person.id)).copied().max().unwrap_or(0);
    let yielding = YIELD * f64::from(own.saturating_sub(PATIENT_DAYS)) + YIELD_OF_OTHERS * f64::from(of_people.saturating_sub(own));
    proposal.score.patience = -yielding.min(if is_bound(suggested.reason_kind) { MOST_YIELD_OF_BOUND } else { MOST_YIELD });
    proposal.score.turn = turn(suggested, context.today);
    proposal.score.learnt = context.lessons.term(suggested.habit, suggested.reason_kind, suggested.medium, context.today);
}

/// On how many days moves with a person were offered and left, of what is still proposed.
fn bothered(proposals: &[Proposal], context: &RankContext) -> BTreeMap<PersonId, u32> {
    let mut all: BTreeMap<PersonId, u32> = BTreeMap::new();
    for proposal in proposals {
        let days = context.offered.get(&proposal.suggested.id).copied().unwrap_or(0);
        for person in &proposal.suggested.people {
            *all.entry(person.id).or_default() += days;
        }
    }
    all
}

/// What the turn takes off: that of the day, for the move and its kind of reason; or, for reasons without a day of their own, that of some days, for the people
/// (so that several such reasons with one person rest together) and the kind (decision 22).
fn turn(suggested: &Move, today: Date) -> f64 {
    if !has_no_day(suggested.reason_kind) {
        let of_kind = match suggested.reason_kind {
            ReasonKind::HardSeason | ReasonKind::Promise => 0.0,
            kind if is_bound(kind) => DAY_TURN_OF_BOUND,
            _ => DAY_TURN_OF_KIND,
        };
        return TURN * chance(&format!("{} {today}", suggested.id)) - of_kind * turn_of_kind(suggested.reason_kind, today);
    }
    let window = day_number(today) / LONG_TURN_DAYS;
    let people: Vec<String> = suggested.people.iter().map(|person| person.id.to_string()).collect();
    let of_people = LONG_TURN * chance(&format!("{} {window}", people.join(" ")));
    TURN - of_people - KIND_TURN * chance(&format!("{} {window}", suggested.reason_kind))
}

/// The place of a kind of reason among all kinds on a day, 0 to 1: another every day.
fn turn_of_kind(kind: ReasonKind, today: Date) -> f64 {
    chance(&format!("{kind} {}", day_number(today)))
}

/// Days since the beginning of 2000.
fn day_number(day: Date) -> i32 {
    day.duration_since(Date::constant(2000, 1, 1)).as_hours() as i32 / 24
}

fn has_no_day(kind: ReasonKind) -> bool {
    use ReasonKind::{Dormant, DrawOut, Find, FollowUp, Gathering, HowItWent, Introduction, Partner, Silence, Voice, WorkTogether};
    matches!(kind, Dormant | DrawOut | Find | FollowUp | Gathering | HowItWent | Introduction | Partner | Silence | Voice | WorkTogether)
}

fn is_bound(kind: ReasonKind) -> bool {
    use ReasonKind::{Brief, CircleCommitment, CircleMeeting, Concern, Date, HardSeason, Promise, Trip};
    matches!(kind, Brief | CircleCommitment | CircleMeeting | Concern | Date | HardSeason | Promise | Trip)
}

/// How the choice is made: from what is varied and good to whatever is worth making.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Round {
    /// Good moves of mixed habits, each of another kind of reason.
    Distinct,
    /// Good moves of mixed habits.
    Mixed,
    /// Any that are left.
    Any,
}

#[derive(Default)]
struct Choice {
    limit: usize,
    kept: Vec<Proposal>,
    people: BTreeSet<PersonId>,
    facts: BTreeSet<String>,
}

impl Choice {
    /// Whether there is room for it beside what is kept.
    fn takes(&self, proposal: &Proposal, round: Round) -> bool {
        let suggested = &proposal.suggested;
        let of_habit = self.count(|habit, _| habit == suggested.habit);
        let of_kind = self.count(|_, kind| kind == suggested.reason_kind);
        let is_mixed = of_habit < MOST_OF_A_HABIT && worth(proposal) >= GOOD;
        self.kept.len() < self.limit
            && (is_mixed || round == Round::Any)
            && of_kind < most_of_kind(suggested.reason_kind, round)
            && !suggested.people.iter().any(|person| self.people.contains(&person.id))
            && !leading_facts(proposal).iter().any(|fact| self.facts.contains(fact))
    }

    /// Keeps the best good move of each habit, the habit with the fewest first, so that the only thanks to somebody are not lost to a second question by
    /// them. What is bound to a day or a season of somebody is never given up for another move with them.
    fn reserve(&mut self, sorted: &[Proposal]) {
        let good = good(sorted);
        let mut habits: Vec<(usize, Habit)> =
            Habit::ALL.iter().map(|habit| (good.iter().filter(|one| one.suggested.habit == *habit).count(), *habit)).collect();
        habits.sort_unstable();
        for (_, habit) in habits {
            if let Some(best) = good.iter().find(|one| one.suggested.habit == habit && self.takes(one, Round::Distinct)) {
                self.keep(best);
            }
        }
    }

    /// Keeps what is bound to a day or a season that is near, each of another kind.
    fn add_pressing(&mut self, sorted: &[Proposal]) {
        let presses = |one: &&Proposal| is_bound(one.suggested.reason_kind) && one.score.urgency >= PRESSING;
        for proposal in sorted.iter().filter(presses) {
            if self.takes(proposal, Round::Distinct) {
                self.keep(proposal);
            }
        }
    }

    /// Keeps the best good move of one kind after the other, as the day has them in order.
    fn add_by_turn(&mut self, sorted: &[Proposal], today: Date) {
        let mut good = good(sorted);
        // What is sorted stays so within its kind.
        let turn = |proposal: &Proposal| turn_of_kind(proposal.suggested.reason_kind, today);
        good.sort_by(|a, b| turn(a).total_cmp(&turn(b)));
        for proposal in good {
            if self.takes(proposal, Round::Distinct) {
                self.keep(proposal);
            }
        }
    }

    fn count(&self, is_like: impl Fn(Habit, ReasonKind) -> bool) -> usize {
        self.kept.iter().filter(|kept| is_like(kept.suggested.habit, kept.suggested.reason_kind)).count()
    }

    /// Keeps it; always true, for use in a condition.
    fn keep(&mut self, proposal: &Proposal) -> bool {
        self.people.extend(proposal.suggested.people.iter().map(|person| person.id));
        self.facts.extend(leading_facts(proposal));
        self.kept.push(proposal.clone());
        true
    }
}

/// By how much another move with the same person may be better before a habit gives way to it.
const OUTDONE_BY: f64 = 0.6;
/// The same for a move with two people, of whom either may be needed more for something else.
const PAIR_OUTDONE_BY: f64 = 0.2;

/// The moves good enough to be mixed, but for those which another with the same people outdoes.
fn good(sorted: &[Proposal]) -> Vec<&Proposal> {
    sorted.iter().filter(|proposal| worth(proposal) >= GOOD && !is_outdone(proposal, sorted)).collect()
}

/// Whether another move with one of its people must come before it: one bound to a day or a season, or a much better one.
fn is_outdone(proposal: &Proposal, all: &[Proposal]) -> bool {
    let shares = |other: &Proposal| other.suggested.people.iter().any(|person| proposal.suggested.people.contains(person));
    let lead = |other: &Proposal| worth(other) - worth(proposal);
    let is_pair = proposal.suggested.people.len() > 1;
    let margin = |other: &Proposal| if is_pair && !has_no_day(other.suggested.reason_kind) { PAIR_OUTDONE_BY } else { OUTDONE_BY };
    all.iter().any(|other| {
        other.suggested.id != proposal.suggested.id
            && shares(other)
            && lead(other) > if is_bound(other.suggested.reason_kind) { 0.0 } else { margin(other) }
    })
}

/// How many of a kind of reason a round takes; of some one a day is enough.
fn most_of_kind(kind: ReasonKind, round: Round) -> usize {
    use ReasonKind::{Answer, Dormant, DrawOut, FollowUp, Gathering, Introduction, News, Partner, Voice};
    match (round, kind) {
        (Round::Distinct, _) | (_, DrawOut | Voice | Gathering | Partner) => 1,
        (Round::Mixed, Dormant | Introduction | Answer | FollowUp | News) => 1,
        (Round::Any, Dormant | Introduction | Answer | FollowUp | News) | (Round::Mixed, _) => 2,
        (Round::Any, _) => 3,
    }
}

/// What a fact says: a subject is the same whatever it is a reason for.
fn said(text: &str, kind: ReasonKind) -> String {
    text.split_once(": ").map_or_else(|| format!("{kind} {text}"), |(_, subject)| subject.to_owned())
}

/// The record a move rests on first, and what it says, so that one meeting, or one subject sent to several people, does not fill the page.
///
/// A trip is a fact about me: whom to see on it are as many matters as people. And birthdays are all called the same, but each is a day of somebody's own.
fn leading_facts(proposal: &Proposal) -> Vec<String> {
    let Some(fact) = proposal.suggested.why.evidence().first() else { return Vec::new() };
    let record = format!("{} {}", fact.kind, fact.id);
    match proposal.suggested.reason_kind {
        ReasonKind::Trip => Vec::new(),
        ReasonKind::Date => vec![record],
        kind => vec![record, said(&fact.text, kind)],
    }
}
