use hearten_domain::*;
use hearten_testkit::both;
use jiff::civil::date;

use crate::common::*;

/// Subjects, newest last, and what each query must find among them, newest first.
const SUBJECTS: &[&str] = &[
    "Budget for the bakery",
    "Re: Café in São Paulo",
    "the budgets, again (final_v2)",
    "O'Neill & Ångström: sailing?",
    "東京の会議",
    "C++ and e-mail: ana@example.org",
    "Straße nach Łódź",
];
const GOLDEN: &[(&str, &[usize])] = &[
    ("budget", &[2, 0]),
    ("BUDGETS", &[2]),
    ("budget bakery", &[0]),
    ("bakery   budget!", &[0]),
    ("cafe sao", &[1]),
    ("café", &[1]),
    ("final v2", &[2]),
    ("final_v2", &[2]),
    ("o'neill", &[3]),
    ("angstrom sail", &[3]),
    ("東京", &[4]),
    ("会議", &[4]),
    ("京", &[4]),
    ("ana@example.org", &[5]),
    ("e-mail", &[5]),
    ("strasse lodz", &[6]),
    ("a", &[]),
    ("nothing", &[]),
];
const HOSTILE: &[&str] = &[
    "",
    " ",
    "\"",
    "'",
    "\"budget",
    "budget\"",
    "NEAR(",
    "AND",
    "OR budget",
    "NOT",
    "budget AND",
    "*",
    "^budget",
    "words:budget",
    "-budget",
    "budget:*",
    "a & b | !c",
    "(((",
    "\\",
    "\\'",
    "budget')) --",
    "%",
    "_",
    "$1",
    "?",
    "{a b}: c",
    "+",
    "\u{0}",
    "🎉",
    "''",
    "<->",
];

both! {
    async fn a_word_of_thousands_of_texts_is_found_in_the_newest_of_them_whether_they_are_late_or_early(database) {
        let mut tx = begin(&database).await;
        let start = date(2010, 1, 1);
        let many = 9_600_u128;
        let moments: Vec<_> = (0..many)
            .map(|number| {
                let day = start.checked_add(jiff::Span::new().days(number as i64 / 3)).unwrap();
                let subject = if number < 5_200 { format!("An old weekly budget {number}") } else { format!("Plans {number}, weekly") };
                moment(number, &format!("{day}T12:00:00Z"), &subject)
            })
            .collect();
        tx.insert_all(&moments).await.unwrap();
        let mut newest: Vec<_> = moments.iter().map(|moment| (moment.at, moment.id, moment.subject.clone().unwrap())).collect();
        newest.sort_by_key(|it| std::cmp::Reverse((it.0, it.1)));
        for (query, holds) in [("weekly", "weekly"), ("WEEK plan", "Plans"), ("budget", "budget"), ("weekly 520", " 520"), ("a weekly", "nowhere")] {
            let found: Vec<_> = tx.search_text(query, 30).await.unwrap().into_iter().map(|hit| hit.snippet).collect();
            let expected: Vec<_> = newest.iter().map(|it| it.2.clone()).filter(|subject| subject.contains(holds)).take(30).collect();
            assert_eq!(found, expected, "{query}");
        }
    }

    async fn the_golden_set_is_found(database) {
        let mut tx = begin(&database).await;
        let day = |number: usize| format!("2024-05-{:02}T12:00:00Z", number + 1);
        let moments: Vec<_> =
            SUBJECTS.iter().enumerate().map(|(number, subject)| moment(number as u128, &day(number), subject)).collect();
        tx.insert_all(&moments).await.unwrap();
        for (query, expected) in GOLDEN {
            let found: Vec<_> = tx.search_text(query, 10).await.unwrap().into_iter().map(|hit| hit.snippet).collect();
            assert_eq!(found, expected.iter().map(|number| SUBJECTS[*number]).collect::<Vec<_>>(), "{query}");
        }
        assert_eq!(tx.search_text("the", 1).await.unwrap().len(), 1);
        assert_eq!(tx.search_text("bakery", 1).await.unwrap()[0].day, Some(date(2024, 5, 1)));
    }

    async fn no_query_is_an_error(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[moment(1, "2024-06-01T00:00:00Z", "budget")]).await.unwrap();
        for query in HOSTILE {
            tx.search_text(query, 10).await.unwrap_or_else(|error| panic!("{query:?}: {error}"));
            tx.search_people(query, 10).await.unwrap_or_else(|error| panic!("{query:?}: {error}"));
        }
    }

    async fn every_kind_with_words_is_found_by_them(database) {
        let mut tx = begin(&database).await;
        everything(&mut tx, "zebra").await.unwrap();
        let mut kinds: Vec<_> = tx.search_text("zebra", 50).await.unwrap().into_iter().map(|hit| hit.kind).collect();
        kinds.sort();
        kinds.dedup();
        assert_eq!(
            kinds.join(" "),
            "ask chain circle circle_ask circle_meeting commitment concern find gathering gift goal goal_step guide_step interest introduction keepsake moment news passing_note person promise story story_photo thanks trip"
        );
        assert_eq!(tx.search_text("example org bread", 5).await.unwrap()[0].kind, "find");
    }

    async fn the_index_follows_what_is_written(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        let found = async |tx: &mut hearten_store::Tx, query: &str| tx.search_text(query, 10).await.unwrap().len();
        tx.create(&change(1), &interest(1, 1, "bread")).await.unwrap();
        assert_eq!(found(&mut tx, "bread").await, 1);
        tx.update(&change(2), &interest(1, 1, "cake")).await.unwrap();
        assert_eq!((found(&mut tx, "bread").await, found(&mut tx, "cake").await), (0, 1));
        tx.remove::<Interest>(&change(3), id(3_001)).await.unwrap();
        assert_eq!(found(&mut tx, "cake").await, 0);
        tx.commit().await.unwrap();
    }

    async fn a_very_long_word_is_kept_and_found(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[moment(1, "2024-06-01T00:00:00Z", &"x".repeat(50_000))]).await.unwrap();
        assert_eq!(tx.search_text(&"x".repeat(5_000), 10).await.unwrap().len(), 1);
    }
}
