//! `GET` and `POST /sign-in`, `POST /sign-out`, `POST /settings/sign-out`: coming in by name and password, and going out.

use askama::Template;
use axum::{
    extract::{Form, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use hearten_domain::ErrorKind;
use hearten_verbs::{Entry, EntryRequest};
use jiff::SignedDuration;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    guard,
    page::{Page, show},
    person_edit::Nothing,
    say::say,
    session::{key_of, secret},
    state::WebState,
    visitor::{Posted, Visitor, way_back},
};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    page: Page,
    name: String,
    next: String,
    trouble: Option<String>,
    /// Whether the browser may be on this machine, where a link opens the pages too.
    by_link: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct SignInForm {
    name: String,
    password: String,
    next: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Next {
    next: String,
}

/// Shows the form; to who is in already, the page they wanted.
pub(crate) async fn sign_in_show(
    State(state): State<WebState>,
    headers: HeaderMap,
    Query(wanted): Query<Next>,
) -> Result<Response, PageError> {
    let next = way_back(&wanted.next, "/");
    if guard::visitor_of(&state, &headers).await?.is_some() {
        return Ok(Redirect::to(next).into_response());
    }
    form(&state, String::new(), next.to_owned(), None)
}

fn form(state: &WebState, name: String, next: String, trouble: Option<String>) -> Result<Response, PageError> {
    show(&SignInPage { page: Page::outside(say("sign-in")), name, next, trouble, by_link: state.origin().is_none() })
}

/// Lets in who has the password.
pub(crate) async fn sign_in(
    State(state): State<WebState>,
    headers: HeaderMap,
    Form(asked): Form<SignInForm>,
) -> Result<Response, PageError> {
    let next = way_back(&asked.next, "/").to_owned();
    let cookie = secret().ok_or_else(|| PageError::new(ErrorKind::Unavailable, say("session-no-random-bytes")))?;
    let browser = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let request = EntryRequest { name: asked.name.clone(), password: asked.password, key: key_of(&cookie), browser };
    match state.vault().enter(request).await? {
        Entry::In(_) => Ok(guard::welcome(&state, &headers, &cookie, &next)),
        Entry::Wrong => {
            let trouble = say("sign-in-wrong").into();
            Ok((StatusCode::UNPROCESSABLE_ENTITY, form(&state, asked.name, next, Some(trouble))?).into_response())
        }
        Entry::Wait(wait) => {
            let trouble = say("sign-in-wait").with("minutes", minutes(wait)).into();
            let page = form(&state, asked.name, next, Some(trouble))?;
            Ok((StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, wait.as_secs().max(1).to_string())], page).into_response())
        }
    }
}

/// Whole minutes, one at least.
fn minutes(wait: SignedDuration) -> i64 {
    ((wait.as_secs() + 59) / 60).max(1)
}

/// Signs this browser out; it forgets what it kept to be read without a connection.
pub(crate) async fn sign_out(
    visitor: Visitor,
    State(state): State<WebState>,
    headers: HeaderMap,
    Posted(_): Posted<Nothing>,
) -> Result<Response, PageError> {
    state.vault().sign_out(visitor.key()).await?;
    Ok(left(&visitor, &state, &headers))
}

/// Signs out every browser of the account that signed in, this one too.
pub(crate) async fn sign_out_all(
    visitor: Visitor,
    State(state): State<WebState>,
    headers: HeaderMap,
    Posted(_): Posted<Nothing>,
) -> Result<Response, PageError> {
    let name = visitor.account().ok_or_else(|| PageError::refused(say("account-by-link")))?;
    state.vault().sign_out_all(name).await?;
    Ok(left(&visitor, &state, &headers))
}

fn left(visitor: &Visitor, state: &WebState, headers: &HeaderMap) -> Response {
    state.sessions().close(visitor.key());
    let mut response = (guard::farewell(state, headers), Redirect::to("/sign-in")).into_response();
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_to_wait_is_rounded_up() {
        assert_eq!([0, 5, 60, 61, 900].map(|seconds| minutes(SignedDuration::from_secs(seconds))), [1, 1, 1, 2, 15]);
    }
}
