//! A keepsake that is made and waits to be given, one that was begun, and the pictures of stories.

use hearten_domain::{Keepsake, KeepsakeForm, KeepsakeItem, KeepsakeItemKind, PartialDate, Photo, PhotoHash, StoryPhoto};
use uuid::Uuid;

use super::vault::Draft;
use crate::imports::hash::sha256_hex;

/// In whose honour, form, title, opening, letter, days since it was begun, days since it was made (none where it is not), the stories on it.
type Line = (&'static str, KeepsakeForm, &'static str, &'static str, &'static str, i64, Option<i64>, &'static [&'static str]);

const KEEPSAKES: &[Line] = &[
    (
        "jamal",
        KeepsakeForm::Letter,
        "For Jamal, who rang the ice cream vans",
        "Some nights are worth more than the years around them.",
        "Dear Jamal,\n\nYou never tell it as your own story, so I have written it down for you. When people ask me what calm looks like, I think of you at \
         ten past two with the telephone book open, ordering four vans as if it were lunch.\n\nI have borrowed that voice from you more often than you know.\n\nYours,\nHelena",
        9,
        Some(6),
        &["The night the herring thawed"],
    ),
    (
        "kerstin",
        KeepsakeForm::Card,
        "For Kerstin",
        "Nineteen years of standing still for an hour.",
        "",
        3,
        None,
        &["Standing still for an hour"],
    ),
];

/// Puts the keepsakes on the sheet, with their pieces.
pub(super) fn put_keepsakes(draft: &mut Draft) {
    for (key, form, title, opening, letter, begun, made, pieces) in KEEPSAKES {
        let Some(person_id) = draft.who(key) else { continue };
        let keepsake_id = draft.id().into();
        draft.made.keepsakes.push(Keepsake {
            id: keepsake_id,
            person_id,
            form: *form,
            title: (*title).to_owned(),
            opening: Some((*opening).to_owned()),
            letter: Some((*letter).to_owned()).filter(|letter| !letter.is_empty()),
            with_photo: false,
            drafted_on: draft.before(*begun),
            made_on: made.map(|days| draft.before(days)),
            given_on: None,
            gift_id: None,
            import_id: Some(draft.import),
        });
        for (place, story) in (0..).zip(*pieces) {
            let Some((record, date, text)) = story_called(draft, story) else { continue };
            let id = draft.id().into();
            draft.made.keepsake_items.push(KeepsakeItem {
                id,
                keepsake_id,
                person_id,
                kind: KeepsakeItemKind::Story,
                record: Some(record),
                date,
                title: Some((*story).to_owned()),
                text,
                place,
                import_id: Some(draft.import),
            });
        }
    }
}

/// Pictures of stories, drawn for the demo: of which story, the file, its width and height, what is to be seen, days since it was put there.
type Drawn = (&'static str, &'static [u8], i64, i64, &'static str, i64);

const DRAWN: &[Drawn] = &[
    (
        "The night the herring thawed",
        include_bytes!("herring.jpg"),
        960,
        640,
        "Ten past two: the first of the four vans backs up to the cold store",
        300,
    ),
    ("The night train that stopped for Bea", include_bytes!("train.jpg"), 960, 640, "Where it stopped, drawn by Bea the next morning", 200),
];

/// Puts the pictures to their stories.
pub(super) fn put_photos(draft: &mut Draft) {
    for (title, bytes, width, height, caption, days) in DRAWN {
        let Some((story, ..)) = story_called(draft, title) else { continue };
        let photo = Photo { hash: PhotoHash(sha256_hex(bytes)), media_type: "image/jpeg".to_owned(), bytes: bytes.to_vec() };
        let shown = StoryPhoto {
            id: draft.id().into(),
            story_id: story.into(),
            photo: photo.hash.clone(),
            caption: Some((*caption).to_owned()),
            width: *width,
            height: *height,
            added_on: draft.before(*days),
            import_id: Some(draft.import),
        };
        draft.made.photos.push(photo);
        draft.made.story_photos.push(shown);
    }
}

/// The story of that title; one nobody told is noted and gives none.
fn story_called(draft: &mut Draft, title: &str) -> Option<(Uuid, Option<PartialDate>, String)> {
    let found = draft.made.stories.iter().find(|story| story.title == title).map(|story| (story.id.0, story.date, story.text.clone()));
    if found.is_none() {
        draft.unknown.push(title.to_owned());
    }
    found
}
