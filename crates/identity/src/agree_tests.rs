use proptest::prelude::*;

use super::*;

fn assert_all(expected: Agreement, pairs: &[(&str, &str)]) {
    for (one, other) in pairs {
        assert_eq!(names_agree(one, other), expected, "{one:?} and {other:?}");
        assert_eq!(names_agree(other, one), expected, "{other:?} and {one:?}");
    }
}

#[test]
fn names_written_in_other_ways_are_the_same() {
    assert_all(
        Agreement::Same,
        &[
            ("Ana López", "ana lopez"),
            ("López, Ana", "Ana Lopez"),
            ("Dr. Ana López", "Ana López, PhD"),
            ("Müller Jürgen", "Jürgen Müller"),
            ("Ana", "ANA"),
            ("Jan van der Berg", "Jan Berg"),
            ("Ana López (Work)", "Ana López 🌻"),
            ("Юрий Иванов", "Yuri Ivanov"),
            ("ana_77", "ana_77"),
        ],
    );
}

#[test]
fn names_that_one_person_may_bear_are_compatible() {
    assert_all(
        Agreement::Compatible,
        &[
            ("Ana", "Ana López"),
            ("López", "Ana López"),
            ("Dr. A. López", "Ana Lopez"),
            ("Bob Lee", "Robert Lee"),
            ("Bob", "Robert Lee"),
            ("Ana María López", "María López"),
            ("Ana García", "Ana García López"),
            ("Mayer, Ann", "Ann Meyer"),
            ("AL", "Ana López"),
            ("alopez", "Ana López"),
            ("ana.lopez", "Ana López"),
            ("John Berg Jr.", "John Berg"),
            ("Дмитрий Иванов", "Dmitry Ivanov"),
            ("דוד לוי", "David Levi"),
            ("Jan Vandermolen", "Jan van der Molen"),
        ],
    );
}

#[test]
fn what_is_no_name_tells_nothing() {
    assert_all(
        Agreement::Unknown,
        &[
            ("", "Ana López"),
            ("ana@x.example", "Ben Okafor"),
            ("Info", "Ana López"),
            ("Sales Team", "Ana López"),
            ("Mama", "Ana López"),
            ("+49 151 12345678", "Ana López"),
            ("foxy", "Ana López"),
            ("xx_cool_99", "Ana López"),
            ("田中さくら", "Sakura Tanaka"),
            ("🌻", "Ana"),
        ],
    );
}

#[test]
fn names_of_two_people_differ() {
    assert_all(
        Agreement::Different,
        &[
            ("Ann Lee", "Bob Lee"),
            ("Ann Lee", "Ann Okafor"),
            ("Ana", "Ben"),
            ("Ben", "Ana López"),
            ("John Berg Jr.", "John Berg Sr."),
            ("John Berg II", "John Berg III"),
            ("Clara Quist", "Justus Quist"),
            ("A. López", "B. López"),
        ],
    );
}

proptest! {
    #[test]
    fn any_two_texts_are_judged_alike_either_way_round(one in "\\PC{0,30}", other in "(Dr\\. |)(Ana|A\\.|Ben|ana_1|)( López| Lee|)( Jr\\.|)") {
        prop_assert_eq!(names_agree(&one, &other), names_agree(&other, &one));
        prop_assert!(matches!(names_agree(&other, &other), Agreement::Same | Agreement::Unknown));
    }
}
