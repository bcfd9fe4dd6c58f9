use jiff::civil::date;

use super::*;

fn circle(every_weeks: i64) -> Circle {
    Circle {
        id: CircleId(uuid::Uuid::nil()),
        name: "The bridge".into(),
        kind: CircleKind::JobClub,
        purpose: None,
        every_weeks,
        begun_on: date(2026, 1, 5),
        ended_on: Some(date(2026, 6, 1)),
        import_id: None,
    }
}

fn table<S: Copy + PartialEq>(all: &[S], may: fn(S, S) -> bool) -> Vec<(S, Vec<S>)> {
    all.iter().map(|from| (*from, all.iter().copied().filter(|to| may(*from, *to)).collect())).collect()
}

#[test]
fn the_tables_of_states_are_the_documented_ones() {
    use MeetingState::{CalledOff, Held, Planned};
    let expected = [(Planned, vec![Held, CalledOff]), (Held, vec![]), (CalledOff, vec![])];
    assert_eq!(table(MeetingState::ALL, MeetingState::may_become), expected);
    let expected = [
        (CircleAskState::Open, vec![CircleAskState::Helped, CircleAskState::LetGo]),
        (CircleAskState::Helped, vec![]),
        (CircleAskState::LetGo, vec![CircleAskState::Helped]),
    ];
    assert_eq!(table(CircleAskState::ALL, CircleAskState::may_become), expected);
    let expected = [
        (CommitmentState::NotYet, vec![CommitmentState::Kept, CommitmentState::LetGo]),
        (CommitmentState::Kept, vec![]),
        (CommitmentState::LetGo, vec![CommitmentState::Kept]),
    ];
    assert_eq!(table(CommitmentState::ALL, CommitmentState::may_become), expected);
}

#[test]
fn the_next_day_follows_the_cadence_and_is_never_past() {
    let next = |weeks, today| circle(weeks).next_day(date(2026, 3, 2), today);
    assert_eq!(next(2, date(2026, 3, 2)), Some(date(2026, 3, 16)));
    assert_eq!(next(2, date(2026, 3, 16)), Some(date(2026, 3, 30)));
    assert_eq!(next(1, date(2026, 5, 1)), Some(date(2026, 5, 4)));
    assert_eq!(next(2, date(2026, 2, 1)), Some(date(2026, 3, 16)), "a last meeting that is still ahead");
}

#[test]
fn what_came_later_is_unknown_on_an_earlier_day() {
    let ask = CircleAsk {
        id: CircleAskId(uuid::Uuid::nil()),
        circle_id: CircleId(uuid::Uuid::nil()),
        meeting_id: None,
        person_id: PersonId(uuid::Uuid::nil()),
        kind: CircleAskKind::Ask,
        text: "A word with a press officer".into(),
        said_on: date(2026, 3, 2),
        other_id: Some(PersonId(uuid::Uuid::max())),
        helped_on: Some(date(2026, 3, 9)),
        outcome: Some("They spoke".into()),
        let_go_on: None,
        import_id: None,
    };
    assert_eq!(ask.state(), CircleAskState::Helped);
    assert_eq!(ask.clone().on_day(date(2026, 3, 1)), None);
    let before = ask.clone().on_day(date(2026, 3, 8)).unwrap();
    assert_eq!((before.state(), before.other_id, before.outcome), (CircleAskState::Open, None, None));
    assert_eq!(ask.clone().on_day(date(2026, 3, 9)), Some(ask));
    assert_eq!(circle(2).on_day(date(2026, 5, 31)).unwrap().ended_on, None);
    assert_eq!(circle(2).on_day(date(2026, 1, 4)), None);
}
