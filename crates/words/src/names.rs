//! Names as people half remember them.

use crate::fold;

/// How well a query fits a name: each word of the query begins a word of the name, each word of the name used once. None where it does not fit.
///
/// The score is in (0, 1]: 1 for the whole name in order; more letters given, first words met and words in order score higher.
/// An empty query fits nothing.
pub fn matches_name(query: &str, name: &str) -> Option<f64> {
    let (query, name) = (fold(query), fold(name));
    if query.is_empty() {
        return None;
    }
    if query == name {
        return Some(1.0);
    }
    let name_words: Vec<&str> = words(&name).collect();
    let query_words: Vec<&str> = words(&query).collect();
    let places = assign(&query_words, &name_words)?;
    let in_order = places.is_sorted();
    let starts_first = places.first() == Some(&0);
    let given: usize = query_words.iter().map(|word| word.chars().count()).sum();
    let whole: usize = name_words.iter().map(|word| word.chars().count()).sum();
    let exact = query_words.iter().zip(&places).filter(|(word, place)| name_words.get(**place) == Some(word)).count();
    let covered = given as f64 / whole.max(1) as f64;
    let exactly = exact as f64 / query_words.len().max(1) as f64;
    Some((0.4 * covered + 0.25 * exactly + if starts_first { 0.2 } else { 0.0 } + if in_order { 0.1 } else { 0.0 }).clamp(0.01, 0.99))
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').filter(|word| !word.is_empty())
}

/// For each query word the place of the name word it begins, each place once; the first fit in order of the name, found by trying.
fn assign(query: &[&str], name: &[&str]) -> Option<Vec<usize>> {
    if query.is_empty() || query.len() > name.len() {
        return None;
    }
    let mut places = Vec::with_capacity(query.len());
    fill(query, name, &mut places).then_some(places)
}

fn fill(query: &[&str], name: &[&str], places: &mut Vec<usize>) -> bool {
    let Some(word) = query.get(places.len()) else { return true };
    for (place, candidate) in name.iter().enumerate() {
        if candidate.starts_with(word) && !places.contains(&place) {
            places.push(place);
            if fill(query, name, places) {
                return true;
            }
            places.pop();
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::matches_name;

    #[test]
    fn each_query_word_begins_a_word_of_the_name() {
        assert!(matches_name("ana l", "Ana López").is_some());
        assert!(matches_name("lop ana", "Ana López").is_some());
        assert!(matches_name("ana x", "Ana López").is_none());
        assert!(matches_name("a a", "Ana López").is_none());
        assert!(matches_name("", "Ana López").is_none());
        assert!(matches_name("o'br", "Mary O’Brien").is_some());
    }

    #[test]
    fn the_whole_name_scores_most_and_the_first_name_before_the_last() {
        let score = |query, name| matches_name(query, name).unwrap_or(0.0);
        assert_eq!(score("ana lopez", "Ana López"), 1.0);
        assert!(score("ana", "Ana López") > score("ana", "Marta Ana"));
        assert!(score("ana", "Ana López") > score("ana", "Anabel Losz"));
        assert!(score("jo sm", "John Smith") > score("sm jo", "John Smith"));
    }

    proptest! {
        #[test]
        fn every_name_matches_itself_and_scores_stay_in_range(name in "[a-zA-ZäöüÉ]{1,8}( [a-zA-Zß]{1,8}){0,3}", query in "[a-z]{1,3}( [a-z]{1,2})?") {
            prop_assert_eq!(matches_name(&name, &name), Some(1.0));
            if let Some(score) = matches_name(&query, &name) { prop_assert!(score > 0.0 && score <= 1.0); }
        }
    }
}
