//! Flows among several people, and towards a goal, in a real browser: from the first form to their end.

use crate::browser::{Journey, journey};

/// Whether the page at hand says so in its main part.
fn says(words: &str) -> String {
    format!("document.querySelector('main').textContent.includes({words:?})")
}

async fn at_list(journey: &Journey, path: &str, words: &str) {
    journey.open(path).await;
    journey.until(&says(words)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trip_shows_who_lives_near_and_whom_to_write_to_next() {
    let Some(journey) = journey().await else { return };
    journey.open("/trips").await;
    journey.write("#place", "Copenhagen").await;
    journey.write("#from", "2026-12-18").await;
    journey.choose(".sheet .is-main").await;
    journey.until("document.querySelector('h1').textContent === 'Copenhagen'").await;
    let name = journey.value("document.querySelector('section[aria-labelledby=near] .entries a').textContent").await;
    journey.choose("section[aria-labelledby=near] .entries button[value=see]").await;
    journey.until(&says(&format!("I wrote to {name}"))).await;
    assert!(!journey.value("document.querySelector('#draft-first, .draft-text').textContent").await.is_empty());
    journey.choose("section[aria-labelledby=next] button[value=wrote]").await;
    journey.until(&says(&format!("You wrote to {name}"))).await;
    journey.choose("button[value=let-go]").await;
    journey.until(&says("It was let go.")).await;
    at_list(&journey, "/trips", "Over").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_goal_with_a_target_gets_a_plan_and_comes_to_its_end() {
    let Some(journey) = journey().await else { return };
    journey.open("/people").await;
    let target = journey.value("document.querySelectorAll('a.name')[30].textContent").await;
    journey.open("/goals").await;
    journey.write("#text", "A hive on the library").await;
    journey.write("#target", &target).await;
    journey.choose(".sheet .is-main").await;
    journey.until("document.querySelectorAll('.playbook li').length > 0").await;
    journey.write("#note", "They gave a roof").await;
    journey.choose(".playbook .is-next .is-main").await;
    journey.until(&says("They gave a roof")).await;
    journey.write("#outcome", "Two hives stand there").await;
    journey.choose("section[aria-labelledby=end] .button").await;
    journey.until(&says("Two hives stand there")).await;
    at_list(&journey, "/goals", "At their end").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_is_followed_from_today_a_step_is_done_and_it_is_followed_no_more() {
    let Some(journey) = journey().await else { return };
    let path = "/guides/season-of-thanks";
    journey.open(path).await;
    journey.choose("main form .is-main").await;
    journey.until("document.querySelector('.playbook .is-next button') !== null").await;
    let step = journey.value("document.querySelector('.playbook .is-next h2').textContent").await;
    journey.choose(".playbook .is-next button").await;
    journey.until(&format!("document.querySelector('.playbook .is-next h2')?.textContent !== {step:?}")).await;
    at_list(&journey, "/guides", "1 of").await;
    journey.open(path).await;
    journey.choose("main form[action$='/end'] button").await;
    journey.until("document.querySelector('main form[action$=\"/start\"] button')?.textContent === 'Follow it again'").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partner_is_chosen_with_the_years_round_and_let_go() {
    let Some(journey) = journey().await else { return };
    journey.open("/people").await;
    let name = journey.value("document.querySelectorAll('a.name')[12].textContent").await;
    journey.open("/partners").await;
    journey.write("#person", &name).await;
    journey.choose(".sheet .is-main").await;
    let entry = format!("[...document.querySelectorAll('.entries > li')].find((one) => one.textContent.includes({name:?}))");
    journey.until(&format!("{entry}?.querySelectorAll('.round dt').length === 3")).await;
    journey.until(&format!("(() => {{ {entry}.querySelector('form button').click(); return true; }})()")).await;
    journey.until(&format!("{entry} === undefined")).await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_of_the_moves_is_set_up_and_given_up() {
    let Some(journey) = journey().await else { return };
    journey.open("/nudges").await;
    journey.until("(() => { document.querySelector('#way').value = 'calendar'; return true; })()").await;
    journey.choose("section[aria-labelledby=add] .is-main").await;
    journey.until("document.querySelector('section[aria-labelledby=set-up] a[href*=\"/calendar/\"]') !== null").await;
    let read = "fetch(document.querySelector('section[aria-labelledby=set-up] a').href).then((answer) => answer.text())";
    assert!(journey.value(read).await.starts_with("BEGIN:VCALENDAR"));
    journey.choose("section[aria-labelledby=set-up] .is-quiet").await;
    journey.until("document.querySelector('section[aria-labelledby=set-up]') === null").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_edited_where_their_facts_stand() {
    let Some(journey) = journey().await else { return };
    journey.open("/people").await;
    journey.choose("a.name").await;
    journey.until("document.querySelector('#facts') !== null").await;
    let page = journey.value("location.pathname").await;
    let link = "a[data-in-place]";
    journey.choose(link).await;
    journey.until("document.activeElement.id === 'name'").await;
    journey.press("Escape").await;
    journey
        .until(&format!("document.querySelector('#name') === null && document.activeElement === document.querySelector('{link}')"))
        .await;
    journey.choose(link).await;
    journey.write("#nickname", "The lighthouse").await;
    assert_eq!(journey.value("location.pathname").await, page, "the form came to the page");
    journey.choose("form[action$='/edit'] .is-main").await;
    journey.until(&says("The lighthouse")).await;
    assert_eq!(journey.value("location.pathname").await, page);
    journey.arrive().await;
}
