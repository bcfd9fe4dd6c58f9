//! Google Takeout as it comes, on both databases.

use std::{io::Write as _, path::PathBuf};

use hearten_testkit::both;
use hearten_verbs::{ImportOutcome, ImportRequest, PeopleFilter, Vault};

use crate::common::*;

/// The invented Takeout of the repository.
fn takeout() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/takeout"))
}

async fn import(vault: &Vault, path: PathBuf) -> ImportOutcome {
    let request = ImportRequest { me: vec!["kim@moreau.example".into()], ..ImportRequest::of(vec![path]) };
    vault.import(&request, &|_| ()).await.unwrap()
}

async fn names(vault: &Vault) -> Vec<String> {
    let mut names: Vec<_> = vault.people(&PeopleFilter::default()).await.unwrap().people.into_iter().map(|person| person.name).collect();
    names.sort();
    names
}

/// The same Takeout in an archive, under a name of the day on which it was made.
fn zipped(database: &hearten_testkit::TestDatabase, name: &str) -> PathBuf {
    let path = database.folder().join(name);
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let mut folders = vec![takeout()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap().path();
            if entry.is_dir() {
                folders.push(entry);
            } else {
                let inner = entry.strip_prefix(takeout()).unwrap().display().to_string();
                zip.start_file(inner, zip::write::SimpleFileOptions::default()).unwrap();
                zip.write_all(&std::fs::read(&entry).unwrap()).unwrap();
            }
        }
    }
    zip.finish().unwrap();
    path
}

both! {
    async fn a_takeout_gives_each_person_once_and_no_spam(database) {
        let vault = vault(&database).await;
        let outcome = import(&vault, takeout()).await;
        assert_eq!(names(&vault).await, ["Ben Ode", "Ida Marlow", "Nora Lind", "Uwe Voss"]);
        assert_eq!((outcome.report.moments.new, outcome.report.problems.as_slice()), (4, &[][..]), "three letters and a rehearsal");
        let left_out = |reason: &str| outcome.report.left_out.get(reason).copied().unwrap_or_default();
        let asides = ["mail among the spam", "mail in the bin", "draft or deleted mail", "line of a chat kept among the mail"].map(left_out);
        assert_eq!((asides, left_out("file of a Takeout that holds no mail, contacts or calendar")), ([1, 1, 1, 1], 5), "{:?}", outcome.report);
    }

    async fn a_takeout_without_mail_tells_by_its_calendar_whose_it_is(database) {
        let vault = vault(&database).await;
        let folder = database.folder().join("Takeout").join("Calendar");
        std::fs::create_dir_all(&folder).unwrap();
        let guests = "ORGANIZER:mailto:kim@moreau.example\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:kim@moreau.example\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Nora Lind:mailto:nora@lind.example\r\n";
        let event = format!("BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20240603T100000Z\r\nDTEND:20240603T110000Z\r\nSUMMARY:Coffee\r\n{guests}END:VEVENT\r\n");
        std::fs::write(folder.join("kim@moreau.example.ics"), format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event}END:VCALENDAR\r\n")).unwrap();
        let outcome = vault.import(&ImportRequest::of(vec![database.folder().join("Takeout")]), &|_| ()).await.unwrap();
        assert_eq!(outcome.me.unwrap().addresses, ["kim@moreau.example"]);
        assert_eq!((outcome.report.moments.new, outcome.report.left_out.len()), (1, 0), "{:?}", outcome.report);
    }

    async fn the_same_takeout_in_an_archive_adds_nothing(database) {
        let vault = vault(&database).await;
        import(&vault, zipped(&database, "takeout-20240310T090000Z-001.zip")).await;
        let before = kept(&vault).await;
        assert_eq!(names(&vault).await.len(), 4);
        let again = import(&vault, takeout()).await;
        assert_eq!((again.report.people.new, again.report.moments.new), (0, 0));
        assert_eq!(kept(&vault).await, before);
    }
}
