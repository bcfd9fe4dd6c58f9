//! Thunderbird's export, whose header is in the user's language.

use super::{
    field::{Column, FieldName},
    vocabulary,
};

pub(super) fn is_contacts(keys: &[String]) -> bool {
    let signs = ["primaryemail", "secondaryemail", "primareemailadresse", "sekundareemailadresse", "adresseelectroniqueprincipale"];
    keys.iter().any(|key| signs.contains(&key.as_str()))
}

pub(super) fn columns(keys: &[String]) -> Vec<Column> {
    let mut columns = vocabulary::columns(keys);
    if columns.iter().any(|column| column.field == FieldName::BirthYear) {
        // German calls the column of the day what others call the whole date.
        for column in columns.iter_mut().filter(|column| column.field == FieldName::Birthday) {
            column.field = FieldName::BirthDay;
        }
    }
    columns
}
