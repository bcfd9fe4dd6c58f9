use crate::program::Program;

#[test]
fn somebody_is_added_changed_and_removed() {
    let program = Program::new();
    insta::assert_snapshot!(program.run_all(&[
        &["add", "Ana", "López", "--email", "ana@harbour.example", "--organization", "Harbour Trust", "--role", "archivist"],
        &["add", "Mia Sand", "--birthday", "5 march", "--note", "met on the night train", "--kin"],
        &["edit", "ana", "--nickname", "Anita", "--phone", "+34 600 000 001", "--layer", "15"],
        &["edit", "ana", "--remove-contact", "600"],
        &["person", "ana", "l"],
        &["person", "mia"],
        &["remove", "mia"],
        &["people"],
        &["undo"],
        &["people"],
        &["undo", "--list"],
    ]));
}

#[test]
fn an_address_that_was_left_out_becomes_a_person() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["add", "louise@adam.example"],
        &["person", "louise"],
        &["add", "Louise Adam", "--email", "louise@adam.example"],
    ]));
}

#[test]
fn any_change_is_taken_back_by_the_end_of_its_id() {
    let program = Program::with_fixtures();
    program.succeed(&["note", "mia", "--interest", "night trains"]);
    program.succeed(&["note", "ben", "--interest", "bees"]);
    let changes = program.json(&["undo", "--list"]);
    let id = changes[1]["id"].as_str().unwrap();
    insta::assert_snapshot!(program.run_all(&[
        &["undo", "--list"],
        &["undo", &id[28..]],
        &["undo", &id[28..]],
        &["people", "--interest", "bees"]
    ]));
}

#[test]
fn what_is_learnt_is_noted() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["note", "ana l", "prefers calls in the morning"],
        &["note", "ana l", "--interest", "tidal energy"],
        &["note", "ben", "--concern", "his father's operation", "--kind", "hard-season", "--until", "20 december"],
        &["note", "mia", "--date", "2015-06-20", "--label", "wedding"],
        &["note", "mia", "--birthday", "5 march"],
        &["note", "mia", "--member-of", "Rowing Club", "--kind", "club", "--role", "treasurer", "--from", "2019"],
        &["note", "mia", "--concern", "a flat by the sea", "--kind", "hope"],
        &["note", "mia", "--answered", "flat"],
        &["person", "ana l"],
        &["person", "mia"],
        &["person", "ben"],
    ]));
}

#[test]
fn moments_stories_gifts_and_promises_are_kept() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["log", "ana l", "--medium", "call", "--minutes", "20", "--on", "yesterday", "--subject", "The quay"],
        &["log", "mia", "ben", "--brought", "the map"],
        &["tell", "The night train", "--with", "mia", "ben", "--date", "august 2012", "--place", "Lisbon"],
        &["tell", "The night train", "--with", "mia", "--text", "It stood still till dawn.", "--date", "2012", "--place", "Lisbon"],
        &["give", "mia", "a jar of plum jam", "--meaning", "from the old tree"],
        &["receive", "looked over my application", "--from", "ana l", "--kind", "help", "--on", "last friday"],
        &["thank", "ana", "l", "--led-to", "I was invited", "--shows", "she reads with care"],
        &["thank", "ana", "l", "--told", "--outcome", "I got the post"],
        &["thank", "ben"],
        &["promise", "mia", "to send the tide tables", "--due", "friday"],
        &["promise", "mia", "a recipe"],
        &["promise", "kept", "mia"],
        &["promise", "kept", "mia", "recipe"],
        &["person", "mia"],
        &["person", "ana l", "--timeline", "3"],
        &["search", "train"],
        &["find", "plum"],
    ]));
}

#[test]
fn thanks_are_listed_and_put_into_words_and_help_is_kept_as_a_chain() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["thank", "--list"],
        &["chain"],
        &["receive", "introduced me to Ben", "--from", "ana l", "--kind", "introduction", "--on", "last friday"],
        &["chain", "begin", "the offer from Northwind", "--from", "ana l"],
        &["chain", "add", "northwind", "--from", "ben", "--deed", "put in a word", "--on", "yesterday"],
        &["chain", "add", "southwind", "--from", "ben"],
        &["thank", "--list"],
        &["thank", "ana l", "--draft", "--led-to", "we spoke for an hour", "--shows", "how you think of others unasked"],
        &["thank", "ana l", "--for", "introduced"],
        &["chain", "came", "northwind", "I begin in May"],
        &["thank", "--list"],
        &["thank", "ana l", "--told"],
        &["chain"],
        &["search", "northwind"],
    ]));
}

#[test]
fn something_small_is_asked_and_what_came_of_a_meeting_is_kept() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["ask", "--list"],
        &["ask", "ana l", "the first chapter"],
        &["ask", "ana l", "the first chapter", "--sent"],
        &["ask", "ana l", "--answered", "begin with the boat"],
        &["ask", "ana l", "--declined"],
        &["ask", "--list"],
        &["log", "mia", "--brought", "the map", "--concern", "the move to Bergen", "--promise", "send the tables", "--due", "friday"],
        &["note", "mia", "on leave; write to Ben", "--until", "friday", "--erase"],
        &["note", "mia", "--interest", "tides", "--until", "friday"],
        &["person", "mia"],
        &["undo"],
        &["undo"],
        &["person", "mia"],
    ]));
}

#[test]
fn a_draft_is_looked_over_and_a_move_answered_in_a_word() {
    let program = Program::with_fixtures();
    let today = program.json(&["today"]);
    let id = today[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(program.json(&["move", &id]), today[0], "without an answer the move is shown");
    let shown = program.succeed(&["move", &id]);
    assert!(
        shown.contains(today[0]["people"][0]["name"].as_str().unwrap()) && shown.contains(&format!("hearten move {id} done")),
        "{shown}"
    );
    let kept = program.json(&["move", &id, "check"]);
    assert_eq!(kept["text"], today[0]["draft"]);
    let own = program.run_with(&["move", &id, "check", "-"], "I hope this finds you well. Could you call? Could you write?");
    assert!(own.contains("has been read too often") && own.contains("It asks 2 things"), "{own}");
    assert!(program.run(&["move", &id, "not-yet"]).contains("does not take that answer"));
    program.succeed(&["move", &id, "done"]);
    assert!(program.run(&["move", &id, "not-yet"]).contains("You are asked again from 9 March 2026 on."));
    assert!(program.run(&["move", &id, "met"]).contains("The outcome is noted."));
}

#[test]
fn the_shelf_keeps_finds_until_they_have_a_person() {
    let program = Program::with_fixtures();
    program.succeed(&["note", "ana l", "--interest", "tides"]);
    insta::assert_snapshot!(program.run_all(&[
        &["shelf"],
        &["shelf", "add", "https://tides.example/tables", "--title", "Tide tables of the north coast"],
        &["shelf", "add", "a reading group for people who build boats", "--kind", "idea"],
        &["shelf"],
        &["give", "ana l", "--find", "tide tables"],
        &["shelf", "drop", "boats"],
        &["shelf", "drop", "boats"],
        &["shelf"],
    ]));
}

#[test]
fn people_are_left_in_peace() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["mute", "ben", "--until", "1 april"],
        &["mute", "mia", "--do-not-contact"],
        &["mute", "mia", "--do-not-contact"],
        &["person", "mia"],
        &["unmute", "ben"],
        &["unmute", "ben"],
        &["unmute", "mia", "--do-not-contact"],
    ]));
}

#[test]
fn a_story_is_read_from_standard_input() {
    let program = Program::with_fixtures();
    let story = "The borrowed bicycle\nIt had no brakes, as we found out on the hill.\n";
    insta::assert_snapshot!(program.run_with(&["tell", "-", "--with", "mia"], story));
}

#[test]
fn i_say_who_i_am() {
    let program = Program::new();
    insta::assert_snapshot!(program.run_all(&[
        &["me"],
        &["me", "--name", "Kim Moreau", "--add-address", "kim@moreau.example", "--interest", "rivers", "--moves-a-day", "2"],
        &["me", "--member-of", "Rowing Club", "--kind", "club", "--from", "2019"],
        &["me"],
        &["me", "--remove-interest", "rivers", "--remove-organization", "rowing"],
        &["me", "--json"],
    ]));
}

#[test]
fn receipts_are_objects_in_json() {
    let program = Program::with_fixtures();
    insta::assert_json_snapshot!(program.json(&["log", "mia", "--medium", "letter"]));
    insta::assert_json_snapshot!(program.json(&["undo"]));
    insta::assert_json_snapshot!(program.json(&["add", "Rui Costa"]));
    insta::assert_json_snapshot!(program.json(&["search", "harbour"]));
}

#[test]
fn moves_are_answered() {
    let program = Program::with_fixtures();
    let moves = program.json(&["today"]);
    let ids: Vec<_> = moves.as_array().unwrap().iter().map(|offer| offer["id"].as_str().unwrap().to_owned()).collect();
    assert!(ids.len() >= 2, "{moves:#}");
    insta::assert_snapshot!(program.run_all(&[
        &["move", &ids[0][..6], "later", "next friday"],
        &["move", &ids[1], "done"],
        &["move", &ids[1], "outcome", "we", "meet", "on Thursday"],
        &["move", "0000", "take"],
        &["move", &ids[1], "take"],
        &["today"],
        &["today", "--at", "2026-03-06"],
    ]));
}

#[test]
fn an_empty_vault_has_nothing_to_look_back_on_and_says_so() {
    let program = Program::new();
    insta::assert_snapshot!(program.run_all(&[
        &["review"],
        &["review", "--since", "2019"],
        &["review", "--forget-learning"],
        &["review"],
        &["review", "--learn-from-all"],
        &["review", "--since", "2030-01-01"],
        &["support"],
        &["support", "--without", "Nowhere"],
    ]));
}

#[test]
fn somebody_is_forgotten_for_good_after_being_asked() {
    let program = Program::with_fixtures();
    program.succeed(&["note", "ana l", "--interest", "tides"]);
    insta::assert_snapshot!(program.run_all(&[
        &["person", "ana l", "--held"],
        &["forget", "ana l"],
        &["forget", "ana l", "--yes"],
        &["person", "ana l"],
        &["undo"],
    ]));
}

#[test]
fn one_find_and_one_person_are_asked_of_the_shelf() {
    let program = Program::with_fixtures();
    program.succeed(&["note", "ana l", "--interest", "tides"]);
    program.succeed(&["shelf", "add", "https://tides.example/tables", "--title", "Tide tables of the north coast"]);
    insta::assert_snapshot!(program.run_all(&[
        &["shelf", "for", "tide tables"],
        &["shelf", "--person", "ana", "l"],
        &["shelf", "--person", "ben"],
        &["shelf", "for", "nothing"],
        &["brief", "ana l"],
        &["brief", "--list"],
    ]));
}

#[test]
fn a_story_is_told_heard_told_better_and_found_in_the_chronicle() {
    let program = Program::with_fixtures();
    insta::assert_snapshot!(program.run_all(&[
        &["tell", "--prompts", "ben"],
        &["tell", "The borrowed bicycle", "--with", "ben", "--text", "It had no brakes, as we found out on the hill.", "--date", "2011"],
        &["story", "bicycle", "--heard", "ana l", "--on", "yesterday"],
        &["story", "bicycle", "--place", "Porto", "--add", "mia"],
        &["story", "bicycle"],
        &["chronicle", "2011"],
        &["chronicle", "--with", "ben", "--stories"],
        &["chronicle", "--search", "brakes"],
        &["tell", "--next", "ben"],
        &["story", "bicycle", "--remove"],
        &["story", "bicycle"],
        &["undo"],
    ]));
    assert_eq!(program.json(&["story", "bicycle"])["story"]["place"], "Porto");
}

#[test]
fn a_keepsake_is_made_written_to_a_file_and_given() {
    let program = Program::with_fixtures();
    program.succeed(&[
        "tell",
        "The borrowed bicycle",
        "--with",
        "ben",
        "--text",
        "It had no brakes, as we found out on the hill.",
        "--date",
        "2011",
    ]);
    let file = program.home().join("ben.html");
    let file = file.to_str().unwrap();
    insta::assert_snapshot!(program.run_all(&[
        &["keepsake", "ben"],
        &["keepsake", "ben", "--given"],
        &["keepsake", "ben", "--form", "card", "--letter", "Dear Ben,"],
        &["keepsake", "ben", "--given"],
        &["keepsake", "ben", "--make", "--out", file],
        &["keepsake", "ben"],
        &["keepsake", "ben", "--given"],
        &["keepsake", "--list"],
        &["keepsake", "ben", "--pieces", "77"],
        &["chronicle", "--gifts"],
    ]));
    let html = std::fs::read_to_string(file).unwrap();
    assert!(html.contains("size: 105mm 148mm") && html.contains("It had no brakes") && html.contains("Dear Ben,"), "{html}");
    assert!(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"), "{html}");
}

/// A small picture, written as PNG.
fn picture(program: &Program) -> String {
    let file = program.home().join("boots.png");
    image::RgbImage::from_pixel(30, 20, image::Rgb([120, 90, 40])).save(&file).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn a_story_has_pictures_that_are_shown_worded_written_to_a_file_and_taken_away() {
    let program = Program::with_fixtures();
    let (file, out) = (picture(&program), program.home().join("out.jpg"));
    let out = out.to_str().unwrap();
    insta::assert_snapshot!(program.run_all(&[
        &["tell", "Two left boots", "--with", "ben", "--text", "We shared them.", "--photo", &file, "--caption", "At the door"],
        &["story", "boots"],
        &["story", "boots", "--photo", &file],
        &["story", "boots", "--picture", "1", "--caption", "At the back door"],
        &["story", "boots", "--picture", "1", "--out", out],
        &["story", "boots", "--picture", "2"],
        &["story", "boots", "--caption", "Whose?"],
        &["story", "boots", "--photo", "missing.jpg"],
        &["story", "boots", "--picture", "1", "--remove"],
        &["undo"],
    ]));
    assert_eq!(program.json(&["story", "boots"])["photos"][0]["caption"], "At the back door");
    assert!(std::fs::read(out).unwrap().starts_with(b"\xFF\xD8\xFF"));
    let keepsake = program.home().join("boots.html");
    let keepsake = keepsake.to_str().unwrap();
    program.succeed(&["keepsake", "ben", "--make", "--form", "card", "--out", keepsake, "--as", "letter"]);
    let html = std::fs::read_to_string(keepsake).unwrap();
    assert!(html.contains("src=\"data:image/jpeg;base64,/9j/") && html.contains("At the back door") && html.contains("size: A5"), "{html}");
    assert_eq!(program.json(&["keepsake", "ben"])["keepsake"]["form"], "card", "printed anew, it stays as it is");
}

#[cfg(not(feature = "press"))]
#[test]
fn a_keepsake_is_no_pdf_without_the_press_and_says_how_to_get_one() {
    let program = Program::with_fixtures();
    program.succeed(&["tell", "Two left boots", "--with", "ben", "--text", "We shared them."]);
    program.succeed(&["keepsake", "ben", "--make"]);
    let file = program.home().join("ben.pdf");
    let said = program.run_all(&[&["keepsake", "ben", "--out", file.to_str().unwrap()]]);
    assert!(said.contains("--features press") && said.contains("FILE.html") && !file.exists(), "{said}");
}

#[cfg(feature = "press")]
#[test]
fn a_keepsake_is_set_as_a_pdf_that_is_the_same_every_time() {
    let program = Program::with_fixtures();
    let file = picture(&program);
    program.succeed(&["tell", "Two left #boots", "--with", "ben", "--text", "We *shared* them for $2.", "--photo", &file]);
    program.succeed(&["keepsake", "ben", "--make", "--form", "card"]);
    let set = |name: &str, form: &str| {
        let file = program.home().join(name);
        program.succeed(&["keepsake", "ben", "--out", file.to_str().unwrap(), "--as", form]);
        std::fs::read(file).unwrap()
    };
    let (card, again, letter) = (set("one.pdf", "card"), set("two.PDF", "card"), set("three.pdf", "letter"));
    assert!(card.starts_with(b"%PDF-") && letter.starts_with(b"%PDF-"));
    assert_eq!(card, again);
    assert_ne!(card, letter);
}
