//! What comes in: bytes to values, pure.
//!
//! This crate knows vCard, iCalendar, mail, mbox, address books as tables and LDIF, exports of chats and of Monica, lists of members, feeds
//! and pages of the web, and tells the files among them apart by their content. A parser gives observations: what the producer said, tidied
//! but not judged. What it cannot read it gives as a [`hearten_domain::Problem`] with line and cause, and goes on. A vCard it writes back
//! with all it came with.
//! It must not know files, the network, the clock, or what is already kept.
//!
//! ```
//! use hearten_formats::{Format, recognise};
//! assert_eq!(recognise(b"BEGIN:VCARD\r\nVERSION:3.0\r\n", "anything.bin"), Format::Cards);
//! ```

pub mod chat;
pub mod feed;
pub mod icalendar;
pub mod ldif;
pub mod mail;
pub mod monica;
pub mod organizations;
pub mod page;
mod recognise;
pub mod table;
mod text;
mod unnoted;
pub mod vcard;

pub use recognise::{Format, recognise, unknown_cause};
pub use unnoted::without_notes;
