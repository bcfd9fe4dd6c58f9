//! An ask that was made, and what came of it.

use hearten_boxed::boxed;
use hearten_domain::{Ask, AskId, AskKind, AskState, GiftKind, Person, PersonId};
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
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
        let text = required_line(&new.text, "what you asked")?;
        not_to_come(new.on, self.today_date(), "it was asked")?;
        let asked: Vec<Ask> = tx.of_person(person.id).await?;
        if asked.iter().any(|ask| ask.state == AskState::Asked && ask.text == text) {
            return Err(VerbError::conflict(format!("you asked {} that already: {text}", person.name)).hint("once is enough; let it rest"));
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
        let change = self.change(&mut tx, "ask", format!("Asked {}: {}.", person.name, ask.text)).await?;
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
        let mut ask =
            found.ok_or_else(|| VerbError::missing(format!("there is no ask {}", answer.ask)).hint("hearten ask --list shows them"))?;
        not_to_come(answer.on, self.today_date(), "it was answered")?;
        if answer.on < ask.asked_on {
            return Err(VerbError::invalid(format!("{} is before {}, the day it was asked", answer.on, ask.asked_on)));
        }
        if !ask.state.may_become(answer.state) {
            return Err(VerbError::conflict(format!("that is settled already ({}): {}", ask.state, ask.text))
                .hint("hearten undo takes the last change back"));
        }
        let person = person_in(&mut tx, ask.person_id).await?;
        let words = optional(answer.answer.clone()).map(|text| required_line(&text, "the answer")).transpose()?;
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
    match ask.kind {
        AskKind::Opinion => format!("gave me an opinion of {}", ask.text),
        AskKind::TenMinutes => format!("gave me ten minutes for {}", ask.text),
        AskKind::Name => format!("gave me a name to ask about {}", ask.text),
    }
}

fn gift_kind(kind: AskKind) -> GiftKind {
    match kind {
        AskKind::Opinion => GiftKind::Advice,
        AskKind::TenMinutes => GiftKind::Time,
        AskKind::Name => GiftKind::Introduction,
    }
}

fn summary(person: &Person, ask: &Ask, state: AskState) -> String {
    match state {
        AskState::Answered => format!("{} answered: {}. Thanks are yours to say when you like.", person.name, ask.text),
        AskState::Declined => format!("{} said no, which was theirs to say: {}.", person.name, ask.text),
        AskState::NoAnswer | AskState::Asked => format!("Let rest: what you asked {}, {}.", person.name, ask.text),
    }
}
