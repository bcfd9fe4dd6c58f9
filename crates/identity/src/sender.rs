//! What stands behind an address, and whether it is a person.

use hearten_domain::{AddressTally, SenderClass};

use crate::{
    address_words::{has_word, is_made_by_program, is_return_path, is_word, parts, refuses_replies},
    names::{has_human_shape, has_office_word, has_program_word, has_publisher_word, words_of},
    sender_reason::{ClassReason, PersonReason},
    words_of_senders::{
        BOUNCE_LOCALS, LIST_ENDS, LIST_HOST_LABELS, LIST_HOSTS, LIST_OFFICE_ENDS, NEWSLETTER_LOCALS, ROBOT_LOCALS, ROLE_LOCALS,
    },
};

/// What stands behind an address, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassReading {
    /// What it is.
    pub class: SenderClass,
    /// Why.
    pub reason: ClassReason,
}

/// A class with its reason.
type Verdict = (SenderClass, ClassReason);

/// Judges an address by its words, the best display name seen with it, and the counts over all its mail.
///
/// A human being who was seen only on lists is of class person; whether a record is made of them is for [`personhood`] to say.
pub fn classify(address: &str, name: Option<&str>, tally: &AddressTally) -> ClassReading {
    let seen = Seen::new(address, name.unwrap_or_default(), tally);
    let (class, reason) = seen
        .by_headers()
        .or_else(|| seen.by_address())
        .or_else(|| seen.by_counts())
        .or_else(|| seen.by_name())
        .unwrap_or((SenderClass::Person, ClassReason::NothingAgainst));
    ClassReading { class, reason }
}

/// All that is known of an address.
struct Seen<'a> {
    address: &'a str,
    local: &'a str,
    domain: &'a str,
    name: &'a str,
    /// Whether the display name has the shape of a human being's.
    is_human: bool,
    tally: &'a AddressTally,
}

impl<'a> Seen<'a> {
    fn new(address: &'a str, name: &'a str, tally: &'a AddressTally) -> Self {
        let (local, domain) = parts(address);
        let mut seen = Self { address, local, domain, name, is_human: has_human_shape(name), tally };
        // Some family names are words of offices and publications (Daily, Sales): an exchange of mail settles it.
        seen.is_human |= tally.sent > 0 && tally.received > 0 && seen.address_bears_name();
        seen
    }

    /// What list headers and mail systems say outright.
    fn by_headers(&self) -> Option<Verdict> {
        let tally = self.tally;
        if tally.as_list > 0 && tally.as_list >= tally.received {
            return Some((SenderClass::List, ClassReason::ListHeaders));
        }
        if is_word(self.local, BOUNCE_LOCALS) || (self.local == "postmaster" && tally.bounces > 0) {
            return Some((SenderClass::Bounce, ClassReason::MailSystem));
        }
        let others = tally.received + tally.list_posts + tally.bulk + tally.automatic;
        (tally.bounces > others).then_some((SenderClass::Bounce, ClassReason::MostlyReturned))
    }

    fn by_address(&self) -> Option<Verdict> {
        let local = self.local;
        if is_return_path(self.address) && !self.is_human {
            return Some((SenderClass::Bounce, ClassReason::ForReturned));
        }
        if refuses_replies(local) {
            return Some((SenderClass::Robot, ClassReason::NoAnswers));
        }
        let ends_with = |ends: &[&str]| ends.iter().any(|end| local.len() > end.len() && local.ends_with(end));
        if ends_with(LIST_OFFICE_ENDS) || local.starts_with("owner-") || (!self.is_human && ends_with(LIST_ENDS)) {
            return Some((SenderClass::List, ClassReason::AddressOfList));
        }
        if self.is_on_list_host() && self.tally.received == 0 {
            return Some((SenderClass::List, ClassReason::DomainOfLists));
        }
        if is_word(local, NEWSLETTER_LOCALS) || (has_word(local, NEWSLETTER_LOCALS) && !self.is_human) {
            return Some((SenderClass::Newsletter, ClassReason::AddressOfNewsletter));
        }
        if is_word(local, ROBOT_LOCALS) || (has_word(local, ROBOT_LOCALS) && !self.is_human) {
            return Some((SenderClass::Robot, ClassReason::AddressOfProgram));
        }
        (is_made_by_program(local) && !self.is_human).then_some((SenderClass::Robot, ClassReason::AddressMade))
    }

    /// Whether the address lies on a host that keeps mailing lists: `friends@lists.example`, `friends@googlegroups.com`.
    fn is_on_list_host(&self) -> bool {
        let mut labels = self.domain.split('.').rev().skip(1);
        LIST_HOSTS.contains(&self.domain) || labels.any(|label| LIST_HOST_LABELS.contains(&label))
    }

    /// What most of its mail is.
    fn by_counts(&self) -> Option<Verdict> {
        let tally = self.tally;
        let by_hand = tally.received + tally.list_posts + tally.sent.min(1);
        if tally.automatic > by_hand && tally.automatic >= tally.bulk {
            return Some((SenderClass::Robot, ClassReason::MostlyAutomatic));
        }
        (tally.bulk > by_hand).then_some((SenderClass::Newsletter, ClassReason::MostlyBulk))
    }

    fn by_name(&self) -> Option<Verdict> {
        if self.is_human {
            return None;
        }
        if is_word(self.local, ROLE_LOCALS) {
            return Some((SenderClass::Robot, ClassReason::AddressOfOffice));
        }
        if self.address_bears_name() {
            return None;
        }
        if has_program_word(self.name) {
            return Some((SenderClass::Robot, ClassReason::NameOfProgram));
        }
        if has_publisher_word(self.name) {
            return Some((SenderClass::Newsletter, ClassReason::NameOfPublication));
        }
        if has_office_word(self.name) {
            return Some((SenderClass::Robot, ClassReason::NameOfOffice));
        }
        let both_ways = self.tally.sent > 0 && self.tally.received > 0;
        (self.is_house_name() && !both_ways).then_some((SenderClass::Robot, ClassReason::NameOfHouse))
    }

    /// Whether a word of the name stands in the local part and not in the domain, as with a human being's own address.
    fn address_bears_name(&self) -> bool {
        let bears = |word: &str| word.len() >= 3 && self.local.contains(word) && !self.domain.contains(word);
        let is_plain = |word: &str| !has_program_word(word) && !has_publisher_word(word) && !has_office_word(word);
        words_of(self.name).any(|word| bears(&word) && is_plain(&word))
    }

    /// Whether the name is only that of the domain, and the local part is something else: `Acme <hello@acme.example>`.
    fn is_house_name(&self) -> bool {
        let joined: String = words_of(self.name).collect();
        let label = self.domain.rsplit('.').nth(1).unwrap_or_default();
        joined.len() >= 3 && (joined == label || joined == self.domain.replace('.', "")) && self.local != label
    }
}

/// Whether an address belongs to a person to be kept, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personhood {
    /// Whether to keep a person.
    pub is_person: bool,
    /// Why or why not.
    pub reason: PersonReason,
}

/// From so many personal mails on their writer is kept as a person.
const PERSONAL_MAILS: i64 = 3;

/// Whether a person is kept for an address: it has a card; mail went both ways; it wrote to me personally three times; or I wrote to it and it did not bounce.
/// Never for a list, robot, newsletter or bounce.
pub fn personhood(class: SenderClass, tally: &AddressTally, has_card: bool) -> Personhood {
    let say = |is_person, reason| Personhood { is_person, reason };
    match class {
        SenderClass::List => return say(false, PersonReason::MailingList),
        SenderClass::Robot => return say(false, PersonReason::ProgramOrOffice),
        SenderClass::Newsletter => return say(false, PersonReason::Newsletter),
        SenderClass::Bounce => return say(false, PersonReason::MailSystem),
        SenderClass::Person => {}
    }
    if has_card {
        return say(true, PersonReason::InAddressBook);
    }
    if tally.sent > 0 && tally.received > 0 {
        return say(true, PersonReason::BothWays);
    }
    if tally.personal >= PERSONAL_MAILS {
        return say(true, PersonReason::WroteOften);
    }
    if tally.sent > tally.bounced {
        return say(true, PersonReason::YouWrote);
    }
    if tally.sent > 0 {
        return say(false, PersonReason::CameBack);
    }
    if tally.personal > 0 {
        return say(false, PersonReason::WroteSeldom);
    }
    if tally.list_posts > 0 {
        return say(false, PersonReason::OnlyOnLists);
    }
    say(false, PersonReason::OnlyAmongOthers)
}
