//! What one mail shows of the addresses it names; the same reading for an import and for the measuring of senders.

use std::collections::{BTreeMap, HashSet};

use hearten_domain::{AddressTally, Mailbox};
use hearten_formats::mail::{MailObservation, mail_key};
use hearten_identity::{MailFacts, MailNature, read_mail};

/// A mail with all that can be told of it without the vault; this is worked out while it is read, beside the writing of those before.
pub(super) struct SeenMail {
    /// By which it is known again.
    pub(super) key: String,
    pub(super) mail: MailObservation,
    pub(super) shown: Shown,
}

impl SeenMail {
    /// What is to be seen of a mail, given my own addresses.
    pub(super) fn of(mail: MailObservation, mine: &HashSet<String>) -> Self {
        Self { key: mail_key(&mail), shown: shown_by(&mail, mine), mail }
    }
}

/// What one mail shows.
pub(crate) struct Shown {
    /// What kind of mail it is.
    pub(crate) nature: MailNature,
    /// Whether I wrote it.
    pub(crate) is_mine: bool,
    /// Whether I wrote it or it is addressed to me.
    pub(crate) names_me: bool,
    /// What it adds to the tally of each address it names.
    pub(crate) tallies: Vec<(Mailbox, AddressTally)>,
}

/// Reads what a mail shows, given my own addresses.
pub(crate) fn shown_by(mail: &MailObservation, mine: &HashSet<String>) -> Shown {
    let sender = mail.from.first();
    let recipients: BTreeMap<&str, &Mailbox> = mail.to.iter().chain(&mail.cc).chain(&mail.bcc).map(|m| (m.address.as_str(), m)).collect();
    let visible: Vec<&str> = mail.to.iter().chain(&mail.cc).map(|m| m.address.as_str()).collect();
    let reading = read_mail(&MailFacts { from: sender, recipients: &visible, subject: mail.subject.as_deref(), signs: &mail.signs });
    let is_mine = sender.is_some_and(|m| mine.contains(&m.address));
    let names_me = recipients.keys().any(|address| mine.contains(*address));
    let is_personal = reading.nature == MailNature::Personal;
    let mut tallies = Vec::with_capacity(recipients.len() + 2);
    for list in reading.list_address.into_iter().chain(reading.list_aliases) {
        tallies.push((Mailbox { name: None, address: list }, AddressTally { as_list: 1, ..AddressTally::default() }));
    }
    if reading.nature == MailNature::Bounce {
        let failed = mail.signs.failed_recipients.iter().map(|address| Mailbox { name: None, address: address.clone() });
        tallies.extend(failed.map(|mailbox| (mailbox, AddressTally { bounced: 1, ..AddressTally::default() })));
    }
    let to_recipients = AddressTally { sent: i64::from(is_mine && is_personal), ..AddressTally::default() };
    tallies.extend(recipients.values().map(|mailbox| ((*mailbox).clone(), to_recipients)));
    if let Some(sender) = sender.filter(|_| !is_mine) {
        // What reaches me without naming me was not written to me personally, however few it names.
        let counted = if names_me { recipients.len() } else { usize::MAX };
        tallies.push((sender.clone(), reading.nature.tally(counted)));
    }
    Shown { nature: reading.nature, is_mine, names_me: is_mine || names_me, tallies }
}
