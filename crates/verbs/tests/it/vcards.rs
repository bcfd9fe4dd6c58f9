//! People as vCards, and all that came with them back.

use std::collections::BTreeSet;

use hearten_domain::{ContactKind, ErrorKind, PartialDate};
use hearten_testkit::{CardLine, TestDatabase, both, card_lines, corpus};
use hearten_verbs::{ImportRequest, NewNote, NewPerson, PersonEdit, Vault};

use crate::common::*;

async fn import(vault: &Vault, database: &TestDatabase, name: &str, text: &str) {
    let path = database.folder().join(name);
    std::fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    let request = ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![path]) };
    vault.import(&request, &|_| ()).await.unwrap();
}

async fn cards(vault: &Vault) -> String {
    let mut out = Vec::new();
    vault.export_cards(None, &mut out).await.unwrap();
    String::from_utf8(out).unwrap().replace("\r\n", "\n")
}

const ANA: &str = "BEGIN:VCARD\nVERSION:3.0\nUID:ana-1\nN:López;Ana;;;\nFN:Ana López\nORG:Harbour Trust;Archive\nTITLE:archivist\n\
                   item1.EMAIL;type=INTERNET:ana@harbour.example\nitem1.X-ABLabel:_$!<Other>!$_\nTEL;type=CELL:+34 600 000 001\n\
                   X-PHONETIC-FIRST-NAME;X-A=\"b:c\":Ana\nNOTE:met on the quay\nBDAY:1985-04-12\nEND:VCARD\n";
const TRUST: &str = "BEGIN:VCARD\nVERSION:3.0\nFN:Harbour Trust\nORG:Harbour Trust\nX-ABShowAs:COMPANY\nEND:VCARD\n";

both! {
    async fn cards_that_nobody_changed_come_back_as_they_were(database) {
        let vault = vault(&database).await;
        import(&vault, &database, "a.vcf", &format!("{ANA}{TRUST}")).await;
        assert_eq!(cards(&vault).await, format!("{ANA}{TRUST}"));
    }

    async fn what_was_changed_by_hand_is_on_the_card_and_all_else_as_it_was(database) {
        let vault = vault(&database).await;
        import(&vault, &database, "a.vcf", ANA).await;
        let ana = vault.find_person("ana").await.unwrap().id;
        let phone = vault.person(ana).await.unwrap().contacts.iter().find(|it| it.kind == ContactKind::Phone).unwrap().id;
        let edit = PersonEdit {
            name: Some("Ana Reis".into()),
            nickname: Some(Some("Nita".into())),
            note: Some(None),
            birthday: Some(PartialDate::new(None, Some(4), Some(13)).ok()),
            add_emails: vec!["ana@reis.example".into()],
            remove_emails: vec!["ana@harbour.example".into()],
            add_phones: vec!["+34 600 000 777".into()],
            remove_contacts: vec![phone],
            ..PersonEdit::default()
        };
        vault.edit_person(ana, edit).await.unwrap();
        vault.note(ana, NewNote::Interest("tides".into())).await.unwrap();
        let wanted = "BEGIN:VCARD\nVERSION:3.0\nUID:ana-1\nN:Reis;Ana;;;\nFN:Ana Reis\nORG:Harbour Trust;Archive\nTITLE:archivist\n\
                      X-PHONETIC-FIRST-NAME;X-A=\"b:c\":Ana\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-04-13\nNICKNAME:Nita\nEMAIL:ana@reis.example\n\
                      TEL:+34 600 000 777\nINTEREST:tides\nEND:VCARD\n";
        assert_eq!(cards(&vault).await, wanted);
        let mut one = Vec::new();
        assert_eq!(vault.export_cards(Some(ana), &mut one).await.unwrap(), 1);
        assert_eq!(String::from_utf8(one).unwrap().replace("\r\n", "\n"), wanted);
    }

    async fn who_has_no_card_gets_a_new_one(database) {
        let vault = vault(&database).await;
        let new = NewPerson { name: "Mia Sand".into(), emails: vec!["mia@sand.example".into()], ..NewPerson::default() };
        let mia = vault.add_person(new).await.unwrap().id;
        let wanted = format!("BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:{mia}\nFN:Mia Sand\nN:Sand;Mia;;;\nEMAIL:mia@sand.example\nEND:VCARD\n");
        assert_eq!(cards(&vault).await, wanted);
        assert_error(vault.export_cards(Some(hearten_domain::PersonId(uuid::Uuid::nil())), &mut Vec::new()).await, ErrorKind::Missing, "no person");
    }

    async fn cards_that_went_out_come_in_as_the_same_people(database) {
        let vault = vault(&database).await;
        import(&vault, &database, "a.vcf", &format!("{ANA}{TRUST}")).await;
        let first = cards(&vault).await;
        let other = Vault::open(&setup(&database, "2024-06-25T12:00:00Z"), "other").await.unwrap();
        import(&other, &database, "b.vcf", &first).await;
        assert_eq!(cards(&other).await, first);
    }
}

/// What a line says, however it is written: in a joined card of several versions quoted-printable becomes UTF-8, and what is special is escaped.
fn said((_, name, parameters, value): &CardLine) -> (String, String) {
    let parameters = parameters.to_ascii_uppercase();
    let mut bytes = Vec::new();
    let mut rest = value.as_slice();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).filter(|_| *first == b'=' && parameters.contains("QUOTED-PRINTABLE"));
        let decoded = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(decoded.unwrap_or(*first));
        rest = decoded.map_or(after, |_| &after[2..]);
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        // Windows-1252, where the bytes are letters.
        Err(error) => error.into_bytes().iter().map(|byte| char::from(*byte)).collect(),
    };
    let plain = text.replace("\\n", "").replace("\\N", "").replace('\\', "");
    let plain = plain.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
    (name.trim().to_ascii_uppercase(), plain)
}

/// Properties that do not come back as they were, each with its reason; of all that follows from joining the cards of one person.
fn is_exception((name, value): &(String, String), written: &BTreeSet<(String, String)>) -> bool {
    // The card's own: a joined card has one version, one maker and one day of revision.
    let is_of_the_card = ["VERSION", "PRODID", "REV"].contains(&name.as_str());
    // What a card may have once is kept under a name of ours when a second card says otherwise.
    is_of_the_card || written.contains(&(format!("X-HEARTEN-ALSO-{}", name.trim_start_matches("X-")), value.clone()))
}

#[test]
fn every_property_of_the_public_cards_goes_in_and_comes_out() {
    hearten_testkit::run(async {
        let Some(path) = corpus("vcard/vcards.tar.gz") else { return };
        let database = TestDatabase::sqlite();
        let vault = vault(&database).await;
        let request = ImportRequest { me: vec!["user@example.com".into()], ..ImportRequest::of(vec![path]) };
        vault.import(&request, &|_| ()).await.unwrap();
        let raw: Vec<Vec<u8>> = kept_cards(&vault).await;
        assert!(raw.len() > 150, "{}", raw.len());
        let mut out = Vec::new();
        let count = vault.export_cards(None, &mut out).await.unwrap();
        assert!(count > 100, "{count}");
        let written: BTreeSet<(String, String)> = card_lines(&out).iter().map(said).collect();
        let lost: Vec<String> = raw
            .iter()
            .flat_map(|card| card_lines(card))
            .map(|line| said(&line))
            .filter(|line| !written.contains(line) && !is_exception(line, &written))
            .map(|(name, value)| format!("{name}:{}", value.chars().take(80).collect::<String>()))
            .collect();
        assert!(lost.is_empty(), "{} lost:\n{}", lost.len(), lost.join("\n"));
    });
}

/// The bytes of all cards that are kept, as the export of everything has them.
async fn kept_cards(vault: &Vault) -> Vec<Vec<u8>> {
    let lines = exported(vault).await;
    let records = lines
        .lines()
        .filter(|line| line.starts_with("{\"kind\":\"raw_record\""))
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let of_cards = records.filter(|line| line["record"]["kind"] == "card");
    let hexadecimal = |text: &str| (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect();
    of_cards.map(|line| hexadecimal(line["record"]["bytes"].as_str().unwrap())).collect()
}
