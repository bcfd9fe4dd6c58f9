//! A keepsake as it is set: on its page, and as a file of its own that needs nothing else.

use askama::Template;
use hearten_domain::{Keepsake, KeepsakeForm, Photo, PhotoHash, StoryPhoto};
use hearten_verbs::{KeepsakePictures, KeepsakeView};

use crate::{error_page::PageError, phrase, say::say};

/// A keepsake as it is printed.
#[derive(Template)]
#[template(path = "keepsake_sheet.html")]
pub(crate) struct Sheet {
    form: KeepsakeForm,
    title: String,
    opening: Option<String>,
    letter: Vec<Vec<String>>,
    pieces: Vec<Piece>,
    photo: Option<String>,
    from: Option<String>,
    made: String,
}

impl askama::filters::HtmlSafe for Sheet {}

struct Piece {
    title: Option<String>,
    date: String,
    paragraphs: Vec<String>,
    pictures: Vec<Shown>,
}

/// A picture of a story on the sheet.
struct Shown {
    src: String,
    caption: Option<String>,
    width: i64,
    height: i64,
}

#[derive(Template)]
#[template(path = "keepsake_file.html")]
struct File {
    title: String,
    style: String,
    sheet: Sheet,
}

impl Sheet {
    /// The keepsake, with the address of the picture on it; `address` gives those of the pictures of its stories.
    pub(crate) fn of(view: &KeepsakeView, photo: Option<String>, address: impl Fn(&PhotoHash) -> Option<String>) -> Self {
        let shown = |photo: &StoryPhoto| {
            let (caption, width, height) = (photo.caption.clone(), photo.width, photo.height);
            Some(Shown { src: address(&photo.photo)?, caption, width, height })
        };
        let keepsake = &view.keepsake;
        Self {
            form: keepsake.form,
            title: keepsake.title.clone(),
            opening: keepsake.opening.clone(),
            letter: keepsake.letter.as_deref().map(stanzas).unwrap_or_default(),
            pieces: view
                .pieces
                .iter()
                .map(|item| Piece {
                    title: item.title.clone(),
                    date: item.date.map(phrase::partial).unwrap_or_default(),
                    paragraphs: lines(&item.text),
                    pictures: view.photos_on(item).filter_map(shown).collect(),
                })
                .collect(),
            photo,
            from: view.from.clone(),
            made: made_in(keepsake),
        }
    }

    /// Whether a page of its own stands before the rest: a card and a letter are folded and have a front.
    fn has_front(&self) -> bool {
        self.form != KeepsakeForm::Page
    }
}

/// The style sheet of a form, as it lies among the assets.
pub(crate) fn style_of(form: KeepsakeForm) -> &'static str {
    match form {
        KeepsakeForm::Page => "keepsake-page.css",
        KeepsakeForm::Card => "keepsake-card.css",
        KeepsakeForm::Letter => "keepsake-letter.css",
    }
}

/// A keepsake as an HTML file that needs nothing but itself: styles and pictures lie within.
///
/// # Errors
/// Where the file could not be written, which is a fault of the program.
pub fn keepsake_file(view: &KeepsakeView, pictures: &KeepsakePictures) -> Result<String, String> {
    let inside = |photo: &Photo| format!("data:{};base64,{}", photo.media_type, base64(&photo.bytes));
    let style = [crate::assets::text("keepsake.css"), crate::assets::text(style_of(view.keepsake.form))].concat();
    let sheet = Sheet::of(view, pictures.person.as_ref().map(inside), |hash| pictures.stories.get(hash).map(inside));
    let file = File { title: view.keepsake.title.clone(), style, sheet };
    file.render().map_err(|error| error.to_string())
}

/// The month in which it was given, made or begun.
pub(crate) fn made_in(keepsake: &Keepsake) -> String {
    let day = keepsake.given_on.or(keepsake.made_on).unwrap_or(keepsake.drafted_on);
    phrase::month_year(day)
}

/// The sheet as HTML, for the page around it.
pub(crate) fn rendered(sheet: &Sheet) -> Result<String, PageError> {
    sheet.render().map_err(|error| PageError::internal(say("keepsake-not-written").with("error", error.to_string())))
}

/// The lines of a text that say something.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The paragraphs of a letter, each with its lines, so that "Yours," and the name stay under one another.
pub(crate) fn stanzas(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n");
    text.split("\n\n").map(lines).filter(|lines| !lines.is_empty()).collect()
}

/// Bytes as base 64 (RFC 4648 section 4).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().chain([0, 0].iter()).take(3).fold(0_usize, |group, byte| group << 8 | usize::from(*byte));
        for place in 0..4 {
            let letter = LETTERS.get(group >> (18 - 6 * place) & 63).copied().unwrap_or(b'=');
            text.push(if place > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_as_the_standard_has_it() {
        let said = ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map(|text| base64(text.as_bytes()));
        assert_eq!(said, ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]);
    }

    #[test]
    fn the_lines_of_a_farewell_stay_together() {
        assert_eq!(
            stanzas("Dear Ana,\r\n\r\nIt was good.\n\nYours,\nBen\n"),
            [vec!["Dear Ana,"], vec!["It was good."], vec!["Yours,", "Ben"]]
        );
    }
}
