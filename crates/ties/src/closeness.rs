//! Closeness: sums that fade, updated in constant time.

use hearten_domain::{Contact, Direction, PersonId, Tie};
use jiff::Timestamp;

use crate::Weights;

const SECONDS_A_DAY: f64 = 86_400.0;

/// From `from` to `to` in days with fractions; negative where `to` is earlier.
pub(crate) fn days_between(from: Timestamp, to: Timestamp) -> f64 {
    (to.as_microsecond() - from.as_microsecond()) as f64 / 1e6 / SECONDS_A_DAY
}

/// A tie of a first contact, by the starting weights.
pub fn start(person_id: PersonId, contact: &Contact) -> Tie {
    Weights::STARTING.start(person_id, contact)
}

/// Adds a contact to a tie in constant time, by the starting weights; it may be earlier than those added before. Rhythm is left as it is
/// (see [`crate::set_rhythm`]).
pub fn add(tie: &mut Tie, contact: &Contact) {
    Weights::STARTING.add(tie, contact);
}

/// The tie of all these contacts, in any order; none where there are none. Equal to starting and adding within rounding.
pub fn recompute(person_id: PersonId, contacts: &[Contact]) -> Option<Tie> {
    Weights::STARTING.recompute(person_id, contacts)
}

/// Closeness at `now`, in weighted moments a year (see [`Weights`]); never negative. With `kin`, silence counts at half speed.
/// An instant before the last contact counts as the last contact.
pub fn closeness(tie: &Tie, now: Timestamp, kin: bool) -> f64 {
    Weights::STARTING.closeness(tie, now, kin)
}

/// How close the tie was when it was last alive: the longest-lived sum at the last contact, so that years of exchange outweigh one busy week.
pub fn former_closeness(tie: &Tie) -> f64 {
    let [_, _, long] = tie.sums;
    long
}

impl Weights {
    /// As [`start`], by these weights.
    pub fn start(&self, person_id: PersonId, contact: &Contact) -> Tie {
        let weight = self.of_contact(contact);
        let mut tie = Tie {
            person_id,
            sums: [weight; 3],
            reference: contact.at,
            moments: 0,
            sent: 0,
            received: 0,
            voice: 0,
            first_at: contact.at,
            last_at: contact.at,
            last_moment_id: contact.moment_id,
            last_sent_at: None,
            last_received_at: None,
            last_voice_at: None,
            gaps: 0,
            usual_gap: 0.0,
            long_gap: 0.0,
        };
        count(&mut tie, contact);
        tie
    }

    /// As [`add`], by these weights.
    pub fn add(&self, tie: &mut Tie, contact: &Contact) {
        let weight = self.of_contact(contact);
        let later_by = days_between(tie.reference, contact.at);
        for (sum, half_life) in tie.sums.iter_mut().zip(self.half_lives) {
            if later_by > 0.0 {
                *sum = *sum * (-later_by / half_life).exp2() + weight;
            } else {
                *sum += weight * (later_by / half_life).exp2();
            }
        }
        tie.reference = tie.reference.max(contact.at);
        count(tie, contact);
    }

    /// As [`recompute`], by these weights.
    pub fn recompute(&self, person_id: PersonId, contacts: &[Contact]) -> Option<Tie> {
        let mut sorted: Vec<&Contact> = contacts.iter().collect();
        sorted.sort_by_key(|contact| (contact.at, contact.moment_id));
        let (first, rest) = sorted.split_first()?;
        let mut tie = self.start(person_id, first);
        for contact in rest {
            self.add(&mut tie, contact);
        }
        Some(tie)
    }

    /// As [`closeness`], by these weights.
    pub fn closeness(&self, tie: &Tie, now: Timestamp, kin: bool) -> f64 {
        let slowness = if kin { self.kin_slowness } else { 1.0 };
        self.mix(tie.sums, days_between(tie.reference, now).max(0.0), slowness)
    }
}

/// Counts and last times; they do not depend on the order of adding.
fn count(tie: &mut Tie, contact: &Contact) {
    let latest = |last: Option<Timestamp>| Some(last.map_or(contact.at, |at| at.max(contact.at)));
    tie.moments += 1;
    if contact.direction != Direction::Received {
        tie.last_sent_at = latest(tie.last_sent_at);
    }
    if contact.direction != Direction::Sent {
        tie.last_received_at = latest(tie.last_received_at);
    }
    match contact.direction {
        Direction::Sent => tie.sent += 1,
        Direction::Received => tie.received += 1,
        Direction::Mutual => {}
    }
    if contact.medium.is_voice_or_face() {
        tie.voice += 1;
        tie.last_voice_at = latest(tie.last_voice_at);
    }
    tie.first_at = tie.first_at.min(contact.at);
    if (contact.at, contact.moment_id) >= (tie.last_at, tie.last_moment_id) || tie.moments == 1 {
        tie.last_at = contact.at;
        tie.last_moment_id = contact.moment_id;
    }
}
