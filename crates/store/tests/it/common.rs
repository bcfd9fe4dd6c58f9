//! Invented records, and a vault to keep them in.

use hearten_domain::*;
use hearten_store::{Change, Location, OpenOptions, SourceFolder, Store, StoreError, Tx, VaultId};
use hearten_testkit::{NOON, Place, TestDatabase, at};
use jiff::{Timestamp, civil::date};
use uuid::Uuid;

use crate::flows::gifts_and_answers;

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
    tx.insert_all(&[Nudge {
        id: id(3_906),
        kind: NudgeKind::Mail,
        url: "smtps://ana@mail.example".into(),
        mail_to: Some("ana@example.org".into()),
        minute: 450,
        secret: None,
        added_at: noon(),
        ended_at: None,
    }])
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
    .await?;
    tx.insert_all(&[StoryPhoto {
        id: id(3_351),
        story_id: id(3_201),
        photo: PhotoHash("ab".repeat(32)),
        caption: Some(format!("{word} on the quay")),
        width: 1600,
        height: 900,
        added_on: date(2024, 1, 4),
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

/// The whole export of the vault, line by line.
pub(crate) async fn lines(tx: &mut Tx) -> Vec<String> {
    let records = records(tx).await;
    let end = hearten_store::export_end(records.len() as u64);
    std::iter::once(hearten_store::EXPORT_HEADER.to_owned()).chain(records).chain([end]).collect()
}

/// The lines of its records alone.
pub(crate) async fn records(tx: &mut Tx) -> Vec<String> {
    let mut lines = Vec::new();
    tx.export_records(|kind, record| {
        lines.push(hearten_store::export_line(kind, record));
        Ok(())
    })
    .await
    .unwrap();
    lines
}
