//! `GET /keepsakes/ID/pdf`: a keepsake as a PDF, where this program sets one.

use hearten_domain::{KeepsakeForm, KeepsakeId};
#[cfg(feature = "press")]
pub use set::keepsake_pdf;
#[cfg(feature = "press")]
pub(crate) use set::pdf_show;

/// Where a keepsake is had as a PDF; none where this program was built without the press.
pub(crate) fn address(id: KeepsakeId, form: KeepsakeForm) -> Option<String> {
    cfg!(feature = "press").then(|| format!("/keepsakes/{id}/pdf?as={form}"))
}

#[cfg(feature = "press")]
mod set {
    use axum::{
        extract::{Path, Query},
        http::header,
        response::{IntoResponse, Response},
    };
    use hearten_domain::{ErrorKind, KeepsakeForm, KeepsakeId, Photo, StoryPhoto};
    use hearten_press::{Form, Picture, Piece, PressError, Sheet, pdf};
    use hearten_speech::{current, with_language};
    use hearten_verbs::{KeepsakePictures, KeepsakeView, VerbError};

    use crate::{
        error_page::PageError,
        keepsake_sheet::{lines, made_in, stanzas},
        keepsake_show::AskedForm,
        phrase,
        say::say,
        visitor::{Visitor, identity},
    };

    /// Sends a keepsake as a PDF.
    pub(crate) async fn pdf_show(visitor: Visitor, Path(id): Path<String>, Query(asked): Query<AskedForm>) -> Result<Response, PageError> {
        let id: KeepsakeId = identity(&id)?;
        let mut view = visitor.vault.keepsake(id).await?;
        view.keepsake.form = asked.form()?.unwrap_or(view.keepsake.form);
        let pictures = visitor.vault.keepsake_pictures(&view).await?;
        let name = format!("attachment; filename=\"keepsake-{}.pdf\"", view.keepsake.form);
        // The thread that sets it does not know the visitor's language.
        let language = current();
        let bytes = tokio::task::spawn_blocking(move || with_language(language, || keepsake_pdf(&view, &pictures))).await;
        let bytes = bytes.map_err(|_| PageError::internal(say("keepsake-not-set")))??;
        let headers = [
            (header::CONTENT_TYPE, "application/pdf".to_owned()),
            (header::CONTENT_DISPOSITION, name),
            (header::CACHE_CONTROL, "private, no-store".to_owned()),
        ];
        Ok((headers, bytes).into_response())
    }

    /// A keepsake as a PDF.
    ///
    /// # Errors
    /// `invalid` where it holds letters that the fonts have not; `internal` where it cannot be set.
    pub fn keepsake_pdf(view: &KeepsakeView, pictures: &KeepsakePictures) -> Result<Vec<u8>, VerbError> {
        let mut sheet = sheet(view, pictures);
        let mut bytes = pdf(&sheet);
        // A card of an address book may bring a picture that cannot be read; the keepsake is worth having without it.
        if matches!(bytes, Err(PressError::Stopped(_))) && sheet.portrait.take().is_some() {
            bytes = pdf(&sheet);
        }
        bytes.map_err(|error| match error {
            PressError::Letters(_) => VerbError::invalid(error.to_string()).hint(say("keepsake-letters-hint")),
            PressError::Stopped(_) => VerbError::new(ErrorKind::Internal, error.to_string()).hint(say("keepsake-stopped-hint")),
        })
    }

    fn sheet(view: &KeepsakeView, pictures: &KeepsakePictures) -> Sheet {
        let keepsake = &view.keepsake;
        let piece = |item: &hearten_domain::KeepsakeItem| Piece {
            title: item.title.clone(),
            date: item.date.map(phrase::partial).unwrap_or_default(),
            paragraphs: lines(&item.text),
            pictures: view.photos_on(item).filter_map(|shown| Some(picture(shown, pictures.stories.get(&shown.photo)?))).collect(),
        };
        Sheet {
            form: match keepsake.form {
                KeepsakeForm::Page => Form::Page,
                KeepsakeForm::Card => Form::Card,
                KeepsakeForm::Letter => Form::Letter,
            },
            title: keepsake.title.clone(),
            opening: keepsake.opening.clone(),
            letter: keepsake.letter.as_deref().map(stanzas).unwrap_or_default(),
            pieces: view.pieces.iter().map(piece).collect(),
            portrait: pictures.person.as_ref().map(|photo| photo.bytes.clone()),
            from: view.from.clone(),
            made: made_in(keepsake),
        }
    }

    fn picture(shown: &StoryPhoto, photo: &Photo) -> Picture {
        let ratio = shown.width as f64 / shown.height.max(1) as f64;
        Picture { bytes: photo.bytes.clone(), ratio, caption: shown.caption.clone() }
    }
}
