//! They passed things on to me personally, and I never said what they were good for. Small gifts hide in forwarded mail.

use hearten_domain::{Direction, Habit, ReasonKind};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{Topic, is_forward},
    view::{Scene, days},
    why::of_moment,
};

/// What was passed on longer ago has been taken for granted by both.
const WITHIN: i32 = 30;
/// One forwarded mail is business; from so many on it is care.
const LEAST: usize = 2;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let thanked =
        person.thanks.iter().any(|thanks| thanks.sent_on.is_some_and(|day| day <= scene.today && days(day, scene.today) <= WITHIN));
    let has_record = person.thanks.iter().any(|thanks| thanks.sent_on.is_none());
    let is_gift = |topic: &Topic<'_>| {
        let moment = topic.moment;
        moment.direction == Direction::Received
            && moment.others <= 2
            && is_forward(moment)
            && (1..=WITHIN).contains(&days(moment.day, scene.today))
    };
    let open = |topic: &&Topic<'_>| is_gift(topic) && scene.is_unanswered(person, topic.moment, false);
    let mut passed: Vec<&Topic<'_>> = scene.topics(person).iter().filter(open).collect();
    passed.dedup_by(|later, earlier| later.text == earlier.text);
    if passed.len() < LEAST || thanked || has_record || person.hard_season(scene.today).is_some() {
        return None;
    }
    let nearness = scene.nearness(person);
    passed.sort_by(|a, b| b.substance.total_cmp(&a.substance).then(b.moment.at.cmp(&a.moment.at)));
    let best = passed.first()?;
    let name = person.short_name();
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::ThanksOwed,
        people: vec![person],
        season: format!("passed on {}-{:02}", scene.today.year(), scene.today.month()),
        reason: format!(
            "{} has passed {} things on to you in the last month, “{}” among them, with no word back that is known here. {name} would be glad to hear what one of them was good for.",
            person.name,
            passed.len(),
            best.text
        ),
        evidence: passed.iter().take(3).map(|topic| of_moment(topic.moment)).collect(),
        bring: Some(format!("What “{}” led to on your side", best.text)),
        medium: scene.richer_medium(person),
        draft: draft::letter(
            person,
            &format!(
                "Thank you for passing on “{}”. It helped me because …\n\nYou think of others when you come across something, and it is noticed here. No need to answer.",
                best.text
            ),
        ),
        score: ScoreTerms {
            reason: 0.5,
            closeness: 0.5 * nearness,
            urgency: 0.1,
            substance: 0.2 * best.substance,
            ..ScoreTerms::default()
        },
    })
}
