//! What the interface says, in each of its languages.
//!
//! Texts stand in `locales/LANGUAGE/PART.ftl` in the syntax of [Project Fluent](https://projectfluent.org/fluent/guide/), and are asked for
//! by their key: `say("people-found").with("count", 3)`. English is complete; what another language lacks is said in English, and a test
//! fails. The language is that of the task at hand ([`in_language`], [`with_language`]); outside of any it is English. This crate knows
//! texts, days and numbers; it must not know of whom something is said.

mod capital;
mod catalogue;
mod current;
mod day;
mod language;
mod said;
mod stretch;
#[cfg(test)]
mod tests;

pub use capital::capital;
pub use current::{InLanguage, current, in_language, with_language};
pub use day::{long_day, month_name, say_day};
pub use language::Language;
pub use said::{Argument, Key, Said, say, worded};
pub use stretch::{AGO, AHEAD, InUnits, LASTING, distance, stretch};
