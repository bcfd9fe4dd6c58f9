//! `POST /stories/ID/photos`: a picture put to a story. `POST /stories/ID/photos/PHOTO`: its words. `…/remove`: taken away.

use axum::{
    extract::{Multipart, Path},
    response::Response,
};
use hearten_domain::{StoryId, StoryPhoto, StoryPhotoId};
use hearten_verbs::NewPhoto;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    say::say,
    upload::{field_error, text_of},
    visitor::{Posted, Visitor, filled, identity},
};

/// A picture as a page shows it.
pub(crate) struct Picture {
    pub(crate) id: String,
    pub(crate) src: String,
    pub(crate) caption: String,
    pub(crate) width: i64,
    pub(crate) height: i64,
}

impl Picture {
    /// The picture, by the address of its bytes.
    pub(crate) fn of(photo: &StoryPhoto) -> Self {
        Self {
            id: photo.id.to_string(),
            src: format!("/photos/{}", photo.photo.0),
            caption: photo.caption.clone().unwrap_or_default(),
            width: photo.width,
            height: photo.height,
        }
    }

    /// What stands for the picture where it cannot be seen.
    pub(crate) fn alt(&self) -> String {
        if self.caption.is_empty() { say("story-picture-alt").into() } else { self.caption.clone() }
    }
}

#[derive(Deserialize)]
pub(crate) struct WordForm {
    #[serde(default)]
    caption: String,
}

#[derive(Deserialize)]
pub(crate) struct RemoveForm {}

/// Puts a picture to a story.
pub(crate) async fn photo_add(visitor: Visitor, Path(id): Path<String>, mut form: Multipart) -> Result<Response, PageError> {
    let story: StoryId = identity(&id)?;
    let (mut photo, mut checked) = (NewPhoto::default(), false);
    while let Some(field) = form.next_field().await.map_err(|error| field_error(&error))? {
        match field.name() {
            Some("csrf") => {
                visitor.check_token(&text_of(field).await?)?;
                checked = true;
            }
            Some("caption") if checked => photo.caption = filled(text_of(field).await?),
            Some("photo") if checked => photo.bytes = field.bytes().await.map_err(|error| field_error(&error))?.to_vec(),
            _ => {}
        }
    }
    if photo.bytes.is_empty() {
        return Err(PageError::invalid(say("story-picture-missing")).hint(say("story-picture-missing-hint")));
    }
    let receipt = visitor.vault.story_photo_add(story, photo).await?;
    Ok(visitor.receipt(&receipt, &format!("/stories/{story}")))
}

/// Says in other words what is to be seen on a picture.
pub(crate) async fn photo_word(
    visitor: Visitor,
    Path((id, photo)): Path<(String, String)>,
    Posted(form): Posted<WordForm>,
) -> Result<Response, PageError> {
    let (story, photo) = ids(&id, &photo)?;
    let receipt = visitor.vault.story_photo_word(photo, filled(form.caption)).await?;
    Ok(visitor.receipt(&receipt, &format!("/stories/{story}")))
}

/// Takes a picture away from its story.
pub(crate) async fn photo_remove(
    visitor: Visitor,
    Path((id, photo)): Path<(String, String)>,
    Posted(RemoveForm {}): Posted<RemoveForm>,
) -> Result<Response, PageError> {
    let (story, photo) = ids(&id, &photo)?;
    let receipt = visitor.vault.story_photo_remove(photo).await?;
    Ok(visitor.receipt(&receipt, &format!("/stories/{story}")))
}

fn ids(story: &str, photo: &str) -> Result<(StoryId, StoryPhotoId), PageError> {
    Ok((identity(story)?, identity(photo)?))
}
