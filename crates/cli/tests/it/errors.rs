use std::{path::Path, process::Stdio};

use hearten_testkit::TinyModel;

use crate::program::Program;

#[test]
fn mistakes_are_told_with_a_hint_and_an_exit_code() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["peple"],
        &["person", "an"],
        &["person", "zebulon"],
        &["person", "mia", "--at", "soonish"],
        &["log", "mia", "--on", "in march"],
        &["log", "mia", "--medium", "pigeon"],
        &["log", "mia", "--at", "2026-01-01"],
        &["note", "mia"],
        &["note", "mia", "--concern", "rent", "--kind", "club"],
        &["edit", "mia"],
        &["edit", "mia", "--layer", "7"],
        &["edit", "mia", "--remove-interest", "bees"],
        &["import", "nowhere.mbox"],
        &["today", "--vault", "demo"],
        &["today", "--vault", "no/such"],
        &["undo", "ffffffff"],
        &["search", "?"],
        &["promise", "kept", "ben"],
    ]));
}

#[test]
fn mistakes_in_json_are_objects() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["peple", "--json"],
        &["log", "--json"],
        &["person", "an", "--json"],
        &["person", "zebulon", "--json"],
        &["log", "mia", "--at", "2026-01-01", "--json"],
    ]));
}

#[test]
fn a_reader_that_leaves_early_is_no_mistake() {
    let program = Program::with_fixtures();
    for arguments in [&["export"][..], &["people", "--json"], &["today"]] {
        let mut child = program.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    }
}

#[test]
fn colour_is_only_for_those_who_want_it() {
    let program = Program::with_fixtures();
    let text = |forced: bool, refused: bool| {
        let mut command = program.command(&["today"]);
        if forced {
            command.env("CLICOLOR_FORCE", "1");
        }
        if refused {
            command.env("NO_COLOR", "1");
        }
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(!text(false, false).contains('\u{1b}'));
    assert!(text(true, false).contains('\u{1b}'));
    assert!(!text(true, true).contains('\u{1b}'));
}

#[test]
fn reading_never_writes() {
    let program = Program::with_fixtures();
    let before = program.succeed(&["export"]);
    for arguments in [&["today"][..], &["people"], &["person", "mia"], &["search", "harbour"], &["shelf"], &["me"], &["doctor"]] {
        program.succeed(arguments);
    }
    assert_eq!(program.succeed(&["export"]), before);
}

#[test]
fn help_and_completions_come_without_a_vault() {
    let program = Program::new();
    insta::assert_snapshot!(program.run(&["--help"]));
    insta::assert_snapshot!(program.run(&["move", "--help"]));
    insta::assert_snapshot!(program.run(&["note", "--help"]));
    for shell in ["bash", "fish", "zsh"] {
        assert!(program.succeed(&["completions", shell]).contains("hearten"));
    }
    assert_eq!(std::fs::read_dir(program.home()).unwrap().count(), 0);
}

#[test]
fn the_doctor_says_how_everything_is() {
    let program = Program::with_fixtures();
    let report = program.json(&["doctor"]);
    let lines = report["lines"].as_array().unwrap();
    assert!(!lines.is_empty());
    assert!(lines.iter().all(|line| line["ok"].is_boolean()), "{report:#}");
    let text = program.succeed(&["doctor"]);
    assert!(lines.iter().all(|line| text.contains(line["name"].as_str().unwrap())), "{text}");
}

#[test]
fn the_doctor_says_whether_texts_are_compared_by_what_they_mean() {
    let program = Program::new();
    let folder = program.home().join("model");
    std::fs::create_dir(&folder).unwrap();
    let model = |folder: &Path| {
        let output = program.command(&["doctor", "--json"]).env("HEARTEN_MODEL", folder).output().unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        report["lines"].as_array().unwrap().iter().find(|line| line["name"] == "model").unwrap().clone()
    };
    assert_eq!(model(Path::new(""))["value"], "none; texts are compared by their words");
    let broken = model(&folder);
    assert_eq!(broken["ok"], false);
    TinyModel::of_wood_and_chess().write(&folder);
    let whole = model(&folder);
    assert_eq!(whole["ok"], cfg!(feature = "model"), "{whole:#}");
    assert_eq!(whole["hint"].to_string().contains("--features model"), cfg!(not(feature = "model")), "{whole:#}");
    assert_eq!(broken["value"].to_string().contains("config.json"), cfg!(feature = "model"), "{broken:#}");
}
