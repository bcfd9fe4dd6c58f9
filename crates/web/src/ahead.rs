//! What is likely to be looked at next, worked out while nobody waits for it: after a form, and by whoever opens the list of people.

use std::time::Duration;

use axum::{
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use futures::future::BoxFuture;
use hearten_speech::{current, in_language};
use hearten_verbs::{Vault, VerbError};

use crate::{introductions_show::MOST, kept::KeptPages, state::WebState};

/// So long nothing more is written before it begins: who fills in forms one after another does not set it going with each.
const PAUSE: Duration = Duration::from_millis(400);

/// After what a form has changed, works out anew what is kept: Today and the order of people, which are looked at next, and of the rest what was looked at
/// before. In a large vault each takes a while.
pub(crate) async fn after_a_form(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let is_form = request.method() == Method::POST;
    let response = next.run(request).await;
    if is_form && (response.status().is_success() || response.status().is_redirection()) {
        in_the_background(async move { work_out_again(state.vault(), state.kept()).await });
    }
    response
}

/// One after another, so that whoever asks for a page meanwhile has the other processors; what is written meanwhile ends it.
async fn work_out_again(vault: &Vault, kept: &KeptPages) -> Result<(), VerbError> {
    let stamp = vault.stamp().await?;
    tokio::time::sleep(PAUSE).await;
    let steps: [(bool, BoxFuture<'_, Result<(), VerbError>>); 8] = [
        (true, Box::pin(async { kept.today.get(vault, vault.today()).await.map(drop) })),
        (true, Box::pin(vault.work_out_again())),
        (kept.review.was_asked(), Box::pin(async { kept.review.get(vault, vault.review(None)).await.map(drop) })),
        (kept.support.was_asked(), Box::pin(async { kept.support.get(vault, vault.support(None)).await.map(drop) })),
        (kept.ideas.was_asked(), Box::pin(async { kept.ideas.get(vault, vault.introduction_ideas(MOST)).await.map(drop) })),
        (kept.to_know.was_asked(), Box::pin(async { kept.to_know.get(vault, vault.acquaintances_to_make(MOST)).await.map(drop) })),
        (kept.map.was_asked(), Box::pin(async { kept.map.get(vault, vault.network_map()).await.map(drop) })),
        (kept.places.was_asked(), Box::pin(async { kept.places.get(vault, vault.people_places()).await.map(drop) })),
    ];
    for (is_wanted, step) in steps {
        if is_wanted && vault.stamp().await? == stamp {
            step.await?;
        }
    }
    Ok(())
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
    use std::sync::Arc;

    use axum::{Router, body::Body, middleware::from_fn_with_state, routing::any};
    use hearten_domain::FixedClock;
    use hearten_verbs::{DEFAULT_VAULT, Setup, SystemIds};
    use tower::ServiceExt;

    use super::*;
    use crate::kept::Kept;

    /// A state with a vault of nobody, and an application that answers everything.
    async fn state(home: &tempfile::TempDir) -> (WebState, Router) {
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
        (state, app)
    }

    async fn send(app: &Router, method: Method) {
        app.clone().oneshot(Request::builder().method(method).uri("/").body(Body::empty()).unwrap()).await.unwrap();
    }

    /// Whether an answer is kept, as soon as one is or `patience` is over.
    async fn is_there<T>(state: &WebState, kept: &Kept<T>, patience: Duration) -> bool {
        let mut waited = Duration::ZERO;
        loop {
            let is_there = kept.get(state.vault(), async { Err(VerbError::missing("nothing was worked out")) }).await.is_ok();
            if is_there || waited >= patience {
                return is_there;
            }
            tokio::time::sleep(PAUSE / 4).await;
            waited += PAUSE / 4;
        }
    }

    const LONG: Duration = Duration::from_secs(20);

    #[tokio::test]
    async fn after_a_form_today_is_there_before_anybody_asks_and_after_a_page_it_is_not() {
        let home = tempfile::TempDir::new().unwrap();
        let (state, app) = state(&home).await;
        for (method, is_expected) in [(Method::GET, false), (Method::POST, true)] {
            send(&app, method).await;
            assert_eq!(is_there(&state, &state.kept().today, if is_expected { LONG } else { 3 * PAUSE }).await, is_expected);
        }
    }

    #[tokio::test]
    async fn after_a_form_what_was_looked_at_is_there_again_and_what_was_not_is_not() {
        let home = tempfile::TempDir::new().unwrap();
        let (state, app) = state(&home).await;
        let (vault, kept) = (state.vault(), state.kept());
        kept.places.get(vault, vault.people_places()).await.unwrap();
        vault.set_quiet_hours("22:00-07:00").await.unwrap();
        assert!(!is_there(&state, &kept.places, Duration::ZERO).await, "what was written has made it old");
        send(&app, Method::POST).await;
        assert!(is_there(&state, &kept.places, LONG).await);
        assert!(!is_there(&state, &kept.review, Duration::ZERO).await && !is_there(&state, &kept.map, Duration::ZERO).await);
    }
}
