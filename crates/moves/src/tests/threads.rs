//! Moves that rest on one matter between me and a person.

use hearten_domain::{Direction, GiftKind, Medium, ReasonKind, Role};

use super::{
    everyone::everyone,
    fixture::{TODAY, ago, context, facts, friend, gift, interest, moment, promise, thanks, tied},
};
use crate::{Facts, PersonFacts, Proposal, RankContext, propose, rank};

fn weekly(last: i64) -> Vec<i64> {
    (0..12).map(|n| last + 7 * n).collect()
}

fn of_kind(people: Vec<PersonFacts>, kind: ReasonKind) -> Option<Proposal> {
    propose(&facts(people)).into_iter().find(|one| one.suggested.reason_kind == kind)
}

fn with(mut person: PersonFacts, moments: &[(i64, Direction, &str)]) -> PersonFacts {
    let next = person.recent.len() as u128;
    for (place, (day, direction, subject)) in moments.iter().enumerate() {
        person.recent.push(moment(person.id.0.as_u128() * 1000 + 500 + next + place as u128, *day, Medium::Mail, *direction, subject));
    }
    tied(person)
}

#[test]
fn a_silence_is_dated_by_the_last_contact_though_they_were_copied_in_later() {
    let mut person = friend(1, "Ana López", &weekly(41));
    let copied = moment(99, 5, Medium::Mail, Direction::Received, "Minutes of the garden board");
    person.recent.insert(0, crate::MomentFacts { role: Role::Cc, ..copied });
    let silence = of_kind(vec![person], ReasonKind::Silence).unwrap();
    let tie = silence.suggested.why.evidence().iter().find(|fact| fact.kind == "tie").unwrap().clone();
    assert_eq!(tie.at, ago(41));
}

#[test]
fn a_reply_to_my_question_is_an_answer_and_no_question() {
    let person = with(
        friend(1, "Ana López", &weekly(30)),
        &[(6, Direction::Sent, "Which roofer would you take?"), (4, Direction::Received, "Re: Which roofer would you take?")],
    );
    assert!(of_kind(vec![person.clone()], ReasonKind::Question).is_none());
    assert!(of_kind(vec![person], ReasonKind::Answer).is_some());
}

#[test]
fn a_mail_without_a_question_waits_only_where_i_usually_answer() {
    let stranger = with(friend(1, "Ana López", &weekly(30)), &[(5, Direction::Received, "Photos of the flooded meadow")]);
    assert!(of_kind(vec![stranger.clone()], ReasonKind::Question).is_none());
    let known = with(
        stranger,
        &[
            (60, Direction::Received, "Cherry harvest"),
            (59, Direction::Sent, "Re: Cherry harvest"),
            (50, Direction::Received, "Barn door hinges"),
            (49, Direction::Sent, "Re: Barn door hinges"),
        ],
    );
    let answers: Vec<_> = known.recent.iter().filter(|moment| moment.day > ago(45)).cloned().collect();
    let few = PersonFacts { recent: answers, ..known.clone() };
    assert!(of_kind(vec![few], ReasonKind::Question).is_none());
    let only_these: Vec<_> =
        known.recent.iter().filter(|moment| !moment.subject.as_deref().unwrap_or("").starts_with("Orchard")).cloned().collect();
    assert!(of_kind(vec![PersonFacts { recent: only_these, ..known }], ReasonKind::Question).is_some());
}

#[test]
fn a_meaning_is_not_told_as_a_consequence_and_a_deed_is_shown_once() {
    let mut person = friend(1, "Ana López", &weekly(12));
    let given = hearten_domain::Gift {
        meaning: Some("being taken seriously".into()),
        ..gift(7, &person, GiftKind::Help, "the advice on roofs", ago(3))
    };
    person.thanks = vec![hearten_domain::Thanks { gift_id: Some(given.id), ..thanks(8, &person, "the advice on roofs", ago(3)) }];
    person.gifts = vec![given];
    let owed = of_kind(vec![person], ReasonKind::ThanksOwed).unwrap().suggested;
    assert!(!owed.draft.contains("led to this: being taken seriously"), "{}", owed.draft);
    assert_eq!(owed.why.evidence().len(), 1);
    assert!(owed.why.reason().starts_with("You have Ana López to thank for the advice on roofs"), "{}", owed.why.reason());
}

#[test]
fn two_of_the_family_are_not_introduced_and_one_of_them_comes_last() {
    let beekeeper = |number, name: &str, kin| {
        let mut person = friend(number, name, &weekly(12));
        person.interests = vec![interest(200 + number, &person, "keeping bees")];
        PersonFacts { kin, ..person }
    };
    let all = vec![
        beekeeper(1, "Ana López", true),
        beekeeper(2, "Ben Okafor", true),
        beekeeper(3, "Cleo Marin", false),
        beekeeper(4, "Dov Levi", false),
    ];
    let introduced: Vec<Proposal> =
        propose(&facts(all)).into_iter().filter(|one| one.suggested.reason_kind == ReasonKind::Introduction).collect();
    let names = |one: &Proposal| one.suggested.people.iter().map(|person| person.name.clone()).collect::<Vec<_>>();
    assert!(introduced.iter().all(|one| !(names(one).contains(&"Ana López".into()) && names(one).contains(&"Ben Okafor".into()))));
    let best = introduced.iter().max_by(|a, b| a.score.total().total_cmp(&b.score.total())).unwrap();
    assert!(names(best).iter().all(|name| name == "Cleo Marin" || name == "Dov Levi"), "{:?}", names(best));
}

#[test]
fn a_promise_is_quoted_as_it_was_noted() {
    let mut person = friend(1, "Ana López", &weekly(12));
    person.promises = vec![promise(9, &person, "ask Karin about the interpreter", Some(ago(-1)))];
    let due = of_kind(vec![person], ReasonKind::Promise).unwrap().suggested;
    assert!(due.draft.contains("“ask Karin about the interpreter”") && due.why.reason().contains("you promised Ana López: “ask Karin"));
}

#[test]
fn family_is_thanked_for_a_meeting_in_warm_words() {
    let mut person = friend(1, "Ana López", &weekly(20));
    person.kin = true;
    person.recent.push(moment(99, 1, Medium::Visit, Direction::Mutual, "Supper in the garden"));
    let met = of_kind(vec![tied(person)], ReasonKind::Meeting).unwrap().suggested;
    assert!(!met.draft.contains("Thank you for your time"), "{}", met.draft);
}

#[test]
fn a_meeting_ahead_is_told_by_its_day_in_words() {
    let mut person = friend(1, "Ana López", &weekly(20));
    person.ahead = vec![moment(99, -1, Medium::Visit, Direction::Mutual, "Supper in the garden")];
    let brief = of_kind(vec![person], ReasonKind::Brief).unwrap().suggested;
    assert_eq!(brief.why.evidence()[0].text, "visit tomorrow (16 May) (“Supper in the garden”)");
}

#[test]
fn what_i_asked_and_never_heard_of_is_followed_up_gently_where_they_usually_answer() {
    let answered = [
        (60, Direction::Sent, "Cherry harvest"),
        (59, Direction::Received, "Re: Cherry harvest"),
        (50, Direction::Sent, "Barn door hinges"),
        (49, Direction::Received, "Re: Barn door hinges"),
    ];
    let open = [(9, Direction::Sent, "Which wood for the new barn door?")];
    let silent = with(friend(1, "Ana López", &weekly(30)), &open);
    assert!(of_kind(vec![silent.clone()], ReasonKind::FollowUp).is_none());
    let usual = with(silent, &answered);
    let found = of_kind(vec![usual.clone()], ReasonKind::FollowUp).unwrap().suggested;
    assert!(found.why.reason().contains("Which wood for the new barn door"));
    let heard = with(usual, &[(8, Direction::Received, "RE: Which wood for the new barn door?")]);
    assert!(of_kind(vec![heard], ReasonKind::FollowUp).is_none());
}

#[test]
fn whoever_is_written_to_daily_is_asked_about_one_matter_that_ended() {
    let matter = [
        (16, Direction::Sent, "Drainage of the lower meadow"),
        (15, Direction::Received, "Re: Drainage of the lower meadow"),
        (14, Direction::Sent, "Re: Drainage of the lower meadow"),
    ];
    let person = with(friend(1, "Ana López", &(0..12).collect::<Vec<_>>()), &matter);
    assert!(person.is_just_contacted(TODAY));
    let found = of_kind(vec![person], ReasonKind::HowItWent).unwrap().suggested;
    assert!(found.why.reason().contains("Drainage of the lower meadow") && found.why.reason().contains("3 times"));
}

#[test]
fn drafts_of_one_kind_differ_on_one_day() {
    let silent: Vec<PersonFacts> = (1..=6).map(|number| friend(number, &format!("Person{number} Name"), &weekly(41))).collect();
    let differing: Vec<PersonFacts> = silent
        .into_iter()
        .map(|mut person| {
            person.recent.iter_mut().for_each(|moment| moment.subject = Some(format!("Orchard plans of {}", person.name)));
            person
        })
        .collect();
    let shown = rank(propose(&facts(differing)), &context());
    let bodies: std::collections::BTreeSet<String> = shown
        .iter()
        .map(|one| one.suggested.draft.replace(&one.suggested.people[0].name, "").split_once(',').map(|(_, body)| body.to_owned()).unwrap())
        .collect();
    assert!(shown.len() >= 3 && bodies.len() == shown.len(), "{bodies:?}");
}

#[test]
fn what_was_offered_for_days_rests_and_so_do_other_moves_with_them() {
    let given: Facts = everyone();
    let first = rank(propose(&given), &context()).remove(0).suggested;
    let left = RankContext { offered: [(first.id.clone(), 6)].into(), ..context() };
    let score = |context: &RankContext| {
        let shown = rank(propose(&given), &RankContext { limit: 40, ..context.clone() });
        shown.iter().find(|one| one.suggested.id == first.id).map_or(0.0, |one| one.score.total())
    };
    assert!(score(&left) < score(&context()));
}
