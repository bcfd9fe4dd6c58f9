//! Hearten's own export, read back: into a new vault each time, where it leaves all or nothing.

use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicU64, Ordering},
};

use hearten_domain::{FixedClock, PersonId, SequenceIds};
use hearten_verbs::{NewNote, NewPerson, NewStory, Setup, Vault};
use jiff::Timestamp;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::Target;

pub(super) const IMPORT: Target = Target {
    name: "lines",
    run: import,
    reads: |_| false,
    samples,
    words: &[
        "{\"format\":\"hearten\",\"version\":1}\n",
        "{\"format\":\"hearten\",\"version\":2}\n",
        "{\"kind\":\"end\",\"record\":{\"records\":0}}\n",
        "{\"kind\":\"person\",\"record\":{",
        "null",
        "\"id\":",
        "\"person_id\":",
        "[",
        "}",
        "\"\\u0000\"",
        "-1",
        "9223372036854775807",
        "true",
        "{\"kind\":\"change\"",
    ],
};

struct Place {
    runtime: Runtime,
    folder: TempDir,
    setup: Setup,
}

/// A database in a folder that goes with the process.
fn place() -> &'static Place {
    static PLACE: OnceLock<Place> = OnceLock::new();
    PLACE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let now: Timestamp = Timestamp::constant(1_717_588_800, 0);
        let setup = Setup {
            home: folder.path().to_owned(),
            database_url: None,
            no_backup: true,
            region: None,
            clock: Arc::new(FixedClock::utc(now)),
            ids: Arc::new(SequenceIds::starting(now)),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        Place { runtime, folder, setup }
    })
}

async fn new_vault() -> Vault {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let name = format!("v{}", COUNT.fetch_add(1, Ordering::Relaxed));
    assert!(place().folder.path().exists());
    Vault::open(&place().setup, &name).await.expect("a new vault")
}

fn import(bytes: &[u8]) {
    place().runtime.block_on(async {
        let vault = new_vault().await;
        match vault.import_lines(&mut &*bytes).await {
            Ok(_) => {
                let mut out = Vec::new();
                vault.export(&mut out).await.expect("what was read can be written");
            }
            Err(error) => {
                assert!(error.kind() != hearten_domain::ErrorKind::Internal, "{error}");
                let mut out = Vec::new();
                vault.export(&mut out).await.expect("nothing can be written");
                assert_eq!(String::from_utf8_lossy(&out).lines().count(), 2, "{error}, and yet something was kept");
            }
        }
    });
}

/// An export with something of several kinds.
fn samples() -> Vec<Vec<u8>> {
    let exported = place().runtime.block_on(async {
        let vault = new_vault().await;
        let person = NewPerson { name: "Ana López".into(), emails: vec!["ana@x.example".into()], ..NewPerson::default() };
        let ana: PersonId = vault.add_person(person).await.expect("a person").id;
        vault.note(ana, NewNote::Interest("tides".into())).await.expect("an interest");
        vault
            .tell(NewStory { text: "The night train\nIt stood still.".into(), people: vec![ana], ..NewStory::default() })
            .await
            .expect("a story");
        vault.undo(None).await.expect("taken back");
        let mut out = Vec::new();
        vault.export(&mut out).await.expect("an export");
        out
    });
    vec![exported]
}
