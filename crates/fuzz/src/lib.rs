//! Every parser of Hearten on inputs that nobody would write.
//!
//! A [`Target`] is something that reads bytes from elsewhere: whatever the bytes, it must give records or reasons, in bounded time, and never panic.
//! The tests of this crate drive each target with bolero's numbers, from which [`mutated`] makes inputs out of the invented samples: cut, spliced,
//! doubled, with huge numbers. `HEARTEN_FUZZ_SECONDS` says for how long (1 by default, 20 in `./test`). What fails is written to a file, made smaller,
//! and told with its number, which `HEARTEN_FUZZ_SEED` repeats; once mended it becomes a fixture under `fixtures/fuzz/TARGET/`.
#![expect(clippy::expect_used, reason = "this crate is only for tests, which must fail where they cannot prepare themselves")]

mod dice;
mod guard;
mod mutate;
mod samples;
mod targets;

pub use guard::{check, failure_folder};
pub use mutate::mutated;
pub use samples::{crashes, seeds};
pub use targets::{TARGETS, Target};

/// The largest input, in bytes.
pub const INPUT_BYTES: usize = 64 << 10;
