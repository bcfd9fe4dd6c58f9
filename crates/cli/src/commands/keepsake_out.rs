//! A keepsake as a file: a page for browsers, or a PDF where this program sets one.

use std::path::Path;

use hearten_domain::{KeepsakeForm, KeepsakeId};
use hearten_verbs::{KeepsakePictures, KeepsakeView, Receipt, Vault, VerbError};

use crate::{
    failure::{Done, invalid, unavailable},
    session::Session,
};

#[derive(serde::Serialize)]
struct Written<'w> {
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<&'w Receipt>,
}

/// Writes a keepsake to a file, a PDF where its name ends so; in the form it was made in, unless another is named.
pub(super) async fn write_file(
    session: &Session,
    vault: &Vault,
    id: KeepsakeId,
    (out, anew): (&Path, Option<KeepsakeForm>),
    receipt: Option<&Receipt>,
) -> Done {
    let is_pdf = is_pdf(out)?;
    let mut view = vault.keepsake(id).await?;
    view.keepsake.form = anew.unwrap_or(view.keepsake.form);
    let pictures = vault.keepsake_pictures(&view).await?;
    let bytes = if is_pdf { pdf(&view, &pictures)? } else { html(&view, &pictures)?.into_bytes() };
    std::fs::write(out, bytes).map_err(|error| unavailable(&format!("writing {}", out.display()), &error))?;
    let written = Written { file: out.display().to_string(), receipt };
    session.answer(&written, |written| {
        let did = written.receipt.map(|receipt| format!("{}\n", receipt.text)).unwrap_or_default();
        format!("{did}Written to {}. {}\n", written.file, how_printed(is_pdf, view.keepsake.form))
    })
}

/// Whether a file is to be a PDF, as the end of its name says.
pub(super) fn is_pdf(out: &Path) -> Result<bool, VerbError> {
    let end = out.extension().and_then(|end| end.to_str()).unwrap_or_default().to_lowercase();
    match end.as_str() {
        "pdf" => Ok(true),
        "html" | "htm" => Ok(false),
        _ => Err(invalid(format!("{} is neither a page nor a PDF", out.display())).hint("name it FILE.html or FILE.pdf")),
    }
}

fn html(view: &KeepsakeView, pictures: &KeepsakePictures) -> Result<String, VerbError> {
    let failed = |cause| VerbError::new(hearten_domain::ErrorKind::Internal, format!("the keepsake could not be written: {cause}"));
    hearten_web::keepsake_file(view, pictures).map_err(failed)
}

#[cfg(feature = "press")]
fn pdf(view: &KeepsakeView, pictures: &KeepsakePictures) -> Result<Vec<u8>, VerbError> {
    hearten_web::keepsake_pdf(view, pictures)
}

#[cfg(not(feature = "press"))]
fn pdf(_: &KeepsakeView, _: &KeepsakePictures) -> Result<Vec<u8>, VerbError> {
    Err(VerbError::refused("this hearten was built without the press that sets PDF").hint(
        "build it with: cargo install --path crates/cli --features press; or write --out FILE.html and let a browser print it to PDF",
    ))
}

fn how_printed(is_pdf: bool, form: KeepsakeForm) -> &'static str {
    match (is_pdf, form) {
        (false, _) => "A browser opens and prints it.",
        (true, KeepsakeForm::Letter) => "Print it on both sides, turned over the short edge, and fold it once.",
        (true, KeepsakeForm::Card) => "Print it on A6, or two to a side of A5.",
        (true, KeepsakeForm::Page) => "It is a page of A4.",
    }
}
