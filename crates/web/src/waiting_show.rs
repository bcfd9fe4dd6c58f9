//! The page that stands for another while what that one shows is worked out.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use futures::future::BoxFuture;
use hearten_verbs::{Vault, VerbError};

use crate::{
    error_page::PageError,
    kept::Kept,
    page::{Page, show},
    state::WebState,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "waiting_show.html")]
struct WaitingPage {
    page: Page,
}

/// What the verb `work_out` tells, as it is kept; none where that takes longer than a page is waited for, which [`waiting`] then says.
pub(crate) async fn soon<T: Send + Sync + 'static>(
    state: &WebState,
    visitor: &Visitor,
    kept: &Arc<Kept<T>>,
    work_out: impl for<'a> FnOnce(&'a Vault) -> BoxFuture<'a, Result<T, VerbError>> + Send + 'static,
) -> Result<Option<Arc<T>>, PageError> {
    // A vault of its own: it is worked out on when the visitor has gone.
    let vault = visitor.vault.clone();
    kept.get_within(state.patience(), visitor, async move { work_out(&vault).await }).await
}

/// The page that waits under the title of the one that is to come; it asks again by itself.
pub(crate) fn waiting(page: Page) -> Result<Response, PageError> {
    show(&WaitingPage { page })
}
