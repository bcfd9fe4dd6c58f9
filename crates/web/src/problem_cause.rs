//! Why something could not be read, in the visitor's language.

use hearten_domain::ProblemCause;
use hearten_speech::Said;

use crate::{
    phrase,
    say::{Advice, say},
};

/// A cause that a report keeps, in the visitor's language. One of an older version, or in the words of the system alone, stays as it was written.
pub(crate) fn problem_cause(text: &str) -> String {
    spoken(text, filled).map_or_else(|| text.to_owned(), String::from)
}

/// The same as a page says it: where the command line is told what to type, a page tells what to do there.
pub(crate) fn on_page(text: &str) -> Advice {
    spoken(text, filled).map_or_else(|| Advice::plain(&phrase::sentence(text)), |said| Advice::said(&said, phrase::sentence))
}

/// A cause with its places filled in by `fill`, which is given a place's name and what the report has there; none for a text that is no cause.
fn spoken(text: &str, fill: fn(&str, &str) -> String) -> Option<Said> {
    let (cause, places) = ProblemCause::of(text)?;
    Some(places.into_iter().fold(say(key_of(cause)), |said, (place, value)| said.with(place, fill(place, value))))
}

/// What stands in a place: an error may be a cause itself, and a contact without a name is called by one. Only what is in the outer one is looked
/// at, so that what a stranger's server says cannot go on for ever.
fn filled(place: &str, value: &str) -> String {
    match place {
        "error" => spoken(value, |_, inner| inner.to_owned()).map_or_else(|| value.to_owned(), String::from),
        "name" if value == ProblemCause::SomebodyNameless.template() => say(key_of(ProblemCause::SomebodyNameless)).into(),
        "addresses" => one_of(value),
        _ => value.to_owned(),
    }
}

/// Addresses of which any would do, which reports keep as `ana@x.example or ana@y.example`.
fn one_of(addresses: &str) -> String {
    let between: String = say("problem-either-or").with("one", "").with("other", "").into();
    addresses.replace(" or ", &between)
}

/// The key of a cause. Its English text is the template of what reports keep.
const fn key_of(cause: ProblemCause) -> &'static str {
    match cause {
        ProblemCause::NoSuchFile => "problem-no-such-file",
        ProblemCause::NoFile => "problem-no-file",
        ProblemCause::MayNotRead => "problem-may-not-read",
        ProblemCause::CannotOpen => "problem-cannot-open",
        ProblemCause::FoldersTooDeep => "problem-folders-too-deep",
        ProblemCause::ArchivesTooDeep => "problem-archives-too-deep",
        ProblemCause::InnerZipTooLarge => "problem-inner-zip-too-large",
        ProblemCause::ReadingStopped => "problem-reading-stopped",
        ProblemCause::ZipUnopened => "problem-zip-unopened",
        ProblemCause::ZipFileUnopened => "problem-zip-file-unopened",
        ProblemCause::PackedDamaged => "problem-packed-damaged",
        ProblemCause::OfficeDocument => "problem-office-document",
        ProblemCause::ArchiveTooManyFiles => "problem-archive-too-many-files",
        ProblemCause::ArchiveTooManyBytes => "problem-archive-too-many-bytes",
        ProblemCause::ArchiveTooManyTimes => "problem-archive-too-many-times",
        ProblemCause::FileEmpty => "problem-file-empty",
        ProblemCause::FileTooLarge => "problem-file-too-large",
        ProblemCause::HeartenExport => "problem-hearten-export",
        ProblemCause::LooksLikePdf => "problem-looks-like-pdf",
        ProblemCause::LooksLikePicture => "problem-looks-like-picture",
        ProblemCause::LooksLikeDatabase => "problem-looks-like-database",
        ProblemCause::LooksLikeSevenZip => "problem-looks-like-seven-zip",
        ProblemCause::LooksLikeRar => "problem-looks-like-rar",
        ProblemCause::LooksLikeBzip2 => "problem-looks-like-bzip2",
        ProblemCause::LooksLikeXz => "problem-looks-like-xz",
        ProblemCause::LooksLikeOutlook => "problem-looks-like-outlook",
        ProblemCause::LooksLikeOffice => "problem-looks-like-office",
        ProblemCause::LooksLikeMonicaDump => "problem-looks-like-monica-dump",
        ProblemCause::LooksLikeJson => "problem-looks-like-json",
        ProblemCause::LooksLikeHtml => "problem-looks-like-html",
        ProblemCause::LooksLikeTable => "problem-looks-like-table",
        ProblemCause::NotRecognised => "problem-not-recognised",
        ProblemCause::RowUnreadable => "problem-row-unreadable",
        ProblemCause::RowTooLong => "problem-row-too-long",
        ProblemCause::RowTooManyCells => "problem-row-too-many-cells",
        ProblemCause::DateUnreadable => "problem-date-unreadable",
        ProblemCause::DateOfTwoMonths => "problem-date-of-two-months",
        ProblemCause::NotADate => "problem-not-a-date",
        ProblemCause::TimeUnreadable => "problem-time-unreadable",
        ProblemCause::NoMailAddress => "problem-no-mail-address",
        ProblemCause::DirectionUnknown => "problem-direction-unknown",
        ProblemCause::RecommendationsOfWhom => "problem-recommendations-of-whom",
        ProblemCause::ColumnsUnnamed => "problem-columns-unnamed",
        ProblemCause::ColumnsUnknown => "problem-columns-unknown",
        ProblemCause::TableIsCalendar => "problem-table-is-calendar",
        ProblemCause::NoListOfMembers => "problem-no-list-of-members",
        ProblemCause::ListTooLarge => "problem-list-too-large",
        ProblemCause::RowNamesNobody => "problem-row-names-nobody",
        ProblemCause::RowNamesNoOrganization => "problem-row-names-no-organization",
        ProblemCause::RowQuoteOpen => "problem-row-quote-open",
        ProblemCause::MembershipKindUnknown => "problem-membership-kind-unknown",
        ProblemCause::MembershipReversed => "problem-membership-reversed",
        ProblemCause::SeatsNameless => "problem-seats-nameless",
        ProblemCause::NoCard => "problem-no-card",
        ProblemCause::CardUnreadable => "problem-card-unreadable",
        ProblemCause::CardUnreadableAt => "problem-card-unreadable-at",
        ProblemCause::CardEmpty => "problem-card-empty",
        ProblemCause::CardTooLarge => "problem-card-too-large",
        ProblemCause::CardOpen => "problem-card-open",
        ProblemCause::CardNameless => "problem-card-nameless",
        ProblemCause::CardNoMailAddress => "problem-card-no-mail-address",
        ProblemCause::CardPictureTooLarge => "problem-card-picture-too-large",
        ProblemCause::CardPictureOfNoKind => "problem-card-picture-of-no-kind",
        ProblemCause::CardBirthdayNoDate => "problem-card-birthday-no-date",
        ProblemCause::CardAnniversaryNoDate => "problem-card-anniversary-no-date",
        ProblemCause::CardDeathNoDate => "problem-card-death-no-date",
        ProblemCause::CardDateNoDate => "problem-card-date-no-date",
        ProblemCause::NoEntry => "problem-no-entry",
        ProblemCause::EntryTooLarge => "problem-entry-too-large",
        ProblemCause::EntryIsChange => "problem-entry-is-change",
        ProblemCause::LineWithoutColon => "problem-line-without-colon",
        ProblemCause::ValueNoBase64 => "problem-value-no-base64",
        ProblemCause::ValueElsewhere => "problem-value-elsewhere",
        ProblemCause::NoMail => "problem-no-mail",
        ProblemCause::MailVeryLong => "problem-mail-very-long",
        ProblemCause::MailDateAfterArrival => "problem-mail-date-after-arrival",
        ProblemCause::MailDateGuessed => "problem-mail-date-guessed",
        ProblemCause::MailDateUnreadable => "problem-mail-date-unreadable",
        ProblemCause::MailDateless => "problem-mail-dateless",
        ProblemCause::FolderUnopened => "problem-folder-unopened",
        ProblemCause::FolderNameUnsaid => "problem-folder-name-unsaid",
        ProblemCause::LetterLeftAway => "problem-letter-left-away",
        ProblemCause::AnswerNotUnderstood => "problem-answer-not-understood",
        ProblemCause::ServerSaysNotWhy => "problem-server-says-not-why",
        ProblemCause::AnswerOfNoMailServer => "problem-answer-of-no-mail-server",
        ProblemCause::AnswerTooLarge => "problem-answer-too-large",
        ProblemCause::NoEvent => "problem-no-event",
        ProblemCause::NoEventButOthers => "problem-no-event-but-others",
        ProblemCause::EventOpen => "problem-event-open",
        ProblemCause::EventUnreadable => "problem-event-unreadable",
        ProblemCause::EventDateless => "problem-event-dateless",
        ProblemCause::SeriesLong => "problem-series-long",
        ProblemCause::EventStartless => "problem-event-startless",
        ProblemCause::EventStartNoDate => "problem-event-start-no-date",
        ProblemCause::EventEndNoDate => "problem-event-end-no-date",
        ProblemCause::EventLengthUnreadable => "problem-event-length-unreadable",
        ProblemCause::SeriesRule => "problem-series-rule",
        ProblemCause::NoChatExport => "problem-no-chat-export",
        ProblemCause::ChatEmpty => "problem-chat-empty",
        ProblemCause::ChatUnreadable => "problem-chat-unreadable",
        ProblemCause::ChatUntimed => "problem-chat-untimed",
        ProblemCause::ChatOnlyNotices => "problem-chat-only-notices",
        ProblemCause::BrokenOff => "problem-broken-off",
        ProblemCause::BrokenOffMeta => "problem-broken-off-meta",
        ProblemCause::MoreProblems => "problem-more-problems",
        ProblemCause::ChatLineTooLong => "problem-chat-line-too-long",
        ProblemCause::MessageSenderless => "problem-message-senderless",
        ProblemCause::MessageDateless => "problem-message-dateless",
        ProblemCause::MessageOrCallDateless => "problem-message-or-call-dateless",
        ProblemCause::NoSuchDay => "problem-no-such-day",
        ProblemCause::IslamicDates => "problem-islamic-dates",
        ProblemCause::OwnerUnknown => "problem-owner-unknown",
        ProblemCause::OwnerUnknownNameless => "problem-owner-unknown-nameless",
        ProblemCause::MonicaWithoutAccount => "problem-monica-without-account",
        ProblemCause::MonicaUnreadable => "problem-monica-unreadable",
        ProblemCause::MonicaContactNameless => "problem-monica-contact-nameless",
        ProblemCause::MonicaPictureMissing => "problem-monica-picture-missing",
        ProblemCause::MonicaPictureUndecoded => "problem-monica-picture-undecoded",
        ProblemCause::MonicaPictureTooLarge => "problem-monica-picture-too-large",
        ProblemCause::MonicaPictureOfNoKind => "problem-monica-picture-of-no-kind",
        ProblemCause::MonicaCallDateless => "problem-monica-call-dateless",
        ProblemCause::MonicaMessageDateless => "problem-monica-message-dateless",
        ProblemCause::MonicaActivityDateless => "problem-monica-activity-dateless",
        ProblemCause::MonicaActivityNameless => "problem-monica-activity-nameless",
        ProblemCause::SomebodyNameless => "problem-somebody-nameless",
        ProblemCause::PositionsOfUnknown => "problem-positions-of-unknown",
        ProblemCause::NoAddressOfMine => "problem-no-address-of-mine",
        ProblemCause::NoMailOfMine => "problem-no-mail-of-mine",
    }
}

#[cfg(test)]
mod tests {
    use hearten_domain::Cause;
    use hearten_speech::{Language, with_language};

    use super::*;

    #[test]
    fn every_cause_is_said_in_english_as_reports_keep_it_with_the_same_places() {
        for template in ProblemCause::ALL.iter().map(|cause| cause.template()) {
            assert_eq!(problem_cause(template), template);
        }
    }

    #[test]
    fn every_cause_is_said_in_words_of_its_own_in_every_other_language_with_all_that_stands_in_its_places() {
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            for template in ProblemCause::ALL.iter().map(|cause| cause.template()) {
                let text = with_language(language, || problem_cause(template));
                assert_ne!(text, template, "{language}");
                let (_, places) = ProblemCause::of(template).unwrap();
                assert!(places.iter().all(|(_, value)| text.contains(value)), "{language}: {text}");
            }
        }
    }

    #[test]
    fn what_stands_in_a_place_and_has_words_of_its_own_is_said_in_the_same_language() {
        with_language(Language::German, || {
            assert_eq!(
                problem_cause("reading stopped: it holds more than 9 files; the rest was left away"),
                "das Lesen brach ab: es enthält mehr als 9 Dateien; der Rest blieb weg"
            );
            assert_eq!(
                problem_cause("a call with somebody without a name has no date that can be read"),
                "ein Anruf mit jemandem ohne Namen hat kein lesbares Datum"
            );
            assert!(problem_cause(&mails_of("a@x.example or b@x.example")).contains("a@x.example oder b@x.example"));
        });
        let text = mails_of("a@x.example or b@x.example or c@x.example");
        assert_eq!(problem_cause(&text), text);
    }

    fn mails_of(addresses: &str) -> String {
        ProblemCause::NoMailOfMine.with(&[("addresses", addresses)]).to_string()
    }

    #[test]
    fn a_cause_of_an_older_version_stays_as_it_was_written() {
        with_language(Language::German, || assert_eq!(problem_cause("the moon was full"), "the moon was full"));
    }

    #[test]
    fn a_cause_that_ends_in_a_command_says_on_a_page_what_to_do_there() {
        let unnamed = on_page(&Cause::from(ProblemCause::NoAddressOfMine)).to_string();
        assert!(unnamed.ends_with("bring the files in again with your address."), "{unnamed}");
        let named = on_page(&mails_of("a@b.org or <b>c@d.org")).to_string();
        assert!(named.starts_with("None of the mails is from or to a@b.org or &lt;b&gt;c@d.org, so that"), "{named}");
        assert!(!named.contains("hearten undo"), "{named}");
    }

    #[test]
    fn no_cause_tells_on_a_page_what_to_type_on_the_command_line() {
        for language in Language::ALL {
            for template in ProblemCause::ALL.iter().map(|cause| cause.template()) {
                let shown = with_language(language, || on_page(template).to_string());
                assert!(["--m", "--show", "hearten "].iter().all(|typed| !shown.contains(typed)), "{language}: {shown}");
            }
        }
    }

    #[test]
    fn a_cause_on_a_page_is_a_sentence_without_markup_of_others() {
        assert_eq!(on_page("the file is empty").to_string(), "The file is empty.");
        assert_eq!(on_page("the moon was <full").to_string(), "The moon was &#60;full.");
    }
}
