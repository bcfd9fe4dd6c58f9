//! What columns of tables hold: guessed, shown, and said by the user, on both databases.

use std::path::PathBuf;

use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportRequest, PeopleFilter, Vault};

use crate::common::*;

const CLUB: &str = "Choir of the harbour\n\nSinger;Post;Ruf;Joined\nNora Lind;nora@press.example;+46 70 123;2019\nUwe Voss;;555;2020\n";

fn file(database: &TestDatabase, name: &str, text: &str) -> PathBuf {
    let path = database.folder().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn request(paths: Vec<PathBuf>, map: &[&str]) -> ImportRequest {
    ImportRequest { map: map.iter().map(|entry| (*entry).to_owned()).collect(), ..ImportRequest::of(paths) }
}

async fn people(vault: &Vault) -> usize {
    vault.people(&PeopleFilter::default()).await.unwrap().people.len()
}

both! {
    async fn a_map_makes_people_of_a_table_that_nobody_knows(database) {
        let vault = vault(&database).await;
        let club = file(&database, "club.txt", CLUB);
        let outcome = vault.import(&request(vec![club.clone()], &[]), &|_| ()).await.unwrap();
        assert_eq!((outcome.report.people.new, outcome.report.problems.len()), (0, 1));
        let map = request(vec![club], &["name=singer", "email=Post", "phone:cell=Ruf"]);
        let outcome = vault.import(&map, &|_| ()).await.unwrap();
        assert_eq!((outcome.report.people.new, outcome.report.problems.as_slice()), (2, &[][..]));
        let nora = vault.person(vault.find_person("nora@press.example").await.unwrap().id).await.unwrap();
        assert_eq!((nora.person.name.as_str(), nora.contacts[0].label.as_deref()), ("Nora Lind", Some("cell")));
        let before = kept(&vault).await;
        vault.import(&map, &|_| ()).await.unwrap();
        assert_eq!(kept(&vault).await, before);
    }

    async fn a_column_that_no_table_has_is_an_error_that_lists_the_columns(database) {
        let vault = vault(&database).await;
        let club = file(&database, "club.csv", CLUB);
        let card = file(&database, "a.csv", "Name,E-mail\nAna,ana@x.example\n");
        let wrong = vault.import(&request(vec![club.clone(), card.clone()], &["name=Sänger", "email=Post"]), &|_| ()).await.unwrap_err();
        assert!(wrong.to_string().contains("Sänger") && !wrong.to_string().contains("Post"), "{wrong:?}");
        assert!(wrong.remedy().is_some_and(|hint| hint.contains("Singer, Post, Ruf, Joined") && hint.contains("E-mail")), "{wrong:?}");
        assert_eq!(people(&vault).await, 0);
        assert!(vault.import(&request(vec![club.clone()], &["shoes=1"]), &|_| ()).await.is_err());
        vault.import(&request(vec![club, card], &["name=Singer"]), &|_| ()).await.unwrap();
        assert_eq!(people(&vault).await, 3, "a table without the column is read as ever");
    }

    async fn the_guess_can_be_seen_before_anything_is_imported(database) {
        let vault = vault(&database).await;
        let path = file(&database, "people.csv", "Wer,E-Mail,Wer\nAna López,ana@x.example,1\nBen Ode,ben@x.example,2\n");
        let guess = vault.guess_columns(&path).await.unwrap();
        let columns: Vec<_> = guess.columns.iter().map(|it| (it.number, it.column.as_str(), it.field.as_deref(), it.samples.len())).collect();
        assert_eq!(columns, [(1, "1", Some("name"), 2), (2, "E-Mail", Some("email"), 2), (3, "3", None, 2)]);
        assert!(guess.is_address_book && guess.has_header && guess.source.ends_with("people.csv"));
        let changed = vault.guess_tables(&[path], &["note=3".to_owned()]).await.unwrap();
        assert_eq!(changed[0].columns[2].field.as_deref(), Some("note"));
        let card = file(&database, "a.vcf", "BEGIN:VCARD\nFN:A\nEND:VCARD\n");
        assert!(vault.guess_columns(&card).await.is_err());
        assert_eq!(people(&vault).await, 0);
    }
}
