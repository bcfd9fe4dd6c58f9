//! Every file of the public corpora gives records or a reason.

use std::io::Read;

use hearten_formats::{
    Format,
    chat::read_chats,
    icalendar::{CalendarWindow, read_calendar},
    ldif::read_ldif,
    mail::{MailSplitter, SplitLimits, parse_mail},
    recognise,
    table::{Table, read_table},
    vcard::read_cards,
};
use jiff::{civil::date, tz::TimeZone};

/// The files of an archive among the corpora; none, with a word, where the corpora are absent and not required.
pub(crate) fn files(archive: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let file = std::fs::File::open(hearten_testkit::corpus(archive)?).expect("the archive can be opened");
    let mut unpacked = tar::Archive::new(flate2::read::GzDecoder::new(file));
    let entries = unpacked.entries().expect("the archive can be read").map(|entry| entry.expect("an entry"));
    let read = entries.filter(|entry| entry.header().entry_type().is_file()).map(|mut entry| {
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("the entry can be read");
        (String::from_utf8_lossy(&entry.path_bytes()).into_owned(), bytes)
    });
    Some(read.collect())
}

#[test]
fn every_card_gives_a_card_or_a_reason() {
    let Some(files) = files("vcard/vcards.tar.gz") else { return };
    let (mut read, mut begun) = (0, 0);
    for (name, bytes) in &files {
        let all: Vec<_> = read_cards(bytes, name).collect();
        assert!(!all.is_empty(), "{name}");
        assert!(
            all.iter()
                .all(|card| card.as_ref().is_ok_and(|card| !card.raw.is_empty()) || card.as_ref().is_err_and(|p| !p.cause.is_empty()))
        );
        read += all.iter().filter(|card| card.is_ok()).count();
        begun += all.len();
    }
    eprintln!("{read} cards and {} reasons out of {} files", begun - read, files.len());
    assert!(read >= 380, "{read}");
}

#[test]
fn every_calendar_gives_events_or_a_reason() {
    let Some(files) = files("ical/icalendars.tar.gz") else { return };
    let window = CalendarWindow { from: date(1990, 1, 1), to: date(2026, 12, 31), zone: TimeZone::UTC, instances: 1_000 };
    for (name, bytes) in files.iter().filter(|(name, _)| name.to_lowercase().ends_with(".ics")) {
        let reading = read_calendar(bytes, name, &window);
        let has_later_series = reading.events.is_empty() && String::from_utf8_lossy(bytes).contains("RRULE");
        assert!(!reading.events.is_empty() || !reading.birthdays.is_empty() || !reading.problems.is_empty() || has_later_series, "{name}");
    }
}

#[test]
fn every_malformed_mail_gives_a_mail_or_a_reason() {
    let Some(files) = files("mail/nasty.tar.gz") else { return };
    for (name, bytes) in &files {
        let count = MailSplitter::new(bytes.as_slice(), SplitLimits::WITH_TEXT)
            .map(|raw| parse_mail(&raw.expect("readable"), true))
            .filter(|mail| mail.as_ref().map_or_else(|cause| !cause.is_empty(), |_| true))
            .count();
        assert!(count > 0, "{name}");
    }
}

#[test]
fn every_table_gives_people_or_a_reason() {
    let Some(files) = files("exports/exports.tar.gz") else { return };
    let mut people = 0;
    for (name, bytes) in files.iter().filter(|(name, _)| name.to_lowercase().ends_with(".csv")) {
        match read_table(bytes, name) {
            Table::Cards(cards) => {
                let named = cards.filter(|card| card.as_ref().is_ok_and(|card| card.name.is_some())).count();
                assert!(named > 0, "{name}");
                people += named;
            }
            Table::Unknown(cause) => assert!(name.contains("tab_comma") && cause.contains("--map"), "{name}: {cause}"),
            _ => panic!("{name} is of no network"),
        }
        if name.contains("shiftjis") {
            let Table::Cards(mut cards) = read_table(bytes, name) else { panic!("{name}") };
            assert_eq!(cards.next().and_then(Result::ok).and_then(|card| card.name).as_deref(), Some("名無しの権兵衛"));
        }
    }
    eprintln!("{people} people");
    let mut entries = 0;
    for (name, bytes) in files.iter().filter(|(name, _)| name.to_lowercase().ends_with(".ldif")) {
        let all: Vec<_> = read_ldif(bytes, name).collect();
        assert!(all.iter().all(|entry| entry.as_ref().is_ok_and(|card| card.name.is_some() && card.problems.is_empty())), "{name}");
        entries += all.len();
    }
    assert_eq!(entries, 5);
}

#[test]
fn every_message_of_telegram_and_instagram_is_read() {
    let Some(files) = files("exports/exports.tar.gz") else { return };
    let expected = [
        ("chat-miner/test/telegram/test_batch_export.json", 1, 2),
        ("chat-miner/test/telegram/test_single_export.json", 1, 2),
        ("chat-miner/test/instagram/test_export.json", 1, 2),
        ("tests/fixtures/personal_chat.json", 1, 5),
        ("tests/fixtures/supergroup_with_topics.json", 1, 4),
    ];
    for (end, conversations, messages) in expected {
        let (name, bytes) = files.iter().find(|(name, _)| name.ends_with(end)).expect("the sample is there");
        assert_eq!(recognise(bytes, name), Format::Chat, "{name}");
        let reading = read_chats(bytes, name);
        let read: usize = reading.conversations.iter().map(|it| it.messages.len()).sum();
        assert_eq!((reading.conversations.len(), read, reading.problems), (conversations, messages, vec![]), "{name}");
    }
}
