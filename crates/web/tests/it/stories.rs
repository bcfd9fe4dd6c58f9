//! Stories, the chronicle and keepsakes, sent as a browser without script sends them.

use axum::http::StatusCode;

use crate::house::House;

#[tokio::test]
async fn a_story_is_told_read_told_better_and_taken_back() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let person = format!("/people/{}", visitor.somebody("jamal").await);
    let told =
        visitor.done(&format!("{person}/stories"), "title=The+lost+key&text=It+was+in+the+fish.&date=june+2014&people=Linnea").await.body;
    assert!(told.contains("It was in the fish.") && told.contains("June 2014") && told.contains("Linnea"), "{told}");
    let page = format!("/stories/{}", told.split("action=\"/stories/").nth(1).unwrap().split('/').next().unwrap());
    let better = "title=The+lost+key&text=It+was+in+the+herring.&date=&place=Skagen&people=Jamal+Whitfield";
    let better = visitor.done(&page, better).await.body;
    assert!(better.contains("in the herring") && better.contains("Skagen") && !better.contains("June 2014"), "{better}");
    assert!(!better.split("Who has heard it").next().unwrap().contains("Linnea"), "who was left out is no longer in it");
    let heard = visitor.done(&format!("{page}/heard"), "person=linnea&on=2026-11-20").await.body;
    assert!(heard.split("Who has heard it").nth(1).unwrap().contains("Linnea"));
    assert_eq!(visitor.post(&format!("{page}/heard"), "person=linnea&on=2030-01-01").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(visitor.page("/chronicle?q=herring+skagen").await.body.contains("The lost key"), "by its words and its place");
    assert!(visitor.page("/search?q=lost+key").await.body.contains(&page));
    let gone = visitor.done(&format!("{page}/remove"), "").await.body;
    assert!(!gone.contains(&page) && gone.contains("data-notice"));
}

#[tokio::test]
async fn the_chronicle_is_turned_from_page_to_page() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let first = visitor.page("/chronicle").await.body;
    assert!(first.contains("November 2026") && first.contains("rel=\"next\""));
    let next =
        first.split("rel=\"next\"").next().unwrap().rsplit("href=\"").next().unwrap().split('"').next().unwrap().replace("&amp;", "&");
    let second = visitor.page(&next.replace("&#38;", "&")).await.body;
    assert!(second.contains("To the newest") && !second.contains("November 23"));
    let month = visitor.page("/chronicle?when=2025-03").await.body;
    assert!(month.contains("March 2025") && !month.contains("April 2025") && !month.contains("February 2025"), "only that month");
    assert_eq!(visitor.get("/chronicle?when=soonish").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_keepsake_is_kept_as_a_draft_made_given_and_taken_away() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let person = visitor.somebody("ulrika").await;
    let form = visitor.page(&format!("/people/{person}/keepsake")).await.body;
    assert!(form.contains("For Ulrika") && form.contains("name=\"use_0\""), "{form}");
    let words = "form=card&title=For+Ulrika&opening=&letter=Dear+Ulrika%2C&use_3=yes&kind_3=words&record_3=&date_3=2019&head_3=Once&text_3=We+laughed.";
    let draft = visitor.done(&format!("/people/{person}/keepsake"), &format!("{words}&do=keep")).await.body;
    assert!(draft.contains("A card, begun today") && draft.contains("We laughed.") && draft.contains("keepsake-card.css"), "{draft}");
    let id = draft.split("href=\"/keepsakes/").nth(1).unwrap().split('/').next().unwrap().to_owned();
    let again = visitor.page(&format!("/people/{person}/keepsake")).await.body;
    assert!(again.contains(&format!("name=\"keepsake\" value=\"{id}\"")), "one that was begun is gone on with");
    assert_eq!(visitor.post(&format!("/keepsakes/{id}/given"), "on=2026-11-23").await.status, StatusCode::CONFLICT);
    let made = visitor.done(&format!("/people/{person}/keepsake"), &format!("{words}&do=make&keepsake={id}")).await.body;
    assert!(made.contains("A card, made today") && made.contains("I gave it"));
    let given = visitor.done(&format!("/keepsakes/{id}/given"), "on=2026-11-23").await.body;
    assert!(given.contains("A card, given today") && !given.contains("I gave it"));
    let page = visitor.page(&format!("/people/{person}")).await.body;
    assert!(page.contains("A keepsake, \u{201c}For Ulrika\u{201d}"), "it is a gift now");
    let list = visitor.done(&format!("/keepsakes/{id}/remove"), "").await.body;
    assert!(list.contains("<h1>Keepsakes</h1>") && !list.contains("given today"));
}
