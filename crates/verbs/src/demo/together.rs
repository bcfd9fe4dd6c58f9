//! People brought together: two introductions and two evenings.

use hearten_domain::{Gathering, GatheringId, GatheringKind, Guest, GuestAnswer, Introduction, IntroductionId, Pairing};
use jiff::civil::{Date, time};

use super::vault::Draft;

/// Puts introductions and gatherings on the sheet.
pub(super) fn put_together(draft: &mut Draft) {
    put_introductions(draft);
    put_evening_that_was(draft);
    put_evening_ahead(draft);
}

fn introduction(draft: &mut Draft, people: [&str; 2], reasons: [&str; 2], begun: i64) -> Option<Introduction> {
    let [one, other] = people;
    let pair = [draft.who(one)?, draft.who(other)?];
    let id = IntroductionId(draft.id());
    let new = Introduction::new(id, pair, reasons.map(str::to_owned), draft.before(begun));
    Some(Introduction { import_id: Some(draft.import), ..new })
}

fn put_introductions(draft: &mut Draft) {
    let day = |draft: &Draft, ago: i64| Some(draft.before(ago));
    let reasons = ["Esther feeds a city and knows every quay", "Clara writes about who feeds a port"];
    if let Some(made) = introduction(draft, ["clara", "esther"], reasons, 131) {
        draft.made.introductions.push(Introduction {
            first_asked_on: day(draft, 130),
            first_agreed_on: day(draft, 129),
            second_asked_on: day(draft, 128),
            second_agreed_on: day(draft, 126),
            made_on: day(draft, 124),
            met_on: day(draft, 110),
            outcome: Some("A whole page, and a panel next year".to_owned()),
            outcome_on: day(draft, 28),
            ..made
        });
    }
    let reasons = ["Hedda has two hives on a roof and too much honey", "Amadou knows everybody who could use the honey"];
    if let Some(asked) = introduction(draft, ["amadou", "hedda"], reasons, 6) {
        draft.made.introductions.push(Introduction { first_asked_on: day(draft, 4), ..asked });
    }
}

/// A gathering for a theme, with everything else open.
fn gathering(draft: &Draft, theme: &str, on: Date, begun: i64) -> Gathering {
    Gathering {
        id: GatheringId(draft.id()),
        kind: GatheringKind::Gathering,
        theme: theme.to_owned(),
        on_day: Some(on),
        begins_at: Some(time(18, 30, 0, 0)),
        place: Some("Our kitchen".to_owned()),
        capacity: 6,
        begun_on: draft.before(begun),
        invited_on: None,
        held_on: None,
        notes: None,
        outcome: None,
        outcome_on: None,
        called_off_on: None,
        import_id: Some(draft.import),
    }
}

/// Puts somebody on a list, invited some days ago.
fn put_guest(draft: &mut Draft, gathering: &Gathering, key: &str, reason: &str, invited: i64, answer: Option<GuestAnswer>) {
    let Some(person_id) = draft.who(key) else { return };
    let guest = Guest {
        id: draft.id().into(),
        gathering_id: gathering.id,
        person_id,
        reason: Some(reason.to_owned()),
        listed_on: draft.before(invited + 1),
        invited_on: Some(draft.before(invited)),
        answer,
        answered_on: answer.map(|_| draft.before(invited - 1)),
        came_on: gathering.held_on.filter(|_| answer == Some(GuestAnswer::Yes)),
        import_id: Some(draft.import),
    };
    draft.made.guests.push(guest);
}

fn put_pair(draft: &mut Draft, gathering: &Gathering, [one, other]: [&str; 2], reason: &str, noted: i64) {
    let (Some(person_id), Some(other_id)) = (draft.who(one), draft.who(other)) else { return };
    let pairing = Pairing {
        id: draft.id().into(),
        gathering_id: gathering.id,
        person_id,
        other_id,
        reason: reason.to_owned(),
        noted_on: draft.before(noted),
        met_on: gathering.held_on,
        import_id: Some(draft.import),
    };
    draft.made.pairings.push(pairing);
}

fn put_evening_that_was(draft: &mut Draft) {
    let held = draft.before(47);
    let evening = Gathering {
        invited_on: Some(draft.before(70)),
        held_on: Some(held),
        notes: Some("The bread is the surprise. Whoever drives at night knows who bakes too much.".to_owned()),
        outcome: Some("Two shelters get bread on Thursdays".to_owned()),
        outcome_on: Some(draft.before(20)),
        ..gathering(draft, "What the markets throw away", held, 75)
    };
    put_guest(draft, &evening, "clara", "You write about who feeds a port", 70, Some(GuestAnswer::Yes));
    put_guest(draft, &evening, "esther", "You feed a city", 70, Some(GuestAnswer::Yes));
    put_guest(draft, &evening, "amadou", "You care for food that is not wasted", 70, Some(GuestAnswer::Yes));
    put_pair(draft, &evening, ["esther", "amadou"], "Esther has the lorries, Amadou the lists", 60);
    draft.made.gatherings.push(evening);
}

fn put_evening_ahead(draft: &mut Draft) {
    let evening =
        Gathering { invited_on: Some(draft.before(5)), ..gathering(draft, "Urban beekeeping on shared roofs", draft.ahead(18), 8) };
    put_guest(draft, &evening, "hedda", "Two hives on a roof, and nobody in particular has said yes", 5, Some(GuestAnswer::Yes));
    put_guest(draft, &evening, "anh", "You think of a hive, and you know the motors", 5, None);
    put_pair(draft, &evening, ["hedda", "anh"], "One has hives, the other wants to", 5);
    draft.made.gatherings.push(evening);
}
