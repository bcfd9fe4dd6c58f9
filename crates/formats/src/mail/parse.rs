//! One message's headers into an observation.

use hearten_domain::{Cause, Mailbox, ProblemCause};
use jiff::{SignedDuration, Timestamp};

use super::{
    MailObservation, RawMail,
    addresses::{ids, mailboxes, unstructured},
    dates,
    headers::{Field, Fields},
    labels, signs, text_body,
};

/// The most references kept: the oldest ones, which name the conversation.
const REFERENCES: usize = 100;

/// The most recipients kept per header.
const RECIPIENTS: usize = 10_000;

/// Reads a message's headers, and its text where `with_text`; the cause where it is no mail at all.
pub fn parse_mail(raw: &RawMail, with_text: bool) -> Result<MailObservation, Cause> {
    let mut mail = MailObservation { line: raw.line, ..MailObservation::default() };
    let mut times = Times::default();
    let mut known = 0_usize;
    for field in Fields::of(&raw.bytes) {
        known += usize::from(take_field(&mut mail, &mut times, field));
    }
    if known == 0 {
        return Err(ProblemCause::NoMail.into());
    }
    finish(&mut mail, raw, &times);
    if with_text {
        mail.text = text_body::own_words(&raw.bytes);
    }
    if raw.is_cut {
        mail.causes.push(ProblemCause::MailVeryLong.into());
    }
    Ok(mail)
}

/// The times that a mail's headers name.
#[derive(Debug, Default)]
struct Times {
    date: Option<Timestamp>,
    has_date: bool,
    received: Option<Timestamp>,
}

/// Takes one header; false where it tells nothing that is needed.
fn take_field(mail: &mut MailObservation, times: &mut Times, field: Field<'_>) -> bool {
    let mut buffer = [0_u8; 32];
    let Some(name) = lower_case(field.name, &mut buffer) else { return false };
    let value = field.value;
    match name {
        "from" => mailboxes(value, &mut mail.from),
        "to" | "apparently-to" => mailboxes(value, &mut mail.to),
        "cc" => mailboxes(value, &mut mail.cc),
        "bcc" => mailboxes(value, &mut mail.bcc),
        "reply-to" => mailboxes(value, &mut mail.reply_to),
        "sender" => mail.sender = mail.sender.take().or_else(|| first_mailbox(value)),
        "subject" if mail.subject.is_none() => mail.subject = unstructured(value),
        "message-id" if mail.message_id.is_none() => mail.message_id = ids(value).into_iter().next().filter(|id| !id.is_empty()),
        "in-reply-to" => mail.in_reply_to = ids(value).into_iter().find(|id| id.contains('@')),
        "references" => mail.references = ids(value).into_iter().filter(|id| id.contains('@')).take(REFERENCES).collect(),
        "date" if !times.has_date => (times.has_date, times.date) = (true, dates::header_date(value)),
        // The first Received is the last hop: nearest to the reader, and the clock to be trusted most.
        "received" => times.received = times.received.or_else(|| dates::received_date(value)),
        "x-gmail-labels" => mail.set_aside = labels::set_aside(value),
        _ => return signs::take(&mut mail.signs, name, field),
    }
    true
}

fn lower_case<'a>(name: &[u8], buffer: &'a mut [u8; 32]) -> Option<&'a str> {
    let target = buffer.get_mut(..name.len())?;
    target.copy_from_slice(name);
    target.make_ascii_lowercase();
    std::str::from_utf8(target).ok()
}

fn first_mailbox(value: &[u8]) -> Option<Mailbox> {
    let mut list = Vec::new();
    mailboxes(value, &mut list);
    list.into_iter().next()
}

fn finish(mail: &mut MailObservation, raw: &RawMail, times: &Times) {
    mail.at = sent_at(mail, raw, times);
    for list in [&mut mail.to, &mut mail.cc, &mut mail.bcc] {
        list.truncate(RECIPIENTS);
    }
    let from = mail.from.first().map(|mailbox| mailbox.address.clone());
    let other = |address: &Mailbox| (Some(&address.address) != from.as_ref()).then(|| address.address.clone());
    mail.signs.sender = mail.sender.as_ref().and_then(other);
    mail.signs.reply_to = mail.reply_to.first().and_then(other);
    mail.signs.is_reply = mail.in_reply_to.is_some() || !mail.references.is_empty();
    if mail.signs.return_path.is_none() {
        mail.signs.return_path.clone_from(&raw.envelope_sender);
    }
}

/// Date where it can be true, else the hop that received the mail, else the mbox's own date.
fn sent_at(mail: &mut MailObservation, raw: &RawMail, times: &Times) -> Option<Timestamp> {
    /// A mail cannot have been sent this much later than it was received.
    const AHEAD: SignedDuration = SignedDuration::from_hours(7 * 24);
    let arrived = times.received.or(raw.envelope_at);
    match (times.date, arrived) {
        (Some(date), Some(arrived)) if date.duration_since(arrived) > AHEAD => {
            mail.causes.push(ProblemCause::MailDateAfterArrival.into());
            Some(arrived)
        }
        (Some(date), _) => Some(date),
        (None, Some(arrived)) => {
            if times.has_date {
                mail.causes.push(ProblemCause::MailDateGuessed.into());
            }
            Some(arrived)
        }
        (None, None) => {
            let cause = if times.has_date { ProblemCause::MailDateUnreadable } else { ProblemCause::MailDateless };
            mail.causes.push(cause.into());
            None
        }
    }
}
