//! What people who write to each other every day would not send.

use hearten_domain::{Direction, Medium, ReasonKind};

use super::fixture::{facts, friend, interest, moment, tied, writer};
use crate::{MomentFacts, PersonFacts, Proposal, propose};

fn weekly(last: i64) -> Vec<i64> {
    (0..12).map(|n| last + 7 * n).collect()
}

fn of_kind(people: Vec<PersonFacts>, kind: ReasonKind) -> Option<Proposal> {
    propose(&facts(people)).into_iter().find(|one| one.suggested.reason_kind == kind)
}

/// Ana, who writes every week, and these mails.
fn ana(mails: &[(i64, Direction, &str)]) -> PersonFacts {
    let mut person = friend(1, "Ana López", &weekly(30));
    let more = mails.iter().enumerate();
    let written = |(place, (day, direction, subject)): (usize, &(i64, Direction, &str))| {
        moment(1500 + place as u128, *day, Medium::Mail, *direction, subject)
    };
    person.recent.extend(more.map(written));
    tied(person)
}

#[test]
fn a_question_that_somebody_else_asked_is_not_theirs_because_they_answered_it_to_all() {
    let joined = ana(&[(5, Direction::Received, "Re: Which oven for the bakery?")]);
    assert!(of_kind(vec![joined], ReasonKind::Question).is_none());
    let began = ana(&[(5, Direction::Received, "Which oven for the bakery?")]);
    assert!(of_kind(vec![began], ReasonKind::Question).is_some());
}

#[test]
fn my_answer_counts_though_a_mailer_lost_a_space_of_the_subject() {
    let asked = (6, Direction::Received, "What does the council say to the mill?");
    assert!(of_kind(vec![ana(&[asked])], ReasonKind::Question).is_some());
    let answered = ana(&[asked, (5, Direction::Sent, "Re: What does the council say tothe mill?")]);
    assert!(of_kind(vec![answered], ReasonKind::Question).is_none());
}

#[test]
fn an_old_subject_is_not_picked_up_where_we_wrote_of_other_things_since() {
    let every_other_day = |subject: fn(i64) -> &'static str| {
        let way = |nth: i64| if nth % 2 == 0 { Direction::Received } else { Direction::Sent };
        let mails: Vec<(i64, Direction, &str)> = (10..50).map(|nth| (2 * nth, way(nth), subject(nth))).collect();
        writer(1, "Ana López", &mails)
    };
    let lately = every_other_day(|_| "Cherry harvest in the upper orchard");
    assert!(of_kind(vec![lately], ReasonKind::Silence).is_some());
    let long_ago = every_other_day(|nth| if nth > 40 { "Cherry harvest in the upper orchard" } else { "Hi" });
    assert!(of_kind(vec![long_ago], ReasonKind::Silence).is_none());
}

#[test]
fn a_remark_on_what_i_sent_round_is_no_answer_to_be_thanked_for() {
    let sent_to = |others: i64| {
        let mut person =
            ana(&[(6, Direction::Sent, "Price list of the old mill"), (4, Direction::Received, "Re: Price list of the old mill")]);
        person.recent.iter_mut().filter(|moment| moment.direction == Direction::Sent).for_each(|moment| moment.others = others);
        tied(person)
    };
    assert!(of_kind(vec![sent_to(1)], ReasonKind::Answer).is_some());
    assert!(of_kind(vec![sent_to(4)], ReasonKind::Answer).is_none());
}

#[test]
fn an_appointment_that_is_over_is_not_asked_about_again() {
    let answered = [
        (60, Direction::Sent, "Cherry harvest"),
        (59, Direction::Received, "Re: Cherry harvest"),
        (50, Direction::Sent, "Barn door hinges"),
        (49, Direction::Received, "Re: Barn door hinges"),
    ];
    let with_open = |subject: &'static str| ana(&[answered.as_slice(), &[(9, Direction::Sent, subject)]].concat());
    assert!(of_kind(vec![with_open("Which hinges for the gate?")], ReasonKind::FollowUp).is_some());
    assert!(of_kind(vec![with_open("Interview of the gardener on Friday")], ReasonKind::FollowUp).is_none());
}

#[test]
fn work_that_ended_weeks_ago_is_not_called_fresh() {
    for subject in ["Drainage of the meadow", "Lease of the mill", "Roof of the chapel", "Bridge over the brook", "Hives behind the barn"] {
        let mails = [
            (23, Direction::Sent, subject),
            (22, Direction::Received, subject),
            (21, Direction::Sent, subject),
            (20, Direction::Received, subject),
        ];
        let carried = of_kind(vec![ana(&mails)], ReasonKind::WorkTogether).unwrap().suggested;
        assert!(!carried.why.reason().contains("fresh"), "{}", carried.why.reason());
    }
}

#[test]
fn two_who_were_on_one_small_mail_are_not_offered_each_other() {
    let beekeeper = |number, name: &str| {
        let mut person = friend(number, name, &weekly(12));
        person.interests = vec![interest(200 + number, &person, "keeping bees")];
        person
    };
    let pair = |others: i64| {
        let shared = MomentFacts { others, ..moment(9000, 20, Medium::Mail, Direction::Sent, "Honey for the fair") };
        let both = [beekeeper(1, "Ana López"), beekeeper(2, "Ben Okafor")];
        both.map(|mut person| {
            person.recent.push(shared.clone());
            tied(person)
        })
    };
    assert!(of_kind(pair(4).to_vec(), ReasonKind::Introduction).is_some());
    assert!(of_kind(pair(2).to_vec(), ReasonKind::Introduction).is_none());
}
