//! Whom the user may tell of, where hardly anything is known of what is between them and their people: an address book alone gives no reasons.

use std::collections::BTreeSet;

use hearten_domain::{PersonId, StandingKind, Tie};
use hearten_store::{PersonEntry, Tx};
use jiff::civil::Date;

use crate::{PersonName, Result, Vault};

/// From so many people on with whom there were moments, reasons come by themselves.
const ENOUGH: usize = 15;
/// So many are named on a day.
const MOST: usize = 3;

/// A few people with whom no moment is known, others every day; those whom the user put near come first. Nobody where moves are offered beside moments
/// that are known, or where there are moments with enough people.
pub(super) async fn to_tell_of(vault: &Vault, tx: &mut Tx, ties: &[Tie], has_moves: bool) -> Result<Vec<PersonName>> {
    if ties.len() >= ENOUGH || (has_moves && !ties.is_empty()) {
        return Ok(Vec::new());
    }
    let today = vault.today_date();
    let closed = [StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact, StandingKind::DoNotNote];
    let mut known: BTreeSet<PersonId> = tx.people_standing(&closed, today).await?;
    known.extend(ties.iter().map(|tie| tie.person_id));
    let unknown = tx.people_index().await?.into_iter().filter(|entry| !known.contains(&entry.id));
    let (near, others): (Vec<PersonEntry>, Vec<PersonEntry>) = unknown.partition(|entry| entry.kin || entry.layer.is_some());
    let mut named = of_day(&near, today, MOST);
    named.extend(of_day(&others, today, MOST.saturating_sub(named.len())));
    Ok(named.into_iter().map(|entry| PersonName { id: entry.id, name: entry.name.clone() }).collect())
}

/// So many of these people, far apart in their order, each the next one on the next day, so that everybody has their turn.
fn of_day(people: &[PersonEntry], today: Date, most: usize) -> Vec<&PersonEntry> {
    let most = most.min(people.len());
    let day = usize::try_from(today.duration_since(Date::constant(2000, 1, 1)).as_hours() / 24).unwrap_or(0);
    let places = (0..most).filter_map(|number| (day + number * people.len() / most).checked_rem(people.len()));
    places.filter_map(|place| people.get(place)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};
    use uuid::Uuid;

    use super::*;

    fn people(count: u128) -> Vec<PersonEntry> {
        let entry = |number: u128| PersonEntry {
            id: PersonId(Uuid::from_u128(number)),
            name: format!("Person {number}"),
            folded: format!("person {number}"),
            layer: None,
            kin: false,
        };
        (0..count).map(entry).collect()
    }

    #[test]
    fn everybody_has_their_turn_and_nobody_stands_twice_on_a_day() {
        for count in [0, 1, 2, 3, 4, 10, 31] {
            let people = people(count);
            let mut seen = BTreeSet::new();
            for day in 0..31 {
                let named = of_day(&people, date(2024, 6, 5).saturating_add(day.days()), MOST);
                let ids: BTreeSet<PersonId> = named.iter().map(|entry| entry.id).collect();
                assert_eq!((named.len(), ids.len()), (people.len().min(MOST), people.len().min(MOST)), "{count} people, day {day}");
                seen.extend(ids);
            }
            assert_eq!(seen.len(), people.len(), "{count} people");
        }
    }
}
