//! A number for each request, so that lines of the log can be told apart.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use axum::http::{HeaderValue, Request};
use tower_http::request_id::{MakeRequestId, RequestId};

/// Counts the requests of this process.
#[derive(Debug, Clone, Default)]
pub(crate) struct RequestNumbers(Arc<AtomicU64>);

impl MakeRequestId for RequestNumbers {
    fn make_request_id<B>(&mut self, _: &Request<B>) -> Option<RequestId> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Some(RequestId::new(HeaderValue::from(number)))
    }
}
