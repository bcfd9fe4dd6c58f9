//! The page that stands for another while what that one shows is worked out.

use askama::Template;
use axum::response::Response;

use crate::{
    error_page::PageError,
    page::{Page, show},
};

#[derive(Template)]
#[template(path = "waiting_show.html")]
struct WaitingPage {
    page: Page,
}

/// The page that waits under the title of the one that is to come; it asks again by itself.
pub(crate) fn waiting(page: Page) -> Result<Response, PageError> {
    show(&WaitingPage { page })
}
