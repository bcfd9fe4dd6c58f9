//! Records of people, made comparable and small.

use hearten_words::fold;

use super::{
    birthday::Birthday,
    name::plain_name,
    symbols::{Symbol, Symbols, stable_hash},
};
use crate::{address_words, words_of_senders::ROLE_LOCALS};

/// What one source says of somebody, as it was written there. Any part may be empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Described<'a> {
    /// The given name, or the whole name where `family_name` is empty.
    pub given_name: &'a str,
    /// The family name.
    pub family_name: &'a str,
    /// The birthday, in any of the usual forms, whole or in part.
    pub birthday: &'a str,
    /// House number, street and what belongs to them.
    pub street: &'a str,
    /// Town or suburb.
    pub city: &'a str,
    /// Postal code.
    pub postcode: &'a str,
    /// State, county or province.
    pub region: &'a str,
    /// A mail address.
    pub email: &'a str,
}

/// One record in comparable form; texts by their numbers.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Record {
    /// A hash of all that is compared: the order of records.
    pub(super) order: u64,
    /// The place of the record in the file.
    pub(super) place: u32,
    pub(super) given: Symbol,
    pub(super) family: Symbol,
    pub(super) birthday: Birthday,
    pub(super) birthday_text: Symbol,
    /// The words of the street in order of the alphabet, parted by blanks.
    pub(super) street: Symbol,
    pub(super) city: Symbol,
    pub(super) postcode: Symbol,
    pub(super) region: Symbol,
    pub(super) email: Symbol,
    /// The letters before the `@`, without tag, digits and marks.
    pub(super) letters: Symbol,
    /// Whether the address is an office's, behind which several people may stand.
    pub(super) is_role: bool,
}

impl Record {
    /// Takes in what a source says.
    pub(super) fn read(described: &Described<'_>, place: u32, symbols: &mut Symbols) -> Self {
        let in_name = [described.given_name, described.family_name].into_iter().find(|name| name.contains('@'));
        let email = plain_email(if described.email.trim().is_empty() { in_name.unwrap_or_default() } else { described.email });
        let (local, _) = address_words::parts(&email);
        let is_role = !email.is_empty() && address_words::is_word(local, ROLE_LOCALS);
        let mut name = if in_name.is_some() { plain_name("", "") } else { plain_name(described.given_name, described.family_name) };
        let is_name_from_address = name.given.is_empty() && name.family.is_empty() && !is_role;
        if is_name_from_address && let Some((given, family)) = name_of_local(local) {
            (name.given, name.family) = (given, family);
        }
        let birthday = Birthday::read(described.birthday);
        let birthday_text =
            if birthday.is_empty() { String::new() } else { format!("{:04}-{:02}-{:02}", birthday.year, birthday.month, birthday.day) };
        let letters: String = if is_role { String::new() } else { local.chars().filter(|c| c.is_alphabetic()).collect() };
        let (street, city) = (plain_street(described.street), plain_place(described.city));
        let postcode: String = fold(described.postcode).chars().filter(|c| c.is_alphanumeric()).collect();
        let region = plain_place(described.region);
        let order =
            stable_hash(&(&name.given, &name.family, &birthday_text, birthday.is_ambiguous, &street, &city, &postcode, &region, &email));
        Self {
            order,
            place,
            given: symbols.intern(&name.given),
            family: symbols.intern(&name.family),
            birthday,
            birthday_text: symbols.intern(&birthday_text),
            street: symbols.intern(&street),
            city: symbols.intern(&city),
            postcode: symbols.intern(&postcode),
            region: symbols.intern(&region),
            email: symbols.intern(&email),
            letters: symbols.intern(&letters),
            is_role,
        }
    }
}

/// The address in lower case without its tag; empty where it is none.
fn plain_email(written: &str) -> String {
    let folded = fold(written);
    let bare = folded.rsplit_once('<').map_or(folded.as_str(), |(_, rest)| rest.trim_end_matches('>'));
    let bare = bare.trim_start_matches("mailto:").trim_matches(['\'', '"', ' ']);
    let (local, domain) = address_words::parts(bare);
    match (local, domain) {
        _ if bare.contains(' ') || !bare.contains(['@', '.']) => String::new(),
        // A mistyped one is still like what was meant.
        (_, "") | ("", _) => bare.to_owned(),
        _ => format!("{local}@{domain}"),
    }
}

/// Given and family name from a local part that parts them: `ana.lopez`, `j_doe`.
fn name_of_local(local: &str) -> Option<(String, String)> {
    let pieces: Vec<&str> = local.split(['.', '_', '-']).collect();
    let are_words = pieces.iter().all(|piece| !piece.is_empty() && piece.chars().all(char::is_alphabetic));
    match pieces.as_slice() {
        [given, .., family] if are_words && pieces.len() <= 3 && family.len() > 1 => Some(((*given).to_owned(), (*family).to_owned())),
        _ => None,
    }
}

/// Words that are written in full here and shortened there.
const SHORT_FORMS: &[(&str, &str)] = &[
    ("street", "st"),
    ("saint", "st"),
    ("strasse", "str"),
    ("road", "rd"),
    ("avenue", "ave"),
    ("av", "ave"),
    ("place", "pl"),
    ("court", "ct"),
    ("crescent", "cres"),
    ("circuit", "cct"),
    ("close", "cl"),
    ("drive", "dr"),
    ("lane", "ln"),
    ("terrace", "tce"),
    ("parade", "pde"),
    ("boulevard", "blvd"),
    ("highway", "hwy"),
    ("square", "sq"),
    ("village", "vlge"),
    ("apartment", "apt"),
    ("building", "bldg"),
    ("north", "n"),
    ("south", "s"),
    ("east", "e"),
    ("west", "w"),
    ("mount", "mt"),
];

fn place_words(written: &str) -> Vec<String> {
    let folded = fold(written);
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty());
    words.map(|word| SHORT_FORMS.iter().find(|(full, _)| *full == word).map_or(word, |(_, short)| short).replace('\'', "")).collect()
}

fn plain_place(written: &str) -> String {
    place_words(written).join(" ")
}

/// The words in order of the alphabet: which comes first on a line says nothing.
fn plain_street(written: &str) -> String {
    let mut words = place_words(written);
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lose_tags_case_and_brackets() {
        assert_eq!(plain_email("Ann.Lee+news@X.example"), "ann.lee@x.example");
        assert_eq!(plain_email("Ann <ann@x.example>"), "ann@x.example");
        assert_eq!(plain_email("nothing"), "");
    }

    #[test]
    fn a_bare_address_tells_a_name_where_it_parts_one() {
        let mut symbols = Symbols::default();
        let record = Record::read(&Described { email: "ana.lopez@x.example", ..Described::default() }, 0, &mut symbols);
        assert_eq!((symbols.text_of(record.given), symbols.text_of(record.family)), ("ana", "lopez"));
        let record = Record::read(&Described { given_name: "jdoe@x.example", ..Described::default() }, 0, &mut symbols);
        assert!(record.family.is_empty() && symbols.text_of(record.letters) == "jdoe");
    }

    #[test]
    fn streets_are_the_same_in_short_and_in_another_order() {
        assert_eq!(plain_street("12 Mill Street, Old Town"), plain_street("Old Town 12 mill st."));
    }
}
