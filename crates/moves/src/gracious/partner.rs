//! The year's round with a chosen partner: a story, then a gift, then a visit, in no hurry.

use hearten_domain::{Evidence, Habit, Medium, ReasonKind};
use jiff::civil::Date;

use crate::{
    PartnerFacts, PartnerStep, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch, chance},
    view::{Scene, days},
    why::{bare, inline, on_day},
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
            PartnerStep::Story => format!("A story that {name} has not heard from you"),
            PartnerStep::Gift => "Something small that says you thought of them".to_owned(),
            PartnerStep::Visit => "A day or two, and nothing to be settled".to_owned(),
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
    let name = person.short_name();
    let when = |fact: &Option<Evidence>| fact.as_ref().map(|fact| bare(&on_day(fact.at, today)).to_owned()).unwrap_or_default();
    let next = match step {
        PartnerStep::Story => format!("This year you have told {name} no story yet: with that the round begins."),
        PartnerStep::Gift => {
            format!("{name} has heard a story of yours this year ({}); next comes a gift, large or small.", when(&round.story))
        }
        PartnerStep::Visit => {
            format!("Story and gift have gone to {name} this year (last {}); a visit makes the round whole.", when(&round.gift))
        }
    };
    format!("{} is one of your partners. {next} There is no hurry.", person.name)
}

/// Each begins with what is between us, so that it could be written to nobody else.
fn wordings(step: PartnerStep, about: Option<&str>) -> [String; 2] {
    let between = about.map_or_else(
        || "You are one of the few partners I mean to keep for life.".to_owned(),
        |about| format!("You and I last had “{about}” between us, and it has stayed with me."),
    );
    let [one, other] = match step {
        PartnerStep::Story => [
            "Now something has happened here that you would have enjoyed.\n\n(the story)\n\nHow has your year begun?",
            "There is a story that I have not told you yet.\n\n(the story)\n\nWhat is there to tell from your side?",
        ],
        PartnerStep::Gift => [
            "This made me think of you, so it is yours now; there is nothing to return.\n\n(what it is, and why you)",
            "You once spoke of such a thing, and now I have found one. It is on its way to you.\n\n(what it is, and why you)",
        ],
        PartnerStep::Visit => [
            "We should sit at one table again. I could come to you for a day or two this year, whenever it suits you; would that be welcome?",
            "It is time that I saw you, and no occasion is needed. Which weeks would be good ones for you? I come to you.",
        ],
    };
    [format!("{between} {one}"), format!("{between} {other}")]
}
