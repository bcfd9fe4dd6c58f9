//! Names of countries, short forms of their regions, and the places that names known all over the world mean.

use std::{collections::HashMap, sync::OnceLock};

use hearten_words::fold;

use crate::key::key;

const COUNTRIES: &str = include_str!("../tables/countries.txt");
const REGIONS: &str = include_str!("../tables/regions.txt");
const KNOWN: &str = include_str!("../tables/known.txt");

/// The key of a name in whatever marks and case.
pub(crate) fn folded_key(name: &str) -> String {
    key(&fold(name))
}

/// The English name of a country by its code (ISO 3166-1); the code where it is unknown.
pub(crate) fn country_name(code: &'static str) -> &'static str {
    let line = COUNTRIES.lines().find_map(|line| line.strip_prefix(code)?.strip_prefix(' '));
    line.and_then(|names| names.split('|').next()).unwrap_or(code)
}

/// The code of the country that a name or a code means.
pub(crate) fn country_code(key: &str) -> Option<&'static str> {
    static CODES: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let codes = CODES.get_or_init(|| {
        let named = COUNTRIES.lines().filter_map(|line| line.split_once(' '));
        let all = named.flat_map(|(code, names)| names.split('|').chain([code]).map(move |name| (folded_key(name), code)));
        all.filter(|(name, _)| !name.is_empty()).collect()
    });
    codes.get(key).copied()
}

/// The name by which a key means a country, as the table writes it. A code of two letters is none unless people say it, as they say `UK`: as a word it
/// mostly means something else.
pub(crate) fn country_called(key: &str) -> Option<&'static str> {
    let code = country_code(key)?;
    let names = COUNTRIES.lines().find_map(|line| line.strip_prefix(code)?.strip_prefix(' '))?;
    names.split('|').find(|name| folded_key(name) == key)
}

/// The regions, each as its country and its key, that a short form means.
pub(crate) fn regions_of_code(key: &str) -> &'static [(&'static str, String)] {
    static SHORT: OnceLock<HashMap<String, Vec<(&'static str, String)>>> = OnceLock::new();
    let regions = SHORT.get_or_init(|| {
        let mut all: HashMap<String, Vec<(&'static str, String)>> = HashMap::new();
        for (country, rest) in REGIONS.lines().filter_map(|line| line.split_once(' ')) {
            let Some((code, name)) = rest.split_once(' ') else { continue };
            all.entry(code.to_lowercase()).or_default().push((country, folded_key(name)));
        }
        all
    });
    regions.get(key).map(Vec::as_slice).unwrap_or_default()
}

/// A place that is known by a name all over the world: its name in the gazetteer, its country and, where that is needed to tell it, its region; as keys.
pub(crate) struct Known {
    pub(crate) name: String,
    pub(crate) country: &'static str,
    pub(crate) region: String,
}

/// The place that a name known all over the world means.
pub(crate) fn known(key: &str) -> Option<&'static Known> {
    all_known().get(key)
}

/// All names that are known all over the world, with what they mean.
pub(crate) fn all_known() -> &'static HashMap<String, Known> {
    static ALL: OnceLock<HashMap<String, Known>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = HashMap::new();
        for (names, meant) in KNOWN.lines().filter_map(|line| line.split_once('=')) {
            let is_code = |word: &&str| word.len() == 2 && word.chars().all(|letter| letter.is_ascii_uppercase());
            let Some(code) = meant.split(' ').find(is_code) else { continue };
            let Some((name, region)) = meant.split_once(&format!(" {code}")) else { continue };
            for other in names.split('|') {
                all.insert(folded_key(other), Known { name: folded_key(name), country: code, region: folded_key(region) });
            }
        }
        all
    })
}
