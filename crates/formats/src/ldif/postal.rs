//! Postal addresses, whose parts are attributes of their own.

use super::entry::Entry;
use crate::{text::one_line, vcard::Labelled};

const HOME: [&[&str]; 6] = [
    &["mozillahomestreet", "homestreet"],
    &["mozillahomestreet2"],
    &["mozillahomelocalityname", "homecity"],
    &["mozillahomestate", "homestate"],
    &["mozillahomepostalcode", "homepostalcode"],
    &["mozillahomecountryname", "homecountryname"],
];

const WORK: [&[&str]; 7] = [
    &["street", "streetaddress"],
    &["mozillaworkstreet2"],
    &["postofficebox"],
    &["l", "locality", "localityname"],
    &["st", "region", "stateorprovincename"],
    &["postalcode", "zip"],
    &["co", "c", "countryname"],
];

/// The addresses of an entry: those in parts, and those written whole with `$` between their lines.
pub(super) fn postals(entry: &Entry) -> Vec<Labelled> {
    let mut postals = Vec::new();
    for (label, parts, whole) in [("home", HOME.as_slice(), "homepostaladdress"), ("work", WORK.as_slice(), "postaladdress")] {
        let lines: Vec<String> = parts.iter().filter_map(|names| entry.first(names)).collect();
        let written = entry.texts(whole).map(|text| text.split('$').filter_map(one_line).collect::<Vec<_>>().join(", "));
        let mut all: Vec<String> = std::iter::once(lines.join(", ")).chain(written).filter(|address| !address.is_empty()).collect();
        all.dedup();
        postals.extend(all.into_iter().map(|value| Labelled { value, label: Some(label.to_owned()) }));
    }
    postals
}
