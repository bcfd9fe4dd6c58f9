//! `move`: what the user says to a move.

use hearten_boxed::boxed;
use hearten_domain::{ChangeId, Move, MoveAnswer, MoveId, MoveState, Person, PersonId, ReasonKind};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::{
    history::History,
    offers::offers,
    today::{no_such_move, several_moves},
};
use crate::{Result, Vault, VerbError, dates::full_day, text::joined};

/// What the user says to a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// I mean to do it.
    Take,
    /// Not before this day.
    Later(Date),
    /// Not this one.
    NotThis,
    /// I did it.
    Done,
    /// This came of it.
    Outcome(String),
    /// Nothing has come of it yet; ask again from this day on.
    NothingYet(Date),
}

/// What most often comes of a move, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameOfIt {
    /// They answered.
    Replied,
    /// We met or talked.
    Met,
    /// It helped them.
    Helped,
    /// Nothing, and it is let be.
    Nothing,
}

impl CameOfIt {
    /// The words that are kept and shown.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Replied => "They answered",
            Self::Met => "We met or talked",
            Self::Helped => "It helped them",
            Self::Nothing => "Nothing came of it",
        }
    }
}

impl Answer {
    /// The state of a move that is now in the state `now`.
    fn state(&self, now: MoveState) -> MoveState {
        match self {
            Self::Take => MoveState::Taken,
            Self::Later(_) => MoveState::Snoozed,
            Self::NotThis => MoveState::Dismissed,
            Self::Done => MoveState::Done,
            Self::Outcome(_) => MoveState::Outcome,
            Self::NothingYet(_) => now,
        }
    }
}

/// What an answer did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MoveReceipt {
    /// Which move.
    pub move_id: MoveId,
    /// What it is now.
    pub state: MoveState,
    /// What was done, in a sentence.
    pub text: String,
    /// The change that `undo` takes back.
    pub change_id: ChangeId,
}

#[boxed]
impl Vault {
    /// Records the answer to a move, given by its id or the beginning of it.
    ///
    /// # Errors
    /// `missing` where no such move is offered or was answered before; `conflict` where several begin so, or where the move's state does not
    /// allow the answer; `invalid` for a day that is not after today, or an outcome without words.
    pub async fn answer_move(&self, id: &str, answer: Answer) -> Result<MoveReceipt> {
        self.check(&answer)?;
        let mut tx = self.write().await?;
        let base = self.answered_or_offered(&mut tx, id).await?;
        let state = answer.state(base.state);
        let is_made = matches!(base.state, MoveState::Taken | MoveState::Done);
        let fits = match answer {
            Answer::NothingYet(_) => is_made,
            Answer::Done => base.state != MoveState::Done,
            _ => true,
        };
        if !fits || !base.state.may_become(state) {
            return Err(VerbError::conflict(say(already(base.state))).hint(say("verb-move-undo-hint")));
        }
        let answered = if let Answer::NothingYet(_) = answer { "not-yet" } else { state.as_str() };
        let summary = summary(&mut tx, &base, answered).await?;
        let change = self.change(&mut tx, "move", summary).await?;
        let text = match answer {
            Answer::NothingYet(day) => say("verb-move-not-yet").with("day", full_day(day)).to_string(),
            Answer::Later(day) => sentence(state, Some(day)),
            _ => sentence(state, None),
        };
        let (until, outcome) = match answer {
            Answer::Later(day) | Answer::NothingYet(day) => (Some(day), None),
            Answer::Outcome(text) => (None, Some(text.trim().to_owned())),
            _ => (None, None),
        };
        let record = MoveAnswer {
            id: self.ids.next().into(),
            state,
            at: self.now(),
            on: self.today_date(),
            until,
            outcome,
            import_id: None,
            ..base
        };
        tx.create(&change, &record).await?;
        crate::trips::move_answered(self, &mut tx, &change, &record).await?;
        tx.commit().await?;
        Ok(MoveReceipt { move_id: record.move_id, state, text, change_id: change.id })
    }

    fn check(&self, answer: &Answer) -> Result<()> {
        match answer {
            Answer::Later(day) | Answer::NothingYet(day) if *day <= self.today_date() => {
                Err(VerbError::invalid(say("verb-move-day-past").with("day", full_day(*day))).hint(say("verb-move-day-hint")))
            }
            Answer::Outcome(text) if text.trim().is_empty() => {
                Err(VerbError::invalid(say("verb-move-outcome-empty")).hint(say("verb-move-outcome-hint")))
            }
            _ => Ok(()),
        }
    }

    /// The last answer to a move, or the move as it is offered now.
    async fn answered_or_offered(&self, tx: &mut Tx, id: &str) -> Result<MoveAnswer> {
        if id.is_empty() {
            return Err(no_such_move(id));
        }
        let history = History::read(self, tx).await?;
        let mut known: Vec<MoveAnswer> = history.last.into_values().filter(|answer| answer.move_id.0.starts_with(id)).collect();
        let offers = offers(self, tx).await?;
        let offered = offers.chosen.iter().chain(&offers.all).map(|proposal| &proposal.suggested);
        for suggested in offered.filter(|m| m.id.0.starts_with(id)) {
            if !known.iter().any(|answer| answer.move_id == suggested.id) {
                known.extend(self.as_offered(suggested));
            }
        }
        match known.len() {
            0 => Err(no_such_move(id)),
            1 => known.pop().ok_or_else(|| no_such_move(id)),
            _ => Err(several_moves(id)),
        }
    }

    /// A move as the record of its offer, by the vault's clock.
    pub(crate) fn as_offered(&self, suggested: &Move) -> Option<MoveAnswer> {
        let mut people = suggested.people.iter().map(|person| person.id);
        let person_id: PersonId = people.next()?;
        Some(MoveAnswer {
            id: self.ids.next().into(),
            move_id: suggested.id.clone(),
            habit: suggested.habit,
            reason_kind: suggested.reason_kind,
            person_id,
            other_id: people.next(),
            reason: suggested.why.reason().to_owned(),
            medium: suggested.medium,
            state: MoveState::Offered,
            at: self.now(),
            on: self.today_date(),
            until: None,
            outcome: None,
            import_id: None,
        })
    }
}

/// The key of why a move in this state takes no such answer.
fn already(state: MoveState) -> &'static str {
    match state {
        MoveState::Outcome => "verb-move-already-outcome",
        MoveState::Done => "verb-move-already-done",
        MoveState::Dismissed => "verb-move-already-dismissed",
        MoveState::Offered | MoveState::Taken | MoveState::Snoozed => "verb-move-already-other",
    }
}

/// What the log of changes says of an answer: for whom the move was, what it suggested, and what was answered.
async fn summary(tx: &mut Tx, suggested: &MoveAnswer, answered: &str) -> Result<String> {
    let mut names = Vec::new();
    for id in [Some(suggested.person_id), suggested.other_id].into_iter().flatten() {
        names.extend(tx.get::<Person>(id).await?.map(|person| person.name));
    }
    let act = match suggested.reason_kind {
        ReasonKind::Introduction | ReasonKind::Introducing if suggested.other_id.is_some() => "introduction",
        _ => suggested.medium.as_str(),
    };
    let people = joined(names.iter().map(String::as_str));
    Ok(say("verb-move-changed").with("answer", answered).with("act", act).with("people", people).into())
}

fn sentence(state: MoveState, until: Option<Date>) -> String {
    let said = match (state, until) {
        (MoveState::Taken, _) => say("verb-move-taken"),
        (MoveState::Snoozed, Some(day)) => say("verb-move-back-on").with("day", full_day(day)),
        (MoveState::Snoozed, None) => say("verb-move-back-later"),
        (MoveState::Dismissed, _) => say("verb-move-dismissed"),
        (MoveState::Done, _) => say("verb-move-done"),
        (MoveState::Outcome, _) => say("verb-move-noted"),
        (MoveState::Offered, _) => say("verb-move-offered"),
    };
    said.into()
}
