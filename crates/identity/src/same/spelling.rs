//! How names sound, and how addresses spell them.

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
pub(crate) fn spells(letters: &str, given: &str, family: &str) -> bool {
    let given = given.split(' ').next().unwrap_or_default();
    let letter = |name: &str| name.char_indices().nth(1).map_or(name.len(), |(end, _)| end);
    let (given_letter, family_letter) = (given.get(..letter(given)).unwrap_or_default(), family.get(..letter(family)).unwrap_or_default());
    if given.is_empty() || family.is_empty() || given.chars().count() + family.chars().filter(|c| *c != ' ').count() < 5 {
        return false;
    }
    let is = |parts: [&str; 2]| {
        let mut rest = letters;
        parts.iter().flat_map(|part| part.split(' ')).all(|part| {
            rest.strip_prefix(part).is_some_and(|left| {
                rest = left;
                true
            })
        }) && rest.is_empty()
    };
    is([given_letter, family]) || is([given, family]) || is([family, given]) || is([family, given_letter]) || is([given, family_letter])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_like_sound_share_a_code() {
        assert_eq!(sound("catherine"), sound("kathryn"));
        assert_eq!(sound("meyer"), sound("maier"));
        assert_ne!(sound("meyer"), sound("lopez"));
    }

    #[test]
    fn letters_of_an_address_spell_a_name() {
        assert!(spells("jdoering", "jane", "doering") && spells("doeringj", "jane", "doering") && spells("janed", "jane", "doering"));
        assert!(spells("janedelacruz", "jane mary", "de la cruz"));
        assert!(!spells("doering", "jane", "doering") && !spells("kdoering", "jane", "doering"));
    }
}
