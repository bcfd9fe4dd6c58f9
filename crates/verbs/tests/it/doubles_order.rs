//! Who is who does not hang on the order in which sources come.

use std::collections::BTreeMap;

use hearten_testkit::TestDatabase;
use hearten_verbs::{ImportRequest, PeopleFilter, Vault};

use crate::common::*;

/// A dozen sources of invented people: the same in several of them, families at one mailbox, an office's mailbox, and namesakes.
fn sources() -> Vec<(&'static str, String)> {
    let card = |uid: &str, lines: &[&str]| format!("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\n{}\r\nEND:VCARD\r\n", lines.join("\r\n"));
    let mail = |id: &str, day: u8, from: &str, to: &str| {
        format!(
            "From x Wed May  1 09:00:00 2024\nMessage-ID: <{id}@example.org>\nDate: {day} May 2024 09:00:00 +0000\nFrom: {from}\nTo: {to}\n\
             Subject: {id}\n\nText.\n\n"
        )
    };
    vec![
        ("phone.vcf", [
            card("p1", &["N:López;Ana;;;", "FN:Ana López", "EMAIL:ana.lopez@home.example", "TEL:+47 22 00 00 01", "BDAY:1980-03-05"]),
            card("p2", &["N:Osei;Thomas;;;", "FN:Thomas Osei", "TEL:+47 22 00 00 02", "BDAY:1975-11-30"]),
            card("p3", &["N:Berg;Mia;;;", "FN:Mia Berg", "EMAIL:berg.family@home.example", "TEL:+47 22 00 00 03"]),
        ].concat()),
        ("family.vcf", card("f1", &["N:Berg;Jonas;;;", "FN:Jonas Berg", "EMAIL:berg.family@home.example", "TEL:+47 22 00 00 04", "BDAY:1971-01-09"])),
        ("work.vcf", [
            card("w1", &["N:López;Ana María;;;", "FN:Ana María López", "EMAIL:ana.lopez@harbour.example", "TEL:0047 2200 0001", "ORG:Harbour Trust", "BDAY:1980-03-05"]),
            card("w2", &["N:Vik;Nora;;;", "FN:Nora Vik", "EMAIL:nora.vik@harbour.example", "ORG:Harbour Trust"]),
        ].concat()),
        ("namesake.vcf", card("n1", &["N:Vik;Nora;;;", "FN:Nora Vik", "EMAIL:nv@hills.example", "BDAY:1999-09-09", "TEL:+46 8 00 00 99", "ORG:Hill School"])),
        ("birthdays.vcf", card("b1", &["N:Vik;Nora;;;", "FN:Nora Vik", "EMAIL:nora.vik@harbour.example", "BDAY:1985-07-14"])),
        ("people.csv", "First Name,Last Name,E-mail Address,Mobile Phone,Company\r\nThomas,Osei,thomas.osei@firm.example,+47 22 00 00 02,Osei Boats\r\n\
                        Lena,Holm,lena.holm@firm.example,,Osei Boats\r\n".to_owned()),
        ("network.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n\
                         Lena,Holm,https://www.linkedin.com/in/lenaholm,lena.holm@firm.example,Osei Boats,Builder,05 Mar 2021\r\n\
                         Thomas,Osei,https://www.linkedin.com/in/tosei,thomas.osei@firm.example,Osei Boats,Owner,07 Mar 2021\r\n".to_owned()),
        ("old.mbox", [
            mail("a1", 1, "Ana López <ana.lopez@home.example>", "me@example.org"),
            mail("a2", 2, "me@example.org", "Ana López <ana.lopez@home.example>"),
            mail("t1", 3, "Thomas Osei <thomas.osei@firm.example>", "me@example.org"),
            mail("t2", 4, "me@example.org", "Thomas Osei <thomas.osei@firm.example>, Ana López <ana.lopez@harbour.example>"),
        ].concat()),
        ("new.mbox", [
            mail("a3", 5, "me@example.org", "Ana López <ana.lopez@harbour.example>, Ana López <ana.lopez@home.example>"),
            mail("a4", 6, "Ana María López <ana.lopez@harbour.example>", "me@example.org"),
            mail("f1", 7, "Berg <berg.family@home.example>", "me@example.org"),
            mail("f2", 8, "me@example.org", "berg.family@home.example"),
        ].concat()),
        ("office.mbox", [
            mail("o1", 9, "Harbour Trust <office@harbour.example>", "me@example.org"),
            mail("o2", 10, "me@example.org", "office@harbour.example"),
        ].concat()),
        ("again.vcf", card("p1", &["N:López;Ana;;;", "FN:Ana López", "EMAIL:ana.lopez@home.example", "TEL:+47 22 00 00 01", "NICKNAME:Nita"])),
        ("profile.vcf", card("l1", &["N:Holm;Lena;;;", "FN:Lena Holm", "URL:https://linkedin.com/in/lenaholm/", "TEL:+47 22 00 00 07"])),
    ]
}

/// Everybody with what tells them apart, and how many moments there are with them.
async fn people(vault: &Vault) -> Vec<String> {
    let mut told = Vec::new();
    for row in vault.people(&PeopleFilter { limit: Some(100), ..PeopleFilter::default() }).await.unwrap().people {
        let page = vault.person(row.id).await.unwrap();
        let mut phones: Vec<String> = page
            .contacts
            .iter()
            .filter(|it| it.kind == hearten_domain::ContactKind::Phone)
            .map(|it| it.value.chars().filter(char::is_ascii_digit).collect::<String>().trim_start_matches('0').to_owned())
            .collect();
        phones.sort();
        let mut organizations: Vec<&str> = page.memberships.iter().map(|it| it.organization.as_str()).collect();
        organizations.sort_unstable();
        let mails: Vec<&String> = page.emails.iter().filter(|it| it.contains('@')).collect();
        let born: Vec<String> = page.dates.iter().map(|it| it.date.to_string()).collect();
        told.push(format!("{} {mails:?} {phones:?} {organizations:?} {born:?} {}", row.name, page.moments));
    }
    told.sort();
    told
}

async fn after(order: &[usize]) -> Vec<String> {
    let database = TestDatabase::sqlite();
    let vault = vault(&database).await;
    let sources = sources();
    for place in order {
        let (name, text) = &sources[*place];
        let path = database.folder().join(name);
        std::fs::write(&path, text).unwrap();
        vault.import(&ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![path]) }, &|_| ()).await.unwrap();
    }
    people(&vault).await
}

/// A shuffle that is the same each time (Fisher and Yates, with numbers after Park and Miller).
fn shuffled(count: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut number = seed * 7919 + 1;
    for last in (1..count).rev() {
        number = number * 48_271 % 2_147_483_647;
        order.swap(last, (number % (last as u64 + 1)) as usize);
    }
    order
}

#[tokio::test]
async fn the_same_sources_in_any_order_give_the_same_people() {
    let count = sources().len();
    let first = after(&(0..count).collect::<Vec<_>>()).await;
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &first {
        *names.entry(line.split(" [").next().unwrap()).or_default() += 1;
    }
    let found: Vec<(&str, usize)> = names.into_iter().collect();
    assert_eq!(
        found,
        [
            ("Ana María López", 1),
            ("Harbour Trust", 1),
            ("Jonas Berg", 1),
            ("Lena Holm", 1),
            ("Mia Berg", 1),
            ("Nora Vik", 2),
            ("Thomas Osei", 1)
        ],
        "{first:#?}"
    );
    let orders = (1..=16).map(|seed| shuffled(count, seed)).chain([(0..count).rev().collect()]);
    for order in orders {
        let people = after(&order).await;
        assert_eq!(people, first, "in the order {order:?}");
    }
}
