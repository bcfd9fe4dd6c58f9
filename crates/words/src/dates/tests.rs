use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// A Wednesday.
const TODAY: Date = date(2024, 5, 15);

fn read(text: &str, prefer: Prefer) -> String {
    parse_date(text, TODAY, prefer).map_or_else(|error| format!("error: {error}"), |date| date.to_string())
}

#[test]
fn days_near_today_are_read_by_their_names() {
    let said = [
        "today",
        "yesterday",
        "Tomorrow",
        "last tuesday",
        "last wednesday",
        "next friday",
        "next wednesday",
        "day before yesterday",
        "this friday",
        "last night",
    ];
    let meant = [
        "2024-05-15",
        "2024-05-14",
        "2024-05-16",
        "2024-05-14",
        "2024-05-08",
        "2024-05-17",
        "2024-05-22",
        "2024-05-13",
        "2024-05-17",
        "2024-05-14",
    ];
    assert_eq!(said.map(|text| read(text, Prefer::Past)), meant);
}

#[test]
fn counted_days_go_both_ways() {
    let said = [
        "in two weeks",
        "3 days ago",
        "a month ago",
        "in a year",
        "two weeks from now",
        "in 10 days",
        "last week",
        "next week",
        "a fortnight ago",
    ];
    let meant =
        ["2024-05-29", "2024-05-12", "2024-04-15", "2025-05-15", "2024-05-29", "2024-05-25", "2024-05-08", "2024-05-22", "2024-05-01"];
    assert_eq!(said.map(|text| read(text, Prefer::Past)), meant);
}

#[test]
fn what_is_left_open_follows_the_preference() {
    let said = ["friday", "wednesday", "in march", "in may", "march 5", "may 15", "december", "29 february"];
    let past = ["2024-05-10", "2024-05-15", "2024-03", "2024-05", "2024-03-05", "2024-05-15", "2023-12", "2024-02-29"];
    let future = ["2024-05-17", "2024-05-15", "2025-03", "2024-05", "2025-03-05", "2024-05-15", "2024-12", "2028-02-29"];
    assert_eq!(said.map(|text| read(text, Prefer::Past)), past);
    assert_eq!(said.map(|text| read(text, Prefer::Future)), future);
    assert_eq!(
        ["march 5", "5 March", "05.03.", "in march", "5 march 1970"].map(|text| read(text, Prefer::AnyYear)),
        ["--03-05", "--03-05", "--03-05", "--03", "1970-03-05"]
    );
}

#[test]
fn whole_and_partial_dates_are_read_in_many_spellings() {
    let said = [
        "2024-05-01",
        "2019",
        "in 2019",
        "3 march 2020",
        "March 3rd, 2020",
        "the 3rd of march 2020",
        "Mar 2020",
        "05.03.2024",
        "5.3.24",
        "31/12/2023",
        "2023/12/31",
        "03.2024",
        "--03-05",
        "last march",
        "next March",
        "last month",
        "next year",
        "tuesday 14 may",
    ];
    let meant = [
        "2024-05-01",
        "2019",
        "2019",
        "2020-03-03",
        "2020-03-03",
        "2020-03-03",
        "2020-03",
        "2024-03-05",
        "2024-03-05",
        "2023-12-31",
        "2023-12-31",
        "2024-03",
        "--03-05",
        "2024-03",
        "2025-03",
        "2024-04",
        "2025",
        "2024-05-14",
    ];
    assert_eq!(said.map(|text| read(text, Prefer::Past)), meant);
}

#[test]
fn what_is_no_date_is_refused_with_the_forms_that_would_do() {
    for text in ["", "soon", "march 32", "30 february", "04/05/2024", "99.99.2024", "march 5 in the garden", "last", "in", "may may"] {
        let error = parse_date(text, TODAY, Prefer::Past).expect_err(text).to_string();
        assert!(error.contains("2024-05-01") && error.contains("last Tuesday"), "{error}");
    }
    assert!(read("04/05/2024", Prefer::Past).contains("two ways"));
    assert!(read("march 5 in the garden", Prefer::Past).contains("garden"));
}

proptest! {
    #[test]
    fn no_text_whatever_breaks_the_reading(text in "\\PC{0,30}", words in "(in|last|next|a|two|march|5|friday|weeks|ago|9999|\\.|/| ){0,8}") {
        for prefer in [Prefer::Past, Prefer::Future, Prefer::AnyYear] {
            let _ = parse_date(&text, TODAY, prefer);
            let _ = parse_date(&words, Date::MAX, prefer);
            let _ = parse_date(&words, Date::MIN, prefer);
        }
    }

    #[test]
    fn a_day_written_out_is_read_back(offset in -20_000_i64..20_000) {
        let day = TODAY.saturating_add(Span::new().days(offset));
        let text = day.strftime("%-d %B %Y").to_string();
        prop_assert_eq!(parse_date(&text, TODAY, Prefer::Past).ok().and_then(PartialDate::full), Some(day));
    }
}
