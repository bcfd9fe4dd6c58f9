//! The first words between us, some days ago: welcome them before they fade.

use hearten_domain::{Direction, Habit, ReasonKind};
use hearten_speech::say;

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::Scene,
    why::{inline, on_date},
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
    let day = on_date(first.day);
    let reason = say(if tie.moments == 2 { "gracious-new-tie-each" } else { "gracious-new-tie" });
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::NewTie,
        people: vec![person],
        reason: reason
            .with("name", &person.name)
            .with("count", tie.moments)
            .with("subject", &subject)
            .with("day", &day)
            .with("short", &name)
            .into(),
        evidence: both.evidence(),
        bring: Some(say("gracious-new-tie-bring").with("short", &name).with("subject", &subject).into()),
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
    ["gracious-new-tie-draft-1", "gracious-new-tie-draft-2", "gracious-new-tie-draft-3"]
        .map(|key| say(key).with("subject", subject).with("day", day).into())
}
