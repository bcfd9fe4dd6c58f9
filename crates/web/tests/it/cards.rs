//! What stands on a page, as snapshots of its text: a change of words is seen by a reader.

use crate::house::House;

/// The words of a page, a line per piece of text, without markup.
fn words(body: &str) -> String {
    let main = body.split("<main").nth(1).and_then(|rest| rest.split_once('>')).map_or("", |(_, rest)| rest);
    let main = main.split("</main>").next().unwrap_or_default();
    let mut text = String::new();
    let mut inside = false;
    for letter in main.chars() {
        match letter {
            '<' => {
                inside = true;
                text.push('\n');
            }
            '>' => inside = false,
            _ if inside => {}
            other => text.push(other),
        }
    }
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn the_words_of_an_empty_today() {
    let house = House::empty().await;
    insta::assert_snapshot!(words(&house.enter().await.page("/").await.body));
}

#[tokio::test]
async fn the_words_of_an_empty_list_of_sources() {
    let house = House::empty().await;
    insta::assert_snapshot!(words(&house.enter().await.page("/sources").await.body));
}

#[tokio::test]
async fn the_words_of_somebody_new() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let fields = "name=Ines+Caldeira&email=ines%40example.org&phone=%2B351+555+0100&organization=Caldeira+Seeds&role=Founder&birthday=--12-03&note=Met+at+the+market";
    insta::assert_snapshot!(words(&visitor.done("/people", fields).await.body));
}

#[tokio::test]
async fn the_words_of_a_page_for_strangers() {
    let house = House::empty().await;
    let request = axum::http::Request::get("/people").header("host", crate::house::HOST).body(axum::body::Body::empty()).unwrap();
    insta::assert_snapshot!(words(&house.send(request).await.body));
}

#[tokio::test]
async fn the_words_of_a_pair_to_be_decided() {
    let house = House::with_doubles().await;
    insta::assert_snapshot!(words(&house.enter().await.page("/duplicates").await.body));
}

#[tokio::test]
async fn the_words_where_nobody_waits_to_be_decided() {
    let house = House::empty().await;
    insta::assert_snapshot!(words(&house.enter().await.page("/duplicates").await.body));
}
