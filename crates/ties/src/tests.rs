use hearten_domain::{Contact, Direction, Gift, GiftDirection, GiftKind, Medium, MomentId, PersonId, Tie};
use jiff::{Span, Timestamp, civil::date};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

const DAY: i64 = 86_400;
/// 2024-01-01T00:00:00Z
const START: i64 = 1_704_067_200;

fn at(day: f64) -> Timestamp {
    Timestamp::from_second(START + (day * DAY as f64) as i64).unwrap()
}

fn contact(number: u128, day: f64, medium: Medium, direction: Direction, others: i64) -> Contact {
    Contact { moment_id: MomentId(Uuid::from_u128(number)), at: at(day), medium, direction, others }
}

fn person() -> PersonId {
    PersonId(Uuid::from_u128(7))
}

fn mails(days: &[f64]) -> Tie {
    let contacts: Vec<Contact> =
        days.iter().enumerate().map(|(n, day)| contact(n as u128, *day, Medium::Mail, Direction::Sent, 1)).collect();
    recompute(person(), &contacts).unwrap()
}

fn close_enough(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1e-300)
}

#[test]
fn a_weekly_mail_of_mine_comes_to_about_fifty_two_a_year() {
    let weekly: Vec<f64> = (0..500).map(|week| f64::from(week) * 7.0).collect();
    let tie = mails(&weekly);
    let mid_week = closeness(&tie, at(499.0 * 7.0 + 3.5), false);
    assert!((45.0..60.0).contains(&mid_week), "{mid_week}");
}

#[test]
fn a_visit_outweighs_a_mail_and_my_own_writing_a_mail_received() {
    let one = |medium, direction| closeness(&start(person(), &contact(1, 0.0, medium, direction, 1)), at(1.0), false);
    assert!(close_enough(one(Medium::Visit, Direction::Mutual), 6.0 * one(Medium::Mail, Direction::Sent)));
    assert!(close_enough(one(Medium::Mail, Direction::Sent), 2.0 * one(Medium::Mail, Direction::Received)));
}

#[test]
fn silence_makes_every_tie_fade_and_kin_fade_more_slowly() {
    let tie = mails(&[0.0, 10.0, 20.0]);
    let (soon, late) = (closeness(&tie, at(21.0), false), closeness(&tie, at(200.0), false));
    assert!(soon > late && late > 0.0);
    assert!(closeness(&tie, at(200.0), true) > late);
    assert_eq!(closeness(&tie, at(0.0), false), closeness(&tie, at(20.0), false));
}

#[test]
fn a_rhythm_of_few_gaps_never_calls_a_silence_longer_than_usual() {
    let days = |count: i64| (0..count).map(|n| date(2024, 1, 1).saturating_add(Span::new().days(9 * n))).collect::<Vec<_>>();
    let mut tie = mails(&[0.0, 9.0, 18.0, 27.0, 36.0]);
    set_rhythm(&mut tie, &days(5));
    let quiet = silence(&tie, at(120.0));
    assert_eq!((quiet.days, quiet.usual, quiet.longer_than_usual), (84, None, false));
    set_rhythm(&mut tie, &days(6));
    let quiet = silence(&tie, at(120.0));
    assert_eq!((quiet.usual, quiet.longer_than_usual), (Some(9.0), true));
    assert_eq!((quiet.gaps, quiet.bound, quiet.rests_on_few()), (5, Some(18.0), true));
    assert!(!silence(&tie, at(36.0 + 18.5)).longer_than_usual, "twice the longest gap is not yet out of the ordinary");
    assert!(!silence(&tie, at(36.0 + 10.0)).longer_than_usual);
}

#[test]
fn a_rhythm_rests_on_the_latest_hundred_days_and_one_odd_gap_does_not_bend_it() {
    let mut days: Vec<_> = (0..150_i64).map(|n| date(2020, 1, 1).saturating_add(Span::new().days(n))).collect();
    days.push(date(2021, 1, 1));
    let found = rhythm(&days);
    assert_eq!((found.gaps, found.usual, found.long), (99, 1.0, 1.0));
    assert_eq!(rhythm(&[]), Rhythm::default());
    assert_eq!(rhythm(&[date(2020, 1, 1), date(2020, 1, 1)]).gaps, 0);
}

#[test]
fn few_gaps_leave_much_open_and_many_leave_little() {
    let days = |gaps: &[i64]| {
        let mut day = date(2024, 1, 1);
        let next = |gap: &i64| {
            day = day.saturating_add(Span::new().days(*gap));
            day
        };
        let mut all: Vec<_> = gaps.iter().map(next).collect();
        all.push(date(2024, 1, 1));
        all
    };
    let four = rhythm(&days(&[2, 4, 6, 8]));
    assert_eq!((four.usual, four.usual_between, four.long), (5.0, None, 8.0));
    // With five gaps the median lies between the least and the greatest with 1 − 2 / 2⁵ = 15 chances in 16.
    let five = rhythm(&days(&[2, 4, 6, 8, 90]));
    assert_eq!((five.usual, five.usual_between, five.long), (6.0, Some((2.0, 90.0)), 90.0));
    // With twenty the interval is from the sixth to the fifteenth (coverage .959), and the bound of the long gap is the greatest.
    let twenty = rhythm(&days(&(1..=20).collect::<Vec<_>>()));
    assert_eq!((twenty.usual, twenty.usual_between, twenty.long), (10.5, Some((6.0, 15.0)), 20.0));
    let hundred = rhythm(&days(&(1..=99).collect::<Vec<_>>()));
    assert_eq!((hundred.usual_between, hundred.long), (Some((41.0, 59.0)), 93.0));
}

#[test]
fn dormant_is_who_was_close_and_is_silent_for_long_by_their_own_measure() {
    let often: Vec<f64> = (0..60).map(f64::from).collect();
    let mut friend = mails(&often);
    friend.usual_gap = 1.0;
    friend.gaps = 59;
    let stranger = Tie { person_id: PersonId(Uuid::from_u128(8)), ..mails(&[0.0]) };
    assert!(dormant(&[friend, stranger], at(59.0 + 100.0)).is_empty());
    let found = dormant(&[friend, stranger], at(59.0 + 181.0));
    assert_eq!(found.iter().map(|one| one.person_id).collect::<Vec<_>>(), [person()]);
    assert_eq!(found[0].trust, 1.0);
    let yearly = Tie { usual_gap: 365.0, gaps: 6, ..friend };
    assert!(!is_silent_long_enough(&yearly, at(59.0 + 1000.0)));
    assert!(is_silent_long_enough(&yearly, at(59.0 + 1100.0)));
}

#[test]
fn novelty_is_another_world_and_a_senior_view() {
    let acme = World { organization: "Acme", role: Some("Vice President, Sales") };
    assert_eq!(novelty(&[acme], &["ACME"]).score, 0.5);
    assert_eq!(novelty(&[acme], &["Umbrella"]).score, 1.0);
    assert_eq!(novelty(&[World { organization: "Acme", role: Some("Clerk") }], &[]).score, 0.7);
    assert_eq!(novelty(&[], &[]).score, 0.4);
}

#[test]
fn balance_forgives_small_and_recent_differences() {
    let gift = |n: u128, direction, year| Gift {
        id: hearten_domain::GiftId(Uuid::from_u128(n)),
        person_id: person(),
        direction,
        kind: GiftKind::Help,
        what: "help".into(),
        meaning: None,
        on: date(year, 3, 1),
        came_from: None,
        find_id: None,
        import_id: None,
    };
    let received = |year| (0..3).map(|n| gift(n, GiftDirection::Received, year)).collect::<Vec<_>>();
    let today = date(2024, 5, 1);
    assert_eq!(balance(&received(2022), today).lean, Lean::MoreReceived);
    assert_eq!(balance(&received(2024), today).lean, Lean::Even);
    assert_eq!(balance(&received(2025), today).received, 0);
}

fn any_contact() -> impl Strategy<Value = Contact> {
    let medium = proptest::sample::select(Medium::ALL);
    let direction = proptest::sample::select(Direction::ALL);
    (any::<u128>(), 0.0..4000.0_f64, medium, direction, 1..9_i64)
        .prop_map(|(n, day, medium, direction, others)| contact(n, day, medium, direction, others))
}

proptest! {
    #[test]
    fn adding_one_by_one_in_any_order_equals_recomputing(contacts in proptest::collection::vec(any_contact(), 1..60), seed in any::<u64>()) {
        let mut shuffled = contacts.clone();
        shuffled.sort_by_key(|contact| contact.moment_id.0.as_u128() as u64 ^ seed);
        let mut grown = start(person(), &shuffled[0]);
        shuffled.iter().skip(1).for_each(|contact| add(&mut grown, contact));
        let whole = recompute(person(), &contacts).unwrap();
        for (one, other) in grown.sums.iter().zip(whole.sums) {
            prop_assert!(close_enough(*one, other), "{one} {other}");
        }
        prop_assert_eq!(Tie { sums: whole.sums, ..grown }, whole);
        for later in [0.0, 1.0, 500.0] {
            let now = at(4000.0 + later);
            prop_assert!(close_enough(closeness(&grown, now, false), closeness(&whole, now, false)));
        }
    }

    #[test]
    fn an_explanation_adds_up_to_the_closeness(contacts in proptest::collection::vec(any_contact(), 1..40), kin in any::<bool>()) {
        let now = at(4100.0);
        let tie = recompute(person(), &contacts).unwrap();
        let why = explain(&contacts, now, kin);
        prop_assert!(close_enough(why.closeness, closeness(&tie, now, kin)));
        let share: f64 = why.terms.iter().map(|term| term.share).sum();
        prop_assert!((share - 1.0).abs() < 1e-9);
        prop_assert_eq!(why.terms.iter().map(|term| term.count).sum::<usize>(), contacts.len());
        prop_assert!(why.top.len() == contacts.len().min(5));
    }
}
