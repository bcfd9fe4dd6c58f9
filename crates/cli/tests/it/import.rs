use crate::program::Program;

#[test]
fn an_import_says_what_came_in_what_was_left_out_and_what_could_not_be_read() {
    let program = Program::new();
    insta::assert_snapshot!(program.run(&["import", "letters.mbox", "friends.vcf", "plans.ics"]));
}

#[test]
fn the_same_files_again_add_nothing() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run(&["import", "letters.mbox", "friends.vcf", "plans.ics"]));
}

#[test]
fn an_import_in_json_has_the_counts_the_reasons_and_the_problems() {
    let program = Program::new();
    insta::assert_json_snapshot!(program.json(&["import", "letters.mbox", "friends.vcf", "plans.ics"]));
    let again = program.json(&["import", "letters.mbox", "friends.vcf", "plans.ics"]);
    assert_eq!(again["people"]["new"], 0);
    assert_eq!(again["moments"]["new"], 0);
}

#[test]
fn what_is_wrong_with_many_files_is_told_once_with_the_first_of_them() {
    let program = Program::new();
    let folder = program.home().join("bag");
    std::fs::create_dir(&folder).unwrap();
    for name in ["a.vcf", "b.vcf", "c.vcf", "d.vcf", "e.vcf"] {
        std::fs::write(folder.join(name), "").unwrap();
    }
    let told = program.run(&["import", folder.to_str().unwrap()]);
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    let places = "[HOME]/bag/a.vcf, [HOME]/bag/b.vcf, [HOME]/bag/c.vcf and 2 more";
    assert!(told.contains(&format!("{places}: the file is empty all of the places: --json")), "{told}");
}

#[test]
fn taking_back_an_import_that_brought_nothing_says_that_nothing_changed() {
    let program = Program::with_fixtures();
    program.succeed(&["import", "letters.mbox", "friends.vcf", "plans.ics"]);
    let told = program.run(&["undo"]);
    assert!(told.contains("It had brought nothing new, so that nothing changed"), "{told}");
    let told = program.run(&["undo"]);
    assert!(told.contains("Taken back: import of letters.mbox") && !told.contains("nothing"), "{told}");
}

#[test]
fn an_import_is_taken_back_as_a_whole() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[&["people"], &["undo"], &["people"]]));
}

#[test]
fn an_import_reads_standard_input() {
    let program = Program::new();
    let letters = std::fs::read_to_string(crate::program::fixtures().join("letters.mbox")).unwrap();
    insta::assert_snapshot!(program.run_with(&["import", "-", "--me", "kim@moreau.example"], &letters));
}

#[test]
fn people_and_those_left_out_are_listed() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["people"],
        &["people", "--sort", "name", "--limit", "2"],
        &["people", "harb"],
        &["people", "--organization", "harbour trust"],
        &["people", "--silent", "100"],
        &["people", "--interest", "bees"],
        &["people", "--left-out"],
    ]));
    let mut people = program.json(&["people"]);
    for person in people.as_array_mut().unwrap() {
        assert!(person["closeness"].is_f64(), "{person}");
        person["closeness"] = "[a number]".into();
    }
    insta::assert_json_snapshot!(people);
}

#[test]
fn today_after_an_import_gives_moves_with_reasons() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run(&["today"]));
    insta::assert_json_snapshot!(program.json(&["today"]));
}

#[test]
fn the_laboratory_tells_senders_apart() {
    let program = Program::new();
    insta::assert_snapshot!(program.run(&["lab", "senders", "letters.mbox", "--me", "kim@moreau.example"]));
}

#[test]
fn the_laboratory_finds_one_person_twice() {
    let program = Program::new();
    insta::assert_snapshot!(program.run_all(&[&["lab", "duplicates", "contacts.csv"], &["lab", "duplicates", "nowhere.csv"]]));
    insta::assert_json_snapshot!(program.json(&["lab", "duplicates", "contacts.csv"]));
}

#[test]
fn the_laboratory_says_who_will_come_to_know_whom() {
    let program = Program::new();
    let events = program.home().join("events.csv");
    std::fs::write(
        &events,
        "id,at,from,to,medium\n1,100,ana,ben,mail\n1,100,ana,cleo,mail\n2,200,ben,dora,call\n3,300,cleo,dora,sms\n4,400,emre,ana,mail\n5,9999999,ana,dora,mail\n",
    )
    .unwrap();
    let asked = ["--events", events.to_str().unwrap(), "--at", "1000", "--horizon", "1", "--top", "2"];
    insta::assert_snapshot!(
        program
            .run_all(&[
                &[&["lab", "newties"], asked.as_slice()].concat(),
                &[&["lab", "introduce", "--me", "ana"], asked.as_slice()].concat(),
                &[&["lab", "introduce", "--me", "zoe"], asked.as_slice()].concat(),
            ])
            .replace(events.to_str().unwrap(), "[EVENTS]")
    );
}

#[test]
fn the_laboratory_fills_a_vault() {
    let program = Program::new();
    insta::assert_snapshot!(program.run_all(&[
        &["lab", "fill", "--people", "40", "--moments", "400"],
        &["lab", "fill", "--people", "40", "--moments", "400"],
        &["people", "--sort", "name", "--limit", "3"],
    ]));
}

#[test]
fn an_export_goes_into_an_empty_vault_and_comes_out_the_same() {
    let program = Program::with_fixtures();
    program.succeed(&["note", "ana", "--interest", "old maps"]);
    let export = program.home().join("export.jsonl");
    let export = export.to_str().unwrap();
    insta::assert_snapshot!(program.run(&["export", export]));
    let other = Program::new();
    insta::assert_snapshot!(other.run(&["import", export]).replace(export, "[EXPORT]"));
    assert_eq!(other.succeed(&["export"]), std::fs::read_to_string(export).unwrap());
}

#[test]
fn an_export_comes_in_from_standard_input_and_not_beside_other_files() {
    let program = Program::with_fixtures();
    let exported = program.succeed(&["export"]);
    let other = Program::new();
    let file = other.home().join("all.jsonl");
    std::fs::write(&file, &exported).unwrap();
    let beside = other.run(&["import", "friends.vcf", file.to_str().unwrap()]);
    assert!(beside.contains("[HOME]/all.jsonl is an export of Hearten") && beside.contains("hint: nothing was imported"), "{beside}");
    assert!(beside.ends_with("[exit 2]\n"), "{beside}");
    let told = other.run_with(&["import", "-"], &exported);
    assert!(told.contains("5 new people and 12 new moments."), "{told}");
    assert_eq!(other.succeed(&["export"]), exported);
}

#[test]
fn an_export_that_was_cut_at_the_end_of_a_line_brings_in_nothing() {
    let exported = Program::with_fixtures().succeed(&["export"]);
    let cut = exported.trim_end().rfind('\n').unwrap() + 1;
    let other = Program::new();
    let told = other.run_with(&["import", "-"], &exported[..cut]);
    assert!(told.contains("error: the export is cut short") && told.contains("write the export once more"), "{told}");
    assert_eq!(other.succeed(&["export"]).lines().count(), 2, "nothing came in");
}

#[test]
fn what_is_twice_in_a_first_import_is_nothing_that_one_had() {
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zed Young\r\nEMAIL:zed@lake.example\r\nEND:VCARD\r\n".repeat(2);
    let program = Program::new();
    let first = program.run_with(&["import", "-"], &card);
    assert!(first.contains("\n1 new person (1 card of somebody who was in it twice).\n"), "{first}");
    let again = program.run_with(&["import", "-"], &card);
    assert!(again.contains("(2 cards of people you had)"), "{again}");
}

#[test]
fn what_columns_hold_is_shown_said_and_checked() {
    let program = Program::new();
    insta::assert_snapshot!(program.run_all(&[
        &["import", "club.csv"],
        &["import", "club.csv", "--show-map"],
        &["import", "club.csv", "--show-map", "--map", "name=Singer", "--map", "phone:cell=Ruf", "--map", "-=Secret"],
        &["import", "club.csv", "--map", "name=Sänger"],
        &["import", "club.csv", "--map", "shoes=Singer"],
        &["import", "club.csv", "--map", "name=Singer", "--map", "phone:cell=2", "--map", "-=Secret"],
        &["people", "--sort", "name"],
    ]));
    insta::assert_json_snapshot!(program.json(&["import", "contacts.csv", "--show-map"]));
}
