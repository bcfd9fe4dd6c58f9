//! The steps of an introduction, from the first question to what came of it.

use hearten_boxed::boxed;
use hearten_domain::{ErrorKind, Gift, GiftDirection, GiftKind, Introduction, IntroductionId, IntroductionStep, Person, Side, StepRefused};
use hearten_speech::{Said, say, worded};
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use super::{begin::refuse_closed, under_way::no_such};
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{not_to_come, required},
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// Writes a step of an introduction down. Where it is made, what was given to each of the two is noted with it.
    ///
    /// # Errors
    /// `missing` where there is no such introduction; `refused` where both have not said yes, or one is not to be contacted; `conflict` where the step does not
    /// fit what was done before; `invalid` for a day to come or before the last step, or an outcome without words.
    pub async fn step_introduction(&self, id: IntroductionId, step: IntroductionStep, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let step = with_words(step)?;
        let found: Option<Introduction> = tx.get(id).await?;
        let introduction = found.ok_or_else(|| no_such(id))?;
        let pair = [person_in(&mut tx, introduction.person_id).await?, person_in(&mut tx, introduction.other_id).await?];
        not_to_come(on, self.today_date(), say("verb-later-it-was-done"))?;
        if matches!(step, IntroductionStep::Tell(_) | IntroductionStep::Ask(_) | IntroductionStep::Make) {
            let [one, other] = &pair;
            refuse_closed(&mut tx, &[one, other], self.today_date()).await?;
        }
        let after = introduction.after(&step, on).map_err(refusal)?;
        let change = self.change(&mut tx, "introduce", summary(&step, &pair).to_string()).await?;
        tx.update(&change, &after).await?;
        if step == IntroductionStep::Make {
            self.note_gifts(&mut tx, &change, &pair, on).await?;
        }
        if step == IntroductionStep::Met {
            self.note_acquaintance(&mut tx, &change, &pair).await?;
        }
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// What an introduction is: a gift to each of the two.
    async fn note_gifts(&self, tx: &mut Tx, change: &Change, [one, other]: &[Person; 2], on: Date) -> Result<()> {
        for (to, whom) in [(one, other), (other, one)] {
            let gift = Gift {
                id: self.ids.next().into(),
                person_id: to.id,
                direction: GiftDirection::Given,
                kind: GiftKind::Introduction,
                what: say("verb-introduce-gift").with("name", &whom.name).into(),
                meaning: None,
                on,
                came_from: None,
                find_id: None,
                import_id: None,
            };
            tx.create(change, &gift).await?;
        }
        Ok(())
    }
}

fn with_words(step: IntroductionStep) -> Result<IntroductionStep> {
    match step {
        IntroductionStep::Outcome(text) => Ok(IntroductionStep::Outcome(required(&text, say("verb-what-the-outcome"))?)),
        other => Ok(other),
    }
}

fn refusal(refused: StepRefused) -> VerbError {
    let (kind, said, hint) = match refused {
        StepRefused::WithoutBothYeses => (ErrorKind::Refused, say("verb-introduce-both-yes"), "verb-introduce-both-yes-hint"),
        StepRefused::OutOfTurn(state) => {
            (ErrorKind::Conflict, worded("verb-introduce-stands", state.as_str()), "verb-introduce-out-of-turn-hint")
        }
        StepRefused::DoneBefore(day) => {
            (ErrorKind::Conflict, say("verb-introduce-done-before").with("day", full_day(day)), "verb-introduce-done-before-hint")
        }
        StepRefused::TooEarly(day) => {
            (ErrorKind::Invalid, say("verb-introduce-too-early").with("day", full_day(day)), "verb-introduce-too-early-hint")
        }
    };
    VerbError::new(kind, said).hint(say(hint))
}

/// What was done, in a sentence.
fn summary(step: &IntroductionStep, [first, second]: &[Person; 2]) -> Said {
    let of_one = |key: &'static str, side: &Side| {
        let (name, other) = if *side == Side::First { (first, second) } else { (second, first) };
        say(key).with("name", &name.name).with("other", &other.name)
    };
    let of_both = |key: &'static str| say(key).with("one", &first.name).with("other", &second.name);
    match step {
        IntroductionStep::Tell(side) => of_one("verb-introduce-did-tell", side),
        IntroductionStep::Ask(side) => of_one("verb-introduce-did-ask", side),
        IntroductionStep::Yes(side) => of_one("verb-introduce-did-yes", side),
        IntroductionStep::No(side) => of_one("verb-introduce-did-no", side),
        IntroductionStep::Make => of_both("verb-introduce-did-make"),
        IntroductionStep::Met => of_both("verb-introduce-did-meet"),
        IntroductionStep::Outcome(text) => of_both("verb-introduce-did-outcome").with("outcome", text.trim()),
        IntroductionStep::LetGo => of_both("verb-introduce-did-let-go"),
    }
}
