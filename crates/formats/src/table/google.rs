//! Google Contacts, with the header of before 2024 and that of since.

use super::field::{Column, Field, Label};

pub(super) fn is_contacts(keys: &[String]) -> bool {
    keys.iter().any(|key| {
        matches!(key.as_str(), "groupmembership" | "phoneticfirstname" | "organizationdepartment" | "yominame")
            || matches!(numbered(key), Some(("email" | "phone", _, "value")))
    })
}

pub(super) fn columns(keys: &[String]) -> Vec<Column> {
    keys.iter().enumerate().filter_map(|(at, key)| column(keys, at, key)).collect()
}

fn column(keys: &[String], at: usize, key: &str) -> Option<Column> {
    if let Some(field) = single(key) {
        return Some(Column::named(at, field, None));
    }
    let (name, number, part) = numbered(key)?;
    let field = match (name, part) {
        ("email", "value") => Field::Email,
        ("phone", "value") => Field::Phone,
        ("website", "value") => Field::Url,
        ("im", "value") => Field::Handle,
        ("relation", "value") => Field::Related,
        ("event", "value") => Field::Event,
        ("address", "formatted") => Field::Postal,
        ("organization", "name") => Field::Company,
        ("organization", "title") => Field::JobTitle,
        ("organization", "department") => Field::Department,
        _ => return None,
    };
    let of_number = |part: &str| keys.iter().position(|key| numbered(key) == Some((name, number, part)));
    let label = of_number("label").or_else(|| of_number("service")).or_else(|| of_number("type")).filter(|_| name != "organization");
    Some(Column { at, field, label: label.map_or(Label::None, Label::Column), group: number })
}

fn single(key: &str) -> Option<Field> {
    Some(match key {
        "name" => Field::Name,
        "givenname" | "firstname" => Field::Given,
        "additionalname" | "middlename" => Field::Middle,
        "familyname" | "lastname" => Field::Family,
        "nickname" => Field::Nickname,
        "birthday" => Field::Birthday,
        "notes" => Field::Note,
        "groupmembership" | "labels" => Field::Category,
        "hobby" => Field::Interest,
        "organizationname" => Field::Company,
        "organizationtitle" => Field::JobTitle,
        "organizationdepartment" => Field::Department,
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
