//! What was answered to moves before.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use hearten_domain::{MoveAnswer, MoveId, MoveState, PersonId};
use hearten_moves::{Lessons, RankContext};
use hearten_store::Tx;
use jiff::{Timestamp, ToSpan, civil::Date};

use super::courses::{Course, lessons};
use crate::{Result, Vault};

/// For so many days after a move was done or declined its person is left in peace.
const PEACE_DAYS: i64 = 3;

/// All answers up to the vault's now, the last of each move, and when moves were offered.
pub(super) struct History {
    /// The last answer to each move.
    pub(super) last: BTreeMap<MoveId, MoveAnswer>,
    offered: HashMap<MoveId, u32>,
    courses: Vec<Course>,
}

/// The answers given by the vault's now, in order of time.
pub(crate) async fn read_answers(vault: &Vault, tx: &mut Tx) -> Result<Vec<MoveAnswer>> {
    let now = vault.now();
    let mut answers: Vec<MoveAnswer> = tx.all::<MoveAnswer>().await?;
    answers.retain(|answer| answer.at <= now);
    answers.sort_by_key(|answer| (answer.at, answer.id));
    Ok(answers)
}

impl History {
    /// Reads the answers given by the vault's now.
    pub(super) async fn read(vault: &Vault, tx: &mut Tx) -> Result<Self> {
        let answers = read_answers(vault, tx).await?;
        let courses = Course::all(answers.clone());
        let mut last = BTreeMap::new();
        let mut offered: HashMap<MoveId, BTreeSet<Date>> = HashMap::new();
        for answer in answers {
            if answer.state == MoveState::Offered {
                offered.entry(answer.move_id.clone()).or_default().insert(answer.on);
            }
            last.insert(answer.move_id.clone(), answer);
        }
        let offered = offered.into_iter().map(|(id, days)| (id, days.len() as u32)).collect();
        Ok(Self { last, offered, courses })
    }

    /// What the answers teach.
    pub(super) async fn lessons(&self, vault: &Vault, tx: &mut Tx) -> Result<Lessons> {
        lessons(vault, tx, &self.courses).await
    }

    /// What the ranking must respect on `today`.
    pub(super) fn context(&self, today: Date, limit: usize, lessons: Lessons) -> RankContext {
        let since = today.checked_sub(PEACE_DAYS.days()).unwrap_or(today);
        let is_settled = |answer: &&MoveAnswer| {
            answer.state.is_settled() || answer.state == MoveState::Snoozed && answer.until.is_none_or(|until| today < until)
        };
        let in_peace = |answer: &&MoveAnswer| {
            matches!(answer.state, MoveState::Done | MoveState::Dismissed | MoveState::Outcome | MoveState::Taken) && answer.on > since
        };
        let answered: BTreeSet<PersonId> =
            self.last.values().filter(in_peace).flat_map(|answer| [Some(answer.person_id), answer.other_id]).flatten().collect();
        RankContext {
            today,
            limit,
            settled: self.last.values().filter(is_settled).map(|answer| answer.move_id.clone()).collect(),
            answered,
            lessons,
            offered: self.offered.iter().filter(|(id, _)| self.is_waiting(id)).map(|(id, days)| (id.clone(), *days)).collect(),
        }
    }

    fn is_waiting(&self, id: &MoveId) -> bool {
        self.last.get(id).is_some_and(|answer| answer.state == MoveState::Offered)
    }

    /// Moves that were taken or done since `since` and of which no outcome is known.
    pub(super) fn open_since(&self, since: Timestamp) -> impl Iterator<Item = &MoveAnswer> {
        self.last.values().filter(move |answer| matches!(answer.state, MoveState::Taken | MoveState::Done) && answer.at >= since)
    }
}
