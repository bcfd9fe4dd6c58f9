use super::*;

fn read(files: &[(&str, &[u8])]) -> ListingReading {
    let mut all = OrganizationFiles::default();
    for (name, bytes) in files {
        all.add(name, bytes);
    }
    all.finish()
}

#[test]
fn a_table_of_members_is_read_whatever_its_columns_are_called() {
    let english = "Person,Organization,Kind,Role,From,To\nAna Lopez,Northwind,employer,CFO,2019-03,\nBen Olsen,Rowing Club,club,,,2020\n";
    let german = "Vorname;Nachname;Verein;Funktion;seit;bis\nUte;Groß;Ruderclub Elbe;Kassenwartin;2011;12.4.2015\n";
    let spanish = "Nombre,Apellidos,Empresa,Cargo\nInés,Ruiz,Molino SA,consejera\n";
    let reading = read(&[("en.csv", english.as_bytes()), ("de.csv", german.as_bytes()), ("es.csv", spanish.as_bytes())]);
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    let told: Vec<String> = reading
        .listings
        .iter()
        .map(|it| {
            let date = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
            format!("{}|{}|{}|{}|{}|{}", it.name, it.organization, it.kind, it.role.as_deref().unwrap_or(""), date(it.from), date(it.to))
        })
        .collect();
    assert_eq!(
        told,
        [
            "Ana Lopez|Northwind|employer|CFO|2019-03|",
            "Ben Olsen|Rowing Club|club|||2020",
            "Ute Groß|Ruderclub Elbe|club|Kassenwartin|2011|2015-04-12",
            "Inés Ruiz|Molino SA|employer|consejera||",
        ]
    );
}

#[test]
fn what_is_no_list_of_members_is_a_problem_and_a_bad_row_does_not_end_the_file() {
    let reading = read(&[("notes.txt", b"milk\nbread\n"), ("m.csv", b"name,board,since\n,Acme,\nAna,,\nBen,Acme,never\n")]);
    assert_eq!(reading.listings.len(), 1);
    assert_eq!(reading.listings[0].kind, MembershipKind::Board);
    let lines: Vec<(&str, u64)> = reading.problems.iter().map(|it| (it.source.as_str(), it.line)).collect();
    assert_eq!(lines, [("notes.txt", 1), ("m.csv", 2), ("m.csv", 3), ("m.csv", 4)]);
}

#[test]
fn a_row_that_contradicts_itself_or_is_not_closed_is_told_by_its_line_and_the_rest_goes_on() {
    let rows = [
        "person,organization,kind,role,from,to",
        "",
        "Ana,Acme,board,Chair,2010,2005-06",
        "Ben,Acme,wizards,Teller,2010,2010",
        "Cleo,\"Acme,board,,,",
        "Dan,\"Northwind\",club,,,",
        "\"Eve\",Northwind,club,\"Head of",
        "the boats\",,",
    ];
    let reading = read(&[("m.csv", rows.join("\n").as_bytes())]);
    let told: Vec<(u64, &str)> = reading.problems.iter().map(|it| (it.line, it.cause.split(',').next().unwrap())).collect();
    assert_eq!(
        told,
        [
            (3, "it would begin (2010) after its end (2005-06)"),
            (4, "\"wizards\" is no kind of membership that is known"),
            (5, "a quotation mark in the row is not closed")
        ]
    );
    let listed: Vec<(&str, MembershipKind, Option<&str>)> =
        reading.listings.iter().map(|it| (it.name.as_str(), it.kind, it.role.as_deref())).collect();
    let expected = [
        ("Ben", MembershipKind::Other, Some("Teller")),
        ("Dan", MembershipKind::Club, None),
        ("Eve", MembershipKind::Club, Some("Head of the boats")),
    ];
    assert_eq!(listed, expected);
}

#[test]
fn the_three_files_of_the_boards_are_read_together() {
    let people = b"\"id\" \"name\" \"gender\"\n7 \"Kari Nordf\xf8rer\" 2\n8 \"Ola \"Ole\" Berg\" 1\n";
    let companies = b"1\t\"879447992\"\t\"FJORD &amp; KRAFT ASA\"\t\"5003 NEDRE BERGEN\"\n";
    let seats = b"1 7\n1 8\n1 9\n";
    let reading = read(&[("d/net2m_2009-08-01.txt", seats), ("d/companies.txt", companies), ("d/people.txt", people)]);
    let names: Vec<&str> = reading.listings.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Kari Nordfører", "Ola \"Ole\" Berg"]);
    let first = &reading.listings[0];
    assert_eq!(
        (first.organization.as_str(), first.place.as_deref(), first.key.as_deref()),
        ("FJORD & KRAFT ASA", Some("Nedre Bergen"), Some("boards:7"))
    );
    assert_eq!((first.kind, first.as_of.map(|day| day.to_string())), (MembershipKind::Board, Some("2009-08-01".to_owned())));
    assert_eq!(reading.problems.len(), 1);
    assert!(reading.problems[0].cause.starts_with("1 of 3 seats"));
}

#[test]
fn any_bytes_are_read_without_harm() {
    for bytes in [&b""[..], b"\n\n", b"\xff\xfe", b"\"", b"1 2 3", b"1\t\"x\"", b"person,organization\n\"a"] {
        let _reading = read(&[("x", bytes)]);
    }
}
