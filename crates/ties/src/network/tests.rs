use proptest::prelude::*;

use super::*;

const DAY: i64 = 86_400;
const NOW: Horizon = Horizon { now: 1_000 * DAY, days: 30.0 };

fn mail(days_ago: i64, from: u32, to: &[u32]) -> Encounter {
    Encounter { at: NOW.now - days_ago * DAY, from, to: to.to_vec(), all_met: false }
}

fn pairs(events: &[Encounter]) -> Vec<(u32, u32)> {
    introductions(events, 0, NOW, 10).into_iter().map(|found| (found.one, found.other)).collect()
}

#[test]
fn two_who_are_active_with_me_now_come_before_those_of_long_ago() {
    let events = [mail(1, 1, &[0]), mail(2, 0, &[2]), mail(300, 3, &[0])];
    assert_eq!(pairs(&events), [(1, 2), (1, 3), (2, 3)]);
}

#[test]
fn those_who_wrote_to_each_other_or_met_are_not_introduced() {
    let meeting = Encounter { all_met: true, ..mail(1, 0, &[2, 3]) };
    assert_eq!(pairs(&[mail(1, 1, &[0, 2]), meeting]), [(1, 3)]);
}

#[test]
fn mails_that_reached_both_and_people_known_to_both_are_told() {
    let events = [mail(3, 0, &[1, 2]), mail(9, 0, &[1, 2]), mail(2, 3, &[0, 1]), mail(2, 3, &[0, 2])];
    let found = introductions(&events, 0, NOW, 10);
    assert_eq!(found.len(), 1, "only 1 and 2 have had no exchange: {found:?}");
    let pair = &found[0];
    assert_eq!((pair.one, pair.other, pair.times_together, pair.last_together), (1, 2, 2, Some(NOW.now - 3 * DAY)));
    assert_eq!(pair.known_to_both, [3]);
}

#[test]
fn those_who_were_often_together_in_small_company_know_each_other_already() {
    let alone = |times: i64| (1..=times).map(|day| mail(day, 0, &[1, 2])).collect::<Vec<_>>();
    assert_eq!((pairs(&alone(2)), pairs(&alone(3))), (vec![(1, 2)], vec![]));
    let of_four = |times: i64| (1..=times).map(|day| mail(day, 0, &[1, 2, 3, 4])).collect::<Vec<_>>();
    assert_eq!((pairs(&of_four(8)).len(), pairs(&of_four(9)).len()), (6, 0), "a third of a mail to two");
}

#[test]
fn of_pairs_as_active_the_one_on_one_mail_is_first() {
    let events = [mail(1, 0, &[1, 2]), mail(1, 0, &[3]), mail(1, 0, &[4])];
    assert_eq!(pairs(&events)[0], (1, 2));
}

#[test]
fn what_is_yet_to_come_does_not_count() {
    assert!(pairs(&[mail(1, 1, &[0]), mail(-1, 2, &[0])]).is_empty());
}

#[test]
fn a_friend_of_two_friends_is_more_likely_than_one_of_one() {
    let events = [mail(5, 0, &[1]), mail(5, 0, &[2]), mail(5, 1, &[3]), mail(5, 2, &[3]), mail(5, 2, &[4]), mail(5, 5, &[4])];
    let found = NewTies::of(&events, NOW).likely(0, 10);
    let place = |person| found.iter().position(|tie| tie.person == person);
    assert!(place(3).unwrap() < place(4).unwrap(), "{found:?}");
    assert!(found.iter().all(|tie| ![0, 1, 2].contains(&tie.person)), "whom 0 knows is not new: {found:?}");
    let network = NewTies::of(&events, NOW);
    assert_eq!((network.between(0, 3, 5), network.between(0, 4, 5), network.between(0, 5, 5)), (vec![1, 2], vec![2], vec![]));
}

fn events() -> impl Strategy<Value = Vec<Encounter>> {
    let one = (0..200_i64, 0..8_u32, prop::collection::btree_set(0..8_u32, 1..4)).prop_map(|(days, from, to)| {
        let to: Vec<u32> = to.into_iter().filter(|person| *person != from).collect();
        mail(days, from, &to)
    });
    prop::collection::vec(one, 1..40)
}

proptest! {
    #[test]
    fn terms_add_up_to_the_score_and_no_pair_has_met(events in events()) {
        for found in introductions(&events, 0, NOW, 50) {
            prop_assert!((found.both_active + found.shared_people + found.one_mail - found.score).abs() < 1e-9);
            prop_assert!(found.one < found.other && found.one != 0);
            let exchanged = |from, to| events.iter().any(|event| event.from == from && event.to.contains(&to));
            prop_assert!(!exchanged(found.one, found.other) && !exchanged(found.other, found.one));
        }
    }

    #[test]
    fn the_order_of_events_changes_no_ranking(events in events()) {
        let mut turned = events.clone();
        turned.reverse();
        let order = |events: &[Encounter]| introductions(events, 0, NOW, 50).into_iter().map(|i| ((i.score * 1e6).round() as i64, i.one, i.other)).collect::<std::collections::BTreeSet<_>>();
        prop_assert_eq!(order(&events), order(&turned));
    }

    #[test]
    fn a_new_tie_is_with_somebody_unknown_and_its_terms_add_up(events in events()) {
        let network = NewTies::of(&events, NOW);
        for ego in 0..8 {
            for tie in network.likely(ego, 50) {
                prop_assert!((tie.terms.values().iter().sum::<f64>() - tie.score).abs() < 1e-9);
                let exchanged = |from, to| events.iter().any(|event| event.from == from && event.to.contains(&to));
                prop_assert!(tie.person != ego && !exchanged(ego, tie.person) && !exchanged(tie.person, ego));
            }
        }
    }
}
