//! A keepsake set as a PDF: plain data in, bytes out. Nothing is read from anywhere: the fonts lie in the program, packages are not known,
//! and what people wrote is handed over as data, never as markup. The same keepsake gives the same bytes. It must not know people, the
//! store or the clock.

#[cfg(feature = "set")]
mod data;
#[cfg(feature = "set")]
mod fold;
#[cfg(feature = "set")]
mod fonts;
#[cfg(feature = "set")]
mod press;
mod sheet;
#[cfg(all(test, feature = "set"))]
mod tests;

#[cfg(feature = "set")]
pub use press::{PressError, pdf};
pub use sheet::{Form, Picture, Piece, Sheet};
