//! What tests need: throw-away databases, a clock that stands still, ids in sequence, a tiny model of meaning.
//!
//! It must not know the store, which tests itself with it; it hands out places, and the test opens them. A test of anything that keeps
//! records runs on both databases, from one body:
//!
//! ```ignore
//! hearten_testkit::both! {
//!     async fn a_name_is_kept(database) {
//!         let store = open(&database).await;
//!     }
//! }
//! ```
//!
//! PostgreSQL is found by `HEARTEN_TEST_POSTGRES` (the URL of a server on which databases may be made), else a cluster of its own is started
//! by `scripts/test-postgres`. Where there is none, tests fail and say so, unless `HEARTEN_SKIP_POSTGRES=1`.

mod card_lines;
mod corpus;
mod database;
mod tiny_model;

pub use card_lines::{CardLine, card_lines};
pub use corpus::corpus;
pub use database::{Place, TestDatabase};
use hearten_domain::{FixedClock, SequenceIds};
use jiff::Timestamp;
pub use tiny_model::TinyModel;

/// The instant at which tests play unless they say otherwise: noon of Wednesday 5 June 2024 in UTC.
pub const NOON: &str = "2024-06-05T12:00:00Z";

/// An instant from its text. Fails the test where it is none.
#[track_caller]
pub fn at(text: &str) -> Timestamp {
    match text.parse() {
        Ok(at) => at,
        Err(cause) => wrong(&format!("{text:?} is no instant: {cause}")),
    }
}

/// A clock that stands at [`NOON`].
pub fn clock() -> FixedClock {
    FixedClock::utc(at(NOON))
}

/// Ids in sequence from [`NOON`].
pub fn ids() -> SequenceIds {
    SequenceIds::starting(at(NOON))
}

/// Runs a test to its end.
pub fn run(test: impl Future<Output = ()>) {
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(test),
        Err(cause) => wrong(&format!("no runtime could be made: {cause}")),
    }
}

#[track_caller]
#[expect(clippy::panic, reason = "a test fails by panicking")]
pub(crate) fn wrong(cause: &str) -> ! {
    panic!("{cause}")
}

/// Makes two tests of one body, `name::sqlite` and `name::postgres`, each with an empty database of its own.
#[macro_export]
macro_rules! both {
    ($($(#[$meta:meta])* async fn $name:ident($database:ident) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "not every body needs what is around it")]
            use super::*;

            async fn body($database: $crate::TestDatabase) $body

            $(#[$meta])*
            #[test]
            fn sqlite() {
                $crate::run(body($crate::TestDatabase::sqlite()));
            }

            $(#[$meta])*
            #[test]
            fn postgres() {
                if let Some(database) = $crate::TestDatabase::postgres() {
                    $crate::run(body(database));
                }
            }
        }
    )+};
}
