//! Trips: write before, see them there, call those who were missed.

use hearten_domain::{Evidence, Habit, Medium, MoveId, PersonId, ReasonKind};
use jiff::civil::Date;

use crate::{
    PersonFacts, draft,
    draft::Words,
    proposal::{ScoreTerms, Sketch, move_id},
    view::{Scene, days},
    why::{fact, month, of_concern, on_day, weekday},
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
            TripStage::Visit { .. } => Some("Something small from where you live, and a question about what is on their mind".to_owned()),
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
    let far = next.km.map_or_else(|| format!("they live in or near {}", next.town), |km| format!("they live {}", distance(km)));
    vec![fact("trip", &next.trip_id, next.planned_on, format!("trip to {}, {}: {far}", next.town, stay(next.days)))]
}

/// `in the town itself`, `12 km away`.
fn distance(km: i64) -> String {
    if km < 3 { "in the town itself".to_owned() } else { format!("{km} km away") }
}

/// The days of a stay: `10 June`, `10 to 14 June`, `29 June to 3 July`.
fn stay([from, until]: [Date; 2]) -> String {
    let last = format!("{} {}", until.day(), month(until));
    if from == until {
        last
    } else if from.month() == until.month() && from.year() == until.year() {
        format!("{} to {last}", from.day())
    } else {
        format!("{} {} to {last}", from.day(), month(from))
    }
}

/// The day to propose: `today`, `Wednesday, 12 June`.
fn proposed(day: Date, today: Date) -> String {
    if day == today { "today".to_owned() } else { format!("{}, {} {}", weekday(day), day.day(), month(day)) }
}

fn reason(next: &TripNext, person: &PersonFacts, today: Date) -> String {
    let (name, short, town) = (&person.name, person.short_name(), &next.town);
    let far = next.km.map_or_else(|| format!("lives in or near {town}"), |km| format!("lives {}", distance(km)));
    let seen = next
        .seen_on
        .map_or_else(|| "no visit between you is on record".to_owned(), |day| format!("you last saw each other {}", on_day(day, today)));
    match next.stage {
        TripStage::Write { day } => format!(
            "You will be in {town} ({}). {name} {far}, and {seen}. Write, and propose {}: you come to {short}, who need not travel for it.",
            stay(next.days),
            proposed(day, today)
        ),
        TripStage::Visit { is_agreed: true } => format!("Today you see {name} in {town}, as you agreed; {seen}."),
        TripStage::Visit { is_agreed: false } => {
            format!("Today is the day you had in mind for {name}, who {far}; {seen}. A word in the morning is enough to ask.")
        }
        TripStage::Call => {
            format!("You did not get to see {name} in {town} ({}). A call tells {short} that you would have liked to.", stay(next.days))
        }
    }
}

fn words(person: &PersonFacts, next: &TripNext, today: Date) -> Words {
    let town = &next.town;
    let body = match next.stage {
        TripStage::Write { day } if person.hard_season(today).is_some() => {
            return draft::grave_letter(
                person,
                &format!(
                    "You are on my mind. I shall be in {town} ({}), and could come by for an hour: {}, or whenever you like. If you would rather have quiet, that is just as well; there is no need to answer.",
                    stay(next.days),
                    proposed(day, today)
                ),
            );
        }
        TripStage::Write { day } => {
            let since = next.seen_on.map(|seen| format!("It was {} that we last sat together. ", on_day(seen, today))).unwrap_or_default();
            format!(
                "You came to my mind at once: I shall be in {town} ({}). {since}Would {} suit you, for an hour, wherever it is easy for you?\n\nIf it does not fit this time, that is quite all right.",
                stay(next.days),
                proposed(day, today)
            )
        }
        TripStage::Visit { is_agreed: true } => {
            format!(
                "You kept today free for us, and I am in {town} and looking forward to it. If anything has come up on your side, just say so."
            )
        }
        TripStage::Visit { is_agreed: false } => {
            format!(
                "You are near, for I am in {town} today. Would an hour suit you, wherever it is easy for you? If not, another time is just as good."
            )
        }
        TripStage::Call => {
            format!(
                "You and I did not get to meet while I was in {town}, and I would have liked to. How are you, and what has kept you busy of late?"
            )
        }
    };
    draft::letter(person, &body)
}
