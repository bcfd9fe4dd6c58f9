//! Which day for whom: a visiting plan.

use std::collections::BTreeMap;

use hearten_domain::PersonId;
use jiff::civil::Date;
use serde::Serialize;

use crate::PersonName;

/// So many visits a day leave time for each.
pub(super) const MOST_A_DAY: usize = 2;

/// A day of a trip with its visits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlannedDay {
    /// The day.
    pub day: Date,
    /// Whom to see on it; at most two, unless more were agreed on.
    pub visits: Vec<PlannedVisit>,
}

/// A visit in the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlannedVisit {
    /// Whom.
    pub person: PersonName,
    /// Whether they agreed to that day.
    pub is_agreed: bool,
    /// Whether I mean to see them; else the plan only proposes it.
    pub is_meant: bool,
}

/// A day for each. Whoever has a day keeps it. Then, in the order given, each gets the first day that has nobody yet and, when every day has somebody, the first
/// that has one; at most two a day. Whoever finds no day gets none.
pub(super) fn days_for(days: &[Date], fixed: &[(PersonId, Date)], wanted: &[PersonId]) -> BTreeMap<Date, Vec<PersonId>> {
    let mut plan: BTreeMap<Date, Vec<PersonId>> = days.iter().map(|day| (*day, Vec::new())).collect();
    for (person, day) in fixed {
        if let Some(visits) = plan.get_mut(day).filter(|visits| !visits.contains(person)) {
            visits.push(*person);
        }
    }
    for person in wanted {
        if plan.values().flatten().any(|planned| planned == person) {
            continue;
        }
        let free = (0..MOST_A_DAY).find_map(|full| plan.iter().find(|(_, visits)| visits.len() == full).map(|(day, _)| *day));
        if let Some(visits) = free.and_then(|day| plan.get_mut(&day)) {
            visits.push(*person);
        }
    }
    plan.retain(|_, visits| !visits.is_empty());
    plan
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn who(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn june(days: std::ops::RangeInclusive<i8>) -> Vec<Date> {
        days.map(|day| date(2024, 6, day)).collect()
    }

    #[test]
    fn the_first_get_days_of_their_own_and_the_next_share_them() {
        let plan = days_for(&june(10..=11), &[], &[1, 2, 3, 4, 5].map(who));
        let planned: Vec<Vec<PersonId>> = plan.into_values().collect();
        assert_eq!(planned, [vec![who(1), who(3)], vec![who(2), who(4)]]);
    }

    #[test]
    fn whoever_agreed_to_a_day_keeps_it() {
        let plan = days_for(&june(10..=12), &[(who(9), date(2024, 6, 10)), (who(8), date(2024, 6, 20))], &[1, 9].map(who));
        assert_eq!(plan.into_iter().collect::<Vec<_>>(), [(date(2024, 6, 10), vec![who(9)]), (date(2024, 6, 11), vec![who(1)])]);
    }

    proptest! {
        #[test]
        fn nobody_is_planned_twice_and_no_day_is_filled_beyond_two(
            last in 1_i8..20,
            fixed in proptest::collection::vec((0_u128..12, 1_i8..25), 0..3),
            wanted in proptest::collection::vec(0_u128..30, 0..40),
        ) {
            let mut fixed: Vec<_> = fixed.into_iter().map(|(person, day)| (who(person), date(2024, 6, day))).collect();
            fixed.sort_unstable();
            fixed.dedup_by_key(|(person, _)| *person);
            let wanted: Vec<PersonId> = wanted.into_iter().map(who).collect();
            let plan = days_for(&june(1..=last), &fixed, &wanted);
            let mut all: Vec<PersonId> = plan.values().flatten().copied().collect();
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            prop_assert_eq!(all.len(), count);
            for (day, visits) in &plan {
                let agreed = fixed.iter().filter(|(_, fixed)| fixed == day).count();
                prop_assert!(visits.len() <= MOST_A_DAY.max(agreed) && !visits.is_empty());
            }
        }
    }
}
