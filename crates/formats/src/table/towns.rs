//! The towns of the addresses in a row, by the names of their columns: what tells that somebody moved.

use csv::StringRecord;

use super::field::key;
use crate::{text::one_line, vcard::Labelled};

/// The word for a town in a column's name, with what stands for home or work before or after it.
const TOWNS: [&str; 7] = ["city", "town", "ort", "stadt", "ville", "ciudad", "localidad"];
const HOME: [&str; 3] = ["home", "privat", "domicile"];
const WORK: [&str; 4] = ["business", "work", "geschaftlich", "bureau"];

/// The towns that a row names.
pub(super) fn towns(names: &[String], row: &StringRecord) -> Vec<Labelled> {
    let keys: Vec<String> = names.iter().map(|name| key(name)).collect();
    let cell = |at: usize| row.get(at).and_then(one_line);
    let town = |(at, key): (usize, &String)| {
        let label = match google(key) {
            Some(number) => keys
                .iter()
                .position(|key| *key == format!("address{number}type") || *key == format!("address{number}label"))
                .and_then(cell)
                .map(|label| label.trim_start_matches(['*', ' ']).to_lowercase()),
            None => Some(kind(key)?.to_owned()).filter(|label| !label.is_empty()),
        };
        Some(Labelled { value: cell(at)?, label })
    };
    keys.iter().enumerate().filter_map(town).collect()
}

/// The number of the address, of Google's `Address 1 - City`.
fn google(key: &str) -> Option<u32> {
    key.strip_prefix("address")?.strip_suffix("city")?.parse().ok()
}

/// What a column that names a town calls it: `home`, `work`, or nothing; none of any other column.
fn kind(key: &str) -> Option<&'static str> {
    let is_of = |words: &[&str]| {
        let is_named = |word: &str, town: &str| *key == format!("{word}{town}") || *key == format!("{town}{word}");
        words.iter().any(|word| TOWNS.iter().any(|town| is_named(word, town)))
    };
    if TOWNS.contains(&key) {
        Some("")
    } else if is_of(&HOME) {
        Some("home")
    } else if is_of(&WORK) {
        Some("work")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(names: &[&str], cells: &[&str]) -> Vec<(String, Option<String>)> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        towns(&names, &StringRecord::from(cells.to_vec())).into_iter().map(|it| (it.value, it.label)).collect()
    }

    #[test]
    fn towns_are_told_in_the_words_of_each_producer() {
        let line = |town: &str, label: Option<&str>| (town.to_owned(), label.map(str::to_owned));
        assert_eq!(read(&["Home City", "Business City"], &["Ghent", "Lille"]), [line("Ghent", Some("home")), line("Lille", Some("work"))]);
        assert_eq!(read(&["Ort privat", "Ville (bureau)"], &["Köln", ""]), [line("Köln", Some("home"))]);
        assert_eq!(read(&["Address 1 - Type", "Address 1 - City"], &["* Home", "Oslo"]), [line("Oslo", Some("home"))]);
        assert_eq!(read(&["Stadt", "City Club"], &["Bonn", "Rowing"]), [line("Bonn", None)]);
    }
}
