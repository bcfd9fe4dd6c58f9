//! Who would make a good table: guests for a theme, which of them should meet, and who sits where.

use std::collections::BTreeMap;

/// What a guest's fit with the theme, closeness and nearness by place weigh.
const WEIGHTS: [f64; 3] = [0.6, 0.25, 0.15];
/// What a mix of worlds weighs beside the guests themselves.
const MIX: f64 = 0.5;
/// Nobody is in more pairs than this: who has to meet everybody meets nobody.
const MOST_PAIRS: usize = 2;

/// Somebody who may be a guest. Whom nothing connects with the theme, and whom the host must not invite, are not given.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GuestCandidate {
    /// How well they fit the theme, 0 to 1.
    pub fit: f64,
    /// How close they are, 0 to 1.
    pub closeness: f64,
    /// How near by they live: 1 in the same place, 0 elsewhere, between where it is not known.
    pub near: f64,
    /// The worlds they are of: organizations, circles, towns, each by a number.
    pub worlds: Vec<u32>,
}

impl GuestCandidate {
    /// What they bring by themselves.
    pub fn worth(&self) -> f64 {
        let [fit, closeness, near] = WEIGHTS;
        fit * self.fit + closeness * self.closeness + near * self.near
    }
}

/// The places of the guests to invite, at most `capacity`, the most wanted first; those already `listed` (places too) count for the mix and take no seat here.
///
/// What is made great is f(S) = Σ worth + [`MIX`] · Σ over worlds √(Σ worth of S in that world), after Lin & Bilmes (ACL 2011): another guest of a world that is
/// there adds less than the first of a new one, so that strangers meet. f is monotone and submodular, and so taking whoever adds most, again and again, reaches at
/// least 1 − 1/e of the best there is (Nemhauser, Wolsey & Fisher 1978). It takes `capacity` passes over the candidates.
pub fn choose_guests(candidates: &[GuestCandidate], listed: &[usize], capacity: usize) -> Vec<usize> {
    let mut in_world: BTreeMap<u32, f64> = BTreeMap::new();
    let mut is_taken = vec![false; candidates.len()];
    let take = |place: usize, is_taken: &mut Vec<bool>, in_world: &mut BTreeMap<u32, f64>| {
        if let (Some(candidate), Some(taken)) = (candidates.get(place), is_taken.get_mut(place)) {
            *taken = true;
            for world in &candidate.worlds {
                *in_world.entry(*world).or_default() += candidate.worth();
            }
        }
    };
    for place in listed {
        take(*place, &mut is_taken, &mut in_world);
    }
    let mut chosen = Vec::new();
    while chosen.len() < capacity {
        let open = candidates.iter().enumerate().filter(|(place, _)| is_taken.get(*place) == Some(&false));
        let gains = open.map(|(place, candidate)| (gain(candidate, &in_world), place));
        let Some((_, best)) = gains.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))) else { break };
        take(best, &mut is_taken, &mut in_world);
        chosen.push(best);
    }
    chosen
}

fn gain(candidate: &GuestCandidate, in_world: &BTreeMap<u32, f64>) -> f64 {
    let worth = candidate.worth();
    let added = |world: &u32| {
        let before = in_world.get(world).copied().unwrap_or(0.0);
        (before + worth).sqrt() - before.sqrt()
    };
    worth + MIX * candidate.worlds.iter().map(added).sum::<f64>()
}

/// Of the pairs `(one, other, worth)` those to bring together, the best first, nobody in more than two. Taking the best that still fits, again and again, reaches
/// at least half of the best there is.
pub fn choose_pairs(mut pairs: Vec<(usize, usize, f64)>) -> Vec<(usize, usize, f64)> {
    pairs.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    pairs.retain(|(one, other, _)| {
        let is_full = [one, other].into_iter().any(|guest| taken.get(guest).is_some_and(|times| *times >= MOST_PAIRS));
        if !is_full && one != other {
            *taken.entry(*one).or_default() += 1;
            *taken.entry(*other).or_default() += 1;
        }
        !is_full && one != other
    });
    pairs
}

/// Who sits at which table: as few tables of at most `size` seats as there have to be, as full as one another, those who should meet together as far as
/// there is room. Guests are numbered; each table lists its guests.
pub fn seat(guests: usize, pairs: &[(usize, usize)], size: usize) -> Vec<Vec<usize>> {
    let count = guests.div_ceil(size.max(1));
    if count == 0 {
        return Vec::new();
    }
    let mut tables: Vec<Vec<usize>> = vec![Vec::new(); count];
    let seats = |table: usize| guests / count + usize::from(table < guests % count);
    let of = |guest: usize| pairs.iter().filter(move |(one, other)| *one == guest || *other == guest);
    let mut order: Vec<usize> = (0..guests).collect();
    order.sort_by_key(|guest| (std::cmp::Reverse(of(*guest).count()), *guest));
    for guest in order {
        let friends: Vec<usize> = of(guest).map(|(one, other)| if *one == guest { *other } else { *one }).collect();
        let worth = |(place, table): &(usize, &Vec<usize>)| {
            let met = table.iter().filter(|seated| friends.contains(seated)).count();
            (met, seats(*place).saturating_sub(table.len()), std::cmp::Reverse(*place))
        };
        let open = tables.iter().enumerate().filter(|(place, table)| table.len() < seats(*place));
        if let Some(place) = open.max_by_key(worth).map(|(place, _)| place)
            && let Some(table) = tables.get_mut(place)
        {
            table.push(guest);
        }
    }
    for table in &mut tables {
        table.sort_unstable();
    }
    tables
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn candidate(fit: f64, worlds: &[u32]) -> GuestCandidate {
        GuestCandidate { fit, worlds: worlds.to_vec(), ..GuestCandidate::default() }
    }

    #[test]
    fn a_new_world_comes_before_another_of_the_same() {
        let candidates = [candidate(0.9, &[1]), candidate(0.85, &[1]), candidate(0.8, &[1]), candidate(0.7, &[2])];
        assert_eq!(choose_guests(&candidates, &[], 2), [0, 3]);
        assert_eq!(choose_guests(&candidates, &[3], 2), [0, 1]);
    }

    #[test]
    fn nobody_is_in_more_than_two_pairs() {
        let pairs = choose_pairs(vec![(0, 1, 0.9), (0, 2, 0.8), (0, 3, 0.7), (2, 3, 0.1), (1, 1, 1.0)]);
        assert_eq!(pairs.iter().map(|(one, other, _)| (*one, *other)).collect::<Vec<_>>(), [(0, 1), (0, 2), (2, 3)]);
    }

    #[test]
    fn those_who_should_meet_sit_together() {
        let tables = seat(8, &[(0, 7), (1, 6)], 4);
        assert!(tables.iter().any(|table| table.contains(&0) && table.contains(&7)));
        assert!(tables.iter().any(|table| table.contains(&1) && table.contains(&6)));
    }

    /// The value that the choice makes great.
    fn value(candidates: &[GuestCandidate], chosen: &[usize]) -> f64 {
        let mut worlds: BTreeMap<u32, f64> = BTreeMap::new();
        for place in chosen {
            for world in &candidates[*place].worlds {
                *worlds.entry(*world).or_default() += candidates[*place].worth();
            }
        }
        chosen.iter().map(|place| candidates[*place].worth()).sum::<f64>() + MIX * worlds.values().map(|sum| sum.sqrt()).sum::<f64>()
    }

    fn any_candidates() -> impl Strategy<Value = Vec<GuestCandidate>> {
        let one = (0.0..1.0_f64, 0.0..1.0_f64, 0.0..1.0_f64, proptest::collection::vec(0..4_u32, 0..3));
        let one = one.prop_map(|(fit, closeness, near, mut worlds)| {
            worlds.sort_unstable();
            worlds.dedup();
            GuestCandidate { fit, closeness, near, worlds }
        });
        proptest::collection::vec(one, 0..9)
    }

    proptest! {
        #[test]
        fn the_choice_keeps_its_capacity_and_its_bound(candidates in any_candidates(), capacity in 0..5_usize) {
            let chosen = choose_guests(&candidates, &[], capacity);
            prop_assert_eq!(chosen.len(), capacity.min(candidates.len()));
            prop_assert_eq!(chosen.iter().collect::<std::collections::BTreeSet<_>>().len(), chosen.len());
            let sets = (0..1_usize << candidates.len()).filter(|set| set.count_ones() as usize <= capacity);
            let places = |set: usize| (0..candidates.len()).filter(|place| set >> place & 1 == 1).collect::<Vec<_>>();
            let best = sets.map(|set| value(&candidates, &places(set))).fold(0.0, f64::max);
            prop_assert!(value(&candidates, &chosen) >= (1.0 - (-1.0_f64).exp()) * best - 1e-9);
        }

        #[test]
        fn everybody_has_one_seat_and_tables_are_as_full_as_one_another(
            guests in 0..40_usize,
            size in 1..9_usize,
            pairs in proptest::collection::vec((0..40_usize, 0..40_usize), 0..30),
        ) {
            let tables = seat(guests, &pairs, size);
            let mut all: Vec<usize> = tables.iter().flatten().copied().collect();
            all.sort_unstable();
            prop_assert_eq!(all, (0..guests).collect::<Vec<_>>());
            let sizes: Vec<usize> = tables.iter().map(Vec::len).collect();
            prop_assert!(sizes.iter().all(|full| *full <= size));
            prop_assert!(sizes.iter().max().unwrap_or(&0) - sizes.iter().min().unwrap_or(&0) <= 1);
        }
    }
}
