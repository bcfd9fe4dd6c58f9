//! The fonts that the program carries: Libertinus Serif, and others for the letters that it has not.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// All fonts, and the book by which they are found.
pub(crate) struct Fonts {
    pub(crate) all: Vec<Font>,
    pub(crate) book: LazyHash<FontBook>,
}

/// Read once.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let all: Vec<Font> = typst_assets::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&all));
    Fonts { all, book }
});

impl Fonts {
    /// Whether some font has the letter. What is not seen needs none.
    pub(crate) fn has(&self, letter: char) -> bool {
        letter.is_whitespace()
            || letter.is_control()
            || is_unseen(letter)
            || self.all.iter().any(|font| font.info().coverage.contains(letter.into()))
    }
}

/// Marks that join, part or direct letters and are not seen themselves.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
}
