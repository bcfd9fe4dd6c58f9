//! The press: the template, the world it sees, and what it may say.

use std::{collections::BTreeSet, fmt};

use typst::{
    Library, LibraryExt as _, World, comemo,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::{Form, Sheet, data::inputs, fold::folded, fonts::FONTS};

const TEMPLATE: &str = include_str!("keepsake.typ");

/// Why a keepsake cannot be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PressError {
    /// It holds letters that none of the fonts has.
    Letters(String),
    /// The setting stopped: a picture that cannot be read, or a fault of the template.
    Stopped(String),
}

impl fmt::Display for PressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Letters(letters) => write!(f, "the fonts for PDF have no signs for: {letters}"),
            Self::Stopped(cause) => write!(f, "the keepsake could not be set: {cause}"),
        }
    }
}

impl std::error::Error for PressError {}

/// The keepsake as a PDF: a page or a card page by page, a letter as sheets to fold.
///
/// # Errors
/// [`PressError::Letters`] where it holds letters of a script, or signs, that no font here has; [`PressError::Stopped`] where a picture is damaged.
pub fn pdf(sheet: &Sheet) -> Result<Vec<u8>, PressError> {
    let document = set(sheet)?;
    let is_letter = sheet.form == Form::Letter;
    let document = if is_letter { folded(&document) } else { document };
    let options = PdfOptions {
        ident: Smart::Custom("hearten keepsake".to_owned()),
        creator: Smart::Custom(Some("Hearten".to_owned())),
        // The order of reading is lost where pages lie beside one another.
        tagged: !is_letter,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|causes| stopped(&causes));
    comemo::evict(0);
    bytes
}

/// The pages, one after the other: set closer where that saves a sheet, so that a few lines do not lie on one of their own.
pub(crate) fn set(sheet: &Sheet) -> Result<PagedDocument, PressError> {
    let missing: BTreeSet<char> = words(sheet).flat_map(str::chars).filter(|letter| !FONTS.has(*letter)).collect();
    if !missing.is_empty() {
        return Err(PressError::Letters(missing.into_iter().take(12).collect()));
    }
    let wide = set_as(sheet, false)?;
    if sheets(sheet.form, &wide) == 1 {
        return Ok(wide);
    }
    let snug = set_as(sheet, true)?;
    Ok(if sheets(sheet.form, &snug) < sheets(sheet.form, &wide) { snug } else { wide })
}

pub(crate) fn set_as(sheet: &Sheet, is_snug: bool) -> Result<PagedDocument, PressError> {
    let world = Room::new(sheet, is_snug)?;
    typst::compile::<PagedDocument>(&world).output.map_err(|causes| stopped(&causes))
}

/// How many pieces of paper it takes: a page and a card are printed side by side of a front, a letter is folded.
fn sheets(form: Form, document: &PagedDocument) -> usize {
    let pages = document.pages().len();
    match form {
        Form::Page => pages,
        Form::Card => pages.saturating_sub(1),
        Form::Letter if pages == 2 => 1,
        Form::Letter => pages.div_ceil(4),
    }
}

/// All that is to be read on it.
fn words(sheet: &Sheet) -> impl Iterator<Item = &str> {
    let pieces = sheet.pieces.iter().flat_map(|piece| {
        let captions = piece.pictures.iter().filter_map(|picture| picture.caption.as_deref());
        piece.title.as_deref().into_iter().chain(piece.paragraphs.iter().map(String::as_str)).chain(captions)
    });
    let letter = sheet.letter.iter().flatten().map(String::as_str);
    [Some(sheet.title.as_str()), sheet.opening.as_deref(), sheet.from.as_deref()].into_iter().flatten().chain(letter).chain(pieces)
}

fn stopped(causes: &[SourceDiagnostic]) -> PressError {
    PressError::Stopped(causes.iter().map(|cause| cause.message.as_str()).collect::<Vec<_>>().join("; "))
}

/// All that the template sees: itself, the fonts, the sheet. No file, no package, no clock.
struct Room {
    library: LazyHash<Library>,
    template: Source,
}

impl Room {
    fn new(sheet: &Sheet, is_snug: bool) -> Result<Self, PressError> {
        let path = VirtualPath::new("keepsake.typ").map_err(|_| PressError::Stopped("the template has no name".to_owned()))?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        let library = LazyHash::new(Library::builder().with_inputs(inputs(sheet, is_snug)).build());
        Ok(Self { library, template: Source::new(id, TEMPLATE.to_owned()) })
    }
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
