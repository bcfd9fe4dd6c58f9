//! Invented people and moments, in few words.

use hearten_domain::{
    Concern, ConcernId, ConcernKind, Contact, DateKind, Dated, Direction, Evidence, Find, FindId, FindKind, Gift, GiftDirection, GiftId,
    GiftKind, ImportantDate, ImportantDateId, Interest, InterestId, Keepsake, KeepsakeForm, Medium, MomentId, News, NewsId, NewsKind,
    PersonId, Promise, PromiseId, Role, Thanks, ThanksId,
};
use jiff::{
    Span, Timestamp,
    civil::{Date, date},
    tz::TimeZone,
};
use uuid::Uuid;

use crate::{Facts, FindFacts, MomentFacts, Need, PairFacts, PersonFacts, Proposal, RankContext, Served, StoryFacts, propose, rank};

/// A Wednesday.
pub(super) const TODAY: Date = date(2024, 5, 15);

pub(super) fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub(super) fn ago(days: i64) -> Date {
    TODAY.saturating_sub(Span::new().days(days))
}

pub(super) fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp()
}

/// A person with mails both ways on these days ago, alternating, the last from them.
pub(super) fn friend(number: u128, name: &str, days: &[i64]) -> PersonFacts {
    let mut person = PersonFacts::named(PersonId(id(number)), name);
    for (place, day) in days.iter().enumerate() {
        let direction = if place % 2 == 0 { Direction::Received } else { Direction::Sent };
        let subject = format!("Orchard plans, part {}", *day);
        person.recent.push(moment(number * 1000 + place as u128, *day, Medium::Mail, direction, &subject));
    }
    tied(person)
}

pub(super) fn moment(number: u128, days_ago: i64, medium: Medium, direction: Direction, subject: &str) -> MomentFacts {
    let day = ago(days_ago);
    let role = match direction {
        Direction::Received => Role::From,
        Direction::Sent => Role::To,
        Direction::Mutual => Role::Attendee,
    };
    MomentFacts {
        id: MomentId(id(number)),
        at: noon(day),
        day,
        medium,
        direction,
        role,
        others: 1,
        subject: Some(subject.to_owned()),
        thread: None,
    }
}

/// A mail of theirs a week ago.
pub(crate) fn plain_moment() -> MomentFacts {
    moment(1, 7, Medium::Mail, Direction::Received, "Orchard plans")
}

/// Sorts the moments and makes the tie of them.
pub(super) fn tied(mut person: PersonFacts) -> PersonFacts {
    person.recent.sort_by_key(|moment| std::cmp::Reverse(moment.at));
    let contact = |moment: &MomentFacts| Contact {
        moment_id: moment.id,
        at: moment.at,
        medium: moment.medium,
        direction: moment.direction,
        others: moment.others,
    };
    let contacts: Vec<Contact> = person.recent.iter().map(contact).collect();
    let days: Vec<Date> = person.recent.iter().map(|moment| moment.day).collect();
    person.tie = hearten_ties::recompute(person.id, &contacts).map(|mut tie| {
        hearten_ties::set_rhythm(&mut tie, &days);
        tie
    });
    person
}

/// Facts in which nobody knows anybody.
pub(super) fn facts(people: Vec<PersonFacts>) -> Facts {
    let pair = |one: &PersonFacts, other: &PersonFacts| PairFacts { people: [one.id, other.id], score: 0.0, why: Vec::new() };
    let strangers =
        people.iter().enumerate().flat_map(|(place, one)| people[place + 1..].iter().map(move |other| pair(one, other))).collect();
    Facts { strangers, today: TODAY, now: noon(TODAY) + jiff::SignedDuration::from_hours(6), people, ..Facts::default() }
}

pub(super) fn context() -> RankContext {
    RankContext { today: TODAY, limit: 5, ..RankContext::default() }
}

pub(super) fn ranked(people: Vec<PersonFacts>) -> Vec<Proposal> {
    rank(propose(&facts(people)), &context())
}

pub(super) fn concern(number: u128, person: &PersonFacts, kind: ConcernKind, text: &str, since: Date, until: Option<Date>) -> Concern {
    Concern {
        id: ConcernId(id(number)),
        person_id: person.id,
        kind,
        text: text.into(),
        since,
        until,
        answered_on: None,
        source: None,
        import_id: None,
    }
}

pub(super) fn interest(number: u128, person: &PersonFacts, topic: &str) -> Interest {
    Interest {
        id: InterestId(id(number)),
        person_id: person.id,
        topic: topic.into(),
        learnt_on: Some(ago(90)),
        source: None,
        import_id: None,
    }
}

pub(super) fn important(number: u128, person: &PersonFacts, kind: DateKind, text: &str) -> ImportantDate {
    ImportantDate { id: ImportantDateId(id(number)), person_id: person.id, kind, label: None, date: text.parse().unwrap(), import_id: None }
}

pub(super) fn gift(number: u128, person: &PersonFacts, kind: GiftKind, what: &str, on: Date) -> Gift {
    Gift {
        id: GiftId(id(number)),
        person_id: person.id,
        direction: GiftDirection::Received,
        kind,
        what: what.into(),
        meaning: None,
        on,
        came_from: None,
        find_id: None,
        import_id: None,
    }
}

pub(super) fn thanks(number: u128, person: &PersonFacts, deed: &str, owed_on: Date) -> Thanks {
    Thanks {
        id: ThanksId(id(number)),
        person_id: person.id,
        gift_id: None,
        deed: deed.into(),
        led_to: None,
        shows: None,
        owed_on,
        sent_on: None,
        outcome: None,
        outcome_on: None,
        told_on: None,
        import_id: None,
    }
}

pub(super) fn promise(number: u128, person: &PersonFacts, text: &str, due_on: Option<Date>) -> Promise {
    Promise { id: PromiseId(id(number)), person_id: person.id, text: text.into(), made_on: ago(10), due_on, kept_on: None, import_id: None }
}

pub(super) fn news(number: u128, person: &PersonFacts, kind: NewsKind, before: Option<&str>, after: &str, on_day: Date) -> News {
    News {
        id: NewsId(id(number)),
        person_id: person.id,
        kind,
        before: before.map(Into::into),
        after: Some(after.into()),
        on_day,
        source: None,
        import_id: None,
    }
}

pub(super) fn story(number: u128, title: &str) -> StoryFacts {
    StoryFacts { id: id(number).into(), title: title.into(), told_on: ago(400), date: Some(ago(400).into()) }
}

pub(super) fn keepsake(number: u128, person: &PersonFacts, drafted_on: Date, made_on: Option<Date>) -> Keepsake {
    Keepsake {
        id: id(number).into(),
        person_id: person.id,
        form: KeepsakeForm::Card,
        title: "With both hands".into(),
        opening: None,
        letter: None,
        with_photo: false,
        drafted_on,
        made_on,
        given_on: None,
        gift_id: None,
        import_id: None,
    }
}

/// A find on the shelf that would serve these people, who were said to care for something.
pub(super) fn find(number: u128, title: &str, serves: &[Interest]) -> FindFacts {
    let find = Find {
        id: FindId(id(number)),
        kind: FindKind::Link,
        title: title.into(),
        url: Some("https://bees.example/roofs".into()),
        text: None,
        kept_on: ago(4),
        dropped_on: None,
        import_id: None,
    };
    let served = |interest: &Interest| Served {
        person: interest.person_id,
        need: Need::Interest(interest.topic.clone()),
        evidence: Evidence {
            kind: "interest".into(),
            id: interest.id.to_string(),
            at: ago(90),
            known: Dated::Day,
            text: interest.topic.clone(),
        },
        fit: 1.0,
    };
    FindFacts { find, serves: serves.iter().map(served).collect() }
}

/// A person with mails on these days ago, with this subject, each way as said.
pub(super) fn writer(number: u128, name: &str, mails: &[(i64, Direction, &str)]) -> PersonFacts {
    let mut person = PersonFacts::named(PersonId(id(number)), name);
    person.recent = mails
        .iter()
        .enumerate()
        .map(|(place, (day, direction, subject))| moment(number * 1000 + place as u128, *day, Medium::Mail, *direction, subject))
        .collect();
    tied(person)
}
