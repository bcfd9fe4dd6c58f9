//! What text says: folding, language, content terms and their likeness, names loosely matched, dates as people write them, subjects without their tags;
//! and what it means, where the bytes of a model are given that tells.
//!
//! It knows letters and words only, and must not know people, the store, the clock (the day is always given) or the network.
//!
//! ```
//! use hearten_words::{Language, Prefer, parse_date};
//! let today = jiff::civil::date(2024, 5, 1);
//! assert_eq!(parse_date("yesterday", today, Prefer::Past, Language::English).unwrap().to_string(), "2024-04-30");
//! ```

mod blot;
mod dates;
mod fold;
mod language;
mod likeness;
mod meaning;
mod names;
mod own_words;
mod subject;
mod term_counts;
mod terms;
mod text_index;

pub use blot::{Blot, is_telling_name};
pub use dates::{DateFault, DateTextError, Prefer, names_a_week, parse_date};
pub use fold::fold;
pub use language::{Language, language};
pub use likeness::{Likeness, Rarity, likeness, text_likeness};
pub use meaning::{CONFIG_FILE, Meaning, Model, ModelBytes, ModelError, TOKENIZER_FILE, WEIGHTS_FILE};
pub use names::matches_name;
pub use own_words::own_words;
pub use subject::{subject_key, thread_subject};
pub use term_counts::TermCounts;
pub use terms::{terms, terms_in};
pub use text_index::{LikeText, TextIndex};
