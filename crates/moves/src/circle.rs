//! What a circle gives reason for: its next meeting, my own word to it, what a member asks for, and a step that one of them took.

use hearten_domain::{Evidence, Habit, Medium, PersonId, ReasonKind};
use hearten_speech::{Said, say};
use jiff::civil::Date;

use crate::{
    PersonFacts,
    draft::{self, Words},
    proposal::{ScoreTerms, Sketch},
    view::Scene,
    why::{bare, fact, inline, on_day},
};

/// Something open in a circle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CircleNext {
    /// What the circle is called.
    pub circle: String,
    /// With whom it may be taken up, the likeliest first; the first to whom anything may be proposed at all is taken.
    pub with: Vec<PersonId>,
    /// The record it rests on: its kind, its id, and the day it is from.
    pub record: (&'static str, String, Date),
    /// What it is about.
    pub matter: CircleMatter,
}

/// What is open in a circle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CircleMatter {
    /// It meets soon.
    Meets {
        /// The day.
        day: Date,
        /// What is to be spoken of, where that is known.
        agenda: Option<String>,
        /// How many asks are open.
        asks: usize,
        /// What the one it is taken up with asks for.
        theirs: Option<String>,
    },
    /// I told it that I would do something.
    Promised {
        /// What.
        text: String,
        /// By when.
        due: Date,
    },
    /// A member asks for something with which I may help.
    Asked {
        /// For what.
        text: String,
        /// Why I may: somebody I know, or something on my shelf, as a sentence about me (`you know …`).
        why: String,
        /// The fact behind that.
        fact: Evidence,
    },
    /// A member did what they said.
    Kept {
        /// What.
        text: String,
    },
    /// A member helped another.
    Helped {
        /// Whom.
        whom: String,
        /// With what.
        text: String,
    },
}

pub(crate) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    let person = |next: &CircleNext| next.with.iter().find_map(|id| open.iter().find(|person| person.id == *id).copied());
    scene.facts.circles.iter().filter_map(|next| sketch(scene, next, person(next)?)).collect()
}

/// None where it is no time for it: in a hard season they are helped and nothing else, and nobody is pressed who just heard from me.
fn sketch<'a>(scene: &Scene<'a>, next: &CircleNext, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let is_hard = person.hard_season(scene.today).is_some();
    if person.is_just_contacted(scene.today) || (is_hard && !matches!(next.matter, CircleMatter::Asked { .. })) {
        return None;
    }
    let (kind, id, at) = &next.record;
    let (habit, reason_kind, reason) = reason(scene.today, next, person);
    let mut evidence = vec![fact(kind, id, *at, said(next))];
    if let CircleMatter::Asked { fact, .. } = &next.matter {
        evidence.push(fact.clone());
    }
    let (worth, urgency) = match &next.matter {
        CircleMatter::Meets { day, .. } => (0.5, nearing(*day, scene.today)),
        CircleMatter::Promised { due, .. } => (0.6, nearing(*due, scene.today)),
        CircleMatter::Asked { .. } => (0.6, 0.15),
        CircleMatter::Kept { .. } | CircleMatter::Helped { .. } => (0.5, 0.2),
    };
    Some(Sketch {
        habit,
        kind: reason_kind,
        people: vec![person],
        season: format!("{kind} {id}"),
        reason,
        evidence,
        bring: match &next.matter {
            CircleMatter::Asked { why, .. } => {
                // Other languages keep the whole clause.
                let what = why.trim_start_matches("you have ").trim_start_matches("you know ");
                Some(say("grateful-circle-asked-bring").with("what", what).into())
            }
            _ => None,
        },
        medium: if matches!(next.matter, CircleMatter::Promised { .. }) { Medium::Message } else { scene.richer_medium(person) },
        draft: words(scene.today, next, person),
        score: ScoreTerms { reason: worth, closeness: 0.5 * scene.nearness(person), urgency, substance: 0.2, ..ScoreTerms::default() },
    })
}

/// It matters more the nearer the day is.
fn nearing(day: Date, today: Date) -> f64 {
    match crate::view::days(today, day) {
        ..=1 => 0.3,
        2 => 0.25,
        _ => 0.2,
    }
}

/// What the record says, as evidence.
fn said(next: &CircleNext) -> Said {
    let said = match &next.matter {
        CircleMatter::Meets { agenda: Some(agenda), .. } => say("grateful-circle-fact-meets-agenda").with("agenda", inline(agenda)),
        CircleMatter::Meets { agenda: None, .. } => say("grateful-circle-fact-meets"),
        CircleMatter::Promised { text, .. } | CircleMatter::Asked { text, .. } | CircleMatter::Kept { text } => {
            say("grateful-circle-fact").with("text", inline(text))
        }
        CircleMatter::Helped { whom, text } => say("grateful-circle-fact-helped").with("whom", whom).with("text", inline(text)),
    };
    said.with("circle", &next.circle)
}

fn reason(today: Date, next: &CircleNext, person: &PersonFacts) -> (Habit, ReasonKind, String) {
    let filled = |key: &'static str| say(key).with("circle", &next.circle).with("name", &person.name);
    match &next.matter {
        CircleMatter::Meets { day, agenda, asks, theirs } => {
            let key = if agenda.is_some() { "grateful-circle-meets" } else { "grateful-circle-meets-open" };
            let meets = filled(key).with("when", on_day(*day, today)).with("asks", *asks);
            let theirs = theirs.as_deref().map(|text| format!(" {}", filled("grateful-circle-asks-for").with("text", inline(text))));
            (Habit::Generative, ReasonKind::CircleMeeting, format!("{meets}{}", theirs.unwrap_or_default()))
        }
        CircleMatter::Promised { text, due } => {
            let key = if *due < today { "grateful-circle-promised-past" } else { "grateful-circle-promised" };
            let said = filled(key).with("day", bare(*due, today)).with("text", inline(text));
            (Habit::Gracious, ReasonKind::CircleCommitment, said.into())
        }
        CircleMatter::Asked { text, why, .. } => {
            let said = filled("grateful-circle-asked").with("text", inline(text)).with("why", why);
            (Habit::Giving, ReasonKind::CircleAsk, said.into())
        }
        CircleMatter::Kept { text } => {
            (Habit::Grateful, ReasonKind::CircleStep, filled("grateful-circle-kept").with("text", inline(text)).into())
        }
        CircleMatter::Helped { whom, text } => {
            let said = filled("grateful-circle-helped").with("whom", whom).with("text", inline(text));
            (Habit::Grateful, ReasonKind::CircleStep, said.into())
        }
    }
}

fn words(today: Date, next: &CircleNext, person: &PersonFacts) -> Words {
    let filled = |key: &'static str| say(key).with("circle", &next.circle);
    let body = match &next.matter {
        CircleMatter::Meets { day, theirs, .. } => {
            let theirs = theirs.as_deref().map(|text| format!("{} ", say("grateful-circle-draft-asked-for").with("text", inline(text))));
            let worth = filled("grateful-circle-draft-meets").with("day", bare(*day, today));
            format!("{}{worth}", theirs.unwrap_or_default())
        }
        CircleMatter::Promised { text, .. } => filled("grateful-circle-draft-promised").with("text", inline(text)).into(),
        CircleMatter::Asked { text, .. } => filled("grateful-circle-draft-asked").with("text", inline(text)).into(),
        CircleMatter::Kept { text } => say("grateful-circle-draft-kept").with("text", inline(text)).into(),
        CircleMatter::Helped { whom, text } => filled("grateful-circle-draft-helped").with("whom", whom).with("text", inline(text)).into(),
    };
    draft::letter(person, &body)
}
