//! Mail: an mbox into messages, and a message's headers into an observation.

mod addresses;
mod dates;
mod headers;
mod keys;
mod labels;
mod lone;
mod parse;
mod signs;
mod split;
mod text_body;

pub(crate) use addresses::shown_name;
pub use keys::{mail_key, thread_key};
pub use labels::SetAside;
pub use lone::lone_message;
pub use parse::parse_mail;
pub use split::{MailSplitter, RawMail, SplitLimits};

use hearten_domain::{Cause, MailSigns, Mailbox};
use jiff::Timestamp;

/// What a mail's headers say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MailObservation {
    /// Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// When it was sent, as far as can be told: Date, else the latest Received, else the mbox's `From ` line.
    pub at: Option<Timestamp>,
    /// From; more than one is allowed by RFC 5322 and rare.
    pub from: Vec<Mailbox>,
    /// Reply-To.
    pub reply_to: Vec<Mailbox>,
    /// Sender.
    pub sender: Option<Mailbox>,
    /// To, groups opened.
    pub to: Vec<Mailbox>,
    /// Cc, groups opened.
    pub cc: Vec<Mailbox>,
    /// Bcc, as kept in copies of sent mail.
    pub bcc: Vec<Mailbox>,
    /// Subject, decoded, on one line.
    pub subject: Option<String>,
    /// The first id of In-Reply-To.
    pub in_reply_to: Option<String>,
    /// References, oldest first; at most 100.
    pub references: Vec<String>,
    /// The plain text without quoted parts and signature, where asked for.
    pub text: Option<String>,
    /// The signs by which `identity` tells what kind of mail it is.
    pub signs: MailSigns,
    /// Why it is no correspondence, by Gmail's labels; none where it is.
    pub set_aside: Option<SetAside>,
    /// The line on which the mail begins in its file.
    pub line: u64,
    /// What could not be read although the mail as a whole was, such as an absurd date.
    pub causes: Vec<Cause>,
}

/// Whether a file begins as mail does: with a `From ` line that has a date, or with headers of which one is mail's own.
///
/// With `likely`, where the file's name says so, one such header is enough; else two are asked for.
pub(crate) fn begins_as_mail(head: &[u8], likely: bool) -> bool {
    let first = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if first.starts_with(b"From ") && (likely || dates::from_line_date(first).is_some()) {
        return true;
    }
    let head = if first.starts_with(b">From ") { head.get(first.len() + 1..).unwrap_or_default() } else { head };
    if !headers::begins_as_header(head) {
        return false;
    }
    const OWN: [&str; 17] = [
        "from",
        "to",
        "cc",
        "subject",
        "date",
        "received",
        "message-id",
        "return-path",
        "delivered-to",
        "mime-version",
        "reply-to",
        "sender",
        "content-type",
        "in-reply-to",
        "references",
        "x-mailer",
        "list-id",
    ];
    let is_own = |name: &[u8]| OWN.iter().any(|own| name.eq_ignore_ascii_case(own.as_bytes()));
    let own = headers::Fields::of(head).take(100).filter(|field| is_own(field.name)).count();
    own >= if likely { 1 } else { 2 }
}
