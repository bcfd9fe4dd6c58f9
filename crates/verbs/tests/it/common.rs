//! Vaults on throw-away databases, and short ways to fill them.

use std::{
    io::Cursor,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use hearten_domain::{Direction, ErrorKind, FixedClock, Medium, PersonId, SequenceIds};
use hearten_testkit::{NOON, Place, TestDatabase, at};
use hearten_verbs::{ImportOutcome, ImportRequest, NewGift, NewMoment, NewPerson, Setup, Vault, VerbError};
use image::{ImageFormat, Rgb, RgbImage};
use jiff::{SignedDuration, civil::Date};

/// The day on which tests play.
pub(crate) const TODAY: Date = jiff::civil::date(2024, 6, 5);

/// A picture of one colour, so many pixels wide and high.
pub(crate) fn picture(shade: u8, width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_pixel(width, height, Rgb([shade, 90, 60])).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// How to open a vault on the database at an instant.
pub(crate) fn setup(database: &TestDatabase, now: &str) -> Setup {
    static OPENED: AtomicI64 = AtomicI64::new(0);
    let database_url = match database.place() {
        Place::Sqlite(_) => None,
        Place::Postgres(url) => Some(url.clone()),
    };
    // Each opening counts its ids from another start, so that two of them never give the same.
    let start = at(now) + SignedDuration::from_secs(OPENED.fetch_add(1, Ordering::Relaxed));
    Setup {
        region: None,
        home: database.folder().to_owned(),
        database_url,
        no_backup: true,
        clock: Arc::new(FixedClock::utc(at(now))),
        ids: Arc::new(SequenceIds::starting(start)),
    }
}

/// The vault at an instant.
pub(crate) async fn vault_at(database: &TestDatabase, now: &str) -> Vault {
    Vault::open(&setup(database, now), "default").await.unwrap()
}

/// The vault at noon of the day on which tests play.
pub(crate) async fn vault(database: &TestDatabase) -> Vault {
    vault_at(database, NOON).await
}

/// A new person with a name and addresses.
pub(crate) async fn add(vault: &Vault, name: &str, emails: &[&str]) -> PersonId {
    let emails = emails.iter().map(|email| (*email).to_owned()).collect();
    vault.add_person(NewPerson { name: name.into(), emails, ..NewPerson::default() }).await.unwrap().id
}

/// A contact with one person.
pub(crate) fn contact(person: PersonId, medium: Medium, on: Date) -> NewMoment {
    NewMoment { people: vec![person], medium, direction: Direction::Mutual, on, minutes: None, subject: None, text: None, brought: None }
}

/// Something that passed on the day on which tests play.
pub(crate) fn gift(person: PersonId, what: &str) -> NewGift {
    NewGift { person, kind: None, what: what.into(), meaning: None, on: TODAY, find: None, came_from: None }
}

/// Imports a mailbox of mails: `(id, day of May 2024, from, to, subject)`.
pub(crate) async fn import_mail(vault: &Vault, database: &TestDatabase, mails: &[(&str, i8, &str, &str, &str)]) -> ImportOutcome {
    let mut mbox = String::new();
    for (id, day, from, to, subject) in mails {
        mbox.push_str(&format!(
            "From someone Wed May {day:2} 09:00:00 2024\nMessage-ID: <{id}@example.org>\nDate: {day} May 2024 09:00:00 +0000\n\
             From: {from}\nTo: {to}\nSubject: {subject}\n\nText.\n\n"
        ));
    }
    let path: PathBuf = database.folder().join("inbox.mbox");
    std::fs::write(&path, mbox).unwrap();
    let request = ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![path]) };
    vault.import(&request, &|_| ()).await.unwrap()
}

/// Checks what kind of error it is, and that it says what to look for.
#[track_caller]
pub(crate) fn assert_error<T: std::fmt::Debug>(result: Result<T, VerbError>, kind: ErrorKind, says: &str) {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.to_string().contains(says), "{error}");
}

/// Everything the vault keeps.
pub(crate) async fn exported(vault: &Vault) -> String {
    let mut out = Vec::new();
    vault.export(&mut out).await.unwrap();
    String::from_utf8(out).unwrap()
}

/// What the vault keeps beside the log of changes.
pub(crate) async fn kept(vault: &Vault) -> Vec<String> {
    let out = exported(vault).await;
    let log = ["{\"kind\":\"change", "{\"kind\":\"tie_watermark", "{\"kind\":\"import\"", "{\"kind\":\"end\""];
    out.lines().filter(|line| !log.iter().any(|kind| line.starts_with(kind))).map(str::to_owned).collect()
}
