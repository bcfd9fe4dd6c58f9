//! Cards come back as they went in, and changes touch only what they are about.

use std::collections::BTreeMap;

use hearten_domain::PartialDate;
use hearten_formats::vcard::{
    CardOrganization, Labelled, read_cards,
    write::{CardChanges, CardField, CardText, CardVersion},
};
use hearten_testkit::{CardLine, card_lines};
use proptest::prelude::*;

use crate::{corpora::files, fixture};

/// Sample files of which something does not come back, each with what and why.
const EXCEPTIONS: &[(&str, &str)] = &[];

fn counted(lines: Vec<CardLine>) -> BTreeMap<CardLine, usize> {
    let mut counts = BTreeMap::new();
    for line in lines {
        *counts.entry(line).or_default() += 1;
    }
    counts
}

/// Checks that every property of a card is in what is written of it, as often, and nothing else.
fn comes_back(raw: &[u8], what: &str) -> Result<(), String> {
    let written = CardText::parse(raw).ok_or(format!("{what}: no card"))?.to_bytes();
    let (before, after) = (counted(card_lines(raw)), counted(card_lines(&written)));
    let lost: Vec<_> = before.iter().filter(|(line, count)| after.get(line) != Some(count)).collect();
    let more: Vec<_> = after.iter().filter(|(line, count)| before.get(line) != Some(count)).collect();
    if lost.is_empty() && more.is_empty() { Ok(()) } else { Err(format!("{what}: lost {lost:?}, more {more:?}")) }
}

#[test]
fn every_property_of_the_invented_cards_comes_back() {
    for path in ["android/contacts.vcf", "iphone/contacts.vcf", "lotus/ana.vcf", "outlook/juergen.vcf", "cli/friends.vcf"] {
        for card in read_cards(&fixture(path), path).filter_map(Result::ok) {
            comes_back(&card.raw, path).unwrap_or_else(|lost| panic!("{lost}"));
        }
    }
}

#[test]
fn every_property_of_the_public_cards_comes_back() {
    let Some(files) = files("vcard/vcards.tar.gz") else { return };
    let (mut cards, mut wrong) = (0, Vec::new());
    for (name, bytes) in &files {
        for card in read_cards(bytes, name).filter_map(Result::ok) {
            cards += 1;
            let is_exception = EXCEPTIONS.iter().any(|(file, _)| name.ends_with(file));
            match (comes_back(&card.raw, name), is_exception) {
                (Err(lost), false) => wrong.push(lost),
                (Ok(()), true) => wrong.push(format!("{name} is no exception any more")),
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {cards} cards:\n{}", wrong.len(), wrong.join("\n"));
    assert!(cards >= 380, "{cards}");
}

fn card(text: &str) -> CardText {
    CardText::parse(text.replace('\n', "\r\n").as_bytes()).expect("a card")
}

fn written(card: &CardText) -> String {
    String::from_utf8(card.to_bytes()).expect("UTF-8").replace("\r\n", "\n")
}

const APPLE: &str = "BEGIN:VCARD
VERSION:3.0
N:López;Ana;María;Dr.;
FN:Dr. Ana María López
ORG:Harbour Trust;Archive
TITLE:archivist
item1.EMAIL;type=INTERNET;type=pref:ana@old.example
item1.X-ABLabel:_$!<Other>!$_
TEL;type=CELL:+34 600 000 001
item2.ADR;type=HOME:;;1 Quay;Porto;;;Portugal
item2.X-ABADR:pt
X-PHONETIC-FIRST-NAME;X-A=\"b:c;d\":Ana
END:VCARD
";

#[test]
fn changes_touch_only_what_they_are_about() {
    let label = |value: &str, label: Option<&str>| Labelled { value: value.into(), label: label.map(Into::into) };
    let changes = CardChanges {
        name: Some("Ana Reis López".into()),
        nickname: Some(Some("Nita, the second".into())),
        note: Some(Some("Tall;\nwrites letters".into())),
        birthday: Some(PartialDate::new(None, Some(4), Some(12)).ok()),
        add: vec![
            (CardField::Email, label("ana@new.example", Some("work"))),
            (CardField::Handle, label("matrix:@ana:x.example", Some("the choir's"))),
        ],
        remove: vec![(CardField::Email, "ana@old.example".into())],
        categories: Some(vec!["rowing, sea".into(), "choir".into()]),
        remove_organizations: vec!["Harbour Trust".into()],
        add_organizations: vec![CardOrganization { name: Some("Tide Lab".into()), units: vec![], role: Some("head".into()) }],
        ..CardChanges::default()
    };
    assert_eq!(
        written(&card(APPLE).with(&changes)),
        "BEGIN:VCARD
VERSION:3.0
N:López;Ana Reis;;Dr.;
FN:Ana Reis López
TEL;type=CELL:+34 600 000 001
item2.ADR;type=HOME:;;1 Quay;Porto;;;Portugal
item2.X-ABADR:pt
X-PHONETIC-FIRST-NAME;X-A=\"b:c;d\":Ana
NICKNAME:Nita\\, the second
NOTE:Tall\\;\\nwrites letters
BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12
CATEGORIES:rowing\\, sea,choir
ORG:Tide Lab
TITLE:head
EMAIL;TYPE=WORK:ana@new.example
item1.IMPP:matrix:@ana:x.example
item1.X-ABLabel:the choir's
END:VCARD
"
    );
    assert_eq!(card(APPLE).with(&CardChanges::default()).to_bytes(), APPLE.replace('\n', "\r\n").as_bytes());
}

#[test]
fn an_old_card_is_changed_in_its_own_way_of_writing() {
    let old = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B3pez;Ana\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\ntwo\nTEL;HOME:1\nEND:VCARD\n";
    let changes = CardChanges {
        name: Some("Zoë López".into()),
        add: vec![(CardField::Phone, Labelled { value: "2".into(), label: Some("cell".into()) })],
        ..CardChanges::default()
    };
    assert_eq!(
        written(&card(old).with(&changes)),
        "BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B3pez;Zo=C3=AB;;;
NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=
two
TEL;HOME:1
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB L=C3=B3pez
TEL;CELL:2
END:VCARD
"
    );
}

#[test]
fn a_new_card_reads_back_as_it_was_written() {
    let note = "A long line, with; all that must be escaped \\ and ünïcödé that goes beyond the seventy-fifth octet of its line";
    let changes = CardChanges {
        name: Some("Mia Sand".into()),
        note: Some(Some(note.into())),
        birthday: Some(PartialDate::new(Some(1985), Some(4), None).ok()),
        death: Some(PartialDate::new(Some(2020), Some(4), Some(1)).ok()),
        add: vec![
            (CardField::Email, Labelled { value: "mia@sand.example".into(), label: None }),
            (CardField::Url, Labelled { value: "https://sand.example/mia".into(), label: Some("blog".into()) }),
            (CardField::Postal, Labelled { value: "1 Quay, Porto".into(), label: Some("home".into()) }),
            (CardField::Interest, Labelled { value: "tides".into(), label: None }),
        ],
        ..CardChanges::default()
    };
    let made = CardText::new("urn:uuid:00000000-0000-0000-0000-000000000001").with(&changes);
    let bytes = made.to_bytes();
    assert!(written(&made).lines().all(|line| line.len() <= 75));
    let read = read_cards(&bytes, "x").next().expect("one card").expect("a sound card");
    assert_eq!((read.name.as_deref(), read.note.as_deref(), read.problems.len()), (Some("Mia Sand"), Some(note), 0));
    assert_eq!((read.given.as_deref(), read.family.as_deref()), (Some("Mia"), Some("Sand")));
    assert_eq!((read.birthday, read.death), (changes.birthday.flatten(), changes.death.flatten()));
    assert_eq!(
        (&read.emails, &read.urls, &read.postals),
        (&vec![changes.add[0].1.clone()], &vec![changes.add[1].1.clone()], &vec![changes.add[2].1.clone()])
    );
    assert_eq!(read.interests, ["tides"]);
}

#[test]
fn several_cards_of_one_person_become_one_with_all_that_is_distinct() {
    let new = "BEGIN:VCARD\nVERSION:4.0\nUID:a\nFN:Ana López\nEMAIL:ana@x.example\nitem1.TEL:1\nitem1.X-ABLabel:boat\nEND:VCARD\n";
    let old = "BEGIN:VCARD\nVERSION:2.1\nREV:20010101\nUID:b\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ana L=F3pez\nEMAIL:ana@x.example\n\
               item1.TEL;HOME:2\nitem1.X-ABLabel:hut\nNOTE:a, b; c\nADR;WORK;ENCODING=QUOTED-PRINTABLE:;;1=0D=0A2;P\\;Q\nEND:VCARD\n";
    let joined = CardText::joined(vec![card(new), card(old)]).expect("a card");
    assert_eq!(
        written(&joined),
        "BEGIN:VCARD
VERSION:3.0
UID:a
FN:Ana López
EMAIL:ana@x.example
item1.TEL:1
item1.X-ABLabel:boat
X-HEARTEN-ALSO-UID:b
item2.TEL;TYPE=HOME:2
item2.X-ABLabel:hut
NOTE:a\\, b\\; c
ADR;TYPE=WORK:;;1\\n2;P\\;Q
END:VCARD
"
    );
    assert_eq!(joined.version(), CardVersion::V3_0);
    let again = CardText::joined(vec![card(APPLE), card(APPLE)]).expect("a card");
    assert_eq!(again.to_bytes(), card(APPLE).to_bytes());
}

#[test]
fn a_card_folded_into_another_does_not_end_it() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nAGENT:BEGIN:VCARD\r\n FN:Ben\r\n END:VCARD\r\nNOTE:after\r\nEND:VCARD\r\n";
    let read = read_cards(text.as_bytes(), "x").next().expect("one card").expect("a sound card");
    assert_eq!((read.note.as_deref(), read.raw.as_slice()), (Some("after"), text.as_bytes()));
    assert_eq!(CardText::parse(text.as_bytes()).expect("a card").to_bytes(), text.as_bytes());
    let indented = "  BEGIN:VCARD\n  FN:Ana\n  END:VCARD\n";
    assert_eq!(read_cards(indented.as_bytes(), "x").filter_map(Result::ok).count(), 1);
}

/// A line with its end, folded at each of these places.
fn folded(line: &str, places: &[usize]) -> String {
    let mut folded = String::new();
    for (at, letter) in line.chars().enumerate() {
        if at > 0 && places.contains(&at) {
            folded.push_str("\r\n ");
        }
        folded.push(letter);
    }
    folded + "\r\n"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_well_formed_card_is_written_as_it_was_read(
        version in proptest::sample::select(vec!["3.0", "4.0"]),
        lines in proptest::collection::vec(
            ("([a-z0-9]{1,6}\\.)?", "[A-Z][A-Z-]{0,9}", "(;[A-Z-]{1,6}=(\"[^\"\\p{C}]{0,8}\"|[^\":;,\\p{C}]{0,8})){0,3}", "[^\\p{C}]{0,60}", proptest::collection::vec(1_usize..60, 0..4)),
            0..12,
        ),
    ) {
        let mut text = format!("BEGIN:VCARD\r\nVERSION:{version}\r\n");
        let mut wanted = vec![(String::new(), "VERSION".to_owned(), String::new(), version.as_bytes().to_vec())];
        for (group, name, parameters, value, places) in &lines {
            prop_assume!(name != "BEGIN" && name != "END" && name != "AGENT");
            let head = format!("{group}{name}{parameters}:");
            let width = head.chars().count();
            let places: Vec<usize> = places.iter().map(|place| place + width).collect();
            text += &folded(&format!("{head}{value}"), &places);
            wanted.push((group.trim_end_matches('.').to_owned(), name.clone(), parameters.trim_start_matches(';').to_owned(), value.as_bytes().to_vec()));
        }
        text += "END:VCARD\r\n";
        let card = CardText::parse(text.as_bytes()).expect("a card");
        let read: Vec<CardLine> = card.properties().iter().map(|it| {
            (it.group.clone().unwrap_or_default(), it.name.clone(), it.parameters.join(";"), it.value.clone())
        }).collect();
        let alike = read == wanted;
        prop_assert!(alike && read.len() == wanted.len(), "{:?} is not {:?}", read, wanted);
        prop_assert_eq!(card.to_bytes(), text.as_bytes());
    }

    #[test]
    fn whatever_is_written_reads_the_same(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let whole = [b"BEGIN:VCARD\r\nVERSION:3.0\r\n", bytes.as_slice(), b"\r\nEND:VCARD\r\n"].concat();
        let once = CardText::parse(&whole).expect("a card").to_bytes();
        prop_assert_eq!(CardText::parse(&once).expect("a card").to_bytes(), once);
    }
}
