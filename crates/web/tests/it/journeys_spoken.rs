//! Journeys of somebody who hears the pages, or speaks to them. They need Chromium.

use crate::browser::journey;

#[tokio::test(flavor = "multi_thread")]
async fn single_keys_do_nothing_once_they_are_turned_off() {
    let Some(journey) = journey().await else { return };
    journey.open("/settings").await;
    journey.until("document.documentElement.classList.contains('enhanced') && document.readyState === 'complete'").await;
    journey.choose("[data-single-keys]").await;
    journey.until("document.documentElement.classList.contains('without-keys')").await;
    journey.open("/people").await;
    journey.until("document.documentElement.classList.contains('without-keys') && document.readyState === 'complete'").await;
    journey.press_on_page("/").await;
    assert_ne!(journey.value("document.activeElement.id").await, "text", "the key searches nothing");
    journey.open("/settings").await;
    journey.until("document.querySelector('[data-single-keys]')?.checked === false && document.readyState === 'complete'").await;
    journey.choose("[data-single-keys]").await;
    journey.until("!document.documentElement.classList.contains('without-keys')").await;
    journey.open("/people").await;
    journey.until("document.documentElement.classList.contains('enhanced') && document.readyState === 'complete'").await;
    journey.press_on_page("/").await;
    journey.until("document.activeElement.id === 'text'").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_stays_on_the_page_when_a_notice_is_closed() {
    let Some(journey) = journey().await else { return };
    journey.until("document.documentElement.classList.contains('enhanced') && document.readyState === 'complete'").await;
    journey.choose(".letter .answers .is-main").await;
    journey.until("document.querySelector('[data-notice]') !== null && document.readyState === 'complete'").await;
    journey.page.evaluate("document.querySelector('[data-dismiss]').focus()").await.unwrap();
    journey.press("Enter").await;
    journey.until("document.querySelector('[data-notice]') === null && document.activeElement.id === 'content'").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_copied_where_the_browser_lends_no_clipboard() {
    let Some(journey) = journey().await else { return };
    journey.until("document.documentElement.classList.contains('enhanced') && document.readyState === 'complete'").await;
    journey.page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined }); 0").await.unwrap();
    let button = "document.querySelector('.letter [data-copy]')";
    let words = journey.value(&format!("{button}.textContent.trim()")).await;
    for _ in 0..2 {
        journey.click(".letter [data-copy]").await;
        journey.until(&format!("{button}.textContent.trim() !== {words:?}")).await;
    }
    journey.until(&format!("{button}.textContent.trim() === {words:?}")).await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_the_map_does_not_show_is_said() {
    let Some(journey) = journey().await else { return };
    journey.open("/network").await;
    journey.until("document.querySelector('[data-map]')?.dataset.drawn > 0").await;
    journey.click("#on-map").await;
    journey.type_into("#on-map", "zzzz").await;
    journey.until("document.getElementById('map-panel').textContent === 'Nobody of that name is on the map.'").await;
    journey.arrive().await;
}
