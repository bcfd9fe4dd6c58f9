use hearten_domain::LeftOutReason;
use hearten_formats::{
    Format,
    chat::{ChatReading, ChatTime, Conversation, MessageKind, Service, read_chats},
    recognise,
};

use jiff::{
    ToSpan,
    civil::{DateTime, date},
};
use proptest::prelude::*;

use crate::{corpora::files, fixture};

/// The only conversation of a sample, whose name is that of the export.
fn conversation(path: &str) -> Conversation {
    let reading = reading(path);
    assert_eq!(reading.problems, [], "{path}");
    assert_eq!(reading.conversations.len(), 1, "{path}");
    reading.conversations.into_iter().next().expect("a conversation")
}

fn reading(path: &str) -> ChatReading {
    let bytes = fixture(&format!("whatsapp/{path}"));
    assert_eq!(recognise(bytes.get(..4096).unwrap_or(&bytes), path), Format::Chat, "{path}");
    read_chats(&bytes, path)
}

/// Author, time and text of each message.
fn told(conversation: &Conversation) -> Vec<(String, String, String)> {
    let shown = |place: Option<usize>| {
        let party = place.and_then(|place| conversation.parties.get(place)).cloned().unwrap_or_default();
        party.name.or(party.phone).unwrap_or_else(|| "me".to_owned())
    };
    let told = conversation.messages.iter().map(|message| {
        let ChatTime::Local(at) = message.at else { panic!("the phone's clock") };
        let text = match message.kind {
            MessageKind::Message => message.text.clone().unwrap_or_default(),
            MessageKind::Call { video, minutes } => format!("call video={video} minutes={minutes:?}"),
            MessageKind::MissedCall => "missed call".to_owned(),
        };
        (shown(message.from), at.to_string(), text)
    });
    told.collect()
}

fn expected(messages: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    messages.iter().map(|(name, at, text)| ((*name).to_owned(), (*at).to_owned(), (*text).to_owned())).collect()
}

/// Title, whether it is a group, and which party I am.
fn kind(conversation: &Conversation) -> (Option<&str>, Option<bool>, Option<&str>) {
    let me = conversation.me.and_then(|me| conversation.parties.get(me)).and_then(|party| party.name.as_deref());
    (conversation.title.as_deref(), conversation.is_group, me)
}

#[test]
fn an_english_android_export_is_read_without_lines_of_whatsapps_own() {
    let chat = conversation("WhatsApp Chat with Ida Marlow.txt");
    assert_eq!(chat.service, Service::WhatsApp);
    assert_eq!(kind(&chat), (Some("Ida Marlow"), Some(false), Some("Sol Vega")));
    let long = "Are you coming to the harbour on Sunday?\nBring: a coat, tea.\n\n18/03/2022, 15:00 is too early for me.";
    assert_eq!(
        told(&chat),
        expected(&[
            ("Ida Marlow", "2022-03-18T14:56:00", long),
            ("Sol Vega", "2022-03-18T15:02:00", "Yes: at ten"),
            ("Sol Vega", "2022-03-18T15:03:00", "media"),
            ("Ida Marlow", "2022-03-19T09:10:00", "media\nthe quay"),
            ("Ida Marlow", "2022-03-19T09:13:00", "see you"),
            ("Sol Vega", "2022-03-19T09:14:00", ""),
        ])
    );
    assert_eq!(chat.messages[1].line, 6);
    assert_eq!(reading("WhatsApp Chat with Ida Marlow.txt").left_out.get(&LeftOutReason::TakenBack), Some(&1));
}

#[test]
fn a_german_group_has_numbers_people_outside_the_address_book_and_names_with_colons() {
    let chat = conversation("WhatsApp Chat mit Chor am Hafen.txt");
    assert_eq!(kind(&chat), (Some("Chor am Hafen"), Some(true), None));
    let names: Vec<_> = chat.parties.iter().map(|party| (party.name.as_deref(), party.phone.as_deref())).collect();
    let number = (None, Some("+49 151 23456789"));
    assert_eq!(
        names,
        [(Some("Uwe Voss"), None), (Some("Käthe Bäcker"), None), number, (Some("Jo"), None), (Some("Jürgen: Werkstatt"), None)]
    );
    assert_eq!(chat.messages.len(), 9);
    assert_eq!(chat.messages[8].text.as_deref(), Some("Hinweis: bitte pünktlich"));
}

#[test]
fn an_iphone_export_has_calls_and_tells_the_other_by_the_line_on_encryption() {
    let chat = conversation("iphone-english.txt");
    assert_eq!(kind(&chat), (Some("Ida Marlow"), Some(false), Some("Sol Vega")));
    assert_eq!(
        told(&chat),
        expected(&[
            ("Ida Marlow", "2022-03-27T21:41:35", "Hello from the quay\nwith two lines"),
            ("Sol Vega", "2022-03-27T21:42:10", "media"),
            ("Sol Vega", "2022-03-28T00:05:00", "media"),
            ("Ida Marlow", "2022-03-28T08:00:00", "call video=false minutes=Some(4)"),
            ("Sol Vega", "2022-03-28T08:10:00", "missed call"),
            ("Sol Vega", "2022-03-28T08:11:00", "call video=true minutes=Some(65)"),
            ("Ida Marlow", "2022-03-28T09:01:00", "You wrote:\n[9:00 AM, 3/28/2022] Sol Vega: at noon"),
            ("Sol Vega", "2022-04-02T09:02:00", "see you"),
            ("Sol Vega", "2022-04-02T09:03:00", "Location: https://maps.example/?q=60.39,5.32"),
        ])
    );
}

#[test]
fn a_group_of_an_iphone_is_told_by_its_own_lines() {
    let chat = conversation("iphone-group-german.txt");
    assert_eq!(kind(&chat), (Some("Küchentisch"), Some(true), None));
    assert_eq!(
        told(&chat),
        expected(&[
            ("Uwe Voss", "2021-08-20T19:13:00", "Wer kocht?"),
            ("Käthe", "2021-08-20T19:14:00", "media"),
            ("Sol Vega", "2021-08-21T07:01:00", "Ich"),
        ])
    );
}

#[test]
fn times_are_read_as_the_whole_file_tells_them() {
    for (path, first, last, messages) in [
        ("iphone-british-time-first.txt", "2022-04-03T21:41:35", "2022-04-14T08:00:00", 3),
        ("Chat de WhatsApp con Tomás Rey.txt", "2022-04-03T00:06:00", "2022-04-15T12:00:00", 3),
        ("Discussion WhatsApp avec Hélène Lefèvre.txt", "2022-03-18T14:57:00", "2022-03-18T14:58:00", 2),
        ("arabic.txt", "2022-03-18T14:57:00", "2022-03-19T08:00:00", 2),
        ("persian.txt", "2022-03-18T14:56:00", "2022-03-21T00:10:00", 3),
        ("thai-buddhist.txt", "2022-03-27T21:41:35", "2022-03-28T09:00:00", 2),
        ("japanese-era.txt", "2022-03-27T21:41:35", "2022-03-27T21:42:00", 2),
        ("chinese.txt", "2022-03-04T14:57:00", "2022-03-05T00:10:00", 2),
        ("korean.txt", "2022-03-18T14:56:00", "2022-03-19T00:06:00", 2),
        ("greek.txt", "2022-03-18T14:56:00", "2022-03-19T00:06:00", 2),
        ("finnish-iphone.txt", "2022-03-18T14:56:02", "2022-03-19T09:00:00", 2),
        ("hindi.txt", "2022-03-18T14:56:00", "2022-03-19T00:06:00", 2),
        ("vietnamese.txt", "2022-03-18T14:56:00", "2022-03-19T08:00:00", 2),
        ("czech.txt", "2022-03-18T14:57:00", "2022-03-18T14:57:00", 1),
        ("russian.txt", "2022-03-18T14:58:00", "2022-03-18T14:59:00", 2),
        ("old-iphone.txt", "2014-03-18T14:56:02", "2014-03-19T14:56:02", 2),
    ] {
        let chat = conversation(path);
        let told = told(&chat);
        let at = |message: Option<&(String, String, String)>| message.map(|(_, at, _)| at.clone()).unwrap_or_default();
        assert_eq!((at(told.first()), at(told.last()), told.len()), (first.to_owned(), last.to_owned(), messages), "{path}");
    }
}

#[test]
fn the_file_tells_with_whom_even_if_only_one_of_two_wrote() {
    let chat = conversation("Discussion WhatsApp avec Hélène Lefèvre.txt");
    assert_eq!(kind(&chat), (Some("Hélène Lefèvre"), Some(false), Some("Sol Vega")));
    assert_eq!(chat.parties[1].name.as_deref(), Some("Hélène Lefèvre"));
    let bytes = fixture("whatsapp/iphone-british-time-first.txt");
    let chat = &read_chats(&bytes, "Downloads/WhatsApp Chat - Ida Marlow.zip!_chat.txt").conversations[0];
    assert_eq!(kind(chat), (Some("Ida Marlow"), Some(false), Some("Sol Vega")));
    assert_eq!(kind(&conversation("iphone-british-time-first.txt")), (None, None, None), "nothing tells who I am");
}

#[test]
fn an_export_may_call_me_you_and_a_group_may_be_small() {
    let chat = conversation("russian.txt");
    assert_eq!((kind(&chat), chat.messages[1].from), ((None, Some(true), None), None));
    assert_eq!(kind(&conversation("czech.txt")).1, Some(true));
}

#[test]
fn a_line_that_no_message_has_is_cut_and_told() {
    let long = "x".repeat(2 << 20);
    let text = format!("18/03/2022, 14:56 - Ida: {long}\nmore\n18/03/2022, 14:57 - Ida: after\n31/02/2022, 14:57 - Ida: never\n");
    let reading = read_chats(text.as_bytes(), "x.txt");
    let messages = &reading.conversations[0].messages;
    assert_eq!((messages.len(), messages[1].text.as_deref()), (2, Some("after")));
    assert!(messages[0].text.as_ref().is_some_and(|text| text.len() <= 1 << 20));
    assert!(reading.problems[0].cause.contains("1 MiB") && reading.problems[1].cause.contains("calendar"), "{:?}", reading.problems);
}

#[test]
fn an_export_without_messages_gives_a_reason() {
    let reading = read_chats(b"18/03/2022, 14:56 - Messages and calls are end-to-end encrypted.\n", "x.txt");
    assert!(reading.conversations.is_empty() && reading.problems[0].cause.contains("WhatsApp's own"));
}

#[test]
fn notes_and_logs_are_no_conversations() {
    for text in [
        "[2022-03-18 14:56:01] INFO: started\n",
        "[2022-03-18 14:56:01] local.ERROR: broken\n",
        "18 March 2022, at ten: a walk\n",
        "1. First\n2. Second\n",
        "2022-03-18 a day\n",
        "2022-03-18 14:56:02 - app - started: yes\n",
        "18/03/2022, 14:56 - went to the dentist\n19/03/2022, 10:00 - a walk\n",
    ] {
        assert_eq!(recognise(text.as_bytes(), "notes.txt"), Format::Unknown, "{text}");
    }
}

/// A hundred thousand lines, so that anything quadratic would be felt.
#[test]
fn a_long_conversation_is_read_in_one_pass() {
    let line = |n: usize| format!("{:02}/03/2022, 14:56 - Person {}: hello\nand \u{200e}more\n", n / 2_000 + 1, n % 300);
    let text: String = (0..50_000).map(line).collect();
    let reading = read_chats(text.as_bytes(), "x.txt");
    assert_eq!((reading.conversations[0].messages.len(), reading.conversations[0].parties.len()), (50_000, 300));
}

#[test]
fn a_file_named_as_an_export_is_told_why_it_cannot_be_read() {
    assert_eq!(recognise(b"hello\n", "WhatsApp Chat - Ida.zip!_chat.txt"), Format::Chat);
    let reading = read_chats(b"hello\n", "WhatsApp Chat with Ida.txt");
    assert!(reading.problems[0].cause.contains("a date and a time"), "{:?}", reading.problems);
}

#[test]
fn names_and_lines_of_whatsapps_own_are_told_apart_by_quotes() {
    let text = "18/03/2022, 14:56 - Ida \"Nono\" Marlow: hello\n18/03/2022, 14:57 - Sol changed the subject from \"A\" to \"Rome: May\"\n\
                18/03/2022, 14:58 - Tu: hi\n";
    let reading = read_chats(text.as_bytes(), "WhatsApp Chat with Tu.txt");
    let chat = &reading.conversations[0];
    let names: Vec<_> = chat.parties.iter().filter_map(|party| party.name.as_deref()).collect();
    assert_eq!(names, ["Ida \"Nono\" Marlow", "Tu"], "Tu is a name where the file says so");
}

/// What another program read out of a sample: time, author and text, the newest first.
pub(crate) fn target(files: &[(String, Vec<u8>)], sample: &str) -> Vec<(String, String, String)> {
    let folder = sample.rsplit_once('/').map_or("", |(folder, _)| folder);
    let (_, bytes) = files.iter().find(|(name, _)| *name == format!("{folder}/target.json")).expect("a target");
    let target: Vec<serde_json::Value> = serde_json::from_slice(bytes).expect("JSON");
    let text = |entry: &serde_json::Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    target.iter().map(|entry| (text(entry, "timestamp"), text(entry, "author"), text(entry, "message"))).collect()
}

#[test]
fn the_public_samples_of_whatsapp_are_read_as_others_read_them() {
    let Some(files) = files("exports/exports.tar.gz") else { return };
    let samples = files.iter().filter(|(name, _)| name.contains("/whatsapp/test_"));
    let mut read = 0;
    for (name, bytes) in samples {
        assert_eq!(recognise(bytes, name), Format::Chat, "{name}");
        let chat = &read_chats(bytes, name).conversations[0];
        let mut told: Vec<_> = told(chat).into_iter().map(|(author, at, text)| (at, author, text.replace('\n', " "))).collect();
        told.reverse();
        assert_eq!((told, chat.is_group), (target(&files, name), Some(true)), "{name}");
        read += 1;
    }
    assert_eq!(read, 5);
}

/// How phones of several countries lead a message, in jiff's words.
const LEADS: [&str; 12] = [
    "%d/%m/%Y, %H:%M - ",
    "%d.%m.%y, %H:%M - ",
    "%-m/%-d/%y, %-I:%M %p - ",
    "%d/%m/%y, %-I:%M %p - ",
    "%Y-%m-%d %H:%M - ",
    "%H:%M, %d/%m/%Y - ",
    "[%d.%m.%y, %H:%M:%S] ",
    "[%-m/%-d/%y, %-I:%M:%S\u{202f}%p] ",
    "[%Y/%m/%d %H:%M:%S] ",
    "[%-d.%-m.%Y klo %-H.%M.%S] ",
    "[%H:%M:%S, %-m/%-d/%y] ",
    "[%d/%m/%y %H.%M.%S] ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// The order of day and month is told by a day after the twelfth, wherever in the file it stands.
    #[test]
    fn times_are_read_back_as_they_were_written(
        lead in proptest::sample::select(&LEADS[..]),
        start in 0_i64..4_000,
        gaps in proptest::collection::vec(0_i64..40 * 24 * 60, 0..30),
    ) {
        let mut at = date(2011, 1, 20).at(0, 0, 0, 0).checked_add(start.days()).expect("a day");
        at = at.with().day(20).build().expect("every month has a 20th");
        let mut times = vec![at];
        for gap in gaps {
            at = at.checked_add(gap.minutes()).expect("a time");
            times.push(at);
        }
        let line = |(number, at): (usize, &DateTime)| format!("{}Person {}: hello\n", at.strftime(lead), number % 2);
        let text: String = times.iter().enumerate().map(line).collect();
        let reading = read_chats(text.as_bytes(), "x.txt");
        prop_assert_eq!(&reading.problems, &[]);
        let read: Vec<ChatTime> = reading.conversations[0].messages.iter().map(|message| message.at).collect();
        let written: Vec<ChatTime> = times.into_iter().map(ChatTime::Local).collect();
        prop_assert_eq!(read, written, "{}", text);
    }
}
