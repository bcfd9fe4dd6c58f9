use crate::program::Program;

#[test]
fn an_evening_goes_from_the_thought_to_what_came_of_it() {
    let program = Program::with_fixtures();
    for name in ["ana l", "ben"] {
        program.succeed(&["note", name, "--interest", "tide mills"]);
    }
    let invitation = &["gather", "ics", "tide"];
    insta::assert_snapshot!(program.run_all(&[
        &["gather"],
        &["gather", "plan", "Tide mills", "--day", "2027-03-05", "--at", "19:00", "--place", "Bergen", "--capacity", "4"],
        &["gather", "suggest", "tide"],
        &["gather", "add", "tide", "--suggested"],
        &["gather", "add", "tide", "mia", "--reason", "You know the old miller"],
        &["gather", "pair", "tide"],
        &["gather", "show", "tide"],
        &["gather", "invite", "tide"],
        &["gather", "answer", "tide", "ana l", "yes"],
        &["gather", "answer", "tide", "ben", "no"],
        &["gather", "seats", "tide", "--size", "2"],
        &["gather", "held", "tide", "ana l", "mia"],
        &["gather", "met", "tide", "ana l", "mia"],
        &["gather", "note", "tide", "A wheel would turn"],
        &["gather", "outcome", "tide", "A society for the mill"],
        &["gather"],
        &["gather", "off", "tide"],
        &["search", "wheel"],
    ]));
    assert!(program.succeed(invitation).contains("BEGIN:VEVENT"));
}
