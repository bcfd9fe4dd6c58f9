//! Mail: an mbox into messages, and a message's headers into an observation.

use std::io::{self, BufRead};

use hearten_domain::{MailSigns, Mailbox};
use jiff::Timestamp;

/// A message as it lies in an mbox or a file of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawMail {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// The sender in the mbox's `From ` line, where there is one.
    pub envelope_sender: Option<String>,
    /// The date in the mbox's `From ` line, where there is one and it can be read; taken as UTC, which mbox leaves open.
    pub envelope_at: Option<Timestamp>,
    /// The headers and, where bodies were asked for, the body up to the limit; `>From ` lines are unquoted.
    pub bytes: Vec<u8>,
    /// Whether something of it was left away because it was too long.
    pub is_cut: bool,
}

/// How much of each message the splitter keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitLimits {
    /// Bytes of headers kept per message.
    pub header_bytes: usize,
    /// Bytes of body kept per message; 0 keeps headers only.
    pub body_bytes: usize,
}

impl SplitLimits {
    /// Headers only: what is needed where the text of mails was not asked for.
    pub const HEADERS: Self = Self { header_bytes: 256 * 1024, body_bytes: 0 };
    /// Headers and at most 1 MiB of body.
    pub const WITH_TEXT: Self = Self { header_bytes: 256 * 1024, body_bytes: 1024 * 1024 };
}

/// Splits an mbox, or passes a single message on, without ever holding more than one message.
///
/// It ends at the end of the input; an error of the reader is given once and ends it.
#[derive(Debug)]
pub struct MailSplitter<R> {
    _reader: R,
}

impl<R: BufRead> MailSplitter<R> {
    /// A splitter over `reader`.
    pub fn new(reader: R, _limits: SplitLimits) -> Self {
        Self { _reader: reader }
    }
}

impl<R: BufRead> Iterator for MailSplitter<R> {
    type Item = io::Result<RawMail>;

    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}

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
    /// The line on which the mail begins in its file.
    pub line: u64,
    /// What could not be read although the mail as a whole was, such as an absurd date.
    pub causes: Vec<String>,
}

/// Reads a message's headers, and its text where `with_text`; the cause where it is no mail at all.
pub fn parse_mail(_raw: &RawMail, _with_text: bool) -> Result<MailObservation, String> {
    Err(String::new())
}

/// The source under which a mail is known: `mail:<Message-ID>`, or `mail:sha256:…` over date, from, to and subject where it has none.
pub fn mail_key(_mail: &MailObservation) -> String {
    String::new()
}

/// The source of the conversation's first mail: that of the oldest reference, else of In-Reply-To, else the mail's own key.
pub fn thread_key(_mail: &MailObservation) -> String {
    String::new()
}
