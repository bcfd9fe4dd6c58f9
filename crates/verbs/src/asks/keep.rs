//! An ask that was made, and what came of it.

use hearten_boxed::boxed;
use hearten_domain::{Ask, AskId, AskKind, AskState, GiftKind, Person, PersonId};
use hearten_speech::say;
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    gifts::Help,
    text::{not_to_come, optional, required_line},
    writing::{person_in, receipt},
};

/// Something I asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAsk {
    /// Whom.
    pub person: PersonId,
    /// What for.
    pub kind: AskKind,
    /// What about.
    pub text: String,
    /// The day I asked.
    pub on: Date,
}

/// What became of an ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskAnswer {
    /// Which ask.
    pub ask: AskId,
    /// What it became.
    pub state: AskState,
    /// What they answered; with an answer it becomes help received, with thanks owed.
    pub answer: Option<String>,
    /// The day it became so.
    pub on: Date,
}

#[boxed]
impl Vault {
    /// Writes down that I asked something of a person.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` where nothing is to be asked of them now; `invalid` for an empty text or a day to come; `conflict`
    /// where the same was asked and is open.
    pub async fn ask(&self, new: NewAsk) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, new.person).await?;
        self.refuse_ask(&mut tx, &person).await?;
        let text = required_line(&new.text, say("verb-what-what-you-asked"))?;
        not_to_come(new.on, self.today_date(), say("verb-later-it-was-asked"))?;
        let asked: Vec<Ask> = tx.of_person(person.id).await?;
        if asked.iter().any(|ask| ask.state == AskState::Asked && ask.text == text) {
            let said = say("verb-ask-twice").with("name", &person.name).with("text", text);
            return Err(VerbError::conflict(said).hint(say("verb-ask-twice-hint")));
        }
        let ask = Ask {
            id: self.ids.next().into(),
            person_id: person.id,
            kind: new.kind,
            text,
            asked_on: new.on,
            state: AskState::Asked,
            settled_on: None,
            answer: None,
            gift_id: None,
            import_id: None,
        };
        let summary = say("verb-ask-asked").with("name", &person.name).with("text", &ask.text);
        let change = self.change(&mut tx, "ask", summary).await?;
        tx.create(&change, &ask).await?;
        tx.commit().await?;
        Ok(receipt(ask.id, &change))
    }

    /// Writes down what became of an ask. An answer is help received, for which thanks become owed in the same change.
    ///
    /// # Errors
    /// `missing` where there is no such ask; `conflict` where it is settled already; `invalid` for a day to come or before it was asked.
    pub async fn settle_ask(&self, answer: AskAnswer) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let found: Option<Ask> = tx.get(answer.ask).await?;
        let missing = || VerbError::missing(say("verb-ask-missing").with("id", answer.ask.to_string())).hint(say("verb-ask-missing-hint"));
        let mut ask = found.ok_or_else(missing)?;
        not_to_come(answer.on, self.today_date(), say("verb-later-it-was-answered"))?;
        if answer.on < ask.asked_on {
            let said = say("verb-ask-before").with("on", full_day(answer.on)).with("day", full_day(ask.asked_on));
            return Err(VerbError::invalid(said));
        }
        if !ask.state.may_become(answer.state) {
            let said = say("verb-ask-settled").with("state", ask.state.as_str().replace(' ', "-")).with("text", &ask.text);
            return Err(VerbError::conflict(said).hint(say("verb-settled-undo-hint")));
        }
        let person = person_in(&mut tx, ask.person_id).await?;
        let words = optional(answer.answer.clone()).map(|text| required_line(&text, say("verb-what-the-answer"))).transpose()?;
        let change = self.change(&mut tx, "ask", summary(&person, &ask, answer.state)).await?;
        (ask.state, ask.settled_on, ask.answer) = (answer.state, Some(answer.on), words);
        if answer.state == AskState::Answered {
            let help = Help { person: person.id, kind: gift_kind(ask.kind), what: deed(&ask), meaning: ask.answer.clone(), on: answer.on };
            ask.gift_id = Some(self.help_received(&mut tx, &change, help).await?.0.id);
        }
        tx.update(&change, &ask).await?;
        tx.commit().await?;
        Ok(receipt(ask.id, &change))
    }
}

/// The answer as something they did.
fn deed(ask: &Ask) -> String {
    let key = match ask.kind {
        AskKind::Opinion => "verb-ask-deed-opinion",
        AskKind::TenMinutes => "verb-ask-deed-ten-minutes",
        AskKind::Name => "verb-ask-deed-name",
    };
    say(key).with("what", &ask.text).into()
}

fn gift_kind(kind: AskKind) -> GiftKind {
    match kind {
        AskKind::Opinion => GiftKind::Advice,
        AskKind::TenMinutes => GiftKind::Time,
        AskKind::Name => GiftKind::Introduction,
    }
}

fn summary(person: &Person, ask: &Ask, state: AskState) -> String {
    let key = match state {
        AskState::Answered => "verb-ask-answered",
        AskState::Declined => "verb-ask-declined",
        AskState::NoAnswer | AskState::Asked => "verb-ask-rest",
    };
    say(key).with("name", &person.name).with("text", &ask.text).into()
}
