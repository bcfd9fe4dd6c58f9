//! Pairs in a circle that change fairly: nobody has the same buddy again before they had everybody.

use std::collections::BTreeMap;

/// The next pairs among `members`, given all pairs there ever were. Of an odd number one has a turn without a buddy, another one each time.
///
/// Rounds are those of the circle method for tournaments (Kirkman 1847): one place stands still, the others turn, and n − 1 rounds (n rounds of an odd n) have every
/// pair once. The round is taken in which the fewest pairs have been together, the first of several, so that while the members stay the same no pair comes again before
/// all were together, and with other members as few as there can be among these rounds.
pub fn buddies<T: Copy + Ord>(members: &[T], past: &[(T, T)]) -> Vec<(T, T)> {
    let mut seen: BTreeMap<(T, T), usize> = BTreeMap::new();
    for (one, other) in past {
        *seen.entry(ordered(*one, *other)).or_default() += 1;
    }
    let places = members.len() + members.len() % 2;
    let rounds = (0..places.saturating_sub(1)).map(|turn| round(members, places, turn));
    let again =
        |pairs: &Vec<(T, T)>| pairs.iter().map(|(one, other)| seen.get(&ordered(*one, *other)).copied().unwrap_or(0)).sum::<usize>();
    rounds.min_by_key(again).unwrap_or_default()
}

fn ordered<T: Ord>(one: T, other: T) -> (T, T) {
    if one <= other { (one, other) } else { (other, one) }
}

/// The pairs of one turn; the last place stands still, and is nobody's where the number is odd.
fn round<T: Copy>(members: &[T], places: usize, turn: usize) -> Vec<(T, T)> {
    let turning = places - 1;
    let at = |step: usize| members.get((turn + step) % turning);
    let still = members.get(turning).zip(at(0));
    let others = (1..places / 2).filter_map(|step| at(step).zip(at(turning - step)));
    still.into_iter().chain(others).map(|(one, other)| (*one, *other)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn few_have_no_pairs_and_two_have_each_other() {
        assert_eq!(buddies::<u8>(&[], &[]), []);
        assert_eq!(buddies(&[1], &[]), []);
        assert_eq!(buddies(&[1, 2], &[(2, 1)]), [(2, 1)]);
    }

    proptest! {
        #[test]
        fn nobody_has_the_same_buddy_again_before_they_had_everybody(members in proptest::collection::btree_set(0..1000_u32, 2..13), cycles in 1..4_usize) {
            let members: Vec<u32> = members.into_iter().collect();
            let rounds = members.len() - 1 + members.len() % 2;
            let mut past = Vec::new();
            for _ in 0..cycles {
                let mut of_cycle = BTreeSet::new();
                for _ in 0..rounds {
                    let pairs = buddies(&members, &past);
                    prop_assert_eq!(pairs.len(), members.len() / 2);
                    let paired: BTreeSet<u32> = pairs.iter().flat_map(|(one, other)| [*one, *other]).collect();
                    prop_assert_eq!(paired.len(), 2 * pairs.len(), "everybody is in one pair at most");
                    for (one, other) in &pairs {
                        prop_assert!(of_cycle.insert(ordered(*one, *other)), "{one} and {other} again");
                    }
                    past.extend(pairs);
                }
                prop_assert_eq!(of_cycle.len(), members.len() * (members.len() - 1) / 2, "everybody had everybody");
            }
        }
    }
}
