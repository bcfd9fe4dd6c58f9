//! `today`: the few moves worth making.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{Move, MoveId};
use hearten_moves::ScoreTerms;
use hearten_speech::say;
use jiff::civil::Date;
use serde::Serialize;

use super::{
    coming::{Coming, coming},
    history::History,
    offers::offers,
    questions::{OutcomeQuestion, questions},
    taken::{TakenOn, taken},
    to_tell_of::to_tell_of,
};
use crate::{PersonName, Result, Vault, VerbError};

/// What a person sees first on a day.
#[derive(Debug, Clone, Serialize)]
pub struct Today {
    /// Which day.
    pub day: Date,
    /// The moves worth making, best first; few.
    pub moves: Vec<Move>,
    /// What is coming up in the next two weeks, soonest first.
    pub coming: Vec<Coming>,
    /// Moves made some days ago of which no outcome is known yet.
    pub questions: Vec<OutcomeQuestion>,
    /// Moves that were taken on and are neither answered nor asked about yet, the latest first.
    pub taken: Vec<TakenOn>,
    /// How many people the vault keeps.
    pub people: i64,
    /// How many addresses are known that do not count as people; counted only where the vault keeps nobody.
    pub left_out: i64,
    /// Where hardly anything is known of what is between the user and their people: a few of whom they may tell, others every day.
    pub to_tell_of: Vec<PersonName>,
    /// Why each move stands where it stands.
    pub ranking: BTreeMap<MoveId, ScoreTerms>,
    /// What earlier answers have to do with it, in a sentence, where they matter.
    pub learnt: BTreeMap<MoveId, String>,
}

#[boxed]
impl Vault {
    /// The few moves worth making today, and what is coming up. It only reads.
    pub async fn today(&self) -> Result<Today> {
        let mut tx = self.read().await?;
        let offers = offers(self, &mut tx).await?;
        let history = History::read(self, &mut tx).await?;
        let ranking = offers.chosen.iter().map(|proposal| (proposal.suggested.id.clone(), proposal.score)).collect();
        let words = |m: &Move| offers.lessons.words(m.habit, m.reason_kind, m.medium, self.today_date());
        let suggested = offers.chosen.iter().map(|proposal| &proposal.suggested);
        let learnt = suggested.filter_map(|m| Some((m.id.clone(), words(m)?))).collect();
        let questions = questions(self, &mut tx, &history).await?;
        let taken = taken(self, &mut tx, &history, &questions, &offers.all).await?;
        let left_out = if offers.people == 0 { tx.count_known_addresses().await? } else { 0 };
        let to_tell_of = to_tell_of(self, &mut tx, &offers.ties, !offers.chosen.is_empty()).await?;
        Ok(Today {
            day: self.today_date(),
            moves: offers.chosen.into_iter().map(|proposal| proposal.suggested).collect(),
            coming: coming(self, &mut tx).await?,
            questions,
            taken,
            people: offers.people,
            left_out,
            to_tell_of,
            ranking,
            learnt,
        })
    }

    /// One move that could be made today, by its id or the beginning of it.
    ///
    /// # Errors
    /// `missing` where no move of today's has this id; `conflict` where several begin so.
    pub async fn show_move(&self, id: &str) -> Result<Move> {
        let mut tx = self.read().await?;
        let offers = offers(self, &mut tx).await?;
        let chosen: Vec<&Move> = offers.chosen.iter().map(|p| &p.suggested).filter(|m| m.id.0.starts_with(id)).collect();
        let all: Vec<&Move> =
            if chosen.is_empty() { offers.all.iter().map(|p| &p.suggested).filter(|m| m.id.0.starts_with(id)).collect() } else { chosen };
        match all.as_slice() {
            [only] => Ok((*only).clone()),
            [] => Err(no_such_move(id)),
            _ => Err(several_moves(id)),
        }
    }
}

pub(super) fn no_such_move(id: &str) -> VerbError {
    VerbError::missing(say("verb-move-missing").with("id", id)).hint(say("verb-move-missing-hint"))
}

pub(super) fn several_moves(id: &str) -> VerbError {
    VerbError::conflict(say("verb-move-several").with("id", id)).hint(say("verb-move-several-hint"))
}
