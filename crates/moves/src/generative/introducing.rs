//! An introduction under way: its next step, and two questions after it was made.

use hearten_domain::{Habit, Introduction, IntroductionNext, IntroductionState, Medium, ReasonKind, Side};
use jiff::civil::Date;

use super::introducing_words::{Introduced, IntroducingWords};
use crate::{
    PersonFacts,
    draft::Words,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{fact, inline, lasting, on_day, sentence},
};

/// A question without an answer is brought up again after so many days, and left alone after so many.
const PATIENCE_DAYS: i32 = 10;
const LONG_PATIENCE_DAYS: i32 = 45;
/// So long it is kind to tell that it will not come about.
const KIND_DAYS: i32 = 21;
/// So long after its day a question of follow-up waits.
const FOLLOW_UP_DAYS: i32 = 40;

/// A step that could be taken today.
struct Step {
    words: IntroducingWords,
    /// What tells it from the other steps of the same introduction.
    season: &'static str,
    reason: String,
    evidence: (Date, String),
    bring: String,
    urgency: f64,
}

pub(super) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    scene.facts.introductions.iter().filter_map(|introduction| one(scene, open, introduction)).collect()
}

fn one<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts], introduction: &Introduction) -> Option<Sketch<'a>> {
    let find = |side: Side| open.iter().find(|person| person.id == introduction.person(side)).copied();
    let pair = [find(Side::First)?, find(Side::Second)?];
    let step = step(scene, introduction, pair)?;
    let people = addressed(step.words, pair);
    if people.iter().any(|person| person.hard_season(scene.today).is_some()) {
        return None;
    }
    let nearness = people.iter().map(|person| scene.nearness(person)).fold(0.0, f64::max);
    let draft = Introduced::of(pair[0], pair[1]).words(introduction, step.words);
    let medium = if people.len() > 1 { Medium::Mail } else { people.first()?.usual_text_medium() };
    let (day, text) = step.evidence;
    Some(Sketch {
        habit: Habit::Generative,
        kind: ReasonKind::Introducing,
        people,
        season: format!("{} {}", introduction.id, step.season),
        reason: step.reason,
        evidence: vec![fact("introduction", introduction.id, day, text)],
        bring: Some(step.bring),
        medium,
        draft: Words(vec![(0, draft)]),
        score: ScoreTerms { reason: 0.7, closeness: 0.3 * nearness, urgency: step.urgency, substance: 0.2, ..ScoreTerms::default() },
    })
}

/// To whom the words go.
fn addressed(words: IntroducingWords, [first, second]: [&PersonFacts; 2]) -> Vec<&PersonFacts> {
    match words.side() {
        None => vec![first, second],
        Some(Side::First) => vec![first],
        Some(Side::Second) => vec![second],
    }
}

fn name(side: Side, pair: [&PersonFacts; 2]) -> &str {
    let [first, second] = pair;
    match side {
        Side::First => &first.name,
        Side::Second => &second.name,
    }
}

fn step(scene: &Scene<'_>, it: &Introduction, pair: [&PersonFacts; 2]) -> Option<Step> {
    match it.next() {
        Some(IntroductionNext::Ask(side)) => ask(scene, it, side, pair),
        Some(IntroductionNext::Await(side)) => ask_again(scene, it, side, pair),
        Some(IntroductionNext::Make) => Some(make(scene, it, pair)),
        Some(IntroductionNext::Met | IntroductionNext::Outcome) => follow_up(scene, it, pair),
        None if it.state() == IntroductionState::Outcome => follow_up(scene, it, pair),
        None => not_this_time(scene, it, pair),
    }
}

/// An idea is brought up from the day after; once one has said yes, the other is asked at once.
fn ask(scene: &Scene<'_>, it: &Introduction, side: Side, pair: [&PersonFacts; 2]) -> Option<Step> {
    let (asked, other) = (name(side, pair), name(side.other(), pair));
    let why = inline(it.reason(side));
    if let Some(agreed) = it.days(side.other()).agreed_on {
        let when = on_day(agreed, scene.today);
        return Some(Step {
            words: IntroducingWords::Ask(side),
            season: "ask the other",
            reason: format!("{other} said yes {when} to meeting {asked}, who is not asked yet: “{why}”."),
            evidence: (agreed, format!("{other} said yes")),
            bring: format!("The question to {asked}; a no is as welcome"),
            urgency: 0.35,
        });
    }
    (days(it.begun_on, scene.today) >= 1).then(|| Step {
        words: IntroducingWords::Ask(side),
        season: "ask",
        reason: format!("You thought of bringing {asked} and {other} together: “{why}”. {asked} is the one to ask first."),
        evidence: (it.begun_on, format!("{asked} and {other}: {why}")),
        bring: format!("The question to {asked}; {other} is asked only after a yes"),
        urgency: 0.1,
    })
}

fn ask_again(scene: &Scene<'_>, it: &Introduction, side: Side, pair: [&PersonFacts; 2]) -> Option<Step> {
    let asked_on = it.days(side).asked_on?;
    let waited = days(asked_on, scene.today);
    let (asked, other) = (name(side, pair), name(side.other(), pair));
    (PATIENCE_DAYS..=LONG_PATIENCE_DAYS).contains(&waited).then(|| Step {
        words: IntroducingWords::AskAgain(side),
        season: "ask again",
        reason: format!(
            "{} you asked {asked} about meeting {other}, and no answer is noted. One light word, and then it may rest.",
            sentence(&on_day(asked_on, scene.today))
        ),
        evidence: (asked_on, format!("you asked {asked}")),
        bring: "An easy way to say no".to_owned(),
        urgency: 0.1,
    })
}

fn make(scene: &Scene<'_>, it: &Introduction, pair: [&PersonFacts; 2]) -> Step {
    let last = it.last_day();
    let [first, second] = pair.map(|person| person.name.as_str());
    Step {
        words: IntroducingWords::Make,
        season: "make",
        reason: format!(
            "{first} and {second} have both said yes, the last {}. They wait for you to bring them together.",
            on_day(last, scene.today)
        ),
        evidence: (last, "both said yes".to_owned()),
        bring: "One mail to both, with what each would have of it".to_owned(),
        urgency: 0.4,
    }
}

/// Two weeks after it was made the first is asked whether they found each other, three months after it the second what became of it.
fn follow_up(scene: &Scene<'_>, it: &Introduction, pair: [&PersonFacts; 2]) -> Option<Step> {
    let made = it.made_on?;
    let [early, late] = it.follow_ups()?;
    let ago = lasting(i64::from(days(made, scene.today)));
    let due = |day: Date| (0..=FOLLOW_UP_DAYS).contains(&days(day, scene.today));
    let (side, words, season, open) = if due(late) && it.outcome_on.is_none_or(|known| known < late) {
        (Side::Second, IntroducingWords::AskOutcome(Side::Second), "three months", "Ask what has become of it")
    } else if due(early) && it.outcome_on.is_none() && it.met_on.is_none() {
        (Side::First, IntroducingWords::AskMet(Side::First), "two weeks", "Ask whether they found each other, without pressing")
    } else {
        return None;
    };
    let (asked, other) = (name(side, pair), name(side.other(), pair));
    Some(Step {
        words,
        season,
        reason: format!("{} ago you brought {asked} and {other} together. {open}.", sentence(&ago)),
        evidence: (made, format!("you brought {asked} and {other} together")),
        bring: "Your gladness, whatever came of it".to_owned(),
        urgency: 0.2,
    })
}

/// Who had said yes, or was asked, is told kindly that it will not come about; not who would rather not, and not why.
fn not_this_time(scene: &Scene<'_>, it: &Introduction, pair: [&PersonFacts; 2]) -> Option<Step> {
    let declined = [Side::First, Side::Second].into_iter().find_map(|side| it.days(side).declined_on.map(|day| (side, day)));
    let (side, day) = declined.filter(|(_, day)| days(*day, scene.today) <= KIND_DAYS)?;
    let told = side.other();
    it.days(told).asked_on.filter(|_| it.days(told).declined_on.is_none())?;
    Some(Step {
        words: IntroducingWords::NotThisTime(told),
        season: "not this time",
        reason: format!(
            "You asked {} about meeting {}, and it will not come about. A kind word keeps the door open.",
            name(told, pair),
            name(side, pair)
        ),
        evidence: (day, "it will not come about".to_owned()),
        bring: "That it has nothing to do with them; no more than that".to_owned(),
        urgency: 0.25,
    })
}
