//! Outlook's export, whose header is in the user's language.

use super::{
    field::{Column, FieldName},
    vocabulary,
};

/// Columns that no other program has.
const SIGNS: [&str; 26] = [
    "email2address",
    "emailtype",
    "emaildisplayname",
    "businessphone",
    "businessstreet",
    "email2adresse",
    "emailtyp",
    "emailangezeigtername",
    "telefongeschaftlich",
    "adressedemessagerie2",
    "typedemessagerie",
    "nomcompletdeladressedemessagerie",
    "telephonebureau",
    "ruebureau",
    "direcciondelcorreoelectronico2",
    "tipodecorreoelectronico",
    "indirizzopostaelettronica",
    "tipopostaelettronica",
    "telefoonopwerk",
    "telefonsluzbowy",
    "адрес2элпочты",
    "телефонпереносной",
    "電子メール2アドレス",
    "电子邮件2地址",
    "電子郵件2地址",
    "telefonecomercial",
];

pub(super) fn is_contacts(keys: &[String]) -> bool {
    keys.iter().any(|key| SIGNS.contains(&key.as_str()))
}

pub(super) fn columns(keys: &[String]) -> Vec<Column> {
    let mut columns = vocabulary::columns(keys);
    // Here the first title is a form of address: Dr, Mrs.
    columns.retain(|column| column.field != FieldName::JobTitle || keys.get(column.at).is_none_or(|key| key != "title" && key != "titel"));
    columns
}
