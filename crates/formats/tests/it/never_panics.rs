//! Whatever the bytes are, a parser gives records or reasons.

use hearten_formats::{
    chat::read_chats,
    icalendar::{CalendarWindow, read_calendar},
    ldif::read_ldif,
    mail::{MailSplitter, SplitLimits, mail_key, parse_mail, thread_key},
    monica::read_export,
    recognise,
    table::{ColumnMap, Table, guess_columns, read_table, read_table_with},
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
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    "Ann,Bob,\"9/21/26, 3:05 PM\",&#x;<p,OUTGOING,,",
    "2026-02-15 00:04:28 UTC,2026-02-15 00:04:28 UTC,,2026-99-99 UTC",
    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url",
    "First Name,Last Name,Headline,Industry,Birth Date",
    "Ann Lee,Ann,Lee,ann@x.example,+49 151 1234567",
    "\t\t\t",
];

const MONICA: &[&str] = &[
    r#"{"app_version":"4","account":{"data":[{"type":"contact","values":["#,
    r#"{"uuid":"a","properties":{"first_name":"","birthdate":{"date":"-9999-99"}},"data":{"0":{"type":"call","values":{"#,
    r#"{"account":{"data":[{"type":"contact","values":[{"uuid":"a","data":[{"type":"call","values":[{"called_at":"9999-12-31 23:59:59"}]}]}]}]}}"#,
    r#"{"account":{"data":[{"type":"contact","values":[{"uuid":1}, "a", null, {"uuid":"b","properties":[]}]}],"properties":{"journal_entries":{"rate":"9","year":99999,"month":300,"day":-1}}}}"#,
    r#"{"account":{"data":[{"type":"photo","values":[{"uuid":"a","dataUrl":"data:,////"}]},{"type":"activity","values":[{"happened_at":"0000-00-00"}]}]}}"#,
    "]}}]}",
    "\"",
];

const CHAT_JSON: &[&str] = &[
    r#"{"about":"Telegram","personal_information":{"user_id":1,"first_name":"#,
    r#"{"name":"Ana","type":"personal_chat","id":4294967297,"messages":["#,
    r#"{"id":1,"type":"message","date":"9999-99-99T99:99:99","date_unixtime":"9223372036854775807","from":null,"from_id":-1,"text":["a",{"text":["#,
    r#"{"type":"message","date":"2024-01-01T00:00:00","from":"\x","from_id":"user1","text":"\ud83d\u"},"#,
    r#"{"type":"service","action":"phone_call","date_unixtime":1e99,"actor_id":"user2","duration_seconds":-9223372036854775808},"#,
    r#"{"participants":[{"name":"\u00c3"},"Ana",null],"title":5,"thread_type":[],"messages":[{"sender_name":"\u00c3\u00b3","timestamp_ms":-1},"#,
    r#"{"threadName":"_1","participants":[],"messages":[{"senderName":"A","timestamp":1709283600000,"call_duration":9223372036854775807}"#,
    "]}",
    "}],",
    "\"\\",
];
const CHAT_XML: &[&str] = &[
    "<?xml version='1.0'?><!--",
    "--><smses count='1'>",
    "<calls><call number='-1' duration='9223372036854775807' date='1' type='1' contact_name='(Unknown)'/>",
    "<sms address=\"a&#xD83D;&#56832;\" date='9223372036854775807' type='1' body='&amp;&#0;&#99999999999;&",
    "<sms address='+49' date='1709283600000' type='2' body='null' body='x' ><mms",
    "<mms date='1' msg_box='1' address='~~a~insert-address-token~' contact_name=', ,'><parts><part ct='/' text='",
    "<addr address='' type='137'/></addrs></mms>",
    "</smses></calls>",
    "<!DOCTYPE smses [<!ENTITY a 'b'>",
    "]]>&a;",
];

const LDIF: &[&str] = &[
    "dn: cn=a\\",
    "dn:: ////",
    "version: 1",
    "changetype: add",
    "changetype: delete",
    "objectclass: groupOfNames",
    "cn;lang-en:: w4TDlg==",
    "mail:< file:///etc/passwd",
    "proxyAddresses: smtp",
    "jpegPhoto:: /9j/",
    "birthyear: 99999",
    "birthday: 31",
    "birthmonth: 2",
    "homePostalAddress: $$",
    "# a comment",
    " ",
    "::",
];

const CHAT: &[&str] = &[
    "18/03/2022, 14:56 - Ana: hello",
    "18/03/2022, 14:56 - ",
    "31/02/2022, 14:56 - Ana: ",
    "18/03/2022, 14:57 - Ana: Ben: Cleo: ",
    "18/03/2022, 14:57 - Ana: \u{200e}<",
    "18/03/2022, 14:57 - Ana: \u{200e}>",
    "18/03/2022, 14:57 - Ana: a.pdf (",
    "18/03/2022, 14:57 - Ana: \u{200e}Voice call, 99999999999999 hr",
    "\u{200e}[9999/12/31, 23:59:59] \u{200e}Ana: \u{200e}",
    "[R9999/12/31, 23:59:59] Ana",
    "١٤٣٠/٣٠/٣٠، ٢:٥٦ م - ليلى:",
    "۹۹۹۹/۱۲/۲۷ - x",
    "[2022-03-18 14:56:02] Me: Incoming call (accepted, 9223372036854775807m 9s)",
    "[2022-03-18 14:56] Ana: (- -)",
    "[Mar 18, 2022 14:56:02] *** <",
    "[Mar 18, 2022 14:56:02] <Ana> sent file",
    "2022-03-18 14:56 You: [",
    "Conversation: Ana (+4915112345678)",
    "From: You",
    "Type: outgoing",
    "Sent: Fri, 99 Mar 2022 14:56:02 +9900",
    "[",
    "]",
    ": ",
];

/// Reads a table to its end.
fn read_whole_table(bytes: &[u8]) {
    let map = ColumnMap::parse(["name=1", "email=Mail", "phone=2", "-=URL"]).unwrap_or_default();
    let _ = (guess_columns(bytes, None), guess_columns(bytes, Some(&map)));
    if let Table::Cards(cards) = read_table_with(bytes, "x", Some(&map)) {
        assert!(cards.filter_map(Result::ok).all(|card| !card.raw.is_empty()));
    }
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
    fn exports_of_monica_of_arbitrary_bytes(bytes in lines(MONICA), first in proptest::sample::select(MONICA)) {
        for bytes in [first.as_bytes().to_vec(), [first.as_bytes(), &bytes].concat()] {
            let _ = (recognise(&bytes, "a.json"), unknown_cause(&bytes), read_export(&bytes, "x"));
        }
    }

    #[test]
    fn conversations_in_json_of_arbitrary_bytes(bytes in lines(CHAT_JSON), first in proptest::sample::select(CHAT_JSON)) {
        for bytes in [first.as_bytes().to_vec(), [first.as_bytes(), &bytes].concat()] {
            let _ = (recognise(&bytes, "a.json"), read_chats(&bytes, "messages/inbox/a/message_1.json"));
        }
    }

    #[test]
    fn conversations_in_xml_of_arbitrary_bytes(bytes in lines(CHAT_XML), first in proptest::sample::select(&["<smses>", "<calls>"][..])) {
        let bytes = [first.as_bytes(), &bytes].concat();
        let _ = (recognise(&bytes, "a.xml"), read_chats(&bytes, "a.xml"));
    }

    #[test]
    fn entries_of_arbitrary_bytes(bytes in lines(LDIF)) {
        let _ = (recognise(&bytes, "a.ldif"), unknown_cause(&bytes));
        prop_assert!(read_ldif(&bytes, "x").count() > 0);
    }

    #[test]
    fn conversations_of_arbitrary_bytes(bytes in lines(CHAT), first in proptest::sample::select(CHAT)) {
        let bytes = [first.as_bytes(), b"\n", &bytes].concat();
        for name in ["a.txt", "WhatsApp Chat with .zip!_chat.txt", "Ana/chat.md"] {
            let _ = (recognise(&bytes, name), unknown_cause(&bytes));
            let reading = read_chats(&bytes, name);
            prop_assert!(!reading.problems.is_empty() || !reading.conversations.is_empty());
            for chat in reading.conversations {
                let known = |place: usize| place < chat.parties.len();
                prop_assert!(chat.me.is_none_or(known) && chat.messages.iter().all(|message| message.from.is_none_or(known)));
            }
        }
    }

    #[test]
    fn wholly_arbitrary_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let window = CalendarWindow { from: date(2024, 1, 1), to: date(2024, 3, 1), zone: TimeZone::UTC, instances: 50 };
        let _ = (recognise(&bytes, ""), unknown_cause(&bytes), read_cards(&bytes, "").count(), read_calendar(&bytes, "", &window));
        read_whole_table(&bytes);
        read_chats(&bytes, "");
    }
}
