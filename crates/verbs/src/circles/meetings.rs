//! The meetings of a circle: planned, held or called off, and what was said.

use hearten_boxed::boxed;
use hearten_domain::{
    Circle, CircleId, CircleKind, CircleMeeting, CircleMeetingId, CircleMember, Direction, Medium, MeetingState, Person, PersonId,
};
use hearten_speech::{say, worded};
use hearten_store::Tx;
use jiff::civil::{Date, Time};

use super::begin::{circle_in, living_circle};
use crate::{
    NewMoment, Receipt, Result, Vault, VerbError,
    dates::{full_day, spoken_day},
    text::{not_to_come, optional, required, required_line},
    writing::{people_in, receipt},
};

/// A meeting to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCircleMeeting {
    /// Of which circle.
    pub circle: CircleId,
    /// Its day.
    pub on_day: Date,
    /// When it begins.
    pub begins_at: Option<Time>,
    /// Where: a place, or a link.
    pub place: Option<String>,
    /// What is to be spoken of.
    pub agenda: Option<String>,
}

#[boxed]
impl Vault {
    /// Plans a meeting; where one is planned for that day already, its hour, place and agenda are set instead.
    ///
    /// # Errors
    /// `missing` where there is no such circle; `conflict` where it has ended; `invalid` for a day before it began.
    pub async fn circle_meet(&self, new: NewCircleMeeting) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let circle = living_circle(&mut tx, new.circle).await?;
        if new.on_day < circle.begun_on {
            let said = say("verb-circle-before-began").with("day", full_day(new.on_day)).with("first", full_day(circle.begun_on));
            return Err(VerbError::invalid(said));
        }
        let place = optional(new.place).map(|place| required_line(&place, say("verb-what-the-place"))).transpose()?;
        let agenda = optional(new.agenda);
        let today = self.today_date();
        let all: Vec<CircleMeeting> = tx.of_circle(circle.id).await?;
        let known = all.into_iter().find(|it| it.on_day == new.on_day && it.state() == MeetingState::Planned);
        let said = say("verb-circle-meets").with("circle", &circle.name).with("day", spoken_day(new.on_day, today));
        let change = self.change(&mut tx, "circle", said).await?;
        let meeting = match known {
            Some(known) => {
                let begins_at = new.begins_at.or(known.begins_at);
                let meeting =
                    CircleMeeting { begins_at, place: place.or(known.place.clone()), agenda: agenda.or(known.agenda.clone()), ..known };
                tx.update(&change, &meeting).await?;
                meeting
            }
            None => {
                let meeting = CircleMeeting {
                    id: self.ids.next().into(),
                    circle_id: circle.id,
                    on_day: new.on_day,
                    begins_at: new.begins_at,
                    place,
                    agenda,
                    minutes: None,
                    planned_on: today.min(new.on_day),
                    held_on: None,
                    called_off_on: None,
                    import_id: None,
                };
                tx.create(&change, &meeting).await?;
                meeting
            }
        };
        tx.commit().await?;
        Ok(receipt(meeting.id, &change))
    }

    /// Notes that a meeting was held, with its minutes where there are any; those who came have that moment with me. Where nobody is named, all members came.
    ///
    /// # Errors
    /// `missing` where the meeting or somebody is not there; `conflict` where it was held or called off already; `invalid` for a day to come or before it was planned.
    pub async fn circle_hold(&self, id: CircleMeetingId, came: &[PersonId], on: Date, minutes: Option<String>) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let meeting = becoming(&mut tx, id, MeetingState::Held).await?;
        not_to_come(on, self.today_date(), say("verb-later-it-was-held"))?;
        let circle = circle_in(&mut tx, meeting.circle_id).await?;
        let people = self.who_came(&mut tx, &circle, came, on).await?;
        let said = say("verb-circle-met").with("circle", &circle.name).with("day", spoken_day(on, self.today_date()));
        let change = self.change(&mut tx, "circle", said).await?;
        if !people.is_empty() {
            let is_link = meeting.place.as_deref().is_some_and(|place| place.contains("://"));
            let new = NewMoment {
                people: people.iter().map(|person| person.id).collect(),
                medium: if is_link { Medium::Video } else { Medium::Visit },
                direction: Direction::Mutual,
                on,
                minutes: None,
                subject: Some(subject(&circle)),
                text: None,
                brought: None,
            };
            let (moment, participants) = self.moment(self.ids.next().into(), &new, &people)?;
            tx.create(&change, &moment).await?;
            tx.set_participants(&change, moment.id, &participants).await?;
            crate::ties::moment_added(self, &mut tx, &moment, &participants).await?;
        }
        let minutes = optional(minutes).or(meeting.minutes.clone());
        let planned_on = meeting.planned_on.min(on);
        tx.update(&change, &CircleMeeting { held_on: Some(on), planned_on, minutes, ..meeting }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    async fn who_came(&self, tx: &mut Tx, circle: &Circle, came: &[PersonId], on: Date) -> Result<Vec<Person>> {
        let mut ids = came.to_vec();
        if ids.is_empty() {
            let members: Vec<CircleMember> = tx.of_circle(circle.id).await?;
            ids.extend(members.iter().filter(|member| member.is_in_on(on)).map(|member| member.person_id));
        }
        let mut people = people_in(tx, &ids).await?;
        people.retain(|person| !person.is_me);
        Ok(people)
    }

    /// Keeps what was said at a meeting; more words go below those that are there.
    ///
    /// # Errors
    /// `missing` where there is no such meeting; `conflict` where it was not held; `invalid` without words.
    pub async fn circle_minutes(&self, id: CircleMeetingId, minutes: &str) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let meeting = meeting_in(&mut tx, id).await?;
        let Some(held) = meeting.held_on else {
            return Err(VerbError::conflict(say("verb-circle-not-held")).hint(say("verb-circle-not-held-hint")));
        };
        let minutes = required(minutes, say("verb-what-the-minutes"))?;
        let minutes = Some(meeting.minutes.map_or(minutes.clone(), |before| format!("{before}\n{minutes}")));
        let circle = circle_in(&mut tx, meeting.circle_id).await?;
        let summary = say("verb-circle-minutes").with("circle", &circle.name).with("day", spoken_day(held, self.today_date()));
        let change = self.change(&mut tx, "circle", summary).await?;
        tx.update(&change, &CircleMeeting { minutes, ..meeting }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Calls a meeting off.
    ///
    /// # Errors
    /// `missing` where there is no such meeting; `conflict` where it was held or called off already; `invalid` for a day to come.
    pub async fn circle_call_off(&self, id: CircleMeetingId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let meeting = becoming(&mut tx, id, MeetingState::CalledOff).await?;
        not_to_come(on, self.today_date(), say("verb-later-it-was-called-off"))?;
        let circle = circle_in(&mut tx, meeting.circle_id).await?;
        let day = spoken_day(meeting.on_day, self.today_date());
        let said = say("verb-circle-called-off").with("circle", &circle.name).with("day", day);
        let change = self.change(&mut tx, "circle", said).await?;
        tx.update(&change, &CircleMeeting { called_off_on: Some(on), ..meeting }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}

fn subject(circle: &Circle) -> String {
    let said = match circle.kind {
        CircleKind::Partners => say("verb-circle-subject-partners"),
        kind => say("verb-circle-subject").with("kind", worded("verb-circle-kind", kind.as_str())),
    };
    said.with("circle", &circle.name).into()
}

async fn meeting_in(tx: &mut Tx, id: CircleMeetingId) -> Result<CircleMeeting> {
    let found: Option<CircleMeeting> = tx.get(id).await?;
    let missing = || VerbError::missing(say("verb-circle-no-meeting").with("id", id.to_string())).hint(say("verb-circle-show-hint"));
    found.ok_or_else(missing)
}

async fn becoming(tx: &mut Tx, id: CircleMeetingId, next: MeetingState) -> Result<CircleMeeting> {
    let meeting = meeting_in(tx, id).await?;
    let state = meeting.state();
    if state.may_become(next) {
        return Ok(meeting);
    }
    let said = worded("verb-circle-meeting-is", state.as_str()).with("day", full_day(meeting.on_day));
    Err(VerbError::conflict(said).hint(say("verb-undo-hint")))
}

/// The meeting at which a word on `day` was said, or else the next one, for which it was.
pub(super) async fn meeting_of_day(tx: &mut Tx, circle: CircleId, day: Date) -> Result<Option<CircleMeetingId>> {
    let mut all: Vec<CircleMeeting> = tx.of_circle(circle).await?;
    all.retain(|it| it.state() != MeetingState::CalledOff && it.held_on.unwrap_or(it.on_day) >= day);
    all.sort_by_key(|it| (it.held_on.unwrap_or(it.on_day), it.id));
    Ok(all.first().map(|it| it.id))
}
