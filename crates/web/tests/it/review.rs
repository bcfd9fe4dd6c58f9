//! The pages that look at the whole.

use std::time::Duration;

use axum::http::StatusCode;
use hearten_verbs::Answer;

use crate::house::House;

#[tokio::test]
async fn the_review_draws_plots_that_say_in_words_what_they_show() {
    let house = House::demo().await;
    let body = house.enter().await.page("/review").await.body;
    assert_eq!(body.matches("<svg class=\"plot\"").count(), 4);
    for plot in ["plot-people", "plot-voice", "plot-brought", "plot-gifts"] {
        assert!(
            body.contains(&format!("aria-labelledby=\"{plot}-title\" aria-describedby=\"{plot}-about\""))
                && body.contains(&format!("<desc id=\"{plot}-about\">")),
            "{plot}"
        );
    }
    let view = house.vault.review(None).await.unwrap();
    assert!(view.moves.done > 0 && body.contains("What worked"));
    let brought = view.stretches.iter().find(|it| it.brought > 0).unwrap();
    assert!(body.contains(&format!("to {} of them you brought something", brought.brought)), "the column says what it shows");
    for row in view.rates.iter().flat_map(|group| &group.rows) {
        assert!(body.contains(&row.text), "{}", row.text);
    }
    assert!(body.matches("<tr><th scope=\"row\">").count() >= view.stretches.len() + view.gifts.len());
    assert!(!body.contains("NaN") && !body.contains("inf\""));
}

#[tokio::test]
async fn the_review_of_all_years_and_of_a_wrong_day() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let body = visitor.page("/review?since=1970-01-01").await.body;
    assert!(body.contains("aria-current=\"true\" href") || body.contains("is-here\" href=\"/review?since=1970-01-01\""));
    assert_eq!(visitor.get("/review?since=soon").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_empty_vault_is_told_that_nothing_is_known_yet() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let review = visitor.page("/review").await.body;
    assert!(review.contains("No move was done in this time") && !review.contains("<svg class=\"plot\""));
    assert!(visitor.page("/support").await.body.contains("Nobody is known to be near yet."));
    let unknown = visitor.page("/support?without=nowhere").await.body;
    assert!(
        unknown.contains("value=\"nowhere\"") && unknown.contains("is called &#34;nowhere&#34;"),
        "what was asked can be mended: {unknown}"
    );
}

#[tokio::test]
async fn what_was_learnt_is_forgotten_and_learnt_again() {
    let house = House::demo().await;
    let first = house.vault.today().await.unwrap().moves.remove(0).id;
    house.vault.answer_move(&first.0, Answer::Take).await.unwrap();
    let visitor = house.enter().await;
    assert!(visitor.page("/settings").await.body.contains("What the ranking has learnt"));
    let answers = house.vault.learning().await.unwrap().answers;
    assert!(answers > 1);
    let after = visitor.done("/review/learning", "learn=anew").await.body;
    assert!(after.contains("Forgotten.") && after.contains("Learn from all my answers again"));
    assert_eq!(house.vault.learning().await.unwrap().answers, 0);
    visitor.done("/review/learning", "learn=all").await;
    assert_eq!(house.vault.learning().await.unwrap().answers, answers);
}

#[tokio::test]
async fn what_falls_away_is_shown_by_layer_with_the_names_it_loosens() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let support = house.vault.support(None).await.unwrap();
    let body = visitor.page("/support").await.body;
    assert!(!support.stand_by.is_empty() && !support.what_if.is_empty());
    assert!(support.stand_by.iter().all(|one| body.contains(&format!("/people/{}", one.person.id))));
    let what = &support.what_if[0].what;
    let left = visitor.page(&format!("/support?without={}", what.replace(' ', "%20"))).await.body;
    assert!(left.contains(&format!("Without {what}")) && left.contains("Help would come from"));
}

#[tokio::test]
async fn the_past_replayed_is_drawn_beside_the_baselines_and_told_in_numbers() {
    let house = House::demo().await;
    let body = house.enter().await.page("/backtest").await.body;
    let view = house.vault.backtest(24, false).await.unwrap();
    assert!(view.replay.months.len() > 6 && body.matches("<svg class=\"plot\"").count() == 1);
    for ranking in &view.replay.rankings {
        assert!(body.contains(&format!(">{}</text>", ranking.name)) && body.contains(&format!("<th scope=\"row\">{}</th>", ranking.name)));
        assert!(body.contains(&format!("{:.2} ±", ranking.precision.mean)), "{}", ranking.name);
    }
    let months = body.matches("<title>").count() - 1;
    assert_eq!(months, view.replay.months.len(), "a word for each point of Hearten's line");
    let file = hearten_web::backtest_svg(&view).unwrap();
    assert_eq!(file.matches("<path").count(), 10, "five lines and their keys");
    assert!(!body.contains("NaN") && !file.contains("NaN"));
}

#[tokio::test]
async fn where_there_is_no_past_nothing_is_replayed() {
    let house = House::empty().await;
    let body = house.enter().await.page("/backtest").await.body;
    assert!(body.contains("too little past to replay") && !body.contains("<svg class=\"plot\""));
}

#[tokio::test]
async fn what_takes_long_says_so_and_is_there_for_who_asks_again() {
    let house = House::demo().await;
    let hasty = house.again(house.state.clone().patient_for(Duration::ZERO));
    for path in ["/backtest", "/introductions", "/introductions?with=me", "/network", "/network/places", "/review"] {
        let body = hasty.enter().await.page(path).await.body;
        assert!(body.contains("being worked out") && body.contains("http-equiv=\"refresh\""), "{path} waits");
        let body = house.enter().await.page(path).await.body;
        assert!(!body.contains("being worked out") && body.contains("<header class=\"opening\">"), "{path} is there");
    }
}
