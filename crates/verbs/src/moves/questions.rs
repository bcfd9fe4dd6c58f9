//! What came of moves made some days ago: noticed where mail or a calendar shows it, else asked once, in one tap.

use hearten_domain::{Dated, Evidence, MoveAnswer, MoveId, Person};
use hearten_speech::{say, say_day};
use hearten_store::Tx;
use jiff::ToSpan;
use serde::Serialize;

use super::{coming::medium_name, history::History};
use crate::{PersonName, Result, Vault};

/// Nothing is asked before this many days, or after that many.
const ASK_AFTER_DAYS: i64 = 2;
pub(super) const ASK_UNTIL_DAYS: i64 = 60;
/// At most so many are asked at once.
const MOST: usize = 3;

/// A move that was made and of which no outcome is known yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutcomeQuestion {
    /// Which move.
    pub move_id: MoveId,
    /// The question.
    pub text: String,
    /// About whom.
    pub person: PersonName,
    /// What the vault noticed by itself: a mail from them or a meeting since.
    pub noticed: Option<Evidence>,
}

/// The open questions about outcomes, those with something noticed first, then the oldest.
pub(super) async fn questions(vault: &Vault, tx: &mut Tx, history: &History) -> Result<Vec<OutcomeQuestion>> {
    let now = vault.now();
    let since = now.checked_sub((24 * ASK_UNTIL_DAYS).hours()).unwrap_or(now);
    let before = now.checked_sub((24 * ASK_AFTER_DAYS).hours()).unwrap_or(now);
    let mut questions = Vec::new();
    let today = vault.today_date();
    for answer in history.open_since(since).filter(|answer| answer.until.is_none_or(|until| until <= today)) {
        let Some(person) = tx.get::<Person>(answer.person_id).await? else { continue };
        let noticed = noticed(vault, tx, answer).await?;
        if noticed.is_none() && answer.at > before {
            continue;
        }
        let text = match &noticed {
            Some(seen) => say("verb-question-seen").with("name", &person.name).with("seen", &seen.text),
            None => say("verb-question-meant").with("name", &person.name),
        };
        questions.push(OutcomeQuestion {
            move_id: answer.move_id.clone(),
            text: text.into(),
            person: PersonName { id: person.id, name: person.name },
            noticed,
        });
    }
    questions.sort_by_key(|question| question.noticed.is_none());
    questions.truncate(MOST);
    Ok(questions)
}

/// The first mail from them or meeting after the answer.
async fn noticed(vault: &Vault, tx: &mut Tx, answer: &MoveAnswer) -> Result<Option<Evidence>> {
    let moments = tx.moments_of_between(&[answer.person_id], answer.at, vault.now()).await?;
    let theirs =
        moments.into_iter().find(|moment| moment.direction != hearten_domain::Direction::Sent && moment.role.is_contact(moment.direction));
    Ok(theirs.map(|moment| {
        let day = moment.day(&vault.zone());
        let what = moment.subject.unwrap_or_else(|| medium_name(moment.medium));
        let text = say("verb-question-evidence").with("what", what).with("date", say_day("date-full", day)).into();
        Evidence { kind: "moment".to_owned(), id: moment.moment_id.to_string(), at: day, known: Dated::Day, text }
    }))
}
