//! Coming in by name and password, through a proxy, and going out.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use hearten_domain::ErrorKind;
use hearten_web::{ServeOptions, WebState, router, serve};

use crate::house::{Answer, HOST, House};

const PASSWORD: &str = "correct horse battery";
const PUBLIC: &str = "hearten.example";

/// A vault with one account, served behind a proxy.
async fn behind_a_proxy() -> House {
    let mut house = House::demo().await;
    house.vault.add_account("ana", PASSWORD).await.unwrap();
    house.state = WebState::new(house.vault.clone(), HOST).behind(Some(format!("https://{PUBLIC}").parse().unwrap()));
    house.app = router(house.state.clone());
    house
}

async fn get(house: &House, path: &str, cookie: &str) -> Answer {
    let request = Request::get(path).header(header::HOST, PUBLIC).header(header::COOKIE, cookie);
    house.send(request.body(Body::empty()).unwrap()).await
}

async fn post(house: &House, path: &str, cookie: &str, body: &str) -> Answer {
    let request = Request::post(path).header(header::HOST, PUBLIC).header(header::COOKIE, cookie);
    let request = request.header("sec-fetch-site", "same-origin").header("origin", format!("https://{PUBLIC}"));
    let request = request.header(header::USER_AGENT, "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0");
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    house.send(request.body(Body::from(body.to_owned())).unwrap()).await
}

async fn signed_in(house: &House) -> String {
    let answer = post(house, "/sign-in", "", "name=ana&password=correct+horse+battery&next=%2Fpeople").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/people"), "{}", answer.body);
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-hearten") && cookie.contains("; Secure") && cookie.contains("HttpOnly"), "{cookie}");
    cookie.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn who_is_outside_is_asked_for_name_and_password_and_comes_to_the_page_they_wanted() {
    let house = behind_a_proxy().await;
    let closed = get(&house, "/people?text=a", "").await;
    assert_eq!((closed.status, closed.header("location")), (StatusCode::SEE_OTHER, "/sign-in?next=%2Fpeople%3Ftext%3Da"));
    let form = get(&house, closed.header("location"), "").await;
    assert_eq!(form.status, StatusCode::OK);
    assert_eq!(form.field("next"), "/people?text=a");
    assert!(!form.body.contains("class=\"ways\""), "the masthead leads nowhere yet");
    let cookie = signed_in(&house).await;
    assert_eq!(get(&house, "/people", &cookie).await.status, StatusCode::OK);
    assert_eq!(get(&house, "/sign-in?next=/shelf", &cookie).await.header("location"), "/shelf");
    assert_eq!(get(&house, "/sign-in?next=//evil.example", &cookie).await.header("location"), "/");
}

#[tokio::test]
async fn a_wrong_password_stays_outside_and_too_many_wait() {
    let house = behind_a_proxy().await;
    for _ in 0..5 {
        let answer = post(&house, "/sign-in", "", "name=ana&password=wrong+horse").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("do not belong together") && answer.header("set-cookie").is_empty(), "{}", answer.body);
    }
    let answer = post(&house, "/sign-in", "", "name=ana&password=correct+horse+battery").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.header("retry-after").parse::<u64>().unwrap() <= 900 && answer.body.contains("15 minutes"), "{}", answer.body);
}

#[tokio::test]
async fn another_site_cannot_sign_somebody_in_or_out() {
    let house = behind_a_proxy().await;
    let cookie = signed_in(&house).await;
    for path in ["/sign-in", "/sign-out"] {
        let request =
            Request::post(path).header(header::HOST, PUBLIC).header(header::COOKIE, &cookie).header("sec-fetch-site", "cross-site");
        assert_eq!(house.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(post(&house, "/sign-out", &cookie, "csrf=0").await.status, StatusCode::FORBIDDEN);
    assert_eq!(get(&house, "/", &cookie).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_session_outlives_the_process_and_ends_by_signing_out() {
    let house = behind_a_proxy().await;
    let cookie = signed_in(&house).await;
    let another = behind_another_process(&house);
    let settings = get(&another, "/settings", &cookie).await;
    assert!(settings.body.contains("Firefox on Android, seen today · this browser"), "{}", settings.body);
    let token = settings.field("csrf");
    let gone = post(&house, "/sign-out", &cookie, &format!("csrf={token}")).await;
    assert_eq!((gone.status, gone.header("location")), (StatusCode::SEE_OTHER, "/sign-in"));
    assert!(gone.header("set-cookie").contains("Max-Age=0") && gone.header("clear-site-data").contains("cache"));
    for house in [&house, &another] {
        assert_eq!(get(house, "/", &cookie).await.status, StatusCode::SEE_OTHER);
        assert_eq!(post(house, "/undo", &cookie, &format!("csrf={token}")).await.status, StatusCode::UNAUTHORIZED);
    }
}

fn behind_another_process(house: &House) -> House {
    let state = WebState::new(house.vault.clone(), HOST).behind(Some(format!("https://{PUBLIC}").parse().unwrap()));
    house.again(state)
}

#[tokio::test]
async fn a_new_password_keeps_this_browser_and_signs_out_the_others() {
    let house = behind_a_proxy().await;
    let (here, there) = (signed_in(&house).await, signed_in(&house).await);
    let token = get(&house, "/settings", &here).await.field("csrf");
    let change = |now: &str, again: &str| format!("csrf={token}&now={now}&password=another+horse+battery&again={again}");
    let wrong = post(&house, "/settings/password", &here, &change("wrong", "another+horse+battery")).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN, "{}", wrong.body);
    let differ = post(&house, "/settings/password", &here, &change("correct+horse+battery", "another")).await;
    assert_eq!(differ.status, StatusCode::UNPROCESSABLE_ENTITY);
    let changed = post(&house, "/settings/password", &here, &change("correct+horse+battery", "another+horse+battery")).await;
    assert_eq!(changed.header("location"), "/settings#sign-in", "{}", changed.body);
    assert_eq!(get(&house, "/", &here).await.status, StatusCode::OK);
    assert_eq!(get(&house, "/", &there).await.status, StatusCode::SEE_OTHER);
    assert_eq!(post(&house, "/sign-in", "", "name=ana&password=correct+horse+battery").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_account_is_made_in_the_settings_of_a_browser_that_a_link_let_in() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let made = visitor.done("/settings/account", "name=Ana&password=correct+horse+battery&again=correct+horse+battery").await;
    assert!(made.body.contains("There is an account ana now.") && made.body.contains("Signed in nowhere."), "{}", made.body);
    let short = visitor.post("/settings/account", "name=bo&password=short&again=short").await;
    assert!(short.status == StatusCode::UNPROCESSABLE_ENTITY && short.body.contains("fewer than 10"), "{}", short.body);
}

#[tokio::test]
async fn others_are_served_only_with_an_account_and_an_origin() {
    let house = House::empty().await;
    let try_to = async |listen: &str, origin: Option<&str>| {
        let options = ServeOptions { listen: listen.parse().unwrap(), origin: origin.map(|origin| origin.parse().unwrap()) };
        let (heard, hear) = tokio::sync::oneshot::channel();
        serve(house.vault.clone(), options, |link| heard.send(link).unwrap(), async {}).await.map(|()| hear)
    };
    for (listen, origin) in [("0.0.0.0:0", None), ("127.0.0.1:0", Some("https://hearten.example"))] {
        let error = try_to(listen, origin).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Refused && error.to_string().contains("no account yet"), "{error}");
    }
    house.vault.add_account("ana", PASSWORD).await.unwrap();
    let error = try_to("0.0.0.0:0", None).await.unwrap_err();
    assert!(error.to_string().contains("in the clear"), "{error}");
    let link = try_to("127.0.0.1:0", Some("https://hearten.example")).await.unwrap().await.unwrap();
    assert_eq!(link, "https://hearten.example", "no link that lets anybody in is told");
}
