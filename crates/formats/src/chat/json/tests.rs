//! JSON is read as it was meant, and what is not quite JSON as well.

use proptest::prelude::*;
use serde_json::{Map, Value};

use super::*;

/// What is read, as a tree; numbers become texts.
fn tree(json: &mut Json<'_>) -> Read<Value> {
    if json.is_object() {
        let mut map = Map::new();
        json.object(|json, key| {
            map.insert(key.to_owned(), tree(json)?);
            Ok(())
        })?;
        return Ok(Value::Object(map));
    }
    if json.is_array() {
        let mut list = Vec::new();
        json.array(|json| {
            list.push(tree(json)?);
            Ok(())
        })?;
        return Ok(Value::Array(list));
    }
    match json.peek() {
        Some(b't' | b'f') => json.is_true().map(Value::Bool),
        _ => Ok(json.text()?.map_or(Value::Null, |text| Value::String(text.into_owned()))),
    }
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::Bool), any::<String>().prop_map(Value::String)];
    leaf.prop_recursive(5, 60, 6, |inner| {
        let map = proptest::collection::hash_map(any::<String>(), inner.clone(), 0..6);
        prop_oneof![
            proptest::collection::vec(inner, 0..6).prop_map(Value::Array),
            map.prop_map(|map| Value::Object(map.into_iter().collect()))
        ]
    })
}

proptest! {
    #[test]
    fn what_is_json_is_read_as_it_was_meant(value in value(), is_pretty: bool) {
        let text = if is_pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let text = text.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(tree(&mut Json::new(text.as_bytes())), Ok(value));
        let mut over = Json::new(text.as_bytes());
        prop_assert_eq!((over.pass_over(), over.peek()), (Ok(()), None));
        prop_assert_eq!(over.line(), text.lines().count() as u64);
    }
}

#[test]
fn escapes_beyond_json_are_read() {
    let text = |json: &str| Json::new(json.as_bytes()).text().map(|text| text.map(Cow::into_owned));
    assert_eq!(
        text(r#""a\x1Fb\ud83d\ude00 \ud83d. \ude00 \u00e9\/ \q \u12""#),
        Ok(Some("a\u{1f}b😀 \u{fffd}. \u{fffd} é/ q \u{fffd}12".to_owned()))
    );
    assert_eq!((text("-12.5e3,"), text("null"), text("\"never ends")), (Ok(Some("-12.5e3".to_owned())), Ok(None), Err(Broken)));
}
