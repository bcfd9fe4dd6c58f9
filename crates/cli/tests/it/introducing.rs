use crate::program::Program;

#[test]
fn two_people_are_brought_together_step_by_step() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["introduce", "ana l", "ben", "--for-a", "Ben knows the tide mills", "--for-b", "Ana keeps the harbour's archive"],
        &["introduce", "ana"],
        &["introduce", "ana", "make"],
        &["introduce", "ana", "ask"],
        &["introduce", "ana", "yes"],
        &["introduce", "ana", "ask", "b"],
        &["introduce", "ana", "yes", "ben"],
        &["introduce", "ana"],
        &["introduce", "ana", "make"],
        &["introduce", "ana", "outcome", "They", "rebuild", "a", "mill"],
        &["introduce"],
        &["introduce", "ana", "ask"],
        &["introduce", "nobody"],
        &["search", "mill"],
    ]));
}

#[test]
fn a_no_is_an_end() {
    let program = Program::with_fixtures();
    program.succeed(&["introduce", "ana l", "ben", "--for-a", "Tide mills", "--for-b", "The archive"]);
    insta::assert_snapshot!(program.run_all(&[
        &["introduce", "ben", "no", "ben"],
        &["introduce", "ben"],
        &["introduce", "ana l", "ben", "--for-a", "Tide mills", "--for-b", "The archive"],
    ]));
    let all = program.json(&["introduce"]);
    assert_eq!(all["introductions"][0]["state"], "declined");
}
