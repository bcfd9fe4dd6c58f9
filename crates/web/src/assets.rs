//! The style sheets, the script and the pictures, inside the program.

use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

use crate::icon_draw::icon_png;

#[derive(rust_embed::RustEmbed)]
#[folder = "assets/"]
struct Assets;

/// The address of an asset, with the beginning of its hash so that it can be kept for good.
pub(crate) fn address(name: &str) -> String {
    match Assets::get(name) {
        Some(file) => format!("/assets/{name}?v={}", version(file.metadata.sha256_hash())),
        None => format!("/assets/{name}"),
    }
}

/// The text of an asset; empty where there is none.
pub(crate) fn text(name: &str) -> String {
    Assets::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}

/// Sends an asset.
pub(crate) async fn asset_show(Path(name): Path<String>, asked: HeaderMap) -> Response {
    send(&name, &asked, if cfg!(debug_assertions) { "no-cache" } else { "public, max-age=604800" })
}

/// Sends an asset to be kept as `keep` says; to a browser that has it already, only that it is the same.
pub(crate) fn send(name: &str, asked: &HeaderMap, keep: &'static str) -> Response {
    if let Some(png) = icon_png(name) {
        return send_version(asked, keep, Sha256::digest(&png).into(), "image/png", png);
    }
    let Some(file) = Assets::get(name) else { return StatusCode::NOT_FOUND.into_response() };
    send_version(asked, keep, file.metadata.sha256_hash(), file.metadata.mimetype(), file.data)
}

fn send_version(asked: &HeaderMap, keep: &'static str, hash: [u8; 32], media_type: &str, bytes: impl IntoResponse) -> Response {
    let tag = format!("\"{}\"", version(hash));
    // The tag is a weak one: under it the same may come compressed (RFC 9110, section 8.8.1).
    let kept = [(header::ETAG, format!("W/{tag}")), (header::CACHE_CONTROL, keep.to_owned())];
    if has(asked, &tag) {
        return (StatusCode::NOT_MODIFIED, kept).into_response();
    }
    (kept, [(header::CONTENT_TYPE, media_type.to_owned())], bytes).into_response()
}

/// Whether the browser says that it has the version of this tag, weak or strong (RFC 9110, section 13.1.2).
fn has(asked: &HeaderMap, tag: &str) -> bool {
    let lists = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|list| list.to_str().ok());
    lists.flat_map(|list| list.split(',')).map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

/// The beginning of a hash.
fn version(hash: [u8; 32]) -> String {
    let [a, b, c, d, ..] = hash;
    format!("{a:02x}{b:02x}{c:02x}{d:02x}")
}
