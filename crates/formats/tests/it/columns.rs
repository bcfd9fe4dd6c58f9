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

#[test]
fn a_column_of_mail_addresses_is_one_whatever_it_is_called() {
    let field = |text: &str, at: usize| {
        let guess = guess_columns(text.as_bytes(), None).expect("a table");
        guess.columns[at].field.map(FieldName::word)
    };
    let known = "Name,Company,Reach\nAna,Quay,ana@x.example\nBen,Quay,ben@x.example\n";
    assert_eq!(field(known, 2), Some("email"), "beside columns that are known");
    assert_eq!(said(&read(read_table(known.as_bytes(), "x.csv"))[1]), ("Ben", "ben@x.example", 0));
    assert_eq!(field("Name,Company,Address\nAna,Quay,ana@x.example\nBen,Quay,ben@x.example\n", 2), Some("email"), "against its name");
    let unknown = "Num,Wohin\n1,ana@x.example\n2,ben@x.example\n";
    assert_eq!(field(unknown, 1), Some("email"), "in a table that is no address book as it stands");
    assert_eq!(said(&mapped(unknown, &["name=Num"])[0]), ("1", "ana@x.example", 0), "and where only the name was said");
    assert!(mapped(unknown, &["name=Num", "-=Wohin"])[0].emails.is_empty(), "unless it is to be left out");
    assert_eq!(field("Name,Company,Owner\nAna,Quay,me@x.example\nBen,Quay,me@x.example\n", 2), None, "one address for all is not theirs");
    assert_eq!(field("Name,E-mail,Parent\nAna,ana@x.example,a@x.example\nBen,ben@x.example,b@x.example\n", 2), None);
}

#[test]
fn a_column_of_somebody_elses_mail_addresses_is_passed_over_for_a_later_one() {
    let fields = |title: &str, map: Option<&ColumnMap>| -> Vec<Option<&'static str>> {
        let text = format!("Name,Company,{title},Reach\nAna,Quay,a@x.example,ana@x.example\nBen,Quay,b@x.example,ben@x.example\n");
        let guess = guess_columns(text.as_bytes(), map).expect("a table");
        guess.columns[2..].iter().map(|column| column.field.map(FieldName::word)).collect()
    };
    assert_eq!(fields("Wohin", None), [Some("email"), None], "the first of two");
    assert_eq!(fields("Spouse", None), [Some("related"), Some("email")], "a name that is known stays");
    for title in ["Parent 1", "Elternmail", "Assistante", "Correo del jefe"] {
        assert_eq!(fields(title, None), [None, Some("email")], "{title}");
    }
    let said = ColumnMap::parse(["email=Reach"]).expect("a map");
    assert_eq!(fields("Wohin", Some(&said)), [None, Some("email")], "where the map says which it is no other is guessed");
    let left_out = ColumnMap::parse(["-=Wohin"]).expect("a map");
    assert_eq!(fields("Wohin", Some(&left_out)), [None, Some("email")], "one that is left out is not it");
}

#[test]
fn my_own_addresses_in_the_export_of_linkedin_are_no_table_of_people() {
    let several = "Email Address,Confirmed,Primary,Updated On\nkim@moreau.example,Yes,Yes,Not Available\nk@moreau.example,Yes,No,1/1/20\n";
    let guess = guess_columns(several.as_bytes(), None).expect("a table");
    assert_eq!((guess.producer, guess.is_address_book), (Some("LinkedIn"), false));
    assert!(guess.columns.iter().all(|column| column.field.is_none()), "{guess:?}");
    assert!(matches!(read_table(several.as_bytes(), "x.csv"), Table::Profile(mine) if mine.emails.len() == 2));
}
