//! Why records are left out of an import, with what can be done where something can.

/// What a reason means, and what to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// The key of a sentence; empty where the reason says it all.
    pub(crate) sentence: &'static str,
    /// The key of what to do; empty where there is nothing to be done.
    pub(crate) remedy: &'static str,
    /// Whether who is behind it can be added from the known addresses.
    pub(crate) has_addresses: bool,
}

const fn meaning(sentence: &'static str, remedy: &'static str) -> Meaning {
    Meaning { sentence, remedy, has_addresses: false }
}

const fn of_addresses(sentence: &'static str, remedy: &'static str) -> Meaning {
    Meaning { sentence, remedy, has_addresses: true }
}

/// The meanings, by the beginning of the reason.
const MEANINGS: &[(&str, Meaning)] = &[
    ("mail by way of a mailing list", of_addresses("left-out-list", "left-out-list-remedy")),
    ("newsletter", of_addresses("left-out-newsletter", "left-out-person-behind")),
    ("mail written by a program", of_addresses("left-out-program", "left-out-person-behind")),
    ("mail returned by a mail system", meaning("left-out-returned", "")),
    ("mail without a sender", meaning("left-out-mail-no-sender", "")),
    ("mail without a date", meaning("left-out-no-date", "")),
    ("mail to nobody but myself", meaning("left-out-notes", "")),
    ("mail among the spam", meaning("left-out-spam", "left-out-spam-remedy")),
    ("mail in the bin", meaning("left-out-bin", "")),
    ("draft", meaning("left-out-draft", "")),
    ("line of a chat kept", meaning("left-out-chat-line", "")),
    ("birthday in a calendar", meaning("left-out-birthday", "left-out-birthday-remedy")),
    ("event that was cancelled", meaning("left-out-cancelled", "")),
    ("event that I declined", meaning("left-out-declined", "")),
    ("event without other people", meaning("left-out-event-alone", "left-out-event-alone-remedy")),
    ("event with other people while", meaning("left-out-without-me", "left-out-without-me-remedy")),
    ("row without a name", meaning("left-out-row-nameless", "left-out-row-nameless-remedy")),
    ("card of an organization", meaning("left-out-organization", "")),
    ("card of a group", meaning("left-out-group", "")),
    ("card of a thing", meaning("left-out-thing", "")),
    ("table in an archive", meaning("left-out-table", "left-out-table-remedy")),
    ("file of a Takeout", meaning("left-out-takeout", "")),
    ("note to myself", meaning("left-out-to-yourself", "")),
    ("message to nobody but myself", meaning("left-out-to-yourself", "")),
    ("conversation with myself", meaning("left-out-with-yourself", "")),
    ("conversation with a program", meaning("left-out-bot", "")),
    ("message of somebody unknown", meaning("left-out-writer-unknown", "")),
    ("message of mine to a crowd", meaning("left-out-crowd", "")),
    ("message that was taken back", meaning("left-out-taken-back", "")),
    ("message without a sender", meaning("left-out-message-no-sender", "")),
    ("message in the name of", meaning("left-out-channel-spoke", "")),
    ("notice in a conversation", meaning("left-out-notice", "")),
    ("reaction to a message", meaning("left-out-reaction", "")),
    ("channel", meaning("left-out-channel", "")),
    ("list of replies in channels", meaning("left-out-channel-replies", "")),
    ("call that nobody answered", meaning("left-out-unanswered", "")),
    ("call whose number is withheld", meaning("left-out-withheld", "")),
    ("text message", meaning("left-out-text-message", "")),
    ("contact without a name", meaning("left-out-contact-nameless", "left-out-contact-nameless-remedy")),
    ("contact without a page", meaning("left-out-contact-without-page", "")),
    ("activity without other people", meaning("left-out-by-yourself", "")),
    ("reminder", meaning("left-out-reminder", "left-out-reminder-remedy")),
    ("document in an export", meaning("left-out-document", "")),
];

/// What the reason means; empty for one that is not known here.
pub(crate) fn meaning_of(reason: &str) -> Meaning {
    let known = MEANINGS.iter().find(|(beginning, _)| reason.starts_with(beginning));
    known.map_or(meaning("", ""), |(_, meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::say;

    #[test]
    fn the_first_beginning_that_fits_is_the_meaning() {
        let said = |reason: &str| say(meaning_of(reason).sentence).to_string();
        assert!(said("draft of a LinkedIn message").contains("never sent"));
        assert!(said("card of an organization").contains("company"));
        assert!(meaning_of("newsletter or other bulk mail").has_addresses);
        assert_eq!(meaning_of("something new"), meaning("", ""));
    }

    #[test]
    fn every_meaning_is_in_the_catalogue() {
        for key in MEANINGS.iter().flat_map(|(_, meaning)| [meaning.sentence, meaning.remedy]) {
            assert!(key.is_empty() || say(key).to_string() != key, "{key} is in no catalogue");
        }
    }

    #[test]
    fn no_meaning_is_hidden_behind_another() {
        for (place, (beginning, _)) in MEANINGS.iter().enumerate() {
            let hidden = MEANINGS.iter().take(place).any(|(before, _)| beginning.starts_with(before));
            assert!(!hidden, "{beginning} is never reached");
        }
    }
}
