//! In English all is told as it is shown; in every other language otherwise.

use std::{io, path::PathBuf};

use hearten_connect::{
    CommandCause, CommandError, DeliverCause, DeliverError, FetchCause, FetchError, NoMailServer, SealError, WebCause,
    imap::{Asked, ImapError, NO_WORDS, NoLine, NoMailbox, NotSafe, Unreadable},
};
use hearten_domain::NoQuietHours;
use hearten_formats::feed::read_feed;
use hearten_speech::{Language, with_language};
use hearten_store::StoreError;

use super::{delivery_written_as, no_feed};
use crate::VerbError;

/// Compares what is told with what is shown.
fn is_told<E: ToString + Into<VerbError>>(make: impl Fn() -> E) {
    let shown = make().to_string();
    for language in Language::ALL {
        let told = with_language(language, || {
            let error: VerbError = make().into();
            error.to_string()
        });
        assert_eq!(told == shown, language == Language::English, "{language:?}: {told}");
    }
}

#[test]
fn what_goes_wrong_on_the_web_is_told_in_every_language() {
    use DeliverCause as D;
    use FetchCause as F;
    use NoMailServer as N;
    let web = [WebCause::NotOfTheWeb, WebCause::Answered(1500), WebCause::NoServer, WebCause::Late];
    for cause in [F::NoAddress, F::NoDocument, F::OnlySignedIn, F::TooLarge, F::Other("no route".into())].into_iter().chain(web.map(F::Web))
    {
        is_told(|| FetchError { url: "https://x.example/".into(), cause: cause.clone() });
    }
    let plain = [
        D::NoMailAddress("no \"one\"".into()),
        D::NotLetIn,
        D::TakesNone,
        D::NotTaken(418),
        D::SentElsewhere,
        D::Unreached("no route".into()),
    ];
    for cause in plain.into_iter().chain(web.map(D::Web)) {
        is_told(|| DeliverError { place: "x.example".into(), cause: cause.clone() });
    }
    for wrong in [N::Beginning, N::Password, N::Ending, N::Server, N::User] {
        is_told(|| wrong);
    }
}

#[test]
fn why_a_change_cannot_be_taken_back_is_told_in_every_language() {
    is_told(|| StoreError::RestedOn("Kept a story".into()));
    let kinds = "address ask chain chain_step circle circle_ask circle_meeting circle_member circle_pair commitment concern \
        contact_point feed find gathering gift goal goal_step guest guide_run guide_step import important_date interest \
        introduction keepsake keepsake_item kept_apart listing membership merge moment move_answer news nudge organization \
        pairing passing_note person photo promise raw_record relation source standing story story_person story_photo thanks \
        trip trip_visit";
    for kind in kinds.split(' ') {
        is_told(|| StoreError::ComeOrGone { kind: kind.into(), id: "0190a1".into() });
    }
    let told = |kind: &str| VerbError::from(StoreError::ComeOrGone { kind: kind.into(), id: "0190a1".into() }).to_string();
    let german = with_language(Language::German, || told("important_date"));
    assert_eq!(german, "ein Eintrag (wichtiges Datum 0190a1) ist seither gegangen oder wiedergekommen; es lässt sich nicht zurücknehmen");
}

#[test]
fn what_is_missing_of_an_export_is_told_in_every_language() {
    is_told(|| StoreError::CutShort(1_245));
    is_told(|| StoreError::Miscounted { counted: 71, found: 70 });
}

#[test]
fn what_are_no_quiet_hours_is_told_in_every_language() {
    is_told(|| NoQuietHours::Unread("soon".into()));
    is_told(|| NoQuietHours::Empty("7-7".into()));
}

#[test]
fn what_is_no_feed_is_told_in_every_language() {
    let cause = read_feed(b"<p>words</p>").unwrap_err();
    for language in Language::ALL {
        let told = with_language(language, || no_feed("https://x.example/", &cause).to_string());
        assert_eq!(told == format!("https://x.example/: {cause}"), language == Language::English, "{language:?}: {told}");
    }
}

#[test]
fn what_was_written_down_in_english_is_told_in_the_language_at_hand() {
    let told = |text: &str| with_language(Language::German, || delivery_written_as(text.to_owned()));
    assert_eq!(told("ntfy.example: the server does not answer in time"), "ntfy.example: der Server antwortet nicht rechtzeitig");
    assert_eq!(told("mail.example: permanent error (550): nobody here"), "mail.example: permanent error (550): nobody here");
}

#[test]
fn secrets_that_cannot_be_had_are_told_in_every_language() {
    use CommandCause as C;
    let path = || PathBuf::from("/home/ana/secret.key");
    is_told(|| SealError::File { path: path(), cause: io::Error::other("no room") });
    is_told(|| SealError::NoKey(path()));
    is_told(|| SealError::WrongKey(path()));
    is_told(|| SealError::NoRandomness);
    let causes =
        [C::NotRun("gone".into()), C::Late, C::Unreadable("gone".into()), C::Failed("exit status: 3".into()), C::NoText, C::Nothing];
    for cause in causes {
        is_told(|| CommandError { command: "pass \"mail\"".into(), cause: cause.clone() });
    }
}

#[test]
fn mailboxes_that_cannot_be_read_are_told_in_every_language() {
    use Asked as A;
    use NoMailbox as N;
    for wrong in [N::Beginning, N::NoUser, N::Password, N::Way, N::Server, N::User, N::Folder] {
        is_told(|| ImapError::NoMailbox(wrong));
    }
    let (host, error) = (|| "imap.example".to_owned(), || "gone".to_owned());
    is_told(|| ImapError::NoServerName(host()));
    is_told(|| ImapError::LineBreak);
    is_told(|| ImapError::NoFolder("Play".into()));
    is_told(|| ImapError::FolderName);
    let lines = [
        NoLine::Unconnected { host: host(), port: 1143, error: error() },
        NoLine::Silent { host: host(), port: 1143 },
        NoLine::Unencrypted { host: host(), error: error() },
        NoLine::NoAnswer,
        NoLine::Ended,
        NoLine::Bye(NO_WORDS.into()),
        NoLine::Broke(error()),
    ];
    for line in lines {
        is_told(|| ImapError::Unreachable(line.clone()));
    }
    let offered = NotSafe::NotOffered { host: host(), port: 1143 };
    for cause in [NotSafe::NoEncryption(error()), NotSafe::NotTrusted { host: host(), error: error() }, offered] {
        is_told(|| ImapError::Insecure(cause.clone()));
    }
    is_told(|| ImapError::NotLetIn { server: host(), user: "ana".into(), words: "no".into() });
    for cause in [Unreadable::NotUnderstood, Unreadable::TooLarge, Unreadable::NoMailServer] {
        is_told(|| ImapError::Unreadable(cause));
    }
    let asked = [A::Abilities, A::Folders, A::OpenFolder, A::Search, A::Letters, A::Wait, A::End, A::Understand, A::Something];
    for what in asked {
        is_told(|| ImapError::Refused { what, words: NO_WORDS.into() });
    }
}
