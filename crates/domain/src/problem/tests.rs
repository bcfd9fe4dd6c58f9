use super::*;

/// What may stand in a place; none of it is in a template.
fn value(place: &str) -> String {
    format!("<{place} 7>")
}

fn filled(cause: ProblemCause) -> (Cause, Vec<(&'static str, String)>) {
    let (_, rest) = parts(cause.template());
    let values: Vec<(&'static str, String)> = rest.map(|(place, _)| (place, value(place))).collect();
    let places: Vec<(&str, &str)> = values.iter().map(|(place, value)| (*place, value.as_str())).collect();
    (cause.with(&places), values)
}

#[test]
fn every_cause_is_found_again_in_its_text_with_what_stands_in_its_places() {
    for cause in ProblemCause::ALL {
        let (text, values) = filled(*cause);
        let places: Vec<(&str, &str)> = values.iter().map(|(place, value)| (*place, value.as_str())).collect();
        assert_eq!(ProblemCause::of(&text), Some((*cause, places)), "{text}");
        assert_eq!(ProblemCause::of(cause.template()).map(|(found, _)| found), Some(*cause));
    }
}

#[test]
fn a_template_has_words_between_its_places_and_each_place_once() {
    for cause in ProblemCause::ALL {
        let (_, rest) = parts(cause.template());
        let rest: Vec<_> = rest.collect();
        assert!(rest.iter().rev().skip(1).all(|(_, words)| !words.is_empty()), "{cause:?}");
        assert!(rest.iter().enumerate().all(|(at, (place, _))| rest[..at].iter().all(|(before, _)| before != place)), "{cause:?}");
        assert_eq!(cause.template().matches('{').count(), rest.len(), "{cause:?}");
    }
}

#[test]
fn the_last_place_takes_what_is_left_and_the_others_as_little_as_can_be() {
    let series = "the series has 900 instances; the last 500 were read";
    assert_eq!(ProblemCause::of(series), Some((ProblemCause::SeriesLong, vec![("count", "900"), ("last", "500")])));
    let file = "file 3 in it cannot be opened: file 4 in it cannot be opened: no";
    let places = vec![("number", "3"), ("error", "file 4 in it cannot be opened: no")];
    assert_eq!(ProblemCause::of(file), Some((ProblemCause::ZipFileUnopened, places)));
}

#[test]
fn the_cause_with_the_most_words_of_its_own_is_the_one() {
    let nameless = ProblemCause::of("the activity \"without a name\" has no date that can be read");
    assert_eq!(nameless, Some((ProblemCause::MonicaActivityNameless, Vec::new())));
}

#[test]
fn a_text_that_no_cause_says_gives_none() {
    for text in ["", "the file", "the file is empty today", "os error 5", "the date \"soon\" cannot be read", "The file is empty"] {
        assert_eq!(ProblemCause::of(text), None, "{text}");
    }
}

#[test]
fn a_cause_is_its_text_in_json_and_beside_a_text() {
    let cause = ProblemCause::NoMailAddress.with(&[("address", &Cause::quoted("a\"b@"))]);
    assert_eq!(cause, "\"a\\\"b@\" is no mail address");
    let json = serde_json::to_string(&cause).unwrap();
    assert_eq!(json, serde_json::to_string(cause.as_str()).unwrap());
    assert_eq!(serde_json::from_str::<Cause>(&json).unwrap(), cause);
    assert_eq!(Cause::said("os error 5").to_string(), "os error 5");
}
