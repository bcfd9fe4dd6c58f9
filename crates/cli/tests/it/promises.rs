//! The guide's table of promises names commands, pages and tests that there are.

use std::path::{Path, PathBuf};

use crate::program::Program;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The rows of the tables: promise, commands, pages, tests.
fn rows() -> Vec<[String; 4]> {
    let text = std::fs::read_to_string(repository().join("docs/guide/promises.md")).unwrap();
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let rows = text.lines().filter(|line| line.starts_with('|')).map(cells).filter_map(|cells| <[String; 4]>::try_from(cells).ok());
    rows.filter(|[promise, ..]| promise != "promise" && !promise.starts_with("---")).collect()
}

/// What stands between backticks.
fn named(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The text of all sources under a folder.
fn sources(folder: &Path, all: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn each_promise_has_a_command_a_page_and_a_test_that_there_are() {
    let program = Program::new();
    let rows = rows();
    assert!(rows.len() >= 18, "{} rows", rows.len());
    let mut all = String::new();
    sources(&repository().join("crates"), &mut all);
    let router = std::fs::read_to_string(repository().join("crates/web/src/router.rs")).unwrap();
    for [promise, commands, pages, tests] in &rows {
        for (what, cell) in [("command", commands), ("page", pages), ("test", tests)] {
            assert!(!named(cell).is_empty(), "no {what} of {promise}");
        }
        for command in named(commands) {
            let mut words: Vec<&str> = command.split(' ').skip(1).collect();
            words.push("--help");
            assert!(program.succeed(&words).contains("Usage: hearten"), "{command}");
        }
        for page in named(pages) {
            let address = format!("\"{}\"", page.replace("ID", "{id}"));
            assert!(router.lines().any(|line| line.contains(&address) && line.contains("get(")), "no page {page} to open");
        }
        for test in named(tests) {
            assert!(all.contains(&format!("fn {test}(")), "no test {test}");
        }
    }
}
