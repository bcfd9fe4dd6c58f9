//! An introduction under way: its next step, and two questions after it was made.

use hearten_domain::{Habit, Introduction, IntroductionNext, IntroductionState, Medium, ReasonKind, Side};
use hearten_speech::{Said, capital, say};
use jiff::civil::Date;

use super::introducing_words::{Introduced, IntroducingWords};
use crate::{
    PersonFacts,
    draft::Words,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{ago, fact, inline, on_day},
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
    reason: Said,
    evidence: (Date, Said),
    bring: Said,
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
        reason: step.reason.into(),
        evidence: vec![fact("introduction", introduction.id, day, text)],
        bring: Some(step.bring.into()),
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
    let named = |key: &'static str| say(key).with("asked", asked).with("other", other);
    if let Some(agreed) = it.days(side.other()).agreed_on {
        let when = on_day(agreed, scene.today);
        return Some(Step {
            words: IntroducingWords::Ask(side),
            season: "ask the other",
            reason: named("grateful-introducing-ask-other").with("when", when).with("why", why),
            evidence: (agreed, say("grateful-introducing-ask-other-fact").with("other", other)),
            bring: say("grateful-introducing-ask-other-bring").with("asked", asked),
            urgency: 0.35,
        });
    }
    (days(it.begun_on, scene.today) >= 1).then(|| Step {
        words: IntroducingWords::Ask(side),
        season: "ask",
        reason: named("grateful-introducing-ask").with("why", &why),
        evidence: (it.begun_on, named("grateful-introducing-ask-fact").with("why", why)),
        bring: named("grateful-introducing-ask-bring"),
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
        reason: say("grateful-introducing-again")
            .with("when", capital(&on_day(asked_on, scene.today)))
            .with("asked", asked)
            .with("other", other),
        evidence: (asked_on, say("grateful-introducing-again-fact").with("asked", asked)),
        bring: say("grateful-introducing-again-bring"),
        urgency: 0.1,
    })
}

fn make(scene: &Scene<'_>, it: &Introduction, pair: [&PersonFacts; 2]) -> Step {
    let last = it.last_day();
    let [first, second] = pair.map(|person| person.name.as_str());
    Step {
        words: IntroducingWords::Make,
        season: "make",
        reason: say("grateful-introducing-make").with("one", first).with("other", second).with("when", on_day(last, scene.today)),
        evidence: (last, say("grateful-introducing-make-fact")),
        bring: say("grateful-introducing-make-bring"),
        urgency: 0.4,
    }
}

/// Two weeks after it was made the first is asked whether they found each other, three months after it the second what became of it.
fn follow_up(scene: &Scene<'_>, it: &Introduction, pair: [&PersonFacts; 2]) -> Option<Step> {
    let made = it.made_on?;
    let [early, late] = it.follow_ups()?;
    let ago = ago(i64::from(days(made, scene.today)));
    let due = |day: Date| (0..=FOLLOW_UP_DAYS).contains(&days(day, scene.today));
    let (side, words, season, reason) = if due(late) && it.outcome_on.is_none_or(|known| known < late) {
        (Side::Second, IntroducingWords::AskOutcome(Side::Second), "three months", "grateful-introducing-outcome")
    } else if due(early) && it.outcome_on.is_none() && it.met_on.is_none() {
        (Side::First, IntroducingWords::AskMet(Side::First), "two weeks", "grateful-introducing-met")
    } else {
        return None;
    };
    let (asked, other) = (name(side, pair), name(side.other(), pair));
    Some(Step {
        words,
        season,
        reason: say(reason).with("ago", capital(&ago)).with("asked", asked).with("other", other),
        evidence: (made, say("grateful-introducing-made-fact").with("asked", asked).with("other", other)),
        bring: say("grateful-introducing-made-bring"),
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
        reason: say("grateful-introducing-not-now").with("asked", name(told, pair)).with("other", name(side, pair)),
        evidence: (day, say("grateful-introducing-not-now-fact")),
        bring: say("grateful-introducing-not-now-bring"),
        urgency: 0.25,
    })
}
