//! Mail addresses, known or of people, and the other ways to reach somebody.

use serde::{Deserialize, Serialize};

use crate::{AddressId, ContactPointId, ImportId, PersonId, text_enum::text_enum};

/// A name and a mail address, as a header carries them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mailbox {
    /// The display name, decoded; none where the header has only the address.
    pub name: Option<String>,
    /// The address: trimmed and in lower case.
    pub address: String,
}

text_enum! {
    /// What stands behind an address.
    SenderClass, "sender class" {
        /// A human being.
        Person = "person",
        /// A mailing list's own address.
        List = "list",
        /// A program, or a role that only programs write from.
        Robot = "robot",
        /// A publisher in bulk.
        Newsletter = "newsletter",
        /// A mail system that returns mail.
        Bounce = "bounce",
    }
}

/// Something by which somebody is reached or known for certain: a mail address, or a name led by its scheme (`tel:+4915112345678` by RFC 3966,
/// `profile:linkedin.com/in/ana`, `telegram:user123`). It belongs to a person when a [`crate::Person`] of its `person_id` exists; until then it is a known address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Identity.
    pub id: AddressId,
    /// The address as it is compared (of mail in lower case); unique in a vault.
    pub value: String,
    /// The best display name seen with it.
    pub name: Option<String>,
    /// The person it belongs to, or the identity reserved for them.
    pub person_id: PersonId,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Address {
    /// Whether it is a mail address; others are led by their scheme.
    pub fn is_mail(&self) -> bool {
        is_mail_address(&self.value)
    }

    /// The address as people read it: a number, a profile's web address, an account with its network.
    pub fn shown(&self) -> String {
        match self.value.split_once(':').filter(|_| !self.is_mail()) {
            Some(("tel", number)) => number.to_owned(),
            Some(("profile", profile)) => profile.to_owned(),
            Some((network, account)) => format!("{} ({})", self.name.as_deref().unwrap_or(account), network_name(network)),
            None => self.value.clone(),
        }
    }
}

/// A network as it calls itself.
fn network_name(scheme: &str) -> &str {
    match scheme {
        "whatsapp" => "WhatsApp",
        "telegram" => "Telegram",
        "signal" => "Signal",
        "instagram" => "Instagram",
        "facebook" => "Facebook",
        "linkedin" => "LinkedIn",
        "phone" => "text message",
        other => other,
    }
}

/// Whether an address is one of mail, rather than a number, profile or account led by its scheme.
pub fn is_mail_address(value: &str) -> bool {
    value.split_once('@').is_some_and(|(local, _)| !local.contains(':'))
}

/// What one import saw of one address; the sum over imports decides whether a person stands behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AddressTally {
    /// Mails from me to it.
    pub sent: i64,
    /// Mails from me to it that came back.
    pub bounced: i64,
    /// Mails from it that reached me with no bulk sign.
    pub received: i64,
    /// Of those, the ones with at most five recipients.
    pub personal: i64,
    /// Mails from it with a sign of bulk (a newsletter or an announcement).
    pub bulk: i64,
    /// Mails from it by way of a mailing list.
    pub list_posts: i64,
    /// Mails from it that say a program wrote them.
    pub automatic: i64,
    /// Mails from it that return mail.
    pub bounces: i64,
    /// Mails whose list headers or recipients show that it is a list's own address.
    pub as_list: i64,
}

impl AddressTally {
    /// The sum of two tallies.
    pub fn plus(self, other: Self) -> Self {
        Self {
            sent: self.sent + other.sent,
            bounced: self.bounced + other.bounced,
            received: self.received + other.received,
            personal: self.personal + other.personal,
            bulk: self.bulk + other.bulk,
            list_posts: self.list_posts + other.list_posts,
            automatic: self.automatic + other.automatic,
            bounces: self.bounces + other.bounces,
            as_list: self.as_list + other.as_list,
        }
    }
}

text_enum! {
    /// What kind of contact point it is. Mail addresses are [`Address`] records.
    ContactKind, "kind of contact" {
        /// A telephone number.
        Phone = "phone",
        /// A web page or profile.
        Url = "url",
        /// A postal address, on one line.
        Postal = "postal",
        /// A name on a chat or network, as `network:name`.
        Handle = "handle",
    }
}

/// A way to reach a person other than by mail address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactPoint {
    /// Identity.
    pub id: ContactPointId,
    /// Whom it reaches.
    pub person_id: PersonId,
    /// What it is.
    pub kind: ContactKind,
    /// Its text, as written.
    pub value: String,
    /// What it is called: home, work.
    pub label: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
