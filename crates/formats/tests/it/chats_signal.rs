use hearten_domain::LeftOutReason;
use hearten_formats::{
    Format,
    chat::{ChatReading, ChatTime, Conversation, MessageKind, Service, read_chats},
    recognise,
};

use crate::{chats_whatsapp::target, corpora::files, fixture};

fn reading(path: &str) -> ChatReading {
    let bytes = fixture(&format!("signal/{path}"));
    assert_eq!(recognise(bytes.get(..4096).unwrap_or(&bytes), path), Format::Chat, "{path}");
    read_chats(&bytes, path)
}

/// Author, time and text of each message.
fn told(conversation: &Conversation) -> Vec<(&str, String, &str)> {
    let shown = |place: Option<usize>| {
        place.map_or("me", |place| conversation.parties.get(place).and_then(|party| party.name.as_deref()).unwrap_or_default())
    };
    let at = |time: ChatTime| match time {
        ChatTime::Local(at) => at.to_string(),
        ChatTime::Instant(at) => at.to_string(),
    };
    conversation.messages.iter().map(|it| (shown(it.from), at(it.at), it.text.as_deref().unwrap_or_default())).collect()
}

#[test]
fn signal_export_writes_a_folder_for_each_conversation() {
    let reading = reading("export/Ida Marlow/chat.md");
    let chat = &reading.conversations[0];
    assert_eq!((chat.service, chat.title.as_deref(), chat.is_group, chat.me), (Service::Signal, Some("Ida Marlow"), Some(false), None));
    assert_eq!(
        told(chat)[..3],
        [
            ("Ida Marlow", "2022-03-18T14:56:02".to_owned(), "Are you coming?"),
            ("me", "2022-03-18T14:57:00".to_owned(), "Yes: at ten\nwith tea"),
            ("me", "2022-03-18T15:00:00".to_owned(), "![quay.jpg](./media/quay.jpg)"),
        ]
    );
    let kinds: Vec<MessageKind> = chat.messages.iter().skip(3).map(|message| message.kind).collect();
    assert_eq!(kinds, [MessageKind::Call { video: false, minutes: Some(5) }, MessageKind::MissedCall]);
    assert_eq!(reading.left_out.into_iter().collect::<Vec<_>>(), [(LeftOutReason::TakenBack, 1), (LeftOutReason::MessageWithoutSender, 1)]);
}

#[test]
fn an_older_signal_export_of_a_group_is_read() {
    let chat = &reading("export-old.md").conversations[0];
    assert_eq!((chat.is_group, chat.parties.len(), chat.messages.len()), (Some(true), 2, 3));
    assert_eq!(chat.title, None, "a file's name is no title");
}

#[test]
fn sigtop_writes_blocks_with_instants_and_numbers() {
    let reading = reading("sigtop/Ida Marlow.txt");
    let chat = &reading.conversations[0];
    assert_eq!((chat.title.as_deref(), chat.is_group), (Some("Ida Marlow"), Some(false)));
    assert_eq!((chat.parties.len(), chat.parties[0].phone.as_deref()), (1, Some("+4755010203")));
    assert_eq!(
        told(chat),
        [
            ("Ida Marlow", "2022-03-18T13:56:02Z".to_owned(), "Are you coming?\n\nFrom: the harbour, I mean."),
            ("me", "2022-03-18T14:00:00Z".to_owned(), "media\nYes"),
        ]
    );
    assert_eq!((reading.problems.len(), reading.problems[0].line), (1, 29));
    assert_eq!(self::reading("sigtop/Choir.txt").conversations[0].is_group, Some(true));
}

#[test]
fn the_short_form_of_sigtop_is_read() {
    let chat = &reading("sigtop/short.txt").conversations[0];
    let named = &read_chats(&fixture("signal/sigtop/short.txt"), "Ida Marlow (+4755010203).txt").conversations[0];
    assert_eq!((chat.title.as_deref(), named.title.as_deref(), named.is_group), (None, Some("Ida Marlow"), Some(false)));
    assert_eq!(
        told(chat),
        [
            ("Ida Marlow", "2022-03-18T14:56:00".to_owned(), "Are you coming?\nto the harbour"),
            ("me", "2022-03-18T15:00:00".to_owned(), "[1 attachment] Yes"),
        ]
    );
}

#[test]
fn signalbackup_tools_names_the_other_in_the_file() {
    let chat = &reading("backup-tools/Ida Marlow (_id3).txt").conversations[0];
    assert_eq!((chat.title.as_deref(), chat.is_group, chat.me), (Some("Ida Marlow"), Some(false), Some(1)));
    assert_eq!(told(chat).len(), 3);
    assert_eq!(told(chat)[1].2, "Yes\n and tea");
}

#[test]
fn a_swedish_iphone_is_not_taken_for_signal() {
    let text = "[2022-03-18 14:56:01] Ida: Hej\n[2022-03-18 14:57:01] Sol: \u{200e}bild utesluten\n";
    let service = |text: &str, name: &str| read_chats(text.as_bytes(), name).conversations[0].service;
    assert_eq!(service(text, "chat.md"), Service::WhatsApp);
    assert_eq!(service("[2022-03-18 14:56:01] Ida: Hej\n", "WhatsApp Chat - Ida.zip!_chat.txt"), Service::WhatsApp);
    assert_eq!(service("[2022-03-18 14:56:01] Ida: Hej\n", "Ida/chat.md"), Service::Signal);
    assert_eq!(service("[2022-03-18, 14:56:01] Ida: Hej\n", "x.txt"), Service::WhatsApp);
}

#[test]
fn the_public_sample_of_signal_is_read_as_others_read_it() {
    let Some(files) = files("exports/exports.tar.gz") else { return };
    for (name, bytes) in files.iter().filter(|(name, _)| name.contains("/signal/test_export")) {
        let chat = &read_chats(bytes, name).conversations[0];
        let mut told: Vec<_> = told(chat).into_iter().map(|(author, at, text)| (at, author.to_owned(), text.replace('\n', " "))).collect();
        told.reverse();
        assert_eq!(told, target(&files, name), "{name}");
    }
}
