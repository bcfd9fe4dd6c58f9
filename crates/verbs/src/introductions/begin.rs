//! The beginning of an introduction: two people, and a reason for each.

use hearten_boxed::boxed;
use hearten_domain::{Introduction, Person, PersonId, StandingKind};
use hearten_speech::{Said, say, worded};
use hearten_store::Tx;
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    moves::all_on_day,
    text::{argument, not_to_come, required_line},
    writing::{person_in, receipt, refuse_unnoted},
};

/// Two people who should meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewIntroduction {
    /// The one to ask first, and the other.
    pub people: [PersonId; 2],
    /// What each would have of it, as one would say it to them.
    pub reasons: [String; 2],
    /// The day of the thought.
    pub on: Date,
}

#[boxed]
impl Vault {
    /// Writes down that two people should meet, with what each would have of it. Nobody is asked by that.
    ///
    /// # Errors
    /// `missing` where one of them is not there; `invalid` for a missing reason, one person twice, me, or a day to come; `refused` for somebody who is dead,
    /// muted, not to be contacted or noted; `conflict` where an introduction of the two is under way or was declined.
    pub async fn begin_introduction(&self, new: NewIntroduction) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let [one, other] = self.pair(&mut tx, new.people).await?;
        let [first, second] = &new.reasons;
        let reasons = [reason(first, &one, &other)?, reason(second, &other, &one)?];
        not_to_come(new.on, self.today_date(), say("verb-later-you-thought-of-it"))?;
        refuse_unnoted(&mut tx, &one, self.today_date()).await?;
        refuse_unnoted(&mut tx, &other, self.today_date()).await?;
        refuse_closed(&mut tx, &[&one, &other], self.today_date()).await?;
        refuse_second(&mut tx, &one, &other).await?;
        let introduction = Introduction::new(self.ids.next().into(), new.people, reasons, new.on);
        let summary: String = say("verb-introduce-begun").with("one", &one.name).with("other", &other.name).into();
        let change = self.change(&mut tx, "introduce", summary).await?;
        tx.create(&change, &introduction).await?;
        tx.commit().await?;
        Ok(receipt(introduction.id, &change))
    }

    async fn pair(&self, tx: &mut Tx, [first, second]: [PersonId; 2]) -> Result<[Person; 2]> {
        let pair = [person_in(tx, first).await?, person_in(tx, second).await?];
        if first == second {
            return Err(VerbError::invalid(say("verb-introduce-two")).hint(say("verb-introduce-two-hint")));
        }
        if pair.iter().any(|person| person.is_me) {
            return Err(VerbError::invalid(say("verb-introduce-you")).hint(say("verb-introduce-you-hint")));
        }
        Ok(pair)
    }
}

fn reason(text: &str, whose: &Person, other: &Person) -> Result<String> {
    let what = say("verb-introduce-reason-for").with("name", &whose.name);
    required_line(text, what)
        .map_err(|error| error.hint(say("verb-introduce-reason-hint").with("name", &whose.name).with("other", &other.name)))
}

/// Refuses where one of them is dead, muted or not to be contacted.
pub(super) async fn refuse_closed(tx: &mut Tx, people: &[&Person], today: Date) -> Result<()> {
    let closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
    match people.iter().find(|person| closed.contains(&person.id)) {
        Some(person) => Err(VerbError::refused(say("verb-closed").with("name", &person.name))
            .hint(say("verb-closed-hint").with("name", argument(&person.name)).with("id", person.id.to_string()))),
        None => Ok(()),
    }
}

/// Refuses where the two were thought of before and it is not simply at rest.
async fn refuse_second(tx: &mut Tx, one: &Person, other: &Person) -> Result<()> {
    use hearten_domain::IntroductionState::{Declined, LetGo};
    let of_one: Vec<Introduction> = tx.naming(&[one.id]).await?;
    let of_both = of_one.iter().filter(|it| [it.person_id, it.other_id].contains(&other.id));
    let conflict = |said: Said| VerbError::conflict(said.with("one", &one.name).with("other", &other.name));
    match of_both.map(Introduction::state).find(|state| *state != LetGo) {
        None => Ok(()),
        Some(Declined) => Err(conflict(say("verb-introduce-declined")).hint(say("verb-introduce-declined-hint"))),
        Some(state) => {
            let there = say("verb-introduce-there").with("state", worded("verb-introduce-state", state.as_str()));
            Err(conflict(there).hint(say("verb-introduce-there-hint")))
        }
    }
}

/// All introductions thought of by a day, as they stood on it.
pub(super) async fn all_by(tx: &mut Tx, today: Date) -> Result<Vec<Introduction>> {
    Ok(all_on_day(tx.all::<Introduction>().await?, today))
}
