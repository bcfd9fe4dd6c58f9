//! Pictures put to a story, worded, taken away.

use hearten_boxed::boxed;
use hearten_domain::{Story, StoryId, StoryPhoto, StoryPhotoId};
use hearten_speech::say;
use hearten_store::{Change, Tx};

use super::view::story_in;
use crate::{
    Receipt, Result, Vault, VerbError,
    picture::{Developed, OF_STORY, developed},
    text::{optional, required_line},
    writing::receipt,
};

/// So many pictures a story takes.
const MOST: usize = 12;

/// A picture to put to a story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewPhoto {
    /// The file: JPEG, PNG or WebP.
    pub bytes: Vec<u8>,
    /// What is to be seen.
    pub caption: Option<String>,
}

/// A picture ready to be kept, with its caption.
pub(super) struct Ready {
    developed: Developed,
    caption: Option<String>,
}

#[boxed]
impl Vault {
    /// Puts a picture to a story. It is turned upright, made no larger than a page shows it and written anew; where and by what it was taken is not
    /// kept.
    ///
    /// # Errors
    /// `missing` where there is no such story; `invalid` for a file that is no picture, is too large or damaged; `conflict` where the story has that
    /// picture already, or as many as it takes.
    pub async fn story_photo_add(&self, id: StoryId, photo: NewPhoto) -> Result<Receipt> {
        let ready = ready(vec![photo]).await?;
        let mut tx = self.write().await?;
        let story = story_in(&mut tx, id).await?;
        let shown = tx.photos_of_story(id).await?;
        if ready.iter().any(|it| shown.iter().any(|shown| shown.photo == it.developed.photo.hash)) {
            return Err(VerbError::conflict(say("verb-photo-there").with("title", &story.title)).hint(say("verb-photo-there-hint")));
        }
        let change = self.change(&mut tx, "photo", say("verb-photo-put").with("title", &story.title)).await?;
        self.put_photos(&mut tx, &change, &story, shown.len(), ready).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Says in other words what is to be seen on a picture; none takes the words away.
    ///
    /// # Errors
    /// `missing` where there is no such picture; `conflict` where it says that already.
    pub async fn story_photo_word(&self, id: StoryPhotoId, caption: Option<String>) -> Result<Receipt> {
        let caption = worded(caption)?;
        let mut tx = self.write().await?;
        let (photo, story) = photo_in(&mut tx, id).await?;
        if photo.caption == caption {
            return Err(VerbError::conflict(say("verb-photo-same")).hint(say("verb-photo-same-hint")));
        }
        let change = self.change(&mut tx, "photo", say("verb-photo-worded").with("title", &story.title)).await?;
        tx.update(&change, &StoryPhoto { caption, ..photo }).await?;
        tx.commit().await?;
        Ok(receipt(story.id, &change))
    }

    /// Takes a picture away from its story.
    ///
    /// # Errors
    /// `missing` where there is no such picture.
    pub async fn story_photo_remove(&self, id: StoryPhotoId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let (photo, story) = photo_in(&mut tx, id).await?;
        let change = self.change(&mut tx, "photo", say("verb-photo-removed").with("title", &story.title)).await?;
        tx.remove::<StoryPhoto>(&change, photo.id).await?;
        tx.commit().await?;
        Ok(receipt(story.id, &change))
    }

    /// Puts pictures to a story that shows `shown` of them already.
    pub(super) async fn put_photos(&self, tx: &mut Tx, change: &Change, story: &Story, shown: usize, ready: Vec<Ready>) -> Result<()> {
        if shown + ready.len() > MOST {
            return Err(VerbError::conflict(say("verb-photo-most").with("count", MOST)).hint(say("verb-photo-most-hint")));
        }
        for Ready { developed: Developed { photo, width, height }, caption } in ready {
            let (id, added_on, hash) = (self.ids.next().into(), self.today_date(), photo.hash.clone());
            tx.put_photos(std::slice::from_ref(&photo)).await?;
            let shown = StoryPhoto { id, story_id: story.id, photo: hash, caption, width, height, added_on, import_id: None };
            tx.create(change, &shown).await?;
        }
        Ok(())
    }
}

/// The pictures as they are kept.
pub(super) async fn ready(photos: Vec<NewPhoto>) -> Result<Vec<Ready>> {
    let mut ready = Vec::with_capacity(photos.len());
    for NewPhoto { bytes, caption } in photos {
        let caption = worded(caption)?;
        ready.push(Ready { developed: developed(bytes, OF_STORY).await?, caption });
    }
    Ok(ready)
}

/// Takes all pictures of a story away with it.
pub(crate) async fn remove_photos(tx: &mut Tx, change: &Change, story: StoryId) -> Result<()> {
    for photo in tx.photos_of_story(story).await? {
        tx.remove::<StoryPhoto>(change, photo.id).await?;
    }
    Ok(())
}

fn worded(caption: Option<String>) -> Result<Option<String>> {
    optional(caption).map(|caption| required_line(&caption, say("verb-what-the-words-under-the-picture"))).transpose()
}

async fn photo_in(tx: &mut Tx, id: StoryPhotoId) -> Result<(StoryPhoto, Story)> {
    let missing = || VerbError::missing(say("verb-photo-missing").with("id", id.to_string())).hint(say("verb-photo-missing-hint"));
    let photo: StoryPhoto = tx.get(id).await?.ok_or_else(missing)?;
    let story = story_in(tx, photo.story_id).await?;
    Ok((photo, story))
}
