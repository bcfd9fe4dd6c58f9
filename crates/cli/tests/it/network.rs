use crate::program::Program;

#[test]
fn a_list_of_members_widens_the_view_and_ways_lead_through_it() {
    let program = Program::new();
    program.succeed(&["me", "--name", "Ida Moor"]);
    program.succeed(&["add", "Ana López", "--email", "ana@harbour.example", "--phone", "+34 600 000 001", "--layer", "15"]);
    program.succeed(&["add", "Ben Olsen", "--email", "ben@boats.example"]);
    program.succeed(&["log", "ana", "--medium", "visit", "--on", "yesterday"]);
    insta::assert_snapshot!(program.run_all(&[
        &["import", "--organizations", "members.csv"],
        &["import", "--organizations", "members.csv"],
        &["people"],
        &["path", "CFO", "of", "Northwind"],
        &["path", "ben", "olsen", "--k", "1"],
        &["path", "Enno", "Far"],
        &["path", "nobody", "at", "all"],
        &["mute", "ana"],
        &["path", "Dora", "Sal"],
        &["undo"],
        &["path", "Northwind", "--k", "1", "--json"],
    ]));
}

#[test]
fn common_ground_is_told_what_says_most_first() {
    let program = Program::new();
    program.succeed(&["add", "Ana López", "--email", "ana@harbour.example"]);
    program.succeed(&["add", "Ben Olsen", "--email", "ben@boats.example"]);
    program.succeed(&["note", "ana", "--interest", "night trains"]);
    program.succeed(&["note", "ben", "--interest", "trains"]);
    program.succeed(&["tell", "The day the boat sank.", "--with", "ana", "--with", "ben"]);
    insta::assert_snapshot!(program.run_all(&[
        &["common", "ana", "ben"],
        &["common", "ana", "--with", "me"],
        &["common", "ana", "ana"],
        &["common", "ana", "ben", "--json"],
    ]));
}
