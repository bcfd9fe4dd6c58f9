//! Exports of Telegram Desktop.

use hearten_formats::{
    Format,
    chat::{ChatReading, ChatTime, Conversation, MessageKind, Service, read_chats},
    recognise,
};
use jiff::civil::date;

use crate::fixture;

fn read(name: &str) -> ChatReading {
    let bytes = fixture(&format!("telegram/{name}"));
    assert_eq!(recognise(bytes.get(..4096).unwrap_or(&bytes), "result.json"), Format::Chat, "{name}");
    read_chats(&bytes, "ChatExport/result.json")
}

fn titled<'a>(reading: &'a ChatReading, title: &str) -> &'a Conversation {
    reading.conversations.iter().find(|it| it.title.as_deref() == Some(title)).expect("the conversation is there")
}

fn texts(conversation: &Conversation) -> Vec<&str> {
    conversation.messages.iter().map(|message| message.text.as_deref().unwrap_or_default()).collect()
}

#[test]
fn a_whole_account_gives_its_conversations_with_the_owner_told() {
    let reading = read("account.json");
    assert_eq!(reading.problems, []);
    assert!(reading.conversations.iter().all(|it| it.service == Service::Telegram));
    let ana = titled(&reading, "Ana Quint");
    let accounts: Vec<_> = ana.parties.iter().map(|party| party.account.as_deref().unwrap_or_default()).collect();
    assert_eq!(accounts, ["user6100000002", "user5200000001"]);
    assert_eq!((ana.me, ana.is_group), (Some(1), Some(false)));
    assert_eq!(texts(ana), ["The boat is dry, see here", "photo", "", ""]);
    assert_eq!(ana.messages[0].at, ChatTime::Instant("2024-03-01T09:05:00Z".parse().expect("an instant")));
    let kinds: Vec<_> = ana.messages.iter().map(|message| message.kind).collect();
    let call = MessageKind::Call { video: false, minutes: Some(2) };
    assert_eq!(kinds, [MessageKind::Message, MessageKind::Message, call, MessageKind::MissedCall]);
}

#[test]
fn channels_programs_and_notes_to_myself_are_left_out_and_counted() {
    let reading = read("account.json");
    let titles: Vec<_> = reading.conversations.iter().map(|it| it.title.as_deref()).collect();
    assert_eq!(titles, [Some("Ana Quint"), Some("Boat folk"), None, Some("Old choir")]);
    let left_out: Vec<_> = reading.left_out.iter().map(|(what, count)| (what.as_str(), *count)).collect();
    let expected = [
        ("channel, which is a publication", 1),
        ("conversation with a program", 2),
        ("conversation with myself", 1),
        ("message in the name of a channel or group", 1),
        ("notice in a conversation, such as who joined", 2),
    ];
    assert_eq!(left_out, expected);
}

#[test]
fn in_a_group_a_deleted_account_is_somebody_without_a_name() {
    let reading = read("account.json");
    let group = titled(&reading, "Boat folk");
    assert_eq!((group.is_group, group.me), (Some(true), None), "the owner wrote nothing there");
    assert_eq!(texts(group), ["voice_message", "Bye all"]);
    assert_eq!((group.parties[1].name.as_deref(), group.parties[1].account.as_deref()), (None, Some("user6100000005")));
}

#[test]
fn somebody_who_never_answered_is_still_in_the_conversation() {
    let reading = read("account.json");
    let gone = &reading.conversations[2];
    assert_eq!(gone.me, Some(0));
    assert_eq!((gone.parties[1].name.as_deref(), gone.parties[1].account.as_deref()), (None, Some("user6100000006")));
}

#[test]
fn the_address_book_is_told_apart_from_conversations() {
    let contacts = read("account.json").contacts;
    let told: Vec<_> = contacts.iter().map(|it| (it.name.as_deref(), it.phone.as_deref(), it.account.as_deref())).collect();
    let expected = [(Some("Ana Quint"), Some("+351 912 000 002"), Some("user6100000002")), (Some("Uncle"), Some("+44 7700 900103"), None)];
    assert_eq!(told, expected);
}

#[test]
fn one_conversation_tells_the_owner_as_who_is_not_its_other() {
    let reading = read("one-chat.json");
    let ana = titled(&reading, "Ana Quint");
    assert_eq!((ana.me, ana.parties[1].name.as_deref()), (Some(1), Some("Robin Hale")));
    assert_eq!(texts(ana), ["A control character\u{1f}here, said \"so\"", "sticker"], "an escape that JSON does not have is read");
    assert_eq!(reading.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [27], "a message without a date is told of");
}

#[test]
fn an_old_export_has_local_times_and_bare_numbers_for_accounts() {
    let reading = read("old-chat.json");
    let ana = titled(&reading, "Ana");
    let accounts: Vec<_> = ana.parties.iter().map(|party| party.account.as_deref().unwrap_or_default()).collect();
    assert_eq!((accounts.as_slice(), ana.me), (["user201000001", "user605000002"].as_slice(), Some(0)));
    assert_eq!(ana.messages[0].at, ChatTime::Local(date(2019, 6, 1).at(12, 0, 0, 0)));
}

#[test]
fn an_export_that_breaks_off_gives_what_was_read_wherever_it_breaks() {
    let bytes = fixture("telegram/account.json");
    let whole = read_chats(&bytes, "x");
    for end in (600..bytes.len() - 4).step_by(97) {
        let reading = read_chats(&bytes[..end], "x");
        assert_eq!(reading.problems.len(), 1, "{end}");
        let line = bytes[..end].split(|byte| *byte == b'\n').count() as u64;
        assert!(
            reading.problems[0].line <= line && reading.problems[0].line + 2 > line,
            "{end}: line {line} is told as {}",
            reading.problems[0].line
        );
        let messages = |reading: &ChatReading| reading.conversations.iter().map(|it| it.messages.len()).sum::<usize>();
        assert!(messages(&reading) <= messages(&whole));
        for (part, conversation) in reading.conversations.iter().zip(&whole.conversations) {
            assert!(conversation.messages.starts_with(&part.messages) || part.messages.is_empty(), "{end}");
        }
    }
}

#[test]
fn an_export_in_another_encoding_is_read_alike() {
    let bytes = fixture("telegram/account.json");
    let text = String::from_utf8(bytes.clone()).expect("the sample is UTF-8");
    let wide: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(read_chats(&wide, "x"), read_chats(&bytes, "x"));
    assert_eq!(read_chats(&[b"\xef\xbb\xbf", bytes.as_slice()].concat(), "x"), read_chats(&bytes, "x"));
}

#[test]
fn no_nesting_is_too_deep() {
    for deep in ["[", "{\"a\":", "[{\"text\":["] {
        let deep = deep.repeat(10_000);
        for before in [
            "{\"type\":\"personal_chat\",\"messages\":[{\"text\":",
            "{\"about\":\"Telegram\",\"chats\":{\"x\":",
            "{\"participants\":[{\"name\":",
        ] {
            let reading = read_chats(format!("{before}{deep}").as_bytes(), "x");
            assert_eq!((reading.conversations.len(), reading.problems.len()), (0, 1), "{before}");
        }
    }
}

#[test]
fn other_json_is_not_taken_for_an_export() {
    let others = [
        r#"{"about":"Our books","contacts":[{"name":"Ana"}]}"#,
        r#"[{"messages":[{"date_unixtime":"1709283900"}]}]"#,
        r#"{"messages":[{"role":"user","content":"\"date_unixtime\": personal_chat"}]}"#,
        r#"{"contacts":{"user":1}}"#,
    ];
    for other in others {
        assert_ne!(recognise(other.as_bytes(), "result.json"), Format::Chat, "{other}");
    }
}
