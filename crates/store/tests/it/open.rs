use std::path::Path;

use hearten_domain::*;
use hearten_store::{Location, OpenOptions, Store, StoreError};
use hearten_testkit::{TestDatabase, both};

use jiff::Timestamp;

use crate::common::*;

/// A vault as the first schema held it, with ids as each database writes them.
macro_rules! of_the_first_release {
    ($one:literal, $two:literal, $byte:literal) => {
        concat!(
            "INSERT INTO hearten_schema (version, applied_at) VALUES (1, 0);",
            "INSERT INTO vault (id, name, created_at) VALUES (1, 'home', 0);",
            "INSERT INTO moment (vault_id, id, at, all_day, medium, direction, others) VALUES (1, ",
            $two,
            ", 0, FALSE, 'mail', 'sent', 1);",
            "INSERT INTO participant (vault_id, person_id, at, moment_id, role) VALUES (1, ",
            $one,
            ", 0, ",
            $two,
            ", 'to');",
            "INSERT INTO raw_record (vault_id, id, kind, source, hash, bytes) VALUES (1, ",
            $one,
            ", 'card', 'a.vcf', 'ab', ",
            $byte,
            ");"
        )
    };
}

both! {
    async fn opening_twice_keeps_what_is_there(database) {
        let (store, vault) = home(&database).await;
        store.close().await;
        let again = open(&database).await;
        assert_eq!(again.vault_named("home").await.unwrap().unwrap().id, vault);
        assert_eq!(again.vaults().await.unwrap().len(), 1);
        assert!(again.vault_named("other").await.unwrap().is_none());
        assert_eq!(again.create_vault("home", noon()).await.unwrap_err().kind(), ErrorKind::Conflict);
        assert_eq!(again.create_vault(" ", noon()).await.unwrap_err().kind(), ErrorKind::Invalid);
    }

    async fn a_database_of_a_newer_program_is_refused(database) {
        let store = open(&database).await;
        store.close().await;
        run_sql(&location(&database), "INSERT INTO hearten_schema (version, applied_at) VALUES (99, 0)").await;
        let error = Store::open(&location(&database), &OpenOptions::at(noon())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("schema version 99"), "{error}");
    }

    async fn two_processes_that_open_a_new_database_at_once_make_it_once(database) {
        let place = location(&database);
        let options = OpenOptions::at(noon());
        let (one, two) = tokio::join!(Store::open(&place, &options), Store::open(&place, &options));
        assert_eq!(one.unwrap().facts().await.unwrap().schema, 22);
        assert!(two.unwrap().facts().await.unwrap().problems.is_empty());
    }

    async fn facts_tell_size_version_and_health(database) {
        let (store, vault) = home(&database).await;
        let facts = store.facts().await.unwrap();
        assert!(facts.bytes > 10_000 && facts.problems.is_empty(), "{facts:?}");
        assert!(facts.engine.starts_with(if database.is_postgres() { "PostgreSQL 1" } else { "SQLite 3." }), "{facts:?}");
        let mut tx = store.begin(vault).await.unwrap();
        everything(&mut tx, "here").await.unwrap();
        let counts = tx.counts().await.unwrap();
        assert_eq!((counts["person"], counts["gift"], counts["change_entry"], counts["search_entry"]), (2, 2, 2, 27));
        assert!(counts.contains_key("participant"), "{counts:?}");
    }

    async fn a_vault_of_the_first_release_keeps_what_it_holds(database) {
        let place = location(&database);
        run_sql(&place, "CREATE TABLE hearten_schema (version BIGINT NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)").await;
        run_sql(&place, include_str!("../../migrations/0001_spine.sql")).await;
        let search = if database.is_postgres() {
            include_str!("../../migrations/0001_search_postgres.sql")
        } else {
            include_str!("../../migrations/0001_search_sqlite.sql")
        };
        run_sql(&place, search).await;
        let records = if database.is_postgres() {
            of_the_first_release!("'01900000-0000-7000-8000-000000000001'", "'01900000-0000-7000-8000-0000000007d2'", "'\\x41'")
        } else {
            of_the_first_release!("x'01900000000070008000000000000001'", "x'019000000000700080000000000007d2'", "x'41'")
        };
        run_sql(&place, records).await;
        let store = Store::open(&place, &OpenOptions { no_backup: true, ..OpenOptions::at(noon()) }).await.unwrap();
        let vault = store.vault_named("home").await.unwrap().unwrap().id;
        let mut tx = store.begin(vault).await.unwrap();
        let parts = tx.participants_of(&[id(2_002)]).await.unwrap();
        assert_eq!(parts, [Participant { moment_id: id(2_002), person_id: id(1), role: Role::To, at: Timestamp::UNIX_EPOCH, address_id: None }]);
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        let contact = Contact { moment_id: id(2_002), at: Timestamp::UNIX_EPOCH, medium: Medium::Mail, direction: Direction::Sent, others: 1 };
        assert_eq!(tx.contacts_of(&[id(1)], noon()).await.unwrap(), [(id(1), contact)]);
        let card = tx.all::<RawRecord>().await.unwrap().pop().unwrap();
        assert_eq!((card.bytes.as_slice(), card.as_of), (&b"A"[..], None));
        assert_eq!(tx.count::<News>().await.unwrap(), 0);
    }

    async fn an_old_database_is_copied_before_it_is_changed(database) {
        let place = location(&database);
        run_sql(&place, "CREATE TABLE hearten_schema (version BIGINT NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)").await;
        run_sql(&place, "INSERT INTO hearten_schema (version, applied_at) VALUES (0, 0)").await;
        let options = OpenOptions { backups: Some(database.folder().join("copies")), ..OpenOptions::at(noon()) };
        if database.is_postgres() {
            let error = Store::open(&place, &options).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused);
            assert!(error.to_string().contains("pg_dump --format=custom"), "{error}");
            let store = Store::open(&place, &OpenOptions { no_backup: true, ..options }).await.unwrap();
            assert_eq!(store.facts().await.unwrap().schema, 22);
        } else {
            let store = Store::open(&place, &options).await.unwrap();
            assert_eq!(store.facts().await.unwrap().schema, 22);
            let copy = database.folder().join("copies/hearten-schema-0-20240605T120000Z.sqlite");
            assert!(copy.metadata().unwrap().len() > 0);
            let error = store.copy_to(&copy).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unavailable);
        }
    }
}

#[test]
fn a_file_of_another_program_is_refused() {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        run_sql(&location(&database), "CREATE TABLE something (id INTEGER)").await;
        let error = Store::open(&location(&database), &OpenOptions::at(noon())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("another program"), "{error}");
    });
}

#[test]
fn the_folder_of_a_new_database_is_made_for_the_user_alone() {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        let path = database.folder().join("deep/er/hearten.sqlite");
        Store::open(&Location::Sqlite(path.clone()), &OpenOptions::at(noon())).await.unwrap();
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.parent().unwrap().metadata().unwrap().permissions()) & 0o777, 0o700);
    });
}

#[cfg(unix)]
#[test]
fn in_a_folder_that_cannot_be_written_what_is_there_can_be_read() {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        let (store, vault) = home(&database).await;
        assert!(!store.only_reads());
        store.close().await;
        let rights = |mode: u32| {
            let rights = std::os::unix::fs::PermissionsExt::from_mode(mode);
            std::fs::set_permissions(database.folder(), rights).unwrap();
        };
        rights(0o500);
        // Nothing is kept from the one who may do everything.
        if std::fs::write(database.folder().join("probe"), "").is_err() {
            let store = open(&database).await;
            assert!(store.only_reads());
            assert_eq!(store.vault_named("home").await.unwrap().unwrap().id, vault);
            let error = store.create_vault("other", noon()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unavailable);
        }
        rights(0o700);
    });
}

#[test]
fn what_cannot_be_opened_says_why_without_the_password() {
    hearten_testkit::run(async {
        let options = OpenOptions::at(noon());
        let error = Store::open(&Location::Sqlite(Path::new("/proc/no/such").into()), &options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        let url = "postgres://ana:secret@127.0.0.1:1/hearten".to_owned();
        let error = Store::open(&Location::Postgres(url), &options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert!(!error.to_string().contains("secret") && error.to_string().contains("127.0.0.1:1"), "{error}");
    });
}

#[test]
fn a_file_that_is_damaged_or_no_database_is_no_fault_of_the_program() {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        let none = database.folder().join("none.sqlite");
        std::fs::write(&none, [7_u8; 9_000]).unwrap();
        let error = Store::open(&Location::Sqlite(none), &OpenOptions::at(noon())).await.unwrap_err();
        assert!(matches!(error, StoreError::Damaged(_)), "{error}");
        assert!(error.to_string().contains("none.sqlite") && error.to_string().contains("backups"), "{error}");
        let (store, _) = home(&database).await;
        store.close().await;
        let Location::Sqlite(path) = location(&database) else { panic!("this is SQLite") };
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[20 * 4_096..28 * 4_096].fill(0xa5);
        std::fs::write(&path, bytes).unwrap();
        match Store::open(&location(&database), &OpenOptions::at(noon())).await {
            Ok(store) => assert!(!store.facts().await.unwrap().problems.is_empty(), "the doctor says so"),
            Err(error) => assert!(matches!(error, StoreError::Damaged(_)), "{error}"),
        }
    });
}

pub(crate) async fn run_sql(location: &Location, sql: &'static str) {
    match location {
        Location::Sqlite(path) => {
            let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path).create_if_missing(true);
            let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
            sqlx::raw_sql(sql).execute(&pool).await.unwrap();
            pool.close().await;
        }
        Location::Postgres(url) => {
            let pool = sqlx::PgPool::connect(url).await.unwrap();
            sqlx::raw_sql(sql).execute(&pool).await.unwrap();
            pool.close().await;
        }
    }
}
