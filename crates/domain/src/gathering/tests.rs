use jiff::civil::date;

use super::*;

#[test]
fn the_table_of_states_is_the_documented_one() {
    use GatheringState::{CalledOff, Held, Idea, Invited, Outcome};
    let table: Vec<_> = GatheringState::ALL
        .iter()
        .map(|from| (*from, GatheringState::ALL.iter().copied().filter(|to| from.may_become(*to)).collect::<Vec<_>>()))
        .collect();
    assert_eq!(
        table,
        [
            (Idea, vec![Invited, Held, CalledOff]),
            (Invited, vec![Held, CalledOff]),
            (Held, vec![Outcome]),
            (Outcome, vec![Outcome]),
            (CalledOff, vec![]),
        ]
    );
}

#[test]
fn the_table_of_guests_is_the_documented_one() {
    use GuestState::{Came, Invited, Listed, Maybe, No, Yes};
    let table: Vec<_> = GuestState::ALL
        .iter()
        .map(|from| (*from, GuestState::ALL.iter().copied().filter(|to| from.may_become(*to)).collect::<Vec<_>>()))
        .collect();
    assert_eq!(
        table,
        [
            (Listed, vec![Invited, Yes, Maybe, No, Came]),
            (Invited, vec![Yes, Maybe, No, Came]),
            (Yes, vec![Maybe, No, Came]),
            (Maybe, vec![Yes, No, Came]),
            (No, vec![Yes, Maybe, Came]),
            (Came, vec![]),
        ]
    );
}

#[test]
fn an_answer_is_unknown_before_its_day() {
    let id = uuid::Uuid::nil();
    let guest = Guest {
        id: GuestId(id),
        gathering_id: GatheringId(id),
        person_id: PersonId(id),
        reason: None,
        listed_on: date(2024, 3, 1),
        invited_on: Some(date(2024, 3, 2)),
        answer: Some(GuestAnswer::Yes),
        answered_on: Some(date(2024, 3, 5)),
        came_on: Some(date(2024, 3, 9)),
        import_id: None,
    };
    let on = |day: i8| guest.clone().on_day(date(2024, 3, day)).map(|it| it.state());
    assert_eq!(guest.clone().on_day(date(2024, 2, 29)), None);
    assert_eq!([on(1), on(4), on(8), on(9)], [GuestState::Listed, GuestState::Invited, GuestState::Yes, GuestState::Came].map(Some));
}
