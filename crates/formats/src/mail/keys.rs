//! Under which source a mail and its conversation are known.

use sha2::{Digest, Sha256};

use super::MailObservation;
use crate::text;

/// Longer Message-IDs are kept by their hash.
const KEY_BYTES: usize = 250;

/// The source under which a mail is known: `mail:<Message-ID>`, or `mail:sha256:…` over date, from, to and subject where it has none.
pub fn mail_key(mail: &MailObservation) -> String {
    mail.message_id.as_deref().map_or_else(|| key_without_id(mail), key_of)
}

/// The source of the conversation's first mail: that of the oldest reference, else of In-Reply-To, else the mail's own key.
pub fn thread_key(mail: &MailObservation) -> String {
    mail.references.first().or(mail.in_reply_to.as_ref()).map_or_else(|| mail_key(mail), |id| key_of(id))
}

fn key_of(id: &str) -> String {
    if id.len() <= KEY_BYTES { format!("mail:{id}") } else { hashed([id]) }
}

fn key_without_id(mail: &MailObservation) -> String {
    let at = mail.at.map(|at| at.to_string()).unwrap_or_default();
    let from: Vec<&str> = mail.from.iter().map(|mailbox| mailbox.address.as_str()).collect();
    let to: Vec<&str> = mail.to.iter().map(|mailbox| mailbox.address.as_str()).collect();
    hashed([at.as_str(), &from.join(","), &to.join(","), mail.subject.as_deref().unwrap_or_default()])
}

fn hashed<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    format!("mail:sha256:{}", text::hexadecimal(hash.finalize().as_slice()))
}
