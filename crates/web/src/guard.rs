//! What stands before every page: the right host, the right origin, a session, and headers that keep the page to itself.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    error_page::{PageError, closed},
    session::Session,
    state::WebState,
};

/// Nothing is loaded from elsewhere, no script or style stands in the page itself, and nobody frames it.
const POLICY: &str = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";

/// How long a browser stays let in, in seconds: thirty days, if the process lives as long.
const COOKIE_SECONDS: u32 = 2_592_000;

/// Headers on every answer.
pub(crate) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: &'static str, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set("content-security-policy", POLICY);
    set("x-content-type-options", "nosniff");
    // Not `no-referrer`: under it browsers send `Origin: null` with our own forms (Fetch, "append a request Origin header").
    set("referrer-policy", "same-origin");
    set("x-frame-options", "DENY");
    set("cross-origin-opener-policy", "same-origin");
    set("cross-origin-resource-policy", "same-origin");
    set("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()");
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Refuses requests that name another host than this machine (DNS rebinding), and changes that another site asks for.
pub(crate) async fn origin(request: Request, next: Next) -> Response {
    let host = host_of(&request).unwrap_or_default();
    if !is_this_machine(&host) {
        let error = PageError::refused("Hearten answers only to 127.0.0.1 and localhost").hint("open it by the link it printed");
        return error.status(StatusCode::MISDIRECTED_REQUEST).into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) && !is_own(request.headers(), &host) {
        return PageError::refused("another site asked for this change")
            .hint("nothing was changed; use Hearten's own pages")
            .into_response();
    }
    next.run(request).await
}

fn host_of(request: &Request) -> Option<String> {
    let header = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    header.or_else(|| request.uri().authority().map(axum::http::uri::Authority::as_str)).map(str::to_ascii_lowercase)
}

fn is_this_machine(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or("", |(name, _)| name),
        None => host.split_once(':').map_or(host, |(name, _)| name),
    };
    matches!(name, "127.0.0.1" | "localhost" | "::1")
}

/// Whether the browser says that our own page asked (Fetch Metadata), or else names our origin. A change without either is refused.
fn is_own(headers: &HeaderMap, host: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let site_fits = text("sec-fetch-site").map(|site| site == "same-origin");
    let origin_fits = text("origin").map(|origin| origin.strip_prefix("http://") == Some(host));
    !matches!((site_fits, origin_fits), (None, None) | (Some(false), _) | (_, Some(false)))
}

/// Lets in who has a session or a fresh link; shows everybody else how to come in.
pub(crate) async fn session(State(state): State<WebState>, mut request: Request, next: Next) -> Response {
    let known = cookie_of(request.headers(), state.cookie()).and_then(|cookie| state.sessions().find(cookie));
    if let Some(token) = token_of(request.uri()) {
        let place = without_token(request.uri());
        return match (known, state.sessions().open(token)) {
            (_, Some(cookie)) => welcome(&state, &cookie, &place),
            (Some(_), None) => Redirect::to(&place).into_response(),
            (None, None) => closed(&place),
        };
    }
    let Some(session) = known else { return closed(&without_token(request.uri())) };
    request.extensions_mut().insert::<Arc<Session>>(session);
    next.run(request).await
}

fn welcome(state: &WebState, cookie: &str, place: &str) -> Response {
    let value = format!("{}={cookie}; HttpOnly; SameSite=Strict; Path=/; Max-Age={COOKIE_SECONDS}", state.cookie());
    ([(header::SET_COOKIE, value)], Redirect::to(place)).into_response()
}

fn cookie_of<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let pairs = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|text| text.split(';'));
    pairs.filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

fn token_of(uri: &Uri) -> Option<&str> {
    uri.query()?.split('&').find_map(|pair| pair.strip_prefix("token="))
}

fn without_token(uri: &Uri) -> String {
    let rest: Vec<&str> =
        uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("token=")).collect();
    let path = format!("/{}", uri.path().trim_start_matches('/'));
    if rest.is_empty() { path } else { format!("{path}?{}", rest.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_a_host() {
        for good in ["127.0.0.1:80", "localhost", "localhost:4000", "[::1]:4000"] {
            assert!(is_this_machine(good), "{good}");
        }
        for bad in ["", "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "[::2]:80", "10.0.0.1"] {
            assert!(!is_this_machine(bad), "{bad}");
        }
    }

    #[test]
    fn a_change_must_come_from_our_own_page() {
        let asked = |pairs: &[(&'static str, &'static str)]| {
            let headers = pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect();
            is_own(&headers, "localhost:1")
        };
        assert!(asked(&[("sec-fetch-site", "same-origin"), ("origin", "http://localhost:1")]));
        assert!(asked(&[("origin", "http://localhost:1")]));
        assert!(!asked(&[]));
        assert!(!asked(&[("sec-fetch-site", "cross-site")]));
        assert!(!asked(&[("sec-fetch-site", "same-site"), ("origin", "http://localhost:2")]));
        assert!(!asked(&[("origin", "null")]));
        assert!(!asked(&[("sec-fetch-site", "same-origin"), ("origin", "http://evil.example")]));
    }

    #[test]
    fn the_token_leaves_the_address() {
        let seen = |text: &str| without_token(&text.parse().unwrap());
        assert_eq!(seen("/?token=a"), "/");
        assert_eq!(seen("/people?text=x&token=a&sort=name"), "/people?text=x&sort=name");
        assert_eq!(seen("//evil.example/?token=a"), "/evil.example/");
    }
}
