//! Who is who: what stands behind a mail address, whether it is a person at all, who I am, what to call people, and whether two records are
//! of one person. Pure.
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
mod agree;
mod better;
mod email;
mod me;
mod names;
mod nature;
mod nature_of_name;
mod phone;
mod same;
mod script;
mod sender;
mod sender_reason;
mod words_of_senders;

pub use agree::{Agreement, names_agree};
pub use better::{better_birthday, better_name, better_note};
pub use email::plain_email;
pub use me::{MeCounter, MeGuess, MeReason};
pub use names::{best_name, clean_name, fold_name, name_from_address};
pub use nature::{MailFacts, MailNature, NatureReading, read_mail};
pub use phone::{is_short_code, phone_key};
pub use same::{Decision, Described, Double, Explanation, Field, Home, Level, Model, Partition, Records, Term};
pub use sender::{ClassReading, Personhood, classify, personhood};
pub use sender_reason::{ClassReason, PersonReason};
