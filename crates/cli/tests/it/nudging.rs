use crate::program::Program;

#[test]
fn a_nudge_is_set_up_kept_quiet_and_given_up_and_no_secret_is_shown() {
    let program = Program::with_fixtures();
    assert!(program.succeed(&["nudge"]).contains("Nothing is sent"));
    let added = program.succeed(&["nudge", "webhook", "https://hooks.example/services/hush", "--from", "8"]);
    assert!(added.contains("https://hooks.example/…) from 08:00 on"), "{added}");
    let calendar = program.succeed(&["nudge", "calendar"]);
    assert!(calendar.contains("/calendar/") && calendar.contains(".ics"), "{calendar}");
    assert!(program.succeed(&["nudge", "quiet", "21:00-7:00"]).contains("21:00-07:00"));
    let list = program.succeed(&["nudge"]);
    assert!(list.contains("from 08:00 on, not sent yet") && list.contains("21:00-07:00") && !list.contains("hush"), "{list}");
    let told = added.split_whitespace().next_back().unwrap();
    assert!(added.contains("hearten nudge try") && list.contains(told), "what is advised names the nudge: {added}");
    assert!(!program.succeed(&["export"]).contains("hush"));
    assert!(program.run(&["nudge", "mail", "smtps://ana@mail.example", "--to", "ana@x.example"]).contains("HEARTEN_SMTP_PASSWORD"));
    assert!(program.run(&["nudge", "ntfy", "https://ntfy.example/a", "--from", "soon"]).contains("7:30"));
    program.succeed(&["nudge", "end", "webhook"]);
    assert!(!program.succeed(&["nudge"]).contains("webhook"));
}

#[test]
fn a_partner_is_chosen_shown_with_the_round_and_let_go() {
    let program = Program::with_fixtures();
    assert!(program.succeed(&["partner"]).contains("You have chosen no partners yet"));
    program.succeed(&["partner", "add", "ana l"]);
    let round = program.succeed(&["partner"]);
    assert!(round.contains("Ana López") && round.contains("Next    a story"), "{round}");
    program.succeed(&["partner", "end", "ana l"]);
    assert!(program.succeed(&["partner"]).contains("You have chosen no partners yet"));
    program.succeed(&["undo"]);
    assert_eq!(program.json(&["partner"])["partners"].as_array().map(Vec::len), Some(1));
}
