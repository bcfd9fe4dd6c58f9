use crate::program::Program;

#[test]
fn a_trip_tells_who_lives_near_and_goes_from_the_plan_to_the_calls_afterwards() {
    let program = Program::with_fixtures();
    for (name, address) in [("ana l", "12 rue du Port, 78000 Versailles, France"), ("ben", "Paris"), ("mia", "Paris, TX")] {
        program.succeed(&["edit", name, "--address", address]);
    }
    let all: Vec<String> = [
        &["trip"][..],
        &["trip", "Paris", "10", "to", "12", "march", "--note", "The paper fair"],
        &["trip", "show"],
        &["trip", "see", "ana l", "ben", "--day", "11 march"],
        &["trip", "wrote", "ana l"],
        &["trip", "agreed", "ana l", "12 march"],
        &["trip", "show", "paris"],
        &["trip", "drop", "ben"],
        &["trip", "set", "--in", "TX", "--within", "20"],
        &["trip", "set", "--place", "Paris", "--in", "France", "--within", "50"],
        &["trip"],
        &["search", "paper fair"],
    ]
    .iter()
    .map(|arguments| program.run(arguments))
    .collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_trip_that_is_asked_for_wrongly_says_what_to_do() {
    let program = Program::with_fixtures();
    let all: Vec<String> = [
        &["trip", "Berlin"][..],
        &["trip", "Berlin", "--until", "12 march"],
        &["trip", "Berlin", "2026-03-12..2026-03-10"],
        &["trip", "Berlin", "10 march", "--in", "Norway"],
        &["trip", "show"],
        &["trip", "Berlin", "2026-03-10..2026-03-12"],
        &["trip", "Nowhere-under-Nothing", "10 march"],
        &["trip", "show"],
        &["trip", "met", "ana l", "--trip", "berlin"],
        &["trip", "missed", "ana l", "--trip", "berlin"],
        &["trip", "end", "berlin"],
        &["trip", "let-go", "berlin"],
        &["trip", "let-go", "berlin"],
        &["trip", "show", "atlantis"],
    ]
    .iter()
    .map(|arguments| program.run(arguments))
    .collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_trip_as_json_names_its_place_and_its_namesakes() {
    let program = Program::with_fixtures();
    let planned = program.json(&["trip", "Berlin", "2026-03-10..2026-03-12", "--see", "ben"]);
    assert_eq!((planned["place"].as_str(), planned["is_mapped"].as_bool()), (Some("Berlin, Germany"), Some(true)));
    assert_eq!(planned["others"].as_array().map(Vec::len), Some(3));
    let view = program.json(&["trip", "show"]);
    assert_eq!(view["visits"][0]["state"].as_str(), Some("meant"));
    assert!(view["source"].as_str().is_some_and(|source| source.contains("GeoNames")));
    program.succeed(&["trip", "let-go"]);
    assert_eq!(program.json(&["trip"])[0]["state"].as_str(), Some("let go"));
}
