//! Tests of the formats on invented samples, on arbitrary bytes and on the public corpora.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot prepare its sample must fail")]

mod calendars;
mod card_text;
mod cards;
mod chats_meta;
mod chats_signal;
mod chats_sms;
mod chats_telegram;
mod chats_whatsapp;
mod columns;
mod corpora;
mod ldif;
mod linkedin;
mod mails;
mod monica;
mod never_panics;
mod tables;

/// The bytes of an invented sample.
fn fixture(path: &str) -> Vec<u8> {
    let whole = format!("{}/../../fixtures/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&whole).unwrap_or_else(|error| panic!("{whole}: {error}"))
}
