//! Tables whose columns must be named, the pages of imports, and what is read again and again.

use axum::{body::Body, http::StatusCode};
use hearten_verbs::import_report;

use crate::house::{Answer, House, Visitor};

const CLUB: &str = "Mitglied,Erreichbar,Post,Lieblingsfarbe\nAda Abend,0301234,ada@web.example,blue\nBo Brook,0304321,bo@web.example,red\n";
/// An export of a conversation on WhatsApp that does not tell who of the two is me.
pub(crate) const CHAT: &str = "[18/03/2022, 14:56:30] Ida Marlow: Are you coming?\n[18/03/2022, 14:57:02] Sol Vega: Yes\n\
    [18/03/2022, 14:57:40] Sol Vega: Yes\n[27/03/2022, 09:00:00] Ida Marlow: Thank you for Sunday\n";
pub(crate) const CARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ines Caldeira\r\nEMAIL:ines@example.org\r\nEND:VCARD\r\n";

/// Sends files as the form of the page does.
pub(crate) async fn upload(house: &House, visitor: &Visitor<'_>, files: &[(&str, &str)], fields: &[(&str, &str)]) -> Answer {
    let token = visitor.page("/sources").await.field("csrf");
    let part = |name: &str, value: &str| format!("--b\r\nContent-Disposition: form-data; {name}\r\n\r\n{value}\r\n");
    let mut body = part("name=\"csrf\"", &token);
    for (name, text) in files {
        body += &part(&format!("name=\"files\"; filename=\"{name}\""), text);
    }
    for (name, value) in fields {
        body += &part(&format!("name=\"{name}\""), value);
    }
    body += "--b--\r\n";
    let request = visitor.request("POST", "/sources").header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "multipart/form-data; boundary=b");
    house.send(request.body(Body::from(body)).unwrap()).await
}

/// The name of the field that asks for a column.
fn asked(page: &str, title: &str) -> String {
    let before = page.split(&format!(">{title}</label>")).next().unwrap();
    before.rsplit("for=\"").next().unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_table_with_unknown_columns_is_asked_about_and_comes_in_as_said() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let answer = upload(&house, &visitor, &[("club.csv", CLUB), ("contacts.vcf", CARD)], &[]).await;
    let place = answer.header("location").to_owned();
    assert!(place.starts_with("/sources/columns/"), "{place}");
    let page = visitor.page(&place).await.body;
    for words in ["club.csv", "Lieblingsfarbe", "Ada Abend", "blue", "with 1 other file", "the whole name", "leave it out"] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("hearten-upload"));
    let fields = format!("{}=name&{}=phone&{}=email", asked(&page, "Mitglied"), asked(&page, "Erreichbar"), asked(&page, "Post"));
    assert_eq!(visitor.post_raw(&place, &format!("csrf=0&{fields}")).await.status, StatusCode::FORBIDDEN);
    let done = visitor.done(&place, &fields).await.body;
    assert!(done.contains("3 people"), "{done}");
    let ada = visitor.somebody("ada").await;
    let ada = visitor.page(&format!("/people/{ada}")).await.body;
    assert!(ada.contains("ada@web.example") && ada.contains("0301234"));
    assert_eq!(visitor.get(&place).await.status, StatusCode::NOT_FOUND, "what came in waits no longer");
}

#[tokio::test]
async fn an_upload_that_waits_is_seen_by_its_own_browser_only() {
    let house = House::empty().await;
    let (visitor, stranger) = (house.enter().await, house.enter().await);
    let place = upload(&house, &visitor, &[("club.csv", CLUB)], &[]).await.header("location").to_owned();
    assert_eq!(visitor.get(&place).await.status, StatusCode::OK);
    assert_eq!(stranger.get(&place).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_known_address_book_comes_in_at_once_unless_its_columns_are_asked_for() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let table = "First Name,Last Name,E-mail Address\nAda,Abend,ada@web.example\n";
    let asked = upload(&house, &visitor, &[("book.csv", table)], &[("columns", "yes")]).await;
    assert!(asked.header("location").starts_with("/sources/columns/"));
    let at_once = upload(&house, &visitor, &[("book.csv", table)], &[("me", "Ines Caldeira, ines@example.org")]).await;
    assert_eq!(at_once.header("location"), "/begin", "{}", at_once.body);
}

#[tokio::test]
async fn files_wait_until_it_is_said_whose_they_are() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let letter = |from: &str, to: &str, number: usize| {
        format!(
            "From x@y Thu Jan  1 00:00:00 2026\nFrom: {from}\nTo: {to}\nDate: {number} Jan 2026 10:00:00 +0000\nMessage-ID: <{number}@x.example>\n\nHello.\n\n"
        )
    };
    let mails: String = (1..10)
        .map(|number| {
            if number % 2 == 0 {
                letter("a@web.example", "b@web.example", number)
            } else {
                letter("b@web.example", "a@web.example", number)
            }
        })
        .collect();
    let place = upload(&house, &visitor, &[("mail.mbox", &mails)], &[]).await.header("location").to_owned();
    assert!(place.starts_with("/sources/whose/"), "{place}");
    assert!(visitor.page(&place).await.body.contains("Who are you in these files?"));
    assert_eq!(visitor.post_raw(&place, "csrf=0&me=a%40web.example").await.status, StatusCode::FORBIDDEN);
    let done = visitor.done(&place, "me=a%40web.example").await.body;
    assert!(done.contains("9 moments came in"), "{done}");
}

#[tokio::test]
async fn a_conversation_alone_waits_until_it_is_said_which_of_its_parties_is_me() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let place = upload(&house, &visitor, &[("_chat.txt", CHAT)], &[]).await.header("location").to_owned();
    assert!(place.starts_with("/sources/whose/"), "{place}");
    assert!(house.vault.imports().await.unwrap().is_empty(), "what only asks brings nothing in");
    let page = visitor.page(&place).await.body;
    for words in ["Who are you in these files?", "It is not clear who of Ida Marlow, Sol Vega is you.", "Or what else you go by"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    for name in ["Ida Marlow", "Sol Vega"] {
        assert!(page.contains(&format!("<input type=\"radio\" name=\"party\" value=\"{name}\">{name}")), "{name}: {page}");
    }
    let again = visitor.post(&place, "party=&me=").await.header("location").to_owned();
    assert!(again.starts_with("/sources/whose/") && again != place, "who says nothing is asked again: {again}");
    assert_eq!(visitor.get(&place).await.status, StatusCode::NOT_FOUND);
    let answer = visitor.post(&again, "party=Sol+Vega&me=").await;
    assert_eq!(answer.header("location"), "/begin", "{}", answer.body);
    let imports = house.vault.imports().await.unwrap();
    let report = import_report(&imports[0]);
    assert_eq!((imports.len(), report.people.new, report.moments.new), (1, 1, 4), "{report:?}");
    assert_eq!(house.vault.me().await.unwrap().name.as_deref(), Some("Sol Vega"));
    assert!(house.vault.find_person("Ida Marlow").await.is_ok());
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_not_told_as_one_that_held_nothing_new() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let answer = upload(&house, &visitor, &[("noise.bin", "\u{1}\u{2}\u{3} no format that anybody knows")], &[]).await;
    assert_eq!(answer.header("location"), "/sources", "{}", answer.body);
    let page = visitor.page("/sources").await.body;
    assert!(page.contains("Nothing new came in, and not all of it could be read"), "{page}");
}

#[tokio::test]
async fn where_i_am_none_of_the_parties_the_answer_stands() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let chat = format!("{CHAT}[28/03/2022, 10:00:00] Ida Marlow: Come again\n[28/03/2022, 10:01:00] Sol Vega: Gladly\n");
    let place = upload(&house, &visitor, &[("_chat.txt", &chat)], &[]).await.header("location").to_owned();
    let page = visitor.page(&place).await.body;
    assert!(page.contains("<input type=\"checkbox\" name=\"none\" value=\"yes\">None of them: I only read along"), "{page}");
    let slip = visitor.post(&place, "none=yes&me=%21%21%21").await.header("location").to_owned();
    assert!(visitor.page(&slip).await.body.contains("name=\"none\" value=\"yes\" checked"), "it stays said after a slip");
    let answer = visitor.post(&slip, "party=Sol+Vega&none=yes&me=").await;
    assert_eq!(answer.header("location"), "/begin", "{}", answer.body);
    assert_eq!(house.vault.me().await.unwrap().name, None);
    for name in ["Ida Marlow", "Sol Vega"] {
        assert!(house.vault.find_person(name).await.is_ok(), "{name}");
    }
}

#[tokio::test]
async fn after_a_slip_the_parties_of_a_conversation_are_offered_again_and_the_chosen_one_stays_chosen() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let place = upload(&house, &visitor, &[("_chat.txt", CHAT)], &[]).await.header("location").to_owned();
    let again = visitor.post(&place, "party=Sol+Vega&me=%21%21%21").await.header("location").to_owned();
    assert!(again.starts_with("/sources/whose/") && again != place, "what is no name is asked about again: {again}");
    let page = visitor.page(&again).await.body;
    for words in [
        "is no mail address, telephone number or name",
        "<input type=\"radio\" name=\"party\" value=\"Ida Marlow\">Ida Marlow",
        "<input type=\"radio\" name=\"party\" value=\"Sol Vega\" checked>Sol Vega",
        "value=\"!!!\"",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(house.vault.imports().await.unwrap().is_empty(), "a slip brings nothing in");
    let answer = visitor.post(&again, "party=Sol+Vega&me=").await;
    assert_eq!(answer.header("location"), "/begin", "{}", answer.body);
    assert_eq!(house.vault.me().await.unwrap().name.as_deref(), Some("Sol Vega"));
}

#[tokio::test]
async fn an_import_says_what_came_what_did_not_and_how_to_take_it_back() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let table = "First Name,Last Name,E-mail Address\nAda,Abend,ada@web.example\n,,\n";
    upload(&house, &visitor, &[("book.csv", table), ("broken.xyz", "nothing that is known")], &[]).await;
    let sources = visitor.page("/sources").await.body;
    let place = sources.split("href=\"/sources/imports/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = visitor.page(&format!("/sources/imports/{place}")).await;
    for words in ["What came in", "1 new person", "Not read, or not wholly", "broken.xyz", "Take it back", "1 person will be gone"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    visitor.done("/undo", &format!("change={}&back=%2Fsources", page.field("change"))).await;
    assert!(visitor.page("/people").await.body.contains("Nobody is here yet."));
    assert!(visitor.page(&format!("/sources/imports/{place}")).await.body.contains("taken back"));
    let nothing = visitor.get("/sources/imports/00000000-0000-7000-8000-000000000000").await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_first_import_leads_to_who_i_am_and_on_to_the_first_moves() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    assert!(visitor.page("/sources").await.body.contains("aria-current=\"step\">Your people"));
    let letter = |number: usize| {
        let (from, to) = if number.is_multiple_of(3) { ("a@web.example", "b@web.example") } else { ("b@web.example", "a@web.example") };
        format!(
            "From x@y Thu Jan  1 00:00:00 2026\nFrom: {from}\nTo: {to}\nDate: {number} Jan 2026 10:00:00 +0000\nMessage-ID: <{number}@x.example>\n\nHello.\n\n"
        )
    };
    let mails: String = (1..13).map(letter).collect();
    let answer = upload(&house, &visitor, &[("mail.mbox", &mails)], &[("me", "a@web.example")]).await;
    assert_eq!(answer.header("location"), "/begin", "{}", answer.body);
    let page = visitor.page("/begin").await;
    for words in ["1 person and 12 moments came in.", ">a@web.example</textarea>", "value=\"3\" checked", "Take the import back"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    let today = visitor.done("/begin", "name=Ada+Abend&addresses=a%40web.example%0D%0AADA%40club.example&moves_a_day=1").await;
    assert!(today.body.contains("class=\"letter\""), "the first move is there: {}", today.body);
    let me = house.vault.me().await.unwrap();
    assert_eq!((me.name.as_deref(), me.moves_a_day), (Some("Ada Abend"), 1));
    assert_eq!(me.addresses, ["a@web.example", "ada@club.example"]);
    let again = upload(&house, &visitor, &[("book.vcf", CARD)], &[]).await;
    assert_eq!(again.header("location"), "/sources", "only the first import asks");
}

#[tokio::test]
async fn a_pace_that_is_no_number_changes_nothing() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let answer = visitor.post("/begin", "name=Ada&addresses=&moves_a_day=many").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
    assert_eq!(house.vault.me().await.unwrap().name, None);
}

#[tokio::test]
async fn after_an_address_book_alone_no_move_is_promised() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let table = "First Name,Last Name,E-mail Address\nAda,Abend,ada@web.example\n";
    let answer = upload(&house, &visitor, &[("book.csv", table)], &[]).await;
    assert_eq!(answer.header("location"), "/begin", "{}", answer.body);
    assert!(visitor.page("/begin").await.body.contains("Who are you?"));
    let today = visitor.done("/begin", "name=&addresses=&moves_a_day=3").await.body;
    assert!(today.contains("It is written down.") && today.contains("Tell of somebody"), "{today}");
    assert!(!today.contains("Take one, set it aside"), "{today}");
}

#[tokio::test]
async fn nobody_is_asked_for_the_people_in_the_columns_of_a_calendar() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let table =
        "\"Subject\",\"Start Date\",\"Start Time\",\"Meeting Organizer\"\r\n\"Lunch\",\"11/3/2026\",\"12:00:00 PM\",\"Ada Abend\"\r\n";
    let answer = upload(&house, &visitor, &[("calendar.csv", table)], &[]).await;
    assert_eq!(answer.header("location"), "/sources", "{}", answer.body);
}
