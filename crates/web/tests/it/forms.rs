//! Each form, sent as a browser without script sends it.

use axum::{body::Body, http::StatusCode};
use hearten_verbs::NewPerson;

use crate::house::{House, Visitor};

/// The first move on Today.
async fn first_move(visitor: &Visitor<'_>) -> String {
    let today = visitor.page("/").await.body;
    today.split("action=\"/moves/").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_move_is_taken_and_the_taking_is_undone() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let id = first_move(&visitor).await;
    let letter = format!("id=\"move-{id}\"");
    let after = visitor.done(&format!("/moves/{id}"), "answer=take").await;
    assert!(!after.body.contains(&letter), "a taken move is not offered again");
    assert!(after.body.contains("data-notice"));
    assert!(after.body.contains(&format!("href=\"/moves/{id}/draft\">The words for it</a>")), "its words are still at hand");
    assert!(visitor.page(&format!("/moves/{id}/draft")).await.body.contains("id=\"words\""));
    let taken = |page: &str| page.split("aria-labelledby=\"taken\"").nth(1).is_some_and(|list| list.contains(&format!("/moves/{id}\"")));
    assert!(taken(&visitor.page("/").await.body), "what was taken on stays in sight");
    let change = after.field("change");
    let back = visitor.done("/undo", &format!("change={change}&back=%2F")).await;
    assert!(back.body.contains("Taken back") && back.body.contains(&letter) && !taken(&back.body));
    visitor.done(&format!("/moves/{id}"), "answer=take").await;
    assert!(!taken(&visitor.done(&format!("/moves/{id}"), "answer=done").await.body), "it is done");
    assert!(!visitor.page("/").await.body.contains("data-notice"), "a notice is shown once");
}

#[tokio::test]
async fn a_move_can_wait_be_declined_or_be_done() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    for fields in ["answer=later&days=7", "answer=later&until=2026-12-24", "answer=not-this", "answer=done"] {
        let id = first_move(&visitor).await;
        let after = visitor.done(&format!("/moves/{id}"), fields).await;
        assert!(!after.body.contains(&format!("id=\"move-{id}\"")), "{fields}");
    }
    let id = first_move(&visitor).await;
    for fields in ["answer=later", "answer=later&until=soon", "answer=later&days=0", "answer=perhaps", "answer=outcome"] {
        assert_eq!(visitor.post(&format!("/moves/{id}"), fields).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields}");
    }
}

#[tokio::test]
async fn what_is_kept_on_a_persons_page_is_shown_there() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=ines%40example.org").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    let cases = [
        ("moments", "text=Coffee+by+the+river&medium=visit&direction=mutual&on=2026-11-20", "Coffee by the river"),
        ("notes", "kind=interest&text=wind+power", "wind power"),
        ("notes", "kind=project&text=turbines+for+the+farm&until=2026-12-10", "Turbines for the farm"),
        ("notes", "kind=text&text=Met+at+the+market", "Met at the market"),
        ("gifts", "direction=received&kind=advice&what=how+to+store+seed&on=2026-11-19", "how to store seed"),
        ("gifts", "direction=given&kind=article&what=the+piece+on+rye&on=2026-11-19", "the piece on rye"),
        ("promises", "text=send+the+catalogue&due=2026-12-01", "Send the catalogue"),
    ];
    for (place, fields, words) in cases {
        let shown = visitor.done(&format!("{page}/{place}"), fields).await.body;
        assert!(shown.contains(words), "{place}: {words}");
    }
    let owed = visitor.page(&page).await;
    assert!(owed.body.contains("Thanks to say") && owed.body.contains("How to store seed"));
    let promise = owed.body.split("action=\"/promises/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let kept = visitor.done(&format!("/promises/{promise}"), &format!("back={page}")).await.body;
    assert!(!kept.contains("What I said I would do"));
    let concern = kept.split("action=\"/concerns/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(!visitor.done(&format!("/concerns/{concern}"), &format!("back={page}")).await.body.contains("action=\"/concerns/"));
    let thanked = visitor.done(&format!("{page}/thanks"), "deed=lent+me+the+van&led_to=a+full+harvest").await.body;
    assert!(thanked.contains("ent me the van"));
}

#[tokio::test]
async fn help_becomes_a_chain_and_what_came_is_told_with_words() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=ines%40example.org").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    assert!(visitor.page("/thanks").await.body.contains("No thanks are open"));
    let chain = visitor.done("/chains", "event=the+offer+from+Northwind&person=ines&deed=introduced+me+to+Ben&on=2026-11-20").await.body;
    assert!(chain.contains("The offer from Northwind") && chain.contains("Introduced me to Ben") && chain.contains("thanks to say"));
    let listed = visitor.page("/thanks").await.body;
    assert!(listed.contains("Introduced me to Ben") && listed.contains("part of the offer from Northwind"));
    let way = listed.split("/thank?thanks=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form = visitor.page(&format!("{page}/thank?thanks={way}")).await.body;
    assert!(form.contains("Introduced me to Ben,"));
    let words = visitor.post(&format!("{page}/thank"), &format!("thanks={way}&led_to=we+spoke&shows=your+care")).await;
    assert_eq!(words.status, StatusCode::OK);
    assert!(words.body.contains("It led to this: we spoke.") && words.body.contains("In front of others"));
    assert!(visitor.page("/thanks").await.body.contains("To say"), "finding words notes nothing");
    let thanked = visitor.done(&format!("{page}/thanks"), &format!("thanks={way}&led_to=we+spoke&back=%2Fthanks")).await.body;
    assert!(thanked.contains("Said, and what came of it?"));
    let id = visitor.page("/chains").await.body.split("href=\"/chains/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let came = visitor.done(&format!("/chains/{id}/came"), "outcome=I+begin+in+May&on=2026-11-23").await.body;
    assert!(came.contains("Tell Ines Caldeira what came.") && came.contains("Tell them"));
    assert!(visitor.page("/thanks").await.body.contains("It led to: I begin in May"));
}

#[tokio::test]
async fn something_small_is_asked_and_the_answer_is_help() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=ines%40example.org").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    assert!(visitor.page(&page).await.body.contains("Ask something small"));
    let words = visitor.post(&format!("{page}/ask"), "kind=opinion&text=the+first+chapter").await.body;
    assert!(words.contains("What do you think of the first chapter?") && words.contains("nothing in it asks to be changed"), "{words}");
    visitor.done(&format!("{page}/asks"), "kind=opinion&text=the+first+chapter").await;
    let asks = visitor.page("/asks").await.body;
    let id = asks.split("action=\"/asks/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let settled = visitor.done(&format!("/asks/{id}"), "state=answered&answer=begin+with+the+boat&back=%2Fasks").await.body;
    assert!(settled.contains("begin with the boat") && !settled.contains("action=\"/asks/"));
    assert!(visitor.page("/thanks").await.body.contains("Gave me an opinion of the first chapter"));
}

#[tokio::test]
async fn a_meeting_is_logged_with_what_came_out_of_it_and_a_note_that_passes() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=ines%40example.org").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    let fields = "text=Coffee&medium=visit&direction=mutual&on=2026-11-22&brought=a+map&concern=the+move&promise=send+tables&due=2026-12-01&thanks=read+my+letter&find=tide+tables";
    let shown = visitor.done(&format!("{page}/moments"), fields).await;
    for words in ["Coffee", "The move", "Send tables", "Read my letter"] {
        assert!(shown.body.contains(words), "{words}");
    }
    assert!(visitor.page("/shelf").await.body.contains("tide tables"));
    let change = shown.field("change");
    let back = visitor.done("/undo", &format!("change={change}&back={page}")).await.body;
    assert!(!back.contains("The move") && !back.contains("Send tables"));
    let noted = visitor.done(&format!("{page}/notes"), "kind=text&text=on+leave&until=2026-11-30&erase=yes").await.body;
    assert!(noted.contains("For now") && noted.contains("Until 30 November, then erased"));
}

#[tokio::test]
async fn a_draft_is_put_into_ones_own_words_and_looked_over() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let id = first_move(&visitor).await;
    let way = format!("/moves/{id}/draft");
    assert!(visitor.page("/").await.body.contains(&format!("href=\"{way}\"")));
    assert!(visitor.page(&way).await.body.contains("Would I be glad to get this?"));
    let checked = visitor.post(&way, "text=I+hope+this+finds+you+well").await.body;
    assert!(checked.contains("has been read too often") && checked.contains("I hope this finds you well"));
}

#[tokio::test]
async fn a_person_can_be_let_rest_and_no_longer() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    let resting = visitor.done(&format!("{page}/standing"), "kind=muted&until=2027-01-01").await.body;
    assert!(resting.contains("Nothing is suggested for Ines until 1 January 2027."));
    assert!(!visitor.done(&format!("{page}/standing"), "kind=none").await.body.contains("Nothing is suggested"));
}

#[tokio::test]
async fn a_card_is_edited_by_what_differs_and_a_removal_is_undone() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&birthday=3+December").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    let same = visitor.done(&format!("{page}/edit"), "name=Ines+Caldeira&birthday=--12-03").await.body;
    assert!(same.contains("nothing was changed"));
    let edited =
        visitor.done(&format!("{page}/edit"), "name=Ines+C.+Caldeira&nickname=Nena&layer=15&kin=yes&birthday=1980-12-03").await.body;
    for words in ["Ines C. Caldeira", "You and Nena", "The fifteen", "3 December 1980"] {
        assert!(edited.contains(words), "{words}");
    }
    let removed = visitor.done(&format!("{page}/remove"), "").await;
    assert!(removed.body.contains("Nobody is here yet."));
    let change = removed.field("change");
    assert!(visitor.done("/undo", &format!("change={change}&back=%2Fpeople")).await.body.contains("Ines C. Caldeira"));
}

#[tokio::test]
async fn an_uploaded_address_book_is_listed_and_taken_back_whole() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let token = visitor.page("/sources").await.field("csrf");
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ines Caldeira\r\nEMAIL:ines@example.org\r\nEND:VCARD\r\n";
    let part = |name: &str, value: &str| format!("--b\r\nContent-Disposition: form-data; {name}\r\n\r\n{value}\r\n");
    let body =
        part("name=\"csrf\"", &token) + &part("name=\"files\"; filename=\"contacts.vcf\"", card) + &part("name=\"me\"", "") + "--b--\r\n";
    let request = visitor
        .request("POST", "/sources")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=b");
    let answer = house.send(request.body(Body::from(body)).unwrap()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let listed = visitor.page("/sources").await;
    assert!(listed.body.contains("contacts.vcf") && listed.body.contains("1 new person") && !listed.body.contains("hearten-upload"));
    let place = listed.body.split("href=\"/sources/imports/").nth(1).unwrap().split('"').next().unwrap();
    let import = visitor.page(&format!("/sources/imports/{place}")).await;
    let back = visitor.done("/undo", &format!("change={}&back=%2Fsources", import.field("change"))).await.body;
    assert!(back.contains("taken back"), "{back}");
    assert!(visitor.page("/people").await.body.contains("Nobody is here yet."));
}

#[tokio::test]
async fn settings_keep_me_and_the_export_holds_everything() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let saved =
        visitor.done("/settings/me", "name=Adaeze&addresses=adaeze%40example.org&interests=ferries%0D%0Abread&moves_a_day=3").await.body;
    assert!(saved.contains("value=\"Adaeze\"") && saved.contains("ferries\nbread") && saved.contains("value=\"3\""));
    let export = visitor.page("/export").await;
    assert!(export.header("content-disposition").contains("hearten-2026-11-23.jsonl"));
    assert!(export.body.starts_with("{\"format\":\"hearten\"") && export.body.contains("Adaeze"));
}

#[tokio::test]
async fn settings_take_hours_a_week_and_the_moves_a_day_follow_until_they_are_chosen() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let page = visitor.done("/settings/me", "hours=1%2C5&moves_a_day=").await.body;
    assert!(page.contains("name=\"hours\"") && page.contains("value=\"1.5\"") && page.contains("placeholder=\"4\""), "{page}");
    assert!(page.contains("at most 4 moves a day, which fits 1.5 hours a week"), "{page}");
    let chosen = visitor.done("/settings/me", "hours=1&moves_a_day=4").await.body;
    assert!(chosen.contains("at most 4 moves a day, as you said"), "{chosen}");
    let again = visitor.done("/settings/me", "hours=1&moves_a_day=").await.body;
    assert!(again.contains("at most 4 moves a day, which fits 1 hour a week"), "{again}");
    for (body, said) in [("hours=many&moves_a_day=", "are not a number"), ("hours=90&moves_a_day=", "90 hours a week cannot be")] {
        assert!(visitor.post("/settings/me", body).await.body.contains(said), "{body}");
    }
    let me = house.vault.me().await.unwrap();
    assert_eq!((me.capacity_hours.to_string().as_str(), me.moves_a_day, me.is_pace_chosen), ("1", 4, false));
}

#[tokio::test]
async fn settings_lead_to_each_layer_and_say_where_copies_lie_and_how_to_forget() {
    let house = House::empty().await;
    let ana = house.vault.add_person(NewPerson { name: "Ana López".into(), layer: Some(15), ..NewPerson::default() }).await.unwrap();
    let visitor = house.enter().await;
    let page = visitor.page("/settings").await.body;
    for (id, _) in page.match_indices("href=\"#").map(|(at, start)| page[at + start.len()..].split_once('"').unwrap()) {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    let fifteen = page.split("href=\"/people?layer=15\"").nth(1).unwrap().split("</li>").next().unwrap();
    assert!(fifteen.contains("1 person placed"), "{fifteen}");
    assert!(page.contains("nobody placed") && page.contains("at most 5 moves a day, which fits 3 hours a week"), "{page}");
    assert!(visitor.page("/people?layer=15").await.body.contains(&format!("/people/{}", ana.id)));
    let backups = house.home.path().join("backups");
    assert!(page.contains(&backups.display().to_string()) && page.contains("No upgrade has needed one yet."), "{page}");
    std::fs::create_dir_all(&backups).unwrap();
    (1..=5).for_each(|schema| std::fs::write(backups.join(format!("hearten-schema-{schema}.sqlite")), "").unwrap());
    let page = visitor.page("/settings").await.body;
    assert!(
        page.contains("hearten-schema-5.sqlite") && !page.contains("hearten-schema-2.sqlite") && page.contains("and 2 older ones"),
        "{page}"
    );
    assert!(page.contains("Forgetting somebody") && page.contains("href=\"/export\""));
}

#[tokio::test]
async fn a_link_for_another_browser_is_made_inside() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let page = visitor.post("/settings/link", "").await;
    let link = page.body.split("id=\"link\" href=\"http://127.0.0.1:4590").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let request = axum::http::Request::get(link).header("host", crate::house::HOST).body(Body::empty()).unwrap();
    assert_eq!(house.send(request).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_left_out_address_becomes_a_person() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let page = visitor.page("/people/left-out").await;
    let address = page.field("address");
    let after = visitor.done("/people/left-out", &format!("address={}&name=Somebody+New", address.replace('@', "%40"))).await;
    assert!(!after.body.contains(&format!("value=\"{address}\"")));
    assert!(visitor.page("/people?text=somebody+new").await.body.contains("Somebody New"));
}

#[tokio::test]
async fn something_is_put_on_the_shelf_and_given_from_a_persons_page() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=ines%40example.org").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    visitor.done(&format!("{page}/notes"), "kind=interest&text=wind+power").await;
    let form = visitor.page("/shelf/new?url=https%3A%2F%2Fwind.example%2F%22a&title=Wind+%3Cpower%3E").await.body;
    assert!(form.contains("https://wind.example/&#34;a") && form.contains("Wind &#60;power&#62;"), "what a page says of itself stays text");
    let shelf = visitor.done("/shelf", "url=https%3A%2F%2Fwind.example&title=Wind+power+at+home").await.body;
    assert!(shelf.contains("href=\"https://wind.example\"") && shelf.contains("cares for wind power"));
    let shown = visitor.page(&page).await.body;
    assert!(shown.contains("From your shelf"));
    let give = shown.split("action=\"/shelf/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let person = page.trim_start_matches("/people/");
    let given = visitor.done(&format!("/shelf/{give}"), &format!("person={person}&back={page}")).await.body;
    assert!(given.contains("Wind power at home") && !given.contains("From your shelf"));
    assert!(visitor.page("/shelf").await.body.contains("id=\"given\""));
    visitor.done("/shelf", "text=A+rope+knot").await;
    let shelf = visitor.page("/shelf").await.body;
    let find = shelf.split("/drop\"").next().unwrap().rsplit("action=\"/shelf/").next().unwrap().to_owned();
    assert!(!visitor.done(&format!("/shelf/{find}/drop"), "").await.body.contains("A rope knot</h3>"));
}

#[tokio::test]
async fn somebody_is_forgotten_only_after_a_tick_and_the_answer_names_nobody() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=ines%40example.org").await;
    let page = format!("/people/{}", visitor.somebody("ines").await);
    assert!(visitor.page(&format!("{page}/held")).await.body.contains("ines@example.org"));
    assert_eq!(visitor.post(&format!("{page}/forget"), "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gone = visitor.post(&format!("{page}/forget"), "sure=yes").await;
    assert_eq!(gone.status, StatusCode::OK);
    assert!(gone.body.contains("Forgotten for good") && !gone.body.contains("Ines") && !gone.body.contains("ines@"));
    assert_eq!(visitor.get(&page).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_same_is_said_of_the_people_who_are_ticked() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let (meera, ingemar) = (visitor.somebody("meera+pillai").await, visitor.somebody("ingemar+falkenby").await);
    let ticked = format!("who-{meera}=yes&who-{ingemar}=yes&back=%2Fpeople%3Fsort%3Dname");
    let page = visitor.done("/people/many", &format!("{ticked}&what=interest&topic=glass+floats")).await.body;
    assert!(page.contains("2 people care for glass floats.") && page.contains("<option value=\"name\" selected>"), "{page}");
    let found = visitor.page("/people?interest=glass+floats").await.body;
    assert!([&meera, &ingemar].iter().all(|id| found.contains(&format!("name=\"who-{id}\""))));
    let circle = house.vault.circles().await.unwrap().remove(0).circle;
    let joined = visitor.done("/people/many", &format!("who-{ingemar}=yes&what=circle+{}", circle.id)).await.body;
    assert!(joined.contains(&circle.name), "{joined}");
    assert!(visitor.page(&format!("/people?circle={}", circle.name.replace(' ', "+"))).await.body.contains("Ingemar Falkenby"));
    for wrong in [format!("{ticked}&what=banish"), format!("{ticked}&what=layer+x"), "what=layer+50".to_owned()] {
        assert_eq!(visitor.post("/people/many", &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
}
