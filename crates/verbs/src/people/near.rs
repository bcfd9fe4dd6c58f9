//! Names near one that nobody has: what may have been meant.

use hearten_words::fold;

/// So many near names are named.
const NEAR: usize = 3;

/// The names nearest to `text`, nearest first: a word of theirs differs from a word of it by at most a third of its letters.
pub(super) fn near_names<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let sought: Vec<Vec<char>> = words(text);
    let mut near: Vec<(usize, &str)> = Vec::new();
    for name in names {
        let own = words(name);
        let distance = |word: &Vec<char>| own.iter().map(|other| edits(word, other)).min().unwrap_or(usize::MAX);
        let is_near = |word: &Vec<char>| distance(word) * 3 <= word.len().max(3);
        if sought.iter().filter(|word| word.len() > 1).any(is_near) {
            near.push((sought.iter().map(|word| distance(word).min(word.len())).sum(), name));
        }
    }
    near.sort_unstable();
    near.dedup();
    near.into_iter().take(NEAR).map(|(_, name)| name.to_owned()).collect()
}

fn words(text: &str) -> Vec<Vec<char>> {
    fold(text).split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| word.chars().collect()).collect()
}

/// The number of letters to put in, take out or change to make one word the other (Levenshtein 1966).
fn edits(one: &[char], other: &[char]) -> usize {
    if one.len().abs_diff(other.len()) * 3 > one.len().max(3) {
        return one.len().max(other.len());
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.iter().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (cell, counterpart) in row.iter_mut().skip(1).zip(other) {
            let above = *cell;
            *cell = (diagonal + usize::from(letter != counterpart)).min(above + 1).min(left + 1);
            diagonal = above;
            left = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or(one.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted_as_letters_put_in_taken_out_or_changed() {
        let count = |one: &str, other: &str| edits(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>());
        assert_eq!(count("lopez", "lopes"), 1);
        assert_eq!(count("kitten", "sitting"), 3);
        assert_eq!(count("ana", "ana"), 0);
        assert_eq!(count("anna", "ana"), 1);
    }

    #[test]
    fn a_slip_of_the_pen_finds_the_name_that_was_meant() {
        let names = ["Ana López", "Benedikt Olsen", "Carla Lopes"];
        assert_eq!(near_names("anna lopez", names.into_iter()), ["Ana López", "Carla Lopes"]);
        assert!(near_names("zebulon", names.into_iter()).is_empty());
    }
}
