//! Who I am, by the addresses of a mailbox.
//!
//! The owner of a mailbox takes part in nearly every mail in it, as writer or as recipient, and is the only one who does both so often.

use std::{collections::BTreeMap, fmt};

/// Mails looked at; more hardly change the guess.
const SAMPLE: usize = 2_000;

/// Recipients looked at per mail.
const RECIPIENTS: usize = 50;

/// Counts addresses until it is clear whose mailbox it is.
#[derive(Debug, Clone, Default)]
pub struct MeCounter {
    numbers: BTreeMap<String, usize>,
    addresses: Vec<Counted>,
    mails: Vec<Vec<usize>>,
}

/// One address in the sample.
#[derive(Debug, Clone, Default)]
struct Counted {
    address: String,
    sent: usize,
    received: usize,
    names: BTreeMap<String, u64>,
}

/// Whose mailbox it is.
#[derive(Debug, Clone, PartialEq)]
pub struct MeGuess {
    /// The owner's addresses, the likeliest first; more than one where several send and receive in turn.
    pub addresses: Vec<String>,
    /// The display name most often seen with the first.
    pub name: Option<String>,
    /// How sure, from 0 to 1; below [`MeGuess::SURE`] the user should be asked.
    pub confidence: f64,
    /// Why.
    pub reason: MeReason,
}

/// Why it is taken to be somebody's mailbox. Its `Display` is an English sentence; who speaks other languages goes by what it carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeReason {
    /// Nobody takes part in so many of its mails.
    Counted {
        /// The likeliest address.
        address: String,
        /// How many mails it wrote.
        wrote: usize,
        /// How many mails it received.
        received: usize,
        /// How many mails were looked at; at most 2,000.
        mails: usize,
        /// In how many of them the likeliest address that is not the owner's takes part.
        next: usize,
    },
    /// The account from which an export of Monica was made has the address.
    AccountOfExport,
    /// A calendar in a Takeout of Google is called by the address, as everybody's first one there is.
    NameOfCalendar,
}

impl fmt::Display for MeReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Counted { address, wrote, received, mails, next } => {
                write!(f, "{address} wrote {wrote} and received {received} of {mails} mails; the next address takes part in {next}")
            }
            Self::AccountOfExport => f.write_str("whoever made the export of Monica has it in the account there"),
            Self::NameOfCalendar => f.write_str("a calendar of the Takeout is called by it"),
        }
    }
}

impl MeGuess {
    /// From this confidence on the guess may be used without asking.
    pub const SURE: f64 = 0.8;
}

impl MeCounter {
    /// Adds one mail: who wrote it, and all whom it names as recipients (To, Cc, Bcc). Addresses in lower case.
    pub fn add<'a>(&mut self, from: Option<(&'a str, Option<&'a str>)>, recipients: impl IntoIterator<Item = (&'a str, Option<&'a str>)>) {
        if self.is_enough() {
            return;
        }
        let mut present = Vec::new();
        for (is_sender, (address, name)) in
            from.map(|who| (true, who)).into_iter().chain(recipients.into_iter().take(RECIPIENTS).map(|who| (false, who)))
        {
            let number = self.number(address);
            let Some(counted) = self.addresses.get_mut(number) else { continue };
            if let Some(name) = name {
                *counted.names.entry(name.to_owned()).or_default() += 1;
            }
            if present.contains(&number) {
                continue;
            }
            present.push(number);
            if is_sender {
                counted.sent += 1;
            } else {
                counted.received += 1;
            }
        }
        if !present.is_empty() {
            self.mails.push(present);
        }
    }

    fn number(&mut self, address: &str) -> usize {
        if let Some(number) = self.numbers.get(address) {
            return *number;
        }
        let number = self.addresses.len();
        self.numbers.insert(address.to_owned(), number);
        self.addresses.push(Counted { address: address.to_owned(), ..Counted::default() });
        number
    }

    /// Whether more mails would hardly change the guess (2,000 are enough).
    pub fn is_enough(&self) -> bool {
        self.mails.len() >= SAMPLE
    }

    /// The guess so far; none without mail.
    pub fn guess(&self) -> Option<MeGuess> {
        let mut order: Vec<usize> = (0..self.addresses.len()).collect();
        order.sort_by_key(|number| std::cmp::Reverse(self.weight(*number)));
        let first = *order.first()?;
        let best = self.addresses.get(first)?;
        let mut mine = vec![first];
        for other in order.iter().skip(1).take(20) {
            if self.is_other_self(*other, &mine) {
                mine.push(*other);
            }
        }
        let mails = self.mails.len() as f64;
        let covered = self.mails.iter().filter(|mail| mail.iter().any(|number| mine.contains(number))).count();
        let rival = order.iter().find(|number| !mine.contains(number)).map_or(0, |number| self.present(*number));
        let cover = covered as f64 / mails;
        let rivalry = (rival as f64 / covered.max(1) as f64).min(1.0);
        let writes = if best.sent > 0 { 1.0 } else { 0.5 };
        let confidence = cover * writes * (1.0 - 0.5 * rivalry.powi(4)) * (mails / (mails + 1.0));
        Some(MeGuess {
            addresses: mine.iter().filter_map(|number| self.addresses.get(*number)).map(|counted| counted.address.clone()).collect(),
            name: crate::best_name(best.names.iter().map(|(name, count)| (name.as_str(), *count))),
            confidence,
            reason: MeReason::Counted {
                address: best.address.clone(),
                wrote: best.sent,
                received: best.received,
                mails: self.mails.len(),
                next: rival,
            },
        })
    }

    /// In how many mails an address takes part.
    fn present(&self, number: usize) -> usize {
        self.addresses.get(number).map_or(0, |counted| counted.sent + counted.received)
    }

    /// Taking part counts; one who only receives, as a list does, counts less than one who does both.
    fn weight(&self, number: usize) -> usize {
        let present = self.present(number);
        let writes = self.addresses.get(number).is_some_and(|counted| counted.sent > 0);
        if writes { present * 2 } else { present }
    }

    /// Whether an address is another of the owner's: it both writes and receives, takes part where the others do not, and hardly ever beside them.
    fn is_other_self(&self, number: usize, mine: &[usize]) -> bool {
        let Some(counted) = self.addresses.get(number) else { return false };
        let present = self.present(number);
        let with_mine = self.mails.iter().filter(|mail| mail.contains(&number) && mail.iter().any(|other| mine.contains(other))).count();
        let without_mine = self.mails.iter().filter(|mail| !mail.iter().any(|other| mine.contains(other))).count();
        let alone = present - with_mine.min(present);
        counted.sent > 0
            && counted.received > 0
            && present * 20 >= self.mails.len()
            && with_mine * 10 <= present
            && alone * 2 >= without_mine
    }
}
