//! The steps of an introduction, from the first question to what came of it.

use hearten_boxed::boxed;
use hearten_domain::{ErrorKind, Gift, GiftDirection, GiftKind, Introduction, IntroductionId, IntroductionStep, Person, Side, StepRefused};
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use super::begin::refuse_closed;
use crate::{
    Receipt, Result, Vault, VerbError,
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
        let introduction =
            found.ok_or_else(|| VerbError::missing(format!("there is no introduction {id}")).hint("hearten introduce lists them"))?;
        let pair = [person_in(&mut tx, introduction.person_id).await?, person_in(&mut tx, introduction.other_id).await?];
        not_to_come(on, self.today_date(), "it was done")?;
        if matches!(step, IntroductionStep::Tell(_) | IntroductionStep::Ask(_) | IntroductionStep::Make) {
            let [one, other] = &pair;
            refuse_closed(&mut tx, &[one, other], self.today_date()).await?;
        }
        let after = introduction.after(&step, on).map_err(refusal)?;
        let change = self.change(&mut tx, "introduce", summary(&step, &pair)).await?;
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
                what: format!("an introduction to {}", whom.name),
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
        IntroductionStep::Outcome(text) => Ok(IntroductionStep::Outcome(required(&text, "the outcome")?)),
        other => Ok(other),
    }
}

fn refusal(refused: StepRefused) -> VerbError {
    let (kind, hint) = match refused {
        StepRefused::WithoutBothYeses => (ErrorKind::Refused, "ask each of them, and note what they say"),
        StepRefused::OutOfTurn(_) => {
            (ErrorKind::Conflict, "hearten introduce ID shows how far it is; hearten undo takes the last step back")
        }
        StepRefused::DoneBefore(_) => (ErrorKind::Conflict, "hearten undo takes a step back"),
        StepRefused::TooEarly(_) => (ErrorKind::Invalid, "name that day or a later one"),
    };
    VerbError::new(kind, refused.to_string()).hint(hint)
}

/// What was done, in a sentence.
fn summary(step: &IntroductionStep, [first, second]: &[Person; 2]) -> String {
    let (a, b) = (&first.name, &second.name);
    let names = |side: &Side| match side {
        Side::First => (a, b),
        Side::Second => (b, a),
    };
    match step {
        IntroductionStep::Tell(side) => format!("Told {} of {}.", names(side).0, names(side).1),
        IntroductionStep::Ask(side) => format!("Asked {} about meeting {}.", names(side).0, names(side).1),
        IntroductionStep::Yes(side) => format!("{} would like to meet {}.", names(side).0, names(side).1),
        IntroductionStep::No(side) => {
            format!("{} would rather not meet {} now; that is all right, and it is not offered again.", names(side).0, names(side).1)
        }
        IntroductionStep::Make => format!("Brought {a} and {b} together."),
        IntroductionStep::Met => format!("{a} and {b} met."),
        IntroductionStep::Outcome(text) => format!("What came of it for {a} and {b}: {}", text.trim()),
        IntroductionStep::LetGo => format!("The introduction of {a} and {b} rests."),
    }
}
