//! Values of the export, read leniently: any part may be absent, a number may be text, a list may be numbered.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::text::{hexadecimal, one_line};

/// The most records of one kind that are taken of one person or of the account.
const RECORDS: usize = 1_000_000;

/// What a record says under `key`: among its properties, else beside them.
pub(super) fn get<'v>(record: &'v Value, key: &str) -> Option<&'v Value> {
    let of = |value: &'v Value| value.get(key).filter(|value| !value.is_null());
    record.get("properties").and_then(of).or_else(|| of(record))
}

/// A text on one line, or a number as text.
pub(super) fn line(record: &Value, key: &str) -> Option<String> {
    one_line(&whole(record, key)?)
}

/// A text with its lines.
pub(super) fn whole(record: &Value, key: &str) -> Option<String> {
    let text = match get(record, key)? {
        Value::String(text) => text.replace("\r\n", "\n").trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// Whether it says yes; none where it says nothing.
pub(super) fn flag(record: &Value, key: &str) -> Option<bool> {
    match get(record, key)? {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => Some(number.as_f64() != Some(0.0)),
        Value::String(text) => Some(matches!(text.trim().to_lowercase().as_str(), "1" | "true" | "yes")),
        _ => None,
    }
}

/// A whole number.
pub(super) fn number(record: &Value, key: &str) -> Option<i64> {
    match get(record, key)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A list's members, whether it is written as a list or as an object with numbers for keys.
pub(super) fn members(value: Option<&Value>) -> Vec<&Value> {
    match value {
        Some(Value::Array(list)) => list.iter().take(RECORDS).collect(),
        Some(Value::Object(map)) => map.values().take(RECORDS).collect(),
        _ => Vec::new(),
    }
}

/// The records of a type in the collections of a record: `data: [{type, values: […]}]`.
pub(super) fn records<'v>(record: &'v Value, kind: &str) -> Vec<&'v Value> {
    let is_kind = |collection: &&Value| collection.get("type").and_then(Value::as_str) == Some(kind);
    let collections = members(record.get("data")).into_iter().filter(is_kind);
    collections.flat_map(|collection| members(collection.get("values"))).collect()
}

/// Which record it is: a reference is its identity alone.
pub(super) fn uuid_of(value: &Value) -> Option<String> {
    value
        .as_str()
        .or_else(|| value.get("uuid").and_then(Value::as_str))
        .map(|text| text.trim().to_lowercase())
        .filter(|text| !text.is_empty())
}

/// An instant: with its zone, else as UTC, in which Monica keeps them.
pub(super) fn instant(record: &Value, key: &str) -> Option<Timestamp> {
    let text = line(record, key)?;
    let civil =
        || text.parse::<DateTime>().ok().or_else(|| text.parse::<Date>().ok().map(|date| date.to_datetime(jiff::civil::Time::midnight())));
    text.parse::<Timestamp>().ok().or_else(|| civil()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp()))
}

/// A day, with or without a time after it.
pub(super) fn day(record: &Value, key: &str) -> Option<Date> {
    instant(record, key).map(|at| at.to_zoned(TimeZone::UTC).date()).filter(|date| date.year() > 1)
}

/// The identity of a record: its own, else one made from what it says, with whose it is and how many of the same came before.
pub(super) fn key(owner: &str, record: &Value, place: usize) -> String {
    uuid_of(record).unwrap_or_else(|| {
        let mut hash = Sha256::new();
        hash.update(owner);
        hash.update([0]);
        hash.update(record.get("properties").unwrap_or(record).to_string());
        hash.update(place.to_le_bytes());
        hexadecimal(hash.finalize().get(..16).unwrap_or_default())
    })
}

/// The records with their identities; the place counts only among those that are the same.
pub(super) fn keyed<'v>(owner: &str, records: Vec<&'v Value>) -> Vec<(String, &'v Value)> {
    let mut seen: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    let mut identify = |record: &'v Value| {
        let first = key(owner, record, 0);
        let place = seen.entry(first.clone()).or_default();
        *place += 1;
        let key = if *place == 1 { first } else { key(owner, record, *place) };
        (key, record)
    };
    records.into_iter().map(&mut identify).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn instants_are_read_in_the_forms_that_exports_have() {
        let record =
            json!({"properties": {"a": "2020-03-01T10:00:00.000000Z", "b": "2020-03-01 10:00:00", "c": "2020-03-01", "d": "soon"}});
        let read = |key| instant(&record, key).map(|at| at.to_string());
        assert_eq!(read("a"), Some("2020-03-01T10:00:00Z".to_owned()));
        assert_eq!(read("b"), read("a"));
        assert_eq!(read("c"), Some("2020-03-01T00:00:00Z".to_owned()));
        assert_eq!(read("d"), None);
    }

    #[test]
    fn records_without_an_identity_are_told_apart_by_what_they_say() {
        let (one, other) = (json!({"properties": {"name": "a"}}), json!({"properties": {"name": "b"}}));
        let keys: Vec<String> = keyed("x", vec![&one, &other, &one]).into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys.len(), 3);
        assert!(keys[0] != keys[1] && keys[0] != keys[2]);
        assert_eq!(keyed("x", vec![&other])[0].0, keys[1], "whatever stands beside it");
    }
}
