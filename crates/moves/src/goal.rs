//! Steps on the way to a goal of mine that are done with somebody.

use hearten_domain::{GoalStep, GoalStepKind, Habit, Medium, MoveId, PersonId, ReasonKind};
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
    let theirs = match step.kind {
        GoalStepKind::Give => format!("{name} has something of you before you ask for anything."),
        GoalStepKind::Ask => format!("A small question honours what {name} knows, and is easy to refuse."),
        GoalStepKind::Thank => format!("{name} hears what the help led to."),
        GoalStepKind::Door | GoalStepKind::Other => format!("It is a way to {name} that costs {name} little."),
    };
    let text = inline(&step.text);
    let mut evidence =
        vec![fact("goal", &next.goal_id, next.begun_on, goal.clone()), fact("goal_step", step.id, step.noted_on, format!("step: {text}"))];
    evidence.extend(person.recent.iter().find(|moment| moment.is_own()).map(of_moment));
    Some(Sketch {
        habit: habit(step.kind),
        kind: ReasonKind::Goal,
        people: vec![person],
        season: step.id.to_string(),
        reason: format!("The next step to your goal “{goal}”: {text}, with {}. {theirs}", person.name),
        evidence,
        bring: (step.kind == GoalStepKind::Give).then(|| format!("Something for what {name} cares for; your shelf knows what fits")),
        medium: if step.kind == GoalStepKind::Ask { Medium::Call } else { scene.richer_medium(person) },
        draft: words(scene, person, step, &goal),
        score: ScoreTerms { reason: 0.6, closeness: 0.5 * scene.nearness(person), urgency: 0.15, substance: 0.15, ..ScoreTerms::default() },
    })
}

fn words(scene: &Scene<'_>, person: &PersonFacts, step: &GoalStep, goal: &str) -> Words {
    let last = scene.best_topic(person).map(|topic| format!("You and I last had “{}” between us. ", topic.text)).unwrap_or_default();
    let body = match step.kind {
        GoalStepKind::Give => {
            format!("{last}You came to my mind when I found this, and it may be of use to you: …\n\nNo need to answer.")
        }
        GoalStepKind::Ask => format!(
            "You know this better than anybody I could ask. I am working on “{goal}”, and one question is open: …\n\nTen minutes by telephone would be plenty, and a no is a perfectly good answer."
        ),
        GoalStepKind::Thank => {
            format!("Thank you: you … It led to … for “{goal}”, and it shows how readily you help others along.")
        }
        GoalStepKind::Door | GoalStepKind::Other => {
            format!("{last}You are busy with something that I follow with interest: …\n\nMay I send you what I think of it?")
        }
    };
    draft::letter(person, &body)
}
