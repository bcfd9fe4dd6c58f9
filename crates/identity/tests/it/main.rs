//! Judgements on invented senders, and measured on a public mail corpus.

mod corpus;
mod judgements;
mod never_panics;
