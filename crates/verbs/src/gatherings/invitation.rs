//! What guests are sent: words with a reason of their own, and a file for their calendars; and who sits where.

use hearten_boxed::boxed;
use hearten_domain::{Gathering, GatheringId, GatheringKind, GatheringState, Guest, GuestState, Person};
use hearten_formats::icalendar::{Invitation, InvitationTime, write_invitation};
use hearten_moves::greeting_of;
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
            return Err(VerbError::conflict("it was called off"));
        }
        let Some(day) = gathering.on_day else {
            return Err(VerbError::conflict("it has no day yet").hint("set one: hearten gather set WHICH --day DATE"));
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
            return Err(VerbError::invalid("a table needs seats").hint("say how many: 4 to 6 talk well"));
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
    let theme = &gathering.theme;
    let at = gathering.begins_at.map(|time| format!(" at {}", time.strftime("%H:%M"))).unwrap_or_default();
    let place = gathering.place.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
    let when = gathering.on_day.map(|day| format!("on {}{at}{place}", spoken_day(day, today)));
    let body = match gathering.kind {
        GatheringKind::Gathering => {
            let when = when.unwrap_or_else(|| format!("one of these weeks{place}"));
            format!(
                "A few people come together {when}: {theme}. You came to my mind at once.{reason}\n\nWould you like to come? A no is quite all right."
            )
        }
        GatheringKind::Talk => {
            let when = when.map_or_else(|| "When would suit you?".to_owned(), |when| format!("Would it suit you {when}?"));
            format!(
                "You and I have “{theme}” in hand, and you are not the only one.{reason} One short talk of all of us might spare you a round of mails.\n\n{when}"
            )
        }
        GatheringKind::Brainstorm => {
            let when = when.map_or_else(|| "Would you join in?".to_owned(), |when| format!("Would you join in {when}?"));
            format!(
                "Your way of thinking would do this question good: “{theme}”{}{reason} I ask a few, for an hour and a half at most; whatever comes of it is yours as well.\n\n{when}",
                if theme.ends_with('?') { "" } else { "." }
            )
        }
    };
    format!("{greeting}\n\n{body}")
}
