//! Why records are left out of an import, with what can be done where something can.

use hearten_domain::LeftOutReason;
use hearten_speech::Said;

use crate::{
    phrase,
    say::{Advice, say},
};

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
    ("file of a LinkedIn export", meaning("left-out-linkedin", "")),
    ("file of a Takeout", meaning("left-out-takeout", "")),
    ("note to myself", meaning("left-out-notes", "")),
    ("message to nobody but myself", meaning("left-out-notes", "")),
    ("conversation with myself", meaning("left-out-with-yourself", "")),
    ("conversation with a program", meaning("left-out-bot", "")),
    ("message of somebody unknown", meaning("left-out-writer-unknown", "")),
    ("message of mine to a crowd", meaning("left-out-crowd", "")),
    ("message that was taken back", meaning("left-out-taken-back", "")),
    ("message without a date", meaning("left-out-no-date", "")),
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
    ("from or about somebody you asked to forget", meaning("left-out-forgotten", "left-out-forgotten-remedy")),
    ("note on the card of somebody about whom", meaning("left-out-unnoted", "")),
    ("story with somebody about whom", meaning("left-out-unnoted", "")),
    ("text of somebody about whom", meaning("left-out-unnoted", "")),
    ("praise on LinkedIn", meaning("left-out-praise", "left-out-praise-remedy")),
    ("LinkedIn message that was advertising", meaning("left-out-advertising", "")),
    ("LinkedIn message among the spam", meaning("left-out-linkedin-spam", "")),
    ("LinkedIn message without a sender", meaning("left-out-message-no-sender", "")),
    ("LinkedIn invitation", meaning("left-out-invitation", "")),
];

/// What the reason means; empty for one that is not known here.
pub(crate) fn meaning_of(reason: &str) -> Meaning {
    let known = MEANINGS.iter().find(|(beginning, _)| reason.starts_with(beginning));
    known.map_or(meaning("", ""), |(_, meaning)| *meaning)
}

/// A reason that a report keeps, in the visitor's language, as a page says it. One of an older version, which is none any more, stays as it was written.
pub(crate) fn on_page(reason: &str) -> Advice {
    said(reason).map_or_else(|| Advice::plain(&phrase::capital(reason)), |said| Advice::said(&said, phrase::capital))
}

fn said(reason: &str) -> Option<Said> {
    reason.parse::<LeftOutReason>().ok().map(|known| say(key_of(known)))
}

/// The key of a reason. Its English text is the word that reports keep.
const fn key_of(reason: LeftOutReason) -> &'static str {
    match reason {
        LeftOutReason::InvitationWithoutWord => "left-out-reason-invitation-without-word",
        LeftOutReason::LinkedInSpam => "left-out-reason-linkedin-spam",
        LeftOutReason::LinkedInAdvertising => "left-out-reason-linkedin-advertising",
        LeftOutReason::LinkedInWithoutSender => "left-out-reason-linkedin-without-sender",
        LeftOutReason::LinkedInWithoutProfile => "left-out-reason-linkedin-without-profile",
        LeftOutReason::ActivityAlone => "left-out-reason-activity-alone",
        LeftOutReason::CalendarBirthday => "left-out-reason-calendar-birthday",
        LeftOutReason::UnansweredCall => "left-out-reason-unanswered-call",
        LeftOutReason::WithheldCall => "left-out-reason-withheld-call",
        LeftOutReason::CardOfGroup => "left-out-reason-card-of-group",
        LeftOutReason::CardOfThing => "left-out-reason-card-of-thing",
        LeftOutReason::CardOfOrganization => "left-out-reason-card-of-organization",
        LeftOutReason::Channel => "left-out-reason-channel",
        LeftOutReason::ContactWithoutName => "left-out-reason-contact-without-name",
        LeftOutReason::ContactWithoutPage => "left-out-reason-contact-without-page",
        LeftOutReason::ConversationWithProgram => "left-out-reason-conversation-with-program",
        LeftOutReason::ConversationWithMyself => "left-out-reason-conversation-with-myself",
        LeftOutReason::Document => "left-out-reason-document",
        LeftOutReason::LinkedInDraft => "left-out-reason-linkedin-draft",
        LeftOutReason::DraftMail => "left-out-reason-draft-mail",
        LeftOutReason::DeclinedEvent => "left-out-reason-declined-event",
        LeftOutReason::CancelledEvent => "left-out-reason-cancelled-event",
        LeftOutReason::EventWithoutMe => "left-out-reason-event-without-me",
        LeftOutReason::EventAlone => "left-out-reason-event-alone",
        LeftOutReason::OtherFileOfLinkedIn => "left-out-reason-other-file-of-linkedin",
        LeftOutReason::OtherFileOfTakeout => "left-out-reason-other-file-of-takeout",
        LeftOutReason::Forgotten => "left-out-reason-forgotten",
        LeftOutReason::ChatLine => "left-out-reason-chat-line",
        LeftOutReason::ChannelReplies => "left-out-reason-channel-replies",
        LeftOutReason::SpamMail => "left-out-reason-spam-mail",
        LeftOutReason::ListMail => "left-out-reason-list-mail",
        LeftOutReason::BinnedMail => "left-out-reason-binned-mail",
        LeftOutReason::ReturnedMail => "left-out-reason-returned-mail",
        LeftOutReason::MailToMyself => "left-out-reason-mail-to-myself",
        LeftOutReason::MailWithoutDate => "left-out-reason-mail-without-date",
        LeftOutReason::MailWithoutSender => "left-out-reason-mail-without-sender",
        LeftOutReason::ProgramMail => "left-out-reason-program-mail",
        LeftOutReason::MessageOfChannel => "left-out-reason-message-of-channel",
        LeftOutReason::MessageToCrowd => "left-out-reason-message-to-crowd",
        LeftOutReason::MessageOfUnknown => "left-out-reason-message-of-unknown",
        LeftOutReason::TakenBack => "left-out-reason-taken-back",
        LeftOutReason::MessageToMyself => "left-out-reason-message-to-myself",
        LeftOutReason::MessageWithoutDate => "left-out-reason-message-without-date",
        LeftOutReason::MessageWithoutSender => "left-out-reason-message-without-sender",
        LeftOutReason::Newsletter => "left-out-reason-newsletter",
        LeftOutReason::UnnotedNote => "left-out-reason-unnoted-note",
        LeftOutReason::NoteToMyself => "left-out-reason-note-to-myself",
        LeftOutReason::Notice => "left-out-reason-notice",
        LeftOutReason::PraiseOfStranger => "left-out-reason-praise-of-stranger",
        LeftOutReason::Reaction => "left-out-reason-reaction",
        LeftOutReason::RhythmReminder => "left-out-reason-rhythm-reminder",
        LeftOutReason::ReminderPutAway => "left-out-reason-reminder-put-away",
        LeftOutReason::PastReminder => "left-out-reason-past-reminder",
        LeftOutReason::RowWithoutName => "left-out-reason-row-without-name",
        LeftOutReason::UnnotedStory => "left-out-reason-unnoted-story",
        LeftOutReason::OtherTable => "left-out-reason-other-table",
        LeftOutReason::TextWithoutSender => "left-out-reason-text-without-sender",
        LeftOutReason::UnsentText => "left-out-reason-unsent-text",
        LeftOutReason::TextWithoutNumber => "left-out-reason-text-without-number",
        LeftOutReason::UnnotedText => "left-out-reason-unnoted-text",
    }
}

#[cfg(test)]
mod tests {
    use hearten_speech::{Language, with_language};

    use super::*;

    #[test]
    fn the_first_beginning_that_fits_is_the_meaning() {
        let sentence = |reason: &str| say(meaning_of(reason).sentence).to_string();
        assert!(sentence("draft of a LinkedIn message").contains("never sent"));
        assert!(sentence("card of an organization").contains("company"));
        assert!(meaning_of("newsletter or other bulk mail").has_addresses);
        assert_eq!(meaning_of("something new"), meaning("", ""));
    }

    #[test]
    fn every_reason_for_which_an_import_leaves_something_out_has_a_meaning() {
        let unknown: Vec<_> = LeftOutReason::ALL.iter().filter(|reason| meaning_of(reason.as_str()).sentence.is_empty()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    #[test]
    fn every_reason_is_said_in_english_as_reports_keep_it() {
        for reason in LeftOutReason::ALL {
            assert_eq!(say(key_of(*reason)).to_string(), reason.as_str());
        }
    }

    #[test]
    fn every_reason_is_said_in_words_of_its_own_in_every_other_language() {
        let words: Vec<&str> = LeftOutReason::ALL.iter().map(|reason| reason.as_str()).collect();
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            let texts: Vec<String> = with_language(language, || words.iter().map(|reason| said(reason).unwrap().into()).collect());
            for (place, text) in texts.iter().enumerate() {
                assert!(!words.contains(&text.as_str()), "{text} is English in {language}");
                assert!(!texts.iter().take(place).any(|before| before == text), "{text} says two reasons in {language}");
            }
        }
    }

    #[test]
    fn a_reason_of_an_older_version_stays_as_it_was_written() {
        with_language(Language::German, || assert_eq!(on_page("call on a <Tuesday").to_string(), "Call on a &#60;Tuesday"));
    }

    #[test]
    fn a_reason_that_tells_what_to_type_is_worded_for_pages() {
        let reason = LeftOutReason::EventWithoutMe.as_str();
        assert_eq!(on_page(reason).to_string(), "Event with other people while no address of mine is known");
    }

    #[test]
    fn no_meaning_says_its_reason_again() {
        for language in Language::ALL {
            with_language(language, || {
                for reason in LeftOutReason::ALL.iter().map(|reason| reason.as_str()) {
                    let meaning = say(meaning_of(reason).sentence).to_string();
                    assert_ne!(phrase::sentence(&said(reason).unwrap().to_string()), meaning, "{language}");
                }
            });
        }
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
