//! Names, made comparable.

use hearten_words::fold;

use super::places::bounded;
use crate::script::latin;

/// Titles before a name, which say nothing of who somebody is among others.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "mister",
    "dr",
    "prof",
    "professor",
    "doctor",
    "sir",
    "dame",
    "lady",
    "lord",
    "rev",
    "reverend",
    "hon",
    "capt",
    "col",
    "lt",
    "sgt",
    "fr",
    "herr",
    "frau",
    "hr",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "m",
    "sr",
    "sra",
    "srta",
    "senor",
    "senora",
    "don",
    "dona",
    "dott",
    "dottssa",
    "sig",
    "ing",
    "dipl",
    "mag",
    "dhr",
    "mevr",
    "drs",
    "pan",
    "pani",
    "shri",
    "smt",
    "sri",
    "sheikh",
    "hajji",
    "phd",
    "med",
];

/// Degrees and credentials after a name.
const CREDENTIALS: &[&str] = &[
    "phd", "md", "mba", "emba", "msc", "bsc", "beng", "meng", "mphil", "dphil", "dds", "dmd", "dvm", "jd", "llm", "llb", "esq", "cpa",
    "cfa", "cfp", "pmp", "rn", "csm", "cspo", "cissp", "cisa", "shrm", "phr", "sphr", "mph", "mpa", "mfa", "edd", "msw", "lcsw", "pharmd",
    "pe", "ma", "ms", "ba", "bs", "aia", "fcca", "acca", "aca", "fca", "frcs", "mrcp", "obe", "mbe", "cbe", "dipl", "ing", "dr", "mag",
    "freng", "frs", "pgdip", "itil", "psm", "safe", "rph", "do", "dba", "mac",
];

/// Credentials that are names too, in one people or another: dropped only where their spelling or a comma shows what they are.
const ALSO_NAMES: &[&str] = &[
    "ma", "ba", "do", "pe", "ms", "bs", "rn", "mac", "safe", "mag", "md", "jd", "hon", "m", "don", "dona", "fr", "lt", "pan", "sri",
    "dame", "lord", "lady", "ing", "col", "med",
];

/// Small words before family names, which people write or leave away.
pub(super) const PARTICLES: &[&str] = &[
    "van", "von", "vom", "der", "den", "de", "del", "dela", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "las", "los", "le",
    "el", "al", "bin", "ibn", "ben", "bint", "abu", "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "vander", "vanden", "st",
];

/// What people add to a name in their address books to find it or to tell numbers apart.
const TAILS: &[&str] = &[
    "ice", "whatsapp", "telegram", "signal", "skype", "mobile", "handy", "cell", "mobil", "movil", "privat", "private", "work", "arbeit",
    "office", "iphone", "neu", "nuevo",
];

/// The longest name that is read, in bytes.
const LONGEST: usize = 200;

/// A generation among people of one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Generation {
    /// Not told.
    #[default]
    Untold,
    /// Senior.
    First,
    /// Junior, the second.
    Second,
    /// The third.
    Third,
    /// The fourth and later ones.
    Later,
}

impl Generation {
    /// A bit for each that is told.
    pub(super) const fn bit(self) -> u8 {
        match self {
            Self::Untold => 0,
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 4,
            Self::Later => 8,
        }
    }

    fn of(word: &str) -> Option<Self> {
        match word {
            "sr" | "senior" | "snr" | "sen" => Some(Self::First),
            "jr" | "junior" | "jnr" | "jun" | "ii" | "2nd" | "filho" | "hijo" | "fils" => Some(Self::Second),
            "iii" | "3rd" | "neto" => Some(Self::Third),
            "iv" | "4th" | "vi" | "vii" => Some(Self::Later),
            _ => None,
        }
    }
}

/// A given and a family name in their comparable forms: folded words in Latin letters parted by blanks, either maybe empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct PlainName {
    pub(crate) given: String,
    pub(crate) family: String,
    pub(crate) generation: Generation,
}

impl PlainName {
    pub(crate) fn is_empty(&self) -> bool {
        self.given.is_empty() && self.family.is_empty()
    }
}

/// Takes a name as written apart. Where only one of the two fields is filled, it may hold a whole name (`Lee, Ann` or `Ann Lee`).
pub(crate) fn plain_name(given: &str, family: &str) -> PlainName {
    let (given, family) = (bounded(given.trim(), LONGEST), bounded(family.trim(), LONGEST));
    let mut generation = Generation::Untold;
    let (given, family) = match (given, family) {
        ("", whole) | (whole, "") if whole.contains(',') => {
            let (before, after) = whole.split_once(',').unwrap_or((whole, ""));
            let after = words(after, true, &mut generation);
            if after.is_empty() { whole_name(before, &mut generation) } else { (after, words(before, false, &mut generation)) }
        }
        (whole, "") => whole_name(whole, &mut generation),
        ("", whole) if !starts_with_particle(whole) && words(whole, false, &mut generation).len() > 1 => whole_name(whole, &mut generation),
        (given, family) => {
            (words(given.split(',').next().unwrap_or_default(), false, &mut generation), family_words(family, &mut generation))
        }
    };
    let core: Vec<String> = family.iter().filter(|word| !PARTICLES.contains(&word.as_str())).cloned().collect();
    let family = if core.is_empty() { family } else { core };
    PlainName { given: given.join(" "), family: family.join(" "), generation }
}

/// What friends call somebody.
pub(super) fn plain_nickname(written: &str) -> String {
    words(bounded(written, LONGEST), false, &mut Generation::default()).join(" ")
}

/// The family name with what follows its comma left away, save that it tells the generation.
fn family_words(written: &str, generation: &mut Generation) -> Vec<String> {
    let Some((before, after)) = written.split_once(',') else { return words(written, false, generation) };
    words(after, true, generation);
    words(before, false, generation)
}

fn starts_with_particle(whole: &str) -> bool {
    let folded = fold(whole);
    folded.split(' ').next().is_some_and(|first| PARTICLES.contains(&first))
}

/// The last word is the family's, with the particles before it. A single word is taken for a given name.
fn whole_name(whole: &str, generation: &mut Generation) -> (Vec<String>, Vec<String>) {
    let mut given = words(whole, false, generation);
    if given.len() < 2 {
        return (given, Vec::new());
    }
    let mut family: Vec<String> = given.pop().into_iter().collect();
    while given.len() > 1 && given.last().is_some_and(|word| PARTICLES.contains(&word.as_str())) {
        family.splice(0..0, given.pop());
    }
    (given, family)
}

/// The words of a name without titles, credentials, remarks and what else is none of it. After a comma nothing but those may be left.
fn words(written: &str, is_after_comma: bool, generation: &mut Generation) -> Vec<String> {
    if written.bytes().all(|byte| byte.is_ascii_lowercase()) && !is_after_comma {
        // Most parts of names are one plain word, of which nothing is taken.
        return if written.is_empty() { Vec::new() } else { vec![written.to_owned()] };
    }
    let written = without_remarks(written);
    let is_shouted = !written.contains(|letter: char| letter.is_lowercase());
    let pieces: Vec<&str> = written
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '|' | '_' | '&'))
        .filter(|piece| piece.chars().any(char::is_alphanumeric))
        .collect();
    let plain: Vec<String> = pieces.iter().map(|piece| plain_word(piece)).collect();
    let mut kept: Vec<(&str, &str)> =
        pieces.iter().copied().zip(plain.iter().map(String::as_str)).filter(|(_, word)| !word.is_empty()).collect();
    let least = usize::from(!is_after_comma);
    while let Some((piece, word)) = kept.last().copied().filter(|_| kept.len() > least) {
        if let Some(told) = Generation::of(word) {
            *generation = told;
        } else if !(is_credential(piece, word, is_shouted, is_after_comma) || kept.len() > 1 && TAILS.contains(&word)) {
            break;
        }
        kept.pop();
    }
    let is_title = |piece: &str, word: &str| {
        word.split(' ').all(|part| TITLES.contains(&part)) && (!ALSO_NAMES.contains(&word) || piece.ends_with('.') && word.len() > 1)
    };
    while let Some((piece, word)) = kept.first().copied().filter(|_| kept.len() > least) {
        if !(is_title(piece, word) || kept.len() > 1 && word == "ice") {
            break;
        }
        kept.remove(0);
    }
    kept.iter().flat_map(|(_, word)| word.split(' ')).map(str::to_owned).take(12).collect()
}

/// A word in its comparable form; one with a hyphen or a dot within makes several, parted by blanks.
fn plain_word(piece: &str) -> String {
    let folded = latin(&fold(piece));
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let is_degree =
        bare.contains('.') && bare.chars().filter(|c| *c != '.').count() <= 5 && CREDENTIALS.contains(&bare.replace('.', "").as_str());
    if is_degree {
        return bare.replace('.', "");
    }
    let words = bare.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '`'))).map(|word| word.replace(['\'', '`'], ""));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a word at the end of a name is a credential: `MBA` is one however written, `Ma` is a name.
fn is_credential(piece: &str, word: &str, is_shouted: bool, is_after_comma: bool) -> bool {
    if !CREDENTIALS.contains(&word) {
        return false;
    }
    let is_marked = piece.contains('.') || piece.chars().filter(|letter| letter.is_uppercase()).count() >= 2 && !is_shouted;
    is_after_comma || is_marked || !ALSO_NAMES.contains(&word)
}

/// Without what stands in brackets, and without a nickname in quotes.
fn without_remarks(written: &str) -> String {
    let mut kept = String::with_capacity(written.len());
    let mut depth = 0_u32;
    let mut is_quoted = false;
    for letter in written.chars() {
        match letter {
            '(' | '[' | '{' | '<' | '（' | '【' => depth += 1,
            ')' | ']' | '}' | '>' | '）' | '】' => depth = depth.saturating_sub(1),
            '"' | '“' | '”' | '„' | '«' | '»' => is_quoted = !is_quoted,
            _ if depth == 0 && !is_quoted => kept.push(letter),
            _ => {}
        }
    }
    if kept.chars().any(char::is_alphanumeric) {
        kept
    } else {
        written.replace(['(', ')', '[', ']', '{', '}', '<', '>', '"', '“', '”', '„'], " ")
    }
}

#[cfg(test)]
#[path = "name_tests.rs"]
mod tests;
