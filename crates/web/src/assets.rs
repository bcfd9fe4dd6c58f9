//! The style sheets, the script and the pictures, inside the program.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::icon_draw::icon_png;

#[derive(rust_embed::RustEmbed)]
#[folder = "assets/"]
struct Assets;

/// The address of an asset, with the beginning of its hash so that it can be kept for good.
pub(crate) fn address(name: &str) -> String {
    match Assets::get(name) {
        Some(file) => {
            let [a, b, c, d, ..] = file.metadata.sha256_hash();
            format!("/assets/{name}?v={a:02x}{b:02x}{c:02x}{d:02x}")
        }
        None => format!("/assets/{name}"),
    }
}

/// The text of an asset; empty where there is none.
pub(crate) fn text(name: &str) -> String {
    Assets::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}

/// Sends an asset.
pub(crate) async fn asset_show(Path(name): Path<String>) -> Response {
    let keep = if cfg!(debug_assertions) { "no-cache" } else { "public, max-age=604800" };
    if let Some(png) = icon_png(&name) {
        return ([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, keep)], png).into_response();
    }
    let Some(file) = Assets::get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let media_type = file.metadata.mimetype().to_owned();
    ([(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, keep.to_owned())], file.data.into_owned()).into_response()
}
