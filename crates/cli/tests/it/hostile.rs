//! What people type by mistake, and what strangers put into a card by intent.

use crate::program::Program;

#[test]
fn somebody_of_a_name_that_is_there_is_told_of_and_each_of_the_two_can_be_named() {
    let program = Program::new();
    let first = program.succeed(&["add", "Ben Okri"]);
    assert_eq!(first, "Ben Okri is among your people.\n");
    let second = program.json(&["add", "Ben Okri"]);
    let third = program.succeed(&["add", "Ben Okri", "--email", "ben@okri.example"]);
    assert!(third.contains("has the same name") && third.contains("hearten undo"), "{third}");
    let asked = program.run(&["person", "ben"]);
    let id = second["id"].as_str().unwrap();
    assert!(asked.contains(&format!("  - Ben Okri, {id}\n")), "{asked}");
    assert!(asked.contains("  - Ben Okri (ben@okri.example)\n"), "{asked}");
    assert!(program.succeed(&["person", id]).starts_with("Ben Okri\n"));
}

#[test]
fn a_birth_a_death_and_a_story_have_been() {
    let program = Program::with_fixtures();
    let to_come: [&[&str]; 8] = [
        &["add", "Jo Sand", "--birthday", "3030-01-01"],
        &["edit", "mia", "--birthday", "2099"],
        &["note", "mia", "--birthday", "tomorrow"],
        &["note", "mia", "--date", "2027-01-01", "--label", "death"],
        &["mute", "mia", "--dead", "--since", "tomorrow"],
        &["tell", "A title", "--with", "mia", "--date", "2050"],
        &["log", "mia", "--minutes", "-3"],
        &["mute", "mia", "--dead", "--until", "friday"],
    ];
    for (place, arguments) in to_come.into_iter().enumerate() {
        let said = program.run(arguments);
        assert!(said.ends_with("[exit 2]\n"), "{said}");
        assert_eq!(said.contains("is still to come"), place < 6, "{said}");
    }
    program.succeed(&["tell", "A title", "--with", "mia"]);
    let told = program.run(&["story", "a title", "--date", "2050"]);
    assert!(told.contains("is still to come"), "{told}");
    program.succeed(&["note", "mia", "--birthday", "3 march 1980"]);
}

#[test]
fn a_card_from_a_stranger_steers_neither_the_terminal_nor_the_shell() {
    let program = Program::new();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Eve\u{1b}[2J $(reboot)\r\nEMAIL:eve@stranger.example\r\nNOTE:a\u{7}b\r\nEND:VCARD\r\n";
    program.run_with(&["import", "-"], card);
    let shown = program.run_all(&[&["people"], &["person", "eve"], &["person", "eve", "--held"], &["forget", "eve"], &["search", "eve"]]);
    assert!(shown.contains("Eve") && !shown.contains(['\u{1b}', '\u{7}']), "{shown}");
    assert!(shown.contains("hearten forget \"Eve") && shown.contains(" \\$(reboot)\""), "{shown}");
}

#[test]
fn what_is_typed_is_kept_without_letters_that_nobody_sees() {
    let program = Program::new();
    program.succeed(&["add", "Eve\u{1b}[31m Red"]);
    program.run_with(&["note", "eve", "-"], "one\u{0}\r\ntwo");
    let page = program.json(&["person", "eve"]);
    assert_eq!((page["person"]["name"].as_str(), page["person"]["note"].as_str()), (Some("Eve [31m Red"), Some("one\ntwo")));
}

#[test]
fn each_note_stands_on_a_line_of_its_own() {
    let program = Program::with_fixtures();
    program.succeed(&["note", "mia", "Prefers calls."]);
    program.succeed(&["note", "mia", "Has a dog."]);
    let page = program.succeed(&["person", "mia"]);
    let lines: Vec<&str> = page.lines().skip_while(|line| !line.contains("Note  ")).take_while(|line| line.len() > 16).collect();
    assert!(lines.len() >= 2 && lines.contains(&"                Has a dog."), "{page}");
}

#[test]
fn a_number_that_makes_no_sense_is_refused_in_plain_words() {
    let program = Program::with_fixtures();
    let wrong: [(&[&str], &str); 7] = [
        (&["search", "harbour", "--limit", "0"], "give a whole number from 1 on"),
        (&["people", "--limit", "-1"], "give a whole number from 1 on"),
        (&["people", "--silent", "long"], "give a whole number from 1 on"),
        (&["people", "--layer", "7"], "there is no layer 7"),
        (&["undo", "--list", "--limit", "0"], "give a whole number from 1 on"),
        (&["me", "--hours", "two"], "give a number, such as 2 or 2.5"),
        (&["people", "--left-out", "--layer", "5"], "cannot be used with"),
    ];
    for (arguments, reason) in wrong {
        let said = program.run(arguments);
        assert!(said.contains(reason) && said.ends_with("[exit 2]\n"), "{said}");
    }
    program.succeed(&["me", "--hours", "2,5"]);
    assert_eq!(program.json(&["me"])["capacity_hours"], 2.5);
}

#[test]
fn those_left_out_are_found_by_a_part_of_name_or_address() {
    let program = Program::with_fixtures();
    let addresses = |arguments: &[&str]| program.json(arguments).as_array().unwrap().len();
    assert!(addresses(&["people", "--left-out"]) > 1);
    assert_eq!(addresses(&["people", "louise", "--left-out"]), 1);
    assert!(program.succeed(&["people", "zebulon", "--left-out"]).contains("No address that was left out has that in it"));
}

#[test]
fn a_dash_reads_what_was_said_or_given_from_standard_input() {
    let program = Program::with_fixtures();
    program.run_with(&["log", "mia", "--subject", "Tea", "--text", "-"], "She told me of the quay.\n");
    program.run_with(&["receive", "-", "--from", "mia"], "read my letter\n");
    let page = program.succeed(&["person", "mia"]);
    assert!(page.contains("To be thanked for: read my letter"), "{page}");
    assert!(program.succeed(&["export"]).contains("She told me of the quay."));
    let empty = program.run(&["receive", "-", "--from", "mia"]);
    assert!(empty.contains("nothing on standard input") && empty.ends_with("[exit 2]\n"), "{empty}");
}

#[test]
fn a_keepsake_is_not_made_where_its_file_could_not_be_written_and_not_given_twice() {
    let program = Program::with_fixtures();
    program.succeed(&["tell", "Two left boots", "--with", "ben", "--text", "We shared them."]);
    let wrong = program.run(&["keepsake", "ben", "--make", "--out", "ben.txt"]);
    assert!(wrong.contains("name it FILE.html or FILE.pdf") && wrong.ends_with("[exit 2]\n"), "{wrong}");
    assert!(program.succeed(&["keepsake", "--list"]).contains("No keepsake is made yet"));
    program.succeed(&["keepsake", "ben", "--make"]);
    program.succeed(&["keepsake", "ben", "--given"]);
    let again = program.run(&["keepsake", "ben", "--given"]);
    assert!(again.contains("given already") && again.ends_with("[exit 4]\n"), "{again}");
}

#[test]
fn an_organization_of_mine_that_is_not_there_is_looked_for_in_what_is_known_of_me() {
    let program = Program::new();
    let said = program.run(&["me", "--remove-organization", "Rowing Club"]);
    assert!(said.contains("hint: see what there is with: hearten me\n"), "{said}");
}
