use std::process::Stdio;

use crate::program::Program;

fn demo() -> Program {
    let program = Program::new();
    program.succeed(&["demo", "--no-serve", "--anchor", "2026-03-02"]);
    program
}

#[test]
fn the_demo_touches_nothing_of_yours() {
    let program = Program::new();
    insta::assert_snapshot!(program.run(&["demo", "--no-serve", "--anchor", "2026-03-02"]));
    assert!(!program.home().join("hearten.db").exists());
}

#[test]
fn two_demos_begun_at_the_same_instant_both_come_to_be() {
    let program = Program::new();
    let arguments = ["demo", "--no-serve", "--anchor", "2026-03-02"];
    let begin = || program.command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    for child in [begin(), begin()] {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    program.succeed(&["today", "--vault", "demo"]);
}

#[test]
fn today_in_the_demo_reads_like_a_letter() {
    insta::assert_snapshot!(demo().run(&["today", "--vault", "demo"]));
}

#[test]
fn a_command_that_is_shown_in_the_demo_names_its_vault() {
    let today = demo().succeed(&["today", "--vault", "demo"]);
    let commands: Vec<&str> = today.lines().filter(|line| line.trim_start().starts_with("hearten move ")).collect();
    assert!(!commands.is_empty() && commands.iter().all(|line| line.contains(" --vault demo")), "{today}");
}

#[test]
fn hints_name_the_vault_too_where_it_is_another_than_usual() {
    let program = demo();
    let unknown = program.run(&["support", "--vault", "demo", "--without", "Atlantis"]);
    assert!(unknown.contains("hint: hearten --vault demo support shows on what they hang; hearten --vault demo people lists"), "{unknown}");
    let people = program.json(&["people", "--vault", "demo", "--limit", "1"]);
    let held = program.succeed(&["person", people[0]["id"].as_str().unwrap(), "--held", "--vault", "demo"]);
    assert!(held.lines().any(|line| line.contains("hearten forget ") && line.ends_with(" --vault demo")), "{held}");
    let usual = program.run(&["support", "--without", "Atlantis"]);
    assert!(usual.contains("hint: hearten support shows") && !usual.contains("--vault"), "{usual}");
}

#[test]
fn the_people_of_the_demo_are_listed() {
    insta::assert_snapshot!(demo().run(&["people", "--vault", "demo", "--limit", "12"]));
}

#[test]
fn a_person_of_the_demo_has_a_page() {
    let program = demo();
    let people = program.json(&["people", "--vault", "demo", "--limit", "1"]);
    let closest = people[0]["id"].as_str().unwrap();
    insta::assert_snapshot!(program.run(&["person", closest, "--vault", "demo"]));
}

#[test]
fn the_shelf_of_the_demo_shows_whom_each_find_would_serve() {
    insta::assert_snapshot!(demo().run(&["shelf", "--vault", "demo"]));
}

#[test]
fn the_demo_has_people_who_should_meet() {
    let program = demo();
    insta::assert_snapshot!(
        program.run_all(&[&["introduce", "--vault", "demo", "--top", "3"], &["introduce", "--vault", "demo", "--with-me", "--top", "3"],])
    );
}

#[test]
fn the_past_can_be_looked_at_and_not_changed() {
    let program = demo();
    insta::assert_snapshot!(program.run(&["today", "--vault", "demo", "--at", "2025-12-01"]));
    let people = program.json(&["people", "--vault", "demo", "--limit", "1"]);
    let closest = people[0]["id"].as_str().unwrap();
    insta::assert_snapshot!(program.run(&["log", closest, "--vault", "demo", "--at", "2025-12-01"]));
}

#[test]
fn the_review_of_the_demo_shows_what_worked() {
    insta::assert_snapshot!(demo().run(&["review", "--vault", "demo"]));
}

#[test]
fn who_would_stand_by_me_in_the_demo_and_who_is_left_without_a_town() {
    let program = demo();
    insta::assert_snapshot!(program.run(&["support", "--vault", "demo"]));
    let support = program.json(&["support", "--vault", "demo"]);
    let what = support["what_if"][0]["what"].as_str().unwrap();
    insta::assert_snapshot!(program.run(&["support", "--vault", "demo", "--without", what]));
}

#[test]
fn the_past_replayed_is_drawn_into_a_file() {
    let program = demo();
    let file = program.home().join("past.svg");
    let file = file.to_str().unwrap();
    program.succeed(&["backtest", "--vault", "demo", "--months", "8", "--plot", file]);
    let drawn = std::fs::read_to_string(file).unwrap();
    assert!(drawn.starts_with("<svg xmlns") && drawn.contains(">Hearten</text>") && drawn.contains(">recency</text>"), "{drawn}");
}

#[test]
fn the_archive_of_the_demo_is_read_by_month() {
    let program = demo();
    insta::assert_snapshot!(program.run_all(&[
        &["chronicle", "--vault", "demo", "--limit", "8"],
        &["chronicle", "2007", "--vault", "demo", "--stories"],
        &["chronicle", "1950", "--vault", "demo"],
    ]));
}

#[test]
fn a_keepsake_of_the_demo_is_proposed_from_what_is_shared() {
    insta::assert_snapshot!(
        demo().run_all(&[&["keepsake", "jamal", "--vault", "demo", "--proposal"], &["keepsake", "--list", "--vault", "demo"]])
    );
}
