//! Help received and not thanked yet.

use hearten_domain::{Evidence, Gift, GiftDirection, GiftKind, Habit, Medium, ReasonKind, Thanks, ThanksState};
use hearten_speech::say;
use jiff::civil::Date;

use crate::{
    PersonFacts, ThanksLines, draft,
    proposal::{ScoreTerms, Sketch},
    to_you::to_you,
    view::{Scene, days},
    why::{fact, inline, of_gift, of_thanks, on_day},
};

/// A gift that was never thanked is let go after so many days; recorded thanks stay owed.
const GIFT_DAYS: i32 = 365;

/// What there is to thank for.
struct Debt {
    id: String,
    deed: String,
    led_to: Option<String>,
    meaning: Option<String>,
    shows: Option<String>,
    on: Date,
    kind: Option<GiftKind>,
    evidence: Vec<Evidence>,
}

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Sketch<'a>> {
    let owed = person
        .thanks
        .iter()
        .filter(|thanks| thanks.state_on(scene.today) == Some(ThanksState::Owed))
        .map(|thanks| of_record(person, thanks));
    let unthanked = person.gifts.iter().filter(|gift| is_unthanked(person, gift, scene.today)).map(of_unthanked);
    owed.chain(unthanked).map(|debt| one(scene, person, debt)).collect()
}

fn is_unthanked(person: &PersonFacts, gift: &Gift, today: Date) -> bool {
    let recorded = person.thanks.iter().any(|thanks| thanks.gift_id == Some(gift.id));
    gift.direction == GiftDirection::Received && !recorded && (0..=GIFT_DAYS).contains(&days(gift.on, today))
}

fn of_record(person: &PersonFacts, thanks: &Thanks) -> Debt {
    let gift = person.gifts.iter().find(|gift| Some(gift.id) == thanks.gift_id);
    // What is noted of the gift is the same deed, seen twice.
    let evidence = vec![of_thanks(thanks)];
    Debt {
        id: thanks.id.to_string(),
        deed: inline(&thanks.deed),
        led_to: thanks.led_to.as_deref().map(inline),
        meaning: gift.and_then(|gift| gift.meaning.as_deref()).map(inline),
        shows: thanks.shows.as_deref().map(inline),
        on: gift.map_or(thanks.owed_on, |gift| gift.on),
        kind: gift.map(|gift| gift.kind),
        evidence,
    }
}

/// The same for thanks that the user is about to write: what they say now goes before what was noted.
pub(crate) fn letter<'a>(scene: &Scene<'a>, person: &'a PersonFacts, lines: &ThanksLines) -> Sketch<'a> {
    let noted = lines.thanks.and_then(|id| person.thanks.iter().find(|thanks| thanks.id == id));
    let mut debt = noted.map_or_else(|| of_lines(scene, lines), |thanks| of_record(person, thanks));
    debt.deed = lines.deed.as_deref().map_or(debt.deed, inline);
    debt.led_to = lines.led_to.as_deref().map(inline).or(debt.led_to);
    debt.shows = lines.shows.as_deref().map(inline).or(debt.shows);
    // What they did, led to and show of themselves is what such a letter rests on.
    debt.evidence.extend([&debt.led_to, &debt.shows].into_iter().flatten().map(|text| fact("thanks", &debt.id, scene.today, text.clone())));
    one(scene, person, debt)
}

fn of_lines(scene: &Scene<'_>, lines: &ThanksLines) -> Debt {
    let deed = lines.deed.as_deref().map(inline).unwrap_or_default();
    Debt {
        id: "new thanks".to_owned(),
        evidence: vec![fact("thanks", "new", scene.today, deed.clone())],
        deed,
        led_to: None,
        meaning: None,
        shows: None,
        on: lines.on,
        kind: None,
    }
}

fn of_unthanked(gift: &Gift) -> Debt {
    Debt {
        id: gift.id.to_string(),
        deed: inline(&gift.what),
        led_to: None,
        meaning: gift.meaning.as_deref().map(inline),
        shows: None,
        on: gift.on,
        kind: Some(gift.kind),
        evidence: vec![of_gift(gift)],
    }
}

fn one<'a>(scene: &Scene<'a>, person: &'a PersonFacts, debt: Debt) -> Sketch<'a> {
    let age = days(debt.on, scene.today);
    let when = on_day(debt.on, scene.today);
    let nearness = scene.nearness(person);
    let deed = &debt.deed;
    Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::ThanksOwed,
        people: vec![person],
        season: debt.id.clone(),
        reason: format!(
            "{} {}",
            draft::they_did(&person.name, deed, &when),
            say("grateful-thanks-owed").with("short", person.short_name())
        ),
        bring: Some(match (&debt.led_to, &debt.meaning) {
            (Some(led_to), _) => say("grateful-thanks-owed-bring-led-to").with("what", led_to).into(),
            (None, Some(meaning)) => say("grateful-thanks-owed-bring-meaning").with("what", meaning).into(),
            (None, None) => say("grateful-thanks-owed-bring").into(),
        }),
        medium: medium(scene, person, debt.kind),
        draft: words(person, &debt, &when),
        score: ScoreTerms {
            reason: 0.8,
            closeness: 0.5 * nearness,
            urgency: if age <= 14 { 0.3 } else { 0.2 },
            substance: if debt.led_to.is_some() { 0.3 } else { 0.2 },
            ..ScoreTerms::default()
        },
        evidence: debt.evidence,
    }
}

/// A letter is kept: for a thing, an introduction, or to somebody not met with for long; by voice to those with whom one speaks; else in writing.
fn medium(scene: &Scene<'_>, person: &PersonFacts, kind: Option<GiftKind>) -> Medium {
    let is_weighty = matches!(kind, Some(GiftKind::Thing | GiftKind::Introduction));
    if is_weighty || scene.is_far(person) { Medium::Letter } else { scene.richer_medium(person) }
}

fn words(person: &PersonFacts, debt: &Debt, when: &str) -> draft::Words {
    let thanks = draft::thanks_for(&debt.deed, when);
    let led_to = match (&debt.led_to, &debt.meaning) {
        (Some(led_to), _) => say("grateful-led-to").with("what", led_to),
        (None, Some(meaning)) => say("grateful-thanks-owed-meaning").with("what", meaning),
        (None, None) => say("grateful-thanks-owed-helped"),
    };
    let shows = debt
        .shows
        .as_ref()
        .map_or_else(|| say("grateful-thanks-owed-trouble"), |shows| say("grateful-thanks-owed-shows").with("what", to_you(shows)));
    draft::letter(person, &format!("{thanks} {led_to}\n\n{shows}"))
}
