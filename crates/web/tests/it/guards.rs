//! Who gets in, and who does not.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use crate::house::{HOST, House};

#[tokio::test]
async fn a_link_lets_one_browser_in_once() {
    let house = House::empty().await;
    let link = house.state.new_link().unwrap();
    let path = link.strip_prefix(&format!("http://{HOST}")).unwrap();
    let open = || Request::get(path).header(header::HOST, HOST).body(Body::empty()).unwrap();
    let first = house.send(open()).await;
    assert_eq!((first.status, first.header("location")), (StatusCode::SEE_OTHER, "/"));
    let cookie = first.header("set-cookie");
    assert!(cookie.starts_with("hearten-4590=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    let second = house.send(open()).await;
    assert_eq!(second.status, StatusCode::UNAUTHORIZED);
    assert!(second.header("set-cookie").is_empty());
}

#[tokio::test]
async fn a_used_link_still_opens_for_the_browser_that_used_it() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let again = visitor.get("/people?token=0000&text=a").await;
    assert_eq!((again.status, again.header("location")), (StatusCode::SEE_OTHER, "/people?text=a"));
}

#[tokio::test]
async fn without_a_session_no_page_opens_and_no_form_is_taken() {
    let house = House::demo().await;
    for path in ["/", "/people", "/sources", "/settings", "/search?q=a", "/export", "/nowhere"] {
        let answer = house.send(Request::get(path).header(header::HOST, HOST).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(answer.body.contains("Come in by the link"), "{path}");
    }
    let post = Request::post("/undo").header(header::HOST, HOST).header("sec-fetch-site", "same-origin").body(Body::empty()).unwrap();
    assert_eq!(house.send(post).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn another_host_name_is_refused() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    for host in ["rebound.example", "rebound.example:4590", "127.0.0.1.nip.example"] {
        let request = Request::get("/").header(header::HOST, host).header(header::COOKIE, &visitor.cookie).body(Body::empty()).unwrap();
        assert_eq!(house.send(request).await.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
    let without = Request::get("/").header(header::COOKIE, &visitor.cookie).body(Body::empty()).unwrap();
    assert_eq!(house.send(without).await.status, StatusCode::MISDIRECTED_REQUEST);
}

#[tokio::test]
async fn a_form_from_another_site_is_refused_though_the_cookie_comes_with_it() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let token = visitor.page("/settings").await.field("csrf");
    for (name, value) in
        [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"), ("x-none", "")]
    {
        let request = visitor.request("POST", "/settings/me").header(name, value);
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = house.send(request.body(Body::from(format!("csrf={token}&name=Mallory&moves_a_day=9"))).unwrap()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
    }
    assert!(!visitor.page("/settings").await.body.contains("Mallory"));
}

#[tokio::test]
async fn a_form_without_this_sessions_token_is_refused() {
    let house = House::demo().await;
    let (visitor, other) = (house.enter().await, house.enter().await);
    let foreign = other.page("/settings").await.field("csrf");
    for body in ["name=Mallory&moves_a_day=9".to_owned(), format!("csrf={foreign}&name=Mallory&moves_a_day=9")] {
        assert_eq!(visitor.post_raw("/settings/me", &body).await.status, StatusCode::FORBIDDEN, "{body}");
    }
}

#[tokio::test]
async fn an_upload_without_the_token_is_refused_before_a_file_is_kept() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.vcf\"\r\n\r\nBEGIN:VCARD\r\n--b--\r\n";
    let request = visitor.request("POST", "/sources").header("sec-fetch-site", "same-origin");
    let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=b").body(Body::from(body)).unwrap();
    assert_eq!(house.send(request).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let answer = visitor.post("/people", &format!("name={}", "a".repeat(300_000))).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_a_page_to_itself() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    for path in ["/", "/nowhere", "/assets/style.css"] {
        let answer = visitor.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert!(!answer.header("x-request-id").is_empty(), "{path}");
    }
    assert_eq!(visitor.get("/").await.header("cache-control"), "no-store");
}

#[tokio::test]
async fn the_server_prints_a_link_that_works_and_ends_when_asked() {
    let house = House::empty().await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let (ready, link) = tokio::sync::oneshot::channel();
    let options = hearten_web::ServeOptions { listen: "127.0.0.1:0".parse().unwrap(), origin: None };
    let shutdown = async move {
        let _ = stopped.await;
    };
    let server = tokio::spawn(hearten_web::serve(house.vault.clone(), options, move |link| ready.send(link).unwrap(), shutdown));
    let link = link.await.unwrap();
    assert!(link.starts_with("http://127.0.0.1:") && link.contains("/?token="), "{link}");
    stop.send(()).unwrap();
    assert!(server.await.unwrap().is_ok());
}
