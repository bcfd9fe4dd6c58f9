//! What texts mean, by a tiny invented model: to it wood and timber are the same, and chess is something else.

use std::{fs, path::PathBuf};

use hearten_domain::{ConcernKind, ErrorKind, ReasonKind};
use hearten_testkit::{TestDatabase, TinyModel, at, both};
use hearten_verbs::{LocalModel, NewFind, NewNote, lab_audience};

use crate::common::*;

/// A folder beside the database.
fn folder(database: &TestDatabase) -> PathBuf {
    let folder = database.folder().join("model");
    fs::create_dir(&folder).unwrap();
    folder
}

fn find(text: &str) -> NewFind {
    NewFind { kind: None, text_or_url: text.into(), title: None, on: TODAY }
}

both! {
    async fn a_find_near_in_meaning_is_offered_after_those_who_care_for_its_words_and_the_why_says_so(database) {
        let folder = folder(&database);
        TinyModel::of_wood_and_chess().write(&folder);
        let plain = vault(&database).await;
        let vault = plain.clone().with_model(LocalModel::in_folder(folder));
        let (ana, ben) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        let (cleo, dan) = (add(&vault, "Cleo", &[]).await, add(&vault, "Dan", &[]).await);
        for (person, topic) in [(ana, "wood"), (ben, "chess"), (dan, "timber")] {
            vault.note(person, NewNote::Interest(topic.into())).await.unwrap();
        }
        let concern = NewNote::Concern { text: "carving wood".into(), kind: ConcernKind::Problem, since: None, until: None };
        vault.note(cleo, concern).await.unwrap();
        vault.shelf_add(find("A lathe for timber")).await.unwrap();
        let shelf = vault.shelf().await.unwrap();
        let fits: Vec<_> = shelf[0].fits.iter().map(|it| (it.id, it.why.as_str())).collect();
        assert_eq!(fits, [
            (dan, "cares for timber"),
            (cleo, "has something close in meaning on their mind: carving wood"),
            (ana, "cares for something close in meaning: wood"),
        ]);
        assert_eq!(vault.shelf_for(ana).await.unwrap()[0].why, "cares for something close in meaning: wood");
        assert!(vault.shelf_for(ben).await.unwrap().is_empty());
        assert_eq!(plain.shelf().await.unwrap()[0].fits.len(), 1, "without a model only the words count");
        let moves = vault.today().await.unwrap().moves;
        let of_finds: Vec<_> = moves.iter().filter(|it| it.reason_kind == ReasonKind::Find).collect();
        assert!(of_finds.iter().all(|it| it.people.iter().all(|who| who.id == dan)), "{of_finds:?}");
    }

    async fn a_folder_that_holds_no_model_is_told_with_the_file_and_what_to_do(database) {
        let folder = folder(&database);
        let vault = vault(&database).await.with_model(LocalModel::in_folder(folder.clone()));
        vault.shelf_add(find("A lathe for timber")).await.unwrap();
        let doctor = async || vault.doctor().await.unwrap().lines.into_iter().find(|line| line.name == "model").unwrap();
        let error = vault.shelf().await.unwrap_err();
        assert!(error.to_string().contains("config.json") && error.remedy().unwrap().contains("HEARTEN_MODEL"), "{error}");
        assert!(!doctor().await.ok && doctor().await.value.contains("config.json"));
        TinyModel::of_wood_and_chess().write(&folder);
        fs::write(folder.join("model.safetensors"), "wood").unwrap();
        assert_error(vault.shelf().await, ErrorKind::Unavailable, "model.safetensors");
        // What was put right is read without beginning anew.
        TinyModel::of_wood_and_chess().write(&folder);
        assert_eq!(vault.shelf().await.unwrap().len(), 1);
        assert!(doctor().await.ok);
    }
}

#[test]
fn who_answered_what_is_near_in_meaning_comes_before_who_answered_last() {
    let folder = tempfile::tempdir().unwrap();
    TinyModel::of_wood_and_chess().write(folder.path());
    let posts = [(1, 1, "zoe", "Wood"), (2, 1, "ana", "Re: Wood"), (3, 1, "ana", "Re: Wood"), (4, 4, "zoe", "Chess")];
    let posts = posts.into_iter().chain([(5, 4, "ben", "Re: Chess"), (6, 4, "ben", "Re: Chess"), (7, 7, "zoe", "Timber")]);
    let line = |(id, thread, name, subject): (u32, u32, &str, &str)| {
        let (parent, at) = ((id != thread).then(|| thread.to_string()), format!("2024-06-0{id}T12:00:00Z"));
        let (id, thread) = (id.to_string(), thread.to_string());
        let post =
            serde_json::json!({"id": id, "parent": parent, "thread": thread, "at": at, "name": name, "subject": subject, "body": ""});
        format!("{post}\n")
    };
    let list = folder.path().join("list.jsonl");
    fs::write(&list, posts.map(line).collect::<String>()).unwrap();
    let names = |model: LocalModel| -> Vec<String> {
        lab_audience(&list, at("2024-06-07T00:00:00Z"), 10, &model).unwrap().into_iter().map(|line| line.name).collect()
    };
    assert_eq!(names(LocalModel::default()), ["ben", "ana"]);
    assert_eq!(names(LocalModel::in_folder(folder.path().to_owned())), ["ana", "ben"]);
}
