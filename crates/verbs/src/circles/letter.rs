//! What members are sent: one mail for the whole circle, and a file for their calendars.

use hearten_boxed::boxed;
use hearten_domain::{CircleAskKind, CircleId, StandingKind};
use hearten_formats::icalendar::{Invitation, InvitationTime, write_invitation};
use hearten_speech::say;
use jiff::{SignedDuration, civil::Date};
use serde::Serialize;

use super::view::CircleView;
use crate::{
    PersonName, Result, Vault, VerbError,
    dates::{spoken_day, spoken_weekday},
};

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
            return Err(VerbError::conflict(say("verb-circle-no-meeting-planned")).hint(say("verb-circle-plan-hint")));
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
    let meets = |day: Date| say("verb-letter-subject").with("circle", name).with("day", spoken_day(day, today)).to_string();
    view.next_meeting.as_ref().map_or_else(|| name.clone(), |meeting| meets(meeting.on_day))
}

fn text(view: &CircleView, today: Date) -> String {
    let mut parts = vec![say("verb-letter-hello").to_string()];
    match &view.next_meeting {
        Some(meeting) => {
            let key = if meeting.begins_at.is_some() { "verb-letter-meet-at" } else { "verb-letter-meet" };
            let time = meeting.begins_at.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default();
            let place = meeting.place.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
            parts.push(say(key).with("day", spoken_weekday(meeting.on_day)).with("time", time).with("place", place).into());
            parts.extend(meeting.agenda.as_deref().map(|agenda| say("verb-letter-agenda").with("agenda", agenda).to_string()));
        }
        None => parts.extend(view.suggested_day.map(|day| say("verb-letter-shall-we").with("day", spoken_weekday(day)).to_string())),
    }
    let who = |person: &PersonName| if Some(person.id) == view.me { say("verb-letter-i").to_string() } else { person.name.clone() };
    for (kind, heading) in [(CircleAskKind::Ask, "verb-letter-asks"), (CircleAskKind::Offer, "verb-letter-offers")] {
        let lines: Vec<String> = view.open(kind).map(|it| line(who(&it.person), &it.ask.text, None)).collect();
        if !lines.is_empty() {
            parts.push(format!("{}\n{}", say(heading), lines.join("\n")));
        }
    }
    let due = |day: Option<Date>| day.map(|day| spoken_day(day, today));
    let to_do: Vec<String> = view.to_do().map(|it| line(who(&it.person), &it.commitment.text, due(it.commitment.due_on))).collect();
    if !to_do.is_empty() {
        parts.push(format!("{}\n{}", say("verb-letter-to-do"), to_do.join("\n")));
    }
    parts.push(say("verb-letter-end").into());
    parts.join("\n\n")
}

/// What somebody asks, offers or means to do, in a line.
fn line(name: String, text: &str, due: Option<String>) -> String {
    let said = say(if due.is_some() { "verb-letter-line-by" } else { "verb-letter-line" });
    said.with("name", name).with("text", text).with("day", due.unwrap_or_default()).into()
}
