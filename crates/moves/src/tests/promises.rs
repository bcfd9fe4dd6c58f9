use hearten_domain::{ConcernKind, DateKind, Direction, Habit, Medium, PersonId, ReasonKind, StandingKind};

use super::{
    everyone::everyone,
    fixture::{TODAY, ago, concern, context, facts, friend, id, important, interest, moment, noon, ranked, tied},
};
use crate::{Facts, Lessons, Outcome, PersonFacts, Prospect, RankContext, TieFacts, moves_for_hours, propose, rank, screen};

fn weekly(last: i64) -> Vec<i64> {
    (0..12).map(|n| last + 7 * n).collect()
}

fn kinds(people: Vec<PersonFacts>) -> Vec<ReasonKind> {
    ranked(people).iter().map(|one| one.suggested.reason_kind).collect()
}

#[test]
fn five_moves_mix_the_habits_with_one_person_each() {
    let shown = rank(propose(&everyone()), &context());
    assert_eq!(shown.len(), 5);
    for habit in Habit::ALL {
        let count = shown.iter().filter(|one| one.suggested.habit == *habit).count();
        assert!((1..=2).contains(&count), "{count} of {habit}");
    }
}

#[test]
fn a_silence_without_a_thread_to_pick_up_is_no_reason() {
    let mut person = friend(1, "Ana López", &weekly(41));
    assert_eq!(kinds(vec![person.clone()]), [ReasonKind::Silence]);
    person.recent.iter_mut().for_each(|moment| moment.subject = Some("RE:".into()));
    assert!(!kinds(vec![person]).contains(&ReasonKind::Silence));
}

#[test]
fn whoever_was_just_contacted_is_left_in_peace() {
    let mut person = friend(1, "Ana López", &weekly(41));
    person.recent.push(moment(99, 2, Medium::Call, Direction::Sent, "Call about the orchard"));
    assert_eq!(kinds(vec![tied(person)]), []);
}

#[test]
fn a_meeting_of_yesterday_is_thanked_until_something_was_written() {
    let mut person = friend(1, "Ana López", &weekly(20));
    person.recent.push(moment(99, 1, Medium::Visit, Direction::Mutual, "Walk by the river"));
    assert_eq!(kinds(vec![tied(person.clone())]), [ReasonKind::Meeting]);
    person.recent.push(moment(98, 0, Medium::Mail, Direction::Sent, "Thank you for the walk"));
    assert_eq!(kinds(vec![tied(person)]), []);
}

#[test]
fn in_a_hard_season_nothing_but_support_is_proposed() {
    let mut person = friend(1, "Ana López", &weekly(41));
    person.concerns = vec![concern(50, &person, ConcernKind::HardSeason, "her sister is ill", ago(5), None)];
    person.dates = vec![important(51, &person, DateKind::Birthday, "--05-16")];
    let all = propose(&facts(vec![person]));
    assert_eq!(all.iter().map(|one| one.suggested.reason_kind).collect::<Vec<_>>(), [ReasonKind::HardSeason]);
    assert!(matches!(all[0].suggested.medium, Medium::Call | Medium::Visit | Medium::Letter));
    assert!(!all[0].suggested.draft.contains('?'));
}

#[test]
fn a_question_of_theirs_waits_until_i_answer_in_that_conversation() {
    let mut person = friend(1, "Ana López", &weekly(30));
    person.recent.push(moment(99, 5, Medium::Mail, Direction::Received, "Which roofer would you take?"));
    assert_eq!(kinds(vec![tied(person.clone())]), [ReasonKind::Question]);
    person.recent.push(moment(98, 4, Medium::Mail, Direction::Sent, "RE: Which roofer would you take?"));
    assert!(!kinds(vec![tied(person)]).contains(&ReasonKind::Question));
}

#[test]
fn people_who_know_each_other_are_not_introduced() {
    let facts = everyone();
    let introduced = |facts: &Facts| {
        let pairs =
            propose(facts).into_iter().filter(|one| one.suggested.reason_kind == ReasonKind::Introduction).map(|one| one.suggested.people);
        pairs.map(|pair| pair.into_iter().map(|person| person.name).collect::<Vec<_>>().join(" & ")).collect::<Vec<_>>()
    };
    let beekeepers = "Kamala Iyer & Nora Vance".to_owned();
    assert!(introduced(&facts).contains(&beekeepers));
    let ids: Vec<_> = facts.people.iter().filter(|person| beekeepers.contains(&person.name)).map(|person| person.id).collect();
    let strangers = facts.strangers.iter().filter(|pair| pair.people.iter().any(|id| !ids.contains(id))).cloned().collect();
    assert!(!introduced(&Facts { strangers, ..facts }).contains(&beekeepers));
}

#[test]
fn of_pairs_who_share_the_same_the_one_the_network_speaks_for_comes_first_and_says_why() {
    let beekeeper = |number, name: &str| {
        let mut person = friend(number, name, &weekly(12));
        person.interests = vec![interest(200 + number, &person, "keeping bees")];
        person
    };
    let mut facts = facts(vec![beekeeper(1, "Ana López"), beekeeper(2, "Ben Okafor"), beekeeper(3, "Cleo Marin")]);
    for pair in &mut facts.strangers {
        if pair.people.map(|person| person.0) == [id(2), id(3)] {
            (pair.score, pair.why) = (2.0, vec!["both know Dov Levi".into()]);
        }
    }
    let introductions = propose(&facts).into_iter().filter(|one| one.suggested.reason_kind == ReasonKind::Introduction);
    let best = introductions.max_by(|a, b| a.score.total().total_cmp(&b.score.total())).unwrap().suggested;
    assert_eq!(best.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Ben Okafor", "Cleo Marin"]);
    assert!(best.why.reason().contains("both care for keeping bees; both know Dov Levi."), "{}", best.why.reason());
}

#[test]
fn an_answered_person_and_a_settled_move_are_not_offered_again() {
    let first = rank(propose(&everyone()), &context()).remove(0).suggested;
    let settled = RankContext { settled: [first.id.clone()].into(), ..context() };
    assert!(rank(propose(&everyone()), &settled).iter().all(|one| one.suggested.id != first.id));
    let answered = RankContext { answered: [first.people[0].id].into(), ..context() };
    assert!(rank(propose(&everyone()), &answered).iter().all(|one| one.suggested.people[0].id != first.people[0].id));
}

#[test]
fn what_is_offered_and_left_yields_after_some_days() {
    let first = rank(propose(&everyone()), &context()).remove(0);
    let left = RankContext { offered: [(first.suggested.id.clone(), 9)].into(), ..context() };
    let again = rank(propose(&everyone()), &left);
    assert_ne!(again[0].suggested.id, first.suggested.id);
}

#[test]
fn the_dead_are_remembered_by_nobody_being_nudged() {
    let mut person = friend(1, "Ana López", &weekly(41));
    person.dates = vec![important(51, &person, DateKind::Birthday, "--05-16")];
    person.standing = vec![StandingKind::Dead];
    assert_eq!(kinds(vec![person]), []);
}

#[test]
fn screening_finds_the_waiting_the_silent_the_dormant_and_the_close() {
    let everyone = everyone();
    let ties: Vec<TieFacts<'_>> = everyone
        .people
        .iter()
        .map(|person| TieFacts { tie: person.tie.as_ref().unwrap(), kin: false, layer: None, closed: person.id.0 == id(4) })
        .collect();
    let found = screen(&ties, noon(TODAY));
    let of = |number: u128| found.iter().find(|one| one.person_id.0 == id(number)).map(|one| one.prospects.clone()).unwrap_or_default();
    assert!(of(6).contains(&Prospect::Waiting) && of(10).contains(&Prospect::Answered));
    assert!(of(2).contains(&Prospect::Silence) && of(3).contains(&Prospect::Dormant) && of(1).contains(&Prospect::Close));
    assert!(of(4).is_empty());
}

#[test]
fn the_hours_a_week_set_how_many_moves_there_are() {
    assert_eq!([0.0, 0.5, 1.0, 2.9, 3.0, 40.0].map(moves_for_hours), [3, 3, 4, 4, 5, 5]);
}

#[test]
fn steady_quick_answers_and_things_passed_on_are_thanked_once_a_season() {
    let mut person = friend(1, "Ana López", &[]);
    for (number, subject) in
        ["Roof plan for the barn", "Seed potatoes for April", "Well water test", "Fence along the brook"].into_iter().enumerate()
    {
        let (key, day) = (100 + 10 * number as u128, 20 + 5 * number as i64);
        person.recent.push(moment(key, day, Medium::Mail, Direction::Sent, subject));
        person.recent.push(moment(key + 1, day - 1, Medium::Mail, Direction::Received, &format!("RE: {subject}")));
    }
    let all = propose(&facts(vec![tied(person)]));
    let steady = all.iter().find(|one| one.suggested.habit == Habit::Grateful).unwrap();
    assert!(steady.suggested.why.reason().contains("4 times"), "{:?}", steady.suggested);
    assert!(crate::check(&steady.suggested.draft, &steady.suggested).is_empty());
    assert!(propose(&everyone()).iter().any(|one| one.suggested.why.reason().contains("passed 2 things on")));
}

#[test]
fn what_was_learnt_changes_the_order_and_never_what_can_be_offered() {
    let all = propose(&everyone());
    let without = rank(all.clone(), &RankContext { limit: 100, ..context() });
    let first = without[0].suggested.clone();
    let dismissed = |kind, habit| Outcome { habit, kind, medium: first.medium, welcome: false, answered: None };
    let praised = |kind, habit| Outcome { habit, kind, medium: Medium::Letter, welcome: true, answered: Some(true) };
    let mut outcomes = vec![dismissed(first.reason_kind, first.habit); 60];
    let others: Vec<_> =
        without.iter().map(|one| (one.suggested.reason_kind, one.suggested.habit)).filter(|(kind, _)| *kind != first.reason_kind).collect();
    outcomes.extend(others.iter().flat_map(|(kind, habit)| vec![praised(*kind, *habit); 20]));
    let lessons = Lessons::learn(&outcomes);
    let learnt = rank(all, &RankContext { limit: 100, lessons: lessons.clone(), ..context() });
    let again = learnt.iter().find(|one| one.suggested.reason_kind == first.reason_kind).unwrap();
    assert_eq!(again.score.learnt, lessons.term(again.suggested.habit, again.suggested.reason_kind, again.suggested.medium, TODAY));
    let ids = |shown: &[crate::Proposal]| shown.iter().map(|one| one.suggested.reason_kind).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(ids(&without), ids(&learnt), "every kind of reason can still be offered");
}

#[test]
fn two_birthdays_of_one_week_are_two_moves_though_both_are_called_so() {
    let people = [(1, "Ana López", "--05-16"), (2, "Ben Okafor", "--05-16"), (3, "Cleo Marsh", "--05-17")].map(|(number, name, day)| {
        let mut person = PersonFacts::named(PersonId(id(number)), name);
        person.dates = vec![important(50 + number, &person, DateKind::Birthday, day)];
        person
    });
    assert_eq!(kinds(people.to_vec()), [ReasonKind::Date; 3]);
}
