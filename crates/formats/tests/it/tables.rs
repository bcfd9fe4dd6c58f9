use hearten_formats::{
    Format, recognise,
    table::{Table, read_table},
    vcard::{CardKind, CardObservation, Labelled},
};

use crate::fixture;

fn read(bytes: &[u8]) -> Vec<CardObservation> {
    match read_table(bytes, "x.csv") {
        Table::Cards(cards) => cards.filter_map(Result::ok).collect(),
        _ => panic!("this is an address book"),
    }
}

fn cards(path: &str) -> Vec<CardObservation> {
    let bytes = fixture(path);
    assert_eq!(recognise(bytes.get(..4096).unwrap_or(&bytes), "export"), Format::Table, "{path}");
    read(&bytes)
}

fn name(card: &CardObservation) -> &str {
    card.name.as_deref().unwrap_or_default()
}

fn values(labelled: &[Labelled]) -> Vec<(&str, Option<&str>)> {
    labelled.iter().map(|it| (it.value.as_str(), it.label.as_deref())).collect()
}

fn job(card: &CardObservation) -> Option<(&str, &str)> {
    let organization = card.organizations.first()?;
    Some((organization.name.as_deref().unwrap_or_default(), organization.role.as_deref().unwrap_or_default()))
}

fn birthday(card: &CardObservation) -> Option<String> {
    card.birthday.map(|date| date.to_string())
}

#[test]
fn linkedin_connections_are_read_below_their_note_and_without_credentials() {
    let all = cards("linkedin/Connections.csv");
    assert_eq!(
        all.iter().map(|card| (name(card), card.line)).collect::<Vec<_>>(),
        [("Ida Marlow", 5), ("Tomás Rey", 6), ("", 7), ("Priya Nair", 8)]
    );
    assert_eq!(all[0].uid.as_deref(), Some("linkedin.com/in/ida-marlow"));
    assert_eq!((job(&all[0]), job(&all[1])), (Some(("Quay Instruments", "Head of Lenses")), Some(("Rey, Hijos y Cía", "Partner"))));
    assert_eq!((all[0].emails.len(), values(&all[1].emails)), (0, vec![("tomas@rey.example", None)]));
}

#[test]
fn a_row_that_is_kept_can_be_read_again() {
    for path in ["linkedin/Connections.csv", "google/contacts-2024.csv", "thunderbird/addressbook-utf16.csv"] {
        let card = &cards(path)[0];
        let again = &read(&card.raw)[0];
        assert_eq!((name(again), job(again), &again.uid, &again.raw), (name(card), job(card), &card.uid, &card.raw), "{path}");
    }
}

#[test]
fn google_contacts_are_read_under_the_old_header() {
    let all = cards("google/contacts-old.csv");
    let ida = &all[0];
    assert_eq!((name(ida), birthday(ida).as_deref()), ("Ida Marlow", Some("--03-05")));
    assert_eq!(values(&ida.emails), [("ida@quay.example", Some("work")), ("ida@home.example", Some("work"))]);
    assert_eq!(values(&ida.phones), [("+47 55 01 02 03", Some("cell"))]);
    assert_eq!(ida.postals[0].value, "12 Harbour Street, Bergen");
    assert_eq!((job(ida), ida.note.as_deref()), (Some(("Quay Instruments", "Head of Lenses")), Some("Likes old maps,\nand tea.")));
    assert_eq!(ida.categories, ["myContacts", "Friends"]);
    assert_eq!((name(&all[1]), all[1].line), ("No Mail", 5));
}

#[test]
fn google_contacts_are_read_under_the_new_header() {
    let all = cards("google/contacts-2024.csv");
    let soren = &all[0];
    assert_eq!((name(soren), soren.nickname.as_deref()), ("Søren Emil Ørsted", Some("Ems")));
    assert_eq!(values(&soren.emails), [("soren@havnen.example", Some("work")), ("soren@boat.example", Some("Boat"))]);
    assert_eq!((birthday(soren).as_deref(), job(soren)), (Some("1970-08-14"), Some(("Havnen ApS", "Kaptajn"))));
    assert_eq!(
        soren.dates.iter().map(|(date, label)| (date.to_string(), label.clone())).collect::<Vec<_>>(),
        [("2001-06-16".to_owned(), Some("Anniversary".to_owned()))]
    );
    assert_eq!((name(&all[1]), all[1].kind), ("Harbour Bakery", CardKind::Organization));
}

#[test]
fn outlook_is_read_in_three_languages() {
    let all = cards("outlook/contacts-english.csv");
    let mina = &all[0];
    assert_eq!((name(mina), birthday(mina).as_deref()), ("Mina Jane Okafor", Some("1985-04-25")));
    assert_eq!(
        (job(mina), mina.interests.as_slice()),
        (Some(("Tidewater Trust", "Programme Lead")), &["Bees".to_owned(), "choirs".to_owned()][..])
    );
    assert_eq!(values(&mina.emails), [("mina@tidewater.example", None), ("mina@okafor.example", Some("other"))]);
    assert_eq!(values(&mina.postals), [("4 Mill Lane, Leeds, LS1 1AA, United Kingdom", Some("work"))]);
    assert_eq!(birthday(&all[1]).as_deref(), Some("1979-04-03"), "another date of the table tells that months come first");
    assert_eq!((birthday(&all[2]), all[2].problems.len()), (None, 0), "0/0/00 is no date");

    let all = cards("outlook/contacts-german.csv");
    assert_eq!((name(&all[0]), birthday(&all[0]).as_deref()), ("Jürgen Groß", Some("1968-04-03")));
    assert_eq!((job(&all[0]), all[0].note.as_deref()), (Some(("Müller & Söhne GmbH", "Leiter")), Some("Spielt Schach")));
    assert_eq!((name(&all[1]), all[1].problems.len()), ("Käthe Bäcker", 1), "a birthday that cannot be read is said, the rest stands");

    let helene = &cards("outlook/contacts-french.csv")[0];
    assert_eq!((name(helene), birthday(helene).as_deref()), ("Hélène Lefèvre", Some("1990-05-04")));
    assert_eq!((job(helene), helene.emails.len(), helene.phones.len()), (Some(("Théâtre du Port", "Régisseuse")), 2, 2));
}

#[test]
fn thunderbird_is_read_in_utf_16_and_in_german() {
    let nora = &cards("thunderbird/addressbook-utf16.csv")[0];
    assert_eq!((name(nora), nora.nickname.as_deref(), birthday(nora).as_deref()), ("Nora \"Nono\" Lind", Some("Nono"), Some("1981-02-28")));
    assert_eq!((job(nora), nora.emails.len(), nora.problems.len()), (Some(("Harbour Press", "Editor")), 2, 0));
    assert_eq!(values(&nora.postals), [("Strandvägen 1, Stockholm, 114 56, Sweden", Some("home"))]);
    let uwe = &cards("thunderbird/addressbook-german.csv")[0];
    assert_eq!((name(uwe), birthday(uwe).as_deref(), uwe.note.as_deref()), ("Uwe Voss", Some("--03-09"), Some("Bass")));
}

#[test]
fn a_table_of_nobody_known_is_read_by_common_words() {
    let all = read(
        "sep=;\nNombre;Correo electrónico;Empresa;Fecha de nacimiento\nAna López;ana@lopez.example;Café Central;3/4/1980\n".as_bytes(),
    );
    assert_eq!((name(&all[0]), birthday(&all[0]).as_deref(), all[0].line), ("Ana López", Some("1980-04-03"), 3));
    let all = read(b"Name\tPhone\tBirthday\nBob\t555\t3/4/1980\nAnn\t556\t\textra\n");
    assert!(all[0].problems[0].cause.contains("two months"), "{:?}", all[0].problems);
    assert!(all[1].problems[0].cause.contains("4 cells under 3 names"), "{:?}", all[1].problems);
}

#[test]
fn my_own_positions_are_read_with_their_dates() {
    let bytes = fixture("linkedin/Positions.csv");
    let Table::Positions(reading) = read_table(&bytes, "Positions.csv") else { panic!("these are positions") };
    let said = |at: usize| {
        let position = &reading.positions[at];
        let date = |date: Option<hearten_domain::PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
        (position.organization.as_str(), position.role.as_deref(), date(position.from), date(position.to), position.line)
    };
    assert_eq!(said(0), ("Harbour Works", Some("Editor"), "2021-03".to_owned(), String::new(), 2));
    assert_eq!(said(1), ("Quay Press", None, "2015".to_owned(), "2021-02".to_owned(), 3));
    assert_eq!(reading.problems.len(), 1, "a date that cannot be read is said, the position stands");
}

#[test]
fn other_tables_are_refused_with_a_reason() {
    for (table, says) in
        [("Date,Name,Amount\n1,2,3\n", "no address book"), ("1,2,ann@x.example\n3,4,b@x.example\n", "does not name the columns")]
    {
        assert_eq!(recognise(table.as_bytes(), "a.csv"), Format::Table);
        assert!(matches!(read_table(table.as_bytes(), "a.csv"), Table::Unknown(cause) if cause.contains(says)), "{table}");
    }
    assert_ne!(recognise(b"Subject: Name,Phone\nFrom: a@x.example\nTo: b@x.example\n\nName,Email,Phone\n", "a.eml"), Format::Table);
}

#[test]
fn headers_are_read_in_more_languages() {
    for (table, named, phones, born) in [
        (
            "Tratamiento,Nombre,Apellidos,Organización,Puesto,Teléfono del trabajo,Teléfono móvil,Dirección de correo electrónico,Cumpleaños\n\
          ,Ana,López,Café Central,Socia,555 01 02,,ana@x.example,3/4/1980\n",
            "Ana López",
            1,
            "1980-04-03",
        ),
        (
            "Nome,Cognome,Società,Telefono (uff.),Cellulare,Indirizzo posta elettronica,Compleanno\n\
          Bruno,Conti,Porto,555,556,bruno@x.example,3/4/1980\n",
            "Bruno Conti",
            2,
            "1980-04-03",
        ),
        (
            "Nome;Sobrenome;Empresa;Telefone comercial;Celular;Endereço de email;Aniversário\n\
          Inês;Sá;Porto;555;556;ines@x.example;13/4/1980\n",
            "Inês Sá",
            2,
            "1980-04-13",
        ),
        (
            "Voornaam,Achternaam,Bedrijf,Telefoon thuis,E-mailadres,Geboortedatum\nJan,de Vries,Haven,555,jan@x.example,3-4-1980\n",
            "Jan de Vries",
            1,
            "1980-04-03",
        ),
        (
            "Imię;Nazwisko;Firma;Telefon komórkowy;Adres e-mail;Urodziny\nŁucja;Żak;Port;555;lucja@x.example;03.04.1980\n",
            "Łucja Żak",
            1,
            "1980-04-03",
        ),
        (
            "Förnamn,Efternamn,Företag,Mobiltelefon,E-postadress,Födelsedag\nÅsa,Öberg,Hamn,555,asa@x.example,1980-04-03\n",
            "Åsa Öberg",
            1,
            "1980-04-03",
        ),
        (
            "Имя,Отчество,Фамилия,Организация,Рабочий телефон,Адрес эл. почты,День рождения\nАнна,,Иванова,Порт,555,anna@x.example,03.04.1980\n",
            "Анна Иванова",
            1,
            "1980-04-03",
        ),
        ("名,姓,会社名,携帯電話,電子メール アドレス,誕生日\n太郎,山田,港,090,taro@x.example,1980/4/3\n", "山田 太郎", 1, "1980-04-03"),
        ("名,姓,公司,移动电话,电子邮件地址,生日\n伟,王,港口,138,wei@x.example,1980/4/3\n", "王 伟", 1, "1980-04-03"),
    ] {
        let all = read(table.as_bytes());
        assert_eq!(
            (name(&all[0]), all[0].emails.len(), all[0].phones.len(), birthday(&all[0]).as_deref()),
            (named, 1, phones, Some(born)),
            "{:?}",
            all[0]
        );
        assert!(all[0].organizations.iter().any(|it| it.name.is_some()), "{named}");
    }
}

#[test]
fn a_name_written_family_first_is_shown_as_it_is_spoken() {
    let rows = "Name,Email\n\"Ode, Benjamin\",ben@x.example\n\"van der Berg,Eva\",eva@x.example\n\"Ana Lee, PhD\",ana@x.example\n\"Bo Ray, Jr.\",bo@x.example\n\"A, B, C\",c@x.example\n";
    let names: Vec<String> = read(rows.as_bytes()).into_iter().filter_map(|card| card.name).collect();
    assert_eq!(names, ["Benjamin Ode", "Eva van der Berg", "Ana Lee, PhD", "Bo Ray, Jr.", "A, B, C"]);
}

#[test]
fn a_calendar_as_a_table_is_told_from_a_table_whose_columns_are_unknown() {
    for header in [
        "\"Subject\",\"Start Date\",\"Start Time\",\"End Date\",\"Meeting Organizer\",\"Required Attendees\"",
        "\"Betreff\";\"Beginnt am\";\"Beginnt um\";\"Endet am\"",
    ] {
        let table = read_table(format!("{header}\r\n\"Lunch\",\"11/3/2026\"\r\n").as_bytes(), "calendar.csv");
        assert!(matches!(&table, Table::Unknown(cause) if cause.contains("save it as iCalendar")), "{header}");
    }
    let other = read_table(b"Subject,Price\nTea,2\n", "prices.csv");
    assert!(matches!(&other, Table::Unknown(cause) if cause.contains("no address book")));
}
