use proptest::prelude::*;

use super::{model::probability, *};

const SYLLABLES: [&str; 12] = ["ba", "kor", "mi", "ran", "lesh", "tu", "nov", "sil", "wa", "dem", "fi", "gor"];

/// An invented name of so many syllables.
fn invented(mut number: usize, syllables: usize) -> String {
    let mut name = String::new();
    for _ in 0..syllables {
        name += SYLLABLES[number % SYLLABLES.len()];
        number /= SYLLABLES.len();
    }
    name
}

/// People of an address book who have nothing to do with each other: given name, family name, birthday, address.
fn strangers(count: usize) -> Vec<[String; 4]> {
    let stranger = |n: usize| {
        let (given, family) = (invented(n * 5 + 1, 2), invented(n * 31 + 7, 3));
        let birthday = format!("{}-{:02}-{:02}", 1940 + n * 7 % 60, 1 + n * 5 % 12, 1 + n * 11 % 28);
        let email = format!("{given}.{family}@{}.example", invented(n * 3, 2));
        [given, family, birthday, email]
    };
    (0..count).map(stranger).collect()
}

/// Calls `use_it` with what these fields describe.
fn with_described<T>([given_name, family_name, birthday, email]: &[String; 4], use_it: impl FnOnce(&Described<'_>) -> T) -> T {
    use_it(&Described { given_name, family_name, birthday, emails: &[email], ..Described::default() })
}

/// What is found of these among eighty strangers, by their places in the list.
fn found(people: &[Described<'_>]) -> (Vec<Double>, Partition) {
    let mut records = Records::default();
    for person in people {
        records.add(person);
    }
    for stranger in strangers(80) {
        with_described(&stranger, |stranger| records.add(stranger));
    }
    let doubles = records.partition();
    (doubles.pairs.iter().filter(|pair| pair.first < people.len()).copied().collect(), doubles)
}

fn decision(one: Described<'_>, other: Described<'_>) -> Option<Decision> {
    found(&[one, other]).0.first().map(|pair| pair.decision)
}

fn mail<'a>(given_name: &'a str, family_name: &'a str, email: &'a &'a str) -> Described<'a> {
    Described { given_name, family_name, emails: std::slice::from_ref(email), ..Described::default() }
}

#[test]
fn one_person_under_two_spellings_is_merged() {
    let one = Described { birthday: "1971-03-05", ..mail("Jürgen", "Großmann", &"j.grossmann@home.example") };
    let other = Described { birthday: "5.3.1971", ..mail("Grossmann, Jurgen", "", &"j.grossmann+news@home.example") };
    assert_eq!(decision(one, other), Some(Decision::Merge));
    let swapped = Described { birthday: "1971-03-05", ..mail("Grossman", "Jürgen", &"") };
    assert_eq!(decision(one, swapped), Some(Decision::Merge));
}

#[test]
fn strangers_are_not_told_of() {
    assert_eq!(found(&[]).1.pairs, []);
    assert_eq!(decision(mail("Ana", "López", &"ana@x.example"), mail("Ben", "Okafor", &"ben@x.example")), None);
}

#[test]
fn names_that_differ_at_one_mailbox_are_for_a_person_to_decide() {
    let (one, other) = (mail("Ana", "Lindqvist", &"lindqvists@home.example"), mail("Peter", "Lindqvist", &"lindqvists@home.example"));
    assert_eq!(decision(one, other), Some(Decision::Review));
    assert_ne!(
        decision(mail("Ana", "Lindqvist", &"info@club.example"), mail("Tom", "Okafor", &"info@club.example")),
        Some(Decision::Merge)
    );
    assert_ne!(decision(mail("", "", &"info@club.example"), mail("Tom", "Okafor", &"info@club.example")), Some(Decision::Merge));
}

#[test]
fn twins_and_namesakes_of_two_generations_are_not_merged() {
    let at_home = |given_name, birthday| Described {
        given_name,
        family_name: "Vandermolen",
        birthday,
        homes: &[Home { street: "14 Heron Lane", city: "Farmouth", postcode: "44120", region: "" }],
        ..Described::default()
    };
    assert_ne!(decision(at_home("Clara", "2001-07-09"), at_home("Justus", "2001-07-09")), Some(Decision::Merge));
    assert_ne!(decision(at_home("Justus", "1961-02-11"), at_home("Justus", "1994-10-23")), Some(Decision::Merge));
    assert_eq!(decision(at_home("Justus", "1961-02-11"), at_home("Justus", "1961-02-11")), Some(Decision::Merge));
}

#[test]
fn initials_nicknames_and_bare_addresses_are_met_by_the_name_they_stand_for() {
    let whole = mail("Jeffrey", "Vandermolen", &"jeff.vandermolen@work.example");
    for (given, family, email) in [
        ("J.", "Vandermolen", "jvandermolen@home.example"),
        ("Vandermolen, Jeff", "", ""),
        ("", "", "jeffrey.vandermolen@home.example"),
        ("", "", "jvandermolen@home.example"),
        ("jvandermolen@home.example", "", ""),
    ] {
        assert!(decision(whole, mail(given, family, &email)).is_some(), "{given} {family} {email}");
    }
    assert_ne!(decision(whole, mail("Kay", "Vandermolen", &"kay@home.example")), Some(Decision::Merge));
}

#[test]
fn a_rare_name_in_common_says_more_than_a_frequent_one() {
    let mut people = vec![mail("Wilma", "Quist", &""), mail("Wilma", "Quist", &"")];
    people.extend((0..20).map(|_| mail("Ana", "Schmidt", &"")));
    let (pairs, _) = found(&people);
    let probability =
        |first, second| pairs.iter().find(|pair| (pair.first, pair.second) == (first, second)).map_or(0.0, |pair| pair.probability);
    assert!(probability(0, 1) > probability(2, 3));
}

#[test]
fn a_pair_is_explained_field_by_field() {
    let one = Described { birthday: "1971-03-05", ..mail("Robert", "Vandermolen", &"rv@home.example") };
    let other = Described { birthday: "1971-05-03", ..mail("Bob", "Vandermolen", &"rv@home.example") };
    let (pairs, doubles) = found(&[one, other]);
    let explanation = doubles.explain(pairs[0].first, pairs[0].second);
    let told: Vec<String> =
        explanation.terms.iter().map(|term| format!("{}: {}, {:+.0}", term.field.as_str(), term.level.as_str(), term.weight)).collect();
    assert_eq!(told, ["given name: close, +5", "family name: same, +10", "birthday: swapped, +10", "email: same, +14"]);
    assert!((probability(explanation.log_odds()) - pairs[0].probability).abs() < 1e-6);
}

#[test]
fn a_stranger_more_changes_hardly_anything() {
    let pair = [mail("Anna", "Vandermolen", &"anna@home.example"), mail("Ana", "Vandermolen", &"")];
    let with = [pair[0], pair[1], mail("Tobias", "Nakashima", &"tn@work.example")];
    assert!((found(&pair).0[0].probability - found(&with).0[0].probability).abs() < 0.02);
}

fn any_person() -> impl Strategy<Value = [String; 4]> {
    let name = "(Ann|Anna|Bo|Jo|Joe|Robert|Bob|Smith|Smit|Lee|J\\.|)";
    (name, name, "(1980-0[1-3]-0[1-3]|3/[1-3]/1980|1980|)", "(ann|joe|bob)(\\.(lee|smith))?@[xy]\\.example|")
        .prop_map(|(a, b, c, d)| [a, b, c, d])
}

/// The pairs by what the records say.
fn told(people: &[[String; 4]]) -> Vec<(Vec<[String; 4]>, String)> {
    let mut records = Records::default();
    for person in people {
        with_described(person, |person| records.add(person));
    }
    let tell = |pair: &Double| {
        let mut both = vec![people[pair.first].clone(), people[pair.second].clone()];
        both.sort();
        (both, format!("{:.9} {}", pair.probability, pair.decision.as_str()))
    };
    let mut told: Vec<_> = records.partition().pairs.iter().map(tell).collect();
    told.sort();
    told
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_records_says_nothing(mut people in proptest::collection::vec(any_person(), 0..24), turn in 0..24_usize) {
        // Equal records are one and the same to look at: which of them is meant cannot be told.
        people.sort();
        people.dedup();
        let straight = told(&people);
        people.reverse();
        let turn = turn.min(people.len());
        people.rotate_left(turn);
        prop_assert_eq!(straight, told(&people));
    }

    #[test]
    fn any_text_is_compared_and_either_way_round_alike(one in proptest::array::uniform8("\\PC{0,24}"), other in proptest::array::uniform8("[a-z0-9@. /-]{0,24}")) {
        let mut records = Records::default();
        for [given_name, family_name, birthday, street, city, postcode, region, email] in [&one, &other, &one] {
            let homes = [Home { street, city, postcode, region }];
            records.add(&Described { given_name, family_name, birthday, homes: &homes, emails: &[email], ..Described::default() });
        }
        let doubles = records.partition();
        let terms = |one, other| doubles.explain(one, other).terms.iter().map(|term| (term.field, term.level)).collect::<Vec<_>>();
        prop_assert_eq!(terms(0, 1), terms(1, 0));
        prop_assert!(doubles.pairs.iter().all(|pair| (0.0..=1.0).contains(&pair.probability) && pair.first < pair.second));
    }
}
