//! Conversations of the networks, and Monica's export.

use hearten_formats::{
    chat::read_chats,
    monica::{read_contact, read_export},
};

use super::{Target, none, texts};

pub(super) const WHATSAPP: Target = Target {
    name: "whatsapp",
    run: |bytes| chats(bytes, &["WhatsApp Chat - Ana.zip!_chat.txt", "WhatsApp Chat with Ana.txt"]),
    reads: |path| path.starts_with("whatsapp"),
    samples: || {
        texts(&[
            "[05.03.24, 10:00:01] Ana: Hi\n[05.03.24, 10:00:02] Ben Ito: \u{200e}<attached: 1.jpg>\nmore\n[06.03.24, 9:00:00] \u{200e}Ana added Cy\n",
            "3/5/24, 10:00 PM - Messages and calls are end-to-end encrypted.\n3/5/24, 10:01\u{202f}PM - Ana: Hi\n12/31/24, 12:00 AM - Ben: <Media omitted>\n",
        ])
    },
    words: &[
        "[",
        "] ",
        " - ",
        "12:00\u{202f}AM",
        "24:60:60",
        "29/2/23",
        "2567/3/5",
        "1403/12/29",
        "\u{200e}",
        "\u{200f}",
        "Missed voice call",
        "<Media omitted>",
        "ق.ظ",
        "下午",
    ],
};

pub(super) const SIGNAL: Target = Target {
    name: "signal",
    run: |bytes| chats(bytes, &["signal/Ana/index.md", "Ana.txt", "signal.txt"]),
    reads: |path| path.starts_with("signal"),
    samples: || {
        texts(&[
            "[2024-03-05 10:00] Ana: Hi\n[2024-03-05 10:01:30] Me: there\n",
            "Conversation: Ana (+491511234567)\n\nFrom: Ana (+491511234567)\nType: incoming\nSent: Tue, 5 Mar 2024 10:00:00 +0000\nReceived: Tue, 5 Mar 2024 10:00:01 +0000\n\nHi\n",
        ])
    },
    words: &["[2024-03-05 10:00] ", "Me:", "From: ", "Sent: ", "Type: outgoing", "Conversation: ", "9999-99-99 99:99"],
};

pub(super) const TELEGRAM: Target = Target {
    name: "telegram",
    run: |bytes| chats(bytes, &["ChatExport/result.json"]),
    reads: |path| path.starts_with("telegram"),
    samples: || {
        texts(&[
            "{\"about\":\"Here is the data you requested.\",\"personal_information\":{\"user_id\":1,\"first_name\":\"Kim\"},\"contacts\":{\"list\":[]},\
                 \"chats\":{\"list\":[{\"name\":\"Ana\",\"type\":\"personal_chat\",\"id\":2,\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2024-03-05T10:00:00\",\
                 \"date_unixtime\":\"1709632800\",\"from\":\"Ana\",\"from_id\":\"user2\",\"text\":[\"Hi \",{\"type\":\"bold\",\"text\":\"you\"}]},{\"id\":2,\"type\":\"service\",\
                 \"date\":\"2024-03-05T10:00:00\",\"actor\":\"Ana\",\"actor_id\":\"user2\",\"action\":\"phone_call\",\"duration_seconds\":61,\"text\":\"\"}]}]}}",
        ])
    },
    words: JSON,
};

pub(super) const META: Target = Target {
    name: "meta",
    run: |bytes| chats(bytes, &["your_instagram_activity/messages/inbox/ana_1/message_1.json", "messages/inbox/ana_1/message_1.json"]),
    reads: |path| ["meta", "instagram", "facebook"].iter().any(|folder| path.starts_with(folder)),
    samples: || {
        texts(&[
            "{\"participants\":[{\"name\":\"Ana L\\u00c3\\u00b3pez\"},{\"name\":\"Kim\"}],\"messages\":[{\"sender_name\":\"Ana L\\u00c3\\u00b3pez\",\
                 \"timestamp_ms\":1709632800000,\"content\":\"Hi \\u00f0\\u009f\\u0098\\u0080\",\"type\":\"Generic\",\"call_duration\":61}],\
                 \"title\":\"Ana\",\"is_still_participant\":true,\"thread_path\":\"inbox/ana_1\"}",
        ])
    },
    words: JSON,
};

const JSON: &[&str] = &[
    "[",
    "{",
    "]",
    "}",
    "\\u0000",
    "\\ud83d",
    "null",
    "true",
    "-1",
    "1e400",
    "\"date\":",
    "\"from\":null",
    "\"text\":{}",
    "\"messages\":[",
    "\"timestamp_ms\":",
    "[[[[[[[[[[[[[[[[",
    "{\"a\":{\"a\":{\"a\":",
    "\"type\":\"service\"",
    "\"participants\":[",
];

pub(super) const SMS: Target = Target {
    name: "sms",
    run: |bytes| chats(bytes, &["sms-20240305.xml", "calls-20240305.xml"]),
    reads: |path| path.starts_with("sms"),
    samples: || {
        texts(&[
            "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"2\">\n<sms protocol=\"0\" address=\"+491511234567\" date=\"1709632800000\" type=\"1\" \
             body=\"Hi &amp; bye &#55357;&#56832;\" contact_name=\"Ana\" />\n<mms date=\"1709632800000\" msg_box=\"2\" address=\"1~2\"><parts><part ct=\"text/plain\" text=\"x\" \
             data=\"AAAA\"/></parts><addrs><addr address=\"1\" type=\"151\"/><addr address=\"2\" type=\"137\"/></addrs></mms>\n</smses>\n",
            "<?xml version='1.0' encoding='UTF-8'?>\n<calls count=\"1\">\n<call number=\"+491511234567\" duration=\"61\" date=\"1709632800000\" type=\"2\" contact_name=\"(Unknown)\" />\n</calls>\n",
        ])
    },
    words: &[
        "<sms ",
        "<mms ",
        "<call ",
        "/>",
        "</smses>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
        "&a;",
        "&#0;",
        "<![CDATA[",
        "date=\"-1\"",
        "address=\"",
        "type=\"151\"",
        "<parts>",
        "<a><a><a><a>",
    ],
};

pub(super) const MONICA: Target = Target {
    name: "monica",
    run: |bytes| {
        let reading = read_export(bytes, "monica.json");
        assert!(reading.problems.iter().all(|problem| !problem.cause.is_empty()));
        let _ = read_contact(bytes);
    },
    reads: |path| path.starts_with("monica"),
    samples: none,
    words: JSON,
};

/// Every message is of somebody in its conversation.
fn chats(bytes: &[u8], names: &[&str]) {
    for name in names {
        let reading = read_chats(bytes, name);
        assert!(reading.problems.iter().all(|problem| !problem.cause.is_empty()));
        for conversation in &reading.conversations {
            let parties = conversation.parties.len();
            assert!(conversation.me.is_none_or(|me| me < parties), "the owner is no party");
            for message in &conversation.messages {
                assert!(message.from.iter().chain(&message.to).all(|place| *place < parties), "a message of nobody");
            }
        }
    }
}
