//! Whatever the bytes are, a parser gives records or reasons.

use hearten_formats::{
    icalendar::{CalendarWindow, read_calendar},
    mail::{MailSplitter, SplitLimits, mail_key, parse_mail, thread_key},
    recognise,
    table::{Table, read_table},
    unknown_cause,
    vcard::read_cards,
};
use jiff::{civil::date, tz::TimeZone};
use proptest::prelude::*;

/// Lines that parsers care for, in any order and cut anywhere.
fn lines(words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        proptest::sample::select(words).prop_map(|line| line.as_bytes().to_vec()),
        proptest::collection::vec(any::<u8>(), 0..24)
    ];
    let end = proptest::sample::select(vec![&b"\n"[..], b"\r\n", b"\n ", b"", b"\n\n"]);
    proptest::collection::vec((line, end), 0..24)
        .prop_map(|parts| parts.into_iter().flat_map(|(line, end)| [line, end.to_vec()].concat()).collect())
}

const CARD: &[&str] = &[
    "BEGIN:VCARD",
    "END:VCARD",
    "VERSION:2.1",
    "VERSION:4.0",
    "FN:",
    "N:a;b;;;",
    "AGENT:",
    "BDAY:19850412",
    "BDAY;VALUE=DATE:--0412",
    "PHOTO;ENCODING=b:////",
    "NOTE;ENCODING=QUOTED-PRINTABLE:=C3=",
    "EMAIL;TYPE=",
    "a.TEL:",
    "ORG:;;",
    "X-ABDATE:",
    "a.X-ABLabel:_$!<",
    "\u{feff}BEGIN:VCARD",
    "ADR:;;;;;;",
    "KIND:group",
    "CATEGORIES:,,",
];
const CALENDAR: &[&str] = &[
    "BEGIN:VCALENDAR",
    "END:VCALENDAR",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "UID:a",
    "DTSTART:20240101T100000",
    "DTSTART;VALUE=DATE:99991231",
    "DTEND:20240101T090000Z",
    "DURATION:P99999999999W",
    "DURATION:-PT1H",
    "RRULE:FREQ=YEARLY",
    "RRULE:FREQ=SECONDLY;COUNT=4000000000",
    "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
    "RDATE:20240102T100000",
    "EXDATE:20240101T100000",
    "RECURRENCE-ID:20240101T100000",
    "ATTENDEE;CN=\":mailto:a@b",
    "ORGANIZER:MAILTO:",
    "SUMMARY:birthday",
    "BEGIN:VTIMEZONE",
    "TZID:a",
    "END:VTIMEZONE",
    "METHOD:CANCEL",
    "STATUS:CANCELLED",
];
const MAIL: &[&str] = &[
    "From a@b Mon Mar  4 10:00:00 2024",
    "From ",
    ">From ",
    "From: \"a\" <a@b>, =?utf-8?q?=",
    "To: g: a@b, c@d;",
    "Date: Mon, 99 Foo 0000 99:99:99 +9999",
    "Date: 4 Mar 2024 10:00 EST",
    "Received: ;",
    "Message-ID: <",
    "References: <a@b> <c",
    "Subject: =?x?b?////?=",
    "Content-Type: multipart/mixed; boundary=\"x\"",
    "--x",
    "--x--",
    "Content-Transfer-Encoding: base64",
    "List-Id: <",
    "Mailing-List: contact ",
    "Return-Path: <>",
    "Sender: ((((",
    "Reply-To: \\",
];
const TABLE: &[&str] = &[
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "Notes:",
    "sep=;",
    "Name,E-mail 1 - Value,E-mail 1 - Type,Birthday",
    "Vorname;Nachname;E-Mail-Adresse;Geburtstag;Geburtsjahr",
    "Ann,Lee,https://www.linkedin.com/in/,,\"a,b",
    "\"\"\",\"",
    "--0230,99/99/99,1-Feb-,31 Feb 2020",
    "32767/1/1;1.1.;Jan;;",
    "a ::: b,@,,x@y ::: ,",
    "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT",
    "Company Name,Title,Description,Location,Started On,Finished On",
    "\t\t\t",
];

/// Reads a table to its end.
fn read_whole_table(bytes: &[u8]) {
    if let Table::Cards(cards) = read_table(bytes, "x") {
        assert!(cards.filter_map(Result::ok).all(|card| !card.raw.is_empty()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn cards_of_arbitrary_bytes(bytes in lines(CARD)) {
        let _ = (recognise(&bytes, "a.vcf"), unknown_cause(&bytes));
        prop_assert!(read_cards(&bytes, "x").count() > 0);
    }

    #[test]
    fn calendars_of_arbitrary_bytes(bytes in lines(CALENDAR)) {
        let window = CalendarWindow { from: date(2024, 1, 1), to: date(2024, 3, 1), zone: TimeZone::UTC, instances: 50 };
        let _ = (recognise(&bytes, "a.ics"), unknown_cause(&bytes));
        read_calendar(&bytes, "x", &window);
    }

    #[test]
    fn mails_of_arbitrary_bytes(bytes in lines(MAIL)) {
        let _ = (recognise(&bytes, "a.eml"), unknown_cause(&bytes));
        for limits in [SplitLimits::HEADERS, SplitLimits::WITH_TEXT, SplitLimits { header_bytes: 10, body_bytes: 10 }] {
            for raw in MailSplitter::new(bytes.as_slice(), limits) {
                if let Ok(mail) = parse_mail(&raw.expect("bytes in memory can be read"), true) {
                    let _ = (mail_key(&mail), thread_key(&mail));
                }
            }
        }
    }

    #[test]
    fn tables_of_arbitrary_bytes(bytes in lines(TABLE), first in proptest::sample::select(TABLE)) {
        let bytes = [first.as_bytes(), b"\n", &bytes].concat();
        let _ = (recognise(&bytes, "a.csv"), unknown_cause(&bytes));
        read_whole_table(&bytes);
    }

    #[test]
    fn wholly_arbitrary_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let window = CalendarWindow { from: date(2024, 1, 1), to: date(2024, 3, 1), zone: TimeZone::UTC, instances: 50 };
        let _ = (recognise(&bytes, ""), unknown_cause(&bytes), read_cards(&bytes, "").count(), read_calendar(&bytes, "", &window));
        read_whole_table(&bytes);
    }
}
