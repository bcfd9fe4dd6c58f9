//! A contact written down by hand.

use hearten_boxed::boxed;
use hearten_domain::{Direction, Medium, Moment, MomentId, Participant, Person, PersonId, Role};
use hearten_speech::{Said, say, worded};
use hearten_store::Tx;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::AfterMoment;
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{joined, optional},
    writing::{people_in, receipt},
};

/// The longest contact, in minutes: a week.
const LONGEST: i64 = 7 * 24 * 60;

/// A contact to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMoment {
    /// With whom; at least one.
    pub people: Vec<PersonId>,
    /// By which medium.
    pub medium: Medium,
    /// Which way, seen from me.
    pub direction: Direction,
    /// On which day; a later day than today is a plan.
    pub on: Date,
    /// How long, in minutes.
    pub minutes: Option<i64>,
    /// What it was about.
    pub subject: Option<String>,
    /// What was said or done.
    pub text: Option<String>,
    /// What I brought to it.
    pub brought: Option<String>,
}

#[boxed]
impl Vault {
    /// Writes down a contact.
    ///
    /// # Errors
    /// `invalid` without people or with minutes out of 1 to 10,080; `missing` where one of them is not there.
    pub async fn log(&self, new: NewMoment) -> Result<Receipt> {
        self.log_with(new, AfterMoment::default()).await
    }

    /// Writes down a contact with what came out of it, in one change that `undo` takes back.
    ///
    /// # Errors
    /// Those of [`Vault::log`]; `refused` for words about somebody of whom nothing is to be noted; `invalid` where something came out of a contact to come.
    pub async fn log_with(&self, new: NewMoment, after: AfterMoment) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let receipt = self.log_in(&mut tx, self.ids.next().into(), new, after).await?;
        tx.commit().await?;
        Ok(receipt)
    }

    /// Like [`Vault::log_with`], for a sender that may send the same contact twice and numbers it by `once`; none where it is written down already.
    ///
    /// # Errors
    /// Those of [`Vault::log_with`].
    pub async fn log_once(&self, once: MomentId, new: NewMoment, after: AfterMoment) -> Result<Option<Receipt>> {
        let mut tx = self.write().await?;
        if tx.get::<Moment>(once).await?.is_some() {
            return Ok(None);
        }
        let receipt = self.log_in(&mut tx, once, new, after).await?;
        tx.commit().await?;
        Ok(Some(receipt))
    }

    async fn log_in(&self, tx: &mut Tx, id: MomentId, new: NewMoment, after: AfterMoment) -> Result<Receipt> {
        let new = NewMoment { text: optional(new.text), ..new };
        let after = after.trimmed();
        let people = people_in(tx, &new.people).await?;
        if people.is_empty() {
            return Err(VerbError::invalid(say("moment-nobody")).hint(say("moment-nobody-hint")));
        }
        if let Some(me) = people.iter().find(|person| person.is_me) {
            return Err(VerbError::invalid(say("moment-with-you").with("name", &me.name)).hint(say("moment-with-you-hint")));
        }
        if let Some(minutes) = new.minutes.filter(|minutes| !(1..=LONGEST).contains(minutes)) {
            return Err(VerbError::invalid(say("moment-minutes").with("minutes", minutes.to_string()))
                .hint(say("moment-minutes-hint").with("longest", LONGEST.to_string())));
        }
        self.refuse_after(tx, &people, &new, &after).await?;
        let (moment, participants) = self.moment(id, &new, &people)?;
        let change = self.change(tx, "log", summary(&new, &people, self.today_date())).await?;
        tx.create(&change, &moment).await?;
        tx.set_participants(&change, moment.id, &participants).await?;
        if let Some(person) = people.first() {
            self.keep_after(tx, &change, person, new.on, &after).await?;
        }
        crate::ties::moment_added(self, tx, &moment, &participants).await?;
        Ok(receipt(moment.id, &change))
    }

    /// The records of a contact.
    pub(crate) fn moment(&self, id: MomentId, new: &NewMoment, people: &[Person]) -> Result<(Moment, Vec<Participant>)> {
        let (at, all_day) = instant(new.on, self.today_date(), self.clock.now())?;
        let moment = Moment {
            id,
            at,
            all_day,
            medium: new.medium,
            direction: new.direction,
            others: people.len() as i64,
            subject: optional(new.subject.clone()),
            text: optional(new.text.clone()),
            minutes: new.minutes,
            brought: optional(new.brought.clone()),
            source: None,
            thread: None,
            import_id: None,
        };
        let role = match new.direction {
            Direction::Sent => Role::To,
            Direction::Received => Role::From,
            Direction::Mutual => Role::Attendee,
        };
        let part = |person: &Person| Participant { moment_id: moment.id, person_id: person.id, role, at, address_id: None };
        let participants = people.iter().map(part).collect();
        Ok((moment, participants))
    }
}

/// The instant of a contact of which the day is known. What was today has just been; another day stands for itself, at noon UTC, but what is
/// past never lies after now, where the zone is far from UTC.
fn instant(on: Date, today: Date, now: Timestamp) -> Result<(Timestamp, bool)> {
    if on == today {
        return Ok((now, false));
    }
    let noon = on
        .at(12, 0, 0, 0)
        .to_zoned(TimeZone::UTC)
        .map_err(|error| VerbError::invalid(say("moment-day-impossible").with("day", on.to_string()).with("error", error.to_string())))?
        .timestamp();
    Ok((if on < today { noon.min(now) } else { noon }, true))
}

fn summary(new: &NewMoment, people: &[Person], today: Date) -> Said {
    let said = match new.on {
        on if on > today => say("moment-planned"),
        on if on < today => say("moment-logged-on"),
        _ => say("moment-logged"),
    };
    said.with("what", worded("moment-a", new.medium.as_str()))
        .with("way", new.direction.as_str())
        .with("names", joined(people.iter().map(|person| person.name.as_str())))
        .with("day", full_day(new.on))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_logged_for_today_has_just_been_and_nothing_past_lies_ahead() {
        let now: Timestamp = "2024-05-01T08:30:00Z".parse().unwrap();
        assert_eq!(instant(date(2024, 5, 1), date(2024, 5, 1), now).unwrap(), (now, false));
        assert_eq!(instant(date(2024, 4, 30), date(2024, 5, 1), now).unwrap(), ("2024-04-30T12:00:00Z".parse().unwrap(), true));
        // East of UTC it may be the second of May while noon UTC of the first is still to come.
        assert_eq!(instant(date(2024, 5, 1), date(2024, 5, 2), now).unwrap(), (now, true));
        assert_eq!(instant(date(2024, 5, 3), date(2024, 5, 1), now).unwrap(), ("2024-05-03T12:00:00Z".parse().unwrap(), true));
    }
}
