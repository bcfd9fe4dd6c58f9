//! Dates as people write them, and the other readers of words.

use hearten_words::{Language, Prefer, fold, matches_name, parse_date, subject_key, terms, text_likeness};
use jiff::civil::date;

use super::{Target, texts};

pub(super) const DATES: Target = Target {
    name: "dates",
    run: read,
    reads: |_| false,
    samples: || {
        texts(&[
            "last tuesday",
            "in two weeks",
            "3 days ago",
            "05.03.2024",
            "march 5",
            "2024-05-01",
            "--04-12",
            "5 March 2020",
            "the end of next year",
            "next friday",
            "letzten Dienstag",
            "hace dos semanas",
            "il y a un an",
            "le 5 mars dernier",
            "christmas 2019",
            "99 years ago",
            "Re: Fwd: the boat",
        ])
    },
    words: &[
        "last",
        "next",
        "in",
        "ago",
        "days",
        "weeks",
        "months",
        "years",
        "friday",
        "february",
        "29",
        "9999",
        "-9999",
        "99999999999",
        ".",
        "/",
        "-",
        "ß",
        "İ",
        "ﬀ",
    ],
};

fn read(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let text: String = text.chars().take(4096).collect();
    for today in [date(2024, 2, 29), date(9999, 12, 31), date(-9999, 1, 1), date(1, 1, 1)] {
        for prefer in [Prefer::Past, Prefer::Future] {
            let _ = parse_date(&text, today, prefer, Language::French);
        }
    }
    let _ = (subject_key(&text), terms(&text), matches_name(&text, "Ana María López"), matches_name("ana l", &text));
    let short: String = text.chars().take(200).collect();
    let _ = text_likeness(&short, "the boat in the harbour", None);
    assert_eq!(fold(&fold(&text)), fold(&text), "folding twice is folding once");
}
