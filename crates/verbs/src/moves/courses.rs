//! The course of each move that was ever answered, and what came of it.

use std::collections::BTreeMap;

use hearten_domain::{MoveAnswer, MoveId, MoveState};
use hearten_moves::{Lessons, Outcome};
use hearten_store::Tx;
use jiff::{Timestamp, ToSpan};

use super::answer::CameOfIt;
use crate::{Result, Vault};

/// Within so many days an answer or a meeting is taken to come of a move; before they are over, nothing is said of one that has none.
pub(crate) const ANSWER_DAYS: i64 = 30;
/// So many of the latest moves are learnt from, so that a long history costs a day's moves no time.
const LEARNT_FROM: usize = 200;
/// The setting that holds the instant since which answers are learnt from.
pub(crate) const LEARN_SINCE: &str = "learn_since";
/// What was told where nothing had come of a move: that it was let be, or, before one could put the question off, that nothing had come so far.
const NOTHING: [&str; 2] = [CameOfIt::Nothing.words(), "Nothing yet"];

/// One move from its first answer to its last.
#[derive(Debug, Clone)]
pub(crate) struct Course {
    /// The last answer.
    pub(crate) last: MoveAnswer,
    /// When it was done, or its outcome told where nobody said that it was done.
    pub(crate) done_at: Option<Timestamp>,
}

impl Course {
    /// The courses told by answers in order of time, in the order of their last answers.
    pub(crate) fn all(answers: Vec<MoveAnswer>) -> Vec<Self> {
        let mut courses: BTreeMap<MoveId, Self> = BTreeMap::new();
        for answer in answers {
            let done = matches!(answer.state, MoveState::Done | MoveState::Outcome).then_some(answer.at);
            let before = courses.remove(&answer.move_id).and_then(|course| course.done_at);
            courses.insert(answer.move_id.clone(), Self { done_at: before.or(done), last: answer });
        }
        let mut courses: Vec<Self> = courses.into_values().collect();
        courses.sort_by(|a, b| (a.last.at, &a.last.move_id).cmp(&(b.last.at, &b.last.move_id)));
        courses
    }

    /// Whether the user took it up or left it aside; none where they said neither.
    pub(crate) fn welcome(&self) -> Option<bool> {
        match self.last.state {
            MoveState::Taken | MoveState::Done | MoveState::Outcome => Some(true),
            MoveState::Dismissed => Some(false),
            MoveState::Offered | MoveState::Snoozed => None,
        }
    }

    /// Whether the user told that something came of it.
    fn is_told(&self) -> bool {
        self.last.outcome.as_deref().is_some_and(|text| !NOTHING.iter().any(|nothing| text.trim().eq_ignore_ascii_case(nothing)))
    }

    /// Whether the two spoke or met after it: the user told so, or a moment within thirty days shows it.
    pub(crate) async fn met(&self, tx: &mut Tx, now: Timestamp) -> Result<bool> {
        let Some(done) = self.done_at else { return Ok(false) };
        let told = self.last.outcome.as_deref().is_some_and(|text| text.trim().eq_ignore_ascii_case(CameOfIt::Met.words()));
        Ok(told || tx.first_meeting_with(self.last.person_id, done, Self::until(done, now)).await?.is_some())
    }

    /// Until when an answer is taken to come of what was done at `done`.
    fn until(done: Timestamp, now: Timestamp) -> Timestamp {
        done.checked_add((24 * ANSWER_DAYS).hours()).unwrap_or(now).min(now)
    }

    /// Whether something came of it: the user told so, they wrote, or the two were together within thirty days. None where it was not done, or
    /// nothing has come and the days are not over.
    pub(crate) async fn answered(&self, tx: &mut Tx, now: Timestamp) -> Result<Option<bool>> {
        let Some(done) = self.done_at else { return Ok(None) };
        if self.is_told() {
            return Ok(Some(true));
        }
        let until = Self::until(done, now);
        if tx.first_word_of(self.last.person_id, done, until).await?.is_some() {
            return Ok(Some(true));
        }
        Ok((until < now).then_some(false))
    }

    /// What it teaches; none where the user neither took it up nor left it aside.
    pub(crate) async fn outcome(&self, tx: &mut Tx, now: Timestamp) -> Result<Option<Outcome>> {
        let Some(welcome) = self.welcome() else { return Ok(None) };
        let MoveAnswer { habit, reason_kind, medium, .. } = self.last;
        Ok(Some(Outcome { habit, kind: reason_kind, medium, welcome, answered: self.answered(tx, now).await? }))
    }
}

/// The instant since which answers are learnt from, as of `now`; none where it is from the beginning.
pub(crate) async fn learn_since(tx: &mut Tx, now: Timestamp) -> Result<Option<Timestamp>> {
    Ok(tx.setting(LEARN_SINCE).await?.and_then(|text| text.parse().ok()).filter(|since: &Timestamp| *since <= now))
}

/// What the latest answers teach, as of the vault's now.
pub(crate) async fn lessons(vault: &Vault, tx: &mut Tx, courses: &[Course]) -> Result<Lessons> {
    let now = vault.now();
    let since = learn_since(tx, now).await?;
    let counted = courses.iter().rev().filter(|course| since.is_none_or(|since| course.last.at > since)).take(LEARNT_FROM);
    let mut outcomes = Vec::new();
    for course in counted {
        outcomes.extend(course.outcome(tx, now).await?);
    }
    Ok(Lessons::learn(&outcomes))
}
