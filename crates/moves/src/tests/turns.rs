use std::collections::BTreeSet;

use hearten_domain::ReasonKind;
use jiff::ToSpan;

use super::{
    everyone::everyone,
    fixture::{TODAY, context},
};
use crate::{RankContext, propose, rank};

/// The kinds of reasons that are shown over so many days on which nothing presses and all else stays as it is.
fn shown(days: i64) -> BTreeSet<ReasonKind> {
    let mut all = propose(&everyone());
    all.retain(|one| one.score.urgency < 0.3);
    let on = |day: i64| RankContext { today: TODAY.saturating_add(day.days()), ..context() };
    (0..days).flat_map(|day| rank(all.clone(), &on(day))).map(|one| one.suggested.reason_kind).collect()
}

#[test]
fn over_a_season_far_more_kinds_of_reasons_have_their_turn_than_fit_a_day() {
    let (day, season) = (shown(1), shown(90));
    assert_eq!(day.len(), 5, "{day:?}");
    assert!(season.len() >= 12, "{season:?}");
}

#[test]
fn what_presses_is_never_left_for_the_turn_of_another() {
    for day in 0..90 {
        let kinds: BTreeSet<ReasonKind> = rank(propose(&everyone()), &RankContext { today: TODAY.saturating_add(day.days()), ..context() })
            .iter()
            .map(|one| one.suggested.reason_kind)
            .collect();
        assert!(kinds.contains(&ReasonKind::HardSeason), "day {day}: {kinds:?}");
    }
}
