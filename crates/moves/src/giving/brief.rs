//! A meeting ahead: what to bring and what to ask.

use hearten_domain::{Habit, ReasonKind, ThanksState};
use hearten_speech::{say, say_day};

use crate::{
    MomentFacts, PersonFacts, draft,
    grateful::in_brackets,
    proposal::{ScoreTerms, Sketch},
    topic::topic,
    view::{Scene, days},
    why::{fact, inline, of_concern, of_moment, on_day, said_of},
};

/// How many days ahead a meeting is prepared.
const AHEAD: i32 = 2;
/// A larger meeting is not between people.
const MOST_OTHERS: i64 = 6;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let plan = person
        .ahead
        .iter()
        .find(|plan| plan.others <= MOST_OTHERS && (0..=AHEAD).contains(&days(scene.today, plan.day)) && plan.at > scene.now)?;
    let when = on_day(plan.day, scene.today);
    let title = plan.subject.as_deref().map(inline).filter(|title| !title.is_empty());
    let titled = title.as_deref().map(in_brackets).unwrap_or_default();
    let last = scene.topics(person).first();
    let reason = say("grateful-brief").with("medium", plan.medium.as_str()).with("name", &person.name).with("when", &when);
    let remembered = last.map(|topic| format!(" {}", say("grateful-brief-last").with("topic", &topic.text))).unwrap_or_default();
    let worth = say("grateful-brief-worth").with("short", person.short_name());
    let concern = person.concerns.iter().find(|concern| concern.is_open_on(scene.today));
    // A plan is known today though it is about a later day; its day stands in the text.
    let ahead = match days(scene.today, plan.day) {
        0 => say("grateful-brief-plan-today"),
        _ => say("grateful-brief-plan").with("when", &when).with("date", say_day("date-day-month", plan.day)),
    };
    let ahead = ahead.with("medium", said_of("moment", plan.medium.as_str()));
    let mut evidence = vec![fact("moment", plan.id, scene.today, format!("{ahead}{titled}"))];
    evidence.extend(concern.map(of_concern));
    evidence.extend(last.as_ref().map(|topic| of_moment(topic.moment)));
    let knows = concern.is_some() || last.is_some();
    let is_grave = person.hard_season(scene.today).is_some();
    Some(Sketch {
        habit: Habit::Giving,
        kind: ReasonKind::Brief,
        people: vec![person],
        season: plan.id.to_string(),
        reason: format!("{}{remembered} {worth}", reason.with("about", &titled)),
        evidence,
        bring: Some(bring(scene, person)),
        medium: plan.medium,
        draft: words(person, plan, &when, last.map(|topic| topic.text.clone()), concern.map(|concern| inline(&concern.text)), is_grave),
        score: ScoreTerms {
            reason: 0.7,
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.35 - 0.1 * f64::from(days(scene.today, plan.day)),
            substance: if knows { 0.25 } else { 0.05 },
            ..ScoreTerms::default()
        },
    })
}

/// What to bring: thanks, a promise, something for their concern or interest, or a question.
fn bring(scene: &Scene<'_>, person: &PersonFacts) -> String {
    let thanks = person
        .thanks
        .iter()
        .find(|thanks| thanks.state_on(scene.today) == Some(ThanksState::Owed))
        .map(|thanks| say("grateful-brief-bring-thanks").with("what", inline(&thanks.deed)));
    let promise = person
        .promises
        .iter()
        .find(|promise| promise.is_open_on(scene.today))
        .map(|promise| say("grateful-promise-bring").with("what", inline(&promise.text)));
    let concern = person
        .concerns
        .iter()
        .find(|concern| concern.is_open_on(scene.today))
        .map(|concern| say("grateful-brief-bring-concern").with("what", inline(&concern.text)));
    let interest = person.interests.first().map(|interest| say("grateful-brief-bring-interest").with("topic", inline(&interest.topic)));
    let all = [thanks, promise, concern, interest].into_iter().flatten().take(2);
    let both = all.reduce(|one, other| say("grateful-brief-bring-both").with("one", one).with("other", other));
    both.unwrap_or_else(|| say("grateful-brief-bring-question")).into()
}

fn words(
    person: &PersonFacts,
    plan: &MomentFacts,
    when: &str,
    last: Option<String>,
    concern: Option<String>,
    is_grave: bool,
) -> draft::Words {
    let title = topic(plan).map(|topic| in_brackets(&topic.text)).unwrap_or_default();
    let filled = |key: &'static str| say(key).with("medium", plan.medium.as_str()).with("when", when);
    if is_grave {
        return draft::grave_letter(person, &filled("grateful-brief-draft-grave").with("what", concern.unwrap_or_default()).to_string());
    }
    let thread = match (concern, last) {
        (Some(concern), _) => say("grateful-brief-draft-concern").with("what", concern),
        (None, Some(last)) => say("grateful-brief-draft-last").with("topic", last),
        (None, None) => filled("grateful-brief-draft-useful").with("about", &title),
    };
    draft::letter(person, &format!("{thread}\n\n{}", filled("grateful-brief-draft").with("about", &title)))
}
