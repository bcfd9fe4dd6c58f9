//! Verbs about promises.

mod keep;
mod promise;
