//! Journeys on the map of people. They need Chromium.

use crate::browser::{Journey, journey};

/// Whom the panel beside the map tells of, as soon as it is this one; nobody where it is empty.
async fn told_of(journey: &Journey, name: &str) {
    journey.until(&format!("(document.querySelector('#map-panel h2')?.textContent ?? '') === {name:?}")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_chosen_on_the_map_can_be_put_elsewhere_and_else_the_map_moves() {
    let Some(journey) = journey().await else { return };
    journey.open("/network").await;
    journey.until("document.querySelector('[data-map]')?.dataset.drawn > 0").await;
    let name = "Tariq Lodhi";
    // Who is sought is put in the middle.
    journey.click("#on-map").await;
    journey.type_into("#on-map", name).await;
    told_of(&journey, name).await;
    let (middle, put, moved) = ((0.0, 0.0), (130.0, 90.0), (-120.0, -60.0));
    journey.drag("[data-map]", &[middle, (40.0, 30.0), put]).await;
    journey.press("Escape").await;
    told_of(&journey, "").await;
    journey.drag("[data-map]", &[(put.0 + 40.0, put.1 + 40.0)]).await;
    journey.until(&format!("(document.querySelector('#map-panel h2')?.textContent ?? '') !== {name:?}")).await;
    journey.drag("[data-map]", &[put]).await;
    told_of(&journey, name).await;
    // With nobody chosen under the mouse the map itself goes along, and everybody on it.
    let free = (put.0 + 45.0, put.1 + 45.0);
    journey.drag("[data-map]", &[free, (free.0 + moved.0 / 2.0, free.1 + moved.1 / 2.0), (free.0 + moved.0, free.1 + moved.1)]).await;
    journey.drag("[data-map]", &[put]).await;
    journey.until(&format!("(document.querySelector('#map-panel h2')?.textContent ?? '') !== {name:?}")).await;
    journey.drag("[data-map]", &[(put.0 + moved.0, put.1 + moved.1)]).await;
    told_of(&journey, name).await;
    journey.arrive().await;
}
