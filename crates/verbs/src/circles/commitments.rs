//! What members tell the circle they will do.

use hearten_boxed::boxed;
use hearten_domain::{CircleId, Commitment, CommitmentId, CommitmentState, PersonId};
use hearten_speech::{say, worded};
use hearten_store::Tx;
use jiff::civil::Date;

use super::{
    begin::{living_circle, member_in},
    meetings::meeting_of_day,
};
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{not_to_come, required_line},
    writing::{person_in, receipt, refuse_unnoted},
};

/// What a member means to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCommitment {
    /// In which circle.
    pub circle: CircleId,
    /// Who.
    pub person: PersonId,
    /// What.
    pub text: String,
    /// By when.
    pub due: Option<Date>,
    /// The day they said it.
    pub on: Date,
}

#[boxed]
impl Vault {
    /// Writes down what a member means to do.
    ///
    /// # Errors
    /// `missing` where there is no such circle or they are not in it; `conflict` where it has ended; `refused` where nothing is to be noted about them; `invalid`
    /// for an empty text, a day to come, or a day of the deed before it.
    pub async fn circle_commit(&self, new: NewCommitment) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let circle = living_circle(&mut tx, new.circle).await?;
        not_to_come(new.on, self.today_date(), say("verb-later-it-was-said"))?;
        if new.due.is_some_and(|due| due < new.on) {
            return Err(VerbError::invalid(say("verb-circle-due-before").with("day", full_day(new.on))));
        }
        let (_, person) = member_in(&mut tx, &circle, new.person, self.today_date()).await?;
        refuse_unnoted(&mut tx, &person, self.today_date()).await?;
        let commitment = Commitment {
            id: self.ids.next().into(),
            circle_id: circle.id,
            meeting_id: meeting_of_day(&mut tx, circle.id, new.on).await?,
            person_id: person.id,
            text: required_line(&new.text, say("verb-what-what-it-is"))?,
            made_on: new.on,
            due_on: new.due,
            kept_on: None,
            let_go_on: None,
            import_id: None,
        };
        let said = say(if person.is_me { "verb-circle-you-mean" } else { "verb-circle-means" });
        let said = said.with("name", &person.name).with("circle", &circle.name).with("text", &commitment.text);
        let change = self.change(&mut tx, "circle", said).await?;
        tx.create(&change, &commitment).await?;
        tx.commit().await?;
        Ok(receipt(commitment.id, &change))
    }

    /// Notes that a member did what they meant to do.
    ///
    /// # Errors
    /// `missing` where it is not there; `conflict` where it is done already; `invalid` for a day to come or before it was said.
    pub async fn circle_kept(&self, id: CommitmentId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let commitment = becoming(&mut tx, id, CommitmentState::Kept).await?;
        not_to_come(on, self.today_date(), say("verb-later-it-was-done"))?;
        if on < commitment.made_on {
            let said = say("verb-before-said").with("day", full_day(on)).with("first", full_day(commitment.made_on));
            return Err(VerbError::invalid(said));
        }
        let person = person_in(&mut tx, commitment.person_id).await?;
        let said = say(if person.is_me { "verb-circle-you-kept" } else { "verb-circle-kept" });
        let change = self.change(&mut tx, "circle", said.with("name", &person.name).with("text", &commitment.text)).await?;
        tx.update(&change, &Commitment { kept_on: Some(on), ..commitment }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Lets go of what a member meant to do: it turned out not to be what mattered.
    ///
    /// # Errors
    /// `missing` where it is not there; `conflict` where it is done or let go already; `invalid` for a day to come.
    pub async fn circle_commitment_let_go(&self, id: CommitmentId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let commitment = becoming(&mut tx, id, CommitmentState::LetGo).await?;
        not_to_come(on, self.today_date(), say("verb-later-that-was-so"))?;
        let change = self.change(&mut tx, "circle", say("verb-circle-goes").with("text", &commitment.text)).await?;
        tx.update(&change, &Commitment { let_go_on: Some(on), ..commitment }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}

async fn becoming(tx: &mut Tx, id: CommitmentId, next: CommitmentState) -> Result<Commitment> {
    let found: Option<Commitment> = tx.get(id).await?;
    let missing = || VerbError::missing(say("verb-circle-no-commitment").with("id", id.to_string())).hint(say("verb-circle-show-hint"));
    let commitment = found.ok_or_else(missing)?;
    let state = commitment.state();
    if state.may_become(next) {
        return Ok(commitment);
    }
    let said = worded("verb-circle-commitment-is", state.as_str()).with("text", &commitment.text);
    Err(VerbError::conflict(said).hint(say("verb-undo-hint")))
}
