//! Invented records, and a vault to keep them in.

use hearten_domain::*;
use hearten_store::{Change, Location, OpenOptions, SourceFolder, Store, StoreError, Tx, VaultId};
use hearten_testkit::{NOON, Place, TestDatabase, at};
use jiff::{Timestamp, civil::date};
use uuid::Uuid;

pub(crate) fn location(database: &TestDatabase) -> Location {
    match database.place() {
        Place::Sqlite(path) => Location::Sqlite(path.clone()),
        Place::Postgres(url) => Location::Postgres(url.clone()),
    }
}

pub(crate) fn noon() -> Timestamp {
    at(NOON)
}

pub(crate) async fn open(database: &TestDatabase) -> Store {
    Store::open(&location(database), &OpenOptions::at(noon())).await.unwrap()
}

/// A store with one vault.
pub(crate) async fn home(database: &TestDatabase) -> (Store, VaultId) {
    let store = open(database).await;
    let vault = store.create_vault("home", noon()).await.unwrap().id;
    (store, vault)
}

/// A writing transaction in a vault of its own.
pub(crate) async fn begin(database: &TestDatabase) -> Tx {
    let (store, vault) = home(database).await;
    store.begin(vault).await.unwrap()
}

pub(crate) fn id<T: From<Uuid>>(number: u128) -> T {
    T::from(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number))
}

pub(crate) fn change(number: u128) -> Change {
    Change { id: id(9_000 + number), verb: "note".into(), summary: format!("Change {number}"), at: noon(), import_id: None }
}

pub(crate) fn import(number: u128, when: &str) -> Import {
    Import { id: id(8_000 + number), at: at(when), sources: "mail".into(), report: "{}".into(), undone_at: None }
}

pub(crate) fn person(number: u128, name: &str) -> Person {
    Person {
        id: id(number),
        name: name.into(),
        nickname: None,
        is_me: false,
        origin: Origin::Hand,
        layer: None,
        kin: false,
        note: None,
        photo: None,
        import_id: None,
    }
}

pub(crate) fn address(number: u128, value: &str, owner: u128) -> Address {
    Address { id: id(1_000 + number), value: value.into(), name: Some("A Name".into()), person_id: id(owner), import_id: None }
}

pub(crate) fn moment(number: u128, when: &str, subject: &str) -> Moment {
    Moment {
        id: id(2_000 + number),
        at: at(when),
        all_day: false,
        medium: Medium::Mail,
        direction: Direction::Received,
        others: 1,
        subject: Some(subject.into()),
        text: None,
        minutes: None,
        brought: None,
        source: Some(format!("mail:{number}@example.org")),
        thread: None,
        import_id: None,
    }
}

pub(crate) fn participant(moment: &Moment, owner: u128) -> Participant {
    Participant { moment_id: moment.id, person_id: id(owner), role: Role::From, at: moment.at, address_id: None }
}

pub(crate) fn interest(number: u128, owner: u128, topic: &str) -> Interest {
    Interest {
        id: id(3_000 + number),
        person_id: id(owner),
        topic: topic.into(),
        learnt_on: Some(date(2024, 5, 1)),
        source: None,
        import_id: None,
    }
}

pub(crate) fn organization(number: u128, name: &str) -> Organization {
    Organization { id: id(4_000 + number), name: name.into(), import_id: None }
}

pub(crate) fn membership(number: u128, owner: u128, organization: u128) -> Membership {
    Membership {
        id: id(4_500 + number),
        person_id: id(owner),
        organization_id: id(4_000 + organization),
        kind: MembershipKind::Employer,
        role: Some("Baker".into()),
        from: Some("2019".parse().unwrap()),
        to: None,
        import_id: None,
    }
}

pub(crate) fn listing(number: u128, name: &str, organization: u128) -> Listing {
    Listing {
        id: id(4_700 + number),
        name: name.into(),
        key: Some(format!("list:{number}")),
        organization_id: id(4_000 + organization),
        kind: MembershipKind::Board,
        role: Some("Chair".into()),
        from: None,
        to: None,
        as_of: Some("2009-08-01".parse().unwrap()),
        place: Some("Oslo".into()),
        source: "boards.csv".into(),
        import_id: Some(id(8_001)),
    }
}

/// One record of every kind, people 1 (Ana) and 2 (me), with all that hangs on them; `word` marks their texts.
pub(crate) async fn everything(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
    let import_id = Some(id(8_001));
    let photo = Photo { hash: PhotoHash("ab".repeat(32)), media_type: "image/png".into(), bytes: vec![0, 255, 1] };
    tx.put_photos(std::slice::from_ref(&photo)).await?;
    let ana = Person {
        nickname: Some("Anita".into()),
        layer: Some(15),
        kin: true,
        note: Some(format!("{word} note")),
        photo: Some(photo.hash.clone()),
        import_id,
        ..person(1, &format!("Ana {word}"))
    };
    tx.insert_all(&[ana, Person { is_me: true, ..person(2, "Me Myself") }]).await?;
    tx.insert_all(&[import(1, "2024-06-01T10:00:00.123456Z")]).await?;
    tx.insert_all(&[Address { import_id, ..address(1, "ana@example.org", 1) }, address(2, "nobody@example.org", 77)]).await?;
    tx.add_tallies(id(8_001), &[(id(1_001), AddressTally { sent: 3, as_list: 9, ..AddressTally::default() })]).await?;
    tx.mark_seen(id(8_001), &["mail:seen@example.org".into()]).await?;
    tx.insert_all(&[ContactPoint {
        id: id(1_501),
        person_id: id(1),
        kind: ContactKind::Phone,
        value: "+44 20 7946 0000".into(),
        label: Some("work".into()),
        import_id,
    }])
    .await?;
    tx.insert_all(&[organization(1, &format!("{word} Bakery"))]).await?;
    tx.insert_all(&[membership(1, 1, 1)]).await?;
    tx.insert_all(&[listing(1, "Ola Listed", 1)]).await?;
    tx.insert_all(&[ImportantDate {
        id: id(1_601),
        person_id: id(1),
        kind: DateKind::Birthday,
        label: None,
        date: "--03-05".parse().unwrap(),
        import_id: None,
    }])
    .await?;
    tx.insert_all(&[interest(1, 1, &format!("{word} topic"))]).await?;
    tx.insert_all(&[Concern {
        id: id(3_101),
        person_id: id(1),
        kind: ConcernKind::HardSeason,
        text: format!("{word} concern"),
        since: date(2024, 4, 1),
        until: Some(date(2024, 9, 1)),
        answered_on: None,
        source: Some("a call".into()),
        import_id: None,
    }])
    .await?;
    moments_and_stories(tx, word).await?;
    gifts_and_answers(tx, word).await?;
    tx.insert_all(&[Keepsake {
        id: id(3_751),
        person_id: id(1),
        form: KeepsakeForm::Card,
        title: format!("{word} keepsake"),
        opening: Some("For you".into()),
        letter: None,
        with_photo: true,
        drafted_on: date(2024, 5, 1),
        made_on: Some(date(2024, 5, 2)),
        given_on: None,
        gift_id: None,
        import_id,
    }])
    .await?;
    tx.insert_all(&[KeepsakeItem {
        id: id(3_752),
        keepsake_id: id(3_751),
        person_id: id(1),
        kind: KeepsakeItemKind::Story,
        record: Some(Uuid::from_u128(7)),
        date: Some("2012".parse().unwrap()),
        title: Some("The train".into()),
        text: format!("{word} piece"),
        place: 0,
        import_id,
    }])
    .await?;
    tx.insert_all(&[RawRecord {
        id: id(3_801),
        kind: RawKind::Card,
        source: "contacts.vcf".into(),
        uid: Some("uid-1".into()),
        hash: "cd".repeat(32),
        bytes: b"BEGIN:VCARD\r\n\xff".to_vec(),
        person_id: Some(id(1)),
        moment_id: None,
        as_of: Some(date(2024, 4, 2)),
        import_id,
    }])
    .await?;
    who_is_who(tx, word).await?;
    tx.set_setting("capacity", word).await?;
    tx.create(&change(1), &interest(2, 1, "sailing")).await?;
    tx.update(&change(2), &interest(2, 1, "rowing")).await?;
    tx.put_ties(&[tie(1)]).await?;
    tx.set_tie_watermark(noon()).await?;
    tx.schedule("morning", noon()).await.map(|_| ())
}

async fn who_is_who(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
    let import_id = Some(id(8_001));
    tx.insert_all(&[Merge {
        id: id(3_901),
        person_id: id(1),
        other_id: id(77),
        name: format!("Ana {word}"),
        decided_by: DecidedBy::Program,
        at: noon(),
        change_id: id(9_001),
        parted_at: None,
        import_id,
    }])
    .await?;
    tx.insert_all(&[KeptApart { id: id(3_902), person_id: id(1), other_id: id(2), at: noon(), import_id: None }]).await?;
    tx.insert_all(&[News {
        id: id(3_903),
        person_id: id(1),
        kind: NewsKind::City,
        before: Some("Porto".into()),
        after: Some(format!("{word} city")),
        on_day: date(2024, 4, 2),
        source: Some("contacts.vcf".into()),
        import_id,
    }])
    .await?;
    tx.insert_all(&[Relation { id: id(3_904), person_id: id(1), other_id: None, name: "Luis".into(), kind: "spouse".into(), import_id }])
        .await?;
    tx.insert_all(&[Source {
        id: id(3_905),
        kind: SourceKind::Imap,
        url: "imaps://ana@mail.example".into(),
        password_command: None,
        secret: None,
        added_at: noon(),
        ended_at: None,
    }])
    .await?;
    tx.put_source_folders(&[SourceFolder { source_id: id(3_905), folder: "INBOX".into(), uid_validity: 7, last_uid: 4_294_967_295 }]).await
}

async fn moments_and_stories(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
    let full = Moment {
        text: Some(format!("{word} text")),
        minutes: Some(45),
        brought: Some("bread".into()),
        thread: Some("mail:0@example.org".into()),
        import_id: Some(id(8_001)),
        ..moment(1, "2024-06-02T10:00:00Z", &format!("{word} subject"))
    };
    tx.insert_all(std::slice::from_ref(&full)).await?;
    tx.insert_participants(&[participant(&full, 1), participant(&full, 77)]).await?;
    let story = Story {
        id: id(3_201),
        title: format!("{word} story"),
        text: "How the boat sank".into(),
        date: Some("2001-07".parse().unwrap()),
        place: Some("Lisbon".into()),
        told_on: date(2024, 1, 2),
        import_id: None,
    };
    tx.insert_all(&[story]).await?;
    tx.insert_all(&[StoryPerson {
        id: id(3_301),
        story_id: id(3_201),
        person_id: id(1),
        role: StoryRole::Heard,
        heard_on: Some(date(2024, 1, 3)),
        import_id: None,
    }])
    .await
}

async fn gifts_and_answers(tx: &mut Tx, word: &str) -> Result<(), StoreError> {
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

pub(crate) fn tie(owner: u128) -> Tie {
    Tie {
        person_id: id(owner),
        sums: [0.1, 1.0 / 3.0, 1e-300],
        reference: noon(),
        moments: 3,
        sent: 1,
        received: 1,
        voice: 1,
        first_at: at("2020-01-01T00:00:00Z"),
        last_at: noon(),
        last_moment_id: id(2_001),
        last_sent_at: None,
        last_received_at: Some(noon()),
        last_voice_at: None,
        gaps: 2,
        usual_gap: 12.5,
        long_gap: 40.0,
    }
}

/// All lines of an export of the vault.
pub(crate) async fn lines(tx: &mut Tx) -> Vec<String> {
    let mut lines = vec![hearten_store::EXPORT_HEADER.to_owned()];
    tx.export_records(|kind, record| {
        lines.push(hearten_store::export_line(kind, record));
        Ok(())
    })
    .await
    .unwrap();
    lines
}
