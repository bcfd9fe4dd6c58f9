//! Exports of Instagram and of Facebook Messenger.

use hearten_domain::LeftOutReason;
use hearten_formats::{
    Format,
    chat::{ChatReading, Conversation, MessageKind, Service, read_chats},
    recognise,
};

use crate::fixture;

const INSTAGRAM: &str = "instagram/your_instagram_activity/messages/inbox";
const FACEBOOK: &str = "facebook/your_activity_across_facebook/messages/inbox";

fn read(path: &str) -> ChatReading {
    let bytes = fixture(path);
    assert_eq!(recognise(bytes.get(..4096).unwrap_or(&bytes), path), Format::Chat, "{path}");
    let reading = read_chats(&bytes, path);
    assert_eq!(reading.problems, [], "{path}");
    reading
}

fn only(reading: &ChatReading) -> &Conversation {
    assert_eq!(reading.conversations.len(), 1);
    reading.conversations.first().expect("one conversation")
}

fn names(conversation: &Conversation) -> Vec<Option<&str>> {
    conversation.parties.iter().map(|party| party.name.as_deref()).collect()
}

fn texts(conversation: &Conversation) -> Vec<&str> {
    conversation.messages.iter().map(|message| message.text.as_deref().unwrap_or_default()).collect()
}

#[test]
fn messages_come_oldest_first_with_their_letters_mended() {
    let reading = read(&format!("{INSTAGRAM}/anaquint_17840001/message_1.json"));
    let ana = only(&reading);
    assert_eq!(ana.service, Service::Instagram);
    assert_eq!((ana.title.as_deref(), ana.is_group, ana.me), (Some("Ana Quintó"), Some(false), Some(1)));
    assert_eq!(names(ana), [Some("Ana Quintó"), Some("Robin Hale")]);
    assert_eq!(texts(ana), ["Olá 😀, o barco está seco", "photo", "Robin Hale sent an attachment.", "Video chat ended"]);
    assert_eq!(ana.messages[3].kind, MessageKind::Call { video: true, minutes: Some(6) });
    assert_eq!(ana.messages.iter().map(|message| message.from).collect::<Vec<_>>(), [Some(0), Some(0), Some(1), Some(0)]);
    let left_out: Vec<_> = reading.left_out.iter().map(|(what, count)| (what.as_str(), *count)).collect();
    assert_eq!(left_out, [("notice in a conversation, such as who joined", 1), ("reaction to a message", 1)]);
}

#[test]
fn each_part_of_a_conversation_names_the_same_parties() {
    let first = read(&format!("{INSTAGRAM}/anaquint_17840001/message_1.json"));
    let second = read(&format!("{INSTAGRAM}/anaquint_17840001/message_2.json"));
    let (first, second) = (only(&first), only(&second));
    assert_eq!((&first.parties, first.me, &first.title), (&second.parties, second.me, &second.title));
}

#[test]
fn who_left_a_group_is_one_of_its_parties_and_a_deleted_account_has_no_name() {
    let reading = read(&format!("{INSTAGRAM}/boatfolk_17840002/message_1.json"));
    let group = only(&reading);
    assert_eq!((group.is_group, group.me), (Some(true), None));
    assert_eq!(names(group), [Some("Ana Quintó"), Some("Mira"), None, Some("Robin Hale"), Some("Gone Before")]);
    assert_eq!(texts(group), ["I was here once", "Bye"]);
}

#[test]
fn facebook_tells_calls_and_what_was_taken_back() {
    let reading = read(&format!("{FACEBOOK}/miralovric_8801/message_1.json"));
    let mira = only(&reading);
    assert_eq!((mira.service, mira.title.as_deref(), mira.me), (Service::Facebook, Some("Mira Lovrić"), Some(1)));
    assert_eq!(texts(mira), ["Živjo!", "sticker", "", ""]);
    let call = MessageKind::Call { video: false, minutes: Some(60) };
    assert_eq!(mira.messages.iter().map(|message| message.kind).skip(2).collect::<Vec<_>>(), [call, MessageKind::MissedCall]);
    assert_eq!(reading.left_out.get(&LeftOutReason::TakenBack), Some(&1));
}

#[test]
fn a_group_on_facebook_may_have_somebody_without_any_name() {
    let reading = read(&format!("{FACEBOOK}/choir_8802/message_1.json"));
    let choir = only(&reading);
    assert_eq!((choir.is_group, choir.title.as_deref()), (Some(true), Some("Choir")));
    assert_eq!(names(choir), [Some("Mira Lovrić"), None, Some("Robin Hale"), None]);
    assert_eq!(texts(choir), ["Rehearsal at 7", "from an account that is gone"]);
}

#[test]
fn encrypted_conversations_of_messenger_are_read_with_half_an_emoji_in_them() {
    let reading = read("facebook/encrypted/Mira_40.json");
    let mira = only(&reading);
    assert_eq!((mira.service, mira.title.as_deref(), mira.me), (Service::Facebook, Some("Mira Lovrić"), Some(0)));
    assert_eq!(texts(mira), ["Dobro jutro 😀", "half an emoji \u{fffd}", "media"]);
    assert_eq!(reading.left_out.get(&LeftOutReason::TakenBack), Some(&2));
}

#[test]
fn which_network_it_is_is_told_by_the_path_then_by_pictures_then_by_keys() {
    let plain = r#"{"participants":[],"messages":[{"sender_name":"Ana","timestamp_ms":1709283600000,"content":"a"KEYS}]KEY}"#;
    let cases = [
        ("x/messages/inbox/ana_1/message_1.json", "", "", Service::Instagram),
        ("facebook-robin.zip!messages/inbox/ana_1/message_1.json", "", "", Service::Facebook),
        ("messages/inbox/facebookana_1/message_1.json", "", "", Service::Instagram),
        ("your_instagram_activity/messages/inbox/facebookana_1/message_1.json", "", r#","thread_type":"Regular""#, Service::Instagram),
        ("message_1.json", r#","photos":[{"uri":"your_activity_across_facebook/messages/x.jpg"}]"#, "", Service::Facebook),
        (
            "message_1.json",
            r#","photos":[{"uri":"your_instagram_activity/messages/x.jpg"}]"#,
            r#","thread_type":"Regular""#,
            Service::Instagram,
        ),
        ("message_1.json", r#","type":"Generic""#, "", Service::Facebook),
    ];
    for (path, keys, key, service) in cases {
        let json = plain.replace("KEYS", keys).replace("KEY", key);
        assert_eq!(only(&read_chats(json.as_bytes(), path)).service, service, "{path} {json}");
    }
}

#[test]
fn a_large_group_is_recognised_though_its_participants_fill_the_beginning() {
    let participants = vec![r#"{"name":"Somebody"}"#; 400].join(",\n");
    let json =
        format!("{{\n \"participants\": [\n{participants}],\n \"messages\": [{{\"sender_name\":\"A\",\"timestamp_ms\":1709283600000}}]}}");
    assert_eq!(recognise(&json.as_bytes()[..4096], "message_1.json"), Format::Chat);
    assert_eq!(only(&read_chats(json.as_bytes(), "message_1.json")).messages.len(), 1);
    for other in [
        r#"{"relationships_following":[{"title":"","string_list_data":[]}]}"#,
        r#"{"friends_v2":[{"name":"Ana","timestamp":1}]}"#,
        "[]",
        "{}",
    ] {
        assert_eq!(recognise(other.as_bytes(), "x.json"), Format::Unknown);
    }
}
