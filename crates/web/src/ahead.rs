//! What is likely to be looked at next, worked out while nobody waits for it: after a form, and by whoever opens the list of people.

use std::{sync::Arc, time::Duration};

use axum::{
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use hearten_speech::{current, in_language};
use hearten_verbs::{PeopleFilter, Vault, VerbError};

use crate::state::WebState;

/// So long nothing more is written before it begins: who fills in forms one after another does not set it going with each.
const PAUSE: Duration = Duration::from_millis(400);

/// Works Today and the order of people out anew after what a form has changed: they are looked at next, and in a large vault take longest.
pub(crate) async fn after_a_form(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let is_form = request.method() == Method::POST;
    let response = next.run(request).await;
    if is_form && (response.status().is_success() || response.status().is_redirection()) {
        let (vault, today) = (state.vault().clone(), Arc::clone(&state.kept().today));
        in_the_background(async move {
            let stamp = vault.stamp().await?;
            tokio::time::sleep(PAUSE).await;
            if vault.stamp().await? == stamp {
                today.get(&vault, vault.today()).await?;
                vault.people(&PeopleFilter { limit: Some(1), ..PeopleFilter::default() }).await?;
            }
            Ok(())
        });
    }
    response
}

/// Who opens the list of people looks for somebody: what people are found by is read meanwhile, so that the first letters are answered as quickly as
/// the next.
pub(crate) fn expect_a_search(vault: &Vault) {
    let vault = vault.clone();
    in_the_background(async move { vault.expect_a_search().await });
}

fn in_the_background(work: impl Future<Output = Result<(), VerbError>> + Send + 'static) {
    tokio::spawn(in_language(current(), async move {
        if let Err(error) = work.await {
            tracing::warn!(%error, "something was not worked out ahead");
        }
    }));
}

#[cfg(test)]
mod tests {
    use axum::{Router, body::Body, middleware::from_fn_with_state, routing::any};
    use hearten_domain::FixedClock;
    use hearten_verbs::{DEFAULT_VAULT, Setup, SystemIds};
    use tower::ServiceExt;

    use super::*;

    #[tokio::test]
    async fn after_a_form_today_is_there_before_anybody_asks_and_after_a_page_it_is_not() {
        let home = tempfile::TempDir::new().unwrap();
        let setup = Setup {
            region: None,
            home: home.path().to_owned(),
            database_url: None,
            no_backup: true,
            clock: Arc::new(FixedClock::utc("2026-11-23T12:00:00Z".parse().unwrap())),
            ids: Arc::new(SystemIds::default()),
        };
        let state = WebState::new(Vault::open(&setup, DEFAULT_VAULT).await.unwrap(), "127.0.0.1:4590");
        let app = Router::new().route("/", any(|| async {})).layer(from_fn_with_state(state.clone(), after_a_form));
        let (vault, today) = (state.vault().clone(), Arc::clone(&state.kept().today));
        let is_there = async || today.get(&vault, async { Err(VerbError::missing("nothing was worked out")) }).await.is_ok();
        for (method, is_expected) in [(Method::GET, false), (Method::POST, true)] {
            app.clone().oneshot(Request::builder().method(method).uri("/").body(Body::empty()).unwrap()).await.unwrap();
            let mut waited = Duration::ZERO;
            while !is_there().await && waited < if is_expected { Duration::from_secs(20) } else { 3 * PAUSE } {
                tokio::time::sleep(PAUSE / 4).await;
                waited += PAUSE / 4;
            }
            assert_eq!(is_there().await, is_expected);
        }
    }
}
