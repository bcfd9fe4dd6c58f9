//! Judgements on invented senders, and measured on a public mail corpus.
#![expect(clippy::expect_used, reason = "a test that cannot prepare its sample must fail")]

mod corpus;
mod duplicates;
mod judgements;
mod never_panics;
