//! Cards, rows and entries of others without what was noted on them.

use serde_json::Value;

use crate::{
    Format, recognise, table,
    text::wide,
    vcard::write::{CardText, Property},
};

/// The properties of a card that hold words about somebody.
const PROPERTIES: [&str; 6] = ["NOTE", "NOTES", "COMMENT", "INTEREST", "HOBBY", "EXPERTISE"];
/// The attributes of a directory's entry that do.
const ATTRIBUTES: [&str; 4] = ["description", "info", "comment", "notes"];
/// The properties of a calendar's event that do.
const OF_EVENTS: [&str; 4] = ["DESCRIPTION", "COMMENT", "X-ALT-DESC", "STYLED-DESCRIPTION"];
/// The parts of a contact in another program's export that do, and the fields of any part of it.
const PARTS: [&str; 3] = ["note", "life_event", "debt"];
const FIELDS: [&str; 9] =
    ["description", "body", "content", "note", "comment", "reason", "summary", "food_preferences", "first_met_additional_info"];

/// What was kept as it came (a card, a row under its titles, an entry of a directory, a contact of Monica, a calendar's event), without notes, interests and
/// descriptions; all else stays as it is. None where nothing was noted on it. `noted` are texts of which it is known that they are notes: cells that hold just one of them go too,
/// whatever their column is called.
pub fn without_notes(raw: &[u8], noted: &[&str]) -> Option<Vec<u8>> {
    match recognise(raw, "") {
        Format::Ldif => return without_lines(raw, &ATTRIBUTES),
        Format::Calendar => return without_lines(raw, &OF_EVENTS),
        _ => {}
    }
    if let Ok(contact @ Value::Object(_)) = serde_json::from_slice::<Value>(raw) {
        return of_contact(contact);
    }
    if let Some(card) = CardText::parse(raw) {
        return card.without(is_noted).map(|card| card.to_bytes());
    }
    table::row_without_notes(raw, noted)
}

/// Whether a property holds words about somebody, also as a producer's own or as one of several cards that were joined.
fn is_noted(property: &Property) -> bool {
    PROPERTIES
        .iter()
        .any(|name| property.is(name) || ["X-", "X-HEARTEN-ALSO-"].iter().any(|before| property.is(&format!("{before}{name}"))))
}

/// Without the lines that begin with one of these names, and those that continue them.
fn without_lines(raw: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    let text = wide(raw).map(|encoding| encoding.decode_with_bom_removal(raw).0.into_owned());
    let bytes = text.as_ref().map_or(raw, |text| text.as_bytes());
    let mut is_taken = false;
    let mut left = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if !matches!(line.first(), Some(b' ' | b'\t')) {
            let name = line.split(|byte| matches!(byte, b':' | b';')).next().unwrap_or_default();
            is_taken = names.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()));
        }
        if !is_taken {
            left.extend_from_slice(line);
        }
    }
    (left.len() < bytes.len()).then_some(left)
}

fn of_contact(mut contact: Value) -> Option<Vec<u8>> {
    silence(&mut contact).then(|| serde_json::to_vec(&contact).ok())?
}

/// Takes the words out of a part and all its parts; tells whether there were any.
fn silence(part: &mut Value) -> bool {
    match part {
        Value::Array(items) => items.iter_mut().map(silence).fold(false, |any, one| any | one),
        Value::Object(fields) => {
            let is_of_words = fields.get("type").and_then(Value::as_str).is_some_and(|kind| PARTS.contains(&kind));
            let mut any = false;
            for (name, value) in fields.iter_mut() {
                let is_words = FIELDS.contains(&name.as_str()) && value.is_string();
                if is_words || (is_of_words && name == "values" && value.as_array().is_some_and(|all| !all.is_empty())) {
                    *value = if is_words { Value::Null } else { Value::Array(Vec::new()) };
                    any = true;
                } else {
                    any |= silence(value);
                }
            }
            any
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quiet(raw: &str, noted: &[&str]) -> Option<String> {
        without_notes(raw.as_bytes(), noted).map(|bytes| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn notes_of_a_card_go_however_they_are_written_and_all_else_stays_to_the_byte() {
        let card = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana\r\n\
                    item1.NOTE;ENCODING=QUOTED-PRINTABLE:keeps=\r\n cats=0D=0A=\r\nand dogs\r\n\
                    X-HEARTEN-ALSO-NOTE:sails\r\ninterest:tides\r\nTEL;HOME:+34 600\r\nX-NOTEBOOK:red\r\nEND:VCARD\r\n";
        let left = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana\r\nTEL;HOME:+34 600\r\nX-NOTEBOOK:red\r\nEND:VCARD\r\n";
        assert_eq!(quiet(card, &[]).as_deref(), Some(left));
        assert_eq!(quiet(left, &["red"]), None);
    }

    #[test]
    fn the_columns_of_a_row_that_hold_notes_go_with_their_titles() {
        let row = "Name,E-mail,Notes,Mitteilung,Interests\nAna,ana@a.example,\"keeps cats,\nand dogs\",sails,tides\n";
        assert_eq!(quiet(row, &["sails"]).as_deref(), Some("Name,E-mail\nAna,ana@a.example\n"));
        assert_eq!(quiet("Name,E-mail\nAna,ana@a.example\n", &["nothing"]), None);
    }

    #[test]
    fn an_entry_of_a_directory_loses_its_description_with_the_lines_that_continue_it() {
        let entry = "dn: cn=Ana\ncn: Ana\ndescription: keeps\n  cats\nmail: ana@a.example\n";
        assert_eq!(quiet(entry, &[]).as_deref(), Some("dn: cn=Ana\ncn: Ana\nmail: ana@a.example\n"));
    }

    #[test]
    fn an_event_keeps_its_title_and_loses_its_description() {
        let event = "BEGIN:VEVENT\r\nSUMMARY:Tea\r\nDESCRIPTION;LANGUAGE=en:She keeps\r\n\t cats\r\nUID:1\r\nEND:VEVENT\r\n";
        assert_eq!(quiet(event, &[]).as_deref(), Some("BEGIN:VEVENT\r\nSUMMARY:Tea\r\nUID:1\r\nEND:VEVENT\r\n"));
    }

    #[test]
    fn a_contact_of_another_program_loses_its_words_and_keeps_who_it_is() {
        let contact =
            r#"{"uuid":"1","properties":{"first_name":"Ana","description":"keeps cats"},"data":[{"type":"note","values":[{"body":"x"}]}]}"#;
        let left = r#"{"data":[{"type":"note","values":[]}],"properties":{"description":null,"first_name":"Ana"},"uuid":"1"}"#;
        let said: Value = serde_json::from_str(&quiet(contact, &[]).unwrap()).unwrap();
        assert_eq!(said, serde_json::from_str::<Value>(left).unwrap());
        assert_eq!(quiet(left, &[]), None);
    }
}
