//! Steps on the way to a goal of mine that are done with somebody.

use hearten_domain::{GoalStep, GoalStepKind, Habit, Medium, MoveId, PersonId, ReasonKind};
use hearten_speech::say;
use jiff::civil::Date;

use crate::{
    PersonFacts,
    draft::{self, Words},
    proposal::{ScoreTerms, Sketch, move_id},
    view::Scene,
    why::{fact, inline, of_moment},
};

/// The next step of a goal that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalNext {
    /// What I want.
    pub goal: String,
    /// The goal's id, as the evidence names it.
    pub goal_id: String,
    /// The day I set out.
    pub begun_on: Date,
    /// The step, which names somebody.
    pub step: GoalStep,
}

/// The move by which a step is done with a person.
pub fn goal_move(step: &GoalStep, person: PersonId) -> MoveId {
    move_id(habit(step.kind), ReasonKind::Goal, &[person], &step.id.to_string())
}

fn habit(kind: GoalStepKind) -> Habit {
    match kind {
        GoalStepKind::Give => Habit::Giving,
        GoalStepKind::Thank => Habit::Grateful,
        GoalStepKind::Ask | GoalStepKind::Door | GoalStepKind::Other => Habit::Gracious,
    }
}

pub(crate) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    let due = scene.facts.goals.iter().filter(|next| next.step.due_on <= scene.today);
    let with = due.filter_map(|next| Some((next, open.iter().find(|person| Some(person.id) == next.step.person_id)?)));
    with.filter_map(|(next, person)| sketch(scene, next, person)).collect()
}

/// None where it is no time for it: nothing is asked in a hard season, and nobody is pressed who just heard from me.
fn sketch<'a>(scene: &Scene<'a>, next: &GoalNext, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let step = &next.step;
    let is_hard = person.hard_season(scene.today).is_some();
    if person.is_just_contacted(scene.today) || (is_hard && step.kind != GoalStepKind::Thank) {
        return None;
    }
    let name = person.short_name();
    let goal = inline(&next.goal);
    let text = inline(&step.text);
    let said = say("grateful-goal").with("goal", &goal).with("text", &text).with("name", &person.name);
    let [theirs, _] = texts(step.kind);
    let step_said = say("grateful-goal-fact").with("text", text);
    let mut evidence = vec![fact("goal", &next.goal_id, next.begun_on, goal.clone()), fact("goal_step", step.id, step.noted_on, step_said)];
    evidence.extend(person.recent.iter().find(|moment| moment.is_own()).map(of_moment));
    Some(Sketch {
        habit: habit(step.kind),
        kind: ReasonKind::Goal,
        people: vec![person],
        season: step.id.to_string(),
        reason: format!("{said} {}", say(theirs).with("short", &name)),
        evidence,
        bring: (step.kind == GoalStepKind::Give).then(|| say("grateful-goal-give-bring").with("short", &name).into()),
        medium: if step.kind == GoalStepKind::Ask { Medium::Call } else { scene.richer_medium(person) },
        draft: words(scene, person, step, &goal),
        score: ScoreTerms { reason: 0.6, closeness: 0.5 * scene.nearness(person), urgency: 0.15, substance: 0.15, ..ScoreTerms::default() },
    })
}

/// What a step means for them, and the words to them, by their keys.
fn texts(kind: GoalStepKind) -> [&'static str; 2] {
    match kind {
        GoalStepKind::Give => ["grateful-goal-give", "grateful-goal-give-draft"],
        GoalStepKind::Ask => ["grateful-goal-ask", "grateful-goal-ask-draft"],
        GoalStepKind::Thank => ["grateful-goal-thank", "grateful-goal-thank-draft"],
        GoalStepKind::Door | GoalStepKind::Other => ["grateful-goal-door", "grateful-goal-door-draft"],
    }
}

fn words(scene: &Scene<'_>, person: &PersonFacts, step: &GoalStep, goal: &str) -> Words {
    let [_, key] = texts(step.kind);
    let is_for_them = !matches!(step.kind, GoalStepKind::Ask | GoalStepKind::Thank);
    let last = scene.best_topic(person).filter(|_| is_for_them);
    let last = last.map(|topic| format!("{} ", say("grateful-between-us").with("topic", topic.text))).unwrap_or_default();
    draft::letter(person, &format!("{last}{}", say(key).with("goal", goal)))
}
