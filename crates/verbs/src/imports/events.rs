//! Calendar events with other people become moments, past and to come.

use std::collections::{HashMap, HashSet};

use hearten_domain::{AddressId, AddressTally, Direction, LeftOutReason, Mailbox, Moment, Participant, PersonId, RawKind, RawRecord, Role};
use hearten_formats::{
    icalendar::{Answer, CalendarReading, EventObservation},
    without_notes,
};
use hearten_store::Tx;

use super::{forgotten, hash::sha256_hex, importer::Importer};
use crate::Result;

/// Meetings of at most this many others are met personally enough to make a person of each.
const PERSONAL_MEETING: usize = 5;

impl Importer<'_> {
    /// Takes a calendar in.
    pub(super) async fn take_calendar(&mut self, tx: &mut Tx, source: &str, calendar: CalendarReading) -> Result<()> {
        self.report.problems.extend(calendar.problems);
        for _ in &calendar.birthdays {
            self.leave_out(LeftOutReason::CalendarBirthday);
        }
        let keys: Vec<String> = calendar.events.iter().map(EventObservation::key).collect();
        let known = tx.moments_known(&keys).await?;
        let mailboxes: Vec<Mailbox> = calendar.events.iter().flat_map(|event| people_of(event).cloned()).collect();
        self.book.meet(tx, self.vault.ids.as_ref(), self.import_id, &mailboxes).await?;
        let mut moments = Vec::new();
        let mut participants = Vec::new();
        let mut raws: HashMap<String, RawRecord> = HashMap::new();
        let mut here = HashSet::new();
        for (event, key) in calendar.events.iter().zip(keys) {
            if known.contains(&key) {
                self.report.moments.known += 1;
                continue;
            }
            if !here.insert(key.clone()) {
                self.count_again(event);
                continue;
            }
            let taken = self.take_event(event, &key);
            let moment_id = taken.as_ref().map(|(moment, _)| moment.id);
            // The event as it came names everybody in it.
            if !people_of(event).any(|m| self.is_forgotten(&m.address)) {
                let hash = sha256_hex(&event.raw);
                let raw = raws.entry(hash.clone()).or_insert_with(|| self.raw_event(source, event, hash));
                if taken.as_ref().is_some_and(|(_, others)| others.iter().any(|part| self.is_unnoted(part.person_id))) {
                    raw.bytes = without_notes(&event.raw, &[]).unwrap_or_else(|| event.raw.to_vec());
                }
                raw.moment_id = raw.moment_id.or(moment_id);
            }
            if let Some((moment, others)) = taken {
                self.touched.extend(others.iter().map(|p| p.person_id));
                moments.push(moment);
                participants.extend(others);
            }
        }
        self.report.moments.new += moments.len() as u64;
        self.pending += moments.len();
        let hashes: Vec<String> = raws.keys().cloned().collect();
        let stored = tx.known_raw_hashes(RawKind::Calendar, &hashes).await?;
        let mut raws: Vec<RawRecord> = raws.into_values().filter(|raw| !stored.contains(&raw.hash)).collect();
        raws.sort_by_key(|raw| raw.id);
        tx.insert_all(&raws).await?;
        Ok(tx.insert_moments(&moments, &participants).await?)
    }

    fn raw_event(&self, source: &str, event: &EventObservation, hash: String) -> RawRecord {
        RawRecord {
            id: self.vault.ids.next().into(),
            kind: RawKind::Calendar,
            source: source.to_owned(),
            uid: Some(event.uid.clone()),
            hash,
            bytes: event.raw.to_vec(),
            person_id: None,
            moment_id: None,
            as_of: None,
            import_id: Some(self.import_id),
        }
    }

    fn take_event(&mut self, event: &EventObservation, key: &str) -> Option<(Moment, Vec<Participant>)> {
        if let Some(reason) = self.reason_against(event) {
            self.leave_out(reason);
            return None;
        }
        let mut others: Vec<(PersonId, AddressId)> = Vec::new();
        for mailbox in people_of(event).filter(|m| !self.mine.contains(&m.address)) {
            let is_new = |(person, _): &(PersonId, AddressId)| !others.iter().any(|(known, _)| known == person);
            if let Some(other) = self.book.who(&mailbox.address).filter(is_new) {
                others.push(other);
            }
        }
        self.tally_event(event, others.len());
        let at = event.start.instant();
        let id = self.vault.ids.next().into();
        let moment = Moment {
            id,
            at,
            all_day: event.all_day,
            medium: event.medium,
            direction: Direction::Mutual,
            others: others.len() as i64,
            subject: event.summary.clone(),
            text: None,
            minutes: event.minutes,
            brought: None,
            source: Some(key.to_owned()),
            thread: event.recurrence.as_ref().map(|_| format!("calendar:{}", event.uid)),
            import_id: Some(self.import_id),
        };
        let part = |(person_id, address)| Participant { moment_id: id, person_id, role: Role::Attendee, at, address_id: Some(address) };
        let participants = others.into_iter().map(part).collect();
        Some((moment, participants))
    }

    /// Counts an event that stood in this calendar before: known by that, or left out once more for the same reason.
    fn count_again(&mut self, event: &EventObservation) {
        match self.reason_against(event) {
            Some(reason) => self.leave_out(reason),
            None => self.report.moments.known += 1,
        }
    }

    fn reason_against(&self, event: &EventObservation) -> Option<LeftOutReason> {
        let my_answer = event.attendees.iter().find(|a| self.mine.contains(&a.mailbox.address)).map(|a| a.answer);
        if event.is_cancelled {
            Some(LeftOutReason::CancelledEvent)
        } else if my_answer == Some(Answer::Declined) {
            Some(LeftOutReason::DeclinedEvent)
        } else if people_of(event).all(|m| self.mine.contains(&m.address)) {
            Some(LeftOutReason::EventAlone)
        } else if people_of(event).all(|m| self.mine.contains(&m.address) || self.is_forgotten(&m.address)) {
            Some(forgotten::REASON)
        } else if self.mine.is_empty() {
            Some(LeftOutReason::EventWithoutMe)
        } else {
            None
        }
    }

    fn tally_event(&mut self, event: &EventObservation, others: usize) {
        let i_asked = event.organizer.as_ref().is_some_and(|m| self.mine.contains(&m.address));
        let is_personal = others <= PERSONAL_MEETING;
        for mailbox in people_of(event) {
            let they_asked = event.organizer.as_ref().is_some_and(|m| m.address == mailbox.address);
            let seen = AddressTally {
                sent: i64::from(i_asked || is_personal),
                received: i64::from(they_asked || is_personal),
                personal: i64::from(is_personal),
                ..AddressTally::default()
            };
            if !self.mine.contains(&mailbox.address) {
                self.book.tally(mailbox, seen);
            }
        }
    }
}

/// The human beings of an event who did not decline: the organizer and the guests.
fn people_of(event: &EventObservation) -> impl Iterator<Item = &Mailbox> {
    let organizer_is_guest = |m: &&Mailbox| !event.attendees.iter().any(|a| a.mailbox.address == m.address);
    let guests = event.attendees.iter().filter(|a| !a.is_thing && a.answer != Answer::Declined).map(|a| &a.mailbox);
    event.organizer.iter().filter(organizer_is_guest).chain(guests)
}
