//! What changes about people between two imports, and who is who to them, on both databases.

use std::path::PathBuf;

use hearten_domain::{NewsKind, ReasonKind};
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportOutcome, ImportRequest, PersonPage, Vault};

use crate::common::*;

async fn import(vault: &Vault, database: &TestDatabase, files: &[(&str, &str)]) -> ImportOutcome {
    let write = |(name, text): &(&str, &str)| {
        let path = database.folder().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let paths: Vec<PathBuf> = files.iter().map(write).collect();
    vault.import(&ImportRequest::of(paths), &|_| ()).await.unwrap()
}

async fn page(vault: &Vault, name: &str) -> PersonPage {
    vault.person(vault.find_person(name).await.unwrap().id).await.unwrap()
}

/// The news of somebody: `kind: before > after (day)`.
async fn news(vault: &Vault, name: &str) -> Vec<String> {
    let told = page(vault, name).await.news.into_iter();
    let mut lines: Vec<String> = told
        .map(|it| format!("{}: {} > {} ({})", it.kind, it.before.unwrap_or_default(), it.after.unwrap_or_default(), it.on_day))
        .collect();
    lines.sort();
    lines
}

/// The jobs of somebody: `role, company, until`.
async fn jobs(vault: &Vault, name: &str) -> Vec<String> {
    let held = page(vault, name).await.memberships.into_iter();
    let until = |to: Option<hearten_domain::PartialDate>| to.map(|date| date.to_string()).unwrap_or_default();
    let mut jobs: Vec<String> = held.map(|it| format!("{}, {}, {}", it.role.unwrap_or_default(), it.organization, until(it.to))).collect();
    jobs.sort();
    jobs
}

/// A card of Ida Marlow with these lines.
fn ida(lines: &str) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:ida\r\nN:Marlow;Ida;;;\r\nFN:Ida Marlow\r\nEMAIL:ida@marlow.example\r\n{lines}\r\nEND:VCARD\r\n"
    )
}

const BEFORE: &str = "REV:2024-02-01T10:00:00Z\r\nORG:Quay Instruments\r\nTITLE:Grinder\r\nADR;TYPE=home:;;Kaai 7;Ghent;;9000;Belgium";
const AFTER: &str =
    "REV:2024-05-20T10:00:00Z\r\nORG:Harbour Optics\r\nTITLE:Head of Lenses\r\nADR;TYPE=home:;;Rua Nova 3;Lisbon;;1100;Portugal";

fn linkedin(company: &str, role: &str, others: &str) -> String {
    format!(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
         Ida,Marlow,https://www.linkedin.com/in/ida-marlow,ida@marlow.example,{company},{role},01 Jan 2024\n{others}"
    )
}

both! {
    async fn a_newer_card_of_somebody_tells_news_and_undo_takes_them_back(database) {
        let vault = vault(&database).await;
        import(&vault, &database, &[("a.vcf", &ida(BEFORE))]).await;
        assert_eq!(news(&vault, "Ida Marlow").await, Vec::<String>::new(), "a first import is no news");
        import(&vault, &database, &[("b.vcf", &ida(AFTER))]).await;
        let told = ["city: Ghent > Lisbon (2024-05-20)", "job: Grinder at Quay Instruments > Head of Lenses at Harbour Optics (2024-05-20)"];
        assert_eq!(news(&vault, "Ida Marlow").await, told);
        assert_eq!(jobs(&vault, "Ida Marlow").await, ["Grinder, Quay Instruments, 2024-05-20", "Head of Lenses, Harbour Optics, "]);
        let before = kept(&vault).await;
        import(&vault, &database, &[("c.vcf", &ida(AFTER)), ("d.vcf", &ida(BEFORE))]).await;
        assert_eq!(kept(&vault).await, before, "the same again, under other names");
        let entries = page(&vault, "Ida Marlow").await.timeline;
        assert!(entries.iter().any(|entry| entry.kind == "news" && entry.title == "Moved to Lisbon"), "{entries:?}");
        vault.undo(None).await.unwrap();
        vault.undo(None).await.unwrap();
        assert_eq!((news(&vault, "Ida Marlow").await, jobs(&vault, "Ida Marlow").await), (vec![], vec!["Grinder, Quay Instruments, ".to_owned()]));
    }

    async fn an_older_export_read_later_is_no_news_and_tells_what_was(database) {
        let vault = vault(&database).await;
        import(&vault, &database, &[("new.vcf", &ida(AFTER))]).await;
        import(&vault, &database, &[("old.vcf", &ida(BEFORE))]).await;
        assert_eq!(news(&vault, "Ida Marlow").await, Vec::<String>::new());
        assert_eq!(jobs(&vault, "Ida Marlow").await, ["Grinder, Quay Instruments, 2024-05-20", "Head of Lenses, Harbour Optics, "]);
    }

    async fn news_that_two_sources_tell_are_told_once(database) {
        let vault = vault(&database).await;
        import(&vault, &database, &[("a.vcf", &ida(BEFORE)), ("a.csv", &linkedin("Quay Instruments", "Grinder", ""))]).await;
        let newer = linkedin("Harbour Optics", "Head of Lenses", "Bo,Ek,https://www.linkedin.com/in/bo-ek,,,,02 Jun 2024\n");
        import(&vault, &database, &[("b.csv", &newer)]).await;
        let told = ["job: Grinder at Quay Instruments > Head of Lenses at Harbour Optics (2024-06-02)"];
        assert_eq!(news(&vault, "Ida Marlow").await, told);
        let work = AFTER.replace("Lisbon", "Ghent").replace("Rua Nova 3", "Kaai 7").replace("1100", "9000").replace("Portugal", "Belgium");
        import(&vault, &database, &[("b.vcf", &ida(&work))]).await;
        assert_eq!(news(&vault, "Ida Marlow").await, told, "the card says it later");
        let promoted = linkedin("Harbour Optics", "Director", "Cy,Ek,https://www.linkedin.com/in/cy-ek,,,,04 Jun 2024\n");
        import(&vault, &database, &[("c.csv", &promoted)]).await;
        assert!(news(&vault, "Ida Marlow").await.contains(&"title: Head of Lenses at Harbour Optics > Director at Harbour Optics (2024-06-04)".to_owned()));
    }

    async fn two_records_of_one_import_are_no_news(database) {
        let vault = vault(&database).await;
        import(&vault, &database, &[("a.vcf", &format!("{}{}", ida(BEFORE), ida(AFTER)))]).await;
        assert_eq!(news(&vault, "Ida Marlow").await, Vec::<String>::new());
    }

    async fn news_of_a_friend_are_a_reason_for_a_move_from_the_day_they_are_known(database) {
        let vault = vault(&database).await;
        let mails: Vec<(String, i8)> = (1..=6).map(|n| (format!("m{n}"), n)).collect();
        let lines: Vec<(&str, i8, &str, &str, &str)> = mails
            .iter()
            .map(|(id, day)| if day % 2 == 0 {
                (id.as_str(), *day, "Ida <ida@marlow.example>", "me@example.org", "Re: hi")
            } else {
                (id.as_str(), *day, "me@example.org", "Ida <ida@marlow.example>", "hi")
            })
            .collect();
        import_mail(&vault, &database, &lines).await;
        import(&vault, &database, &[("a.vcf", &ida(BEFORE))]).await;
        import(&vault, &database, &[("b.vcf", &ida(AFTER))]).await;
        let offered = vault.today().await.unwrap().moves;
        let found = offered.iter().find(|one| one.reason_kind == ReasonKind::News);
        assert!(found.is_some_and(|one| one.why.evidence()[0].kind == "news"), "{offered:?}");
        let earlier = vault.clone().at(Some(jiff::civil::date(2024, 5, 15)));
        assert_eq!(earlier.today().await.unwrap().moves.iter().filter(|one| one.reason_kind == ReasonKind::News).count(), 0);
    }

    async fn whom_a_card_names_is_kept_with_what_they_are(database) {
        let vault = vault(&database).await;
        let cards = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:11111111-2222-3333-4444-555555555555\r\nFN:Ann Marlow\r\n\
                     RELATED;TYPE=spouse:urn:uuid:66666666-7777-8888-9999-000000000000\r\nRELATED;TYPE=friend;VALUE=text:Lou Reyes\r\n\
                     RELATED;TYPE=colleague:https://people.example/zoe\r\nEND:VCARD\r\n\
                     BEGIN:VCARD\r\nVERSION:3.0\r\nUID:66666666-7777-8888-9999-000000000000\r\nFN:Ben Marlow\r\n\
                     item1.X-ABRELATEDNAMES:Leo\r\nitem1.X-ABLabel:_$!<Child>!$_\r\nX-SPOUSE:Ann Marlow\r\nEND:VCARD\r\n";
        let google = "Name,Given Name,Family Name,E-mail 1 - Value,Relation 1 - Type,Relation 1 - Value\nCy Ek,Cy,Ek,cy@ek.example,Mother,Di Ek\n";
        let outlook = "First Name,Last Name,E-mail Address,E-mail 2 Address,Spouse\nFay,Om,fay@om.example,,Gus Om\n";
        let files = [("a.vcf", cards), ("g.csv", google), ("o.csv", outlook)];
        import(&vault, &database, &files).await;
        let of = |page: PersonPage| page.relations.into_iter().map(|it| (it.kind, it.name, it.other_id.is_some())).collect::<Vec<_>>();
        let line = |kind: &str, name: &str, known: bool| (kind.to_owned(), name.to_owned(), known);
        assert_eq!(of(page(&vault, "Ann Marlow").await), [line("friend", "Lou Reyes", false), line("spouse", "Ben Marlow", true)]);
        assert_eq!(of(page(&vault, "Ben Marlow").await), [line("child", "Leo", false), line("spouse", "Ann Marlow", false)]);
        assert_eq!(of(page(&vault, "Cy Ek").await), [line("mother", "Di Ek", false)]);
        assert_eq!(of(page(&vault, "Fay Om").await), [line("spouse", "Gus Om", false)]);
        assert!(!page(&vault, "Ben Marlow").await.person.kin, "family of others is not mine");
        let before = kept(&vault).await;
        import(&vault, &database, &files).await;
        assert_eq!(kept(&vault).await, before);
        vault.undo(None).await.unwrap();
        vault.undo(None).await.unwrap();
        assert!(!kept(&vault).await.iter().any(|line| line.starts_with("{\"kind\":\"relation\"")));
    }

    async fn whom_my_own_card_calls_family_is_family(database) {
        let vault = vault(&database).await;
        let cards = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:me\r\nFN:Sam Oude\r\nEMAIL:sam@oude.example\r\nRELATED;TYPE=sibling:urn:uuid:nora\r\n\
                     RELATED;TYPE=friend:urn:uuid:lou\r\nEND:VCARD\r\n\
                     BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:nora\r\nFN:Nora Oude\r\nEND:VCARD\r\n\
                     BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:lou\r\nFN:Lou Reyes\r\nEND:VCARD\r\n";
        let path = database.folder().join("me.vcf");
        std::fs::write(&path, cards).unwrap();
        let request = ImportRequest { me: vec!["sam@oude.example".into()], ..ImportRequest::of(vec![path]) };
        vault.import(&request, &|_| ()).await.unwrap();
        assert_eq!((page(&vault, "Nora Oude").await.person.kin, page(&vault, "Lou Reyes").await.person.kin), (true, false));
    }

    async fn a_new_name_or_address_is_kept_as_it_was_and_is(database) {
        let vault = vault(&database).await;
        import(&vault, &database, &[("a.vcf", &ida("ADR;TYPE=home:;;Kaai 7;Ghent;;9000;Belgium"))]).await;
        let newer = ida("ADR;TYPE=home:;;Veldstraat 1;Ghent;;9000;Belgium").replace("N:Marlow", "N:Keane").replace("FN:Ida Marlow", "FN:Ida Keane");
        import(&vault, &database, &[("b.vcf", &newer)]).await;
        let found = page(&vault, "ida@marlow.example").await.news;
        assert_eq!(found.iter().map(|it| it.kind).collect::<std::collections::BTreeSet<_>>(), [NewsKind::Address, NewsKind::Name].into());
        assert!(found.iter().all(|it| it.on_day == TODAY), "where the record has no day it is that of the import");
    }
}
