//! Invented records of the flows: gifts, thanks, moves, guides and goals, chains and asks, gatherings, circles and trips.

use hearten_domain::*;
use hearten_store::{StoreError, Tx};
use hearten_testkit::at;
use jiff::civil::date;

use crate::common::*;

pub(crate) async fn gifts_and_answers(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
    tx.insert_all(&[Find {
        id: id(3_401),
        kind: FindKind::Link,
        title: format!("{word} find"),
        url: Some("https://example.org/bread".into()),
        text: Some("On rye".into()),
        kept_on: date(2024, 3, 1),
        dropped_on: None,
        import_id: None,
    }])
    .await?;
    let gift = Gift {
        id: id(3_501),
        person_id: id(1),
        direction: GiftDirection::Received,
        kind: GiftKind::Advice,
        what: format!("{word} gift"),
        meaning: Some("Courage".into()),
        on: date(2024, 2, 1),
        came_from: None,
        find_id: Some(id(3_401)),
        import_id: None,
    };
    tx.insert_all(&[gift.clone(), Gift { id: id(3_502), came_from: Some(gift.id), ..gift }]).await?;
    tx.insert_all(&[Thanks {
        id: id(3_601),
        person_id: id(1),
        gift_id: Some(id(3_501)),
        deed: format!("{word} deed"),
        led_to: Some("A job".into()),
        shows: Some("Patience".into()),
        owed_on: date(2024, 2, 2),
        sent_on: Some(date(2024, 2, 3)),
        outcome: Some("Hired".into()),
        outcome_on: Some(date(2024, 2, 4)),
        told_on: Some(date(2024, 2, 5)),
        import_id: None,
    }])
    .await?;
    chains_asks_and_passing_notes(tx, word).await?;
    tx.insert_all(&[Promise {
        id: id(3_701),
        person_id: id(1),
        text: format!("{word} promise"),
        made_on: date(2024, 2, 1),
        due_on: Some(date(2024, 8, 1)),
        kept_on: None,
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[Feed {
        id: id(3_731),
        url: "https://ana.example/feed".into(),
        title: format!("{word} feed"),
        person_id: Some(id(1)),
        since: date(2024, 2, 1),
        ended_on: Some(date(2024, 8, 1)),
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[Goal {
        id: id(3_735),
        text: format!("{word} goal"),
        target: Some("CFO of Northwind".into()),
        begun_on: date(2024, 2, 1),
        reached_on: None,
        dropped_on: None,
        outcome: None,
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[GoalStep {
        id: id(3_736),
        goal_id: id(3_735),
        kind: GoalStepKind::Ask,
        person_id: Some(id(1)),
        text: format!("{word} goal step"),
        noted_on: date(2024, 2, 1),
        due_on: date(2024, 2, 8),
        done_on: None,
        note: None,
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[GuideRun {
        id: id(3_741),
        guide: "in-transition".into(),
        title: "In transition".into(),
        started_on: date(2024, 2, 1),
        ended_on: None,
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[GuideStep {
        id: id(3_742),
        run_id: id(3_741),
        step: 2,
        done_on: date(2024, 2, 3),
        note: Some(format!("{word} step")),
        import_id: None,
    }])
    .await?;
    gathering(tx, word).await?;
    circle(tx, word).await?;
    trip(tx, word).await?;
    let people = [id(1), id(2)];
    let reasons = [format!("{word} for one"), format!("{word} for the other")];
    tx.insert_all(&[Introduction {
        first_told_on: Some(date(2024, 3, 2)),
        second_told_on: Some(date(2024, 3, 3)),
        first_asked_on: Some(date(2024, 3, 4)),
        first_agreed_on: Some(date(2024, 3, 5)),
        first_declined_on: Some(date(2024, 3, 6)),
        second_asked_on: Some(date(2024, 3, 7)),
        second_agreed_on: Some(date(2024, 3, 8)),
        second_declined_on: Some(date(2024, 3, 9)),
        made_on: Some(date(2024, 3, 10)),
        met_on: Some(date(2024, 3, 11)),
        outcome: Some("A garden".into()),
        outcome_on: Some(date(2024, 3, 12)),
        let_go_on: Some(date(2024, 3, 13)),
        ..Introduction::new(id(3_721), people, reasons, date(2024, 3, 1))
    }])
    .await?;
    tx.insert_all(&[Standing {
        id: id(3_751),
        person_id: id(1),
        kind: StandingKind::DoNotContact,
        since: date(2024, 1, 1),
        until: Some(date(2024, 2, 1)),
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[MoveAnswer {
        id: id(3_901),
        move_id: MoveId("00112233aabbccdd".into()),
        habit: Habit::Generative,
        reason_kind: ReasonKind::Introduction,
        person_id: id(1),
        other_id: Some(id(2)),
        reason: format!("{word} reason"),
        medium: Medium::Call,
        state: MoveState::Snoozed,
        at: at("2024-06-03T08:00:00Z"),
        on: date(2024, 6, 3),
        until: Some(date(2024, 7, 1)),
        outcome: Some("Later".into()),
        import_id: None,
    }])
    .await
}

async fn chains_asks_and_passing_notes(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
    let chain = Chain {
        id: id(3_801),
        event: format!("{word} event"),
        begun_on: date(2024, 2, 2),
        outcome: Some("She was hired".into()),
        came_on: Some(date(2024, 2, 9)),
        let_be_on: None,
        import_id: None,
    };
    tx.insert_all(&[chain]).await?;
    let (person_id, on) = (id(1), date(2024, 2, 1));
    tx.insert_all(&[ChainStep { id: id(3_802), chain_id: id(3_801), person_id, thanks_id: id(3_601), place: 1, on, import_id: None }])
        .await?;
    tx.insert_all(&[Ask {
        id: id(3_803),
        person_id,
        kind: AskKind::TenMinutes,
        text: format!("{word} ask"),
        asked_on: on,
        state: AskState::Answered,
        settled_on: Some(date(2024, 2, 5)),
        answer: Some("Gladly".into()),
        gift_id: Some(id(3_501)),
        import_id: None,
    }])
    .await?;
    let text = format!("{word} passing");
    tx.insert_all(&[PassingNote { id: id(3_804), person_id, text, noted_on: on, until: date(2024, 3, 1), erase: true, import_id: None }])
        .await
}

/// A gathering with a guest and a pair.
async fn gathering(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
    tx.insert_all(&[Gathering {
        id: id(3_731),
        kind: GatheringKind::Brainstorm,
        theme: format!("{word} theme"),
        on_day: Some(date(2024, 3, 20)),
        begins_at: Some(jiff::civil::time(19, 30, 0, 0)),
        place: Some("Bergen".into()),
        capacity: 8,
        begun_on: date(2024, 3, 1),
        invited_on: Some(date(2024, 3, 2)),
        held_on: Some(date(2024, 3, 20)),
        notes: Some("Much".into()),
        outcome: Some("A garden".into()),
        outcome_on: Some(date(2024, 3, 21)),
        called_off_on: Some(date(2024, 3, 22)),
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[Guest {
        id: id(3_732),
        gathering_id: id(3_731),
        person_id: id(1),
        reason: Some(format!("{word} guest")),
        listed_on: date(2024, 3, 1),
        invited_on: Some(date(2024, 3, 2)),
        answer: Some(GuestAnswer::Maybe),
        answered_on: Some(date(2024, 3, 3)),
        came_on: Some(date(2024, 3, 20)),
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[Pairing {
        id: id(3_733),
        gathering_id: id(3_731),
        person_id: id(1),
        other_id: id(2),
        reason: format!("{word} pair"),
        noted_on: date(2024, 3, 3),
        met_on: Some(date(2024, 3, 20)),
        import_id: None,
    }])
    .await
}

/// A trip with somebody to see.
async fn trip(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
    tx.insert_all(&[Trip {
        id: id(3_751),
        place: "Bergen, Hordaland, Norway".into(),
        lat: Some(60.3929),
        lon: Some(5.3241),
        from_day: date(2024, 4, 10),
        until_day: date(2024, 4, 14),
        within_km: 50,
        note: Some(format!("{word} trip")),
        planned_on: date(2024, 3, 1),
        ended_on: Some(date(2024, 4, 13)),
        let_go_on: Some(date(2024, 4, 2)),
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[TripVisit {
        id: id(3_752),
        trip_id: id(3_751),
        person_id: id(1),
        on_day: Some(date(2024, 4, 11)),
        listed_on: date(2024, 3, 2),
        wrote_on: Some(date(2024, 3, 3)),
        agreed_on: Some(date(2024, 3, 4)),
        met_on: Some(date(2024, 4, 11)),
        missed_on: Some(date(2024, 4, 12)),
        called_on: Some(date(2024, 4, 13)),
        import_id: None,
    }])
    .await
}

/// A circle with everything in it.
async fn circle(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
    let circle_id = id(3_741);
    tx.insert_all(&[Circle {
        id: circle_id,
        name: format!("{word} circle"),
        kind: CircleKind::JobClub,
        purpose: Some("The next post".into()),
        every_weeks: 2,
        begun_on: date(2024, 3, 1),
        ended_on: Some(date(2024, 9, 1)),
        import_id: None,
    }])
    .await?;
    let (since, until) = (date(2024, 3, 1), Some(date(2024, 8, 1)));
    tx.insert_all(&[CircleMember { id: id(3_742), circle_id, person_id: id(1), since, until, import_id: None }]).await?;
    tx.insert_all(&[CirclePair { id: id(3_743), circle_id, person_id: id(1), other_id: id(2), since, until, import_id: None }]).await?;
    tx.insert_all(&[CircleMeeting {
        id: id(3_744),
        circle_id,
        on_day: date(2024, 3, 15),
        begins_at: Some(jiff::civil::time(18, 0, 0, 0)),
        place: Some("Library".into()),
        agenda: Some(format!("{word} agenda")),
        minutes: Some("Much".into()),
        planned_on: date(2024, 3, 2),
        held_on: Some(date(2024, 3, 15)),
        called_off_on: Some(date(2024, 3, 16)),
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[CircleAsk {
        id: id(3_745),
        circle_id,
        meeting_id: Some(id(3_744)),
        person_id: id(1),
        kind: CircleAskKind::Ask,
        text: format!("{word} circle ask"),
        said_on: date(2024, 3, 15),
        other_id: Some(id(2)),
        helped_on: Some(date(2024, 3, 18)),
        outcome: Some("A call".into()),
        let_go_on: Some(date(2024, 3, 17)),
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[Commitment {
        id: id(3_746),
        circle_id,
        meeting_id: Some(id(3_744)),
        person_id: id(1),
        text: format!("{word} commitment"),
        made_on: date(2024, 3, 15),
        due_on: Some(date(2024, 3, 29)),
        kept_on: Some(date(2024, 3, 28)),
        let_go_on: Some(date(2024, 3, 27)),
        import_id: None,
    }])
    .await
}
