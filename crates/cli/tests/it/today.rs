//! What `today` shows beside its moves.

use crate::program::Program;

#[test]
fn a_move_that_was_taken_on_is_listed_until_it_is_answered() {
    let program = Program::with_fixtures();
    let id = program.json(&["today"])[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(program.succeed(&["today", "--taken"]), "Nothing that you took on waits for an answer.\n");
    program.succeed(&["move", &id, "take"]);
    let today = program.succeed(&["today"]);
    let taken = today.split("You took on\n").nth(1).unwrap_or_else(|| panic!("{today}"));
    assert!(taken.contains(&format!("hearten move {}", &id[..4])) && taken.contains("not-this lets it go"), "{today}");
    assert_eq!(program.json(&["today", "--taken"])[0]["move_id"], id);
    program.succeed(&["move", &id, "not-this"]);
    assert_eq!(program.json(&["today", "--taken"]), serde_json::json!([]));
    assert!(!program.succeed(&["today"]).contains("You took on"));
}

#[test]
fn which_day_is_taken_of_a_week_is_told() {
    let program = Program::with_fixtures();
    let given = program.run(&["give", "mia", "a jar of plum jam", "--on", "last week"]);
    assert!(given.contains("note: \"last week\" is taken for 23 February 2026;"), "{given}");
    let named = program.run(&["give", "mia", "another jar", "--on", "last friday"]);
    assert!(!named.contains("note:"), "{named}");
    assert!(program.json(&["give", "mia", "a third", "--on", "last week"]).is_object());
}

#[test]
fn where_only_names_are_known_today_asks_about_somebody_with_the_command_that_answers() {
    let program = Program::new();
    program.succeed(&["add", "Ana Lund"]);
    let told = program.run(&["today"]);
    assert!(told.contains("hardly anything is known yet") && told.contains("Tell me of somebody"), "{told}");
    assert!(told.contains("  hearten log \"Ana Lund\" --medium call --on \"last week\""), "{told}");
}
