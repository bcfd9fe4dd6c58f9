use jiff::civil::date;
use proptest::prelude::*;

use super::IntroductionState::{Agreed, AskedBoth, AskedOne, Declined, Idea, LetGo, Made, Met, Outcome};
use super::*;

fn idea() -> Introduction {
    let person = |number: u128| PersonId(uuid::Uuid::from_u128(number));
    let id = IntroductionId(uuid::Uuid::from_u128(9));
    Introduction::new(id, [person(1), person(2)], ["bees".into(), "a garden".into()], date(2024, 3, 1))
}

#[test]
fn the_table_of_states_is_the_documented_one() {
    let table: Vec<_> = IntroductionState::ALL
        .iter()
        .map(|from| (*from, IntroductionState::ALL.iter().copied().filter(|to| from.may_become(*to)).collect::<Vec<_>>()))
        .collect();
    assert_eq!(
        table,
        [
            (Idea, vec![AskedOne, Declined, LetGo]),
            (AskedOne, vec![AskedBoth, Agreed, Declined, LetGo]),
            (AskedBoth, vec![Agreed, Declined, LetGo]),
            (Agreed, vec![Made, Declined, LetGo]),
            (Made, vec![Met, Outcome, LetGo]),
            (Met, vec![Outcome, LetGo]),
            (Outcome, vec![Outcome]),
            (Declined, vec![]),
            (LetGo, vec![]),
        ]
    );
}

#[test]
fn one_step_after_another_leads_from_an_idea_to_its_outcome() {
    use IntroductionNext as Next;
    let mut it = idea();
    let steps = [
        (IntroductionStep::Ask(Side::First), AskedOne, Some(Next::Await(Side::First))),
        (IntroductionStep::Yes(Side::First), AskedOne, Some(Next::Ask(Side::Second))),
        (IntroductionStep::Ask(Side::Second), AskedBoth, Some(Next::Await(Side::Second))),
        (IntroductionStep::Yes(Side::Second), Agreed, Some(Next::Make)),
        (IntroductionStep::Make, Made, Some(Next::Met)),
        (IntroductionStep::Met, Met, Some(Next::Outcome)),
        (IntroductionStep::Outcome("a shared hive".into()), Outcome, None),
    ];
    assert_eq!((it.state(), it.next()), (Idea, Some(Next::Ask(Side::First))));
    for (number, (step, state, next)) in (2..).zip(steps) {
        it = it.after(&step, date(2024, 3, number)).unwrap();
        assert_eq!((it.state(), it.next()), (state, next));
    }
    let earlier = it.on_day(date(2024, 3, 5)).unwrap();
    assert_eq!((earlier.state(), earlier.outcome), (Agreed, None));
}

#[test]
fn a_no_is_an_end_and_a_day_never_goes_back() {
    let asked = idea().after(&IntroductionStep::Ask(Side::First), date(2024, 3, 4)).unwrap();
    assert_eq!(asked.clone().after(&IntroductionStep::Yes(Side::First), date(2024, 3, 3)), Err(StepRefused::TooEarly(date(2024, 3, 4))));
    let declined = asked.after(&IntroductionStep::No(Side::First), date(2024, 3, 5)).unwrap();
    assert_eq!((declined.state(), declined.next()), (Declined, None));
    assert_eq!(declined.after(&IntroductionStep::Ask(Side::Second), date(2024, 3, 6)), Err(StepRefused::OutOfTurn(Declined)));
}

fn steps() -> impl Strategy<Value = Vec<(IntroductionStep, i8)>> {
    let side = || prop_oneof![Just(Side::First), Just(Side::Second)];
    let step = prop_oneof![
        1 => side().prop_map(IntroductionStep::Tell),
        3 => side().prop_map(IntroductionStep::Ask),
        4 => side().prop_map(IntroductionStep::Yes),
        1 => side().prop_map(IntroductionStep::No),
        3 => Just(IntroductionStep::Make),
        2 => Just(IntroductionStep::Met),
        1 => Just(IntroductionStep::Outcome("friends".into())),
        1 => Just(IntroductionStep::LetGo),
    ];
    proptest::collection::vec((step, 1..28_i8), 1..24)
}

proptest! {
    #[test]
    fn nothing_is_made_without_both_yeses_and_every_change_of_state_is_in_the_table(steps in steps()) {
        let mut it = idea();
        for (step, day) in steps {
            let before = it.state();
            let Ok(after) = it.clone().after(&step, date(2024, 3, day)) else { continue };
            let state = after.state();
            prop_assert!(state == before || before.may_become(state), "{before} became {state} by {step:?}");
            if let Some(made) = after.made_on {
                for side in [Side::First, Side::Second] {
                    prop_assert!(after.days(side).agreed_on.is_some_and(|agreed| agreed <= made));
                }
            }
            it = after;
        }
    }

    #[test]
    fn a_record_that_says_made_is_not_made_where_a_yes_is_missing(agreed in any::<[bool; 2]>()) {
        let day = Some(date(2024, 3, 2));
        let [first, second] = agreed.map(|is| day.filter(|_| is));
        let it = Introduction { made_on: day, met_on: day, first_agreed_on: first, second_agreed_on: second, ..idea() };
        prop_assert_eq!(it.state() == Met, agreed == [true, true]);
        prop_assert!(agreed == [true, true] || it.clone().both_yeses().is_err());
    }
}
