//! What kind of mail one mail is.

use std::borrow::Cow;

use hearten_domain::{AddressTally, MailSigns, Mailbox};

/// What kind of mail it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MailNature {
    /// Written by somebody to those it names.
    Personal,
    /// Went through a mailing list.
    List,
    /// Sent in bulk by a publisher.
    Newsletter,
    /// Written by a program.
    Automatic,
    /// Returned by a mail system.
    Bounce,
}

impl MailNature {
    /// The word shown in reports: `personal`, `list`, `newsletter`, `automatic`, `bounce`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::List => "list",
            Self::Newsletter => "newsletter",
            Self::Automatic => "automatic",
            Self::Bounce => "bounce",
        }
    }
}

/// What is known of one mail.
#[derive(Debug, Clone, Copy)]
pub struct MailFacts<'a> {
    /// Who wrote it.
    pub from: Option<&'a Mailbox>,
    /// The addresses in To and Cc.
    pub recipients: &'a [&'a str],
    /// Subject.
    pub subject: Option<&'a str>,
    /// What its headers say.
    pub signs: &'a MailSigns,
}

/// The judgement on one mail, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NatureReading {
    /// What kind of mail.
    pub nature: MailNature,
    /// Why, in a few words for the user.
    pub reason: Cow<'static, str>,
    /// The list's own address where the headers give it: it is tallied `as_list`.
    pub list_address: Option<String>,
}

/// Judges one mail.
pub fn read_mail(_facts: &MailFacts<'_>) -> NatureReading {
    NatureReading { nature: MailNature::Personal, reason: Cow::Borrowed(""), list_address: None }
}

impl MailNature {
    /// What one mail of this nature, received with so many recipients, adds to its sender's tally.
    pub fn tally(self, recipients: usize) -> AddressTally {
        let none = AddressTally::default();
        match self {
            Self::Personal => AddressTally { received: 1, personal: i64::from(recipients <= Self::PERSONAL_RECIPIENTS), ..none },
            Self::List => AddressTally { list_posts: 1, ..none },
            Self::Newsletter => AddressTally { bulk: 1, ..none },
            Self::Automatic => AddressTally { automatic: 1, ..none },
            Self::Bounce => AddressTally { bounces: 1, ..none },
        }
    }

    /// Up to so many recipients a mail counts as written to me personally.
    pub const PERSONAL_RECIPIENTS: usize = 5;
}
