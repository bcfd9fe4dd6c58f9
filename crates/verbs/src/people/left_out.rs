//! Known addresses that are not people.

use hearten_boxed::boxed;
use hearten_domain::{Address, AddressTally, SenderClass};
use hearten_identity::{ClassReading, ClassReason, PersonReason, classify, personhood};
use hearten_speech::{Said, current, say};
use hearten_store::KnownAddress;
use serde::Serialize;

use crate::{Result, Vault};

/// So many are kept in memory for whoever asks again while nothing is written.
const MOST_KEPT: usize = 1_000;

/// An address that was seen and does not count as a person, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The address.
    pub address: String,
    /// The best name seen with it.
    pub name: Option<String>,
    /// What seems to stand behind it.
    pub class: SenderClass,
    /// Why it does not count as a person, a clause.
    pub reason: String,
    /// How many mails were seen from or to it.
    pub mails: i64,
}

#[boxed]
impl Vault {
    /// The known addresses that do not count as people, most mail first, at most `limit`.
    pub async fn left_out(&self, limit: i64) -> Result<Vec<LeftOut>> {
        let limit = usize::try_from(limit).unwrap_or(0);
        if limit > MOST_KEPT {
            return all(self, limit).await;
        }
        let key = format!("{} {}", self.stamp().await?, current());
        let most = self.people_kept.left_out.get(&key, all(self, MOST_KEPT)).await?;
        Ok(most.iter().take(limit).cloned().collect())
    }
}

async fn all(vault: &Vault, limit: usize) -> Result<Vec<LeftOut>> {
    let known = vault.read().await?.known_addresses(None, i64::MAX).await?;
    let mut left_out: Vec<LeftOut> = known.into_iter().map(left_out).collect();
    left_out.sort_by(|one, other| other.mails.cmp(&one.mails).then_with(|| one.address.cmp(&other.address)));
    left_out.truncate(limit);
    Ok(left_out)
}

/// What stands behind an address. Mail has headers and addresses that tell; numbers and accounts are people's but where programs write from them.
pub(crate) fn reading_of(address: &Address, tally: &AddressTally) -> ClassReading {
    if address.is_mail() {
        return classify(&address.value, address.name.as_deref(), tally);
    }
    if tally.automatic > tally.received + tally.sent {
        return ClassReading { class: SenderClass::Robot, reason: ClassReason::MessagesAutomatic };
    }
    ClassReading { class: SenderClass::Person, reason: ClassReason::NothingAgainst }
}

fn left_out(known: KnownAddress) -> LeftOut {
    let (address, tally) = (known.address, known.tally);
    let reading = reading_of(&address, &tally);
    // Whether a person is behind it is told by its class first: that is what a reader wants to hear of a robot.
    let reason = match reading.class {
        SenderClass::Person => why_a_person(personhood(reading.class, &tally, false).reason),
        _ => why_of_class(reading.reason),
    };
    let mails = tally.sent + tally.received + tally.bulk + tally.list_posts + tally.automatic + tally.bounces + tally.as_list;
    LeftOut { address: address.shown(), name: address.name, class: reading.class, reason: reason.into(), mails }
}

/// Why an address is of its class, a clause in the language at hand.
fn why_of_class(reason: ClassReason) -> Said {
    match reason {
        ClassReason::NothingAgainst => say("left-out-no-sign"),
        ClassReason::ListHeaders => say("left-out-headers-list"),
        ClassReason::MailSystem => say("left-out-mail-system"),
        ClassReason::MostlyReturned => say("left-out-mostly-returned"),
        ClassReason::ForReturned => say("left-out-for-returned"),
        ClassReason::NoAnswers => say("left-out-no-answers"),
        ClassReason::AddressOfList => say("left-out-address-list"),
        ClassReason::DomainOfLists => say("left-out-domain-list"),
        ClassReason::AddressOfNewsletter => say("left-out-address-newsletter"),
        ClassReason::AddressOfProgram => say("left-out-address-program"),
        ClassReason::AddressMade => say("left-out-address-made"),
        ClassReason::MostlyAutomatic => say("left-out-mostly-program"),
        ClassReason::MessagesAutomatic => say("left-out-messages-program"),
        ClassReason::MostlyBulk => say("left-out-mostly-bulk"),
        ClassReason::AddressOfOffice => say("left-out-address-office"),
        ClassReason::NameOfProgram => say("left-out-name-program"),
        ClassReason::NameOfPublication => say("left-out-name-publication"),
        ClassReason::NameOfOffice => say("left-out-name-office"),
        ClassReason::NameOfHouse => say("left-out-name-house"),
    }
}

/// Why a person is kept for an address or not, a clause in the language at hand.
fn why_a_person(reason: PersonReason) -> Said {
    match reason {
        PersonReason::MailingList => say("left-out-is-list"),
        PersonReason::ProgramOrOffice => say("left-out-is-program"),
        PersonReason::Newsletter => say("left-out-is-newsletter"),
        PersonReason::MailSystem => say("left-out-is-mail-system"),
        PersonReason::InAddressBook => say("left-out-in-address-book"),
        PersonReason::BothWays => say("left-out-both-ways"),
        PersonReason::WroteOften => say("left-out-often"),
        PersonReason::YouWrote => say("left-out-you-wrote"),
        PersonReason::CameBack => say("left-out-came-back"),
        PersonReason::WroteSeldom => say("left-out-seldom"),
        PersonReason::OnlyOnLists => say("left-out-only-lists"),
        PersonReason::OnlyAmongOthers => say("left-out-only-others"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_says_every_reason_in_english_as_the_judgement_does() {
        for reason in ClassReason::ALL {
            assert_eq!(why_of_class(*reason).to_string(), reason.as_str());
        }
        for reason in PersonReason::ALL {
            assert_eq!(why_a_person(*reason).to_string(), reason.as_str());
        }
    }
}
