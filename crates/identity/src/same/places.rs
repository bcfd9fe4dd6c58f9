//! Streets, towns and companies, made comparable.

use hearten_words::fold;

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

/// Words of companies' names that tell their form of law, not who they are.
const FORMS_OF_LAW: &[&str] = &[
    "inc",
    "incorporated",
    "ltd",
    "limited",
    "llc",
    "llp",
    "lp",
    "plc",
    "corp",
    "corporation",
    "co",
    "company",
    "gmbh",
    "mbh",
    "ag",
    "kg",
    "ohg",
    "ug",
    "ev",
    "sa",
    "sas",
    "sarl",
    "srl",
    "spa",
    "bv",
    "nv",
    "ab",
    "as",
    "aps",
    "oy",
    "oyj",
    "pty",
    "pte",
    "kk",
    "ooo",
    "zao",
    "the",
    "and",
    "und",
    "et",
    "y",
];

/// The longest text of a place or company that is looked at, in bytes.
const LONGEST: usize = 300;

/// The beginning of a text that is no longer than so many bytes.
pub(crate) fn bounded(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

fn place_words(written: &str) -> Vec<String> {
    let folded = fold(bounded(written, LONGEST));
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty());
    words.map(|word| SHORT_FORMS.iter().find(|(full, _)| *full == word).map_or(word, |(_, short)| short).replace('\'', "")).collect()
}

/// A town or region: folded words.
pub(super) fn plain_place(written: &str) -> String {
    if written.is_empty() { String::new() } else { place_words(written).join(" ") }
}

/// The words in order of the alphabet: which comes first on a line says nothing.
pub(super) fn plain_street(written: &str) -> String {
    let mut words = place_words(written);
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// A postal code without blanks and marks.
pub(super) fn plain_postcode(written: &str) -> String {
    fold(bounded(written, LONGEST)).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A company without its form of law: `Acme Boats, Inc.` is `acme boats`.
pub(super) fn plain_organization(written: &str) -> String {
    let folded = fold(bounded(written, LONGEST)).replace(['\'', '.'], "");
    let all: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let core: Vec<&str> = all.iter().filter(|word| !FORMS_OF_LAW.contains(word)).copied().collect();
    if core.is_empty() { all.join(" ") } else { core.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streets_are_the_same_in_short_and_in_another_order() {
        assert_eq!(plain_street("12 Mill Street, Old Town"), plain_street("Old Town 12 mill st."));
    }

    #[test]
    fn companies_are_the_same_whatever_their_form_of_law() {
        assert_eq!(plain_organization("The Acme Boats, Inc."), plain_organization("ACME Boats GmbH"));
        assert_eq!(plain_organization("Quay & Söhne K.G."), "quay sohne");
        assert_eq!(plain_organization("AG"), "ag");
    }
}
