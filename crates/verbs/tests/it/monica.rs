//! Importing the export of Monica, on both databases.

use std::path::PathBuf;

use hearten_domain::{Direction, Find, GiftDirection, Medium, Moment, News, NewsKind, RawKind, StandingKind, Story};
use hearten_speech::{Language, in_language};
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportOutcome, ImportRequest, PeopleFilter, PersonEdit, PersonPage, Vault};

use crate::common::*;

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/monica")).join(name)
}

/// The sample, with a text in place of another, under any name.
fn changed(database: &TestDatabase, file: &str, changes: &[(&str, &str)]) -> PathBuf {
    let mut text = std::fs::read_to_string(fixture("export.json")).unwrap();
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    let path = database.folder().join(file);
    std::fs::write(&path, text).unwrap();
    path
}

async fn import(vault: &Vault, path: PathBuf) -> ImportOutcome {
    vault.import(&ImportRequest::of(vec![path]), &|_| ()).await.unwrap()
}

async fn page(vault: &Vault, name: &str) -> PersonPage {
    vault.person(vault.find_person(name).await.unwrap().id).await.unwrap()
}

async fn names(vault: &Vault) -> Vec<String> {
    let mut names: Vec<_> = vault.people(&PeopleFilter::default()).await.unwrap().people.into_iter().map(|person| person.name).collect();
    names.sort();
    names
}

/// The records of a kind as the export has them.
async fn records<R: serde::de::DeserializeOwned>(vault: &Vault, kind: &str) -> Vec<R> {
    let begins = format!("{{\"kind\":\"{kind}\"");
    let lines = kept(vault).await;
    let of_kind = lines.iter().filter(|line| line.starts_with(&begins));
    of_kind
        .map(|line| serde_json::from_value(serde_json::from_str::<serde_json::Value>(line).unwrap()["record"].clone()).unwrap())
        .collect()
}

both! {
    async fn a_contact_comes_with_all_that_was_noted(database) {
        let vault = vault(&database).await;
        let outcome = import(&vault, fixture("export.json")).await;
        assert_eq!(outcome.report.problems, []);
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (3, 6));
        assert_eq!(names(&vault).await, ["Elif Su Aydın", "Joris Claes", "Nora Peeters"]);
        let elif = page(&vault, "Elif Su Aydın").await;
        assert!(elif.person.note.as_deref().unwrap_or_default().contains("2023-05-04: Wants to open a museum of sound."));
        assert!(elif.person.photo.is_some() && elif.contacts.len() == 4);
        assert_eq!((elif.memberships.len(), elif.memberships[0].role.as_deref()), (1, Some("Radio engineer")));
        let gifts: Vec<(GiftDirection, &str)> = elif.gifts.iter().map(|gift| (gift.direction, gift.what.as_str())).collect();
        assert_eq!(gifts, [(GiftDirection::Received, "Jar of quince jelly"), (GiftDirection::Given, "The book on Ohm")]);
        let open = elif.promises.iter().filter(|promise| promise.kept_on.is_none()).count();
        assert_eq!((elif.promises.len(), open), (5, 3));
        let mut dates: Vec<String> = elif.dates.iter().map(|it| format!("{} {} {}", it.kind, it.date, it.label.as_deref().unwrap_or("-"))).collect();
        dates.sort();
        assert_eq!(
            dates,
            ["anniversary 2016-06-18 -", "birthday 1984-11-02 -", "other 2018-03-14 birthday of Mira (child)", "other 2019-04-01 Opening day of her workshop"]
        );
        let mut stories: Vec<&str> = elif.stories.iter().map(|story| story.title.as_str()).collect();
        stories.sort_unstable();
        assert_eq!(stories, ["Cycled to Lisbon", "How I met Elif Su Aydın"]);
        let finds: Vec<Find> = records(&vault, "find").await;
        assert_eq!(finds[0].text.as_deref(), Some("For Elif Su Aydın: She needs non-magnetic ones"));
        let left_out: Vec<(&str, u64)> = outcome.report.left_out.iter().map(|(reason, count)| (reason.as_str(), *count)).collect();
        assert_eq!(
            left_out,
            [
                ("contact without a page of its own: kept as a relation of whom it belongs to", 1),
                ("document in an export of Monica", 1),
                ("reminder of each week or month: rhythms are told from what happens", 1),
                ("reminder whose day is past", 1),
            ]
        );
    }

    async fn what_was_done_together_becomes_moments_with_everybody_in_them(database) {
        let vault = vault(&database).await;
        import(&vault, fixture("export.json")).await;
        let mut moments: Vec<Moment> = records(&vault, "moment").await;
        moments.sort_by_key(|moment| moment.at);
        let shown: Vec<(Medium, Direction, i64, bool)> = moments.iter().map(|it| (it.medium, it.direction, it.others, it.all_day)).collect();
        assert_eq!(
            shown,
            [
                (Medium::Message, Direction::Sent, 1, false),
                (Medium::Message, Direction::Received, 1, false),
                (Medium::Call, Direction::Mutual, 1, false),
                (Medium::Call, Direction::Mutual, 1, true),
                (Medium::Visit, Direction::Mutual, 2, true),
                (Medium::Visit, Direction::Mutual, 1, true),
            ]
        );
        assert_eq!(moments[0].thread, moments[1].thread);
        assert_eq!(page(&vault, "Joris Claes").await.moments, 1);
    }

    async fn whose_export_it_is_is_told_and_family_of_mine_is_family(database) {
        let vault = vault(&database).await;
        let outcome = import(&vault, fixture("export.json")).await;
        assert_eq!(outcome.me.unwrap().addresses, ["sam@oude.example"]);
        let nora = page(&vault, "Nora Peeters").await;
        assert!(nora.person.kin, "my sister");
        assert_eq!(nora.standings.iter().map(|standing| standing.kind).collect::<Vec<_>>(), [StandingKind::Dead]);
        let joris = page(&vault, "Joris Claes").await;
        assert!(!joris.person.kin, "a nephew of hers is not thereby mine");
        assert_eq!(joris.standings.iter().map(|standing| standing.kind).collect::<Vec<_>>(), [StandingKind::Muted], "he was put away");
        let elif = page(&vault, "Elif Su Aydın").await;
        let mut relations: Vec<(&str, &str, bool)> =
            elif.relations.iter().map(|it| (it.kind.as_str(), it.name.as_str(), it.other_id.is_some())).collect();
        relations.sort_unstable();
        assert_eq!(relations, [("child", "Mira", false), ("friend", "Joris Claes", true), ("pet", "Volta", false)]);
    }

    async fn the_same_export_again_adds_nothing_and_undo_takes_it_back(database) {
        let vault = vault(&database).await;
        let empty = kept(&vault).await.len();
        import(&vault, fixture("export.json")).await;
        let before = kept(&vault).await;
        assert!(before.iter().any(|line| line.contains(&format!("\"{}\"", RawKind::Object))));
        for path in [fixture("export.json"), changed(&database, "again.json", &[("\"number_of_views\": 17", "\"number_of_views\": 99")])] {
            let outcome = import(&vault, path).await;
            assert_eq!((outcome.report.people.new, outcome.report.moments.new, outcome.report.moments.known), (0, 0, 6));
            assert_eq!(kept(&vault).await, before);
        }
        for _ in 0..3 {
            vault.undo(None).await.unwrap();
        }
        assert_eq!(names(&vault).await, Vec::<String>::new());
        let left: Vec<String> = kept(&vault).await.into_iter().filter(|line| !line.starts_with("{\"kind\":\"person\"") && !line.starts_with("{\"kind\":\"address\"")).collect();
        assert!(left.len() <= empty, "{left:#?}");
    }

    async fn what_an_import_writes_is_in_the_language_at_hand_and_known_in_every_other(database) {
        let vault = vault(&database).await;
        in_language(Language::German, import(&vault, fixture("export.json"))).await;
        let elif = page(&vault, "Elif Su Aydın").await;
        let labels: Vec<&str> = elif.dates.iter().filter_map(|it| it.label.as_deref()).collect();
        assert!(labels.contains(&"Geburtstag von Mira (Kind)"), "{labels:?}");
        assert!(elif.stories.iter().any(|story| story.title == "Wie ich Elif Su Aydın kennengelernt habe"), "{:?}", elif.stories);
        let note = elif.person.note.unwrap_or_default();
        assert!(note.ends_with("\nEssen: No mushrooms\nSchuldet mir 12.50 EUR\nSchlagwörter: choir, neighbours"), "{note}");
        assert!(elif.promises.iter().any(|promise| promise.text == "40 EUR (the concert tickets) zurückgeben"), "{:?}", elif.promises);
        assert!(records::<Story>(&vault, "story").await.iter().any(|story| story.title == "Ein Tag, der gut lief"));
        let before = kept(&vault).await;
        import(&vault, fixture("export.json")).await;
        assert_eq!(kept(&vault).await, before);
    }

    async fn what_an_import_wrote_in_another_language_is_not_written_twice_when_a_contact_changes(database) {
        let vault = vault(&database).await;
        in_language(Language::German, import(&vault, fixture("export.json"))).await;
        let first = page(&vault, "Elif Su Aydın").await;
        let later = ("\"updated_at\": \"2024-03-01T10:00:00.000000Z\"", "\"updated_at\": \"2024-06-01T10:00:00.000000Z\"");
        let settled = ("\"status\": \"inprogress\"", "\"status\": \"completed\"");
        import(&vault, changed(&database, "settled.json", &[later, settled])).await;
        let second = page(&vault, "Elif Su Aydın").await;
        assert_eq!(second.person.note, first.person.note, "nothing new was noted");
        assert_eq!((second.promises.len(), second.stories.len(), second.dates.len()), (first.promises.len(), first.stories.len(), first.dates.len()));
        let given_back = second.promises.iter().find(|promise| promise.text.starts_with("40 EUR")).unwrap();
        assert!(given_back.kept_on.is_some(), "what was open in German is done: {given_back:?}");
        let sources = vault.sources_of(second.person.id).await.unwrap();
        let notes = sources.fields.iter().find(|field| field.field == "note").unwrap();
        assert_eq!(notes.values.len(), 1, "the note is known as the export's: {notes:?}");
        let latest = ("\"updated_at\": \"2024-03-01T10:00:00.000000Z\"", "\"updated_at\": \"2024-07-01T10:00:00.000000Z\"");
        let told = ("\"body\": \"Wants to open a museum of sound.\"", "\"body\": \"Has opened a museum of sound.\"");
        import(&vault, changed(&database, "told.json", &[latest, settled, told])).await;
        let note = page(&vault, "Elif Su Aydın").await.person.note.unwrap_or_default();
        assert_eq!((note.matches("No mushrooms").count(), note.matches("museum of sound").count()), (1, 1), "{note}");
        assert!(note.contains("Food: No mushrooms") && note.contains("Has opened"), "{note}");
    }

    async fn to_a_note_that_was_written_on_by_hand_comes_only_what_no_language_has_there(database) {
        let vault = vault(&database).await;
        in_language(Language::German, import(&vault, fixture("export.json"))).await;
        let elif = page(&vault, "Elif Su Aydın").await;
        let written = format!("{}\nPlays the saw.", elif.person.note.unwrap_or_default());
        let edit = PersonEdit { note: Some(Some(written.clone())), ..PersonEdit::default() };
        vault.edit_person(elif.person.id, edit).await.unwrap();
        let later = ("\"updated_at\": \"2024-03-01T10:00:00.000000Z\"", "\"updated_at\": \"2024-06-01T10:00:00.000000Z\"");
        let owed = ("\"amount\": \"12.50\"", "\"amount\": \"13\"");
        import(&vault, changed(&database, "later.json", &[later, owed])).await;
        let note = page(&vault, "Elif Su Aydın").await.person.note;
        assert_eq!(note, Some(format!("Owes me 13 EUR\n{written}")));
    }

    async fn a_changed_contact_brings_only_what_is_new(database) {
        let vault = vault(&database).await;
        import(&vault, fixture("export.json")).await;
        let stories = records::<Story>(&vault, "story").await.len();
        let later = changed(&database, "later.json", &[
            ("\"updated_at\": \"2024-03-01T10:00:00.000000Z\"", "\"updated_at\": \"2024-06-01T10:00:00.000000Z\""),
            ("\"company\": \"Wavelength Workshop\"", "\"company\": \"Museum of Sound\""),
            ("\"city\": \"Ghent\"", "\"city\": \"Ostend\""),
            ("\"body\": \"Wants to open a museum of sound.\"", "\"body\": \"Has opened a museum of sound.\""),
            ("\"completed\": false", "\"completed\": true"),
            ("\"name\": \"Volta\"", "\"name\": \"Ampère\""),
        ]);
        let outcome = import(&vault, later).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (0, 0));
        let elif = page(&vault, "Elif Su Aydın").await;
        assert_eq!((elif.gifts.len(), elif.promises.len(), records::<Story>(&vault, "story").await.len()), (2, 5, stories));
        assert_eq!(elif.promises.iter().filter(|promise| promise.kept_on.is_none()).count(), 2, "what was done is done");
        assert!(elif.person.note.as_deref().is_some_and(|note| note.contains("2023-05-04: Has opened a museum of sound.")));
        assert_eq!(elif.relations.iter().filter(|relation| relation.kind == "pet").count(), 2);
        let mut news: Vec<(NewsKind, String, String)> =
            records::<News>(&vault, "news").await.into_iter().filter(|it| it.before.is_some()).map(|it| (it.kind, it.after.unwrap(), it.on_day.to_string())).collect();
        news.sort();
        assert_eq!(
            news,
            [
                (NewsKind::Job, "Radio engineer at Museum of Sound".into(), "2024-06-01".into()),
                (NewsKind::City, "Ostend".into(), "2024-06-01".into()),
            ]
        );
        vault.undo(None).await.unwrap();
        assert_eq!(records::<News>(&vault, "news").await.iter().filter(|it| it.before.is_some()).count(), 0);
        assert!(page(&vault, "Elif Su Aydın").await.person.note.is_some_and(|note| note.contains("Wants to open")));
    }

    async fn an_export_of_last_year_read_later_brings_nothing_back(database) {
        let vault = vault(&database).await;
        import(&vault, fixture("export.json")).await;
        let before = page(&vault, "Elif Su Aydın").await;
        let earlier = changed(&database, "earlier.json", &[
            ("\"updated_at\": \"2024-03-01T10:00:00.000000Z\"", "\"updated_at\": \"2023-03-01T10:00:00.000000Z\""),
            ("\"company\": \"Wavelength Workshop\"", "\"company\": \"Coast Radio\""),
            ("\"body\": \"Wants to open a museum of sound.\"", "\"body\": \"Wants to sell it all.\""),
            ("\"name\": \"Volta\"", "\"name\": \"Ohm\""),
        ]);
        import(&vault, earlier).await;
        let after = page(&vault, "Elif Su Aydın").await;
        assert_eq!((&after.person.note, &after.relations, &after.news), (&before.person.note, &before.relations, &before.news));
        let jobs: Vec<(String, bool)> = after.memberships.into_iter().map(|it| (it.organization, it.to.is_none())).collect();
        assert_eq!(jobs, [("Wavelength Workshop".to_owned(), true), ("Coast Radio".to_owned(), false)]);
    }

    async fn an_older_export_is_read_too(database) {
        let vault = vault(&database).await;
        let outcome = import(&vault, fixture("export-older.json")).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (2, 5));
        assert_eq!(outcome.report.problems.len(), 2);
        let zsofia = page(&vault, "Zsófia Kun").await;
        assert_eq!((zsofia.emails.as_slice(), zsofia.relations[0].kind.as_str()), (&["zsofia@ferries.example".to_owned()][..], "partner"));
        let before = kept(&vault).await;
        assert_eq!(import(&vault, fixture("export-older.json")).await.report.moments.known, 5);
        assert_eq!(kept(&vault).await, before);
    }
}
