//! Names, made comparable.

use hearten_words::fold;

/// Titles and credentials, which say nothing of who somebody is among others.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "lady",
    "lord",
    "rev",
    "herr",
    "frau",
    "mme",
    "mlle",
    "sr",
    "sra",
    "don",
    "dona",
    "phd",
    "md",
    "mba",
    "msc",
    "bsc",
    "dds",
    "dvm",
    "jd",
    "llm",
    "esq",
    "cpa",
    "cfa",
    "pmp",
    "rn",
    "pe",
    "ma",
    "ba",
    "jr",
    "ii",
    "iii",
    "iv",
    "dipl",
    "ing",
    "mag",
];

/// Small words before family names, which people write or leave away.
const PARTICLES: &[&str] = &[
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "el", "al", "bin", "ibn", "ter", "ten",
    "zu", "af", "av",
];

/// A given and a family name in their comparable forms: folded words parted by blanks, either maybe empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct PlainName {
    pub(super) given: String,
    pub(super) family: String,
}

/// Takes a name as written apart. Where only one of the two fields is filled, it may hold a whole name (`Lee, Ann` or `Ann Lee`) or an address.
pub(super) fn plain_name(given: &str, family: &str) -> PlainName {
    let (given, family) = match (given.trim(), family.trim()) {
        ("", whole) | (whole, "") if whole.contains(',') => {
            let (before, after) = whole.split_once(',').unwrap_or((whole, ""));
            if are_titles(after) { whole_name(before) } else { (words(after), words(before)) }
        }
        (whole, "") if !whole.contains('@') && words(whole).len() > 1 => whole_name(whole),
        ("", whole) if !whole.contains('@') && words(whole).len() > 1 && !starts_with_particle(whole) => whole_name(whole),
        (given, family) => (words(given.split(',').next().unwrap_or_default()), words(family)),
    };
    let core: Vec<String> = family.iter().filter(|word| !PARTICLES.contains(&word.as_str())).cloned().collect();
    let family = if core.is_empty() { family } else { core };
    PlainName { given: given.join(" "), family: family.join(" ") }
}

fn starts_with_particle(whole: &str) -> bool {
    words(whole).first().is_some_and(|first| PARTICLES.contains(&first.as_str()))
}

/// The last word is the family's, with the particles before it.
fn whole_name(whole: &str) -> (Vec<String>, Vec<String>) {
    let mut given = words(whole);
    let mut family: Vec<String> = given.pop().into_iter().collect();
    while given.len() > 1 && given.last().is_some_and(|word| PARTICLES.contains(&word.as_str())) {
        family.splice(0..0, given.pop());
    }
    (given, family)
}

fn are_titles(written: &str) -> bool {
    words(written).iter().all(|word| TITLES.contains(&word.as_str()))
}

fn words(written: &str) -> Vec<String> {
    let folded = fold(written);
    let all: Vec<&str> = folded.split(|c: char| !(c.is_alphanumeric() || c == '\'')).filter(|word| !word.is_empty()).collect();
    let core: Vec<String> = all.iter().filter(|word| !TITLES.contains(word)).map(|word| word.replace('\'', "")).collect();
    let kept = if core.is_empty() { all.iter().map(|word| word.replace('\'', "")).collect() } else { core };
    kept.into_iter().filter(|word: &String| !word.is_empty()).collect()
}

/// A code that names of like sound share: the first letter's class and the classes of the next three consonants, after Soundex (Odell & Russell 1918) with the
/// classes of first letters joined too. Letters other than the plain Latin ones stand for themselves. Only the first word counts.
pub(super) fn sound(name: &str) -> String {
    let mut code = String::new();
    let mut before = '0';
    for letter in name.chars().take_while(|letter| *letter != ' ') {
        let class = class_of(letter);
        if (code.is_empty() || class != '0') && class != before {
            code.push(class);
        }
        if letter != 'h' {
            before = class;
        }
        if code.chars().count() == 4 {
            break;
        }
    }
    code
}

fn class_of(letter: char) -> char {
    match letter {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | 'w' => '0',
        'b' | 'f' | 'p' | 'v' => '1',
        'c' | 'g' | 'j' | 'k' | 'q' | 's' | 'x' | 'z' => '2',
        'd' | 't' => '3',
        'l' => '4',
        'm' | 'n' => '5',
        'r' => '6',
        other => other,
    }
}

/// Whether letters of a mail address before the `@` spell a name: `jdoe`, `johnd`, `johndoe`, `doejohn`, `doej`. A family name alone does not.
pub(super) fn spells(letters: &str, given: &str, family: &str) -> bool {
    let given = given.split(' ').next().unwrap_or_default();
    let family: String = family.chars().filter(|c| *c != ' ').collect();
    let (Some(given_letter), Some(family_letter)) = (given.chars().next(), family.chars().next()) else { return false };
    if given.chars().count() + family.chars().count() < 5 {
        return false;
    }
    [
        format!("{given_letter}{family}"),
        format!("{given}{family}"),
        format!("{family}{given}"),
        format!("{family}{given_letter}"),
        format!("{given}{family_letter}"),
    ]
    .iter()
    .any(|form| form == letters)
}

#[cfg(test)]
mod tests {
    use super::{plain_name, sound, spells};

    #[test]
    fn names_are_taken_apart_however_they_are_written() {
        let both = |given, family| {
            let name = plain_name(given, family);
            format!("{}|{}", name.given, name.family)
        };
        assert_eq!(both("Dr. Ana", "López, PhD"), "ana|lopez");
        assert_eq!(both("Lee, Ann", ""), "ann|lee");
        assert_eq!(both("Jan van der Berg", ""), "jan|berg");
        assert_eq!(both("Ann Lee, MBA", ""), "ann|lee");
        assert_eq!(both("", "de la Cruz"), "|cruz");
        assert_eq!(both("J.", "O’Brien"), "j|obrien");
        assert_eq!(both("Ms", "Ma"), "ms|ma");
        assert_eq!(both("", ""), "|");
    }

    #[test]
    fn names_of_like_sound_share_a_code() {
        assert_eq!(sound("catherine"), sound("kathryn"));
        assert_eq!(sound("meyer"), sound("maier"));
        assert_ne!(sound("meyer"), sound("lopez"));
    }

    #[test]
    fn letters_of_an_address_spell_a_name() {
        assert!(spells("jdoering", "jane", "doering") && spells("doeringj", "jane", "doering") && spells("janed", "jane", "doering"));
        assert!(!spells("doering", "jane", "doering") && !spells("kdoering", "jane", "doering"));
    }
}
