//! What guests are sent: words with a reason of their own, and a file for their calendars; and who sits where.

use hearten_boxed::boxed;
use hearten_domain::{Gathering, GatheringId, GatheringKind, GatheringState, Guest, GuestState, Person};
use hearten_formats::icalendar::{Invitation, InvitationTime, write_invitation};
use hearten_moves::greeting_of;
use hearten_speech::{Said, say};
use hearten_ties::seat;
use jiff::{SignedDuration, civil::Date};

use super::plan::gathering_in;
use crate::{PersonName, Result, Vault, VerbError, dates::spoken_day, writing::named};

#[boxed]
impl Vault {
    /// The invitation as a file for calendars. It names no guest.
    ///
    /// # Errors
    /// `missing` where there is no such gathering; `conflict` where it has no day yet or was called off.
    pub async fn invitation_file(&self, id: GatheringId) -> Result<String> {
        let mut tx = self.read().await?;
        let gathering = gathering_in(&mut tx, id).await?;
        if gathering.state() == GatheringState::CalledOff {
            return Err(VerbError::conflict(say("verb-gather-was-called-off")));
        }
        let Some(day) = gathering.on_day else {
            return Err(VerbError::conflict(say("verb-gather-no-day")).hint(say("verb-gather-no-day-hint")));
        };
        let begins = gathering.begins_at.and_then(|time| day.to_datetime(time).to_zoned(self.zone()).ok());
        Ok(write_invitation(&Invitation {
            uid: format!("{}@hearten", gathering.id),
            stamp: self.now(),
            begins: begins.map_or(InvitationTime::Day(day), |begins| InvitationTime::At(begins.timestamp(), lasts(gathering.kind))),
            summary: gathering.theme.clone(),
            place: gathering.place,
            description: None,
        }))
    }

    /// Who sits at which table of at most `size` seats: those who come or may come, or those who came; whoever should meet sits together as far as there is room.
    ///
    /// # Errors
    /// `missing` where there is no such gathering; `invalid` for tables without seats.
    pub async fn seating(&self, id: GatheringId, size: usize) -> Result<Vec<Vec<PersonName>>> {
        if size == 0 {
            return Err(VerbError::invalid(say("verb-gather-seats")).hint(say("verb-gather-seats-hint")));
        }
        let mut tx = self.read().await?;
        gathering_in(&mut tx, id).await?;
        let all = tx.guests_of(id).await?;
        let closed = tx
            .people_standing(
                &[hearten_domain::StandingKind::Dead, hearten_domain::StandingKind::Muted, hearten_domain::StandingKind::DoNotContact],
                self.today_date(),
            )
            .await?;
        let comes = |guest: &&Guest| guest.state() != GuestState::No && !closed.contains(&guest.person_id);
        let ids: Vec<_> = all.iter().filter(comes).map(|guest| guest.person_id).collect();
        let people = tx.get_many::<Person>(&ids).await?;
        let place = |id| people.iter().position(|person| person.id == id);
        let pairs: Vec<(usize, usize)> =
            tx.pairings_of(id).await?.iter().filter_map(|it| Some((place(it.person_id)?, place(it.other_id)?))).collect();
        let tables = seat(people.len(), &pairs, size);
        Ok(tables.into_iter().map(|table| table.into_iter().filter_map(|place| people.get(place).map(named)).collect()).collect())
    }
}

fn lasts(kind: GatheringKind) -> SignedDuration {
    match kind {
        GatheringKind::Gathering => SignedDuration::from_hours(3),
        GatheringKind::Talk => SignedDuration::from_mins(30),
        GatheringKind::Brainstorm => SignedDuration::from_mins(90),
    }
}

/// Words that invite a guest.
pub(super) fn words(gathering: &Gathering, guest: &Guest, person: &Person, today: Date) -> String {
    let greeting = greeting_of(person.id, &person.name, person.nickname.as_deref());
    let reason = guest.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let reason = reason.map(|reason| format!(" {}.", reason.trim_end_matches('.'))).unwrap_or_default();
    let when = when(gathering, today);
    let theme = gathering.theme.as_str();
    let of_day = |open: &'static str, on_it: &'static str| when.as_ref().map_or_else(|| say(open), |when| say(on_it).with("when", when));
    let (body, question) = match gathering.kind {
        GatheringKind::Gathering => {
            let body = match &when {
                Some(when) => say("verb-gather-draft").with("when", when),
                None => say("verb-gather-draft").with("when", say("verb-gather-some-week").with("place", place(gathering))),
            };
            (body, say("verb-gather-draft-ask"))
        }
        GatheringKind::Talk => (say("verb-gather-talk"), of_day("verb-gather-talk-open", "verb-gather-talk-when")),
        GatheringKind::Brainstorm => {
            let body = say("verb-gather-brainstorm").with("end", if theme.ends_with('?') { "" } else { "." });
            (body, of_day("verb-gather-brainstorm-open", "verb-gather-brainstorm-when"))
        }
    };
    let body = body.with("theme", theme).with("reason", reason);
    format!("{greeting}\n\n{body}\n\n{question}")
}

/// On which day, when and where it is; none where it has no day yet.
fn when(gathering: &Gathering, today: Date) -> Option<Said> {
    let said = match gathering.begins_at {
        Some(time) => say("verb-gather-when-hour").with("hour", time.strftime("%H:%M").to_string()),
        None => say("verb-gather-when"),
    };
    gathering.on_day.map(|day| said.with("day", spoken_day(day, today)).with("place", place(gathering)))
}

/// Its place behind a comma; nothing where it has none.
fn place(gathering: &Gathering) -> String {
    gathering.place.as_deref().map(|place| format!(", {place}")).unwrap_or_default()
}
