//! The calendar that other programs subscribe to by its secret address.

use hearten_boxed::boxed;
use hearten_connect::is_same_secret;
use hearten_domain::{Nudge, NudgeKind};
use hearten_formats::icalendar::{Invitation, InvitationTime, write_calendar};
use hearten_speech::{in_language, with_language};

use super::message::DayMessage;
use crate::{Result, Vault};

/// Where a calendar is served.
pub(super) fn path(secret: &str) -> String {
    format!("/calendar/{secret}.ics")
}

#[boxed]
impl Vault {
    /// The calendar under a secret: today's moves, and what is coming up. None where no calendar is served under it.
    pub async fn nudge_calendar(&self, secret: &str) -> Result<Option<String>> {
        let nudges: Vec<Nudge> = self.read().await?.all().await?;
        let is_it = |nudge: &Nudge| {
            nudge.kind == NudgeKind::Calendar
                && nudge.ended_at.is_none()
                && self.unseal_nudge(nudge).is_ok_and(|access| is_same_secret(&access.address, secret))
        };
        if !nudges.iter().any(is_it) {
            return Ok(None);
        }
        // Whatever the program that fetches it asks for, a calendar speaks one language.
        let language = self.language().await?.unwrap_or_default();
        let today = in_language(language, self.today()).await?;
        let stamp = self.now();
        let event = |uid: String, day, summary, description| Invitation {
            uid,
            stamp,
            begins: InvitationTime::Day(day),
            summary,
            place: None,
            description,
        };
        let moves = with_language(language, || DayMessage::of(&today)).map(|message| {
            let uid = format!("moves-{}@hearten", message.day);
            event(uid, message.day, message.title.clone(), Some(message.text()))
        });
        let coming = today.coming.iter().enumerate().map(|(number, coming)| {
            let names: Vec<&str> =
                coming.people.iter().map(|person| person.name.as_str()).filter(|name| !coming.text.contains(name)).collect();
            let summary = if names.is_empty() { coming.text.clone() } else { format!("{}: {}", names.join(", "), coming.text) };
            let first = coming.people.first().map(|person| person.id.to_string()).unwrap_or_default();
            event(format!("coming-{}-{first}-{number}@hearten", coming.day), coming.day, summary, None)
        });
        let events: Vec<Invitation> = moves.into_iter().chain(coming).collect();
        Ok(Some(write_calendar("Hearten", &events)))
    }
}
