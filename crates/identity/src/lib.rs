//! Who is who: what stands behind a mail address, whether it is a person at all, who I am, and what to call people. Pure.
//!
//! This crate judges by headers, addresses, names and counts, and gives a reason with each judgement.
//! It must not know how a mail is parsed or where anything is kept.
//!
//! ```
//! use hearten_domain::{AddressTally, SenderClass};
//! let judged = hearten_identity::classify("no-reply@shop.example", Some("Shop"), &AddressTally::default());
//! assert_eq!(judged.class, SenderClass::Robot);
//! ```

mod address_words;
mod me;
mod names;
mod nature;
mod same;
mod sender;
mod words_of_senders;

pub use me::{MeCounter, MeGuess};
pub use names::{best_name, clean_name, fold_name, name_from_address};
pub use nature::{MailFacts, MailNature, NatureReading, read_mail};
pub use same::{Decision, Described, Double, Doubles, Explanation, Field, Level, Records, Term};
pub use sender::{ClassReading, Personhood, classify, personhood};
