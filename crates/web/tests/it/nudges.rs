//! Nudges are set up by a form; the calendar is served under its secret address and nowhere else.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use crate::house::{HOST, House};

#[tokio::test]
async fn a_calendar_opens_by_its_secret_address_without_a_session() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    assert!(visitor.page("/settings").await.body.contains("href=\"/nudges\""));
    visitor.done("/nudges", "way=calendar").await;
    let body = visitor.page("/nudges").await.body;
    let address = body.split("href=\"http://127.0.0.1:4590/calendar/").nth(1).unwrap().split('"').next().unwrap();
    let get = |path: String| Request::get(path).header(header::HOST, HOST).body(Body::empty()).unwrap();
    let calendar = house.send(get(format!("/calendar/{address}"))).await;
    assert_eq!((calendar.status, calendar.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"));
    assert!(calendar.body.starts_with("BEGIN:VCALENDAR\r\n") && calendar.body.contains("SUMMARY:Today: "), "{}", calendar.body);
    for wrong in ["/calendar/.ics", "/calendar/0000.ics"] {
        assert_eq!(house.send(get(wrong.to_owned())).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn a_form_that_leads_nowhere_says_what_is_missing() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    for (form, says) in [
        ("way=ntfy&address=https%3A%2F%2Fntfy.example%2F", "names no topic"),
        ("way=mail&address=mail.example&to=me%40x.example", "no address of a mail server"),
        ("way=ntfy&address=https%3A%2F%2Fntfy.example%2Fa&at=soon", "no time of the day"),
        ("way=", "by which way"),
    ] {
        let answer = visitor.post("/nudges", form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(answer.body.contains(says), "{form}: {}", answer.body);
    }
}
