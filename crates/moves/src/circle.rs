//! What a circle gives reason for: its next meeting, my own word to it, what a member asks for, and a step that one of them took.

use hearten_domain::{Evidence, Habit, Medium, PersonId, ReasonKind};
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
                Some(format!("What may help: {}", why.trim_start_matches("you have ").trim_start_matches("you know ")))
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
fn said(next: &CircleNext) -> String {
    match &next.matter {
        CircleMatter::Meets { agenda, .. } => {
            let about = agenda.as_deref().map(|agenda| format!(": {}", inline(agenda))).unwrap_or_default();
            format!("{} meets{about}", next.circle)
        }
        CircleMatter::Promised { text, .. } | CircleMatter::Asked { text, .. } | CircleMatter::Kept { text } => {
            format!("{}: {}", next.circle, inline(text))
        }
        CircleMatter::Helped { whom, text } => format!("{}: for {whom}, {}", next.circle, inline(text)),
    }
}

fn reason(today: Date, next: &CircleNext, person: &PersonFacts) -> (Habit, ReasonKind, String) {
    let (name, circle) = (&person.name, &next.circle);
    match &next.matter {
        CircleMatter::Meets { day, agenda, asks, theirs } => {
            let when = on_day(*day, today);
            let open = match (agenda.is_some(), *asks) {
                (true, 0) => "nobody has said yet what would help them".to_owned(),
                (true, 1) => "one ask is open".to_owned(),
                (true, many) => format!("{many} asks are open"),
                (false, 0) => "what you will speak of is open".to_owned(),
                (false, 1) => "what you will speak of is open, and one ask".to_owned(),
                (false, many) => format!("what you will speak of is open, and {many} asks"),
            };
            let theirs = theirs.as_deref().map(|text| format!(" {name} asks for: {}.", inline(text))).unwrap_or_default();
            (Habit::Generative, ReasonKind::CircleMeeting, format!("{circle} meets {when}: {open}.{theirs}"))
        }
        CircleMatter::Promised { text, due } => {
            let when =
                if *due < today { format!("for {}", bare(&on_day(*due, today))) } else { format!("by {}", bare(&on_day(*due, today))) };
            let text = inline(text);
            (
                Habit::Gracious,
                ReasonKind::CircleCommitment,
                format!("You told {circle} that you would do this {when}: {text}. However far it is, {name} will be glad to hear of it."),
            )
        }
        CircleMatter::Asked { text, why, .. } => {
            (Habit::Giving, ReasonKind::CircleAsk, format!("{name} asked {circle} for this: {}. And {why}.", inline(text)))
        }
        CircleMatter::Kept { text } => (
            Habit::Grateful,
            ReasonKind::CircleStep,
            format!("{name} did what {circle} was told: {}. Every step is worth a word; tell them that you saw it.", inline(text)),
        ),
        CircleMatter::Helped { whom, text } => (
            Habit::Grateful,
            ReasonKind::CircleStep,
            format!("{name} helped {whom} in {circle}: {}. Tell them that you saw it.", inline(text)),
        ),
    }
}

fn words(today: Date, next: &CircleNext, person: &PersonFacts) -> Words {
    let circle = &next.circle;
    let body = match &next.matter {
        CircleMatter::Meets { day, theirs, .. } => {
            let theirs = theirs.as_deref().map(|text| format!("You asked for this: {}. ", inline(text))).unwrap_or_default();
            format!(
                "{theirs}What would make {} worth your while? Then {circle} meets, and there is room for it.",
                bare(&on_day(*day, today))
            )
        }
        CircleMatter::Promised { text, .. } => {
            format!("You heard me say it in {circle}: {}. Here is how far I am: …\n\nIt helped that you listened.", inline(text))
        }
        CircleMatter::Asked { text, .. } => {
            format!("You asked for this in {circle}: {}. I may have something for you: …\n\nShall I send it?", inline(text))
        }
        CircleMatter::Kept { text } => {
            format!("You said it, and you did it: {}. I saw it, and it gave me heart. How was it?", inline(text))
        }
        CircleMatter::Helped { whom, text } => {
            format!("You helped {whom} along: {}. I saw it, and it is what makes {circle} worth coming to. Thank you.", inline(text))
        }
    };
    draft::letter(person, &body)
}
