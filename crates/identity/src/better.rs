//! Which of two values is shown where sources differ: the greater in a total order, so that it does not matter in which order the sources came.

use std::cmp::Ordering;

use hearten_domain::PartialDate;
use hearten_words::fold;

use crate::{
    names::has_human_shape,
    nature_of_name::{NameKind, kind_of},
    same::plain_name,
};

/// The better of two names to call somebody by: fuller names of human beings before names in capitals, part of a name, user names, addresses. Equal in all that,
/// the one with its accents, then without titles, then by bytes: so the choice is the same in whatever order names come and however they are grouped.
pub fn better_name<'a>(one: &'a str, other: &'a str) -> &'a str {
    match rank(one).cmp(&rank(other)).then_with(|| other.cmp(one)) {
        Ordering::Less => other,
        Ordering::Equal | Ordering::Greater => one,
    }
}

/// What makes a name good, the weightiest first.
fn rank(name: &str) -> (u8, bool, usize, usize, bool, usize, usize) {
    let trimmed = name.trim();
    let kind = match kind_of(trimmed) {
        NameKind::Nothing => 0,
        NameKind::Address => 1,
        NameKind::Handle => 2,
        NameKind::Role => 3,
        NameKind::Name => 4,
    };
    let plain = plain_name(trimmed, "");
    let words: Vec<&str> = plain.given.split(' ').chain(plain.family.split(' ')).filter(|word| !word.is_empty()).collect();
    let full = words.iter().filter(|word| word.chars().count() > 1).count().min(5);
    let has_case = trimmed.chars().any(char::is_lowercase) && trimmed.chars().any(char::is_uppercase);
    let is_caseless = !trimmed.chars().any(|letter| letter.is_lowercase() || letter.is_uppercase());
    let accents = trimmed.chars().filter(|letter| !letter.is_ascii() && letter.is_alphabetic()).count();
    // Of two with as many full words the shorter has less about it that is no name.
    let brevity = usize::MAX - trimmed.chars().count();
    (
        kind,
        has_case || is_caseless,
        full.min(2),
        full,
        has_human_shape(trimmed) && !trimmed.contains(','),
        accents.min(fold(trimmed).chars().count()),
        brevity,
    )
}

/// The better of two notes: the longer, of equal ones the later by bytes.
pub fn better_note<'a>(one: &'a str, other: &'a str) -> &'a str {
    let rank = |note: &str| note.trim().chars().count();
    match rank(one).cmp(&rank(other)).then_with(|| one.cmp(other)) {
        Ordering::Less => other,
        Ordering::Equal | Ordering::Greater => one,
    }
}

/// Years that programs write where none is known: address books of Apple write 1604, others 1900.
const PLACEHOLDERS: [i16; 2] = [1604, 1900];

/// The better of two birthdays: the fuller, a year that programs write where none is known not counted; of equals the later.
pub fn better_birthday(one: PartialDate, other: PartialDate) -> PartialDate {
    let rank = |date: PartialDate| {
        let is_placeholder = date.year().is_some_and(|year| PLACEHOLDERS.contains(&year));
        let parts = [date.year().is_some() && !is_placeholder, date.month().is_some(), date.day().is_some()];
        (parts.into_iter().filter(|is_known| *is_known).count(), !is_placeholder, date.year(), date.month(), date.day())
    };
    if rank(one) >= rank(other) { one } else { other }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fuller_human_names_are_better() {
        let from_worst = [
            "",
            "ana@x.example",
            "ana77",
            "Sales Team",
            "ANA LOPEZ",
            "Ana",
            "A. López",
            "Lopez, Ana",
            "Ana Lopez",
            "Dr. Ana López",
            "Ana López",
            "Ana María López",
        ];
        for pair in from_worst.windows(2) {
            assert_eq!(better_name(pair[0], pair[1]), pair[1], "{pair:?}");
            assert_eq!(better_name(pair[1], pair[0]), pair[1], "{pair:?}");
        }
    }

    #[test]
    fn fuller_birthdays_and_longer_notes_are_better() {
        let better = |one: &str, other: &str| better_birthday(one.parse().expect("a date"), other.parse().expect("a date")).to_string();
        assert_eq!(better("1604-03-05", "--03-05"), "--03-05");
        assert_eq!(better("1900-03-05", "1980-03-05"), "1980-03-05");
        assert_eq!(better("1980", "1980-03-05"), "1980-03-05");
        assert_eq!(better_note("met in Farmouth", "met"), "met in Farmouth");
    }

    fn any_name() -> impl Strategy<Value = String> {
        "\\PC{0,12}|(Dr\\. |)(Ana|ana|ANA|A\\.|Anna)( López| Lopez| LOPEZ|)(, MBA|)|ana@x\\.example|ana[0-9]{2}"
    }

    fn any_date() -> impl Strategy<Value = PartialDate> {
        (proptest::option::of(prop_oneof![Just(1604_i16), Just(1900), Just(1980), Just(1981)]), 1..=3_i8, proptest::option::of(1..=3_i8))
            .prop_map(|(year, month, day)| PartialDate::new(year, Some(month), day).expect("a date"))
    }

    proptest! {
        #[test]
        fn the_better_name_is_the_same_in_any_order(a in any_name(), b in any_name(), c in any_name()) {
            prop_assert_eq!(better_name(&a, &b), better_name(&b, &a));
            prop_assert_eq!(better_name(&a, &a), &a);
            prop_assert_eq!(better_name(better_name(&a, &b), &c), better_name(&a, better_name(&b, &c)));
            prop_assert_eq!(better_note(&a, &b), better_note(&b, &a));
            prop_assert_eq!(better_note(&a, &a), &a);
            prop_assert_eq!(better_note(better_note(&a, &b), &c), better_note(&a, better_note(&b, &c)));
        }

        #[test]
        fn the_better_birthday_is_the_same_in_any_order(a in any_date(), b in any_date(), c in any_date()) {
            prop_assert_eq!(better_birthday(a, b), better_birthday(b, a));
            prop_assert_eq!(better_birthday(a, a), a);
            prop_assert_eq!(better_birthday(better_birthday(a, b), c), better_birthday(a, better_birthday(b, c)));
        }
    }
}
