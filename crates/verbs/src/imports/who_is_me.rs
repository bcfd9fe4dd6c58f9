//! Whose mail it is, told from a first look at it.

use std::{collections::BTreeSet, ops::ControlFlow};

use hearten_connect::{Files, Place};
use hearten_domain::{Mailbox, is_mail_address};
use hearten_formats::{
    Format,
    icalendar::read_calendar,
    mail::{MailSplitter, SplitLimits, parse_mail},
    monica::read_export,
    recognise,
};
use hearten_identity::{MeCounter, MeGuess, MeReason, phone_key};
use hearten_speech::{Said, say};
use std::io::Read;

use super::{read::Reading, takeout::is_of_takeout};
use crate::{Result, VerbError, text::mail_address};

/// Calendars larger than this are not looked at for the owner's address.
const LARGEST_CALENDAR: u64 = 64 << 20;

/// Exports larger than this are not looked at for who made them.
const LARGEST_EXPORT: u64 = 256 << 20;

/// So many messages of Maildirs are looked at.
const LETTERS: usize = 2_000;

/// So many mails of one file among several.
const LETTERS_OF_A_FILE: usize = 700;

/// What a first look found.
pub(super) struct FirstLook {
    /// Whose mail it seems to be.
    pub(super) guess: Option<MeGuess>,
    /// Whether there was any mail.
    pub(super) has_mail: bool,
}

/// Looks at as much of the mail and calendars as is needed to tell whose they are.
pub(super) fn first_look(reading: &Reading) -> FirstLook {
    let mut counter = MeCounter::default();
    let mut has_mail = false;
    let mut exporter: Option<MeGuess> = None;
    let files = Files::find(&reading.paths).thinned(LETTERS);
    // What was received and what was sent often lie in files of their own: no single one may take up the whole look.
    let of_a_file = if files.count() > 1 { LETTERS_OF_A_FILE } else { usize::MAX };
    let _problems_come_again_when_it_is_read = files.visit(|source| {
        let format = if source.place == Place::File { recognise(&source.head, &source.name) } else { Format::Mail };
        match format {
            Format::Mail => {
                has_mail = true;
                for raw in MailSplitter::new(&mut *source.reader, SplitLimits::HEADERS).map_while(Result::ok).take(of_a_file) {
                    if let Ok(mail) = parse_mail(&raw, false) {
                        let from = mail.from.first().map(named);
                        counter.add(from, mail.to.iter().chain(&mail.cc).chain(&mail.bcc).map(named));
                    }
                    if counter.is_enough() {
                        return ControlFlow::Break(());
                    }
                }
            }
            Format::Calendar => {
                exporter = exporter.take().or_else(|| owner_of_calendar(&source.name));
                let mut bytes = Vec::new();
                if (&mut source.reader).take(LARGEST_CALENDAR).read_to_end(&mut bytes).is_ok() {
                    for event in read_calendar(&bytes, &source.name, &reading.window).events {
                        counter.add(event.organizer.as_ref().map(named), event.attendees.iter().map(|a| named(&a.mailbox)));
                    }
                }
            }
            Format::Monica => {
                let mut bytes = Vec::new();
                if (&mut source.reader).take(LARGEST_EXPORT).read_to_end(&mut bytes).is_ok() {
                    exporter = exporter.take().or_else(|| exporter_of(&bytes));
                }
            }
            _ => {}
        }
        if counter.is_enough() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let counted = counter.guess().filter(|guess| exporter.is_none() || guess.confidence >= MeGuess::SURE);
    FirstLook { guess: counted.or(exporter), has_mail }
}

/// Whoever made an export of Monica, by the address of their account there.
fn exporter_of(bytes: &[u8]) -> Option<MeGuess> {
    let addresses = read_export(bytes, "").my_addresses;
    (!addresses.is_empty()).then_some(MeGuess { addresses, name: None, confidence: 1.0, reason: MeReason::AccountOfExport })
}

/// Whose Takeout it is, by a calendar in it that is called by an address; those of groups have addresses that are nobody's.
fn owner_of_calendar(name: &str) -> Option<MeGuess> {
    let file = name.rsplit(['/', '\\', '!']).next()?;
    let address = file.strip_suffix(".ics")?.to_lowercase();
    let is_owner = is_of_takeout(name) && is_mail_address(&address) && !address.ends_with("calendar.google.com");
    is_owner.then(|| MeGuess { addresses: vec![address], name: None, confidence: 1.0, reason: MeReason::NameOfCalendar })
}

/// Why an address is taken for mine, a sentence in the language at hand.
pub(super) fn why_mine(reason: &MeReason) -> Said {
    match reason {
        MeReason::Counted { address, wrote, received, mails, next } => {
            // As words, not as numbers: whoever reads them compares them, and none is so long that its digits want grouping.
            let [wrote, received, mails, next] = [wrote, received, mails, next].map(usize::to_string);
            let said = say("intake-why-counted").with("address", address).with("wrote", wrote).with("received", received);
            said.with("mails", mails).with("next", next)
        }
        MeReason::AccountOfExport => say("intake-why-account"),
        MeReason::NameOfCalendar => say("intake-why-calendar"),
    }
}

fn named(mailbox: &Mailbox) -> (&str, Option<&str>) {
    (&mailbox.address, mailbox.name.as_deref())
}

/// Who I said I am: by mail addresses, telephone numbers and names.
#[derive(Default)]
pub(super) struct Given {
    /// Addresses of any kind.
    pub(super) addresses: Vec<String>,
    /// Names as written.
    pub(super) names: Vec<String>,
}

impl Given {
    /// Tells addresses, numbers and names apart.
    ///
    /// # Errors
    /// `invalid` for what is none of them.
    pub(super) fn read(given: &[String], region: Option<&str>) -> Result<Self> {
        let mut read = Self::default();
        for text in given.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
            if text.contains('@') {
                read.addresses.push(mail_address(text).map_err(VerbError::asking_who_i_am)?);
            } else if text.contains(char::is_alphabetic) {
                read.names.push(text.to_owned());
            } else {
                let wrong = || {
                    let told = VerbError::invalid(say("intake-not-me").with("text", text));
                    told.hint(say("intake-not-me-hint")).asking_who_i_am()
                };
                read.addresses.push(phone_key(text, region).ok_or_else(wrong)?);
            }
        }
        Ok(read)
    }

    /// With a name, before others, that is one whatever letters it has.
    pub(super) fn called(mut self, name: Option<&str>) -> Self {
        self.names = name.map(str::to_owned).into_iter().chain(self.names).collect();
        self
    }

    /// Whether nothing was said.
    pub(super) fn is_empty(&self) -> bool {
        self.addresses.is_empty() && self.names.is_empty()
    }
}

/// My addresses as they were given, trimmed and in lower case.
pub(crate) fn normalised(addresses: &[String]) -> BTreeSet<String> {
    addresses.iter().map(|address| address.trim().to_lowercase()).filter(|address| !address.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_of_a_takeout_is_told_by_the_name_of_a_calendar_in_it() {
        let owner = |name: &str| owner_of_calendar(name).map(|guess| guess.addresses);
        assert_eq!(owner("takeout-1.zip!Takeout/Calendar/Kim@moreau.example.ics"), Some(vec!["kim@moreau.example".to_owned()]));
        for name in ["Takeout/Calendar/Choir.ics", "Takeout/Calendar/c1@group.calendar.google.com.ics", "Downloads/kim@moreau.example.ics"]
        {
            assert_eq!(owner(name), None, "{name}");
        }
    }

    #[test]
    fn a_name_that_was_chosen_is_a_name_whatever_letters_it_has() {
        for name in ["sol@vega", "🌻", "+49 171 2345678"] {
            let given = Given::read(&["kim@moreau.example".to_owned()], None).unwrap().called(Some(name));
            assert_eq!((given.names, given.addresses.len()), (vec![name.to_owned()], 1));
        }
    }

    #[test]
    fn what_cannot_be_an_address_is_not_taken_for_one_of_mine() {
        for text in ["kim@", "@moreau.example", "kim @moreau.example"] {
            let error = Given::read(&[text.to_owned()], None).err().unwrap();
            assert!(error.asks_who_i_am() && error.to_string().contains(text), "{error}");
        }
        assert_eq!(Given::read(&["Kim@Moreau.example".to_owned()], None).unwrap().addresses, ["kim@moreau.example"]);
    }

    #[test]
    fn the_catalogue_says_in_english_why_an_address_is_mine_as_the_guess_does() {
        let counted = MeReason::Counted { address: "kim@moreau.example".to_owned(), wrote: 600, received: 1_300, mails: 2_000, next: 900 };
        for reason in [counted, MeReason::AccountOfExport, MeReason::NameOfCalendar] {
            assert_eq!(why_mine(&reason).to_string(), reason.to_string());
        }
    }
}
