//! The public corpora, which are no part of the repository.

use std::path::PathBuf;

/// The place of a file of the public corpora: in the folder `HEARTEN_CORPORA` names, else in `../shared/data` beside the repository.
///
/// Where it is absent the test skips with a word (none is given), or fails when `HEARTEN_REQUIRE_CORPORA=1`.
#[track_caller]
pub fn corpus(file: &str) -> Option<PathBuf> {
    let beside = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data"));
    let path = std::env::var_os("HEARTEN_CORPORA").map_or(beside, PathBuf::from).join(file);
    if path.exists() {
        return Some(path);
    }
    if std::env::var("HEARTEN_REQUIRE_CORPORA").as_deref() == Ok("1") {
        crate::wrong(&format!("{} is absent", path.display()));
    }
    eprintln!("skipped: {} is absent", path.display());
    None
}
