//! The steps of `hearten gather` that change something.

use hearten_verbs::{NewGathering, NewGuest, Vault, VerbError};

use super::{
    gather::{Plan, Step},
    gather_which::which_one,
};
use crate::{
    failure::Done,
    names,
    session::{Session, hour_of},
    words::joined,
};

impl Step {
    /// Writes the step down.
    pub(super) async fn write(self, session: &Session, vault: &Vault) -> Done {
        let receipt = match self {
            Self::Plan(plan) => return plan.write(session, vault).await,
            Self::Add { which, people, reason, suggested } => return add(session, vault, &which, &people, reason, suggested).await,
            Self::Pair { which, one, other, reason } => return pair(session, vault, &which, one.zip(other), &joined(&reason)).await,
            Self::Set { which, day, hour, place } => {
                let day = day.as_deref().map(|day| session.day_to_come(day)).transpose()?;
                let hour = if hour.as_deref() == Some("") { Some(None) } else { hour_of(hour.as_deref())?.map(Some) };
                vault.place_gathering(which_one(vault, &which).await?, day, hour, place).await?
            }
            Self::Drop { which, person } => {
                let person = names::person(session, vault, &person).await?.id;
                vault.drop_guest(which_one(vault, &which).await?, person).await?
            }
            Self::Invite { which, people, on } => {
                let people = names::people(session, vault, &people).await?;
                vault.invite_guests(which_one(vault, &which).await?, &people, session.day_past(&on)?).await?
            }
            Self::Answer { which, person, answer, on } => {
                let person = names::person(session, vault, &person).await?.id;
                vault.answer_invitation(which_one(vault, &which).await?, person, answer, session.day_past(&on)?).await?
            }
            Self::Held { which, came, on } => {
                let came = names::people(session, vault, &came).await?;
                vault.hold_gathering(which_one(vault, &which).await?, &came, session.day_past(&on)?).await?
            }
            Self::Met { which, one, other } => {
                let pair = [names::person(session, vault, &one).await?.id, names::person(session, vault, &other).await?.id];
                vault.met_at_gathering(which_one(vault, &which).await?, pair).await?
            }
            Self::Note { which, text } => vault.note_gathering(which_one(vault, &which).await?, &joined(&text)).await?,
            Self::Outcome { which, text, on } => {
                vault.gathering_outcome(which_one(vault, &which).await?, &joined(&text), session.day_past(&on)?).await?
            }
            Self::Off { which, on } => vault.call_gathering_off(which_one(vault, &which).await?, session.day_past(&on)?).await?,
            Self::Show { .. } | Self::Suggest { .. } | Self::Seats { .. } | Self::Ics { .. } => return Ok(()),
        };
        session.receipt(&receipt)
    }
}

impl Plan {
    async fn write(self, session: &Session, vault: &Vault) -> Done {
        let new = NewGathering {
            kind: self.kind,
            theme: joined(&self.theme),
            on_day: self.day.as_deref().map(|day| session.day_to_come(day)).transpose()?,
            begins_at: hour_of(self.hour.as_deref())?,
            place: self.place,
            capacity: self.capacity,
            guests: names::people(session, vault, &self.with).await?,
            on: session.today(),
        };
        session.receipt(&vault.plan_gathering(new).await?)
    }
}

async fn add(session: &Session, vault: &Vault, which: &str, people: &[String], reason: Option<String>, suggested: bool) -> Done {
    let id = which_one(vault, which).await?;
    let guests: Vec<NewGuest> = if suggested {
        let ideas = vault.guest_ideas(id, 0).await?;
        if ideas.is_empty() {
            let nobody = VerbError::missing("nobody else is known to care for this, or no place is left");
            return Err(nobody.hint("whom does it bring to your mind? hearten gather add WHICH NAME").into());
        }
        ideas.into_iter().map(|idea| NewGuest { person: idea.person.id, reason: Some(idea.reason) }).collect()
    } else {
        let people = names::people(session, vault, people).await?;
        people.into_iter().map(|person| NewGuest { person, reason: reason.clone() }).collect()
    };
    session.receipt(&vault.add_guests(id, &guests).await?)
}

async fn pair(session: &Session, vault: &Vault, which: &str, pair: Option<(String, String)>, reason: &str) -> Done {
    let id = which_one(vault, which).await?;
    if let Some((one, other)) = pair {
        let pair = [names::person(session, vault, &one).await?.id, names::person(session, vault, &other).await?.id];
        return session.receipt(&vault.pair_guests(id, pair, reason).await?);
    }
    let mut receipts = Vec::new();
    for idea in vault.pair_ideas(id).await? {
        receipts.push(vault.pair_guests(id, idea.people.map(|person| person.id), &idea.reason).await?);
    }
    session.answer(&receipts, |receipts| match receipts.as_slice() {
        [] => "Nobody among the guests is seen to need an introduction.\n".to_owned(),
        receipts => format!("{}\n", receipts.iter().map(|receipt| receipt.text.as_str()).collect::<Vec<_>>().join("\n")),
    })
}
