//! The year's round with a chosen partner: a story, then a gift, then a visit, in no hurry.

use hearten_domain::{Evidence, Habit, Medium, ReasonKind};
use hearten_speech::say;
use jiff::civil::Date;

use crate::{
    PartnerFacts, PartnerStep, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch, chance},
    view::{Scene, days},
    why::{bare, inline},
};

/// A step's place in the year, in days from its beginning: a partner's own lies within [`SPREAD`] days after it, so that they do not come all at once.
const PLACES: [(PartnerStep, i32); 3] = [(PartnerStep::Story, 10), (PartnerStep::Gift, 110), (PartnerStep::Visit, 220)];
const SPREAD: f64 = 90.0;
/// Between two steps with one partner so many days at least.
const REST: i32 = 21;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let round = person.partner.as_ref()?;
    let step = round.next()?;
    if !has_come(scene.today, person, step) || !is_rested(scene.today, round) || person.hard_season(scene.today).is_some() {
        return None;
    }
    let name = person.short_name();
    let done = round.story.iter().chain(&round.gift);
    let mut evidence: Vec<Evidence> = done.cloned().collect();
    evidence.extend(round.since.clone());
    let last = scene.conversations(person).first();
    evidence.extend(last.map(crate::conversation::Conversation::evidence).unwrap_or_default());
    let about = last.map(|it| inline(&it.topic.text));
    let season = format!("{} {step:?}", scene.today.year());
    Some(Sketch {
        habit: if step == PartnerStep::Gift { Habit::Giving } else { Habit::Gracious },
        kind: ReasonKind::Partner,
        people: vec![person],
        reason: reason(person, round, step, scene.today),
        evidence,
        bring: Some(match step {
            PartnerStep::Story => say("gracious-partner-story-bring").with("short", name).into(),
            PartnerStep::Gift => say("gracious-partner-gift-bring").into(),
            PartnerStep::Visit => say("gracious-partner-visit-bring").into(),
        }),
        medium: match step {
            PartnerStep::Story => Medium::Letter,
            PartnerStep::Gift => person.usual_text_medium(),
            PartnerStep::Visit => Medium::Call,
        },
        draft: draft::letters(person, &season, &wordings(step, about.as_deref())),
        score: ScoreTerms { reason: 0.5, closeness: 0.5 * scene.nearness(person), substance: 0.2, ..ScoreTerms::default() },
        season,
    })
}

/// Whether the step's own place in the year has come.
fn has_come(today: Date, person: &PersonFacts, step: PartnerStep) -> bool {
    let from = PLACES.iter().find(|(of, _)| *of == step).map_or(0, |(_, place)| *place);
    i32::from(today.day_of_year()) >= from + (SPREAD * chance(&person.id.to_string())) as i32
}

fn is_rested(today: Date, round: &PartnerFacts) -> bool {
    let last = round.story.iter().chain(&round.gift).map(|fact| fact.at).max();
    last.is_none_or(|last| days(last, today) >= REST)
}

fn reason(person: &PersonFacts, round: &PartnerFacts, step: PartnerStep, today: Date) -> String {
    let (key, last) = match step {
        PartnerStep::Story => ("gracious-partner-story", None),
        PartnerStep::Gift => ("gracious-partner-gift", round.story.as_ref()),
        PartnerStep::Visit => ("gracious-partner-visit", round.gift.as_ref()),
    };
    let when = last.map(|fact| bare(fact.at, today)).unwrap_or_default();
    say(key).with("name", &person.name).with("short", person.short_name()).with("day", when).into()
}

/// Each begins with what is between us, so that it could be written to nobody else.
fn wordings(step: PartnerStep, about: Option<&str>) -> [String; 2] {
    let between = match about {
        Some(about) => say("gracious-partner-between").with("about", about),
        None => say("gracious-partner-for-life"),
    };
    let keys = match step {
        PartnerStep::Story => ["gracious-partner-story-draft-1", "gracious-partner-story-draft-2"],
        PartnerStep::Gift => ["gracious-partner-gift-draft-1", "gracious-partner-gift-draft-2"],
        PartnerStep::Visit => ["gracious-partner-visit-draft-1", "gracious-partner-visit-draft-2"],
    };
    keys.map(|key| format!("{between} {}", say(key)))
}
