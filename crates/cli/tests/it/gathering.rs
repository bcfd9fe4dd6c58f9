use crate::program::Program;

#[test]
fn an_evening_goes_from_the_thought_to_what_came_of_it() {
    let program = Program::with_fixtures();
    for name in ["ana l", "ben"] {
        program.succeed(&["note", name, "--interest", "tide mills"]);
    }
    let place = ["--day", "2027-03-05", "--hour", "19:00", "--place", "Bergen", "--capacity", "4"];
    program.succeed(&[&["gather", "plan", "Tide mills"], place.as_slice()].concat());
    let ideas = program.json(&["gather", "suggest", "tide"]);
    assert_eq!(ideas["guests"].as_array().map(Vec::len), Some(2));
    program.succeed(&["gather", "add", "tide", "--suggested"]);
    let none_left = program.run(&["gather", "add", "tide", "--suggested"]);
    assert!(none_left.contains("nobody else is known to care") && none_left.contains("[exit 3]"), "{none_left}");
    program.succeed(&["gather", "add", "tide", "mia", "--reason", "You know the old miller"]);
    assert!(program.succeed(&["gather", "show", "tide"]).contains("at 19:00, Bergen: Tide mills."));
    assert!(program.succeed(&["gather", "ics", "tide"]).contains("BEGIN:VEVENT"));
    program.succeed(&["gather", "set", "tide", "--hour", "", "--place", ""]);
    assert!(!program.succeed(&["gather", "show", "tide"]).contains("19:00"));
    for step in [
        &["gather", "pair", "tide"][..],
        &["gather", "invite", "tide"],
        &["gather", "answer", "tide", "ana l", "yes"],
        &["gather", "answer", "tide", "ben", "no"],
    ] {
        program.succeed(step);
    }
    assert_eq!(program.succeed(&["gather", "seats", "tide"]), "Table 1 Ana López and Mia Sand\n");
    for step in [
        &["gather", "held", "tide", "ana l", "mia"][..],
        &["gather", "met", "tide", "ana l", "mia"],
        &["gather", "note", "tide", "A wheel would turn"],
        &["gather", "outcome", "tide", "A society for the mill"],
    ] {
        program.succeed(step);
    }
    assert!(program.succeed(&["gather"]).contains("2 guests. A society for the mill"));
    assert!(program.run(&["gather", "off", "tide"]).contains("[exit 4]"));
    assert!(program.succeed(&["search", "wheel"]).contains("A wheel would turn"));
}
