use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// A Wednesday.
const TODAY: Date = date(2024, 5, 15);

fn read(text: &str, prefer: Prefer) -> String {
    parse_date(text, TODAY, prefer, Language::English).map_or_else(|error| format!("error: {error}"), |date| date.to_string())
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
        "2024-3-5",
        "31-12-2023",
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
        "2024-03-05",
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
        let error = parse_date(text, TODAY, Prefer::Past, Language::English).expect_err(text).to_string();
        assert!(error.contains("2024-05-01") && error.contains("last Tuesday"), "{error}");
    }
    assert!(read("04/05/2024", Prefer::Past).contains("two ways"));
    assert!(read("4-5-2024", Prefer::Past).contains("two ways"));
    for text in ["2024-02-30", "1970-13-01", "31 april"] {
        assert!(read(text, Prefer::Past).contains("a day that its month does not have"), "{text}");
    }
    for text in ["2019-2020", "24-03-05", "5-3"] {
        assert!(read(text, Prefer::Past).contains("is not a date"), "{text}");
    }
    assert!(read("march 5 in the garden", Prefer::Past).contains("garden"));
}

/// What every language is asked to read, with what is meant by it seen from a Wednesday.
#[test]
fn dates_are_read_in_every_language_whoever_writes_them() {
    let table = [
        ("heute", "hoy", "aujourd’hui", "2024-05-15"),
        ("Gestern", "Ayer", "Hier", "2024-05-14"),
        ("gestern Abend", "ayer por la tarde", "hier soir", "2024-05-14"),
        ("heute Morgen", "esta mañana", "ce matin", "2024-05-15"),
        ("morgen", "mañana", "demain", "2024-05-16"),
        ("vorgestern", "anteayer", "avant-hier", "2024-05-13"),
        ("übermorgen", "pasado mañana", "après-demain", "2024-05-17"),
        ("letzten Dienstag", "el martes pasado", "mardi dernier", "2024-05-14"),
        ("am vergangenen Mittwoch", "el último miércoles", "mercredi passé", "2024-05-08"),
        ("nächsten Freitag", "el próximo viernes", "vendredi prochain", "2024-05-17"),
        ("kommenden Mittwoch", "el miércoles que viene", "mercredi prochain", "2024-05-22"),
        ("Freitag", "el viernes", "vendredi", "2024-05-10"),
        ("vor drei Tagen", "hace tres días", "il y a trois jours", "2024-05-12"),
        ("vor einem Monat", "hace un mes", "il y a un mois", "2024-04-15"),
        ("vor 7 Jahren", "hace siete años", "il y a sept ans", "2017-05-15"),
        ("in zwei Wochen", "dentro de dos semanas", "dans deux semaines", "2024-05-29"),
        ("letzte Woche", "la semana pasada", "la semaine dernière", "2024-05-08"),
        ("im letzten Monat", "el mes pasado", "le mois dernier", "2024-04"),
        ("nächstes Jahr", "el año que viene", "l’année prochaine", "2025"),
        ("im Jahr 2019", "en el año 2019", "en 2019", "2019"),
        ("im März", "en marzo", "en mars", "2024-03"),
        ("Anfang März", "a principios de marzo", "mi-mars", "2024-03"),
        ("letzten März", "en marzo pasado", "mars dernier", "2024-03"),
        ("August 2020", "ago 2020", "août 2020", "2020-08"),
        ("5. März", "5 de marzo", "5 mars", "2024-03-05"),
        ("am 5. Maerz 2020", "el 5 de marzo de 2020", "le 5 mars 2020", "2020-03-05"),
        ("1. MAI", "primero de mayo", "1er mai", "2024-05-01"),
        ("31. Dezember 2019", "31 de diciembre del 2019", "31 décembre 2019", "2019-12-31"),
        ("Di., 14. Mai", "martes, 14 de mayo", "mardi 14 mai", "2024-05-14"),
        ("3. Okt. 2023", "3 oct 2023", "3 oct. 2023", "2023-10-03"),
    ];
    for (german, spanish, french, meant) in table {
        for text in [german, spanish, french] {
            for own in tongues::TONGUES {
                // Two words mean something else to some of those who might write them.
                let is_other =
                    (text == "Hier" || text == "hier soir") && own == Language::German || text == "ago 2020" && own == Language::English;
                let read = parse_date(text, TODAY, Prefer::Past, own).map(|date| date.to_string());
                assert_eq!(read.as_deref().ok(), Some(meant).filter(|_| !is_other), "{text} of {own:?}");
            }
        }
    }
}

#[test]
fn where_languages_differ_that_of_the_writer_decides() {
    let read = |text: &str, own| parse_date(text, TODAY, Prefer::Past, own).ok().map(|date| date.to_string());
    assert_eq!(read("3 ago", Language::Spanish).as_deref(), Some("2023-08-03"));
    assert_eq!(read("3 ago", Language::English), None, "it lacks what there are three of");
    assert_eq!(read("2 days ago", Language::Spanish).as_deref(), Some("2024-05-13"));
    for own in [Language::German, Language::Spanish, Language::French] {
        assert_eq!(read("04/05/2024", own).as_deref(), Some("2024-05-04"), "{own:?}");
        assert_eq!(read("12/31/2023", own).as_deref(), Some("2023-12-31"), "{own:?}");
    }
    for word in ["so", "di", "mi", "an", "la", "vor", "hace", "il y a", "pasado"] {
        for own in tongues::TONGUES {
            assert_eq!(read(word, own), None, "{word} of {own:?}");
        }
    }
}

#[test]
fn a_week_is_no_day_in_any_language() {
    for week in ["last week", "Next week", "this week", "letzte Woche", "nächste Woche", "la semana pasada", "la semaine dernière"] {
        assert!(names_a_week(week) && parse_date(week, TODAY, Prefer::Past, Language::English).is_ok(), "{week}");
    }
    for day in ["last friday", "two weeks ago", "in a week", "last month", "week", "", "vor einer Woche"] {
        assert!(!names_a_week(day), "{day}");
    }
}

#[test]
fn what_is_the_matter_is_told_of_words_that_were_written() {
    let fault = |text: &str, own| parse_date(text, TODAY, Prefer::Past, own).expect_err(text).fault;
    assert_eq!(fault("5. März im Garten", Language::German), DateFault::Strange("garten".into()));
    assert_eq!(fault("5 mars au jardin", Language::English), DateFault::Strange("jardin".into()));
    assert_eq!(fault("30 de febrero", Language::Spanish), DateFault::NoSuchDay);
    assert_eq!(fault("vor dem 5. März", Language::German), DateFault::Unknown);
}

proptest! {
    #[test]
    fn no_text_whatever_breaks_the_reading(text in "\\PC{0,30}", words in "(in|last|next|a|two|march|5|friday|weeks|ago|vor|hace|il y a|dernier|9999|\\.|/| ){0,8}") {
        for prefer in [Prefer::Past, Prefer::Future, Prefer::AnyYear] {
            for own in tongues::TONGUES {
                let _ = parse_date(&text, TODAY, prefer, own);
                let _ = parse_date(&words, Date::MAX, prefer, own);
                let _ = parse_date(&words, Date::MIN, prefer, own);
            }
        }
    }

    #[test]
    fn a_day_written_out_is_read_back(offset in -20_000_i64..20_000) {
        let day = TODAY.saturating_add(Span::new().days(offset));
        let text = day.strftime("%-d %B %Y").to_string();
        prop_assert_eq!(parse_date(&text, TODAY, Prefer::Past, Language::English).ok().and_then(PartialDate::full), Some(day));
    }
}
