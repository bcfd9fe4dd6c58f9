//! Trips: write before, see them there, call those who were missed.

use hearten_domain::{Evidence, Habit, Medium, MoveId, PersonId, ReasonKind};
use hearten_speech::{Said, month_name, say, say_day};
use jiff::civil::Date;

use crate::{
    PersonFacts, draft,
    draft::Words,
    proposal::{ScoreTerms, Sketch, move_id},
    view::{Scene, days},
    why::{fact, of_concern, on_day},
};

/// What a trip gives occasion for with one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TripNext {
    /// With whom.
    pub person: PersonId,
    /// Which trip, as the evidence names it.
    pub trip_id: String,
    /// The name of its place without region and country.
    pub town: String,
    /// The first and the last day there.
    pub days: [Date; 2],
    /// The day the trip was planned.
    pub planned_on: Date,
    /// How far from there they live, in kilometres; none where only the name of their town says that it is near.
    pub km: Option<i64>,
    /// The last time we saw each other.
    pub seen_on: Option<Date>,
    /// What is to be done.
    pub stage: TripStage,
}

/// What is to be done about somebody on a trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TripStage {
    /// Write to them and propose a day.
    Write {
        /// The day to propose.
        day: Date,
    },
    /// It is the day of the visit.
    Visit {
        /// Whether they agreed to it.
        is_agreed: bool,
    },
    /// I am back and did not see them.
    Call,
}

impl TripStage {
    fn word(self) -> &'static str {
        match self {
            Self::Write { .. } => "write",
            Self::Visit { .. } => "visit",
            Self::Call => "call",
        }
    }
}

/// The move that belongs to a stage of a trip with somebody.
pub fn trip_move(trip: &str, person: PersonId, stage: TripStage) -> MoveId {
    move_id(Habit::Gracious, ReasonKind::Trip, &[person], &season(trip, stage))
}

/// The words that propose a day to somebody, to start from.
pub fn trip_letter(person: &PersonFacts, next: &TripNext, today: Date) -> String {
    words(person, next, today).0.into_iter().next().map(|(_, text)| text).unwrap_or_default()
}

fn season(trip: &str, stage: TripStage) -> String {
    format!("{trip} {}", stage.word())
}

pub(crate) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    let with = |next: &'a TripNext| Some((next, open.iter().find(|person| person.id == next.person).copied()?));
    scene.facts.trips.iter().filter_map(with).filter_map(|(next, person)| sketch(scene, next, person)).collect()
}

/// None where it is no time for it: nobody is written to or called who was in touch these days, nor called who has spoken with me since I was there.
fn sketch<'a>(scene: &Scene<'a>, next: &'a TripNext, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let today = scene.today;
    let [from, _] = next.days;
    let has_spoken = person.recent.iter().any(|moment| moment.day >= from && moment.medium.is_voice_or_face() && moment.is_own());
    let is_idle = match next.stage {
        TripStage::Write { .. } => person.is_just_contacted(today),
        TripStage::Visit { .. } => false,
        TripStage::Call => has_spoken || person.is_just_contacted(today),
    };
    if is_idle {
        return None;
    }
    let hard = person.hard_season(today);
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Trip,
        people: vec![person],
        season: season(&next.trip_id, next.stage),
        reason: reason(next, person, today),
        evidence: evidence(next).into_iter().chain(hard.map(of_concern)).collect(),
        bring: match next.stage {
            TripStage::Write { .. } | TripStage::Call => None,
            TripStage::Visit { .. } => Some(say("grateful-trip-visit-bring").into()),
        },
        medium: match next.stage {
            TripStage::Write { .. } => person.usual_text_medium(),
            TripStage::Visit { .. } => Medium::Visit,
            TripStage::Call => Medium::Call,
        },
        draft: words(person, next, today),
        score: ScoreTerms {
            reason: 0.6,
            closeness: 0.5 * scene.nearness(person),
            urgency: urgency(next, today),
            substance: 0.2,
            ..ScoreTerms::default()
        },
    })
}

/// It matters more the nearer the trip is, and on the day itself most.
fn urgency(next: &TripNext, today: Date) -> f64 {
    let [from, _] = next.days;
    match (next.stage, days(today, from)) {
        (TripStage::Visit { .. }, _) => 0.4,
        (TripStage::Call, _) => 0.15,
        (TripStage::Write { .. }, ..=3) => 0.35,
        (TripStage::Write { .. }, 4..=10) => 0.25,
        (TripStage::Write { .. }, _) => 0.15,
    }
}

fn evidence(next: &TripNext) -> Vec<Evidence> {
    let said = say("grateful-trip-fact").with("town", &next.town).with("stay", stay(next.days)).with("home", home("they-live", next));
    vec![fact("trip", &next.trip_id, next.planned_on, said)]
}

/// How far from there they live, in one of two forms: `lives 12 km away`, `they live in the town itself`.
fn home(form: &str, next: &TripNext) -> Said {
    match next.km {
        None => say(format!("grateful-trip-{form}-near")).with("town", &next.town),
        Some(..3) => say(format!("grateful-trip-{form}-here")),
        Some(km) => say(format!("grateful-trip-{form}-away")).with("km", km),
    }
}

/// The days of a stay: `10 June`, `10 to 14 June`, `29 June to 3 July`.
fn stay([from, until]: [Date; 2]) -> Said {
    let said = if from == until {
        say("grateful-trip-stay-day")
    } else if from.month() == until.month() && from.year() == until.year() {
        say("grateful-trip-stay-month").with("from", from.day())
    } else {
        say("grateful-trip-stay").with("from", from.day()).with("from-month", month_name(from.month()))
    };
    said.with("until", until.day()).with("until-month", month_name(until.month()))
}

/// The day to propose: `today`, `Wednesday, 12 June`.
fn proposed(day: Date, today: Date) -> Said {
    if day == today { say("today") } else { say_day("grateful-trip-day", day) }
}

fn reason(next: &TripNext, person: &PersonFacts, today: Date) -> String {
    let seen = next.seen_on.map_or_else(|| say("grateful-trip-not-seen"), |day| say("grateful-trip-seen").with("when", on_day(day, today)));
    let said = match next.stage {
        TripStage::Write { day } => say("grateful-trip-write").with("home", home("lives", next)).with("day", proposed(day, today)),
        TripStage::Visit { is_agreed: true } => say("grateful-trip-visit-agreed"),
        TripStage::Visit { is_agreed: false } => say("grateful-trip-visit").with("home", home("lives", next)),
        TripStage::Call => say("grateful-trip-call"),
    };
    said.with("name", &person.name)
        .with("short", person.short_name())
        .with("town", &next.town)
        .with("stay", stay(next.days))
        .with("seen", seen)
        .into()
}

fn words(person: &PersonFacts, next: &TripNext, today: Date) -> Words {
    let filled = |key: &'static str| say(key).with("town", &next.town).with("stay", stay(next.days));
    let body = match next.stage {
        TripStage::Write { day } if person.hard_season(today).is_some() => {
            return draft::grave_letter(person, &filled("grateful-trip-draft-grave").with("day", proposed(day, today)).to_string());
        }
        TripStage::Write { day } => {
            let since = next.seen_on.map(|seen| filled("grateful-trip-draft-write-since").with("when", on_day(seen, today)));
            since.unwrap_or_else(|| filled("grateful-trip-draft-write")).with("day", proposed(day, today))
        }
        TripStage::Visit { is_agreed: true } => filled("grateful-trip-draft-visit-agreed"),
        TripStage::Visit { is_agreed: false } => filled("grateful-trip-draft-visit"),
        TripStage::Call => filled("grateful-trip-draft-call"),
    };
    draft::letter(person, &body.to_string())
}
