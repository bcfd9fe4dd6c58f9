//! What was done and said together: activities, calls, messages.

use std::collections::HashSet;

use hearten_domain::{Direction, LeftOutReason, Medium, Moment, Participant, PersonId, Role};
use hearten_formats::monica::{MonicaCall, MonicaContact, MonicaMessage, MonicaReading};
use hearten_store::Tx;
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::People;
use crate::{Result, imports::importer::Importer};

/// A moment in the making, with the others in it.
struct Meeting {
    key: String,
    at: Timestamp,
    all_day: bool,
    medium: Medium,
    direction: Direction,
    others: Vec<(PersonId, Role)>,
    subject: Option<String>,
    text: Option<String>,
    thread: Option<String>,
}

impl Importer<'_> {
    /// Takes in what was done and said with these people.
    pub(super) async fn take_together(&mut self, tx: &mut Tx, reading: &MonicaReading, people: &People) -> Result<()> {
        let mut meetings = self.activities(reading, people);
        for contact in &reading.contacts {
            let Some(person) = people.get(&contact.uuid).copied().filter(|person| Some(*person) != self.me_id) else { continue };
            meetings.extend(contact.calls.iter().map(|call| of_call(call, person)));
            meetings.extend(contact.messages.iter().map(|message| of_message(message, person)));
        }
        let keys: Vec<String> = meetings.iter().map(|meeting| meeting.key.clone()).collect();
        let mut known: HashSet<String> = tx.moments_known(&keys).await?.into_iter().collect();
        let (mut moments, mut participants) = (Vec::new(), Vec::new());
        for meeting in meetings {
            if known.insert(meeting.key.clone()) {
                let id = self.vault.ids.next().into();
                self.touched.extend(meeting.others.iter().map(|(person, _)| *person));
                participants.extend(meeting.others.iter().map(|(person_id, role)| Participant {
                    moment_id: id,
                    person_id: *person_id,
                    role: *role,
                    at: meeting.at,
                    address_id: None,
                }));
                moments.push(self.moment(id, meeting));
            } else {
                self.report.moments.known += 1;
            }
        }
        self.leave_words_out(&mut moments, &participants);
        self.report.moments.new += moments.len() as u64;
        self.pending += moments.len();
        Ok(tx.insert_moments(&moments, &participants).await?)
    }

    fn moment(&self, id: hearten_domain::MomentId, meeting: Meeting) -> Moment {
        Moment {
            id,
            at: meeting.at,
            all_day: meeting.all_day,
            medium: meeting.medium,
            direction: meeting.direction,
            others: meeting.others.len() as i64,
            subject: meeting.subject,
            text: meeting.text,
            minutes: None,
            brought: None,
            source: Some(meeting.key),
            thread: meeting.thread,
            import_id: Some(self.import_id),
        }
    }

    /// What several contacts may have taken part in.
    fn activities(&mut self, reading: &MonicaReading, people: &People) -> Vec<Meeting> {
        let took_part = |contact: &&MonicaContact, uuid: &String| contact.activities.contains(uuid);
        let mut meetings = Vec::new();
        for activity in &reading.activities {
            let present = reading.contacts.iter().filter(|contact| took_part(contact, &activity.uuid));
            let mut others: Vec<(PersonId, Role)> = present.filter_map(|it| Some((*people.get(&it.uuid)?, Role::Attendee))).collect();
            others.retain(|(person, _)| Some(*person) != self.me_id);
            others.sort_unstable();
            others.dedup();
            if others.is_empty() {
                self.leave_out(LeftOutReason::ActivityAlone);
                continue;
            }
            meetings.push(Meeting {
                key: format!("monica:{}", activity.uuid),
                at: noon(activity.on),
                all_day: true,
                medium: Medium::Visit,
                direction: Direction::Mutual,
                others,
                subject: activity.summary.clone(),
                text: activity.text.clone(),
                thread: None,
            });
        }
        meetings
    }
}

/// A call; who called is told by the other's part in it.
fn of_call(call: &MonicaCall, person: PersonId) -> Meeting {
    let (at, all_day) = day_or_time(call.at);
    Meeting {
        key: format!("monica:{}", call.key),
        at,
        all_day,
        medium: Medium::Call,
        direction: Direction::Mutual,
        others: vec![(person, if call.by_them { Role::From } else { Role::To })],
        subject: None,
        text: call.text.clone(),
        thread: None,
    }
}

fn of_message(message: &MonicaMessage, person: PersonId) -> Meeting {
    let (at, all_day) = day_or_time(message.at);
    let (direction, role) = if message.by_me { (Direction::Sent, Role::To) } else { (Direction::Received, Role::From) };
    Meeting {
        key: format!("monica:{}", message.key),
        at,
        all_day,
        medium: if message.is_mail { Medium::Mail } else { Medium::Message },
        direction,
        others: vec![(person, role)],
        subject: None,
        text: message.text.clone(),
        thread: Some(format!("monica:{}", message.conversation)),
    }
}

fn noon(day: Date) -> Timestamp {
    day.to_datetime(Time::constant(12, 0, 0, 0)).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
}

/// Monica asks for days and writes them as midnight.
fn day_or_time(at: Timestamp) -> (Timestamp, bool) {
    let local = at.to_zoned(TimeZone::UTC);
    let is_day = local.time() == Time::midnight();
    (if is_day { noon(local.date()) } else { at }, is_day)
}
