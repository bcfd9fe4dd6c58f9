//! The first words between us, some days ago: welcome them before they fade.

use hearten_domain::{Direction, Habit, ReasonKind};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::Scene,
    why::{inline, month},
};

/// Sooner the first exchange is still going on.
const FROM: i64 = 4;
/// Later they are no longer new.
const UNTIL: i64 = 35;
/// The vault must reach back this far before somebody can count as new.
const KNOWN_BEFORE: i64 = 60;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let tie = person.tie?;
    let age = (scene.now.as_second() - tie.first_at.as_second()) / 86_400;
    let is_new = (FROM..=UNTIL).contains(&age) && scene.reaches_back(tie.first_at, KNOWN_BEFORE);
    let both = scene.conversations(person).iter().find(|one| one.count(Direction::Mutual) == 0 && one.is_two_way())?;
    // Of those whom the user put near, the first mail known here is not the first ever.
    let is_known = person.kin || person.layer.is_some() || tie.voice > 0;
    if !is_new || is_known || person.hard_season(scene.today).is_some() {
        return None;
    }
    let first = both.first();
    let subject = inline(&both.topic.text);
    let name = person.short_name();
    let season = tie.first_at.to_string();
    let day = format!("{} {}", first.day.day(), month(first.day));
    let count = if tie.moments == 2 { "a mail each way".to_owned() } else { format!("{} moments", tie.moments) };
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::NewTie,
        people: vec![person],
        reason: format!(
            "{} is new among your people: {count} so far, about “{subject}” on {day}. A second, friendly word makes an acquaintance of it; {name} gains somebody to ask.",
            person.name
        ),
        evidence: both.evidence(),
        bring: Some(format!("Something that would help {name} with “{subject}”")),
        medium: person.usual_text_medium(),
        draft: draft::letters(person, &season, &wordings(&subject, &day)),
        score: ScoreTerms {
            reason: 0.45,
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.1,
            substance: 0.25 * both.topic.substance,
            ..ScoreTerms::default()
        },
        season,
    })
}

fn wordings(subject: &str, day: &str) -> [String; 3] {
    [
        format!(
            "You and I wrote for the first time on {day}, about “{subject}”, and it was good to meet you that way.\n\nWhat else are you busy with these weeks?"
        ),
        format!(
            "Your lines about “{subject}” on {day} were a good beginning. If something here can be of use to you, say so at any time.\n\nHow has it gone on?"
        ),
        format!(
            "You made “{subject}” easy, though we had never written before; it is good to know you.\n\nIs there something on which I could return it?"
        ),
    ]
}
