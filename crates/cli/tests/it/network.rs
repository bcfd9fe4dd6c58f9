use crate::program::Program;

/// Ida, her people Ana and Ben, and a list of members.
fn ida() -> Program {
    let program = Program::new();
    program.succeed(&["me", "--name", "Ida Moor"]);
    program.succeed(&["add", "Ana López", "--email", "ana@harbour.example", "--layer", "15"]);
    program.succeed(&["add", "Ben Olsen", "--email", "ben@boats.example"]);
    program
}

/// What a command writes, on one line.
fn told(program: &Program, arguments: &[&str]) -> String {
    program.run(arguments).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_list_of_members_widens_the_view_and_ways_lead_through_it() {
    let program = ida();
    let first = told(&program, &["import", "--organizations", "members.csv"]);
    assert!(first.contains("5 new listings. Nobody became one of your people by it."), "{first}");
    assert!(first.contains("members.csv:7: the row names nobody"), "{first}");
    let again = told(&program, &["import", "--organizations", "members.csv"]);
    assert!(again.contains("0 new listings (5 listings you had)"), "{again}");
    let path = told(&program, &["path", "CFO", "of", "Northwind"]);
    assert!(path.contains("you → Ana López → Carla Reis → Dora Sal"), "{path}");
    assert!(path.contains("(the weakest hop)") && path.contains("write to ana@harbour.example"), "{path}");
    let json = program.json(&["path", "Northwind", "--k", "1"]);
    assert_eq!(json["routes"][0]["stops"][2]["name"], "Carla Reis");
    let far = told(&program, &["path", "Enno", "Far"]);
    assert!(far.contains("No way through the people you know leads there.") && far.contains("Ana López at Harbour Trust"), "{far}");
    let nobody = told(&program, &["path", "nobody", "at", "all"]);
    assert!(nobody.contains("[exit 3]"), "{nobody}");
    program.succeed(&["mute", "ana"]);
    let muted = told(&program, &["path", "Dora", "Sal"]);
    assert!(!muted.contains("Ana López"), "{muted}");
}

#[test]
fn common_ground_is_told_what_says_most_first() {
    let program = ida();
    program.succeed(&["note", "ana", "--interest", "night trains"]);
    program.succeed(&["note", "ben", "--interest", "trains"]);
    let both = told(&program, &["common", "ana", "ben"]);
    assert!(both.contains("Ana López and Ben Olsen both care for trains."), "{both}");
    let mine = told(&program, &["common", "ana", "--with", "me"]);
    assert!(mine.contains("Nothing is known yet that you and Ana López share."), "{mine}");
    assert!(told(&program, &["common", "me", "ana"]).contains("Nothing is known yet that you and Ana López share."));
    assert!(told(&program, &["common", "ana", "ana"]).contains("[exit 2]"));
    assert_eq!(program.json(&["common", "ana", "ben"])["shared"][0]["ground"], "interest");
}

#[test]
fn who_hangs_together_whom_somebody_knows_and_where_they_live_are_told() {
    let program = ida();
    program.succeed(&["add", "Carla Reis"]);
    program.succeed(&["tell", "The storm", "--with", "ana", "ben"]);
    program.succeed(&["edit", "ana", "--address", "Bergen, Norway"]);
    let groups = told(&program, &["network"]);
    assert!(groups.contains("3 people of yours") && groups.contains("Around Ana López (2): Ana López and Ben Olsen"), "{groups}");
    assert!(groups.contains("1 person knows nobody else of yours"), "{groups}");
    let known = told(&program, &["network", "ben"]);
    assert!(known.contains("Ana López (") && known.contains("%): both in the story “The storm”"), "{known}");
    assert!(told(&program, &["network", "carla"]).contains("They know nobody else of yours"));
    let towns = told(&program, &["network", "--towns"]);
    assert!(towns.contains("Bergen") && towns.contains("(1): Ana López") && towns.contains("2 people without a postal address"), "{towns}");
    program.succeed(&["mute", "ben"]);
    let muted = told(&program, &["network", "ben"]);
    assert!(muted.contains("Ben Olsen is not on the map") && muted.contains("[exit 3]"), "{muted}");
    assert!(muted.contains("whoever 5,000 others are closer than are left out"), "{muted}");
}
