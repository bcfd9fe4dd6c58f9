//! How like two texts are.

/// The longest text, in bytes, that is aligned letter by letter.
const LONGEST: usize = 64;

/// Whether one typing error parts the texts: a letter more, less, other, or two exchanged (Damerau 1964), in texts of four letters or more.
pub(crate) fn is_one_slip(one: &str, other: &str) -> bool {
    is_within(one, other, 1)
}

/// Whether at most `most` typing errors part the texts, of which the shorter has at least three letters for each.
pub(crate) fn is_within(one: &str, other: &str, most: usize) -> bool {
    if one.len().min(other.len()) <= 3 * most {
        return false;
    }
    if one.is_ascii() && other.is_ascii() {
        let may_be = one.len().abs_diff(other.len()) <= most && unshared_letters(one, other) <= 2 * most;
        return may_be && slips(one.as_bytes(), other.as_bytes()).is_none_or(|slips| slips <= most) && strsim_agrees(one, other, most);
    }
    one.len().abs_diff(other.len()) <= 4 * most && strsim::osa_distance(one, other) <= most
}

/// Long texts are left to the crate.
fn strsim_agrees(one: &str, other: &str, most: usize) -> bool {
    one.len().max(other.len()) <= LONGEST || strsim::osa_distance(one, other) <= most
}

/// How many typing errors part two texts at least (optimal string alignment); none where they are too long to be told here.
pub(super) fn slips(one: &[u8], other: &[u8]) -> Option<usize> {
    if one.len() > LONGEST || other.len() > LONGEST {
        return None;
    }
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(start..)?, other.get(start..)?);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(..one.len() - end)?, other.get(..other.len() - end)?);
    if one.is_empty() || other.is_empty() {
        return Some(one.len().max(other.len()));
    }
    let mut before = [0_u8; LONGEST + 1];
    let mut last = [0_u8; LONGEST + 1];
    for (place, cell) in last.iter_mut().enumerate() {
        *cell = place as u8;
    }
    let mut letter_before = 0;
    for (row, letter) in one.iter().enumerate() {
        let mut current = [0_u8; LONGEST + 1];
        let mut left = row as u8 + 1;
        if let Some(first) = current.first_mut() {
            *first = left;
        }
        let mut other_before = 0;
        let cells = current.iter_mut().skip(1).zip(last.windows(2)).zip(other);
        for (column, ((cell, above), known)) in cells.enumerate() {
            let [diagonal, up] = *above else { continue };
            let mut least = (left + 1).min(up + 1).min(diagonal + u8::from(letter != known));
            if row > 0 && column > 0 && *letter == other_before && letter_before == *known {
                least = least.min(before.get(column - 1).copied().unwrap_or(u8::MAX).saturating_add(1));
            }
            *cell = least;
            left = least;
            other_before = *known;
        }
        letter_before = *letter;
        before = last;
        last = current;
    }
    last.get(other.len()).map(|slips| usize::from(*slips))
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
pub(crate) fn likeness(one: &str, other: &str) -> f64 {
    if one.is_ascii() && other.is_ascii() && one.len().max(other.len()) <= LONGEST {
        plain_likeness(one.as_bytes(), other.as_bytes())
    } else {
        strsim::jaro_winkler(one, other)
    }
}

/// The same of plain letters, without any memory taken.
fn plain_likeness(one: &[u8], other: &[u8]) -> f64 {
    if one.is_empty() || other.is_empty() {
        return if one.len() == other.len() { 1.0 } else { 0.0 };
    }
    // Where each letter stands in the other text, a bit for each place.
    let mut places = [0_u64; 128];
    for (at, letter) in other.iter().enumerate() {
        if let Some(places) = places.get_mut(usize::from(*letter)) {
            *places |= 1 << at;
        }
    }
    let reach = (one.len().max(other.len()) / 2).saturating_sub(1);
    let mut met_others = 0_u64;
    let mut met = [0_u8; LONGEST];
    let mut count = 0;
    for (place, letter) in one.iter().enumerate() {
        let window = below(place + reach + 1) & !below(place.saturating_sub(reach));
        let near = places.get(usize::from(*letter)).copied().unwrap_or(0) & window & !met_others;
        if near != 0 {
            met_others |= near & near.wrapping_neg();
            if let Some(slot) = met.get_mut(count) {
                *slot = *letter;
            }
            count += 1;
        }
    }
    if count == 0 {
        return 0.0;
    }
    let (mut transposed, mut left) = (0, met_others);
    for letter in met.iter().take(count) {
        let at = left.trailing_zeros() as usize;
        left &= left.wrapping_sub(1);
        transposed += usize::from(other.get(at) != Some(letter));
    }
    let transposed = transposed / 2;
    let shared = count as f64;
    let like = (shared / one.len() as f64 + shared / other.len() as f64 + (shared - transposed as f64) / shared) / 3.0;
    let beginning = one.iter().zip(other).take(4).take_while(|(a, b)| a == b).count();
    if like > 0.7 { like + 0.1 * beginning as f64 * (1.0 - like) } else { like }
}

/// The lowest so many bits.
fn below(bits: usize) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}

/// The share of pairs of letters that two texts have in common, from 0 to 1, blanks left out (Dice 1945, as Sørensen 1948).
pub(super) fn shared_pairs(one: &str, other: &str) -> f64 {
    if one.is_ascii() && other.is_ascii() && one.len().max(other.len()) < 256 {
        return shared_plain_pairs(one, other);
    }
    let dice = strsim::sorensen_dice(one, other);
    if one.len().min(other.len()) < 2 { 0.0 } else { dice }
}

/// The same of plain letters by counting, without any memory taken.
fn shared_plain_pairs(one: &str, other: &str) -> f64 {
    let mut counts = [0_u8; 1024];
    let pairs = |text: &str, each: &mut dyn FnMut(usize)| {
        let (mut before, mut count) = (None, 0_u32);
        for letter in text.bytes().filter(|letter| *letter != b' ').map(|letter| usize::from(letter & 31)) {
            if let Some(before) = before.replace(letter) {
                each(before << 5 | letter);
                count += 1;
            }
        }
        count
    };
    let mut shared = 0_u32;
    let all = pairs(one, &mut |pair| {
        if let Some(count) = counts.get_mut(pair) {
            *count += 1;
        }
    });
    let all = all
        + pairs(other, &mut |pair| {
            if let Some(count) = counts.get_mut(pair).filter(|count| **count > 0) {
                *count -= 1;
                shared += 1;
            }
        });
    if all == 0 { 0.0 } else { f64::from(2 * shared) / f64::from(all) }
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
    use proptest::prelude::*;

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

    proptest! {
        #[test]
        fn quick_ways_end_in_the_same_as_the_plain_ones(one in "[a-d]{0,9}", other in "[a-d]{0,9}") {
            prop_assert!((likeness(&one, &other) - strsim::jaro_winkler(&one, &other)).abs() < 1e-9);
            prop_assert_eq!(slips(one.as_bytes(), other.as_bytes()), Some(strsim::osa_distance(&one, &other)));
            let pairs = if one.len().min(other.len()) < 2 { 0.0 } else { strsim::sorensen_dice(&one, &other) };
            prop_assert!((shared_pairs(&one, &other) - pairs).abs() < 1e-9);
        }
    }
}
