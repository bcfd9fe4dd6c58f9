//! When a keepsake is made, and that it is given.

use hearten_domain::{ConcernKind, DateKind, Keepsake, Move, ReasonKind};

use super::fixture::*;
use crate::{PersonFacts, propose};

fn proposed(person: PersonFacts) -> Option<Move> {
    let all = propose(&facts(vec![person]));
    all.into_iter().find(|one| one.suggested.reason_kind == ReasonKind::Keepsake).map(|one| one.suggested)
}

/// A friend with a story and two kindnesses, of whom nothing says why today.
fn rich() -> PersonFacts {
    let mut person = friend(1, "Ana L\u{f3}pez", &(0..12).map(|n| 12 + 7 * n).collect::<Vec<_>>());
    person.stories = vec![story(2, "The night train")];
    person.thanks = vec![thanks(3, &person, "read the grant proposal", ago(800)), thanks(4, &person, "lent me her boat", ago(700))];
    person.first_day = Some(ago(1000));
    person
}

fn reason(person: PersonFacts) -> String {
    proposed(person).map(|one| one.why.reason().to_owned()).unwrap_or_default()
}

#[test]
fn a_keepsake_has_a_reason_or_is_not_proposed() {
    assert_eq!(proposed(rich()), None, "a day like any other");
    let mut turning = rich();
    turning.dates = vec![important(5, &turning, DateKind::Birthday, "1964-06-01")];
    assert!(reason(turning.clone()).starts_with("Ana turns 60 on 1 June."), "{}", reason(turning.clone()));
    turning.dates = vec![important(5, &turning, DateKind::Birthday, "1965-06-01")];
    assert_eq!(proposed(turning), None, "59 is a birthday like others");
    let years = PersonFacts { first_day: Some(ago(3652 - 5)), ..rich() };
    assert!(reason(years.clone()).contains("10 years") && reason(years).contains("since you and Ana L\u{f3}pez first met"));
    let mut relieved = rich();
    relieved.concerns = vec![concern(6, &relieved, ConcernKind::HardSeason, "her father died", ago(200), Some(ago(30)))];
    assert!(reason(relieved.clone()).contains("has a hard season behind them"));
    relieved.concerns[0].until = None;
    assert_eq!(proposed(relieved), None, "nothing while it lasts");
    let mut full = rich();
    full.stories = vec![story(2, "One"), story(7, "Two"), story(8, "Three")];
    assert!(reason(full).contains("3 stories and 2 kindnesses of theirs"));
}

#[test]
fn a_keepsake_needs_something_to_stand_on_it() {
    let poor = PersonFacts { stories: vec![], first_day: Some(ago(3652 - 5)), ..rich() };
    assert_eq!(proposed(poor), None);
    let alone = PersonFacts { thanks: vec![], first_day: Some(ago(3652 - 5)), ..rich() };
    assert_eq!(proposed(alone), None);
}

#[test]
fn one_that_is_made_is_to_be_given_and_not_made_again() {
    let years = || PersonFacts { first_day: Some(ago(3652 - 5)), ..rich() };
    let made = keepsake(9, &years(), ago(40), Some(ago(30)));
    let ready = proposed(PersonFacts { keepsakes: vec![made.clone()], ..years() }).unwrap();
    assert!(ready.why.reason().contains("lies ready") && ready.why.evidence()[0].kind == "keepsake", "{}", ready.why.reason());
    let given = Keepsake { given_on: Some(ago(2)), ..made };
    assert_eq!(proposed(PersonFacts { keepsakes: vec![given.clone()], ..years() }), None);
    let long_ago = Keepsake { made_on: Some(ago(1500)), given_on: Some(ago(1490)), drafted_on: ago(1510), ..given };
    assert!(proposed(PersonFacts { keepsakes: vec![long_ago], ..years() }).is_some());
    let begun = keepsake(9, &years(), ago(3), None);
    assert!(reason(PersonFacts { keepsakes: vec![begun], ..years() }).contains("10 years"), "one that is begun is gone on with");
}
