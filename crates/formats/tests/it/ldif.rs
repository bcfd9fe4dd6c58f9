use hearten_formats::{
    Format,
    ldif::read_ldif,
    recognise,
    vcard::{CardKind, CardObservation, Labelled},
};

use crate::fixture;

fn entries(path: &str) -> Vec<CardObservation> {
    let bytes = fixture(path);
    assert_eq!(recognise(&bytes, "export"), Format::Ldif, "{path}");
    read_ldif(&bytes, path).filter_map(Result::ok).collect()
}

fn values(labelled: &[Labelled]) -> Vec<(&str, &str)> {
    labelled.iter().map(|it| (it.value.as_str(), it.label.as_deref().unwrap_or_default())).collect()
}

#[test]
fn thunderbirds_entries_are_read_with_their_attributes() {
    let all = entries("thunderbird/addressbook.ldif");
    let nora = &all[0];
    assert_eq!((nora.name.as_deref(), nora.nickname.as_deref(), nora.line), (Some("Nora Lind"), Some("Nono"), 1));
    assert_eq!(values(&nora.emails), [("nora@press.example", ""), ("nora@home.example", "other")]);
    assert_eq!(values(&nora.phones), [("+46 70 123 45 67", "cell"), ("+46 8 123 456", "work")]);
    assert_eq!(values(&nora.postals), [("Strandvägen 1, Stockholm, 114 56, Sweden", "home")]);
    assert_eq!(values(&nora.urls), [("https://press.example", "work"), ("https://nora.example", "her own page")]);
    let organization = &nora.organizations[0];
    assert_eq!(
        (organization.name.as_deref(), organization.role.as_deref(), organization.units.as_slice()),
        (Some("Harbour Press"), Some("Editor"), &["Maps".to_owned()][..])
    );
    assert_eq!(
        (nora.birthday.map(|date| date.to_string()).as_deref(), nora.note.as_deref()),
        (Some("1981-02-28"), Some("Likes tea,\nnot coffee."))
    );
    assert_eq!((all[1].name.as_deref(), all[1].kind), (Some("bare@press.example"), CardKind::Individual));
    assert_eq!((all[2].name.as_deref(), all[2].kind), (Some("The choir"), CardKind::Group));
}

#[test]
fn an_entry_is_kept_as_it_came_and_can_be_read_again() {
    let bytes = fixture("thunderbird/addressbook.ldif");
    for card in entries("thunderbird/addressbook.ldif") {
        assert!(bytes.windows(card.raw.len()).any(|window| window == card.raw) && card.raw.starts_with(b"dn: "));
        let again = read_ldif(&card.raw, "x").next().and_then(Result::ok).expect("it is read again");
        assert_eq!((again.name, again.emails, again.raw), (card.name, card.emails, card.raw));
    }
}

#[test]
fn a_directorys_entries_are_read_and_changes_are_refused() {
    let all: Vec<_> = read_ldif(&fixture("ldif/directory.ldif"), "x").collect();
    assert!(all[4].as_ref().is_err_and(|problem| problem.line == 49 && problem.cause.contains("modify")), "{:?}", all[4]);
    let all: Vec<CardObservation> = all.into_iter().filter_map(Result::ok).collect();
    let juergen = &all[0];
    assert_eq!((juergen.name.as_deref(), juergen.uid.as_deref()), (Some("Jürgen Groß"), Some("0102030405060708090a0b0c0d0e0f10")));
    assert_eq!(values(&juergen.emails), [("juergen.gross@quay.example", ""), ("jg@quay.example", "other")]);
    assert_eq!(values(&juergen.postals), [("Lange Straße 1, Berlin, 10243, Deutschland", "work")]);
    assert_eq!(
        (values(&juergen.related), juergen.note.as_deref()),
        (vec![("Marlow, Ida", "manager")], Some("a long note that is folded over three lines"))
    );
    assert!(juergen.photo.is_some() && juergen.problems.is_empty());
    let kinds: Vec<_> = all.iter().map(|card| (card.name.as_deref().unwrap_or_default(), card.kind)).collect();
    assert_eq!(
        kinds[1..],
        [
            ("Einkauf", CardKind::Other),
            ("Harbour Cafe", CardKind::Organization),
            ("All of us", CardKind::Group),
            ("Ben Ode", CardKind::Individual),
        ]
    );
    assert_eq!(all[4].problems.len(), 3, "what cannot be read is said, the name stands: {:?}", all[4].problems);
}

#[test]
fn old_encodings_and_wide_letters_are_read() {
    let helene = &entries("ldif/latin-1.ldif")[0];
    assert_eq!(helene.name.as_deref(), Some("Hélène Lefèvre"));
    assert_eq!(values(&helene.postals), [("3 rue du Port, 13002 Marseille, France", "home")]);
    let text = String::from_utf8(fixture("thunderbird/addressbook.ldif")).expect("the sample is UTF-8");
    let wide: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(recognise(&wide, "x"), Format::Ldif);
    assert_eq!(read_ldif(&wide, "x").filter_map(Result::ok).count(), 3);
}

#[test]
fn a_file_without_an_entry_says_so() {
    let all: Vec<_> = read_ldif(b"version: 1\n", "x").collect();
    assert!(matches!(all.as_slice(), [Err(problem)] if problem.cause.contains("no entry")));
    assert_ne!(recognise(b"dn: \nhello", "x"), Format::Ldif);
}
