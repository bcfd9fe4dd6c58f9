//! Flows among several people and towards a goal, in the browser's own words, without script: the next step has its form beside it.

use crate::house::House;

/// The part of a page that says what is next.
fn next(page: &str) -> &str {
    page.split("aria-labelledby=\"next\"").nth(1).unwrap().split("</section>").next().unwrap()
}

#[tokio::test]
async fn a_gathering_asks_for_a_guest_then_for_a_day_and_both_can_be_changed() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let page = visitor.done("/gatherings", "with=&kind=gathering&theme=Xylophones&day=&at=&place=&capacity=4").await.body;
    assert!(next(&page).contains("name=\"person\"") && next(&page).contains("is-main") && !next(&page).contains("name=\"day\""), "{page}");
    let plans = house.vault.gatherings().await.unwrap();
    let id = plans.iter().find(|line| line.gathering.theme == "Xylophones").unwrap().gathering.id;
    let way = format!("/gatherings/{id}");
    let page = visitor.done(&way, "step=add&person=Ruth+Abernethy").await.body;
    assert!(next(&page).contains("name=\"day\"") && next(&page).contains("is-main") && !next(&page).contains("name=\"person\""), "{page}");
    assert_eq!(page.matches("id=\"person\"").count(), 1, "somebody else can come");
    let page = visitor.done(&way, "step=set&day=2026-12-20&at=18%3A30&place=Our+kitchen").await.body;
    assert!(next(&page).contains("value=\"invite\"") && !next(&page).contains("name=\"day\""), "{page}");
    for value in ["2026-12-20", "18:30", "Our kitchen"] {
        assert!(page.contains(&format!("value=\"{value}\"")), "{value}: {page}");
    }
    let page = visitor.done(&way, "step=set&day=2026-12-27&at=18%3A30&place=").await.body;
    assert!(page.contains("27 December \u{b7} 18:30") && !page.contains("Our kitchen"), "{page}");
    let page = visitor.done(&way, "step=set&day=2026-12-27&at=&place=").await.body;
    assert!(page.contains("27 December") && !page.contains("18:30"), "{page}");
}

#[tokio::test]
async fn a_circle_with_nobody_else_in_it_asks_for_the_first() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let page = visitor.done("/circles", "name=Bee+board&kind=job+club&purpose=&with=&weeks=2").await.body;
    assert!(next(&page).contains("value=\"join\"") && next(&page).contains("is-main"), "{page}");
    assert!(!page.contains("Mail to all of them"), "there is nobody to write to");
    let circles = house.vault.circles().await.unwrap();
    let id = circles.iter().find(|line| line.circle.name == "Bee board").unwrap().circle.id;
    let page = visitor.done(&format!("/circles/{id}"), "step=join&name=Ruth+Abernethy").await.body;
    assert!(next(&page).contains("name=\"day\"") && !next(&page).contains("value=\"join\""), "{page}");
    assert!(page.contains("value=\"join\"") && page.contains("Mail to all of them"), "{page}");
}

#[tokio::test]
async fn why_a_guest_should_come_stands_in_the_words_of_the_invitation() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let page = visitor.done("/gatherings", "with=&kind=gathering&theme=Food+waste&day=&at=&place=&capacity=4").await.body;
    assert!(page.contains("\u{201c}You care for food waste\u{201d}"), "{page}");
}

#[tokio::test]
async fn a_step_of_a_goal_is_done_out_of_turn_and_a_goal_that_is_reached_leads_to_the_thanks() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let page = visitor.done("/goals", "text=Advice&target=Kiran+Varga").await.body;
    let goals = house.vault.goals().await.unwrap();
    let goal = goals.iter().find(|view| view.goal.text == "Advice").unwrap();
    let (id, second) = (goal.goal.id, goal.steps[1].step.id);
    let done = format!("/goals/{id}/steps/{second}/done");
    assert!(page.contains(&format!("action=\"{done}\"")) && page.contains("All goals"), "{page}");
    let page = visitor.done(&done, "").await.body;
    assert!(page.contains(&format!("1 of {} steps done", goal.steps.len())), "{page}");
    let reached = visitor.done(&format!("/goals/{id}/reached"), "outcome=").await.body;
    assert!(reached.contains("<a class=\"button is-main\" href=\"/thanks\">Thanks</a>"), "{reached}");
}

#[tokio::test]
async fn a_circle_that_ended_asks_for_nothing_more() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    visitor.done("/circles", "name=Bee+board&kind=job+club&purpose=&with=Ruth+Abernethy&weeks=3").await;
    let circles = house.vault.circles().await.unwrap();
    let id = circles.iter().find(|line| line.circle.name == "Bee board").unwrap().circle.id;
    let way = format!("/circles/{id}");
    visitor.done(&way, "step=meet&day=2026-12-07&at=&place=&agenda=").await;
    let page = visitor.done(&way, "step=off").await.body;
    assert!(page.contains("28 December would fit") && !page.contains("name=\"minutes\""), "no meeting was held: {page}");
    let page = visitor.done(&way, "step=end").await.body;
    for words in ["Nobody has said yet", "Nothing is on offer yet", "Nothing is open.", "Mail to all of them"] {
        assert!(!page.contains(words), "{words}: {page}");
    }
}
