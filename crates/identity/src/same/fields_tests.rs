use super::*;

#[test]
fn given_names_are_the_same_in_short_and_by_initial_as_far_as_it_goes() {
    assert_eq!(givens("robert", "bob"), Level::Close);
    assert_eq!(givens("robert james", "robert"), Level::Close);
    assert_eq!(givens("r", "robert"), Level::Initial);
    assert_eq!(givens("r", "james"), Level::Different);
    assert_eq!(givens("robert", "matilda"), Level::Different);
    assert_eq!(givens("", "matilda"), Level::Missing);
}

#[test]
fn family_names_are_like_by_a_slip_or_a_part() {
    assert_eq!(families("vandermolen", "vandremolen"), Level::Close);
    assert_eq!(families("garcia marquez", "marquez"), Level::Similar);
    assert_eq!(families("okafor", "lindqvist"), Level::Different);
}

#[test]
fn birthdays_are_like_by_a_slip_a_swap_or_in_part() {
    let level = |one, other| birthdays(Birthday::read(one), Birthday::read(other));
    assert_eq!(level("1980-03-05", "5 March 1980"), Level::Same);
    assert_eq!(level("1980-03-05", "1980-03-15"), Level::Close);
    assert_eq!(level("1980-03-01", "1980-02-29"), Level::Close);
    assert_eq!(level("1980-03-05", "1980-05-03"), Level::Swapped);
    assert_eq!(level("3/5/1980", "1980-03-05"), Level::Close);
    assert_eq!(level("1980-03-05", "--03-05"), Level::Initial);
    assert_eq!(level("1980-03-05", "1981"), Level::Different);
    assert_eq!(level("1980-03-05", "1967-11-28"), Level::Different);
    assert_eq!(level("", "1967-11-28"), Level::Missing);
}

#[test]
fn places_and_postcodes_forgive_slips_and_short_forms() {
    assert_eq!(places("new south wales", "nsw"), Level::Similar);
    assert_eq!(places("wanniassa", "wanniasa"), Level::Close);
    assert_eq!(postcodes("44120", "44210"), Level::Close);
    assert_eq!(postcodes("sw1a1aa", "sw1a2ab"), Level::Similar);
    assert_eq!(postcodes("44120", "90887"), Level::Different);
}
