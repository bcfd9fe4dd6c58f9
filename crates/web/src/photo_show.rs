//! `GET /photos/HASH` and `POST /people/ID/photo`: pictures of people.

use axum::{
    extract::{Multipart, Path},
    http::header,
    response::{IntoResponse, Response},
};
use hearten_domain::PhotoHash;

use crate::{
    error_page::PageError,
    face::is_hash,
    say::say,
    upload::{field_error, text_of},
    visitor::{Visitor, identity},
};

/// Only these are pictures to a browser here: a card may carry anything, and SVG can carry script.
const PICTURES: &[&str] = &["image/jpeg", "image/png", "image/webp", "image/gif"];

/// Sends a picture. Its address names its bytes, so it can be kept for good.
pub(crate) async fn photo_show(visitor: Visitor, Path(hash): Path<String>) -> Result<Response, PageError> {
    let none = || PageError::missing(say("person-no-picture"));
    if !is_hash(&hash) {
        return Err(none());
    }
    let photo = visitor.vault.photo(&PhotoHash(hash.to_ascii_lowercase())).await?.ok_or_else(none)?;
    let media_type = PICTURES.iter().find(|known| **known == photo.media_type).copied().ok_or_else(none)?;
    Ok(([(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, "private, max-age=31536000, immutable")], photo.bytes).into_response())
}

/// Gives a person a picture.
pub(crate) async fn photo_save(visitor: Visitor, Path(id): Path<String>, mut form: Multipart) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let mut checked = false;
    while let Some(field) = form.next_field().await.map_err(|error| field_error(&error))? {
        match field.name() {
            Some("csrf") => {
                visitor.check_token(&text_of(field).await?)?;
                checked = true;
            }
            Some("photo") if checked => {
                let bytes = field.bytes().await.map_err(|error| field_error(&error))?;
                let receipt = visitor.vault.set_photo(person, bytes.to_vec()).await?;
                return Ok(visitor.receipt(&receipt, &format!("/people/{person}")));
            }
            _ => {}
        }
    }
    Err(PageError::invalid(say("person-picture-missing")).hint(say("person-picture-choose")))
}
