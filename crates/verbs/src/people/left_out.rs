//! Known addresses that are not people.

use hearten_boxed::boxed;
use hearten_domain::{Address, AddressTally, SenderClass};
use hearten_identity::{ClassReading, classify, personhood};
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
    let reason = match reading.class {
        SenderClass::Person => personhood(reading.class, &tally, false).reason.to_string(),
        _ => reading.reason.into_owned(),
    };
    let mails = tally.sent + tally.received + tally.bulk + tally.list_posts + tally.automatic + tally.bounces + tally.as_list;
    LeftOut { address: address.shown(), name: address.name, class: reading.class, reason, mails }
}
