use std::collections::BTreeSet;

use hearten_domain::{ConcernKind, DateKind, Direction, GiftKind, Medium, ReasonKind, Role, StandingKind};
use proptest::prelude::*;

use super::fixture::{TODAY, ago, concern, context, facts, find, friend, gift, important, interest, moment, promise, thanks, tied};
use crate::{Facts, PersonFacts, RankContext, TripNext, TripStage, propose, rank};

const SUBJECTS: &[&str] = &[
    "RE:",
    "Budget for the orchard",
    "Can you look at the roof plan?",
    "hi",
    "FW: Funding for small orchards",
    "Accepted: Walk",
    "",
    "Bee keeping in town",
];

fn any_moment(person: u128) -> impl Strategy<Value = crate::MomentFacts> {
    let medium = proptest::sample::select(Medium::ALL);
    let direction = proptest::sample::select(Direction::ALL);
    let role = proptest::sample::select(Role::ALL);
    (any::<u32>(), 0..500_i64, medium, direction, role, 1..9_i64, proptest::sample::select(SUBJECTS)).prop_map(
        move |(number, day, medium, direction, role, others, subject)| crate::MomentFacts {
            role,
            others,
            ..moment(person << 32 | u128::from(number), day, medium, direction, subject)
        },
    )
}

fn any_person(number: u128) -> impl Strategy<Value = PersonFacts> {
    let moments = proptest::collection::vec(any_moment(number), 0..25);
    let standing = proptest::option::weighted(0.3, proptest::sample::select(StandingKind::ALL));
    (moments, standing, any::<[bool; 8]>(), -9..9_i64).prop_map(move |(moments, standing, has, day)| {
        let mut person = friend(number, &format!("Person {number} Name"), &[]);
        person.recent = moments;
        person.standing = standing.into_iter().collect();
        let key = number * 100;
        if has[0] {
            person.concerns = vec![concern(key, &person, ConcernKind::Project, "the bee house", ago(20), Some(ago(day)))];
        }
        if has[1] {
            person.dates = vec![important(key + 1, &person, DateKind::Birthday, "--05-17")];
        }
        if has[2] {
            person.gifts = vec![gift(key + 2, &person, GiftKind::Help, "carried the piano", ago(day.abs()))];
        }
        if has[3] {
            person.thanks = vec![thanks(key + 3, &person, "read the plan", ago(day.abs()))];
        }
        if has[4] {
            person.promises = vec![promise(key + 4, &person, "lend the ladder", Some(ago(day)))];
        }
        if has[5] {
            person.interests = vec![interest(key + 5, &person, "bee keeping")];
        }
        if has[6] {
            person.ahead = vec![moment(key + 6, -1, Medium::Visit, Direction::Mutual, "Tea")];
        }
        if has[7] {
            person.concerns.push(concern(key + 7, &person, ConcernKind::HardSeason, "lost work", ago(day.abs()), None));
        }
        tied(person)
    })
}

/// Trips to wherever each of six people lives, at any time and stage.
fn any_trips() -> impl Strategy<Value = Vec<TripNext>> {
    let stage = proptest::sample::select(vec![
        TripStage::Write { day: ago(-3) },
        TripStage::Visit { is_agreed: true },
        TripStage::Visit { is_agreed: false },
        TripStage::Call,
    ]);
    let next = (1..7_u128, -20..20_i64, proptest::option::of(0..80_i64), proptest::option::of(0..900_i64), stage);
    let made = next.prop_map(|(person, begin, km, seen, stage)| TripNext {
        person: super::fixture::id(person).into(),
        trip_id: super::fixture::id(8_000).to_string(),
        town: "Tromsø".into(),
        days: [ago(begin), ago(begin - 4)],
        planned_on: ago(30),
        km,
        seen_on: seen.map(ago),
        stage,
    });
    proptest::collection::vec(made, 0..9)
}

fn any_facts() -> impl Strategy<Value = Facts> {
    (any_person(1), any_person(2), any_person(3), any_person(4), any_person(5), any_person(6)).prop_map(|(a, b, c, d, e, f)| {
        let people = vec![a, b, c, d, e, f];
        let bees: Vec<_> = people.iter().flat_map(|person| person.interests.clone()).collect();
        Facts { finds: vec![find(9_999, "How cities keep bees on their roofs", &bees)], ..facts(people) }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn moves_keep_every_rule_whatever_the_facts(given in any_facts(), limit in 0..6_usize) {
        let all = propose(&given);
        for one in &all {
            let evidence = one.suggested.why.evidence();
            prop_assert!(!evidence.is_empty() && evidence.iter().all(|fact| fact.at <= TODAY));
            prop_assert_eq!(one.suggested.id.0.len(), 16);
            for named in &one.suggested.people {
                let person = given.people.iter().find(|person| person.id == named.id).unwrap();
                prop_assert!(!person.is_closed());
                let comes_of_contact = matches!(
                    one.suggested.reason_kind,
                    ReasonKind::Meeting | ReasonKind::Answer | ReasonKind::Question | ReasonKind::ThanksOwed | ReasonKind::Promise | ReasonKind::Brief | ReasonKind::Date
                        | ReasonKind::FollowUp | ReasonKind::HowItWent | ReasonKind::WorkTogether | ReasonKind::NewTie | ReasonKind::Voice | ReasonKind::Gathering | ReasonKind::Introducing
                );
                prop_assert!(comes_of_contact || !person.is_just_contacted(TODAY), "{:?}", one.suggested);
            }
        }
        let ids: BTreeSet<_> = all.iter().map(|one| one.suggested.id.clone()).collect();
        prop_assert_eq!(ids.len(), all.len());
        prop_assert_eq!(&propose(&given), &all);
        let shown = rank(all, &RankContext { limit, ..context() });
        prop_assert!(shown.len() <= limit);
        let people: Vec<_> = shown.iter().flat_map(|one| &one.suggested.people).map(|person| person.id).collect();
        prop_assert_eq!(people.iter().collect::<BTreeSet<_>>().len(), people.len());
    }

    #[test]
    fn a_trip_never_suggests_the_dead_or_the_muted_nor_writes_to_whom_one_just_met(given in any_facts(), trips in any_trips()) {
        let given = Facts { trips, ..given };
        let of_trips = propose(&given).into_iter().filter(|one| one.suggested.reason_kind == ReasonKind::Trip);
        for one in of_trips {
            let person = given.people.iter().find(|person| person.id == one.suggested.people[0].id).unwrap();
            prop_assert!(!person.is_closed());
            prop_assert!(one.suggested.medium == Medium::Visit || !person.is_just_contacted(TODAY));
            prop_assert!(one.suggested.why.evidence().iter().all(|fact| fact.at <= TODAY));
        }
    }

    #[test]
    fn ids_do_not_depend_on_the_order_of_the_people_or_on_the_others(given in any_facts()) {
        let mut turned = given.clone();
        turned.people.reverse();
        let ids = |facts: &Facts| propose(facts).into_iter().map(|one| one.suggested.id).collect::<BTreeSet<_>>();
        prop_assert_eq!(ids(&given), ids(&turned));
    }
}
