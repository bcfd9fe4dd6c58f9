use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Described, Model, Partition, Records};

/// What is known of the people of a small vault: a name, an address, and who is certainly one or never one.
#[derive(Debug, Clone)]
struct Vault {
    units: Vec<(String, String)>,
    must: Vec<(usize, usize)>,
    must_not: Vec<(usize, usize)>,
}

impl Vault {
    /// Added in the order of `order`, places told by the units' own numbers.
    fn records(&self, order: &[usize]) -> Records {
        let mut records = Records::default();
        for unit in order {
            let (name, email) = &self.units[*unit];
            records.add(&Described { given_name: name, emails: &[email], ..Described::default() });
        }
        let place = |unit: usize| order.iter().position(|known| *known == unit).expect("every unit is added");
        for (one, other) in &self.must {
            records.must(place(*one), place(*other));
        }
        for (one, other) in &self.must_not {
            records.must_not(place(*one), place(*other));
        }
        records
    }

    fn groups(&self, order: &[usize]) -> Vec<Vec<usize>> {
        told(&self.records(order).partition(), order)
    }
}

fn told(partition: &Partition, order: &[usize]) -> Vec<Vec<usize>> {
    let units = |group: &Vec<usize>| {
        let mut units: Vec<usize> = group.iter().map(|place| order[*place]).collect();
        units.sort_unstable();
        units
    };
    let mut groups: Vec<Vec<usize>> = partition.groups.iter().map(units).collect();
    groups.sort();
    groups
}

fn vault(units: &[(&str, &str)], must: &[(usize, usize)], must_not: &[(usize, usize)]) -> Vault {
    let units = units.iter().map(|(name, email)| ((*name).to_owned(), (*email).to_owned())).collect();
    Vault { units, must: must.to_vec(), must_not: must_not.to_vec() }
}

const NAMES: [(&str, &str); 6] = [
    ("Wilma Quist", "wquist@home.example"),
    ("Quist, Wilma", "wquist@work.example"),
    ("Wilma Quist", "wilma.quist@boats.example"),
    ("Ben Okafor", "ben@x.example"),
    ("Tom Nakashima", "tom@y.example"),
    ("W. Quist", "wquist@home.example"),
];

#[test]
fn what_must_be_one_is_one_and_what_must_not_is_not() {
    let all: Vec<usize> = (0..NAMES.len()).collect();
    let groups = vault(&NAMES, &[(3, 4)], &[]).groups(&all);
    assert!(groups.contains(&vec![3, 4]), "{groups:?}");
    let apart = vault(&NAMES, &[], &[(0, 1), (0, 5)]).groups(&all);
    assert!(apart.iter().all(|group| !(group.contains(&0) && (group.contains(&1) || group.contains(&5)))), "{apart:?}");
    let both = vault(&NAMES, &[(3, 4)], &[(4, 3)]).groups(&all);
    assert!(!both.contains(&vec![3, 4]), "{both:?}");
}

#[test]
fn what_is_kept_apart_is_not_offered_again_whoever_has_joined_since() {
    let all: Vec<usize> = (0..NAMES.len()).collect();
    let partition = vault(&NAMES, &[(0, 5), (1, 2)], &[(5, 1)]).records(&all).partition();
    let of = |place: usize| partition.groups.iter().position(|group| group.contains(&place));
    assert_ne!(of(0), of(2));
    let is_among = |pair: &super::Double, places: [usize; 2]| places.contains(&pair.first) || places.contains(&pair.second);
    let across = |pair: &super::Double| is_among(pair, [0, 5]) && is_among(pair, [1, 2]);
    assert!(!partition.review.iter().any(across) && !partition.pairs.iter().any(across));
}

/// Somebody who has nothing to do with the others.
fn stranger(number: usize) -> (String, String) {
    const SYLLABLES: [&str; 9] = ["ka", "ro", "min", "tes", "ul", "vor", "ni", "sab", "qui"];
    let name = |mut number: usize| {
        let mut name = String::new();
        for _ in 0..3 {
            name += SYLLABLES[number % SYLLABLES.len()];
            number /= SYLLABLES.len();
        }
        name
    };
    let (given, family) = (name(number * 7), name(number * 31 + 5));
    (format!("{given} {family}"), format!("{given}@{family}.example"))
}

#[test]
fn one_more_is_judged_as_in_a_full_run_by_what_was_learnt() {
    let mut units: Vec<(String, String)> = (0..300).map(stranger).collect();
    units.extend(NAMES.iter().map(|(name, email)| ((*name).to_owned(), (*email).to_owned())));
    let all: Vec<usize> = (0..units.len()).collect();
    let vault = Vault { units, must: vec![], must_not: vec![] };
    let full = vault.records(&all).partition();
    let model = Model::from_json(&full.model().to_json()).expect("its own text");
    let touched = vault.records(&all).partition_touching(&model, &[301]);
    let of = |partition: &Partition| partition.groups.iter().find(|group| group.contains(&301)).cloned();
    assert_eq!(of(&touched), of(&full));
    assert!(touched.groups.len() == 1 && touched.review.iter().all(|pair| pair.second >= 300));
}

fn any_vault() -> impl Strategy<Value = (Vault, Vec<usize>)> {
    let name = "(Ann|Anna|A\\.|Bo|Wilma)( Quist| Lee| Okafor|)( Jr\\.| Sr\\.|)";
    let unit = (name, "(ann|wquist|bo)@[xyz]\\.example|");
    let pairs = || proptest::collection::vec((0..14_usize, 0..14_usize), 0..5);
    (proptest::collection::vec(unit, 14), pairs(), pairs(), Just((0..14).collect::<Vec<usize>>()).prop_shuffle())
        .prop_map(|(units, must, must_not, order)| (Vault { units, must, must_not }, order))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_group_holds_two_that_are_kept_apart((vault, order) in any_vault()) {
        let groups = vault.groups(&order);
        for (one, other) in vault.must_not.iter().filter(|(one, other)| one != other) {
            prop_assert!(!groups.iter().any(|group| group.contains(one) && group.contains(other)));
        }
        let mut seen = BTreeSet::new();
        prop_assert!(groups.iter().flatten().all(|unit| seen.insert(*unit)), "a unit is in one group only");
    }

    #[test]
    fn the_order_of_adding_says_nothing((mut vault, order) in any_vault()) {
        // Units that say the same can be told by nothing: each gets an address of its own.
        for (number, (_, email)) in vault.units.iter_mut().enumerate() {
            *email = email.replace('@', &format!("{}@", ["", "a", "b", "cd", "e1"][number % 5]));
        }
        let mut known = BTreeSet::new();
        let kept: Vec<usize> = (0..vault.units.len()).filter(|unit| known.insert(vault.units[*unit].clone())).collect();
        let new = |unit: usize| kept.iter().position(|known| *known == unit);
        let renumber = |pairs: &[(usize, usize)]| pairs.iter().filter_map(|(one, other)| Some((new(*one)?, new(*other)?))).collect::<Vec<_>>();
        let small = Vault { units: kept.iter().map(|unit| vault.units[*unit].clone()).collect(), must: renumber(&vault.must), must_not: renumber(&vault.must_not) };
        let straight: Vec<usize> = (0..kept.len()).collect();
        let shuffled: Vec<usize> = order.iter().filter_map(|unit| new(*unit)).collect();
        prop_assert_eq!(small.groups(&straight), small.groups(&shuffled));
    }
}
