//! What was just made is taken back, and nobody is left on a page that is not there any more.

use crate::house::House;

#[tokio::test]
async fn whatever_was_just_made_is_taken_back_and_leads_to_a_page_that_is_there() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=ines%40example.org").await;
    visitor.done("/people", "name=Ben+Okafor").await;
    let ines = format!("/people/{}", visitor.somebody("ines").await);
    for (place, fields, back) in [
        ("/people".to_owned(), "name=Mia+Sand", "/people"),
        (format!("{ines}/stories"), "text=We+met+at+the+market", ines.as_str()),
        ("/goals".to_owned(), "text=a+stall+of+my+own", "/goals"),
        ("/circles".to_owned(), "name=The+growers&with=ines", "/circles"),
        ("/gatherings".to_owned(), "theme=seed+and+soil", "/gatherings"),
        ("/chains".to_owned(), "event=the+offer+from+Northwind&person=ines&deed=introduced+me+to+Ben&on=2026-11-20", "/chains"),
        ("/introductions".to_owned(), "one=ines&other=ben&for_one=rye&for_other=soil", "/introductions"),
    ] {
        let made = visitor.done(&place, fields).await;
        let (change, leads) = (made.field("change"), made.field("back"));
        assert_eq!(leads, back, "{place}");
        let undone = visitor.done("/undo", &format!("change={change}&back={leads}")).await;
        assert!(undone.body.contains("Taken back"), "{place}: {}", undone.body);
    }
}
