//! A trip in the browser's own words, without script.

use crate::house::House;

#[tokio::test]
async fn a_trip_is_planned_and_shows_one_next_step_until_it_is_done() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let list = visitor.page("/trips").await.body;
    assert!(list.contains("Copenhagen, Capital Region, Denmark"), "the demo has a trip to come");
    let id = house.vault.trips().await.unwrap()[0].trip.id.to_string();
    let page = visitor.page(&format!("/trips/{id}")).await.body;
    for words in ["All is agreed. Next: Signe Mortensen", "A plan for the days", "Who else lives near", "Sofia Lindholm Berg", "GeoNames"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let sofia = house.vault.find_person("sofia lindholm").await.unwrap().id.to_string();
    let way = format!("/trips/{id}");
    visitor.done(&way, &format!("step=see&person={sofia}")).await;
    let page = visitor.page(&way).await.body;
    assert!(page.contains("Write to Sofia Lindholm Berg, and propose the day."));
    assert!(page.contains("I wrote to Sofia Lindholm Berg"));
    visitor.done(&way, &format!("step=wrote&visit={sofia}")).await;
    assert!(visitor.page(&way).await.body.contains("You wrote to Sofia Lindholm Berg. Note what they answer."));
    visitor.done(&way, "step=set&within=10").await;
    assert!(visitor.page(&way).await.body.contains("Nobody else is known to live within 10 km."));
    visitor.done(&way, "step=let-go").await;
    assert!(visitor.page(&way).await.body.contains("It was let go."));
}

#[tokio::test]
async fn a_place_that_several_bear_is_changed_with_a_tap() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let from = house.vault.today_date().to_string();
    visitor.done("/trips", &format!("place=London&from={from}&until=")).await;
    let trip = house.vault.trips().await.unwrap().into_iter().find(|line| line.trip.town() == "London").unwrap().trip;
    let way = format!("/trips/{}", trip.id);
    let page = visitor.page(&way).await.body;
    assert!(page.contains("Another London?") && page.contains("London, Ontario, Canada"), "{page}");
    visitor.done(&way, "step=set&place=London%2C+Ontario%2C+Canada").await;
    let page = visitor.page(&way).await.body;
    assert!(page.contains("Ontario, Canada") && page.contains("London, England, United Kingdom"));
}

#[tokio::test]
async fn a_place_that_nobody_knows_is_mended_where_the_trip_stands() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let day = house.vault.today_date().to_string();
    let page = visitor.done("/trips", &format!("place=Osloo+Xy&from={day}&until=")).await.body;
    assert!(page.contains("The gazetteer knows no such place") && page.contains("name=\"place\" value=\"Osloo Xy\""), "{page}");
    let trip = house.vault.trips().await.unwrap().into_iter().find(|line| line.trip.place == "Osloo Xy").unwrap().trip;
    let way = format!("/trips/{}", trip.id);
    let page = visitor.done(&way, &format!("step=set&place=Oslo&from={day}&until={day}&within=50")).await.body;
    assert!(page.contains("name=\"place\" value=\"Oslo, Norway\"") && page.contains("Ragnhild"), "{page}");
    let page = visitor.done(&way, &format!("step=set&place=Oslo%2C+Norway&from={day}&until={day}&within=20")).await.body;
    assert!(page.contains("name=\"place\" value=\"Oslo, Norway\""), "{page}");
}
