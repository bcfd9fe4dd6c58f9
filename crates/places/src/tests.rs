//! The gazetteer as it is packed.

use proptest::prelude::*;

use super::{Around, Place, Point, count, country, country_of, find, km, land, locate, near, same_town};
use crate::names::{all_known, country_code, country_name, folded_key};

fn label(text: &str) -> String {
    locate(text).map(|place| place.label()).unwrap_or_default()
}

fn there(text: &str) -> Place {
    locate(text).unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn more_than_a_hundred_thousand_places_are_known() {
    assert!(count() > 140_000, "{}", count());
}

#[test]
fn a_name_that_many_places_bear_means_the_one_that_all_the_world_means() {
    assert_eq!(label("Berlin"), "Berlin, Germany");
    assert_eq!(label("Paris"), "Paris, Ile-de-France, France");
    assert_eq!(label("london"), "London, England, United Kingdom");
    assert_eq!(label("Rome"), "Rome, Latium, Italy");
    assert_eq!(label("Boston"), "Boston, Massachusetts, United States");
    assert!(find("Berlin").len() > 5);
}

#[test]
fn a_region_or_a_country_in_the_text_rules_the_others_out() {
    assert_eq!(label("Paris, TX"), "Paris, Texas, United States");
    assert_eq!(label("Paris, France"), "Paris, Ile-de-France, France");
    assert_eq!(label("Paris Texas"), "Paris, Texas, United States");
    assert_eq!(label("Lyon, FR"), label("Lyon, Frankreich"));
    assert_eq!(label("Bergen, Norge"), "Bergen, Hordaland, Norway");
    assert_eq!(label("Bergen, Noruega"), label("Bergen, Norge"));
    // Names that are those of large towns elsewhere stay with the towns.
    assert_eq!((there("Granada").country, there("Salvador").country), ("ES", "BR"));
    assert_eq!(label("Cambridge, MA"), "Cambridge, Massachusetts, United States");
    assert!(find("Paris, Norway").is_empty());
}

#[test]
fn marks_case_and_written_out_letters_do_not_count() {
    for name in ["Göteborg", "GOTHENBURG", "Goeteborg", "goteborg"] {
        assert_eq!(there(name).country, "SE", "{name}");
    }
    assert_eq!(there("København").name, "Copenhagen");
    assert_eq!(there("Jönköping").country, "SE");
    assert_eq!(there("Aarhus").country, "DK");
    assert_eq!(there("Malmö").country, "SE");
    assert_eq!(there("東京").country, "JP");
}

#[test]
fn the_town_of_a_whole_address_is_found() {
    assert_eq!(there("Rua da Rosa 12, 1200-383, Lisboa, Portugal").name, "Lisbon");
    assert_eq!(there("Harbour St. 1, 5003 Bergen, Norway").name, "Bergen");
    assert_eq!(there("5003 Bergen").country, "NO");
    assert_eq!(there("Victoria 12, Berlin").country, "DE");
    assert_eq!(label("1 Main St, Austin, TX 78701, USA"), "Austin, Texas, United States");
    assert_eq!(locate("12 Mill Lane"), None);
    assert_eq!(locate(""), None);
}

#[test]
fn a_country_is_no_town_but_where_a_town_bears_its_name() {
    assert_eq!(there("Singapore").country, "SG");
    assert_eq!(locate("Norway"), None);
    assert_eq!(locate("Mexico"), None);
}

#[test]
fn a_country_is_told_by_its_name_in_several_languages_and_not_by_its_code() {
    let named = |text: &str| country(text).map(|country| (country.code, country.name));
    assert_eq!(named("norway"), Some(("NO", "Norway")));
    assert_eq!(named("  NORWEGEN "), Some(("NO", "Norwegen")));
    assert_eq!(named("uk"), Some(("GB", "UK")));
    for (code, text) in
        [("NO", "noruega"), ("DE", "Alemania"), ("US", "estados unidos"), ("US", "EE. UU."), ("NL", "paises bajos"), ("CH", "Suiza")]
    {
        assert_eq!(named(text).map(|(found, _)| found), Some(code), "{text}");
    }
    for (code, text) in [("SE", "Suède"), ("CZ", "Tchéquie"), ("GB", "Vereinigtes Königreich"), ("FI", "Finlande")] {
        assert_eq!(named(text).map(|(found, _)| found), Some(code), "{text}");
    }
    assert_eq!((named("no"), named("Bergen"), named("")), (None, None, None));
}

#[test]
fn the_country_of_an_address_is_that_of_its_town_or_else_the_one_it_ends_on() {
    assert_eq!(country_of("Bergen"), Some("NO"));
    assert_eq!(country_of("Harbour St. 1, 5003 Bergen, Norway"), Some("NO"));
    assert_eq!(country_of("San Jose, CA"), Some("US"));
    assert_eq!(country_of("Old Farm, Nowhereby, Norway"), Some("NO"));
    assert_eq!(country_of("12 Mill Lane"), None);
}

#[test]
fn of_others_those_whose_district_bears_their_name_come_first_and_then_those_amid_the_most_places() {
    let all = find("Richmond");
    let first = all.first().copied().unwrap();
    assert_eq!(first.district, "City of Richmond");
    let unborne: Vec<u16> = all.iter().filter(|place| !place.district.contains("Richmond")).map(|place| place.around).collect();
    assert!(unborne.is_sorted_by(|a, b| a >= b), "{unborne:?}");
}

#[test]
fn distances_are_those_of_the_atlas() {
    let far = |one: &str, other: &str| km(there(one).at, there(other).at);
    assert!((far("Berlin", "Paris") - 878.0).abs() < 5.0);
    assert!((far("Gothenburg", "Copenhagen") - 225.0).abs() < 5.0);
    assert!((far("London", "Sydney") - 16_990.0).abs() < 50.0);
    let poles = km(Point { lat: 90.0, lon: 0.0 }, Point { lat: -90.0, lon: 77.0 });
    assert!((poles - 20_015.1).abs() < 0.1, "{poles}");
}

#[test]
fn what_is_near_comes_nearest_first() {
    let around = near(there("Gothenburg").at, 20.0);
    assert_eq!(around.first().map(|(place, far)| (place.name, *far)), Some(("Goeteborg", 0.0)));
    assert!(around.iter().any(|(place, _)| place.name.starts_with("Molndal") || place.name.starts_with("Moelndal")), "{around:?}");
    assert!(around.is_sorted_by(|a, b| a.1 <= b.1));
    assert!(near(there("Gothenburg").at, -1.0).is_empty());
}

#[test]
fn surroundings_hold_the_addresses_within_them_and_no_namesakes() {
    let around = Around::of(there("Paris").at, 50.0);
    assert_eq!(around.holds("Paris").map(|(_, far)| far), Some(0.0));
    assert!(around.holds("3 rue X, 78000 Versailles, France").is_some_and(|(_, far)| (10.0..25.0).contains(&far)));
    assert_eq!(around.holds("Paris, TX"), None);
    assert_eq!(around.holds("Lyon"), None);
    assert!(Around::of(there("Copenhagen").at, 50.0).holds("Malmö").is_some());
    assert!(Around::of(there("Cologne").at, 10.0).holds("Köln").is_some());
}

#[test]
fn towns_that_nobody_mapped_are_told_by_their_names() {
    assert!(same_town("Mill Lane 3, Quiet Hollow, Wales", "Quiet Hollow"));
    assert!(!same_town("Quiet Hollow, Wales", "Loud Hollow, Wales"));
    assert!(!same_town("Norway", "Norway"));
}

#[test]
fn every_name_that_is_known_all_over_the_world_is_found() {
    for (name, known) in all_known() {
        let first = there(name);
        assert_eq!((folded_key(first.name), first.country), (known.name.clone(), known.country), "{name}");
        assert_eq!(country_code(&folded_key(country_name(known.country))), Some(known.country));
    }
}

proptest! {
    #[test]
    fn nothing_that_anybody_types_is_too_strange(text in "\\PC{0,60}") {
        let found = find(&text);
        prop_assert!(found.iter().all(|place| !place.name.is_empty() && place.at.lat.abs() <= 90.0));
    }

    #[test]
    fn a_place_is_found_by_its_name_its_region_and_its_country(number in 0_usize..140_000) {
        let place = crate::packed::gazetteer().place(number).unwrap();
        let found = find(&place.label());
        let same = |other: &Place| other.country == place.country && folded_key(other.name) == folded_key(place.name);
        // Names that are addresses themselves (with commas or numbers) are found by what is theirs.
        prop_assume!(!place.name.contains([',', '(']) && !place.region.contains([',', '(']) && !place.name.chars().any(|letter| letter.is_ascii_digit()));
        prop_assert!(found.iter().any(same), "{}", place.label());
    }

    #[test]
    fn distance_is_the_same_both_ways_and_never_more_than_half_round(a in -90.0..90.0, b in -180.0..180.0, c in -90.0..90.0, d in -180.0..180.0) {
        let (one, other) = (Point { lat: a, lon: b }, Point { lat: c, lon: d });
        let far = km(one, other);
        prop_assert!((far - km(other, one)).abs() < 1e-9 && (0.0..=20_016.0).contains(&far));
        prop_assert!(km(one, one) < 1e-6);
    }
}

#[test]
fn the_land_is_where_people_live_and_the_sea_is_not() {
    let land = land(2.0);
    let holds = |lat: f64, lon: f64| land.iter().any(|at| (at.lat - lat).abs() <= 1.0 && (at.lon - lon).abs() <= 1.0);
    assert!(holds(48.86, 2.35) && holds(-33.87, 151.21) && holds(35.68, 139.69), "Paris, Sydney, Tokyo");
    assert!(!holds(0.0, -30.0) && !holds(-60.0, 100.0), "the Atlantic and the Southern Ocean");
    assert!((1_000..6_000).contains(&land.len()), "{}", land.len());
}
