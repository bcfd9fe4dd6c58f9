use std::collections::HashSet;

use hearten_words::{Meaning, TermCounts};
use jiff::Timestamp;
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Timestamp {
    format!("{text}T12:00:00Z").parse().unwrap()
}

/// Occasions with one text each, taken up by one person on a day.
fn audience(taken: &[(&str, &'static str, &str)]) -> Audience<&'static str> {
    let mut audience = Audience::default();
    for (text, who, at) in taken {
        let occasion = audience.occasion(text);
        audience.text(occasion, &TermCounts::of(text));
        audience.take_up(occasion, who, day(at), 1.0);
    }
    audience
}

fn asked(audience: &Audience<&'static str>, text: &str, at: &str, named: &[&'static str]) -> Vec<Fit<&'static str>> {
    audience.who_would_value(&TermCounts::of(text), None, day(at), &named.iter().copied().collect(), 10, |_| true)
}

fn order(fits: &[Fit<&'static str>]) -> Vec<&'static str> {
    fits.iter().map(|fit| fit.who).collect()
}

const TAKEN: &[(&str, &str, &str)] = &[
    ("Bees on the roof", "ana", "2024-01-01"),
    ("Garden soil", "bo", "2024-01-10"),
    ("Compost", "bo", "2024-02-01"),
    ("Tax forms", "cy", "2020-01-01"),
];

#[test]
fn who_took_up_a_like_text_comes_before_who_takes_up_much() {
    let audience = audience(TAKEN);
    let fits = asked(&audience, "How to winter bees", "2024-03-01", &[]);
    assert_eq!(order(&fits), ["ana", "bo", "cy"]);
    let Some(FitTerm::Like { title, shared, .. }) = fits.first().and_then(|fit| fit.terms.first()) else { panic!("no likeness") };
    assert_eq!((title.as_str(), shared.as_slice()), ("Bees on the roof", ["bee".to_owned()].as_slice()));
}

#[test]
fn of_nothing_like_it_the_present_habit_decides() {
    assert_eq!(order(&asked(&audience(TAKEN), "Sailing", "2024-03-01", &[])), ["bo", "ana", "cy"]);
}

#[test]
fn who_is_named_is_meant() {
    let fits = asked(&audience(TAKEN), "Sailing, dear Dee and Cy", "2024-03-01", &["cy", "dee"]);
    assert_eq!(order(&fits).first(), Some(&"cy"));
    assert!(order(&fits).contains(&"dee"));
}

#[test]
fn who_may_not_be_asked_is_left_out() {
    let audience = audience(TAKEN);
    let fits = audience.who_would_value(&TermCounts::of("bees"), None, day("2024-03-01"), &HashSet::new(), 10, |who| *who != "ana");
    assert_eq!(order(&fits), ["bo", "cy"]);
}

#[test]
fn taking_the_same_up_again_counts_once_and_renews_its_date() {
    let mut audience = audience(&[("Bees", "ana", "2020-01-01")]);
    let before = asked(&audience, "Bees", "2024-01-01", &[]).first().unwrap().clone();
    audience.take_up(OccasionNumber(0), &"ana", day("2023-12-31"), 1.0);
    let after = asked(&audience, "Bees", "2024-01-01", &[]).first().unwrap().clone();
    assert!(after.score > before.score);
    assert!(after.terms.iter().any(|term| matches!(term, FitTerm::Lately { count: 1, .. })));
}

#[test]
fn who_took_up_what_is_near_in_meaning_comes_after_who_took_up_the_same_words_and_before_the_rest() {
    let mut audience = audience(TAKEN);
    let honey = audience.occasion("Honey");
    audience.text(honey, &TermCounts::of("Honey"));
    audience.meaning(honey, Meaning::of(vec![0.6, 0.8]));
    audience.take_up(honey, &"dee", day("2024-01-01"), 1.0);
    let taxes = OccasionNumber(3);
    audience.meaning(taxes, Meaning::of(vec![0.0, 1.0]));
    let fits = audience.who_would_value(
        &TermCounts::of("How to winter bees"),
        Some(&Meaning::of(vec![1.0, 0.0])),
        day("2024-03-01"),
        &HashSet::new(),
        10,
        |_| true,
    );
    assert_eq!(order(&fits), ["ana", "dee", "bo", "cy"]);
    let Some(FitTerm::Near { title, nearness, amount, .. }) = fits.get(1).and_then(|fit| fit.terms.first()) else { panic!("{fits:?}") };
    assert!(title == "Honey" && (nearness - 0.6).abs() < 1e-6 && *amount < MEANING_WEIGHT / 5.0, "{fits:?}");
    let cy = fits.get(3).unwrap();
    assert!(cy.terms.iter().all(|term| matches!(term, FitTerm::Lately { .. })), "what is not near is no reason: {cy:?}");
}

#[test]
fn those_who_took_up_the_like_are_found_without_those_who_only_take_things_up() {
    let audience = audience(TAKEN);
    let (text, at) = (TermCounts::of("How to winter bees in a garden"), day("2024-03-01"));
    let all = asked(&audience, "How to winter bees in a garden", "2024-03-01", &[]);
    let alike = audience.who_took_up_the_like(&text, None, at, |_| true);
    assert_eq!((order(&all), order(&alike)), (vec!["bo", "ana", "cy"], vec!["bo", "ana"]));
    assert_eq!(Some(alike.as_slice()), all.get(..2), "with the same scores and terms");
    assert_eq!(order(&audience.who_took_up_the_like(&text, None, at, |who| *who != "bo")), ["ana"]);
    assert_eq!(audience.who_took_up_the_like(&TermCounts::of("Sailing"), None, at, |_| true), []);
}

#[test]
fn nobody_is_found_where_nothing_is_known() {
    assert_eq!(asked(&Audience::default(), "Bees", "2024-01-01", &[]), []);
}

proptest! {
    #[test]
    fn the_score_is_the_sum_of_its_terms_and_taking_one_more_thing_up_never_lowers_anybody(
        taken in prop::collection::vec((0..4usize, 0..3usize, 0..1500i64), 1..30), more in 0..3usize,
    ) {
        const TEXTS: [&str; 4] = ["bees on roofs", "garden bees", "tax forms", "roof garden"];
        const PEOPLE: [&str; 3] = ["ana", "bo", "cy"];
        let mut audience = Audience::default();
        let start = day("2020-01-01").as_second();
        let add = |audience: &mut Audience<&'static str>, text: usize, who: usize, days: i64| {
            let occasion = audience.occasion(TEXTS[text]);
            audience.text(occasion, &TermCounts::of(TEXTS[text]));
            audience.take_up(occasion, &PEOPLE[who], Timestamp::from_second(start + days * 86_400).unwrap(), 1.0);
        };
        for (text, who, days) in &taken {
            add(&mut audience, *text, *who, *days);
        }
        let place = |audience: &Audience<&'static str>| {
            let fits = asked(audience, "bees on roofs", "2025-01-01", &[]);
            for fit in &fits {
                let sum: f64 = fit.terms.iter().map(FitTerm::amount).sum();
                assert!((fit.score - sum).abs() < 1e-9);
            }
            fits.iter().position(|fit| fit.who == PEOPLE[more]).unwrap_or(usize::MAX)
        };
        let before = place(&audience);
        // No text is added by it, so that no word becomes rarer or more common.
        audience.take_up(OccasionNumber(0), &PEOPLE[more], Timestamp::from_second(start + 1500 * 86_400).unwrap(), 1.0);
        prop_assert!(place(&audience) <= before);
    }

    #[test]
    fn the_habit_does_not_depend_on_the_order_in_which_it_was_learnt(days in prop::collection::vec(0..2000i64, 1..20)) {
        let sum = |days: &[i64]| {
            let at = |day: i64| Timestamp::from_second(day * 86_400).unwrap();
            let mut habit = Habit { sum: 0.0, at: at(days[0]), count: 0, last: at(days[0]) };
            for day in days {
                habit.add(at(*day), 1.0);
            }
            habit.sum_at(at(2000))
        };
        let mut sorted = days.clone();
        sorted.sort_unstable();
        prop_assert!((sum(&days) - sum(&sorted)).abs() < 1e-9);
    }
}
