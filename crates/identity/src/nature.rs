//! What kind of mail one mail is.
//!
//! The signs are asked in the order of their strength: a mail system's return, a program's own word, a list's headers, a publisher's
//! headers, and only then the words in the sender's address and name.

use std::borrow::Cow;

use hearten_domain::{AddressTally, MailSigns, Mailbox};

use crate::{
    address_words::{has_word, is_return_path, is_word, parts, refuses_replies},
    names::{has_human_shape, has_program_word},
    words_of_senders::{BOUNCE_LOCALS, BULK_MAILERS, LIST_OFFICE_ENDS, NEWSLETTER_LOCALS, PROGRAM_MAILERS, ROBOT_LOCALS, ROLE_LOCALS},
};

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
    /// Up to so many recipients a mail counts as written to me personally.
    pub const PERSONAL_RECIPIENTS: usize = 5;

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
    /// Recipients that are other addresses of the same list, by its List-Id: they are tallied `as_list` too.
    pub list_aliases: Vec<String>,
}

/// A nature with its reason.
type Verdict = (MailNature, Cow<'static, str>);

/// Judges one mail.
pub fn read_mail(facts: &MailFacts<'_>) -> NatureReading {
    let (nature, reason) = bounce(facts)
        .or_else(|| automatic(facts))
        .or_else(|| bulk(facts))
        .or_else(|| by_sender(facts))
        .unwrap_or((MailNature::Personal, Cow::Borrowed("written to those it names")));
    let has_list = nature == MailNature::List || is_list(facts.signs);
    let list_address = if has_list { list_address(facts) } else { None };
    let list_aliases = if has_list { list_aliases(facts, list_address.as_deref()) } else { Vec::new() };
    NatureReading { nature, reason, list_address, list_aliases }
}

fn bounce(facts: &MailFacts<'_>) -> Option<Verdict> {
    let signs = facts.signs;
    let local = facts.from.map(|from| parts(&from.address).0).unwrap_or_default();
    let is_system =
        is_word(local, BOUNCE_LOCALS) || (local == "postmaster" && (signs.return_path.as_deref() == Some("") || signs.is_report));
    if is_system {
        return Some((MailNature::Bounce, Cow::Borrowed("a mail system returned a mail")));
    }
    let is_returned = signs.is_report && (signs.return_path.as_deref() == Some("") || signs.auto_submitted.is_some());
    is_returned.then_some((MailNature::Bounce, Cow::Borrowed("a report about the delivery of a mail")))
}

fn automatic(facts: &MailFacts<'_>) -> Option<Verdict> {
    let signs = facts.signs;
    if let Some(value) = &signs.auto_submitted {
        return Some((MailNature::Automatic, Cow::Owned(format!("its header says Auto-Submitted: {value}"))));
    }
    if let Some(name) = &signs.auto_reply {
        return Some((MailNature::Automatic, Cow::Owned(format!("it has the header {name}"))));
    }
    if signs.precedence.as_deref().is_some_and(|value| value.starts_with("auto")) {
        return Some((MailNature::Automatic, Cow::Borrowed("its header says Precedence: auto_reply")));
    }
    let local = facts.from.map(|from| parts(&from.address).0).unwrap_or_default();
    if refuses_replies(local) && !is_list(signs) && signs.list_unsubscribe {
        return Some((MailNature::Newsletter, Cow::Borrowed("one can unsubscribe, but not answer")));
    }
    if refuses_replies(local) {
        return Some((MailNature::Automatic, Cow::Borrowed("its sender takes no answers")));
    }
    let is_null = signs.return_path.as_deref() == Some("") && !is_list(signs);
    is_null.then_some((MailNature::Automatic, Cow::Borrowed("its return path is empty, as with mail that programs write")))
}

/// Whether a list's headers are there: not only a way to unsubscribe.
fn is_list(signs: &MailSigns) -> bool {
    signs.list_address.is_some()
        || signs.list_post.as_deref().is_some_and(|post| post.contains('@'))
        || (signs.list_id.is_some() && !is_publisher(signs))
}

/// Whether what looks like a list is a publisher's: nobody can post to it.
fn is_publisher(signs: &MailSigns) -> bool {
    let takes_posts = signs.list_post.as_deref().is_some_and(|post| post.contains('@'));
    !takes_posts && (signs.one_click_unsubscribe || signs.bulk_header.is_some() || signs.list_post.is_some())
}

fn bulk(facts: &MailFacts<'_>) -> Option<Verdict> {
    let signs = facts.signs;
    let newsletter = |reason: Cow<'static, str>| Some((MailNature::Newsletter, reason));
    let list = |reason| Some((MailNature::List, Cow::Borrowed(reason)));
    let mailer = |words: &[&str]| signs.mailer.as_deref().is_some_and(|mailer| words.iter().any(|word| mailer.contains(word)));
    if is_list(signs) {
        return list("it came by way of a mailing list");
    }
    if let Some(name) = &signs.bulk_header {
        return newsletter(Cow::Owned(format!("it has the header {name}, which senders in bulk set")));
    }
    if signs.one_click_unsubscribe || signs.list_unsubscribe {
        // A list passes on what people write: the sender's own domain is not the list's.
        let passed_on = signs.sender.is_some() || signs.is_reply;
        return if passed_on && !signs.one_click_unsubscribe {
            list("one can unsubscribe from it, and it was passed on")
        } else {
            newsletter(Cow::Borrowed("one can unsubscribe from it"))
        };
    }
    match signs.precedence.as_deref() {
        Some("list") => return list("its header says Precedence: list"),
        Some(value @ ("bulk" | "junk")) => {
            let is_answer =
                signs.is_reply || signs.sender.is_some() || signs.reply_to.as_deref().is_some_and(|to| facts.recipients.contains(&to));
            return if is_answer {
                list("its header says Precedence: bulk, and people talk in it")
            } else {
                newsletter(Cow::Owned(format!("its header says Precedence: {value}")))
            };
        }
        _ => {}
    }
    if mailer(BULK_MAILERS) {
        return newsletter(Cow::Borrowed("a program for mailings sent it"));
    }
    if mailer(PROGRAM_MAILERS) {
        return Some((MailNature::Automatic, Cow::Borrowed("a program wrote it")));
    }
    let sender_is_list = signs.sender.as_deref().or(signs.return_path.as_deref()).is_some_and(|sender| {
        let local = parts(sender).0;
        ["-owner", "-request", "-bounces", "-admin"].iter().any(|end| local.ends_with(end))
            || local.starts_with("owner-")
            || sender.contains("-return-")
            || sender.contains("-bounces+")
    });
    sender_is_list.then_some((MailNature::List, Cow::Borrowed("a list program passed it on")))
}

fn by_sender(facts: &MailFacts<'_>) -> Option<Verdict> {
    let from = facts.from?;
    let local = parts(&from.address).0;
    let name = from.name.as_deref().unwrap_or_default();
    let is_human = || has_human_shape(name);
    if is_word(local, NEWSLETTER_LOCALS) || (has_word(local, NEWSLETTER_LOCALS) && !is_human()) {
        return Some((MailNature::Newsletter, Cow::Borrowed("its sender's address names a newsletter")));
    }
    if is_word(local, ROBOT_LOCALS) || (has_word(local, ROBOT_LOCALS) && !is_human()) || is_return_path(&from.address) && !is_human() {
        return Some((MailNature::Automatic, Cow::Borrowed("its sender's address is that of a program")));
    }
    if has_program_word(name) {
        return Some((MailNature::Automatic, Cow::Borrowed("its sender's name is that of a program")));
    }
    if is_word(local, ROLE_LOCALS) && !is_human() {
        return Some((MailNature::Automatic, Cow::Borrowed("its sender is an office, not a person")));
    }
    None
}

/// The list's own address: as its headers say, or the recipient that its List-Id names.
fn list_address(facts: &MailFacts<'_>) -> Option<String> {
    let signs = facts.signs;
    if let Some(post) = signs.list_post.as_ref().filter(|post| post.contains('@')) {
        return Some(post.clone());
    }
    if let Some(address) = signs.list_address.as_ref().filter(|address| !LIST_OFFICE_ENDS.iter().any(|end| parts(address).0.ends_with(end)))
    {
        return Some(address.clone());
    }
    facts.recipients.iter().find(|address| is_named_by(signs, address)).map(|address| (*address).to_owned())
}

/// The recipients that the list's id names, besides its own address: lists often have several domains.
fn list_aliases(facts: &MailFacts<'_>, own: Option<&str>) -> Vec<String> {
    let is_alias = |address: &&&str| Some(**address) != own && is_named_by(facts.signs, address);
    facts.recipients.iter().filter(is_alias).map(|address| (*address).to_owned()).collect()
}

/// Whether a list's id, such as `friends.lists.example`, is made from this address, such as `friends@lists.example` or `friends@example`.
fn is_named_by(signs: &MailSigns, address: &str) -> bool {
    let (local, domain) = parts(address);
    let host = signs.list_id.as_deref().and_then(|id| id.strip_prefix(local)).and_then(|rest| rest.strip_prefix('.'));
    !local.is_empty() && host.is_some_and(|host| host.ends_with(domain) || domain.ends_with(host))
}
