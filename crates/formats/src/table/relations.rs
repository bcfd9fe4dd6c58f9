//! Titles of columns that speak of somebody else than the person of the row: of a parent, an assistant, of whoever referred them.

use super::field::key;

/// Parts of such titles in English, German, French and Spanish, reduced by [`key`]: they mean nothing else within a longer word.
const PARTS: &[&str] = &[
    // Parents, and who stands in for them.
    "parent",
    "mother",
    "father",
    "guardian",
    "eltern",
    "mutter",
    "vormund",
    "erziehungsberechtigt",
    "sorgeberechtigt",
    "pariente",
    // Husband and wife.
    "spouse",
    "husband",
    "ehemann",
    "ehefrau",
    "ehepartner",
    "ehegatt",
    "lebenspartner",
    "conjoint",
    "conyuge",
    // Whom to tell if something happens.
    "emergenc",
    "notfall",
    "urgence",
    "nextofkin",
    // Whom they work for, and who works for them.
    "assist",
    "asisten",
    "secretar",
    "sekretar",
    "manager",
    "supervis",
    "vorgesetzt",
    "reportsto",
    // Who brought them.
    "referrer",
    "referral",
    "empfohlen",
    "geworben",
    "recommendedby",
    "recommandepar",
    "recomendadopor",
    "introducedby",
    "invitedby",
];

/// Such words that stand within others which mean something else, as `mari` in `primaria` and `referred` in `preferred`.
const WORDS: &str = "\
    mom mum dad wife partner boss child children brother sister daughter kin referred vater vaters gatte gattin partnerin \
    chef chefin kind kinder bruder schwester sohn tochter werber mere pere tuteur tutrice mari femme epoux epouse \
    partenaire enfant enfants frere soeur sœur fils fille responsable superieur parrain madre padre padres esposo esposa \
    marido mujer pareja tutor tutora jefe jefa gerente superior hijo hija hijos hermano hermana referido referida";

/// Whether a title names somebody who is related to the person of the row, so that what stands below it is not that person's own.
pub(super) fn is_of_another(title: &str) -> bool {
    let whole = key(title);
    PARTS.iter().any(|part| whole.contains(*part))
        || words(title).iter().any(|word| WORDS.split_ascii_whitespace().any(|known| known == word))
}

/// The words of a title, which may be written `parent_email` or `parentEmail`.
fn words(title: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(title.len());
    let mut was_small = false;
    for letter in title.chars() {
        if was_small && letter.is_uppercase() {
            spaced.push(' ');
        }
        was_small = letter.is_lowercase();
        spaced.push(letter);
    }
    spaced.split(|c: char| !c.is_alphabetic()).map(key).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_names_a_relation_is_told_in_four_languages() {
        let titles = [
            "Parent",
            "parentEmail",
            "Referred by",
            "Mom 1",
            "Elternmail",
            "E-Mail (Vater)",
            "Assistentin",
            "Courriel de la mère",
            "Correo del jefe",
        ];
        for title in titles {
            assert!(is_of_another(title), "{title}");
        }
        for title in [
            "Reach",
            "Private E-Mail",
            "Privater Kontakt",
            "Preferred e-mail",
            "Correo preferido",
            "Correo primaria",
            "Ansprechpartner",
            "Numéro",
            "Wohin",
            "",
        ] {
            assert!(!is_of_another(title), "{title}");
        }
    }

    #[test]
    fn all_words_are_reduced() {
        for word in PARTS.iter().copied().chain(WORDS.split_ascii_whitespace()) {
            assert_eq!(key(word), word);
        }
    }
}
