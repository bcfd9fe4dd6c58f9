//! A meeting ahead: what to bring and what to ask.

use hearten_domain::{Habit, ReasonKind, ThanksState};

use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::topic,
    view::{Scene, days},
    why::{a_medium, fact, inline, month, of_concern, of_moment, on_day},
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
    let titled = title.as_ref().map(|title| format!(" (“{title}”)")).unwrap_or_default();
    let last = scene.topics(person).first();
    let remembered = last.as_ref().map(|topic| format!(" Last time it was “{}”.", topic.text)).unwrap_or_default();
    let concern = person.concerns.iter().find(|concern| concern.is_open_on(scene.today));
    // A plan is known today though it is about a later day; its day stands in the text.
    let ahead = match days(scene.today, plan.day) {
        0 => "later today".to_owned(),
        _ => format!("{when} ({} {})", plan.day.day(), month(plan.day)),
    };
    let mut evidence = vec![fact("moment", plan.id, scene.today, format!("{} {ahead}{titled}", plan.medium))];
    evidence.extend(concern.map(of_concern));
    evidence.extend(last.as_ref().map(|topic| of_moment(topic.moment)));
    let knows = concern.is_some() || last.is_some();
    let is_grave = person.hard_season(scene.today).is_some();
    Some(Sketch {
        habit: Habit::Giving,
        kind: ReasonKind::Brief,
        people: vec![person],
        season: plan.id.to_string(),
        reason: format!(
            "You have {} with {} {when}{titled}.{remembered} A minute now lets you come with something for {}.",
            a_medium(plan.medium),
            person.name,
            person.short_name()
        ),
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
        .map(|thanks| format!("Thanks for: {}", inline(&thanks.deed)));
    let promise = person
        .promises
        .iter()
        .find(|promise| promise.is_open_on(scene.today))
        .map(|promise| format!("What you promised: {}", inline(&promise.text)));
    let concern = person
        .concerns
        .iter()
        .find(|concern| concern.is_open_on(scene.today))
        .map(|concern| format!("A thought on what is on their mind: {}", inline(&concern.text)));
    let interest = person.interests.first().map(|interest| format!("Something about {}", inline(&interest.topic)));
    let all: Vec<String> = [thanks, promise, concern, interest].into_iter().flatten().take(2).collect();
    if all.is_empty() { "One good question about what occupies them now".to_owned() } else { all.join("; ") }
}

fn words(
    person: &PersonFacts,
    plan: &MomentFacts,
    when: &str,
    last: Option<String>,
    concern: Option<String>,
    is_grave: bool,
) -> draft::Words {
    let title = topic(plan).map(|topic| format!(" (“{}”)", topic.text)).unwrap_or_default();
    let noun = crate::why::noun(plan.medium);
    if is_grave {
        let what = concern.unwrap_or_default();
        return draft::grave_letter(
            person,
            &format!(
                "Your {noun} with me {when} can be as short or quiet as you like, with all that is now ({what}). There is nothing to prepare."
            ),
        );
    }
    let thread = match (concern, last) {
        (Some(concern), _) => format!("You have had “{concern}” on your mind. How does it stand?"),
        (None, Some(last)) => format!("You and I last had “{last}” between us. How did it turn out for you?"),
        (None, None) => format!("What would make our {noun} {when}{title} most useful for you?"),
    };
    draft::letter(person, &format!("{thread}\n\nOur {noun} {when}{title} is a good place for it, if you like."))
}
