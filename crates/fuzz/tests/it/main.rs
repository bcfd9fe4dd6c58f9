//! Each target for some seconds on inputs that nobody would write, and on all that once made it fail.
#![expect(clippy::expect_used, reason = "a test that cannot prepare itself must fail")]

use std::time::Duration;

use hearten_fuzz::{INPUT_BYTES, TARGETS, Target, check, crashes, mutated, seeds};

fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).expect("the target's name")
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|text| text.parse().expect("a number"))
}

/// What once failed, then the seed that is named, else new ones for the time that is set.
fn fuzz(name: &str) {
    let target = target(name);
    for (_, input) in crashes(target) {
        check(target, 0, &input);
    }
    let samples = seeds(target);
    assert!(!samples.is_empty(), "{name} has no samples");
    samples.iter().filter(|sample| sample.len() <= INPUT_BYTES).for_each(|sample| check(target, 0, sample));
    if let Some(seed) = number("HEARTEN_FUZZ_SEED") {
        return check(target, seed, &mutated(&samples, target.words, seed));
    }
    let time = Duration::from_secs(number("HEARTEN_FUZZ_SECONDS").unwrap_or(1));
    bolero::check!()
        .with_type::<u64>()
        .cloned()
        .with_iterations(usize::MAX)
        .with_test_time(time)
        .with_shrink_time(Duration::ZERO)
        .for_each(|seed| check(target, seed, &mutated(&samples, target.words, seed)));
}

macro_rules! targets {
    ($($name:ident)+) => {
        $(#[test]
        fn $name() {
            fuzz(stringify!($name));
        })+

        #[test]
        fn every_target_is_driven() {
            let driven = [$(stringify!($name)),+];
            assert!(TARGETS.iter().all(|target| driven.contains(&target.name)));
        }
    };
}

targets! {
    recognise cards cards_written calendars mails tables tables_mapped whatsapp signal telegram meta sms monica archives lines dates
}
