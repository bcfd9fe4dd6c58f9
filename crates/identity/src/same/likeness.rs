//! How like two texts are.

use strsim::{jaro_winkler, osa_distance};

/// Whether one typing error parts the texts: a letter more, less, other, or two exchanged (Damerau 1964), in texts of four letters or more.
pub(super) fn is_one_slip(one: &str, other: &str) -> bool {
    is_within(one, other, 1)
}

/// Whether at most `most` typing errors part the texts, of which the shorter has at least three letters for each.
pub(super) fn is_within(one: &str, other: &str, most: usize) -> bool {
    let may_be = one.len().min(other.len()) > 3 * most && one.len().abs_diff(other.len()) <= 4 * most;
    may_be && (!one.is_ascii() || !other.is_ascii() || unshared_letters(one, other) <= 2 * most) && osa_distance(one, other) <= most
}

/// How many letters one text has and the other has not, both ways: each slip makes two at most, and counting is quicker than aligning.
fn unshared_letters(one: &str, other: &str) -> usize {
    let mut counts = [0_i8; 32];
    let mut count = |text: &str, step: i8| {
        for byte in text.bytes() {
            if let Some(count) = counts.get_mut(usize::from(byte & 31)) {
                *count = count.saturating_add(step);
            }
        }
    };
    count(one, 1);
    count(other, -1);
    counts.iter().map(|count| usize::from(count.unsigned_abs())).sum()
}

/// The likeness of two short texts from 0 to 1, in which their beginnings count more (Winkler 1990).
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    jaro_winkler(one, other)
}

/// How much of two lists of words is shared, from 0 to 1, by the weights of the words; words with one slip count nine tenths (soft TF-IDF, Cohen,
/// Ravikumar & Fienberg 2003). Numbers are the same or not.
pub(super) fn shared_words(one: &str, other: &str, weight: impl Fn(&str) -> f64) -> f64 {
    let (mut shared, mut whole) = (0.0, 0.0);
    let mut left: Vec<&str> = other.split(' ').collect();
    let mut unmet = Vec::new();
    for word in one.split(' ') {
        whole += weight(word);
        match left.iter().position(|known| *known == word) {
            Some(place) => {
                left.swap_remove(place);
                shared += 2.0 * weight(word);
                whole += weight(word);
            }
            None => unmet.push(word),
        }
    }
    for word in unmet {
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        if let Some(place) = left.iter().position(|known| !is_number && (is_one_slip(word, known) || likeness(word, known) > 0.92)) {
            let met = left.swap_remove(place);
            shared += 0.9 * (weight(word) + weight(met));
            whole += weight(met);
        }
    }
    whole += left.iter().map(|word| weight(word)).sum::<f64>();
    if whole > 0.0 { (shared / whole).clamp(0.0, 1.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_parts_texts_of_some_length_only() {
        assert!(is_one_slip("allen", "alen") && is_one_slip("smith", "simth"));
        assert!(!is_one_slip("ann", "ana") && !is_one_slip("allen", "aln"));
    }

    #[test]
    fn rare_words_shared_count_more() {
        let weight = |word: &str| if word == "st" { 1.0 } else { 5.0 };
        assert_eq!(shared_words("12 mill st", "12 mill st", weight), 1.0);
        assert!(shared_words("mill st", "mill rd", weight) > shared_words("mill st", "park st", weight));
        assert!((0.8..1.0).contains(&shared_words("12 harbour", "12 habour", weight)));
    }
}
