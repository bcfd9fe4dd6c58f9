//! How fast mail is read, beside the parser's own speed over the same bytes.
//!
//! `HEARTEN_MBOX=/path/to/all.mbox cargo bench -p hearten-formats`; without it an invented mailbox of 20,000 mails is read.
#![expect(clippy::panic, reason = "a benchmark ends where it cannot go on")]

use std::time::Instant;

use hearten_formats::mail::{MailSplitter, SplitLimits, parse_mail};

fn invented() -> Vec<u8> {
    let mut mbox = String::new();
    for number in 0..20_000 {
        mbox.push_str(&format!(
            "From x@y Wed May  1 09:00:00 2024\nMessage-ID: <{number}@example.org>\nDate: Wed, 1 May 2024 09:00:00 +0000\n\
             From: =?utf-8?q?In=C3=A9s?= <ines{}@example.org>\nTo: Me <me@example.org>\nCc: Ana <ana@example.org>,\n Ben <ben@example.org>\n\
             Subject: Notes from the workshop {number}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{}\n",
            number % 300,
            "The meeting on Friday was moved to room four, please send me the latest draft.\n".repeat(12)
        ));
    }
    mbox.into_bytes()
}

fn report(what: &str, mails: usize, started: Instant) {
    let seconds = started.elapsed().as_secs_f64();
    println!("{what:42} {mails:>8} mails  {:>9.0} mails/s", mails as f64 / seconds);
}

fn main() {
    let bytes = match std::env::var("HEARTEN_MBOX") {
        Ok(path) => std::fs::read(&path).unwrap_or_else(|error| panic!("{path} cannot be read: {error}")),
        Err(_) => invented(),
    };
    let started = Instant::now();
    let whole: Vec<_> = MailSplitter::new(bytes.as_slice(), SplitLimits::WITH_TEXT).map_while(Result::ok).collect();
    report("split, bodies kept", whole.len(), started);

    let started = Instant::now();
    let parsed = whole.iter().filter(|raw| mail_parser::MessageParser::default().parse(&raw.bytes).is_some()).count();
    report("mail-parser alone, whole messages", parsed, started);

    let started = Instant::now();
    let parsed = whole.iter().filter(|raw| mail_parser::MessageParser::default().parse_headers(&raw.bytes).is_some()).count();
    report("mail-parser alone, headers", parsed, started);

    let started = Instant::now();
    let read = MailSplitter::new(bytes.as_slice(), SplitLimits::HEADERS)
        .map_while(Result::ok)
        .filter(|raw| parse_mail(raw, false).is_ok())
        .count();
    report("Hearten: split and observe, headers", read, started);
}
