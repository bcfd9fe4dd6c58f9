//! The steps of `hearten circle` that change something.

use hearten_domain::{CircleAskKind, CircleId, ErrorKind, PersonId};
use hearten_verbs::{NewCircle, NewCircleAsk, NewCircleMeeting, NewCommitment, Receipt, Vault};

use super::{
    circle::{Add, Step},
    circle_page,
    circle_which::{ask_meant, commitment_meant, member, members, which_one},
};
use crate::{
    failure::{Done, Failure},
    session::{Session, hour_of, text_or_stdin},
    words::joined,
};

impl Step {
    /// Writes the step down.
    pub(super) async fn write(self, session: &Session, vault: &Vault) -> Done<Receipt> {
        match self {
            Self::Add(add) => add.write(session, vault).await,
            Self::Join { .. } | Self::Leave { .. } | Self::End { .. } => self.write_members(session, vault).await,
            Self::Meet { .. } | Self::Held { .. } | Self::Minutes { .. } | Self::Off { .. } => self.write_meeting(session, vault).await,
            Self::Ask { which, person, text } => say(session, vault, &which, (CircleAskKind::Ask, &person, &text)).await,
            Self::Offer { which, person, text } => say(session, vault, &which, (CircleAskKind::Offer, &person, &text)).await,
            Self::Helped { which, what, by, whom, note, on } => {
                let circle = which_one(vault, &which).await?;
                let (ask, kind) = ask_meant(vault, circle, &what).await?;
                let other = circle_page::other_of(kind, by, whom)?;
                let other = member(session, vault, &other).await?;
                Ok(vault.circle_helped(ask, other, note, session.day_past(&on)?).await?)
            }
            Self::Commit { which, person, text, by } => {
                let circle = which_one(vault, &which).await?;
                let person = member(session, vault, &person).await?;
                let due = by.as_deref().map(|by| session.day_to_come(by)).transpose()?;
                Ok(vault.circle_commit(NewCommitment { circle, person, text: joined(&text), due, on: session.today() }).await?)
            }
            Self::Kept { which, what, on } => {
                let circle = which_one(vault, &which).await?;
                let commitment = commitment_meant(vault, circle, &what).await?;
                Ok(vault.circle_kept(commitment, session.day_past(&on)?).await?)
            }
            Self::LetGo { which, what } => {
                let circle = which_one(vault, &which).await?;
                match ask_meant(vault, circle, &what).await {
                    Ok((ask, _)) => Ok(vault.circle_ask_let_go(ask, session.today()).await?),
                    // Words that fit several asks are told; only those that fit none may mean a commitment.
                    Err(Failure::Told(error)) if error.kind() != ErrorKind::Missing => Err(error.into()),
                    Err(_) => Ok(vault.circle_commitment_let_go(commitment_meant(vault, circle, &what).await?, session.today()).await?),
                }
            }
            Self::Buddies { which } => Ok(vault.circle_buddies(which_one(vault, &which).await?).await?),
            Self::List | Self::Show { .. } | Self::Round { .. } | Self::Sheet { .. } | Self::Mail { .. } | Self::Ics { .. } => only_read(),
        }
    }

    async fn write_members(self, session: &Session, vault: &Vault) -> Done<Receipt> {
        match self {
            Self::Join { which, people, on } => {
                let people = members(session, vault, &people).await?;
                Ok(vault.circle_join(which_one(vault, &which).await?, &people, session.day_past(&on)?).await?)
            }
            Self::Leave { which, person, on } => {
                let person = member(session, vault, &person).await?;
                Ok(vault.circle_leave(which_one(vault, &which).await?, person, session.day_past(&on)?).await?)
            }
            Self::End { which, on } => Ok(vault.circle_end(which_one(vault, &which).await?, session.day_past(&on)?).await?),
            _ => only_read(),
        }
    }

    async fn write_meeting(self, session: &Session, vault: &Vault) -> Done<Receipt> {
        match self {
            Self::Meet { which, day, hour: at, place, agenda } => {
                let circle = which_one(vault, &which).await?;
                let on_day = match day {
                    Some(day) => session.day_to_come(&day)?,
                    None => circle_page::suggested_day(&vault.circle(circle).await?)?,
                };
                let begins_at = hour_of(at.as_deref())?;
                Ok(vault.circle_meet(NewCircleMeeting { circle, on_day, begins_at, place, agenda }).await?)
            }
            Self::Held { which, with, on, minutes } => {
                let circle = which_one(vault, &which).await?;
                let came = members(session, vault, &with).await?;
                let planned = vault.circle(circle).await?.next_meeting.map(|it| it.on_day).filter(|day| *day <= session.today());
                let on = on.as_deref().map(|on| session.day_past(on)).transpose()?.or(planned).unwrap_or_else(|| session.today());
                let meeting = vault.circle_meeting_now(circle, false).await?;
                Ok(vault.circle_hold(meeting, &came, on, minutes).await?)
            }
            Self::Minutes { which, text } => {
                let meeting = vault.circle_meeting_now(which_one(vault, &which).await?, true).await?;
                Ok(vault.circle_minutes(meeting, &text_or_stdin(&joined(&text))?).await?)
            }
            Self::Off { which } => {
                let meeting = vault.circle_meeting_now(which_one(vault, &which).await?, false).await?;
                Ok(vault.circle_call_off(meeting, session.today()).await?)
            }
            _ => only_read(),
        }
    }
}

/// Steps that only read are answered before this.
fn only_read() -> Done<Receipt> {
    Err(crate::failure::invalid("this step changes nothing").into())
}

async fn say(session: &Session, vault: &Vault, which: &str, (kind, person, text): (CircleAskKind, &str, &[String])) -> Done<Receipt> {
    let circle: CircleId = which_one(vault, which).await?;
    let person: PersonId = member(session, vault, person).await?;
    Ok(vault.circle_say(NewCircleAsk { circle, person, kind, text: joined(text), on: session.today() }).await?)
}

impl Add {
    async fn write(self, session: &Session, vault: &Vault) -> Done<Receipt> {
        let new = NewCircle {
            name: joined(&self.name),
            kind: self.kind,
            purpose: self.purpose,
            every_weeks: self.every,
            members: members(session, vault, &self.with).await?,
            on: session.day_past(&self.on)?,
        };
        Ok(vault.circle_begin(new).await?)
    }
}
