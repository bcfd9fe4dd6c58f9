use crate::program::Program;

#[test]
fn an_account_is_made_given_another_password_and_taken_away() {
    let program = Program::new();
    let told = [
        program.run(&["account"]),
        program.run_with(&["account", "add", "Ana", "--password-stdin"], "correct horse battery\n"),
        program.run(&["account"]),
        program.run_with(&["account", "password", "ana", "--password-stdin"], "another horse battery\n"),
        program.run(&["account", "sign-out", "ana"]),
        program.run(&["account", "remove", "ana"]),
        program.run(&["account", "remove", "ana"]),
    ];
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn what_cannot_be_an_account_is_told_with_a_remedy() {
    let program = Program::new();
    let told = [
        program.run_with(&["account", "add", "ana lopez", "--password-stdin"], "correct horse battery\n"),
        program.run_with(&["account", "add", "ana", "--password-stdin"], "short\n"),
        program.run_with(&["account", "add", "ana"], ""),
    ];
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_password_is_never_among_what_is_listed() {
    let program = Program::new();
    program.run_with(&["account", "add", "ana", "--password-stdin"], "correct horse battery\n");
    let listed = program.run(&["account", "--json"]);
    assert!(listed.contains("\"ana\"") && !listed.contains("argon2") && !listed.contains("horse"), "{listed}");
}
