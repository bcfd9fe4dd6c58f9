//! Google Contacts, with the header of before 2024 and that of since.

use std::collections::HashMap;

use super::field::{Column, FieldName, Label};

pub(super) fn is_contacts(keys: &[String]) -> bool {
    keys.iter().any(|key| {
        matches!(key.as_str(), "groupmembership" | "phoneticfirstname" | "organizationdepartment" | "yominame")
            || matches!(numbered(key), Some(("email" | "phone", _, "value")))
    })
}

pub(super) fn columns(keys: &[String]) -> Vec<Column> {
    let mut places = Places::new();
    for (at, key) in keys.iter().enumerate() {
        if let Some(numbered) = numbered(key) {
            places.entry(numbered).or_insert(at);
        }
    }
    keys.iter().enumerate().filter_map(|(at, key)| column(&places, at, key)).collect()
}

/// Where a numbered column stands; the first of equals.
type Places<'k> = HashMap<(&'k str, u32, &'k str), usize>;

fn column(places: &Places<'_>, at: usize, key: &str) -> Option<Column> {
    if let Some(field) = single(key) {
        return Some(Column::named(at, field, None));
    }
    let (name, number, part) = numbered(key)?;
    let field = match (name, part) {
        ("email", "value") => FieldName::Email,
        ("phone", "value") => FieldName::Phone,
        ("website", "value") => FieldName::Url,
        ("im", "value") => FieldName::Handle,
        ("relation", "value") => FieldName::Related,
        ("event", "value") => FieldName::Event,
        ("address", "formatted") => FieldName::Postal,
        ("organization", "name") => FieldName::Company,
        ("organization", "title") => FieldName::JobTitle,
        ("organization", "department") => FieldName::Department,
        _ => return None,
    };
    let of_number = |part| places.get(&(name, number, part)).copied();
    let label = of_number("label").or_else(|| of_number("service")).or_else(|| of_number("type")).filter(|_| name != "organization");
    Some(Column { at, field, label: label.map_or(Label::None, Label::Column), group: number })
}

fn single(key: &str) -> Option<FieldName> {
    Some(match key {
        "name" => FieldName::Name,
        "givenname" | "firstname" => FieldName::Given,
        "additionalname" | "middlename" => FieldName::Middle,
        "familyname" | "lastname" => FieldName::Family,
        "nickname" => FieldName::Nickname,
        "birthday" => FieldName::Birthday,
        "notes" => FieldName::Note,
        "groupmembership" | "labels" => FieldName::Category,
        "hobby" => FieldName::Interest,
        "organizationname" => FieldName::Company,
        "organizationtitle" => FieldName::JobTitle,
        "organizationdepartment" => FieldName::Department,
        _ => return None,
    })
}

/// `email1value` as `("email", 1, "value")`.
fn numbered(key: &str) -> Option<(&str, u32, &str)> {
    let from = key.find(|c: char| c.is_ascii_digit())?;
    let (name, rest) = key.split_at(from);
    let to = rest.find(|c: char| !c.is_ascii_digit())?;
    let (number, part) = rest.split_at(to);
    Some((name, number.parse().ok()?, part))
}

/// Several values in one cell.
pub(super) const JOINED: &str = " ::: ";
