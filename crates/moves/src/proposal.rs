//! A move with the terms of its score, and how the habits build one.

use hearten_domain::{Evidence, Habit, Medium, Move, MoveId, MovePerson, PersonId, ReasonKind, Why};
use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{PersonFacts, draft::Words};

/// What a move's place in the ranking is made of, so that it can be asked "why?". All terms are added.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct ScoreTerms {
    /// What a reason of this kind is worth, 0 to 1.
    pub reason: f64,
    /// How close the tie is or was among those looked at, 0 to 0.5.
    pub closeness: f64,
    /// How much it matters that it happens now, 0 to 0.4; grows as its day nears.
    pub urgency: f64,
    /// How concrete the evidence is, 0 to 0.3.
    pub substance: f64,
    /// What is taken off for having been offered before without an answer, 0 to −0.8.
    pub patience: f64,
    /// The day's own turn among near-equals, −0.4 to 0.06: the same all day, another tomorrow. For reasons without a day of their own −0.54 to 0.06, and it
    /// lasts some days.
    pub turn: f64,
    /// What the outcomes of earlier moves of its kind and medium add or take off, −0.12 to 0.12 (see [`crate::Lessons`]).
    pub learnt: f64,
}

impl ScoreTerms {
    /// The sum.
    pub fn total(&self) -> f64 {
        self.reason + self.closeness + self.urgency + self.substance + self.patience + self.turn + self.learnt
    }
}

/// A move that a habit proposes, with its score. Only [`crate::propose`] makes them, for people to whom something may be proposed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Proposal {
    /// The move.
    #[serde(rename = "move")]
    pub suggested: Move,
    /// Why it stands where it stands.
    pub score: ScoreTerms,
    /// The draft in other wordings.
    #[serde(skip)]
    pub(crate) wordings: Words,
}

/// What a habit knows of a move before it is one.
pub(crate) struct Sketch<'a> {
    pub(crate) habit: Habit,
    pub(crate) kind: ReasonKind,
    pub(crate) people: Vec<&'a PersonFacts>,
    /// What tells this occasion from the next of the same kind with the same people.
    pub(crate) season: String,
    pub(crate) reason: String,
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) bring: Option<String>,
    pub(crate) medium: Medium,
    pub(crate) draft: Words,
    pub(crate) score: ScoreTerms,
}

impl Sketch<'_> {
    /// The move; none where no evidence is left that the user could know on the day.
    pub(crate) fn into_proposal(mut self, today: Date) -> Option<Proposal> {
        self.evidence.retain(|fact| fact.at <= today);
        let mut seen = Vec::new();
        self.evidence.retain(|fact| {
            let said = (fact.at, fact.text.clone());
            let is_new = self.people.len() > 1 || !seen.contains(&said);
            seen.push(said);
            is_new
        });
        let ids: Vec<PersonId> = self.people.iter().map(|person| person.id).collect();
        let suggested = Move {
            id: move_id(self.habit, self.kind, &ids, &self.season),
            habit: self.habit,
            people: self.people.iter().map(|person| MovePerson { id: person.id, name: person.name.clone() }).collect(),
            why: Why::new(self.reason, self.evidence)?,
            bring: self.bring,
            medium: self.medium,
            draft: self.draft.0.first().map(|(_, text)| text.clone()).unwrap_or_default(),
            reason_kind: self.kind,
        };
        Some(Proposal { suggested, score: self.score, wordings: self.draft })
    }
}

/// The id of a move: the first 16 hexadecimal digits of SHA-256 over habit, kind of reason, people (in order of id) and season, one a line.
pub(crate) fn move_id(habit: Habit, kind: ReasonKind, people: &[PersonId], season: &str) -> MoveId {
    let mut sorted = people.to_vec();
    sorted.sort_unstable();
    let mut text = format!("{habit}\n{kind}\n");
    for id in sorted {
        text.push_str(&id.to_string());
        text.push('\n');
    }
    text.push_str(season);
    let [first, second, third, fourth, fifth, sixth, seventh, eighth, ..] = digest(&text);
    let number = u64::from_be_bytes([first, second, third, fourth, fifth, sixth, seventh, eighth]);
    MoveId(format!("{number:016x}"))
}

/// A number in 0..1 that depends on nothing but the text.
pub(crate) fn chance(text: &str) -> f64 {
    let number = digest(text).iter().take(6).fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    number as f64 / (1_u64 << 48) as f64
}

fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}
