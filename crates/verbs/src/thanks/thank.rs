//! Thanks said, and what came of the help told.

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId, Thanks, ThanksId, ThanksState};
use hearten_speech::say;
use hearten_store::{Tx, fold};
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{not_to_come, optional, required_line},
    writing::{person_in, receipt},
};

/// Thanks that were said, or an outcome that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThanksAnswer {
    /// To whom.
    pub person: PersonId,
    /// Which thanks; none is the oldest that fits, or new ones where a deed is named, whole or by its first words, that none was owed for.
    pub thanks: Option<ThanksId>,
    /// What they did.
    pub deed: Option<String>,
    /// What it led to.
    pub led_to: Option<String>,
    /// What it shows about them.
    pub shows: Option<String>,
    /// The day it was said.
    pub on: Date,
    /// Whether they were told what came of their help.
    pub told: bool,
    /// What came of the help in the end; without `told` it is only written down, to be told later.
    pub outcome: Option<String>,
}

impl ThanksAnswer {
    /// The state that the thanks come to; none where an outcome is only written down.
    fn wanted(&self) -> Option<ThanksState> {
        match (self.told, &self.outcome) {
            (true, _) => Some(ThanksState::Told),
            (false, None) => Some(ThanksState::Sent),
            (false, Some(_)) => None,
        }
    }
}

#[boxed]
impl Vault {
    /// Writes down that I thanked somebody, told them what came of their help, or learnt what came of it.
    ///
    /// # Errors
    /// `missing` where person or thanks are not there, or where nothing is open and no deed is named; `conflict` where the thanks have come
    /// further already; `invalid` for a day to come or before the thanks were owed.
    pub async fn thank(&self, answer: ThanksAnswer) -> Result<Receipt> {
        let mut tx = self.write().await?;
        not_to_come(answer.on, self.today_date(), say("verb-later-it-was-said"))?;
        let person = person_in(&mut tx, answer.person).await?;
        let answer = ThanksAnswer {
            deed: optional(answer.deed).map(|deed| required_line(&deed, say("verb-what-the-deed"))).transpose()?,
            led_to: optional(answer.led_to),
            shows: optional(answer.shows),
            outcome: optional(answer.outcome),
            ..answer
        };
        let found = self.thanks_meant(&mut tx, &person, &answer).await?;
        let is_new = found.is_none();
        let before = found.unwrap_or_else(|| self.new_thanks(&answer));
        let after = answered(before, &answer, self.today_date())?;
        let change = self.change(&mut tx, "thank", summary(&person, &after, &answer)).await?;
        if is_new {
            tx.create(&change, &after).await?;
        } else {
            tx.update(&change, &after).await?;
        }
        tx.commit().await?;
        Ok(receipt(after.id, &change))
    }

    /// The thanks that the answer is about; none where new ones are to be made.
    async fn thanks_meant(&self, tx: &mut Tx, person: &Person, answer: &ThanksAnswer) -> Result<Option<Thanks>> {
        let mut all: Vec<Thanks> = tx.of_person(person.id).await?;
        all.sort_by_key(|thanks| (thanks.owed_on, thanks.id));
        if let Some(id) = answer.thanks {
            let found = all.into_iter().find(|thanks| thanks.id == id);
            return found.map(Some).ok_or_else(|| no_such_thanks(id, person));
        }
        let state = |thanks: &Thanks| thanks.state_on(self.today_date()).unwrap_or(ThanksState::Owed);
        if let Some(deed) = &answer.deed {
            let same = |thanks: &&Thanks| fold(&thanks.deed) == fold(deed) && state(thanks) != ThanksState::Told;
            if let Some(found) = all.iter().find(same) {
                return Ok(Some(found.clone()));
            }
            // Its first words mean what is still owed, where they mean one thing only.
            let mut begun = all.iter().filter(|it| state(it) == ThanksState::Owed && fold(&it.deed).starts_with(&fold(deed)));
            let only = begun.next().filter(|_| begun.next().is_none());
            return Ok(only.cloned());
        }
        // Who tells an outcome speaks of thanks said before; who thanks, of thanks still owed.
        let first = if answer.wanted() == Some(ThanksState::Sent) { ThanksState::Owed } else { ThanksState::Sent };
        let open = all.iter().find(|thanks| state(thanks) == first).or_else(|| {
            let fits = |thanks: &&Thanks| first == ThanksState::Sent && state(thanks) == ThanksState::Owed;
            all.iter().find(fits)
        });
        open.cloned().map(Some).ok_or_else(|| {
            VerbError::missing(say("verb-thanks-none-waits").with("name", &person.name)).hint(say("verb-thanks-none-waits-hint"))
        })
    }

    fn new_thanks(&self, answer: &ThanksAnswer) -> Thanks {
        Thanks {
            id: self.ids.next().into(),
            person_id: answer.person,
            gift_id: None,
            deed: answer.deed.clone().unwrap_or_default(),
            led_to: None,
            shows: None,
            owed_on: answer.on,
            sent_on: None,
            outcome: None,
            outcome_on: None,
            told_on: None,
            import_id: None,
        }
    }
}

/// The error where a person has no such thanks.
pub(crate) fn no_such_thanks(id: ThanksId, person: &Person) -> VerbError {
    VerbError::missing(say("verb-thanks-missing").with("id", id.to_string()).with("name", &person.name))
}

/// The thanks after the answer.
fn answered(mut thanks: Thanks, answer: &ThanksAnswer, today: Date) -> Result<Thanks> {
    if answer.on < thanks.owed_on {
        let said = say("verb-thanks-before").with("on", full_day(answer.on)).with("day", full_day(thanks.owed_on));
        return Err(VerbError::invalid(said));
    }
    let state = thanks.state_on(today).unwrap_or(ThanksState::Owed);
    if let Some(wanted) = answer.wanted() {
        if !state.may_become(wanted) {
            let done = if state == ThanksState::Told { "verb-thanks-told-already" } else { "verb-thanks-thanked-already" };
            return Err(VerbError::conflict(say(done).with("deed", &thanks.deed)).hint(say("verb-thanks-another-hint")));
        }
        thanks.sent_on = thanks.sent_on.or(Some(answer.on));
        if wanted == ThanksState::Told {
            thanks.told_on = Some(answer.on);
        }
    }
    if let Some(outcome) = &answer.outcome {
        thanks.outcome = Some(outcome.clone());
        thanks.outcome_on = Some(answer.on);
    }
    thanks.led_to = answer.led_to.clone().or(thanks.led_to);
    thanks.shows = answer.shows.clone().or(thanks.shows);
    Ok(thanks)
}

fn summary(person: &Person, thanks: &Thanks, answer: &ThanksAnswer) -> String {
    let key = match answer.wanted() {
        Some(ThanksState::Told) => "verb-thanks-told",
        Some(_) => "verb-thanks-thanked",
        None => "verb-thanks-noted",
    };
    say(key).with("name", &person.name).with("deed", &thanks.deed).into()
}
