//! Importing address books and network exports in table form, on both databases.

use std::{fmt::Write as _, io::Write as _, path::PathBuf};

use hearten_domain::RawKind;
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportOutcome, ImportRequest, PeopleFilter, Vault};

use crate::common::*;

/// An invented sample of the repository.
fn fixture(path: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures")).join(path)
}

fn file(database: &TestDatabase, name: &str, text: &str) -> PathBuf {
    let path = database.folder().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

async fn import(vault: &Vault, paths: Vec<PathBuf>) -> ImportOutcome {
    vault.import(&ImportRequest::of(paths), &|_| ()).await.unwrap()
}

async fn names(vault: &Vault) -> Vec<String> {
    let mut names: Vec<_> = vault.people(&PeopleFilter::default()).await.unwrap().people.into_iter().map(|person| person.name).collect();
    names.sort();
    names
}

/// The employers of somebody, as `company, role, until`.
async fn jobs(vault: &Vault, name: &str) -> Vec<String> {
    let page = vault.person(vault.find_person(name).await.unwrap().id).await.unwrap();
    let mut jobs: Vec<String> = page
        .memberships
        .iter()
        .map(|it| {
            format!(
                "{}, {}, {}",
                it.organization,
                it.role.as_deref().unwrap_or("-"),
                it.to.map(|date| date.to_string()).unwrap_or_default()
            )
        })
        .collect();
    jobs.sort();
    jobs
}

const ALL: [&str; 8] = [
    "linkedin/Connections.csv",
    "google/contacts-old.csv",
    "google/contacts-2024.csv",
    "outlook/contacts-english.csv",
    "outlook/contacts-german.csv",
    "outlook/contacts-french.csv",
    "thunderbird/addressbook-utf16.csv",
    "thunderbird/addressbook-german.csv",
];

const HEADER: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

both! {
    async fn every_sample_gives_people_and_a_second_time_nothing(database) {
        let vault = vault(&database).await;
        for path in ALL {
            let outcome = import(&vault, vec![fixture(path)]).await;
            assert!(outcome.report.people.new > 0, "{path}: {:?}", outcome.report);
        }
        let before = kept(&vault).await;
        assert!(before.iter().any(|line| line.contains(&format!("\"{}\"", RawKind::Row))), "rows are kept as they came");
        for path in ALL {
            let outcome = import(&vault, vec![fixture(path)]).await;
            assert_eq!(outcome.report.people.new, 0, "{path}");
        }
        assert_eq!(kept(&vault).await, before);
    }

    async fn what_a_row_says_is_kept_with_its_person(database) {
        let vault = vault(&database).await;
        import(&vault, vec![fixture("outlook/contacts-english.csv"), fixture("linkedin/Connections.csv")]).await;
        let mina = vault.person(vault.find_person("mina@okafor.example").await.unwrap().id).await.unwrap();
        assert_eq!((mina.person.name.as_str(), mina.person.note.as_deref()), ("Mina Jane Okafor", Some("Met at the fair.\nAsk about the hives.")));
        assert_eq!((mina.emails.len(), mina.dates.len(), mina.interests.len()), (2, 1, 2));
        assert_eq!(jobs(&vault, "Ida Marlow").await, ["Quay Instruments, Head of Lenses, "]);
        let undone = vault.undo(None).await.unwrap();
        assert!(undone.summary.contains("contacts-english.csv"), "{}", undone.summary);
        assert_eq!(names(&vault).await, Vec::<String>::new());
        assert!(!kept(&vault).await.iter().any(|line| line.starts_with("{\"kind\":\"raw_record\"")), "no row is left");
    }

    async fn a_row_without_a_name_is_left_out_and_said(database) {
        let vault = vault(&database).await;
        let outcome = import(&vault, vec![fixture("linkedin/Connections.csv")]).await;
        assert_eq!((outcome.report.people.new, outcome.report.left_out.get("row without a name")), (3, Some(&1)));
        assert_eq!(outcome.report.problems, []);
    }

    async fn an_address_or_a_profile_joins_and_a_name_alone_does_not(database) {
        let vault = vault(&database).await;
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tom\r\nEMAIL:tomas@rey.example\r\nEND:VCARD\r\n\
                    BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida M.\r\nURL:http://de.linkedin.com/in/Ida-Marlow/\r\nEND:VCARD\r\n\
                    BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Priya Nair\r\nTEL:555\r\nEND:VCARD\r\n";
        import(&vault, vec![file(&database, "a.vcf", card)]).await;
        let outcome = import(&vault, vec![fixture("linkedin/Connections.csv")]).await;
        assert_eq!((outcome.report.people.new, outcome.report.people.matched), (1, 2));
        assert_eq!(names(&vault).await, ["Ida Marlow", "Priya Nair", "Priya Nair", "Tomás Rey"], "of two names of one person the fuller");
        let ida = vault.person(vault.find_person("Ida Marlow").await.unwrap().id).await.unwrap();
        assert_eq!(ida.contacts.len(), 1, "the same profile, written otherwise, is not kept twice");
        let outcome = import(&vault, vec![fixture("google/contacts-2024.csv"), file(&database, "b.csv", &format!("{HEADER}Soren,Orsted,https://www.linkedin.com/in/soren-orsted,,,,1 Jan 2024\n"))]).await;
        assert_eq!((outcome.report.people.new, outcome.report.people.matched), (1, 1), "within one import, too");
    }

    async fn a_new_job_in_a_fresh_export_ends_the_old_one_and_undo_gives_it_back(database) {
        let vault = vault(&database).await;
        let row = |company: &str, role: &str| format!("{HEADER}Ida,Marlow,https://www.linkedin.com/in/ida-marlow,,{company},{role},01 Jan 2024\n");
        import(&vault, vec![file(&database, "old.csv", &row("Quay Instruments", "Grinder"))]).await;
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Marlow\r\nURL:https://www.linkedin.com/in/ida-marlow\r\nORG:Tidewater Choir\r\nEND:VCARD\r\n";
        import(&vault, vec![file(&database, "choir.vcf", card)]).await;
        let before = kept(&vault).await;
        let later = vault_at(&database, "2024-06-07T12:00:00Z").await;
        let outcome = import(&later, vec![file(&database, "new.csv", &row("Harbour Optics", "Head of Lenses"))]).await;
        assert_eq!((outcome.report.people.new, outcome.report.people.matched), (0, 1));
        let now = ["Harbour Optics, Head of Lenses, ", "Quay Instruments, Grinder, 2024-06-07", "Tidewater Choir, -, "];
        assert_eq!(jobs(&later, "Ida Marlow").await, now);
        let moved = kept(&later).await;
        import(&later, vec![database.folder().join("old.csv"), database.folder().join("new.csv")]).await;
        assert_eq!(kept(&later).await, moved, "what was read before says nothing new, in whatever order");
        later.undo(None).await.unwrap();
        later.undo(None).await.unwrap();
        assert_eq!(kept(&later).await, before);
    }

    async fn a_promotion_in_the_same_company_is_a_new_membership(database) {
        let vault = vault(&database).await;
        for role in ["Grinder", "Head of Lenses"] {
            let text = format!("{HEADER}Ida,Marlow,https://www.linkedin.com/in/ida-marlow,,Quay Instruments,{role},01 Jan 2024\n");
            import(&vault, vec![file(&database, "c.csv", &text)]).await;
        }
        assert_eq!(jobs(&vault, "Ida Marlow").await, ["Quay Instruments, Grinder, 2024-06-05", "Quay Instruments, Head of Lenses, "]);
    }

    async fn my_own_positions_become_my_memberships_once_it_is_known_who_i_am(database) {
        let vault = vault(&database).await;
        let outcome = import(&vault, vec![fixture("linkedin/Positions.csv")]).await;
        assert!(outcome.report.problems.iter().any(|it| it.cause.contains("--me")), "{:?}", outcome.report);
        let request = || ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![fixture("linkedin/Positions.csv")]) };
        vault.import(&request(), &|_| ()).await.unwrap();
        let mine: Vec<String> = vault.me().await.unwrap().memberships.iter().map(|it| it.organization.clone()).collect();
        assert_eq!(mine.len(), 3, "{mine:?}");
        let before = kept(&vault).await;
        vault.import(&request(), &|_| ()).await.unwrap();
        assert_eq!(kept(&vault).await, before);
        let ended = "Company Name,Title,Description,Location,Started On,Finished On\nHarbour Works,Editor,,,Mar 2021,May 2024\n";
        import(&vault, vec![file(&database, "Positions.csv", ended)]).await;
        let me = vault.me().await.unwrap();
        let held = me.memberships.iter().find(|it| it.organization == "Harbour Works").unwrap();
        assert_eq!((me.memberships.len(), held.to.map(|date| date.to_string()).as_deref()), (3, Some("2024-05")));
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before);
    }

    async fn an_export_is_read_inside_its_zip_as_it_comes(database) {
        let vault = vault(&database).await;
        let path = database.folder().join("Basic_LinkedInDataExport.zip");
        let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
        for (name, bytes) in [
            ("Connections.csv", std::fs::read(fixture("linkedin/Connections.csv")).unwrap()),
            ("Skills.csv", b"Name\nGlass\n".to_vec()),
            ("Ad_Targeting.csv", b"Member Age,Company Names\n1,2\n".to_vec()),
        ] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(&bytes).unwrap();
        }
        zip.finish().unwrap();
        let outcome = import(&vault, vec![path]).await;
        assert_eq!((outcome.report.people.new, outcome.report.problems.len()), (3, 0), "{:?}", outcome.report);
        assert_eq!(outcome.report.left_out.get("table in an archive that is no address book"), Some(&2));
    }

    async fn what_linkedin_hands_out_beside_people_is_no_problem_packed_or_not(database) {
        let vault = vault(&database).await;
        let folder = database.folder().join("Complete_LinkedInDataExport_06-05-2024");
        std::fs::create_dir_all(folder.join("Articles")).unwrap();
        std::fs::copy(fixture("linkedin/Connections.csv"), folder.join("Connections.csv")).unwrap();
        std::fs::write(folder.join("Ad_Targeting.csv"), "Member Age,Company Names\n1,2\n").unwrap();
        std::fs::write(folder.join("Articles").join("2020-01-01 hello.html"), "<html><body>Hello</body></html>").unwrap();
        let outcome = import(&vault, vec![folder.clone()]).await;
        assert_eq!((outcome.report.people.new, outcome.report.problems.as_slice()), (3, &[][..]), "{:?}", outcome.report);
        assert_eq!(outcome.report.left_out.get("file of a LinkedIn export that holds no people or messages"), Some(&2));
        let elsewhere = import(&vault, vec![file(&database, "Ad_Targeting.csv", "Member Age,Company Names\n1,2\n")]).await;
        assert_eq!(elsewhere.report.problems.len(), 1, "by itself it may be meant as an address book");
    }

    async fn what_a_row_gets_wrong_is_said_with_its_line(database) {
        let vault = vault(&database).await;
        let mut table = "Name,E-mail,Birthday\n".to_owned();
        for row in ["Ana,ana@x.example,1980-02-03", "Ben,ben@x.example,someday", "Cy,no@@@ x,"] {
            writeln!(table, "{row}").unwrap();
        }
        let outcome = import(&vault, vec![file(&database, "people.csv", &table), file(&database, "prices.csv", "Thing,Price\nTea,2\n")]).await;
        let problems: Vec<(bool, u64)> = outcome.report.problems.iter().map(|it| (it.source.ends_with("people.csv"), it.line)).collect();
        assert_eq!((outcome.report.people.new, problems), (3, vec![(true, 3), (true, 4), (false, 1)]), "{:?}", outcome.report);
    }
}
