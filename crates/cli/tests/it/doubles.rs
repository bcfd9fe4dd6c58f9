use crate::program::Program;

/// Ana and Ben by cards, and both once more by hand.
fn with_doubles() -> Program {
    let program = Program::with_fixtures();
    program.succeed(&["add", "Ana Lopez", "--email", "ana.lopez@quay.example", "--phone", "+34 600 000 001", "--note", "met on the quay"]);
    program.succeed(&["add", "A. López", "--email", "a.lopez@old.example"]);
    program
}

#[test]
fn a_pair_ends_in_two_commands_to_copy_and_an_address_is_called_one() {
    let program = Program::new();
    let twin = |given: &str| {
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Purdon;{given};;;\r\nFN:{given} Purdon\r\nEMAIL:{given}@purdon.example\r\n\
             ADR:;;5 Oak Lane;Bath;;BA1 1AA;UK\r\nBDAY:1983-10-24\r\nEND:VCARD\r\n"
        )
    };
    let path = program.home().join("twins.vcf");
    std::fs::write(&path, [twin("luke"), twin("mia")].concat()).unwrap();
    program.succeed(&["import", path.to_str().unwrap()]);
    let told = program.succeed(&["duplicates"]);
    let lines: Vec<&str> = told.lines().map(str::trim).collect();
    assert!(lines.contains(&"hearten merge luke@purdon.example mia@purdon.example"), "{told}");
    assert!(lines.contains(&"hearten duplicates --apart luke@purdon.example mia@purdon.example"), "{told}");
    assert!(told.contains("address same"), "{told}");
}

#[test]
fn two_people_become_one_and_two_again() {
    let program = with_doubles();
    insta::assert_snapshot!(program.run_all(&[
        &["merge", "ana.lopez@quay.example", "a.lopez@old.example"],
        &["person", "ana.lopez@quay.example", "--sources"],
        &["unmerge", "ana.lopez@quay.example", "nobody"],
        &["unmerge", "ana.lopez@quay.example", "lópez"],
        &["merge", "ana.lopez@quay.example", "a.lopez@old.example"],
        &["merge", "ana.lopez@quay.example", "a.lopez@old.example", "--anyway", "--keep", "a.lopez@old.example"],
        &["undo"],
        &["unmerge", "ben"],
        &["merge", "ben", "ben"],
    ]));
}

#[test]
fn people_are_told_apart_for_good() {
    let program = with_doubles();
    insta::assert_snapshot!(program.run_all(&[
        &["duplicates"],
        &["duplicates", "--apart", "ana.lopez@quay.example", "a.lopez@old.example"],
        &["duplicates", "--apart", "a.lopez@old.example", "ana.lopez@quay.example"],
        &["undo"],
    ]));
}
