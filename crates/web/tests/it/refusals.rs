//! Where an error leads: back to the page where it was asked for, and on to the page where something can be done about it.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    thread,
};

use axum::http::StatusCode;

use crate::house::{Answer, House};

const NOTHING: &str = "00000000-0000-7000-8000-000000000000";
const FEED: &str = "<rss version=\"2.0\"><channel><title>Tides</title><link>https://a.example</link>\
    <item><title>Nets</title><link>https://a.example/nets</link></item></channel></rss>";

/// The address of a server of the web that is not there any more, as the value of a field.
fn nobodys() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    field(&listener, "gone")
}

/// The address of a feed that can be read once, as the value of a field.
fn read_once() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = field(&listener, "feed");
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        drop(listener);
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
        let length = FEED.len();
        let head = format!("Content-Type: application/xml\r\nContent-Length: {length}\r\nConnection: close");
        write!(stream, "HTTP/1.1 200 OK\r\n{head}\r\n\r\n{FEED}").unwrap();
    });
    address
}

fn field(listener: &TcpListener, name: &str) -> String {
    format!("http%3A%2F%2F127.0.0.1%3A{}%2F{name}", listener.local_addr().unwrap().port())
}

/// Fails unless the page of an error has that status and leads first of all back to `href`.
fn leads_back(answer: &Answer, status: StatusCode, href: &str, text: &str) {
    assert_eq!(answer.status, status, "{}", answer.body);
    let first = format!("<a class=\"button is-main\" href=\"{href}\">{text}</a>");
    assert!(answer.body.contains(&first), "{first}: {}", answer.body);
}

#[tokio::test]
async fn a_feed_that_cannot_be_added_or_given_up_leads_back_to_the_feeds() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let gone = nobodys();
    for (fields, status) in [
        (format!("url={gone}"), StatusCode::SERVICE_UNAVAILABLE),
        ("url=ftp%3A%2F%2Fa.example%2Ffeed".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
        ("url=".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
        (format!("url={gone}&person=nobody+at+all"), StatusCode::NOT_FOUND),
    ] {
        leads_back(&visitor.post("/feeds", &fields).await, status, "/feeds", "Back to feeds");
    }
    let ended = visitor.post(&format!("/feeds/{NOTHING}/end"), "").await;
    leads_back(&ended, StatusCode::NOT_FOUND, "/feeds", "Back to feeds");
    assert!(ended.body.contains("What is read stands under <a href=\"/feeds\">Feeds</a>."), "{}", ended.body);
}

#[tokio::test]
async fn a_feed_that_cannot_be_read_again_is_told_on_the_page_of_feeds() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let added = visitor.done("/feeds", &format!("url={}", read_once())).await.body;
    assert!(added.contains("Reads “Tides” from now on."), "{added}");
    let answer = visitor.post("/feeds/read", "").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/feeds"), "{}", answer.body);
    let page = visitor.page("/feeds").await.body;
    assert!(page.contains("Tides could not be read: http://127.0.0.1:"), "{page}");
}

#[tokio::test]
async fn a_nudge_that_does_not_arrive_leads_back_to_the_nudges() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/nudges", &format!("way=webhook&address={}", nobodys())).await;
    let id = house.vault.nudges().await.unwrap()[0].nudge.id;
    let tried = visitor.post(&format!("/nudges/{id}/try"), "").await;
    leads_back(&tried, StatusCode::SERVICE_UNAVAILABLE, "/nudges", "Back to nudges");
    for way in ["try", "end"] {
        let missing = visitor.post(&format!("/nudges/{NOTHING}/{way}"), "").await;
        leads_back(&missing, StatusCode::NOT_FOUND, "/nudges", "Back to nudges");
    }
}

#[tokio::test]
async fn a_refusal_says_on_which_page_it_is_lifted_and_not_by_which_command() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    let ask = ("ask", "kind=opinion&text=the+first+chapter");
    for (kind, (place, fields), says) in [
        ("muted", ask, "To wake it, choose “Lift this” on"),
        ("do+not+contact", ask, "To allow it again, choose “Lift this” on"),
        ("do+not+note", ("notes", "kind=interest&text=wind+power"), "To allow notes again, choose “Lift this” on"),
    ] {
        visitor.done(&format!("{page}/standing"), &format!("kind={kind}")).await;
        let refused = visitor.post(&format!("{page}/{place}"), fields).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{kind}: {}", refused.body);
        let link = format!("{says} <a href=\"{page}\">their page</a>.");
        assert!(refused.body.contains(&link) && !refused.body.contains("hearten unmute"), "{kind}: {}", refused.body);
        visitor.done(&format!("{page}/standing"), "kind=none").await;
    }
}

/// Fails unless the answer is the page of a form that says `wrong` at its head and holds `kept` again.
fn is_shown_again(answer: &Answer, status: StatusCode, wrong: &str, kept: &[&str]) {
    assert_eq!(answer.status, status, "{}", answer.body);
    let (_, form) = answer.body.split_once("role=\"alert\"").unwrap_or_else(|| panic!("no form is shown again: {}", answer.body));
    assert!(form.contains(wrong), "{wrong}: {form}");
    for words in kept {
        assert!(form.contains(words), "{words}: {form}");
    }
}

#[tokio::test]
async fn a_form_that_cannot_be_taken_is_shown_again_with_what_was_typed_in_it() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let fields = "name=Ines+%3Ci%3E&birthday=the+32nd&note=met+at%0D%0Athe+market";
    let kept = ["value=\"Ines &#60;i&#62;\"", "value=\"the 32nd\"", "met at\r\nthe market</textarea>"];
    let first = visitor.post_from("/people/new", "/people", fields).await;
    is_shown_again(&first, StatusCode::UNPROCESSABLE_ENTITY, "is not a date I understand", &kept);
    assert!(first.body.contains("<h1>Someone new</h1>") && !first.body.contains("data-notice"), "{}", first.body);
    let birthday = first.body.split('<').find(|tag| tag.contains("aria-invalid=\"true\"")).unwrap();
    assert!(birthday.contains("name=\"birthday\"") && birthday.contains("aria-describedby=\"mistake birthday-hint\""), "{birthday}");
    assert!(first.body.contains("id=\"mistake\"") && first.body.matches("aria-invalid").count() == 1, "{}", first.body);
    let second = visitor.post_from("/people", "/people", &format!("{fields}&form-page={}", first.field("form-page"))).await;
    is_shown_again(&second, StatusCode::UNPROCESSABLE_ENTITY, "is not a date I understand", &kept);
    visitor.done("/people", "name=Ines+Caldeira&form-page=%2Fpeople%2Fnew").await;
}

#[tokio::test]
async fn a_form_that_was_folded_away_or_opened_in_place_is_shown_again_unfolded() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    let note = visitor.post_from(&page, &format!("{page}/notes"), "kind=hope&text=a+boat&until=soon").await;
    let kept = ["<option value=\"hope\" selected>", "a boat</textarea>", "value=\"soon\""];
    is_shown_again(&note, StatusCode::UNPROCESSABLE_ENTITY, "soon", &kept);
    assert_eq!(note.body.matches("<details open name=\"more-lines\">").count(), 1, "{}", note.body);
    let edited = visitor.post_from(&page, &format!("{page}/edit"), "name=Ines+Caldeira&birthday=never").await;
    is_shown_again(&edited, StatusCode::UNPROCESSABLE_ENTITY, "never", &["value=\"never\""]);
    let asked = visitor.request("GET", "/chronicle?when=soonish&q=boats").header("referer", "http://127.0.0.1:4590/chronicle");
    let asked = house.send(asked.body(axum::body::Body::empty()).unwrap()).await;
    is_shown_again(&asked, StatusCode::UNPROCESSABLE_ENTITY, "soonish", &["value=\"soonish\"", "value=\"boats\""]);
    let logged =
        visitor.post_from(&page, &format!("{page}/moments"), "text=Coffee+by+the+river&medium=visit&direction=mutual&on=soon&once=1").await;
    is_shown_again(&logged, StatusCode::UNPROCESSABLE_ENTITY, "soon", &["Coffee by the river"]);
    let elsewhere = visitor.post_from("/settings", &format!("{page}/notes"), "kind=hope&text=a+boat&until=soon").await;
    assert!(
        elsewhere.body.contains("<h1>That could not be read</h1>"),
        "a page without the form shows the error alone: {}",
        elsewhere.body
    );
}

#[tokio::test]
async fn a_form_whose_answer_begins_at_a_place_on_the_page_is_shown_again_and_no_file_is_opened_in_its_place() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira").await;
    let thank = format!("/people/{}/thank", visitor.somebody("ines").await);
    let words = visitor.post_from(&thank, &thank, "deed=&led_to=a+full+harvest&shows=").await;
    is_shown_again(&words, StatusCode::UNPROCESSABLE_ENTITY, "did is empty", &["value=\"a full harvest\""]);
    let other = visitor.post_from("/people/new", "/people", "name=Ben&birthday=never&form-page=%2Fexport").await;
    assert!(other.body.contains("<h1>That could not be read</h1>"), "{}", other.body);
}
