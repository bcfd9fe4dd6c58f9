use hearten_domain::{Direction, Medium};
use proptest::prelude::*;

use super::{
    between::Between,
    days::{ContactDays, DAY, Fading},
    *,
};

/// 2024-01-01T00:00:00Z
const START: i64 = 1_704_067_200;
const HORIZON: f64 = 14.0;

fn reach(replay: &mut Replay<u32>, day: f64, direction: Direction, who: u32) {
    reach_many(replay, day, direction, &[who], &[]);
}

fn reach_many(replay: &mut Replay<u32>, day: f64, direction: Direction, partners: &[u32], bystanders: &[u32]) {
    replay.add(&Occasion { at: instant(day), medium: Medium::Mail, direction, partners, bystanders });
}

fn instant(day: f64) -> i64 {
    START + (day * DAY as f64) as i64
}

fn order(replay: &Replay<u32>, day: f64) -> Vec<u32> {
    replay.rank(instant(day), HORIZON, 50).iter().map(|likely| likely.who).collect()
}

fn replay() -> Replay<u32> {
    Replay::new(LikelihoodWeights::STARTING)
}

#[test]
fn whom_i_reach_each_week_is_likelier_than_whom_i_reached_once_though_later() {
    let mut replay = replay();
    for week in 0..20 {
        reach(&mut replay, f64::from(week) * 7.0, Direction::Sent, 1);
    }
    reach(&mut replay, 135.0, Direction::Sent, 2);
    assert_eq!(order(&replay, 140.0), [1, 2]);
}

#[test]
fn a_burst_in_one_day_counts_as_one_conversation() {
    let mut replay = replay();
    for minute in 0..30 {
        reach(&mut replay, 1.5 + f64::from(minute) / 1440.0, Direction::Sent, 1);
    }
    let once = replay.rank(instant(3.0), HORIZON, 1)[0].score;
    reach(&mut replay, 1.6, Direction::Sent, 2);
    assert!((replay.rank(instant(3.0), HORIZON, 2)[1].score / once - 1.0).abs() < 0.05);
}

#[test]
fn the_same_silence_weighs_more_on_a_new_acquaintance_than_on_an_old_tie() {
    let alive = |first: f64, last: f64| {
        let mut between = Between::NOTHING;
        between.touch(instant(first));
        between.touch(instant(last));
        between.alive(instant(400.0), LikelihoodWeights::STARTING.grace)
    };
    assert!(alive(0.0, 370.0) > 0.9);
    assert!(alive(365.0, 370.0) < 0.2);
    assert_eq!(Between::NOTHING.alive(instant(400.0), 1.0), 0.0);
}

#[test]
fn only_those_i_had_contact_with_are_ranked() {
    let mut replay = replay();
    reach_many(&mut replay, 0.0, Direction::Received, &[1], &[2, 3]);
    assert_eq!(order(&replay, 1.0), [1]);
    assert_eq!(replay.explain(2, instant(1.0), HORIZON), None);
    assert_eq!(replay.rank(instant(1.0), HORIZON, 0), []);
}

#[test]
fn the_reasons_are_said_in_words_and_make_up_the_score() {
    let mut replay = replay();
    reach(&mut replay, 0.5, Direction::Sent, 1);
    reach(&mut replay, 5.5, Direction::Mutual, 1);
    reach(&mut replay, 9.5, Direction::Received, 1);
    let why = replay.explain(1, instant(10.5), HORIZON).unwrap();
    assert_eq!(
        why.words(),
        [
            "I reached them on 2 days, last 5 days ago",
            "they reached me on 1 day, last yesterday",
            "we have known each other for 10 days, so this is believed to 38 of 100",
            "a silence of 1 day leaves 86 of 100 of it",
        ]
    );
    let habit: f64 = why.reasons.iter().map(|reason| reason.part).sum();
    assert!((habit - why.habit).abs() < 1e-12);
    assert!((why.habit_factor * why.alive_factor - replay.rank(instant(10.5), HORIZON, 1)[0].score).abs() < 1e-12);
}

#[test]
fn the_mixture_of_exponentials_fades_as_a_power_of_age() {
    let fading = Fading::of(0.5, 0.01);
    let mut one = ContactDays::NONE;
    one.add(START, 1.0);
    let at = |days: i64| one.faded(START + days * DAY, &fading);
    for days in [4, 8, 16, 32, 64, 128] {
        let exponent = (at(days) / at(2 * days)).log2();
        assert!((0.3..0.75).contains(&exponent), "{days} days: {exponent}");
    }
}

fn any_moments() -> impl Strategy<Value = Vec<(i64, Direction, u32, Medium)>> {
    let one = (0..200 * DAY, proptest::sample::select(Direction::ALL), 0..4_u32, proptest::sample::select(Medium::ALL));
    proptest::collection::vec(one, 1..50).prop_map(|mut moments| {
        moments.sort_by_key(|moment| moment.0);
        moments
    })
}

fn replayed(moments: &[(i64, Direction, u32, Medium)]) -> Replay<u32> {
    let mut replay = replay();
    for (at, direction, who, medium) in moments {
        replay.add(&Occasion { at: START + at, medium: *medium, direction: *direction, partners: &[*who], bystanders: &[] });
    }
    replay
}

/// The likelihood from the moments themselves, without any running sum.
fn from_scratch(moments: &[(i64, Direction, u32, Medium)], who: u32, now: i64) -> f64 {
    let weights = LikelihoodWeights::STARTING;
    let theirs: Vec<_> = moments.iter().filter(|moment| moment.2 == who).collect();
    let mut days = std::collections::BTreeMap::new();
    for (at, direction, _, medium) in &theirs {
        let weight = if *medium == Medium::Post { weights.post } else { 1.0 };
        let day: &mut f64 = days.entry((*direction == Direction::Received, at / DAY)).or_default();
        *day = day.max(weight);
    }
    let fading = Fading::of(weights.forgetting, HORIZON);
    let sum: f64 = days
        .into_iter()
        .map(|((received, day), weight)| {
            let mut alone = ContactDays::NONE;
            alone.add(START + day * DAY, weight);
            alone.faded(START + now, &fading) * if received { weights.received } else { 1.0 }
        })
        .sum();
    let (first, last) = (theirs[0].0 as f64, theirs[theirs.len() - 1].0 as f64);
    let (grace, trial, known) = (weights.grace * DAY as f64, weights.trial * DAY as f64, now as f64 - first);
    (sum / weights.typical).powf(known / (known + trial)) * ((last - first + grace) / (known + grace)).powf(weights.alive)
}

proptest! {
    #[test]
    fn moment_by_moment_equals_the_computation_from_scratch(moments in any_moments(), later in 0..100 * DAY) {
        let now = moments[moments.len() - 1].0 + later;
        for likely in replayed(&moments).rank(START + now, HORIZON, 50) {
            let whole = from_scratch(&moments, likely.who, now);
            prop_assert!((likely.score - whole).abs() <= 1e-9 * whole.max(1e-12), "{} {whole}", likely.score);
        }
    }

    #[test]
    fn contact_added_since_we_know_each_other_never_makes_anybody_less_likely(
        moments in any_moments(), added in any_moments(), later in 0..100 * DAY
    ) {
        let now = START + 200 * DAY + later;
        let (first, who) = (moments[0].0, moments[0].2);
        let added = added[0];
        let added = (added.0.max(first), added.1, added.2, added.3);
        let score = |moments: &[_]| replayed(moments).rank(now, HORIZON, 50).iter().find(|likely| likely.who == who).unwrap().score;
        let mut more = moments.clone();
        more.push((added.0, added.1, who, added.3));
        more.sort_by_key(|moment| moment.0);
        prop_assert!(score(&more) >= score(&moments) * (1.0 - 1e-9));
    }

    #[test]
    fn what_others_do_changes_nothing_between_two(moments in any_moments()) {
        let alone: Vec<_> = moments.iter().copied().filter(|moment| moment.2 == 0).collect();
        let now = START + 201 * DAY;
        let of = |replay: Replay<u32>| replay.explain(0, now, HORIZON).map(|why| why.score);
        prop_assert_eq!(of(replayed(&moments)), of(replayed(&alone)));
    }
}

/// Two sorts of friends over three years: some I answer whenever they write, some I write to of my own accord.
fn history(weeks: i64, answers: bool) -> Vec<(i64, Direction, u32)> {
    let mut moments = Vec::new();
    for week in 0..weeks {
        let at = |hour: i64| START + week * 7 * DAY + hour * 3600;
        for number in 0..12_u32 {
            let turn = (week + i64::from(number) * 5) % 12;
            let (first, then) = if answers { (Direction::Received, Direction::Sent) } else { (Direction::Sent, Direction::Sent) };
            match turn {
                0 => moments.push((at(i64::from(number)), first, number)),
                2 if answers => moments.push((at(i64::from(number) + 1), then, number)),
                _ => {}
            }
        }
    }
    moments.sort_by_key(|moment| moment.0);
    moments
}

fn fitted(moments: &[(i64, Direction, u32)]) -> LikelihoodFit {
    let partners: Vec<[u32; 1]> = moments.iter().map(|moment| [moment.2]).collect();
    let occasions: Vec<Occasion<'_, u32>> = moments
        .iter()
        .zip(&partners)
        .map(|((at, direction, _), partners)| Occasion { at: *at, medium: Medium::Mail, direction: *direction, partners, bystanders: &[] })
        .collect();
    fit_likelihood(&occasions, 14.0)
}

#[test]
fn who_answers_everybody_late_gets_weights_that_say_so() {
    let fit = fitted(&history(120, true));
    assert!(fit.gains && fit.after > fit.before, "{fit:?}");
    assert!(fit.weights.received > LikelihoodWeights::STARTING.received, "{fit:?}");
}

#[test]
fn a_short_history_fits_nothing() {
    let fit = fitted(&history(20, true));
    assert_eq!((fit.gains, fit.weights), (false, LikelihoodWeights::STARTING));
    assert_eq!(fitted(&[]).windows, 0);
}

#[test]
fn whoever_writes_as_everybody_does_keeps_the_weights_that_everybody_starts_with() {
    let fit = fitted(&by_lot(150));
    assert!(fit.windows >= 30 && fit.judged > 0, "{fit:?}");
    assert_eq!((fit.gains, fit.weights), (false, LikelihoodWeights::STARTING), "{fit:?}");
}

#[test]
fn each_window_is_judged_by_what_came_before_it() {
    let whole = history(120, true);
    let (fit, last) = (fitted(&whole), whole[whole.len() - 1].0);
    assert!(fit.judged < fit.windows && fit.judged * 5 >= fit.windows * 3, "the first run is only learnt from: {fit:?}");
    // A habit that begins at the very end cannot have helped to judge it.
    let turned: Vec<_> = by_lot(150)
        .into_iter()
        .filter(|moment| moment.0 < last - 40 * DAY)
        .chain(whole.iter().copied().filter(|moment| moment.0 >= last - 40 * DAY))
        .collect();
    assert!(!fitted(&turned).gains, "{:?}", fitted(&turned));
}

/// Twelve people, written to and writing at random: nothing to learn from.
fn by_lot(weeks: i64) -> Vec<(i64, Direction, u32)> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut draw = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let moment = |hour: i64, direction: u64, who: u64| {
        (START + hour * 3600, if direction == 0 { Direction::Received } else { Direction::Sent }, who as u32)
    };
    let mut moments: Vec<_> = (0..weeks * 3).map(|_| moment(draw(weeks as u64 * 168) as i64, draw(2), draw(12))).collect();
    moments.sort_by_key(|moment| moment.0);
    moments
}
