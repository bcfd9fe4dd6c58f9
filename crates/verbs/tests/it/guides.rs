//! Guides: begun, followed step by step, ended; their steps become moves.

use hearten_domain::{ErrorKind, Medium, ReasonKind};
use hearten_speech::{Language, in_language};
use hearten_testkit::both;
use hearten_verbs::Answer;
use jiff::civil::date;

use crate::common::*;

both! {
    async fn a_guide_is_followed_step_by_step_to_its_end(database) {
        let vault = vault(&database).await;
        let (guides, problems) = vault.guides().await.unwrap();
        assert!(guides.len() == 5 && problems.is_empty() && guides.iter().all(|guide| !guide.is_running));
        assert_error(vault.guide_step_done("season of thanks", None, TODAY, None).await, ErrorKind::Missing, "do not follow");
        vault.guide_start("thanks", date(2024, 6, 1)).await.unwrap();
        assert_error(vault.guide_start("season-of-thanks", TODAY).await, ErrorKind::Conflict, "already");
        vault.guide_step_done("season of thanks", None, TODAY, Some("Ten names".into())).await.unwrap();
        let guide = vault.guide("a season of thanks").await.unwrap();
        assert_eq!((guide.done(), guide.next().unwrap().number), (1, 2));
        assert_eq!(guide.steps[0].note.as_deref(), Some("Ten names"));
        assert_eq!(guide.steps[1].due, Some(date(2024, 6, 2)));
        assert_error(vault.guide_step_done("thanks", Some(1), TODAY, None).await, ErrorKind::Conflict, "done already");
        assert_error(vault.guide_step_done("thanks", Some(8), TODAY, None).await, ErrorKind::Missing, "no step 8");
        for step in 2..=7 {
            vault.guide_step_done("thanks", Some(step), TODAY, None).await.unwrap();
        }
        let guide = vault.guide("thanks").await.unwrap();
        assert!(!guide.is_running && guide.done() == 7, "with the last step it ends");
        vault.undo(None).await.unwrap();
        assert!(vault.guide("thanks").await.unwrap().is_running);
        vault.guide_end("thanks").await.unwrap();
        assert!(!vault.guide("thanks").await.unwrap().is_running);
    }

    async fn a_step_that_is_due_becomes_moves_and_is_done_by_them(database) {
        let vault = vault(&database).await;
        for name in ["Ana Lopez", "Ben Adeyemi", "Cara Lund", "Dev Rao", "Eva Brandt"] {
            let person = add(&vault, name, &[]).await;
            for day in [2, 12, 22] {
                vault.log(contact(person, Medium::Visit, date(2024, 5, day))).await.unwrap();
            }
        }
        let of_guide = async || -> Vec<_> {
            let today = vault.today().await.unwrap();
            today.moves.into_iter().filter(|it| it.reason_kind == ReasonKind::Guide).collect()
        };
        assert!(of_guide().await.is_empty());
        vault.guide_start("in transition", TODAY).await.unwrap();
        let moves = of_guide().await;
        assert!(!moves.is_empty(), "five people are near");
        let why = moves[0].why.reason();
        assert!(why.contains("Your guide “In transition” says at step 1"), "{why}");
        let who = moves[0].people[0].id;
        vault.answer_move(&moves[0].id.0, Answer::Done).await.unwrap();
        let step = vault.guide("in transition").await.unwrap().steps.remove(0);
        assert_eq!(step.with.iter().map(|person| person.id).collect::<Vec<_>>(), [who]);
        assert!(!step.is_done, "it asks for five people");
    }

    async fn a_guide_goes_on_in_whatever_language_is_at_hand(database) {
        let vault = vault(&database).await;
        vault.guide_start("season-of-thanks", TODAY).await.unwrap();
        vault.guide_step_done("season-of-thanks", None, TODAY, None).await.unwrap();
        let guide = in_language(Language::German, vault.guide("season-of-thanks")).await.unwrap();
        assert_eq!((guide.title.as_str(), guide.is_running, guide.done()), ("Eine Zeit des Dankes", true, 1));
        in_language(Language::German, vault.guide_step_done("zeit des dankes", None, TODAY, None)).await.unwrap();
        let again = in_language(Language::German, vault.guide_step_done("zeit des dankes", Some(2), TODAY, None)).await;
        assert_error(again, ErrorKind::Conflict, "„Eine Zeit des Dankes“ ist schon getan");
        for language in Language::ALL {
            let guide = in_language(language, vault.guide("season-of-thanks")).await.unwrap();
            assert_eq!((guide.done(), guide.next().unwrap().number), (2, 3), "{language:?}");
        }
    }

    async fn a_guide_of_ones_own_is_read_and_what_is_wrong_is_told(database) {
        let vault = vault(&database).await;
        let folder = database.folder().join("guides");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("walks.md"), "---\ntitle: Walks\nfor: in need of air\n---\nOut.\n\n## Go\nday: 0\n\nSlowly.\n").unwrap();
        std::fs::write(folder.join("broken.md"), "words").unwrap();
        let (guides, problems) = vault.guides().await.unwrap();
        assert!(guides.iter().any(|guide| guide.is_own && guide.title == "Walks"));
        assert_eq!(problems.len(), 1);
        assert!(problems[0].source.ends_with("broken.md"));
        vault.guide_start("walks", TODAY).await.unwrap();
        let before = exported(&vault).await;
        assert!(before.contains("\"guide_run\""));
    }
}
