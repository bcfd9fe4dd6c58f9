//! vCards, read and written.

use hearten_domain::PartialDate;
use hearten_formats::vcard::{
    CardOrganization, CardPhoto, Labelled, read_cards,
    write::{CardChanges, CardField, CardText},
};

use super::{Target, has_extension, none};

const WORDS: &[&str] = &[
    "BEGIN:VCARD\r\n",
    "END:VCARD\r\n",
    "VERSION:2.1\r\n",
    "VERSION:3.0\r\n",
    "VERSION:4.0\r\n",
    "AGENT:\r\nBEGIN:VCARD\r\n",
    "item1.",
    "X-ABLabel:_$!<",
    ";ENCODING=QUOTED-PRINTABLE",
    ";CHARSET=ISO-8859-1",
    ";CHARSET=UTF-16",
    ";ENCODING=b:",
    ";BASE64:",
    "BDAY:--0230",
    "BDAY;VALUE=date-and-or-time:",
    "PHOTO:data:image/png;base64,",
    "N:;;;;",
    "KIND:group\r\n",
    ";TYPE=\"",
    "=C3=",
    "REV:19951031T222710Z",
    "UID:",
];

pub(super) const READ: Target =
    Target { name: "cards", run: read, reads: |path| has_extension(path, &["vcf"]), samples: none, words: WORDS };

pub(super) const WRITE: Target = Target { name: "cards_written", run: write, reads: READ.reads, samples: none, words: WORDS };

fn read(bytes: &[u8]) {
    let mut given = 0;
    let mut raw_bytes = 0;
    for card in read_cards(bytes, "x") {
        given += 1;
        match card {
            Ok(card) => raw_bytes += card.raw.len(),
            Err(problem) => assert!(!problem.cause.is_empty()),
        }
    }
    assert!(given > 0, "neither a card nor a reason");
    assert!(raw_bytes <= bytes.len(), "cards overlap");
}

/// What is written reads the same, alone, changed and joined.
fn write(bytes: &[u8]) {
    let Some(card) = CardText::parse(bytes) else { return };
    assert_same(&card);
    let label = |value: &str, label: &str| Labelled { value: value.into(), label: Some(label.into()) };
    let changes = CardChanges {
        name: Some("Zoë Reis".into()),
        note: Some(Some("one\ntwo; three, four".into())),
        nickname: Some(None),
        birthday: Some(PartialDate::new(None, Some(2), Some(29)).ok()),
        add: vec![(CardField::Email, label("zoe@reis.example", "boat")), (CardField::Phone, label("1", "cell"))],
        remove: vec![(CardField::Email, "ana@x.example".into()), (CardField::Postal, "Quay".into())],
        photo: Some(CardPhoto { media_type: "image/gif".into(), bytes: b"GIF89a".to_vec() }),
        add_organizations: vec![CardOrganization { name: Some("Tide Lab".into()), units: vec![], role: Some("head".into()) }],
        ..CardChanges::default()
    };
    let changed = card.clone().with(&changes);
    assert_same(&changed);
    let half = bytes.split_at(bytes.len() / 2).1;
    let other = CardText::parse(half).unwrap_or_else(|| CardText::new("urn:x"));
    if let Some(joined) = CardText::joined(vec![card, other, changed]) {
        assert_same(&joined);
    }
}

fn assert_same(card: &CardText) {
    let written = card.to_bytes();
    let again = CardText::parse(&written).map(|again| again.to_bytes()).unwrap_or_default();
    let first = written.iter().zip(&again).take_while(|(one, other)| one == other).count();
    let around = |bytes: &[u8]| {
        let from = first.saturating_sub(80);
        String::from_utf8_lossy(bytes.get(from..bytes.len().min(first + 80)).unwrap_or_default()).into_owned()
    };
    assert!(again == written, "a card that was written reads otherwise: {:?}, not {:?}", around(&again), around(&written));
    assert!(read_cards(&written, "x").count() > 0);
}
