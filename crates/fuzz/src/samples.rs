//! The invented samples, and the inputs that once made a parser fail.

use std::{fs, path::PathBuf};

use crate::Target;

fn fixtures() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures"))
}

/// The files below a folder as (path inside the fixtures, bytes), in the order of their paths.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(fixtures().join(&folder)) else { continue };
        for entry in entries.filter_map(Result::ok) {
            let path = [folder.as_str(), &entry.file_name().to_string_lossy()].join("/");
            let path = path.trim_start_matches('/').to_owned();
            if entry.path().is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(entry.path()) {
                found.push((path, bytes));
            }
        }
    }
    found.sort();
    found
}

/// What a target's inputs are made of: the fixtures that it reads, what once made it fail, and samples of its own.
pub fn seeds(target: &Target) -> Vec<Vec<u8>> {
    let is_own = |path: &str| match path.strip_prefix("fuzz/") {
        Some(rest) => rest.split('/').next() == Some(target.name),
        None => (target.reads)(path),
    };
    let mut seeds: Vec<Vec<u8>> = files("").into_iter().filter(|(path, _)| is_own(path)).map(|(_, bytes)| bytes).collect();
    seeds.extend((target.samples)());
    seeds
}

/// The inputs that once made a target fail, each with its path.
pub fn crashes(target: &Target) -> Vec<(String, Vec<u8>)> {
    files(&format!("fuzz/{}", target.name))
}
