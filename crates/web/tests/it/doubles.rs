//! People who are here twice: decided pair by pair, joined from their page, parted again.

use axum::http::StatusCode;

use crate::house::House;

/// The fields that decide the pair that is shown.
async fn shown_pair(visitor: &crate::house::Visitor<'_>) -> String {
    let page = visitor.page("/duplicates").await;
    format!("person={}&other={}&aside=0", page.field("person"), page.field("other"))
}

#[tokio::test]
async fn pairs_are_decided_one_after_the_other_and_taken_back() {
    let house = House::with_doubles().await;
    let visitor = house.enter().await;
    let total = house.vault.duplicates(0).await.unwrap().total;
    assert!(total >= 3, "{total} pairs");
    let pair = shown_pair(&visitor).await;
    let first = visitor.page("/duplicates").await.body;
    assert!(first.contains(&format!("{total} left")) && first.contains("For it:") && first.contains("Why?"));
    let after = visitor.done("/duplicates", &format!("{pair}&answer=same")).await;
    assert!(after.body.contains("one person now") && after.body.contains(&format!("{} left", total - 1)), "{}", after.body);
    let undone = visitor.done("/undo", &format!("change={}&back=%2Fduplicates", after.field("change"))).await.body;
    assert!(undone.contains("Taken back") && undone.contains(&format!("{total} left")));
    let apart = visitor.done("/duplicates", &format!("{pair}&answer=different")).await.body;
    assert!(apart.contains(&format!("{} left", total - 1)));
    assert_ne!(shown_pair(&visitor).await, pair);
    assert_eq!(visitor.post("/duplicates", &format!("{pair}&answer=perhaps")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_pair_is_put_aside_by_its_address_and_the_end_is_said() {
    let house = House::with_doubles().await;
    let visitor = house.enter().await;
    let total = house.vault.duplicates(0).await.unwrap().total;
    let first = shown_pair(&visitor).await;
    let second = visitor.page("/duplicates?aside=1").await;
    assert!(second.body.contains("1 put aside"));
    assert!(!first.contains(&second.field("other")) || !first.contains(&second.field("person")));
    assert!(visitor.page(&format!("/duplicates?aside={total}")).await.body.contains("That was all for now"));
    assert!(visitor.page("/duplicates?aside=99999").await.body.contains("That was all for now"));
}

#[tokio::test]
async fn with_script_only_the_pair_is_sent() {
    let house = House::with_doubles().await;
    let visitor = house.enter().await;
    let request = visitor.request("GET", "/duplicates").header("hearten-fragment", "1");
    let fragment = house.send(request.body(axum::body::Body::empty()).unwrap()).await;
    assert!(fragment.body.contains("class=\"pair\"") && !fragment.body.contains("<html"));
}

#[tokio::test]
async fn pairs_are_told_of_where_people_come_by() {
    let house = House::with_doubles().await;
    let visitor = house.enter().await;
    for path in ["/", "/sources"] {
        assert!(visitor.page(path).await.body.contains("may be here twice"), "{path}");
    }
    assert!(visitor.page("/people").await.body.contains("href=\"/duplicates\""));
}

#[tokio::test]
async fn nobody_to_decide_about_is_good_news() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    assert!(visitor.page("/duplicates").await.body.contains("Nobody waits to be decided"));
    assert!(!visitor.page("/").await.body.contains("may be here twice"));
}

#[tokio::test]
async fn two_are_joined_from_a_page_and_parted_there() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=ines%40example.org").await;
    visitor.done("/people", "name=Nena+Caldeira&phone=%2B351+555+0100").await;
    let (ines, nena) = (visitor.somebody("ines").await, visitor.somebody("nena").await);
    let choose = visitor.page(&format!("/people/{ines}/merge")).await.body;
    assert!(choose.contains("Nena Caldeira") && choose.contains(&format!("merge?with={nena}")));
    assert!(visitor.page(&format!("/people/{ines}/merge?q=zzzz")).await.body.contains("Nobody else fits."));
    let confirm = visitor.page(&format!("/people/{ines}/merge?with={nena}")).await.body;
    assert!(confirm.contains("ines@example.org") && confirm.contains("+351 555 0100"));
    let itself = visitor.get(&format!("/people/{ines}/merge?with={ines}")).await;
    assert_eq!(itself.status, StatusCode::UNPROCESSABLE_ENTITY);
    let merged = visitor.done(&format!("/people/{ines}/merge"), &format!("other={nena}&keep={ines}")).await.body;
    assert!(merged.contains("one person now") && merged.contains("Merged from 1 other") && merged.contains("+351 555 0100"));
    let parted = visitor.done(&format!("/people/{ines}/part"), &format!("other={nena}")).await.body;
    assert!(parted.contains("two people again") && !parted.contains("Merged from"));
    let again = visitor.post(&format!("/people/{ines}/merge"), &format!("other={nena}&keep={ines}")).await;
    assert!(again.status == StatusCode::OK && again.body.contains("They are one after all"), "what was parted is asked about twice");
    visitor.done(&format!("/people/{ines}/merge"), &format!("other={nena}&keep={ines}&anyway=yes")).await;
}

#[tokio::test]
async fn what_is_known_of_a_person_is_shown_with_its_sources() {
    let house = House::with_doubles().await;
    let visitor = house.enter().await;
    let person = visitor.somebody("wierzbicki").await;
    let page = visitor.page(&format!("/people/{person}/sources")).await.body;
    assert!(page.contains(".csv"), "{page}");
}

#[tokio::test]
async fn no_decision_is_taken_without_our_own_token() {
    let house = House::with_doubles().await;
    let visitor = house.enter().await;
    let pair = shown_pair(&visitor).await;
    let person = visitor.somebody("wierzbicki").await;
    let places =
        ["/duplicates".to_owned(), format!("/people/{person}/merge"), format!("/people/{person}/part"), "/sources/forget".to_owned()];
    for path in places {
        let answer = visitor.post_raw(&path, &format!("csrf=0&{pair}&answer=same&url=a")).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
}
