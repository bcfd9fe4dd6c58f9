//! Known addresses that are not people.

use std::borrow::Cow;

use hearten_boxed::boxed;
use hearten_domain::{Address, AddressTally, SenderClass};
use hearten_identity::{ClassReading, classify, personhood};
use hearten_speech::say;
use hearten_store::KnownAddress;
use serde::Serialize;

use crate::{Result, Vault};

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
        let known = self.read().await?.known_addresses(None, i64::MAX).await?;
        let mut left_out: Vec<LeftOut> = known.into_iter().map(left_out).collect();
        left_out.sort_by(|one, other| other.mails.cmp(&one.mails).then_with(|| one.address.cmp(&other.address)));
        left_out.truncate(usize::try_from(limit).unwrap_or(0));
        Ok(left_out)
    }
}

/// What stands behind an address. Mail has headers and addresses that tell; numbers and accounts are people's but where programs write from them.
pub(crate) fn reading_of(address: &Address, tally: &AddressTally) -> ClassReading {
    if address.is_mail() {
        return classify(&address.value, address.name.as_deref(), tally);
    }
    if tally.automatic > tally.received + tally.sent {
        let reason = "most of its messages are written by a program".into();
        return ClassReading { class: SenderClass::Robot, reason };
    }
    ClassReading { class: SenderClass::Person, reason: "nothing says that it is not a human being".into() }
}

fn left_out(known: KnownAddress) -> LeftOut {
    let (address, tally) = (known.address, known.tally);
    let reading = reading_of(&address, &tally);
    // Whether a person is behind it is told by its class first: that is what a reader wants to hear of a robot.
    let reason = worded(match reading.class {
        SenderClass::Person => personhood(reading.class, &tally, false).reason,
        _ => reading.reason,
    });
    let mails = tally.sent + tally.received + tally.bulk + tally.list_posts + tally.automatic + tally.bounces + tally.as_list;
    LeftOut { address: address.shown(), name: address.name, class: reading.class, reason, mails }
}

/// The reasons as the reading gives them, and what they are called in the catalogue.
const REASONS: &[(&str, &str)] = &[
    ("the headers of its mail say that it is a mailing list", "left-out-headers-list"),
    ("a mail system that returns mail", "left-out-mail-system"),
    ("most of its mail is returned mail", "left-out-mostly-returned"),
    ("an address made for returned mail", "left-out-for-returned"),
    ("its address takes no answers", "left-out-no-answers"),
    ("its address is one that list programs make", "left-out-address-list"),
    ("its domain is one of mailing lists, and it has never written itself", "left-out-domain-list"),
    ("its address names a newsletter", "left-out-address-newsletter"),
    ("its address is that of a program", "left-out-address-program"),
    ("a program made its address", "left-out-address-made"),
    ("most of its mail is written by a program", "left-out-mostly-program"),
    ("most of its messages are written by a program", "left-out-messages-program"),
    ("most of its mail is sent in bulk", "left-out-mostly-bulk"),
    ("its address is that of an office", "left-out-address-office"),
    ("its name is that of a program", "left-out-name-program"),
    ("its name is that of a publication", "left-out-name-publication"),
    ("its name is that of an office", "left-out-name-office"),
    ("its name is that of its house", "left-out-name-house"),
    ("is in the address book", "left-out-in-address-book"),
    ("mail went both ways", "left-out-both-ways"),
    ("wrote to you personally at least three times", "left-out-often"),
    ("you wrote to them", "left-out-you-wrote"),
    ("what you wrote came back", "left-out-came-back"),
    ("wrote to you personally fewer than three times", "left-out-seldom"),
    ("seen only on mailing lists", "left-out-only-lists"),
    ("seen only among others", "left-out-only-others"),
];

/// A reason in the language at hand; one that the catalogue does not have stays as it is.
fn worded(reason: Cow<'static, str>) -> String {
    let known = REASONS.iter().find(|(words, _)| *words == reason);
    known.map_or_else(|| reason.into_owned(), |(_, key)| say(key).into())
}
