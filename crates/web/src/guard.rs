//! What stands before every page: the right host, the right origin, a session, and headers that keep the page to itself.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use hearten_speech::{Language, in_language};

use crate::{
    error_page::{PageError, closed},
    origin::{Origin, is_this_machine},
    phrase,
    say::say,
    session::{Session, key_of},
    state::WebState,
};

/// Nothing is loaded from elsewhere, no script or style stands in the page itself, and nobody frames it.
const POLICY: &str = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";

/// How long a browser keeps its cookie, in seconds: 400 days, the most that browsers take. How long it stays let in is known here.
const COOKIE_SECONDS: u32 = 34_560_000;

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

/// Speaks the vault's language; where it names none, the one that the browser likes best, else English.
pub(crate) async fn language(State(state): State<WebState>, request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/assets/") {
        return next.run(request).await;
    }
    let asked = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).and_then(Language::accepted);
    let language = match state.vault().language().await {
        Ok(chosen) => chosen.or(asked).unwrap_or_default(),
        Err(error) => return PageError::from(error).into_response(),
    };
    in_language(language, next.run(request)).await
}

/// Refuses requests that name another host than this machine or the proxy before it (DNS rebinding), and changes that another site asks for.
pub(crate) async fn origin(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let host = host_of(&request).unwrap_or_default();
    let own = state.origin();
    if !is_this_machine(&host) && own.is_none_or(|origin| origin.authority() != host) {
        let hint = match own {
            Some(origin) => say("guard-open-at").with("address", origin.to_string()),
            None => say("guard-open-by-link"),
        };
        let error = PageError::refused(say("guard-other-name")).hint(hint);
        return error.status(StatusCode::MISDIRECTED_REQUEST).into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) && !is_own(request.headers(), &host, own) {
        return PageError::refused(say("guard-other-site")).hint(say("guard-other-site-hint")).into_response();
    }
    next.run(request).await
}

fn host_of(request: &Request) -> Option<String> {
    let authority = request.uri().authority().map(|authority| authority.as_str().to_ascii_lowercase());
    host_in(request.headers()).or(authority)
}

fn host_in(headers: &HeaderMap) -> Option<String> {
    headers.get(header::HOST).and_then(|value| value.to_str().ok()).map(str::to_ascii_lowercase)
}

/// Whether the browser says that our own page asked (Fetch Metadata), or else names our origin. A change without either is refused.
fn is_own(headers: &HeaderMap, host: &str, proxy: Option<&Origin>) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let site_fits = text("sec-fetch-site").map(|site| site == "same-origin");
    let origin_fits = text("origin").map(|origin| {
        let here = is_this_machine(host) && origin.strip_prefix("http://") == Some(host);
        here || proxy.is_some_and(|proxy| origin.eq_ignore_ascii_case(&proxy.to_string()))
    });
    !matches!((site_fits, origin_fits), (None, None) | (Some(false), _) | (_, Some(false)))
}

/// Lets in who has a session or a fresh link; shows everybody else how to come in.
pub(crate) async fn session(State(state): State<WebState>, mut request: Request, next: Next) -> Response {
    let known = match visitor_of(&state, request.headers()).await {
        Ok(known) => known,
        Err(error) => return error.into_response(),
    };
    if let Some(token) = token_of(request.uri()) {
        let place = without_token(request.uri());
        return match (known, state.sessions().open(token)) {
            (_, Some(cookie)) => welcome(&state, request.headers(), &cookie, &place),
            (Some(_), None) => Redirect::to(&place).into_response(),
            (None, None) => outside(&state, request.method(), &place).await,
        };
    }
    let Some(session) = known else { return outside(&state, request.method(), &without_token(request.uri())).await };
    request.extensions_mut().insert::<Arc<Session>>(session);
    next.run(request).await
}

/// The session of the browser that asks, where a link or a password let it in.
pub(crate) async fn visitor_of(state: &WebState, headers: &HeaderMap) -> Result<Option<Arc<Session>>, PageError> {
    let (name, _) = state.cookie(&host_in(headers).unwrap_or_default());
    let Some(cookie) = cookie_of(headers, &name) else { return Ok(None) };
    let here = state.sessions().find(cookie);
    if let Some(session) = here.filter(|session| session.account.is_none()) {
        return Ok(Some(session));
    }
    // Another process may have signed it out: the vault is asked each time.
    let key = key_of(cookie);
    let account = state.vault().signed_in(&key).await?;
    if account.is_none() {
        state.sessions().close(&key);
    }
    Ok(account.map(|account| state.sessions().of_account(cookie, account)))
}

/// How to come in: by name and password where there is an account, else by a link. `here` is the address that was asked for.
async fn outside(state: &WebState, method: &Method, here: &str) -> Response {
    match state.vault().accounts().await {
        Ok(accounts) if accounts.is_empty() => closed(here),
        Ok(_) if *method == Method::GET => Redirect::to(&format!("/sign-in?next={}", phrase::percent(here))).into_response(),
        Ok(_) => {
            PageError::refused(say("guard-signed-out")).hint(say("guard-signed-out-hint")).status(StatusCode::UNAUTHORIZED).into_response()
        }
        Err(error) => PageError::from(error).into_response(),
    }
}

/// Gives the browser its cookie and sends it on to `place`.
pub(crate) fn welcome(state: &WebState, headers: &HeaderMap, cookie: &str, place: &str) -> Response {
    ([(header::SET_COOKIE, cookie_line(state, headers, cookie, COOKIE_SECONDS))], Redirect::to(place)).into_response()
}

/// The header that takes the browser's cookie away.
pub(crate) fn farewell(state: &WebState, headers: &HeaderMap) -> [(header::HeaderName, String); 1] {
    [(header::SET_COOKIE, cookie_line(state, headers, "", 0))]
}

fn cookie_line(state: &WebState, headers: &HeaderMap, cookie: &str, seconds: u32) -> String {
    let (name, secure) = state.cookie(&host_in(headers).unwrap_or_default());
    format!("{name}={cookie}; HttpOnly; SameSite=Strict; Path=/; Max-Age={seconds}{secure}")
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
    fn a_change_must_come_from_our_own_page() {
        let asked = |pairs: &[(&'static str, &'static str)]| {
            let headers = pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect();
            is_own(&headers, "localhost:1", Some(&"https://hearten.example".parse().unwrap()))
        };
        assert!(asked(&[("sec-fetch-site", "same-origin"), ("origin", "http://localhost:1")]));
        assert!(asked(&[("origin", "http://localhost:1")]));
        assert!(asked(&[("sec-fetch-site", "same-origin"), ("origin", "https://hearten.example")]));
        assert!(!asked(&[("origin", "https://hearten.example.evil.example")]));
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
