//! Which records are of one person, measured on public sets with truth.

use std::{
    collections::{BTreeSet, HashMap},
    io::Read,
};

use hearten_identity::{Decision, Described, Home, Records};

/// The rows of a packed table without quotes, by column.
fn rows(file: &str) -> Option<Vec<HashMap<String, String>>> {
    let packed = std::fs::read(hearten_testkit::corpus(file)?).expect("the corpus can be read");
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut text).expect("the corpus is packed text");
    let mut lines = text.lines().map(|line| line.split(',').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>());
    let header = lines.next().expect("a header");
    Some(lines.map(|cells| header.iter().cloned().zip(cells).collect()).collect())
}

/// F1 of the pairs of probability one half and more, precision and recall of those merged unasked.
fn measure(rows: &[HashMap<String, String>], truth: impl Fn(&HashMap<String, String>) -> String) -> (f64, f64, f64) {
    let mut records = Records::default();
    for row in rows {
        let get = |names: [&str; 2]| names.iter().find_map(|name| row.get(*name)).map_or("", String::as_str);
        let street = ["street_number", "address_1", "address_2"].map(|part| get([part, part])).join(" ");
        records.add(&Described {
            given_name: get(["given_name", "first_name"]),
            family_name: get(["surname", "surname"]),
            birthday: get(["date_of_birth", "dob"]),
            homes: &[Home {
                street: &street,
                city: get(["suburb", "city"]),
                postcode: get(["postcode", "postcode"]),
                region: get(["state", "state"]),
            }],
            emails: &[get(["email", "email"])],
            ..Described::default()
        });
    }
    let truths: Vec<(usize, String)> = rows.iter().map(truth).enumerate().collect();
    let all = truths.iter().flat_map(|one| truths.iter().skip(one.0 + 1).map(move |other| (one, other)));
    let true_pairs: BTreeSet<(usize, usize)> = all.filter(|(one, other)| one.1 == other.1).map(|(one, other)| (one.0, other.0)).collect();
    let pairs = records.partition().pairs;
    let score = |found: Vec<(usize, usize)>| {
        let hits = found.iter().filter(|pair| true_pairs.contains(pair)).count() as f64;
        (hits / found.len().max(1) as f64, hits / true_pairs.len() as f64)
    };
    let (precision, recall) = score(pairs.iter().filter(|pair| pair.probability >= 0.5).map(|pair| (pair.first, pair.second)).collect());
    let (sure_precision, sure_recall) =
        score(pairs.iter().filter(|pair| pair.decision == Decision::Merge).map(|pair| (pair.first, pair.second)).collect());
    (2.0 * precision * recall / (precision + recall), sure_precision, sure_recall)
}

#[test]
fn a_register_with_mistyped_doubles_is_resolved() {
    let Some(rows) = rows("people/febrl1.csv.gz") else { return };
    let person = |row: &HashMap<String, String>| row["rec_id"].split('-').nth(1).unwrap_or_default().to_owned();
    let (f1, precision, recall) = measure(&rows, person);
    assert!(f1 >= 0.995 && precision >= 0.99 && recall >= 0.9, "{f1} {precision} {recall}");
}

#[test]
fn sparse_records_with_addresses_are_resolved() {
    let Some(rows) = rows("people/fake_1000.csv.gz") else { return };
    let (f1, precision, recall) = measure(&rows, |row| row["cluster"].clone());
    assert!(f1 >= 0.94 && precision >= 0.99 && recall >= 0.6, "{f1} {precision} {recall}");
}
