//! Which place a text means.

use crate::{
    Place,
    key::loose,
    names::{country_called, country_code, folded_key, known, regions_of_code},
    packed::gazetteer,
};

/// Words that say what sort of region it is beside its name: they are not counted when a region is compared with the name of a place.
const SORTS_OF_REGION: &str = "and borough capital capitale citta city comune da daerah de del della departamento departement di district do du gorod greater istimewa kanton \
    kommun kommune lan metropolitan metropolitana municipality municipio nomos of powiat prefecture province provincia provincie region the urban";
/// From so many digits a number before a name is a postal code, and no number of a house.
const POSTAL_DIGITS: usize = 4;
/// The last words of a text without commas may name the country: so many at most.
const MOST_COUNTRY_WORDS: usize = 3;

/// One of the parts of a text that commas part.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// Its words without those that have digits, as a key.
    pub(crate) key: String,
    /// Whether it is a street with the number of a house.
    pub(crate) is_street: bool,
}

/// The places that a text may mean, the likeliest first; none where no place of the gazetteer is called so.
///
/// The text is a name (`Berlin`), a name with its region or country (`Paris, TX`, `Lyon, FR`, `Paris France`) or a whole postal address on one line. Marks
/// and case do not count, and `Göteborg` is `Goeteborg`. A region or country in the text rules all others out. Of several places of one name come first the
/// one that the name means all over the world (a short table), then those whose region or district bears their name (`Greater NAME`, `Province of NAME`),
/// and then those with the most other places within 25 km, since the data tells no number of inhabitants.
pub fn find(text: &str) -> Vec<Place> {
    let parts = parts(text);
    let found = of_parts(&parts);
    match parts.as_slice() {
        [only] if found.is_empty() && !only.is_street => with_country_words(&only.key),
        _ => found,
    }
}

/// The place that a text most likely means.
pub fn locate(text: &str) -> Option<Place> {
    find(text).into_iter().next()
}

/// A country that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// Its code (ISO 3166-1).
    pub code: &'static str,
    /// Its name in the language in which the text names it: `Norwegen` where the text is `norwegen`.
    pub name: &'static str,
}

/// The country that a text names, in English, in its own language or in one that is much spoken.
pub fn country(text: &str) -> Option<Country> {
    let key = folded_key(text);
    Some(Country { code: country_code(&key)?, name: country_called(&key)? })
}

/// The code of the country in which the place lies that a text most likely means; where the gazetteer does not have the place, of the country that the
/// text ends on.
pub fn country_of(text: &str) -> Option<&'static str> {
    let parts = parts(text);
    let told = || parts.last().filter(|part| country_called(&part.key).is_some()).and_then(|part| country_code(&part.key));
    locate(text).map(|place| place.country).or_else(told)
}

/// Whether two texts name the same town by its name alone, for towns that the gazetteer does not have.
pub fn same_town(one: &str, other: &str) -> bool {
    let others = own_names(other);
    own_names(one).iter().any(|town| others.contains(town))
}

/// The parts of a text that may be the name of a town, as loose keys: no street with its number, no country, and no region where anything else is left.
fn own_names(text: &str) -> Vec<String> {
    let parts = parts(text);
    let is_own =
        |part: &&Part| !part.is_street && country_code(&part.key).is_none() && (parts.len() == 1 || !gazetteer().is_region(&part.key));
    parts.iter().filter(is_own).map(|part| loose(&part.key)).collect()
}

pub(crate) fn parts(text: &str) -> Vec<Part> {
    let all: Vec<&str> = text.split([',', ';', '\n', '(', ')']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let part = |(place, part): (usize, &&str)| {
        let is_number = |word: &&str| word.chars().any(|letter| letter.is_ascii_digit());
        let words: Vec<&str> = part.split_whitespace().filter(|word| !is_number(word)).collect();
        let is_postal = |word: &str| word.chars().filter(char::is_ascii_digit).count() >= POSTAL_DIGITS;
        let has_house = part.split_whitespace().any(|word| is_number(&word)) && !part.split_whitespace().next().is_some_and(is_postal);
        Part { key: folded_key(&words.join(" ")), is_street: has_house && place == 0 }
    };
    all.iter().enumerate().map(part).filter(|part| !part.key.is_empty()).collect()
}

/// The places by the part that names a town best: the one that most of the parts after it fit, of several the last.
fn of_parts(parts: &[Part]) -> Vec<Place> {
    let mut best: Option<(usize, Vec<Place>)> = None;
    for (number, part) in parts.iter().enumerate().filter(|(_, part)| !part.is_street) {
        let after = parts.get(number + 1..).unwrap_or_default();
        let mut fitting: Vec<(usize, Place)> =
            candidates(&part.key).into_iter().filter_map(|place| Some((fits(&place, after)?, place))).collect();
        let most = fitting.iter().map(|(count, _)| *count).max().unwrap_or(0);
        fitting.retain(|(count, _)| *count == most);
        // The name of a country is that of a town only in that country, or where something after it says so.
        if let Some(country) = country_code(&part.key).filter(|_| most == 0) {
            fitting.retain(|(_, place)| place.country == country);
        }
        if !fitting.is_empty() && best.as_ref().is_none_or(|(count, _)| *count <= most) {
            best = Some((most, fitting.into_iter().map(|(_, place)| place).collect()));
        }
    }
    best.map(|(_, places)| places).unwrap_or_default()
}

/// All places of a name, the likeliest first.
fn candidates(key: &str) -> Vec<Place> {
    let meant = known(key);
    let mut all = gazetteer().named(key);
    if let Some(meant) = meant.filter(|meant| meant.name != key) {
        all.extend(gazetteer().named(&meant.name).into_iter().filter(|place| place.country == meant.country));
    }
    let is_meant = |place: &Place| {
        meant.is_some_and(|meant| {
            place.country == meant.country
                && folded_key(place.name) == meant.name
                && (meant.region.is_empty() || folded_key(place.region) == meant.region)
        })
    };
    let bears_it = |place: &Place| [place.region, place.district].into_iter().any(|region| bears(region, place.name));
    all.sort_by_cached_key(|place| (!is_meant(place), !bears_it(place), u16::MAX - place.around, place.label()));
    all
}

/// Whether a region bears the name of a place, beside words that say what sort of region it is.
fn bears(region: &str, name: &str) -> bool {
    let own = |text: &str| {
        let key = folded_key(text);
        let words: Vec<&str> = key.split(' ').filter(|word| !SORTS_OF_REGION.split_whitespace().any(|sort| sort == *word)).collect();
        loose(&words.join(" "))
    };
    !region.is_empty() && own(region) == own(name)
}

/// How many of the parts after a name say where the place lies; none where one of them says that it lies elsewhere. What is no name of a country or a region
/// says nothing.
fn fits(place: &Place, after: &[Part]) -> Option<usize> {
    let mut count = 0;
    for part in after {
        let says = says_where(place, &part.key);
        match says {
            Some(true) => count += 1,
            Some(false) => return None,
            None => {}
        }
    }
    Some(count)
}

/// Whether a part says that the place lies there; none where it says nothing.
fn says_where(place: &Place, key: &str) -> Option<bool> {
    let country = country_code(key);
    let short = regions_of_code(key);
    let region = folded_key(place.region);
    let is_in_short = short.iter().any(|(country, name)| *country == place.country && *name == region);
    let is_there = country == Some(place.country)
        || is_in_short
        || region == key
        || [place.region, place.district].into_iter().any(|region| bears(region, key));
    (is_there || country.is_some() || !short.is_empty() || gazetteer().is_region(key)).then_some(is_there)
}

/// `paris texas` as `paris` in `texas`.
fn with_country_words(key: &str) -> Vec<Place> {
    let words: Vec<&str> = key.split(' ').collect();
    for count in 1..=MOST_COUNTRY_WORDS.min(words.len().saturating_sub(1)) {
        let (name, country) = words.split_at(words.len() - count);
        let parts = [name, country].map(|words| Part { key: words.join(" "), is_street: false });
        let [_, last] = &parts;
        let says = country_code(&last.key).is_some() || !regions_of_code(&last.key).is_empty() || gazetteer().is_region(&last.key);
        let found = if says { of_parts(&parts) } else { Vec::new() };
        let [first, _] = &parts;
        let found: Vec<Place> = found.into_iter().filter(|place| candidates(&first.key).contains(place)).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}
