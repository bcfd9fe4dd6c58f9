use crate::program::Program;

#[test]
fn a_job_club_asks_helps_and_keeps_its_word() {
    let program = Program::with_fixtures();
    program.succeed(&["me", "--name", "Ida Berg"]);
    assert!(program.succeed(&["circle"]).contains("There is no circle yet."));
    program.succeed(&["circle", "add", "The", "bridge", "--kind", "job-club", "--with", "ana l", "--with", "ben", "--every", "2w"]);
    program.succeed(&["circle", "join", "bridge", "mia"]);
    program.succeed(&["circle", "meet", "bridge", "2027-03-05", "--hour", "18:00", "--place", "Library", "--agenda", "one round"]);
    program.succeed(&["circle", "ask", "bridge", "ana l", "a word with somebody in shipping"]);
    program.succeed(&["circle", "offer", "bridge", "me", "my shipping papers"]);
    program.succeed(&["circle", "commit", "bridge", "ben", "write three letters", "--by", "2027-03-04"]);
    let round = program.succeed(&["circle", "round", "bridge"]);
    assert!(round.contains("Turn to you, who offer: my shipping papers"), "{round}");
    let mail = program.succeed(&["circle", "mail", "bridge"]);
    assert!(mail.contains("at 18:00, Library.") && mail.contains("a word with somebody in shipping"), "{mail}");
    assert!(program.succeed(&["circle", "ics", "bridge"]).contains("BEGIN:VEVENT"));
    let helped = ["circle", "helped", "bridge", "somebody in shipping", "--by", "ben", "--note", "a call with the harbour master"];
    program.succeed(&helped);
    assert!(program.run(&["circle", "helped", "bridge", "papers", "--by", "ben"]).contains("--for NAME"));
    program.succeed(&["circle", "kept", "bridge", "letters"]);
    program.succeed(&["circle", "buddies", "bridge"]);
    program.succeed(&["circle", "held", "bridge", "--minutes", "The library wants us back"]);
    program.succeed(&["circle", "minutes", "bridge", "in spring"]);
    let shown = program.json(&["circle", "show", "bridge"]);
    assert_eq!(shown["members"].as_array().map(Vec::len), Some(4));
    assert_eq!(shown["meetings"][0]["meeting"]["minutes"], "The library wants us back\nin spring");
    assert_eq!(shown["buddies"].as_array().map(Vec::len), Some(2));
    let text = program.succeed(&["circle", "show", "bridge"]);
    assert!(text.contains("Ben") && text.contains("a call with the harbour"), "{text}");
    assert!(program.succeed(&["search", "harbour master"]).contains("shipping"));
    program.succeed(&["undo"]);
    assert_eq!(program.json(&["circle", "show", "bridge"])["meetings"][0]["meeting"]["minutes"], "The library wants us back");
    let file = program.home().join("bridge.html");
    program.succeed(&["circle", "sheet", "bridge", "--out", file.to_str().unwrap()]);
    let sheet = std::fs::read_to_string(&file).unwrap();
    assert!(sheet.contains("Ida Berg") && sheet.contains("my shipping papers"), "{sheet}");
    program.succeed(&["circle", "end", "bridge"]);
    assert!(program.run(&["circle", "ask", "bridge", "me", "anything"]).contains("[exit 4]"));
}

#[test]
fn a_circle_asks_who_i_am_before_it_takes_my_word() {
    let program = Program::new();
    program.succeed(&["circle", "add", "The", "bridge", "--kind", "job-club"]);
    let told = program.run(&["circle", "offer", "bridge", "me", "an hour on spreadsheets"]);
    assert!(told.contains("not known yet who you are") && told.contains("hearten me --name"), "{told}");
    program.succeed(&["me", "--name", "Ida Berg"]);
    program.succeed(&["circle", "join", "bridge", "me"]);
    program.succeed(&["circle", "offer", "bridge", "me", "an hour on spreadsheets"]);
}
