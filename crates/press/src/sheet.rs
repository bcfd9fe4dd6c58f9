//! What a keepsake is made of, as plain data.

/// The shape in which it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// A page, A4.
    Page,
    /// A card, A6, with a front of its own.
    Card,
    /// A letter, A5, two of its pages on each side of a sheet of A4, so that it is folded once.
    Letter,
}

/// A keepsake as it is to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The shape.
    pub form: Form,
    /// What stands over it.
    pub title: String,
    /// The opening words.
    pub opening: Option<String>,
    /// The paragraphs of the letter, each with its lines.
    pub letter: Vec<Vec<String>>,
    /// The pieces, in their places.
    pub pieces: Vec<Piece>,
    /// The picture of the person in whose honour it is: JPEG, PNG, GIF or WebP.
    pub portrait: Option<Vec<u8>>,
    /// From whom.
    pub from: Option<String>,
    /// When it was made: `March 2026`.
    pub made: String,
}

/// One piece of a keepsake.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Piece {
    /// What stands over it.
    pub title: Option<String>,
    /// When it was, in words; empty where that is not known.
    pub date: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// Its pictures.
    pub pictures: Vec<Picture>,
}

/// A picture of a story.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The file: JPEG, PNG, GIF or WebP.
    pub bytes: Vec<u8>,
    /// How wide it is for its height.
    pub ratio: f64,
    /// What is to be seen.
    pub caption: Option<String>,
}
