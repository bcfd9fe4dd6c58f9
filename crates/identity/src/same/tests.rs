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
fn those_who_share_a_given_name_and_choose_like_addresses_are_not_one() {
    assert_eq!(decision(mail("Hubert", "Hoppe", &"hubert28@post.example"), mail("Hubert", "Shields", &"hubert37@post.example")), None);
    assert_eq!(
        decision(mail("Steven", "Harris", &"steven.harris@firm.example"), mail("Steven", "Merris", &"steven.merris@firm.example")),
        None
    );
}

#[test]
fn namesakes_whom_a_house_tells_apart_by_numbers_are_not_merged() {
    fn numbered<'a>(email: &'a &'a str) -> Described<'a> {
        mail("Ada", "Xu", email)
    }
    for pair in [
        ["ada.xu1@org1.example", "ada.xu451@org1.example"],
        ["ada.xu7@org7.example", "ada.xu75@org75.example"],
        ["ada.xu604@org4.example", "ada.xu605@org5.example"],
    ] {
        let [one, other] = &pair;
        assert_ne!(decision(numbered(one), numbered(other)), Some(Decision::Merge), "{one} {other}");
    }
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

fn seen<'a>(names: &'a [&'a str], email: &'a &'a str) -> Described<'a> {
    Described { other_names: names, emails: std::slice::from_ref(email), ..Described::default() }
}

#[test]
fn colleagues_with_like_addresses_are_not_merged() {
    for (one, other) in [
        (seen(&["Jon Smith"], &"j.smith@work.example"), seen(&["Max Smith"], &"m.smith@work.example")),
        (seen(&[], &"jsmith1@work.example"), seen(&[], &"jsmith2@work.example")),
        (seen(&[], &"anna.meyer@work.example"), seen(&[], &"anne.meyer@work.example")),
        (seen(&["Ana Quist"], &"ana.quist@work.example"), seen(&["Ina Quist"], &"ina.quist@work.example")),
        (seen(&[], &"boats-talk-admin@work.example"), seen(&[], &"boats-walk-admin@work.example")),
    ] {
        assert_ne!(decision(one, other), Some(Decision::Merge), "{one:?} {other:?}");
    }
}

#[test]
fn a_name_alone_is_for_a_person_to_decide_and_with_the_same_address_elsewhere_it_is_sure() {
    let (home, work) = (seen(&["Wilma Quist"], &"willow@home.example"), seen(&["Quist, Wilma"], &"w17@work.example"));
    assert_eq!(decision(home, work), Some(Decision::Review));
    let (home, work) = (seen(&["Wilma Quist"], &"wquist@home.example"), seen(&["Quist, Wilma"], &"wquist@work.example"));
    assert_eq!(decision(home, work), Some(Decision::Merge));
}

#[test]
fn a_shared_mailbox_is_merged_with_none_of_those_who_share_it() {
    let family =
        Described { other_names: &["Ana Lindqvist", "Peter Lindqvist"], emails: &["lindqvists@home.example"], ..Described::default() };
    let card = mail("Ana", "Lindqvist", &"lindqvists@home.example");
    assert_eq!(decision(card, family), Some(Decision::Review));
    let programs = (seen(&[], &"mailer-daemon@x.example"), seen(&[], &"mailer-daemon@y.example"));
    assert_eq!(decision(programs.0, programs.1), None);
}

#[test]
fn father_and_son_are_two_whatever_else_they_share() {
    let named = |given_name| Described { phones: &["tel:+15551234567"], ..mail(given_name, "", &"berg@home.example") };
    assert_ne!(decision(named("Justus Vandermolen Jr."), named("Justus Vandermolen Sr.")), Some(Decision::Merge));
    assert_eq!(decision(named("Justus Vandermolen Jr."), named("Justus Vandermolen Jr.")), Some(Decision::Merge));
}

#[test]
fn one_of_several_values_in_common_is_enough() {
    let card = Described {
        given_name: "Robert",
        family_name: "Vandermolen",
        emails: &["rv@home.example", "robert@boats.example"],
        phones: &["tel:+4915112345678"],
        organizations: &["Boats Inc."],
        homes: &[
            Home { street: "14 Heron Lane", city: "Farmouth", postcode: "44120", region: "" },
            Home { city: "Port Wren", ..Home::default() },
        ],
        ..Described::default()
    };
    let row = Described { given_name: "Bob Vandermolen", emails: &["x@y.example", "robert@boats.example"], ..Described::default() };
    assert_eq!(decision(card, row), Some(Decision::Merge));
    let phone = Described { given_name: "Rob Vandermolen", phones: &["tel:+4930999999", "tel:015112345678"], ..Described::default() };
    assert_eq!(decision(card, phone), Some(Decision::Merge));
    let line = Described {
        given_name: "R. Vandermolen",
        homes: &[Home { street: "14 Heron Lane, 44120 Farmouth", ..Home::default() }],
        ..Described::default()
    };
    assert!(decision(card, line).is_some());
    let (pairs, partition) = found(&[card, row]);
    let explanation = partition.explain(pairs[0].first, pairs[0].second);
    let email = explanation.terms.iter().find(|term| term.field == Field::Email).expect("addresses are compared");
    assert_eq!((email.one.as_str(), email.other.as_str(), email.level), ("robert@boats.example", "robert@boats.example", Level::Same));
}

#[test]
fn an_account_in_common_is_nearly_proof_and_two_accounts_on_one_network_speak_against() {
    let on = |name, profiles: &'static [&'static str]| Described { given_name: name, profiles, ..Described::default() };
    assert_eq!(
        decision(on("Ana Quist", &["profile:linkedin.com/in/ana-q"]), on("Ana Q", &["profile:linkedin.com/in/ana-q"])),
        Some(Decision::Merge)
    );
    assert_ne!(
        decision(on("Ana Quist", &["profile:linkedin.com/in/ana-q"]), on("Ana Quist", &["profile:linkedin.com/in/quist-a"])),
        Some(Decision::Merge)
    );
}
