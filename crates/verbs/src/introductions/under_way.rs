//! Introductions as they stand: how far each is, what is next, and words for it.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{Introduction, IntroductionId, IntroductionNext, IntroductionState, Person, PersonId, Side};
use hearten_moves::{Introduced, IntroducingWords};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::begin::all_by;
use crate::{PersonName, Result, Vault, VerbError, writing::named};

/// An introduction as it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntroductionView {
    /// The record, with the day of every step.
    pub introduction: Introduction,
    /// The two, the first first.
    pub people: [PersonName; 2],
    /// How far it is.
    pub state: IntroductionState,
    /// What is next; nothing where it is over.
    pub next: Option<IntroductionNext>,
    /// What is next, in a sentence; where it is over, how it ended.
    pub next_text: String,
    /// Words to start from.
    pub draft: Option<IntroductionDraft>,
    /// Where nobody is asked yet: words that only tell one of the other.
    pub tell: Option<IntroductionDraft>,
    /// What was done, the first first.
    pub history: Vec<IntroductionDay>,
}

/// Words to start from, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IntroductionDraft {
    /// To whom.
    pub to: Vec<PersonName>,
    /// The words.
    pub text: String,
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IntroductionDay {
    /// When.
    pub day: Date,
    /// What.
    pub text: String,
}

#[boxed]
impl Vault {
    /// All introductions: those under way first, the one moved last before the others; then those that are over.
    pub async fn introductions(&self) -> Result<Vec<IntroductionView>> {
        let mut tx = self.read().await?;
        let all = all_by(&mut tx, self.today_date()).await?;
        let people = people(&mut tx, &all).await?;
        let mut views: Vec<IntroductionView> = all.into_iter().filter_map(|it| view(it, &people)).collect();
        views.sort_by_key(|view| (view.state.is_over(), std::cmp::Reverse(view.introduction.last_day()), view.introduction.id));
        Ok(views)
    }

    /// One introduction.
    ///
    /// # Errors
    /// `missing` where there is no such introduction.
    pub async fn introduction(&self, id: IntroductionId) -> Result<IntroductionView> {
        let mut tx = self.read().await?;
        let found: Option<Introduction> = tx.get(id).await?;
        let found = found.and_then(|it| it.on_day(self.today_date()));
        let it = found.ok_or_else(|| no_such(id))?;
        let people = people(&mut tx, std::slice::from_ref(&it)).await?;
        view(it, &people).ok_or_else(|| no_such(id))
    }
}

pub(super) fn no_such(id: IntroductionId) -> VerbError {
    VerbError::missing(say("verb-introduce-missing").with("id", id.to_string())).hint(say("verb-introduce-missing-hint"))
}

async fn people(tx: &mut Tx, all: &[Introduction]) -> Result<BTreeMap<PersonId, Person>> {
    let ids: std::collections::BTreeSet<PersonId> = all.iter().flat_map(|it| [it.person_id, it.other_id]).collect();
    let ids: Vec<PersonId> = ids.into_iter().collect();
    Ok(tx.get_many::<Person>(&ids).await?.into_iter().map(|person| (person.id, person)).collect())
}

fn view(introduction: Introduction, people: &BTreeMap<PersonId, Person>) -> Option<IntroductionView> {
    let pair = [people.get(&introduction.person_id)?, people.get(&introduction.other_id)?];
    let introduced = Introduced::named(pair.map(|person| (person.id, person.name.as_str(), person.nickname.as_deref())));
    let words = |occasion| draft(&introduced, &introduction, occasion, pair);
    let (state, next) = (introduction.state(), introduction.next());
    let is_untold = introduction.first_told_on.is_none();
    let tell = IntroducingWords::Tell(if is_untold { Side::First } else { Side::Second });
    let all_told = !is_untold && introduction.second_told_on.is_some();
    Some(IntroductionView {
        people: pair.map(named),
        next_text: next_text(&introduction, pair.map(|person| person.name.as_str())),
        draft: occasion(&introduction).map(words),
        tell: (state == IntroductionState::Idea && !all_told).then(|| words(tell)),
        history: history(&introduction, pair.map(|person| person.name.as_str())),
        state,
        next,
        introduction,
    })
}

fn draft(introduced: &Introduced, it: &Introduction, occasion: IntroducingWords, [first, second]: [&Person; 2]) -> IntroductionDraft {
    let to = match occasion.side() {
        None => vec![named(first), named(second)],
        Some(Side::First) => vec![named(first)],
        Some(Side::Second) => vec![named(second)],
    };
    IntroductionDraft { to, text: introduced.words(it, occasion) }
}

/// What there is to write now.
fn occasion(it: &Introduction) -> Option<IntroducingWords> {
    match it.next() {
        Some(IntroductionNext::Ask(side)) => Some(IntroducingWords::Ask(side)),
        Some(IntroductionNext::Await(side)) => Some(IntroducingWords::AskAgain(side)),
        Some(IntroductionNext::Make) => Some(IntroducingWords::Make),
        Some(IntroductionNext::Met) => Some(IntroducingWords::AskMet(Side::First)),
        Some(IntroductionNext::Outcome) => Some(IntroducingWords::AskOutcome(Side::Second)),
        None => {
            let declined = [Side::First, Side::Second].into_iter().find(|side| it.days(*side).declined_on.is_some())?;
            let told = declined.other();
            let days = it.days(told);
            (days.asked_on.is_some() && days.declined_on.is_none()).then_some(IntroducingWords::NotThisTime(told))
        }
    }
}

fn next_text(it: &Introduction, [a, b]: [&str; 2]) -> String {
    let name = |side: Side| if side == Side::First { a } else { b };
    match it.next() {
        Some(IntroductionNext::Ask(side)) if it.days(side.other()).agreed_on.is_some() => {
            say("verb-introduce-next-ask-other").with("agreed", name(side.other())).with("name", name(side))
        }
        Some(IntroductionNext::Ask(side)) => say("verb-introduce-next-ask").with("name", name(side)).with("other", name(side.other())),
        Some(IntroductionNext::Await(side)) => say("verb-introduce-next-await").with("name", name(side)),
        Some(IntroductionNext::Make) => say("verb-introduce-next-make"),
        Some(IntroductionNext::Met) => say("verb-introduce-next-met").with("one", a).with("other", b),
        Some(IntroductionNext::Outcome) => say("verb-introduce-next-outcome"),
        None => match it.state() {
            IntroductionState::Declined => say("verb-introduce-over-declined"),
            IntroductionState::LetGo => say("verb-introduce-over-let-go"),
            _ => return it.outcome.clone().unwrap_or_default(),
        },
    }
    .into()
}

fn history(it: &Introduction, [a, b]: [&str; 2]) -> Vec<IntroductionDay> {
    let mut all = vec![(Some(it.begun_on), say("verb-introduce-past-begun"))];
    for (side, name, other) in [(Side::First, a, b), (Side::Second, b, a)] {
        let days = it.days(side);
        all.push((days.told_on, say("verb-introduce-past-told").with("name", name).with("other", other)));
        all.push((days.asked_on, say("verb-introduce-past-asked").with("name", name)));
        all.push((days.agreed_on, say("verb-introduce-past-agreed").with("name", name)));
        all.push((days.declined_on, say("verb-introduce-past-declined").with("name", name)));
    }
    all.push((it.made_on, say("verb-introduce-past-made")));
    all.push((it.met_on, say("verb-introduce-past-met")));
    all.push((it.outcome_on, say("verb-introduce-past-outcome").with("outcome", it.outcome.as_deref().unwrap_or_default())));
    all.push((it.let_go_on, say("verb-introduce-past-let-go")));
    let done = all.into_iter().filter_map(|(day, said)| Some(IntroductionDay { day: day?, text: said.into() }));
    let mut all: Vec<IntroductionDay> = done.collect();
    all.sort_by_key(|entry| entry.day);
    all
}
