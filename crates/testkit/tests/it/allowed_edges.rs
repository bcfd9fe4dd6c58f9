//! The architecture, as a table: which of our crates may know which.

use std::{collections::BTreeSet, process::Command};

use serde_json::Value;

/// Each crate with those of ours that it may depend on. `hearten-testkit` may stand among anybody's dev-dependencies.
const ALLOWED: &[(&str, &[&str])] = &[
    ("hearten-domain", &[]),
    ("hearten-boxed", &[]),
    ("hearten-formats", &["domain"]),
    ("hearten-connect", &["domain"]),
    ("hearten-words", &["domain"]),
    ("hearten-speech", &[]),
    ("hearten-places", &["words"]),
    ("hearten-store", &["boxed", "domain"]),
    ("hearten-identity", &["words", "domain"]),
    ("hearten-ties", &["words", "domain"]),
    ("hearten-moves", &["ties", "words", "domain", "speech"]),
    ("hearten-verbs", &["boxed", "domain", "formats", "connect", "words", "identity", "places", "speech", "store", "ties", "moves"]),
    ("hearten-press", &[]),
    ("hearten-web", &["verbs", "domain", "press", "speech"]),
    ("hearten", &["verbs", "domain", "web"]),
    ("hearten-testkit", &["domain"]),
    ("hearten-fuzz", &["domain", "formats", "connect", "words", "verbs"]),
];

/// Crates that must stay pure, and what none of them may depend on.
const PURE: &[&str] = &[
    "hearten-domain",
    "hearten-formats",
    "hearten-words",
    "hearten-speech",
    "hearten-identity",
    "hearten-ties",
    "hearten-moves",
    "hearten-press",
    "hearten-places",
];
const IMPURE: &[&str] = &["tokio", "sqlx", "reqwest", "tempfile", "directories", "axum"];

fn packages() -> Vec<Value> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--locked", "--offline", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON");
    metadata["packages"].as_array().expect("packages").clone()
}

fn dependencies(package: &Value) -> impl Iterator<Item = (&str, bool)> {
    package["dependencies"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|d| (d["name"].as_str().unwrap_or_default(), d["kind"].as_str() == Some("dev")))
}

#[test]
fn crates_know_only_what_the_table_allows() {
    let packages = packages();
    let names: BTreeSet<&str> = packages.iter().filter_map(|p| p["name"].as_str()).collect();
    let expected: BTreeSet<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, expected, "a crate was made or removed: say in the table what it may know");
    let mut wrong = Vec::new();
    for package in &packages {
        let name = package["name"].as_str().unwrap_or_default();
        let allowed = ALLOWED.iter().find(|(crate_name, _)| *crate_name == name).map_or(&[][..], |(_, allowed)| *allowed);
        for (dependency, is_dev) in dependencies(package) {
            let Some(ours) = dependency.strip_prefix("hearten-").or((dependency == "hearten").then_some("")) else { continue };
            if !(allowed.contains(&ours) || is_dev && ours == "testkit") {
                wrong.push(format!("{name} -> {dependency}"));
            }
        }
    }
    assert!(wrong.is_empty(), "edges that the architecture does not have: {wrong:?}");
}

#[test]
fn pure_crates_depend_on_nothing_that_touches_the_world() {
    let wrong: Vec<String> = packages()
        .iter()
        .filter(|p| PURE.contains(&p["name"].as_str().unwrap_or_default()))
        .flat_map(|p| dependencies(p).map(|(d, _)| format!("{} -> {d}", p["name"].as_str().unwrap_or_default())).collect::<Vec<_>>())
        .filter(|edge| IMPURE.iter().any(|impure| edge.ends_with(&format!("-> {impure}"))))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
