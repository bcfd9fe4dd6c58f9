//! What columns hold: told by cells, said by a map, shown as a guess.

use hearten_formats::table::{ColumnMap, FieldName, Table, guess_columns, read_table, read_table_with};
use hearten_formats::vcard::CardObservation;

use crate::fixture;

fn read(table: Table) -> Vec<CardObservation> {
    match table {
        Table::Cards(cards) => cards.filter_map(Result::ok).collect(),
        Table::Unknown(cause) => panic!("{cause}"),
        _ => panic!("this is an address book"),
    }
}

fn mapped(text: &str, entries: &[&str]) -> Vec<CardObservation> {
    let map = ColumnMap::parse(entries.iter().copied()).expect("a map");
    read(read_table_with(text.as_bytes(), "x.csv", Some(&map)))
}

fn said(card: &CardObservation) -> (&str, &str, usize) {
    (card.name.as_deref().unwrap_or_default(), card.emails.first().map_or("", |email| &email.value), card.phones.len())
}

#[test]
fn a_table_without_a_header_is_told_by_its_cells() {
    let bytes = fixture("thunderbird/no-header.csv");
    let all = read(read_table(&bytes, "x.csv"));
    assert_eq!((all.len(), said(&all[0]), all[0].line), (4, ("Nora Lind", "nora@press.example", 1), 1));
    assert_eq!((all[1].given.as_deref(), all[1].family.as_deref()), (Some("Uwe"), Some("Voss")));
    assert_eq!(all[3].birthday.map(|date| date.to_string()).as_deref(), Some("2001-07-21"));
    let again = read(read_table(&all[0].raw, "x.csv"));
    assert_eq!((said(&again[0]), &again[0].given), (said(&all[0]), &all[0].given), "a kept row can be read again");
}

#[test]
fn words_that_nobody_knows_stand_above_cells_that_tell() {
    let all = read(read_table("Wer;Wohin\nAna López;ana@lopez.example\nBen Ode;ben@ode.example\n".as_bytes(), "x.csv"));
    assert_eq!((all.len(), said(&all[1])), (2, ("Ben Ode", "ben@ode.example", 0)));
    for unsure in
        ["Wer;Wohin\n1;ana@lopez.example\n2;ben@ode.example\n", "Customer,Mail to,Amount\nAna Lo,a@x.example,3\nBen Od,b@x.example,4\n"]
    {
        assert!(matches!(read_table(unsure.as_bytes(), "x.csv"), Table::Unknown(cause) if cause.contains("--map")), "{unsure}");
    }
}

#[test]
fn a_map_makes_any_table_readable() {
    let text = "Wer,Wohin,Ruf,Geheim\nAna,ana@lopez.example,555,x\n";
    let all = mapped(text, &["name=wer", "email=Wohin", "phone:work=3", "-=Geheim"]);
    assert_eq!((said(&all[0]), all[0].phones[0].label.as_deref()), (("Ana", "ana@lopez.example", 1), Some("work")));
    assert_eq!(said(&mapped("just names\nAna\nBen\n", &["name=just names"])[1]), ("Ben", "", 0));
    assert_eq!(said(&mapped("Ana,555\nBen,556\n", &["name=1", "phone=2"])[0]), ("Ana", "", 1), "without a header, by number");
    assert_eq!(mapped("Who,Number\nBen,5550123\n", &["name=1", "phone=2"]).len(), 1, "with a header, by number");
}

#[test]
fn a_map_goes_before_what_was_guessed_and_leaves_the_rest() {
    let text = "Name,E-mail,Title,Club,Spouse\nAna,ana@lopez.example,Head,Choir,Ben\n";
    let card = &mapped(text, &["name=Spouse", "interest=Club", "-=Title"])[0];
    assert_eq!(
        (said(card), card.interests.as_slice(), card.organizations.len()),
        (("Ben", "ana@lopez.example", 0), &["Choir".to_owned()][..], 0)
    );
    let google = String::from_utf8(fixture("google/contacts-2024.csv")).expect("UTF-8");
    assert_eq!(said(&mapped(&google, &["email=1"])[0]).1, "soren@havnen.example", "a number means nothing in a table with sure titles");
    assert_eq!(mapped(&google, &["-=Nickname"])[0].nickname, None);
    let below = "Members of the choir\n\nSinger,Call\nAna,555\n";
    assert_eq!(mapped(below, &["name=Singer", "phone=Call"]).len(), 1, "the header may stand below a title");
}

#[test]
fn a_guess_shows_columns_with_samples() {
    let guess = guess_columns("Name;Wohin;E-Mail\nAna;Oslo;a@x.example\nBen;Oslo;\n".as_bytes(), None).expect("a table");
    let columns: Vec<_> =
        guess.columns.iter().map(|it| (it.number, it.title.as_str(), it.field.map(FieldName::word), it.samples.len())).collect();
    assert_eq!(columns, [(1, "Name", Some("name"), 2), (2, "Wohin", None, 1), (3, "E-Mail", Some("email"), 1)]);
    assert_eq!((guess.separator, guess.encoding, guess.has_header, guess.is_address_book), (';', "UTF-8", true, true));
    let guess = guess_columns(&fixture("thunderbird/no-header.csv"), None).expect("a table");
    assert_eq!(
        (guess.has_header, guess.columns[4].field.map(FieldName::word), guess.columns[4].title.as_str()),
        (false, Some("phone"), "")
    );
    assert_eq!(guess_columns(&fixture("linkedin/Connections.csv"), None).and_then(|guess| guess.producer), Some("LinkedIn"));
    let guess = guess_columns(b"Members\n\nSinger;Ruf;Since\nAna;555;2019\n", None).expect("a table");
    assert_eq!((guess.columns.len(), guess.is_address_book, guess.columns[1].title.as_str()), (3, false, "Ruf"), "below its title");
    assert_eq!(guess_columns(b"", None), None);
}
