//! Why records are left out of an import, with what can be done where something can.

/// What a reason means, and what to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// A sentence; empty where the reason says it all.
    pub(crate) sentence: &'static str,
    /// What to do; empty where there is nothing to be done.
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
    (
        "mail by way of a mailing list",
        of_addresses(
            "A list writes to everybody, so its mail says little about you and one person.",
            "Somebody you know only from a list?",
        ),
    ),
    ("newsletter", of_addresses("It went to thousands; nobody wrote it to you.", "A person behind it?")),
    ("mail written by a program", of_addresses("Receipts, notices and reminders: no human being wrote them.", "A person behind it?")),
    ("mail returned by a mail system", meaning("A letter that could not be delivered. What it says of the address is kept in mind.", "")),
    ("mail without a sender", meaning("Nobody can tell who wrote it.", "")),
    ("mail without a date", meaning("Without a day it has no place in your story.", "")),
    ("mail to nobody but myself", meaning("Notes to yourself are between you and yourself.", "")),
    (
        "mail among the spam",
        meaning(
            "Your mail program took it for spam, and so does Hearten.",
            "Not spam? Move it out of the folder and bring the mailbox in again.",
        ),
    ),
    ("mail in the bin", meaning("You had thrown it away.", "")),
    ("draft", meaning("It was never sent, or was thrown away.", "")),
    ("line of a chat kept", meaning("Old chats in a mailbox hold no more than a line each.", "")),
    (
        "birthday in a calendar",
        meaning("Only a name stands there, and names are shared by many.", "Bring in the address book; birthdays in it are kept."),
    ),
    ("event that was cancelled", meaning("It never took place.", "")),
    ("event that I declined", meaning("You were not there.", "")),
    ("event without other people", meaning("Nobody else stands in it by a mail address.", "Met somebody? Log it on their page in a line.")),
    (
        "event with other people while",
        meaning(
            "Without your own address Hearten cannot tell you from your guests.",
            "Take the import back, and bring the file in with your address in the field for it.",
        ),
    ),
    (
        "row without a name",
        meaning(
            "Neither a name nor an address stands in the row.",
            "If the name stands in a column of its own, look at the columns first, and say which.",
        ),
    ),
    ("card of an organization", meaning("A company is no person; people who belong to it are linked to it.", "")),
    ("card of a group", meaning("A group of contacts, not a person.", "")),
    ("card of a thing", meaning("A room or a device, not a person.", "")),
    (
        "table in an archive",
        meaning(
            "Archives hold many tables; those that name no people are passed over.",
            "If this one names people, bring it in by itself, and say what its columns hold.",
        ),
    ),
    ("file of a Takeout", meaning("Takeouts hold photos, maps and much else; people stand in mail, contacts and calendars.", "")),
    ("note to myself", meaning("A message to yourself.", "")),
    ("message to nobody but myself", meaning("A message to yourself.", "")),
    ("conversation with myself", meaning("A conversation with yourself is no moment with somebody.", "")),
    ("conversation with a program", meaning("A bot or the network itself wrote it.", "")),
    ("message of somebody unknown", meaning("The export does not tell who wrote it: the account was closed, or has no name.", "")),
    ("message of mine to a crowd", meaning("What you wrote to a big group says little about any one of them.", "")),
    ("message that was taken back", meaning("Its writer deleted it.", "")),
    ("message without a sender", meaning("The export does not tell who wrote it.", "")),
    ("message in the name of", meaning("A channel spoke, not a person.", "")),
    ("notice in a conversation", meaning("Who joined, who left, who changed the picture: nobody said anything.", "")),
    ("reaction to a message", meaning("A thumb or a heart beside a message; the message is kept.", "")),
    ("channel", meaning("It publishes; nobody there writes to you.", "")),
    ("list of replies in channels", meaning("What you wrote under public posts is no conversation.", "")),
    ("call that nobody answered", meaning("You did not speak.", "")),
    ("call whose number is withheld", meaning("Nobody can tell who called.", "")),
    ("text message", meaning("It was not sent, or has no number to tell whose it is.", "")),
    ("contact without a name", meaning("Nobody can tell who it is.", "Give it a name in Monica, export again, and bring it in again.")),
    (
        "contact without a page",
        meaning("Monica keeps such people with those they belong to; they stand there under \u{201c}Around them\u{201d}.", ""),
    ),
    ("activity without other people", meaning("You were by yourself.", "")),
    ("reminder", meaning("Hearten reminds by what happens between you, not by a timer.", "A day that matters? Write it on their page.")),
    ("document in an export", meaning("Hearten keeps no files.", "")),
];

/// What the reason means; empty for one that is not known here.
pub(crate) fn meaning_of(reason: &str) -> Meaning {
    let known = MEANINGS.iter().find(|(beginning, _)| reason.starts_with(beginning));
    known.map_or(meaning("", ""), |(_, meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_beginning_that_fits_is_the_meaning() {
        assert!(meaning_of("draft of a LinkedIn message").sentence.contains("never sent"));
        assert!(meaning_of("card of an organization").sentence.contains("company"));
        assert!(meaning_of("newsletter or other bulk mail").has_addresses);
        assert_eq!(meaning_of("something new"), meaning("", ""));
    }

    #[test]
    fn no_meaning_is_hidden_behind_another() {
        for (place, (beginning, _)) in MEANINGS.iter().enumerate() {
            let hidden = MEANINGS.iter().take(place).any(|(before, _)| beginning.starts_with(before));
            assert!(!hidden, "{beginning} is never reached");
        }
    }
}
