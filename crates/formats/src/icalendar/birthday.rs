//! Birthdays kept as yearly events.

use hearten_domain::PartialDate;
use jiff::civil::Date;

/// Words for birthday. In lower case.
const WORDS: [&str; 11] = [
    "birthday",
    "geburtstag",
    "anniversaire",
    "cumpleaños",
    "compleanno",
    "aniversário",
    "verjaardag",
    "födelsedag",
    "fødselsdag",
    "urodziny",
    "bday",
];

/// What surrounds the name in such titles, besides the word. In lower case.
const AROUND: [&str; 12] = ["'s ", "’s ", " hat ", "von ", "of ", "de ", "di ", "van ", "d'", "d’", "happy ", "s "];

/// Whose birthday a title names, with its date: the year only where the title says it.
pub(super) fn of_title(title: &str, first: Date) -> Option<(String, PartialDate)> {
    let lower = title.to_lowercase();
    if lower.len() != title.len() {
        return None;
    }
    let (at, word) = WORDS.iter().find_map(|word| lower.find(word).map(|at| (at, *word)))?;
    let before = title.get(..at)?;
    let after = title.get(at + word.len()..)?;
    let name = [before, after].into_iter().map(bare_name).find(|name| !name.is_empty())?;
    let year = title
        .split(|c: char| !c.is_ascii_digit())
        .find(|part| part.len() == 4)
        .and_then(|part| part.parse().ok())
        .filter(|year| (1900..=2100).contains(year));
    let date = PartialDate::new(year, Some(first.month()), Some(first.day())).ok()?;
    Some((name, date))
}

fn bare_name(part: &str) -> String {
    let mut name = part.split('(').next().unwrap_or(part).trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '.'));
    loop {
        let lower = name.to_lowercase();
        let padded = format!("{lower} ");
        let shorter = AROUND.iter().find_map(|around| {
            let ends = padded.ends_with(around) && (around.starts_with(['\'', '’', ' ']));
            let begins = padded.starts_with(around) && !around.starts_with(['\'', '’', ' ']) && *around != "s ";
            match (ends, begins) {
                (true, _) => name.get(..(padded.len() - around.len()).min(name.len())),
                (_, true) => name.get(around.len().min(name.len())..),
                _ => None,
            }
        });
        match shorter.filter(|shorter| shorter.len() < name.len()) {
            Some(shorter) => name = shorter.trim(),
            None => return name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\'' | '’')).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn titles_name_whose_birthday_it_is() {
        let read = |title| of_title(title, date(2020, 3, 5)).map(|(name, date)| format!("{name} {date}"));
        assert_eq!(read("Ana López's birthday"), Some("Ana López --03-05".to_owned()));
        assert_eq!(read("Ben's Birthday (1980)"), Some("Ben 1980-03-05".to_owned()));
        assert_eq!(read("Geburtstag von Jürgen Groß"), Some("Jürgen Groß --03-05".to_owned()));
        assert_eq!(read("Anniversaire de Léa"), Some("Léa --03-05".to_owned()));
        assert_eq!(read("Clara hat Geburtstag"), Some("Clara --03-05".to_owned()));
        assert_eq!(read("Budget review"), None);
    }
}
