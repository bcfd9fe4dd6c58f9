//! What members are sent: one mail for the whole circle, and a file for their calendars.

use hearten_boxed::boxed;
use hearten_domain::{CircleAskKind, CircleId, StandingKind};
use hearten_formats::icalendar::{Invitation, InvitationTime, write_invitation};
use jiff::{SignedDuration, civil::Date};
use serde::Serialize;

use super::view::CircleView;
use crate::{PersonName, Result, Vault, VerbError, dates::spoken_day};

/// How long a meeting lasts.
const LASTS: SignedDuration = SignedDuration::from_mins(90);

/// One mail for the whole circle.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CircleLetter {
    /// The addresses of the members, each the one they are reached by first.
    pub to: Vec<String>,
    /// Members without an address, who may be given the sheet.
    pub without_address: Vec<PersonName>,
    /// What it is about.
    pub subject: String,
    /// The words.
    pub text: String,
}

#[boxed]
impl Vault {
    /// A draft to all members: day, agenda, open asks and offers, and who means to do what. Nobody who is dead, muted or not to be contacted is among the addresses.
    ///
    /// # Errors
    /// `missing` where there is no such circle.
    pub async fn circle_letter(&self, id: CircleId) -> Result<CircleLetter> {
        let view = self.circle(id).await?;
        let mut tx = self.read().await?;
        let today = self.today_date();
        let closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
        drop(tx);
        let (mut to, mut without_address) = (Vec::new(), Vec::new());
        for member in view.members.iter().filter(|it| Some(it.id) != view.me && !closed.contains(&it.id)) {
            match self.person(member.id).await?.emails.into_iter().next() {
                Some(address) => to.push(address),
                None => without_address.push(member.clone()),
            }
        }
        Ok(CircleLetter { to, without_address, subject: subject(&view, today), text: text(&view, today) })
    }

    /// The next meeting as a file for calendars. It names no member.
    ///
    /// # Errors
    /// `missing` where there is no such circle; `conflict` where no meeting is planned.
    pub async fn circle_file(&self, id: CircleId) -> Result<String> {
        let view = self.circle(id).await?;
        let Some(meeting) = view.next_meeting else {
            return Err(VerbError::conflict("no meeting is planned").hint("plan one: hearten circle meet WHICH DATE"));
        };
        let begins = meeting.begins_at.and_then(|time| meeting.on_day.to_datetime(time).to_zoned(self.zone()).ok());
        Ok(write_invitation(&Invitation {
            uid: format!("{}@hearten", meeting.id),
            stamp: self.now(),
            begins: begins.map_or(InvitationTime::Day(meeting.on_day), |begins| InvitationTime::At(begins.timestamp(), LASTS)),
            summary: view.circle.name,
            place: meeting.place,
            description: meeting.agenda,
        }))
    }
}

fn subject(view: &CircleView, today: Date) -> String {
    let name = &view.circle.name;
    view.next_meeting.as_ref().map_or_else(|| name.clone(), |meeting| format!("{name} meets on {}", spoken_day(meeting.on_day, today)))
}

fn text(view: &CircleView, today: Date) -> String {
    let mut parts = vec!["Hello all,".to_owned()];
    match &view.next_meeting {
        Some(meeting) => {
            let at = meeting.begins_at.map(|time| format!(" at {}", time.strftime("%H:%M"))).unwrap_or_default();
            let place = meeting.place.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
            parts.push(format!("we meet on {}{at}{place}.", meeting.on_day.strftime("%A, %-d %B")));
            parts.extend(meeting.agenda.as_deref().map(|agenda| format!("What we will speak of: {agenda}")));
        }
        None => parts.extend(view.suggested_day.map(|day| format!("shall we meet on {}?", day.strftime("%A, %-d %B")))),
    }
    let who = |person: &PersonName| if Some(person.id) == view.me { "I".to_owned() } else { person.name.clone() };
    for (kind, heading) in [(CircleAskKind::Ask, "What would help:"), (CircleAskKind::Offer, "What is on offer:")] {
        let lines: Vec<String> = view.open(kind).map(|it| format!("- {}: {}", who(&it.person), it.ask.text)).collect();
        if !lines.is_empty() {
            parts.push(format!("{heading}\n{}", lines.join("\n")));
        }
    }
    let due = |day: Option<Date>| day.map(|day| format!(" (by {})", spoken_day(day, today))).unwrap_or_default();
    let to_do: Vec<String> =
        view.to_do().map(|it| format!("- {}: {}{}", who(&it.person), it.commitment.text, due(it.commitment.due_on))).collect();
    if !to_do.is_empty() {
        parts.push(format!("What we mean to do, in our own time:\n{}", to_do.join("\n")));
    }
    parts.push("Whoever knows somebody who knows somebody: a line to the one who asks is enough.".to_owned());
    parts.join("\n\n")
}
