//! The pages in each language.

use axum::{
    body::Body,
    http::{Request, header},
};
use hearten_speech::{Language, say, with_language};
use hearten_verbs::MeEdit;

use crate::{
    house::{HOST, House},
    pages::walk,
    uploads::{CARD, CHAT, upload},
};

/// The texts between the tags of a page.
fn texts(page: &str) -> impl Iterator<Item = &str> {
    page.split('>').filter_map(|part| part.split('<').next()).map(str::trim).filter(|text| !text.is_empty())
}

/// Whether a text is a key that was shown instead of what it stands for.
fn is_key(text: &str) -> bool {
    let is_alike = text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-');
    is_alike && (text.matches('-').count() > 1 || (text.contains('-') && say(text.to_owned()).to_string() != text))
}

async fn speak(house: &House, code: &str) {
    house.vault.edit_me(MeEdit { language: Some(code.to_owned()), ..MeEdit::default() }).await.unwrap();
}

#[tokio::test]
async fn every_page_speaks_every_language_and_shows_no_key_and_no_gap() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    for language in Language::ALL {
        speak(&house, language.code()).await;
        let seen = walk(&visitor, 1, |address, answer| {
            if !answer.header("content-type").starts_with("text/html") {
                return;
            }
            assert!(answer.body.contains(&format!("lang=\"{language}\"")), "{language}: {address}");
            let unsaid: Vec<&str> = texts(&answer.body).filter(|text| is_key(text) || text.contains("{$")).collect();
            assert!(unsaid.is_empty(), "{language}: {address} shows {unsaid:?}");
        })
        .await;
        assert!(seen.len() > 80, "{language}: {}", seen.len());
        let sought = with_language(language, || say("search-everything").to_string());
        assert!(visitor.page("/").await.body.contains(&sought), "{language}");
    }
}

#[tokio::test]
async fn a_browser_is_answered_in_its_language_until_the_vault_has_one_of_its_own() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let asked = async |header: &'static str| {
        let request = visitor.request("GET", "/people").header(header::ACCEPT_LANGUAGE, header).body(Body::empty()).unwrap();
        house.send(request).await.body
    };
    assert!(asked("ja, de-AT;q=0.8, en;q=0.2").await.contains("<h1>Menschen</h1>"));
    assert!(asked("ja").await.contains("<h1>People</h1>"));
    speak(&house, "fr").await;
    assert!(asked("de").await.contains("<h1>Personnes</h1>"));
    let outside = Request::get("/").header(header::HOST, HOST).header(header::ACCEPT_LANGUAGE, "de").body(Body::empty()).unwrap();
    assert!(house.send(outside).await.body.contains("<html lang=\"fr\""));
    speak(&house, "browser").await;
    assert!(asked("es").await.contains("<h1>Personas</h1>"));
}

#[tokio::test]
async fn the_language_is_chosen_among_the_settings() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let page = visitor.done("/settings/me", "moves_a_day=4&language=de").await.body;
    assert!(page.contains("<h1>Einstellungen</h1>") && page.contains("<option value=\"de\" selected>Deutsch</option>"), "{page}");
    let refused = visitor.post("/settings/me", "moves_a_day=4&language=tlh").await;
    assert_eq!(refused.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_a_form_holds_that_is_none_of_ours_is_told_in_the_language_at_hand() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    speak(&house, "de").await;
    let refused = visitor.post("/circles", "name=Bridge&kind=banana").await;
    assert_eq!(refused.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("„banana“ steht hier nicht zur Wahl"), "{}", refused.body);
    assert!(!refused.body.contains("is not a known"), "{}", refused.body);
}

#[tokio::test]
async fn a_date_is_written_in_the_language_at_hand_and_refused_with_examples_of_it() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    speak(&house, "de").await;
    let page = visitor.done("/people", "name=Ana&birthday=5.+M%C3%A4rz+1970").await.body;
    assert!(page.contains("5. März 1970"), "{page}");
    let refused = visitor.post("/people", "name=Ben&birthday=irgendwann").await;
    assert!(refused.body.contains("5. März 2020, 5. März, im März"), "{}", refused.body);
}

#[tokio::test]
async fn what_an_import_could_not_read_is_said_in_the_language_of_whoever_looks() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let files = [("book.vcf", CARD), ("empty.vcf", ""), ("paper.pdf", "%PDF-1.7\n"), ("_chat.txt", CHAT)];
    upload(&house, &visitor, &files, &[]).await;
    let place = format!("/sources/imports/{}", house.vault.imports().await.unwrap()[0].id);
    let seen = async |language: &'static str| {
        let request = visitor.request("GET", &place).header(header::ACCEPT_LANGUAGE, language).body(Body::empty()).unwrap();
        house.send(request).await.body
    };
    let german = [
        "Nicht oder nicht ganz gelesen",
        "Die Datei ist leer.",
        "Das sieht nach einem PDF aus.",
        "Es ist nicht klar, wer du bist (Ida Marlow, Sol Vega), darum wurde von diesem Gespräch nichts aufgenommen.",
        "<a href=\"/sources\">Hol die Datei noch einmal herein</a>",
    ];
    let english = [
        "Not read, or not wholly",
        "The file is empty.",
        "This looks like a PDF.",
        "It is not clear who of Ida Marlow, Sol Vega is you, so that nothing of this conversation was taken in.",
        "<a href=\"/sources\">Bring the file in again</a>",
    ];
    for (language, said, other) in [("de", german, english), ("en", english, german)] {
        let page = seen(language).await;
        for words in said {
            assert!(page.contains(words), "{language}: {words}: {page}");
        }
        assert!(other.iter().all(|words| !page.contains(words)) && !page.contains("--me"), "{language}: {page}");
    }
}
