use hearten_formats::vcard::{CardKind, CardObservation, read_cards};

use crate::fixture;

fn cards(path: &str) -> Vec<CardObservation> {
    read_cards(&fixture(path), path).filter_map(Result::ok).collect()
}

#[test]
fn an_iphone_card_is_read_with_its_labels_and_without_its_invented_year() {
    let all = cards("iphone/contacts.vcf");
    let ida = &all[0];
    assert_eq!((ida.name.as_deref(), ida.given.as_deref(), ida.family.as_deref()), (Some("Ida Marlow"), Some("Ida"), Some("Marlow")));
    let emails: Vec<_> = ida.emails.iter().map(|email| (email.value.as_str(), email.label.as_deref())).collect();
    assert_eq!(emails, [("ida@quay.example", Some("work")), ("ida@home.example", Some("cabin"))]);
    assert_eq!(ida.birthday.map(|date| date.to_string()).as_deref(), Some("--03-05"));
    assert_eq!(ida.anniversary.map(|date| date.to_string()).as_deref(), Some("2011-06-18"));
    assert_eq!((ida.related[0].value.as_str(), ida.related[0].label.as_deref()), ("Nils Marlow", Some("brother")));
    assert_eq!(
        (ida.organizations[0].name.as_deref(), ida.organizations[0].role.as_deref()),
        (Some("Quay Instruments"), Some("Head of Lenses"))
    );
    assert_eq!(ida.postals[0].value, "12 Harbour Street, Bergen, 5003, Norway");
    assert_eq!(ida.note.as_deref(), Some("Likes old maps, tide tables\nand strong tea."));
    assert!(ida.problems.is_empty());
    assert_eq!((all[1].name.as_deref(), all[1].kind), (Some("Harbour Cafe"), CardKind::Organization));
}

#[test]
fn the_exact_bytes_of_every_card_are_kept() {
    for path in ["iphone/contacts.vcf", "outlook/juergen.vcf", "lotus/ana.vcf"] {
        let joined: Vec<u8> = cards(path).into_iter().flat_map(|card| card.raw).collect();
        assert_eq!(joined, fixture(path), "{path}");
    }
}

#[test]
fn android_cards_are_read_even_where_one_is_never_ended() {
    let all = cards("android/contacts.vcf");
    let names: Vec<_> = all.iter().map(|card| (card.name.as_deref().unwrap_or_default(), card.line, card.problems.len())).collect();
    assert_eq!(names, [("Søren Ørsted", 1, 0), ("112", 14, 0), ("Never Ended", 18, 1), ("After It", 22, 1)]);
    let photo = all[0].photo.as_ref().expect("the picture is read");
    assert_eq!((photo.media_type.as_str(), &photo.bytes[..3]), ("image/jpeg", &[0xff, 0xd8, 0xff][..]));
    assert_eq!(all[0].birthday.map(|date| date.to_string()).as_deref(), Some("--04-12"));
    assert!(all[3].problems[0].cause.contains("sometime in May"));
}

#[test]
fn old_encodings_are_read() {
    let ana = &cards("lotus/ana.vcf")[0];
    assert_eq!((ana.name.as_deref(), ana.family.as_deref()), (Some("Ana López"), Some("López")));
    assert_eq!(ana.organizations[0].name.as_deref(), Some("Café Central S.A."));
    let juergen = &cards("outlook/juergen.vcf")[0];
    assert_eq!(juergen.name.as_deref(), Some("Dr. Jürgen Groß"));
    assert_eq!(juergen.organizations[0].units, ["Einkauf"]);
}

#[test]
fn a_card_in_utf_16_is_the_same_card() {
    let plain = fixture("iphone/contacts.vcf");
    let text = String::from_utf8(plain).expect("the sample is UTF-8");
    for little in [true, false] {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        let wide: Vec<u8> = units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect();
        let read: Vec<_> = read_cards(&wide, "wide.vcf").filter_map(Result::ok).map(|card| (card.name, card.emails, card.line)).collect();
        let expected: Vec<_> = cards("iphone/contacts.vcf").into_iter().map(|card| (card.name, card.emails, card.line)).collect();
        assert_eq!(read, expected);
    }
}

#[test]
fn a_card_within_a_card_is_somebody_related() {
    let bytes = b"BEGIN:VCARD\nVERSION:2.1\nFN:Ann\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Bob\nEND:VCARD\nTEL:5\nEND:VCARD\n";
    let all: Vec<_> = read_cards(bytes, "x").filter_map(Result::ok).collect();
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].name.as_deref(), all[0].related[0].value.as_str(), all[0].phones.len()), (Some("Ann"), "Bob", 1));
}

#[test]
fn a_file_without_a_card_says_so() {
    let all: Vec<_> = read_cards(b"hello", "hello.vcf").collect();
    assert!(matches!(all.as_slice(), [Err(problem)] if problem.cause == "there is no card in this file"));
}
