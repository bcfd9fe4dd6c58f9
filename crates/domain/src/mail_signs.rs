//! What the headers of a mail say about how it was sent.

use serde::{Deserialize, Serialize};

/// The signs in a mail's headers that tell personal mail from mail by lists, publishers and programs.
///
/// A parser fills it; the crate `identity` judges by it. All texts are trimmed and in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MailSigns {
    /// List-Id (RFC 2919): what stands in angle brackets, or the whole value.
    pub list_id: Option<String>,
    /// List-Post (RFC 2369): the address, or `no` for a list that takes no posts.
    pub list_post: Option<String>,
    /// The mailing list's own address by an older header: X-BeenThere, X-Mailing-List, Mailing-List, Delivered-To: mailing list.
    pub list_address: Option<String>,
    /// Whether there is a List-Unsubscribe header (RFC 2369).
    pub list_unsubscribe: bool,
    /// Whether there is a List-Unsubscribe-Post header (RFC 8058), which only bulk senders have.
    pub one_click_unsubscribe: bool,
    /// Precedence: `bulk`, `list`, `junk`, `auto_reply` and others.
    pub precedence: Option<String>,
    /// Auto-Submitted (RFC 3834): `auto-generated`, `auto-replied`; none where absent or `no`.
    pub auto_submitted: Option<String>,
    /// The name of a header that only answering programs set, such as `X-Autoreply`.
    pub auto_reply: Option<String>,
    /// The name of a header that only mailing programs for many set, such as `Feedback-ID` or `X-Campaign`.
    pub bulk_header: Option<String>,
    /// The address in Return-Path, or of the envelope where mail is kept as mbox; empty for the null path of mail that must not be answered.
    pub return_path: Option<String>,
    /// Whether the mail is a report of a mail system (Content-Type multipart/report, X-Failed-Recipients).
    pub is_report: bool,
    /// The addresses in X-Failed-Recipients, by which mail systems say who could not be reached.
    pub failed_recipients: Vec<String>,
    /// The address in Sender, where it differs from From.
    pub sender: Option<String>,
    /// The address in the first Reply-To, where it differs from From.
    pub reply_to: Option<String>,
    /// X-Mailer or User-Agent.
    pub mailer: Option<String>,
    /// Whether it answers another mail (In-Reply-To or References).
    pub is_reply: bool,
}
