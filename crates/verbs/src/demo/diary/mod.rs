//! The diary: eight years of visits, calls, letters, messages and mails, and the year's plans.

mod days;
mod lately;
mod pairs;
mod plans;
mod rounds;
mod words;
mod words_any;
mod words_common;
mod words_home;
mod words_own;
mod words_topics;
mod words_work;

use std::collections::BTreeMap;

use hearten_domain::{Address, AddressTally, Direction, Medium, Moment, MomentId, Participant, PersonId, Role};
use jiff::{Timestamp, civil::Date};

use super::vault::{Draft, instant};

/// How many days the diary covers: eight years.
pub(super) const DIARY_DAYS: i64 = 2920;

/// Puts all moments on the sheet: those of pairs, those of groups, the last days and the plans; then counts the mails.
pub(super) fn put_moments(draft: &mut Draft) {
    pairs::put_pairs(draft);
    rounds::put_rounds(draft);
    lately::put_lately(draft);
    plans::put_plans(draft);
    draft.made.moments.sort_by_key(|moment| (moment.at, moment.id));
    draft.made.participants.sort_by_key(|participant| (participant.at, participant.moment_id, participant.person_id));
    put_tallies(draft);
}

/// A moment about to be written into the diary.
pub(super) struct Entry {
    day: Date,
    hour: i8,
    minute: i8,
    medium: Medium,
    direction: Direction,
    subject: String,
    text: Option<String>,
    minutes: Option<i64>,
    brought: Option<String>,
    thread: Option<String>,
    all_day: bool,
}

impl Entry {
    /// An entry at an hour and minute of a day.
    fn new(day: Date, (hour, minute): (i8, i8), medium: Medium, direction: Direction, subject: impl Into<String>) -> Self {
        let (text, minutes, brought, thread) = (None, None, None, None);
        Self { day, hour, minute, medium, direction, subject: subject.into(), text, minutes, brought, thread, all_day: false }
    }
}

/// Writes an entry down with the people who took part, and gives its source for a thread to go on from.
fn write(draft: &mut Draft, entry: Entry, people: &[PersonId]) -> Option<String> {
    let id = MomentId(draft.id());
    let at = if entry.all_day { instant(entry.day, 12, 0) } else { instant(entry.day, entry.hour, entry.minute) };
    let source = match entry.medium {
        Medium::Mail | Medium::GroupMail => Some(format!("mail:{}@demo.example", id.0.simple())),
        Medium::Visit | Medium::Video if entry.minutes.is_some() && entry.text.is_none() => {
            Some(format!("calendar:{}@demo.example", id.0.simple()))
        }
        _ => None,
    };
    for (nth, person_id) in people.iter().enumerate() {
        let role = role(entry.medium, entry.direction, nth);
        draft.made.participants.push(Participant { moment_id: id, person_id: *person_id, role, at, address_id: None });
    }
    draft.made.moments.push(Moment {
        id,
        at,
        all_day: entry.all_day,
        medium: entry.medium,
        direction: entry.direction,
        others: people.len() as i64,
        subject: Some(entry.subject),
        text: entry.text,
        minutes: entry.minutes,
        brought: entry.brought,
        thread: entry.thread.or_else(|| source.clone()),
        source: source.clone(),
        import_id: Some(draft.import),
    });
    source
}

/// The part of the `nth` person: of what was received the first one wrote it and the others were copied in.
fn role(medium: Medium, direction: Direction, nth: usize) -> Role {
    match (medium, direction) {
        (Medium::Visit | Medium::Video, _) => Role::Attendee,
        (_, Direction::Received) if nth == 0 => Role::From,
        (_, Direction::Received) => Role::Cc,
        (_, Direction::Sent) => Role::To,
        (_, Direction::Mutual) => Role::Attendee,
    }
}

/// A sender who is nobody: address, name, how many mails, and how they are counted.
type Nobody = (&'static str, &'static str, i64, fn(i64) -> AddressTally);

/// Robots, newsletters and lists that write to the owner, and strangers who wrote once.
const NOBODIES: &[Nobody] = &[
    ("noreply@parcel-desk.example", "Parcel Desk", 212, |n| AddressTally { automatic: n, received: 0, ..AddressTally::default() }),
    ("news@nordic-logistics-weekly.example", "Nordic Logistics Weekly", 388, |n| AddressTally { bulk: n, ..AddressTally::default() }),
    ("no-reply@ticket-office.example", "Ticket Office", 141, |n| AddressTally { automatic: n, ..AddressTally::default() }),
    ("tuesday-harriers@lists.example", "Tuesday Harriers list", 97, |n| AddressTally { as_list: n, sent: 31, ..AddressTally::default() }),
    ("mailer-daemon@norrvik.example", "Mail Delivery System", 12, |n| AddressTally { bounces: n, ..AddressTally::default() }),
    ("letters@slow-bread.example", "The Slow Bread Letter", 76, |n| AddressTally { bulk: n, ..AddressTally::default() }),
    ("calendar@norrvik.example", "Norrvik room booking", 430, |n| AddressTally { automatic: n, ..AddressTally::default() }),
    ("jobs@postings.example", "New postings for you", 164, |n| AddressTally { bulk: n, ..AddressTally::default() }),
    ("info@kaimuseum.example", "Kaimuseum", 2, |n| AddressTally { received: n, personal: 1, ..AddressTally::default() }),
    ("s.lindqvist@havsbyra.example", "S. Lindqvist", 1, |n| AddressTally { received: n, personal: n, ..AddressTally::default() }),
    ("w.okafor@gridline.example", "W. Okafor", 1, |n| AddressTally { received: n, personal: n, ..AddressTally::default() }),
];

/// Counts the mails of each address as an import would have, and adds the senders who are nobody.
fn put_tallies(draft: &mut Draft) {
    let mut seen: BTreeMap<PersonId, AddressTally> = BTreeMap::new();
    let mails: BTreeMap<MomentId, (Medium, i64)> = draft
        .made
        .moments
        .iter()
        .filter(|moment| matches!(moment.medium, Medium::Mail | Medium::GroupMail))
        .map(|moment| (moment.id, (moment.medium, moment.others)))
        .collect();
    for participant in &draft.made.participants {
        let Some((medium, others)) = mails.get(&participant.moment_id) else { continue };
        let tally = seen.entry(participant.person_id).or_default();
        match participant.role {
            Role::From => {
                tally.received += 1;
                tally.personal += i64::from(*medium == Medium::Mail && *others <= 5);
            }
            Role::To => tally.sent += 1,
            Role::Cc | Role::Attendee => {}
        }
    }
    let me = draft.made.people.first().map(|person| person.id);
    let mut counted = Vec::new();
    for address in draft.made.addresses.iter().filter(|address| Some(address.person_id) != me) {
        // A second address takes no part in the counts: the first one stands for both.
        counted.push((address.id, seen.remove(&address.person_id).unwrap_or_default()));
    }
    draft.made.tallies.extend(counted);
    for (value, name, mails, tally) in NOBODIES {
        let (id, person_id) = (draft.id().into(), draft.id().into());
        let address = Address { id, value: (*value).to_owned(), name: Some((*name).to_owned()), person_id, import_id: Some(draft.import) };
        draft.made.addresses.push(address);
        draft.made.tallies.push((id, tally(*mails)));
    }
}

/// The instant at which the anchor day begins: what is earlier has happened, what is later is a plan.
fn start_of(draft: &Draft) -> Timestamp {
    instant(draft.anchor, 0, 0)
}
