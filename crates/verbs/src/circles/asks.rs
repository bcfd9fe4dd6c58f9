//! What members ask for and offer, and who helped whom.

use hearten_boxed::boxed;
use hearten_domain::{
    Circle, CircleAsk, CircleAskId, CircleAskKind, CircleAskState, CircleId, Gift, GiftDirection, GiftKind, Person, PersonId,
};
use hearten_speech::{say, worded};
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use super::{
    begin::{circle_in, living_circle, member_in},
    meetings::meeting_of_day,
};
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    gifts::Help,
    text::{not_to_come, optional, required_line},
    writing::{person_in, receipt, refuse_unnoted},
};

/// Something specific that a member asks for or offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCircleAsk {
    /// In which circle.
    pub circle: CircleId,
    /// Who.
    pub person: PersonId,
    /// An ask or an offer.
    pub kind: CircleAskKind,
    /// What.
    pub text: String,
    /// The day it was said.
    pub on: Date,
}

#[boxed]
impl Vault {
    /// Writes down what a member asks for or offers.
    ///
    /// # Errors
    /// `missing` where there is no such circle or they are not in it; `conflict` where it has ended; `refused` where nothing is to be noted about them; `invalid`
    /// for an empty text or a day to come.
    pub async fn circle_say(&self, new: NewCircleAsk) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let circle = living_circle(&mut tx, new.circle).await?;
        not_to_come(new.on, self.today_date(), say("verb-later-it-was-said"))?;
        let (_, person) = member_in(&mut tx, &circle, new.person, self.today_date()).await?;
        refuse_unnoted(&mut tx, &person, self.today_date()).await?;
        let ask = CircleAsk {
            id: self.ids.next().into(),
            circle_id: circle.id,
            meeting_id: meeting_of_day(&mut tx, circle.id, new.on).await?,
            person_id: person.id,
            kind: new.kind,
            text: required_line(&new.text, say("verb-what-what-it-is"))?,
            said_on: new.on,
            other_id: None,
            helped_on: None,
            outcome: None,
            let_go_on: None,
            import_id: None,
        };
        let said = say(match (person.is_me, ask.kind) {
            (true, CircleAskKind::Ask) => "verb-circle-you-ask",
            (true, CircleAskKind::Offer) => "verb-circle-you-offer",
            (false, CircleAskKind::Ask) => "verb-circle-asks",
            (false, CircleAskKind::Offer) => "verb-circle-offers",
        });
        let said = said.with("name", &person.name).with("circle", &circle.name).with("text", &ask.text);
        let change = self.change(&mut tx, "circle", said).await?;
        tx.create(&change, &ask).await?;
        tx.commit().await?;
        Ok(receipt(ask.id, &change))
    }

    /// Notes that one helped the other: `other` with what was asked, or the one who offered it `other`. That they know each other is noted with it; where I
    /// was helped, thanks become owed; where I helped, it is a gift of mine.
    ///
    /// # Errors
    /// `missing` where the ask or somebody is not there; `conflict` where it was met already; `refused` where nothing is to be noted about them; `invalid` where
    /// both are the same, for a day to come or before it was said.
    pub async fn circle_helped(&self, id: CircleAskId, other: PersonId, note: Option<String>, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let ask = becoming(&mut tx, id, CircleAskState::Helped).await?;
        not_to_come(on, self.today_date(), say("verb-later-the-help-came"))?;
        if on < ask.said_on {
            return Err(VerbError::invalid(say("verb-before-said").with("day", full_day(on)).with("first", full_day(ask.said_on))));
        }
        let [teller, other] = [person_in(&mut tx, ask.person_id).await?, person_in(&mut tx, other).await?];
        if teller.id == other.id {
            return Err(VerbError::invalid(say("verb-circle-self-help")).hint(say("verb-circle-self-help-hint")));
        }
        refuse_unnoted(&mut tx, &other, self.today_date()).await?;
        let note = optional(note).map(|note| required_line(&note, say("verb-what-the-note"))).transpose()?;
        let after = CircleAsk { other_id: Some(other.id), helped_on: Some(on), outcome: note, ..ask };
        let [helper, helped] = if after.kind == CircleAskKind::Ask { [other, teller] } else { [teller, other] };
        let circle = circle_in(&mut tx, after.circle_id).await?;
        let change = self.change(&mut tx, "circle", told(&circle, &helper, &helped, &after)).await?;
        tx.update(&change, &after).await?;
        self.help_between(&mut tx, &change, [helper, helped], &after, on).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    async fn help_between(&self, tx: &mut Tx, change: &Change, pair: [Person; 2], ask: &CircleAsk, on: Date) -> Result<()> {
        let [helper, helped] = &pair;
        let what = ask.outcome.clone().unwrap_or_else(|| ask.text.clone());
        if helped.is_me {
            self.help_received(tx, change, Help { person: helper.id, kind: GiftKind::Help, what, meaning: None, on }).await?;
        } else if helper.is_me {
            let gift = Gift {
                id: self.ids.next().into(),
                person_id: helped.id,
                direction: GiftDirection::Given,
                kind: GiftKind::Help,
                what,
                meaning: None,
                on,
                came_from: None,
                find_id: None,
                import_id: None,
            };
            tx.create(change, &gift).await?;
        } else {
            self.note_acquaintance(tx, change, &pair).await?;
        }
        Ok(())
    }

    /// Lets an ask or an offer rest.
    ///
    /// # Errors
    /// `missing` where it is not there; `conflict` where it was met or let go already; `invalid` for a day to come.
    pub async fn circle_ask_let_go(&self, id: CircleAskId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let ask = becoming(&mut tx, id, CircleAskState::LetGo).await?;
        not_to_come(on, self.today_date(), say("verb-later-that-was-so"))?;
        let change = self.change(&mut tx, "circle", say("verb-circle-rests").with("text", &ask.text)).await?;
        tx.update(&change, &CircleAsk { let_go_on: Some(on), ..ask }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}

fn told(circle: &Circle, helper: &Person, helped: &Person, ask: &CircleAsk) -> String {
    let said = match (helper.is_me, helped.is_me) {
        (_, true) => say("verb-circle-helped-you").with("helper", &helper.name),
        (true, false) => say("verb-circle-you-helped").with("helped", &helped.name),
        (false, false) => say("verb-circle-helped").with("helper", &helper.name).with("helped", &helped.name),
    };
    said.with("circle", &circle.name).with("text", &ask.text).into()
}

async fn becoming(tx: &mut Tx, id: CircleAskId, next: CircleAskState) -> Result<CircleAsk> {
    let found: Option<CircleAsk> = tx.get(id).await?;
    let missing = || VerbError::missing(say("verb-circle-no-ask").with("id", id.to_string())).hint(say("verb-circle-show-hint"));
    let ask = found.ok_or_else(missing)?;
    let state = ask.state();
    if state.may_become(next) {
        return Ok(ask);
    }
    Err(VerbError::conflict(worded(&format!("verb-circle-{}-is", ask.kind), state.as_str())).hint(say("verb-undo-hint")))
}
