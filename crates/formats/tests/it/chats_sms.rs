//! Files of SMS Backup & Restore.

use hearten_domain::LeftOutReason;
use hearten_formats::{
    Format,
    chat::{ChatReading, ChatTime, Conversation, MessageKind, Service, read_chats},
    recognise,
};

use crate::fixture;

fn read(name: &str) -> ChatReading {
    let bytes = fixture(&format!("sms/{name}"));
    assert_eq!(recognise(bytes.get(..4096).unwrap_or(&bytes), name), Format::Chat, "{name}");
    read_chats(&bytes, name)
}

/// The conversation with certain numbers or words.
fn with<'a>(reading: &'a ChatReading, who: &[&str]) -> &'a Conversation {
    let is = |it: &&Conversation| {
        let parties = it.parties.iter().map(|party| party.phone.as_deref().or(party.account.as_deref()).unwrap_or_default());
        parties.collect::<Vec<_>>() == who
    };
    reading.conversations.iter().find(is).expect("the conversation is there")
}

fn told(conversation: &Conversation) -> Vec<(Option<usize>, &str)> {
    conversation.messages.iter().map(|message| (message.from, message.text.as_deref().unwrap_or_default())).collect()
}

#[test]
fn text_messages_are_one_conversation_for_each_number() {
    let reading = read("sms-20240310.xml");
    assert!(reading.conversations.iter().all(|it| it.service == Service::Phone && it.me.is_none()));
    let ana = with(&reading, &["+44 7700 900102"]);
    assert_eq!((ana.title.as_deref(), ana.is_group), (Some("Ana Quint"), Some(false)));
    assert_eq!(told(ana), [(Some(0), "Boat is dry 😀 & clean\nSee you?"), (None, ""), (Some(0), "contact")], "none is the owner");
    assert_eq!(ana.messages[0].at, ChatTime::Instant("2024-03-01T09:00:00Z".parse().expect("an instant")));
    assert_eq!((ana.messages[0].line, ana.messages[1].line), (5, 6));
}

#[test]
fn firms_are_given_by_the_word_or_number_they_send_under() {
    let reading = read("sms-20240310.xml");
    let dhl = with(&reading, &["DHL"]);
    assert_eq!((dhl.parties[0].account.as_deref(), dhl.parties[0].phone.as_deref(), dhl.title.as_deref()), (Some("DHL"), None, None));
    assert_eq!(told(dhl), [(Some(0), "Your parcel <123>")]);
    assert_eq!(with(&reading, &["22000"]).parties[0].phone.as_deref(), Some("22000"));
}

#[test]
fn a_message_to_several_is_a_group_whatever_the_order_of_its_numbers() {
    let reading = read("sms-20240310.xml");
    let group = with(&reading, &["+447700900102", "+447700900104"]);
    let names: Vec<_> = group.parties.iter().map(|party| party.name.as_deref()).collect();
    assert_eq!((names.as_slice(), group.is_group), ([Some("Ana Quint"), Some("Mira")].as_slice(), Some(true)));
    assert_eq!(told(group), [(Some(0), "Look at her"), (None, "photo")], "the sender is told by the end of the number");
    assert_eq!(group.messages[1].at, ChatTime::Instant("2024-03-01T09:08:20Z".parse().expect("an instant")), "told in seconds");
}

#[test]
fn what_was_never_sent_is_left_out_and_what_has_no_date_is_told_of() {
    let reading = read("sms-20240310.xml");
    assert_eq!(reading.left_out.into_iter().collect::<Vec<_>>(), [(LeftOutReason::UnsentText, 2)]);
    let problems: Vec<_> = reading.problems.iter().map(|problem| (problem.line, problem.cause.as_str())).collect();
    assert_eq!(problems, [(10, "the message or call has no date that can be read")]);
}

#[test]
fn calls_are_told_by_who_called_and_how_long() {
    let reading = read("calls-20240310.xml");
    assert_eq!(reading.problems, []);
    let call = |minutes| MessageKind::Call { video: false, minutes };
    let calls: Vec<_> = with(&reading, &["+447700900102"]).messages.iter().map(|message| (message.from, message.kind)).collect();
    let missed = MessageKind::MissedCall;
    assert_eq!(calls, [(Some(0), call(Some(2))), (None, call(Some(1))), (None, missed), (Some(0), missed), (Some(0), call(None))]);
    assert_eq!(with(&reading, &["0207 946 0000"]).messages[0].kind, missed);
    assert_eq!(reading.left_out.into_iter().collect::<Vec<_>>(), [(LeftOutReason::WithheldCall, 2)]);
}

#[test]
fn a_file_that_breaks_off_gives_what_was_read_and_where_it_broke() {
    let reading = read("broken-off.xml");
    assert_eq!(told(with(&reading, &["+447700900102"])), [(Some(0), "whole")]);
    assert_eq!(reading.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [4]);
    let bytes = fixture("sms/sms-20240310.xml");
    for end in (300..bytes.len() - 12).step_by(31) {
        assert!(!read_chats(&bytes[..end], "x").problems.is_empty(), "{end}");
    }
}

#[test]
fn entities_are_not_expanded_and_no_nesting_is_too_deep() {
    let bomb = r#"<?xml version="1.0"?><!DOCTYPE smses [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<smses count="1"><sms address="1234567" date="1709283600000" type="1" body="&b;&b;" contact_name="&a;" /></smses>"#;
    let reading = read_chats(bomb.as_bytes(), "x");
    assert!(reading.conversations.iter().flat_map(|it| &it.messages).all(|message| message.text.as_deref() == Some("&b;&b;")));
    let deep = format!("<smses>{}", "<mms><parts>".repeat(10_000));
    assert_eq!(read_chats(deep.as_bytes(), "x").problems.len(), 1);
}

#[test]
fn a_picture_of_many_megabytes_costs_no_more_than_passing_over_it() {
    let data = "A".repeat(8 << 20);
    let xml = format!(
        r#"<smses><mms date="1709284200000" msg_box="1" address="+447700900102"><parts><part ct="image/jpeg" text="null" data="{data}"/></parts></mms></smses>"#
    );
    let reading = read_chats(xml.as_bytes(), "x");
    assert_eq!(told(with(&reading, &["+447700900102"])), [(Some(0), "photo")]);
}

#[test]
fn a_backup_of_nothing_says_so() {
    for nothing in ["<smses count=\"0\"></smses>", "<?xml version='1.0'?><!-- a > b --><calls count='0'>\n</calls>"] {
        let reading = read_chats(nothing.as_bytes(), "x");
        assert_eq!(
            reading.problems.iter().map(|problem| problem.cause.as_str()).collect::<Vec<_>>(),
            ["there is no message and no call in this file"]
        );
    }
    for other in ["<html><body>smses</body></html>", "<smsesque/>", "<?xml", "<!--", "<"] {
        assert_ne!(recognise(other.as_bytes(), "sms.xml"), Format::Chat, "{other}");
    }
}
