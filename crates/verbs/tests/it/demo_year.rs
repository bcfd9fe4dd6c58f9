//! What the demo vault offers, looked at on days all through the year before its anchor.

use std::collections::BTreeSet;

use hearten_domain::{Habit, PersonId, ReasonKind};
use hearten_testkit::TestDatabase;
use hearten_verbs::{Vault, make_demo};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

use crate::common::*;

const ANCHOR: Date = date(2026, 12, 31);

/// What a day offers.
struct Offered {
    habits: BTreeSet<Habit>,
    people: BTreeSet<PersonId>,
    reasons: BTreeSet<ReasonKind>,
}

/// The moves of a day, none of which may rest on what came later, and which are of three habits at least.
async fn offered(vault: &Vault, day: Date) -> Offered {
    let moves = vault.clone().at(Some(day)).today().await.unwrap().moves;
    for evidence in moves.iter().flat_map(|offer| offer.why.evidence()) {
        assert!(evidence.at <= day, "{day}: {evidence:?} is later");
    }
    let of_day = Offered {
        habits: moves.iter().map(|offer| offer.habit).collect(),
        people: moves.iter().flat_map(|offer| offer.people.iter().map(|person| person.id)).collect(),
        reasons: moves.iter().map(|offer| offer.reason_kind).collect(),
    };
    assert!(of_day.habits.len() >= 3, "{day}: only {:?}", of_day.habits);
    of_day
}

/// Nine days, forty apart, from so many days after the first of the year before the anchor: together they offer twenty people and twelve kinds of reasons.
fn nine_days(offsets: impl Iterator<Item = i64>) {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        let vault = make_demo(&setup(&database, "2026-12-31T12:00:00Z"), ANCHOR).await.unwrap();
        let first = ANCHOR.checked_sub(1.year()).unwrap();
        for offset in offsets {
            let (mut people, mut reasons) = (BTreeSet::new(), BTreeSet::new());
            for step in 0..9 {
                let day = offered(&vault, first.checked_add((offset + 40 * step).days()).unwrap()).await;
                people.extend(day.people);
                reasons.extend(day.reasons);
            }
            assert!(people.len() >= 20, "from day {offset} on: {} people", people.len());
            assert!(reasons.len() >= 12, "from day {offset} on: only {reasons:?}");
        }
    });
}

#[test]
fn nine_days_spread_through_the_year_offer_many_people_many_reasons_and_most_habits() {
    nine_days([0, 17, 33].into_iter());
}

#[test]
#[ignore = "it looks at every day of a year, for minutes"]
fn any_nine_days_spread_through_the_year_offer_many_people_many_reasons_and_most_habits() {
    nine_days(0..40);
}
