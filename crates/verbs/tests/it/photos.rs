//! Pictures of stories.

use hearten_domain::{ErrorKind, KeepsakeForm, KeepsakeId, KeepsakeItemKind, PersonId, PhotoHash, StoryId};
use hearten_testkit::both;
use hearten_verbs::{ChronicleRequest, KeepsakePiece, KeepsakeWords, NewPhoto, NewStory, Vault};

use crate::common::*;

fn photo(shade: u8, caption: &str) -> NewPhoto {
    NewPhoto { bytes: picture(shade, 60, 40), caption: Some(caption.into()) }
}

async fn told(vault: &Vault, people: &[PersonId], shade: u8) -> StoryId {
    let story = NewStory {
        title: Some("The night train".into()),
        text: "We missed it twice.".into(),
        people: people.to_vec(),
        photos: vec![photo(shade, "The platform at four")],
        ..NewStory::default()
    };
    vault.tell(story).await.unwrap().id.parse().unwrap()
}

async fn hashes(vault: &Vault, story: StoryId) -> Vec<PhotoHash> {
    vault.story(story).await.unwrap().photos.into_iter().map(|photo| photo.photo).collect()
}

both! {
    async fn a_picture_is_put_to_a_story_worded_taken_away_and_brought_back(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let story = told(&vault, &[ana], 1).await;
        vault.story_photo_add(story, photo(200, "  Ana, \n laughing ")).await.unwrap();
        let view = vault.story(story).await.unwrap();
        let said: Vec<_> = view.photos.iter().map(|it| (it.caption.as_deref().unwrap(), it.width, it.height)).collect();
        assert_eq!(said, [("The platform at four", 60, 40), ("Ana, laughing", 60, 40)]);
        assert_eq!(vault.photo(&view.photos[0].photo).await.unwrap().unwrap().media_type, "image/jpeg");
        assert_error(vault.story_photo_add(story, photo(200, "again")).await, ErrorKind::Conflict, "already");
        assert_error(vault.story_photo_add(story, NewPhoto { bytes: b"GIF89a".to_vec(), caption: None }).await, ErrorKind::Invalid, "not a picture");
        vault.story_photo_word(view.photos[1].id, None).await.unwrap();
        assert_eq!(vault.story(story).await.unwrap().photos[1].caption, None);
        assert_error(vault.story_photo_word(view.photos[1].id, Some("  ".into())).await, ErrorKind::Conflict, "already");
        let before = kept(&vault).await;
        vault.story_photo_remove(view.photos[1].id).await.unwrap();
        assert_eq!(hashes(&vault, story).await.len(), 1);
        assert_error(vault.story_photo_remove(view.photos[1].id).await, ErrorKind::Missing, "no picture");
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before);
        vault.story_remove(story).await.unwrap();
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before);
    }

    async fn pictures_are_found_by_their_words_stand_in_the_chronicle_and_survive_export(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let story = told(&vault, &[ana], 1).await;
        let hits = vault.search("platform four", 9).await.unwrap();
        assert_eq!(hits.iter().map(|hit| (hit.kind.as_str(), hit.id.clone())).collect::<Vec<_>>(), [("story", story.to_string())]);
        let chronicle = vault.chronicle(&ChronicleRequest { limit: 9, ..ChronicleRequest::default() }).await.unwrap();
        let shown = chronicle.sections[0].entries[0].photo.clone().unwrap();
        assert_eq!(vec![shown.photo], hashes(&vault, story).await);
        assert!(vault.held(ana).await.unwrap().groups.iter().any(|group| group.kind == "story_photo" && group.count == 1));
        let first = exported(&vault).await;
        let copy = Vault::open(&setup(&database, "2024-06-25T12:00:00Z"), "other").await.unwrap();
        copy.import_lines(&mut first.as_bytes()).await.unwrap();
        assert_eq!(exported(&copy).await, first);
        assert_eq!(copy.photo(&hashes(&vault, story).await[0]).await.unwrap(), vault.photo(&hashes(&vault, story).await[0]).await.unwrap());
    }

    async fn a_keepsake_shows_the_pictures_of_its_stories_and_none_that_came_after_it_was_given(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let story = told(&vault, &[ana], 1).await;
        let piece = KeepsakePiece { kind: KeepsakeItemKind::Story, record: Some(story.0), date: None, title: None, text: "We missed it.".into() };
        let (form, title) = (KeepsakeForm::Card, "For Ana".to_owned());
        let words = KeepsakeWords { person: ana, form, title, opening: None, letter: None, with_photo: true, pieces: vec![piece], make: true };
        let id: KeepsakeId = vault.keepsake_save(None, words).await.unwrap().id.parse().unwrap();
        vault.keepsake_given(id, TODAY).await.unwrap();
        let later = vault_at(&database, "2024-07-05T12:00:00Z").await;
        later.story_photo_add(story, photo(200, "Later")).await.unwrap();
        let view = later.keepsake(id).await.unwrap();
        assert_eq!(view.photos.iter().filter_map(|it| it.caption.as_deref()).collect::<Vec<_>>(), ["The platform at four"]);
        let pictures = later.keepsake_pictures(&view).await.unwrap();
        assert_eq!((pictures.stories.len(), pictures.person), (1, None));
    }

    async fn a_picture_goes_with_who_is_forgotten_and_stays_where_others_are_in_the_story(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana López", &[]).await, add(&vault, "Ben", &[]).await);
        let (alone, shared) = (told(&vault, &[ana], 1).await, told(&vault, &[ana, ben], 99).await);
        vault.story_photo_add(shared, photo(150, "Ana López waving")).await.unwrap();
        let taken_away = told(&vault, &[ana], 222).await;
        let gone = [hashes(&vault, alone).await, hashes(&vault, taken_away).await].concat();
        vault.story_remove(taken_away).await.unwrap();
        let receipt = vault.forget_person(ana).await.unwrap();
        assert!(receipt.erased.iter().any(|(word, count)| word == "picture of a story" && *count == 1), "{receipt:?}");
        for hash in gone {
            assert_eq!(vault.photo(&hash).await.unwrap(), None, "no bytes of it stay");
        }
        let left = vault.story(shared).await.unwrap().photos;
        assert_eq!(left[1].caption.as_deref(), Some("[forgotten] waving"));
        assert!(vault.photo(&left[0].photo).await.unwrap().is_some());
    }

    async fn a_story_takes_twelve_pictures(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let photos = (0..12).map(|shade| photo(shade * 20, "One")).collect();
        let story = NewStory { text: "Many.".into(), people: vec![ana], photos, ..NewStory::default() };
        let story: StoryId = vault.tell(story).await.unwrap().id.parse().unwrap();
        assert_error(vault.story_photo_add(story, photo(251, "One more")).await, ErrorKind::Conflict, "12 pictures");
    }
}
