//! What a control is about, where its own words do not say it.

use crate::{house::House, paths::PATHS};

/// The values of an attribute on a page.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    page.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn what_describes_or_names_a_control_stands_once_on_its_page() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    for path in PATHS {
        let page = visitor.page(path).await.body;
        let ids = values(&page, "id");
        let asked = ["aria-describedby", "aria-labelledby"].into_iter().flat_map(|attribute| values(&page, attribute));
        for id in asked.flat_map(str::split_whitespace) {
            assert_eq!(ids.iter().filter(|known| **known == id).count(), 1, "{path}: {id}");
        }
    }
}

#[tokio::test]
async fn every_answer_to_a_move_is_described_by_whom_the_move_is_about() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let page = visitor.page("/").await.body;
    let letters: Vec<&str> = page.split("<article class=\"letter\"").skip(1).filter_map(|rest| rest.split("</article>").next()).collect();
    assert!(letters.len() > 1, "{page}");
    for letter in letters {
        let id = values(letter, "id").into_iter().find(|id| id.starts_with("move-")).unwrap();
        for answer in ["take", "done", "not-this"] {
            assert!(letter.contains(&format!("name=\"answer\" value=\"{answer}\" aria-describedby=\"{id}\"")), "{answer}: {letter}");
        }
        assert_eq!(letter.matches("<summary").count(), letter.matches(&format!("<summary aria-describedby=\"{id}\"")).count(), "{letter}");
    }
}
