use jiff::tz::TimeZone;
use uuid::Uuid;

use super::*;

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn mail(number: u128, day: &str, direction: Direction, people: &[u128]) -> PastMoment {
    let role = if direction == Direction::Received { [Role::From, Role::Cc] } else { [Role::To; 2] };
    let [first, rest] = role;
    PastMoment {
        id: MomentId(Uuid::from_u128(number)),
        at: format!("{day}T12:00:00Z").parse().unwrap(),
        medium: Medium::Mail,
        direction,
        others: people.len() as i64,
        people: people.iter().enumerate().map(|(place, who)| (person(*who), if place == 0 { first } else { rest })).collect(),
    }
}

/// Every week of 2023 a mail to the first of two, every month one to the second; in December one to somebody who was only seen beside the first.
fn a_year() -> Vec<PastMoment> {
    let mut all: Vec<PastMoment> = (0..52_u16)
        .map(|week| {
            let day = jiff::civil::date(2023, 1, 2).saturating_add(jiff::Span::new().days(i64::from(week) * 7));
            mail(u128::from(week), &day.to_string(), Direction::Sent, &[1])
        })
        .collect();
    all.extend((1..=12_u128).map(|month| mail(100 + month, &format!("2023-{month:02}-15"), Direction::Sent, &[2])));
    all.push(mail(200, "2023-11-20", Direction::Received, &[1, 3]));
    all.push(mail(201, "2023-12-20", Direction::Sent, &[3]));
    all.sort_by_key(|moment| (moment.at, moment.id));
    all
}

#[test]
fn a_month_counts_whom_i_turned_to_known_and_new_and_nothing_it_saw_lies_in_it() {
    let found = replay_past(&a_year(), LikelihoodWeights::STARTING, &TimeZone::UTC, "2024-02-10T00:00:00Z".parse().unwrap(), 24);
    let last = found.months.last().unwrap();
    assert_eq!((last.from, last.known, last.reached, last.new), (jiff::civil::date(2023, 12, 1), 2, 2, 1));
    assert!(found.months.first().unwrap().from > jiff::civil::date(2023, 3, 1), "twenty moments must lie before a month");
    let ours = found.rankings.first().unwrap();
    assert_eq!((ours.precision.count, ours.precision.mean), (found.months.len(), 1.0), "both were turned to every month");
    assert_eq!((ours.new.count, ours.new.mean), (1, 1.0));
    assert_eq!(found.rankings.last().unwrap().new, Cases::NONE);
}

#[test]
fn a_future_that_is_cut_off_changes_no_earlier_month() {
    let (whole, until) = (a_year(), "2023-10-01T00:00:00Z".parse().unwrap());
    let cut: Vec<PastMoment> = whole.iter().filter(|moment| moment.at < until).cloned().collect();
    assert_eq!(
        replay_past(&whole, LikelihoodWeights::STARTING, &TimeZone::UTC, until, 24),
        replay_past(&cut, LikelihoodWeights::STARTING, &TimeZone::UTC, until, 24)
    );
}

#[test]
fn no_past_replays_to_nothing() {
    let now = "2024-01-01T00:00:00Z".parse().unwrap();
    assert!(replay_past(&[], LikelihoodWeights::STARTING, &TimeZone::UTC, now, 24).months.is_empty());
    assert!(
        replay_past(&[mail(1, "2023-12-02", Direction::Sent, &[1])], LikelihoodWeights::STARTING, &TimeZone::UTC, now, 24)
            .months
            .is_empty()
    );
}

#[test]
fn precision_and_recall_are_those_of_the_textbook() {
    let right = |people: &[u8]| people.iter().copied().collect::<BTreeSet<u8>>();
    assert_eq!(average_precision(&[1, 2, 3], &right(&[1, 3])), Some(f64::midpoint(1.0, 2.0 / 3.0)));
    assert_eq!(average_precision(&[1, 2], &right(&[9])), Some(0.0));
    assert_eq!(average_precision(&[1, 2], &right(&[])), None);
    assert_eq!(recall_at(2, &[1, 2, 3], &right(&[2, 3])), Some(0.5));
    assert_eq!(recall_at(1, &[1, 2, 3], &right(&[1, 2, 3])), Some(1.0));
    let cases = Cases::of([1.0, 0.0].into_iter());
    assert_eq!((cases.mean, cases.error, cases.count), (0.5, Some(0.5), 2));
}
