//! `lab duplicates`: which records of a table are of one person.

use std::path::Path;

use hearten_identity::{Described, Home, Records};
use serde::Serialize;

use crate::{Result, VerbError};

/// Two records that are or may be of one person, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DuplicateLine {
    /// The `id` of the record that came first.
    pub id_a: String,
    /// The `id` of the other.
    pub id_b: String,
    /// How probable it is that they are one person, from 0 to 1, in steps of a ten-thousandth.
    pub probability: f64,
    /// `merge` or `review`.
    pub decision: &'static str,
    /// What each field says.
    pub why: Vec<DuplicateWhy>,
}

/// What one field says for or against two records being of one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DuplicateWhy {
    /// The field.
    pub field: &'static str,
    /// How like the two are in it.
    pub level: &'static str,
    /// What that weighs, in tenths of bits; below zero it speaks against.
    pub bits: f64,
}

/// Reads a table with a header (`id`, `given_name`, `family_name`, `birthday`, `street`, `city`, `postcode`, `region`, `email`; all but `id` may be absent) and
/// finds the pairs that are or may be of one person, in the order of the table.
///
/// `missing` where there is no such file, `invalid` where it is no such table.
pub fn lab_duplicates(path: &Path) -> Result<Vec<DuplicateLine>> {
    let file = std::fs::File::open(path).map_err(|error| VerbError::missing(format!("{} cannot be read: {error}", path.display())))?;
    let wrong = |what: String| {
        VerbError::invalid(format!("{}: {what}", path.display())).hint("the first line names the columns: id,given_name,family_name,…")
    };
    let mut table = csv::ReaderBuilder::new().flexible(true).from_reader(file);
    let header = table.byte_headers().map_err(|error| wrong(error.to_string()))?.clone();
    let column = |name: &str| header.iter().position(|known| known.trim_ascii() == name.as_bytes());
    let id = column("id").ok_or_else(|| wrong("it has no column id".to_owned()))?;
    let columns = ["given_name", "family_name", "birthday", "street", "city", "postcode", "region", "email"].map(column);
    let (mut ids, mut records) = (Vec::new(), Records::default());
    for row in table.byte_records() {
        let row = row.map_err(|error| wrong(error.to_string()))?;
        let text = |place: Option<usize>| String::from_utf8_lossy(place.and_then(|place| row.get(place)).unwrap_or_default());
        let fields = columns.map(text);
        let [given_name, family_name, birthday, street, city, postcode, region, email] = fields.each_ref().map(AsRef::as_ref);
        let homes = [Home { street, city, postcode, region }];
        records.add(&Described { given_name, family_name, birthday, homes: &homes, emails: &[email], ..Described::default() });
        ids.push(text(Some(id)).into_owned());
    }
    let partition = records.partition();
    let name = |place: usize| ids.get(place).cloned().unwrap_or_default();
    let line = |pair: &hearten_identity::Double| DuplicateLine {
        id_a: name(pair.first),
        id_b: name(pair.second),
        probability: (pair.probability * 1e4).round() / 1e4,
        decision: pair.decision.as_str(),
        why: partition
            .explain(pair.first, pair.second)
            .terms
            .iter()
            .map(|term| DuplicateWhy { field: term.field.as_str(), level: term.level.as_str(), bits: (term.weight * 10.0).round() / 10.0 })
            .collect(),
    };
    Ok(partition.pairs.iter().map(line).collect())
}
