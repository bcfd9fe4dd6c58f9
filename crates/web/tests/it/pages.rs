//! Every page without script: what stands on it, and that nothing on it needs script or leads nowhere.

use std::collections::{BTreeMap, BTreeSet};

use axum::{body::Body, http::StatusCode};

use crate::house::{Answer, House, Visitor};

#[tokio::test]
async fn every_page_opens_and_stands_on_its_own() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let person = visitor.somebody("a").await;
    let person = format!("/people/{person}");
    let paths = [
        "/",
        "/people",
        "/people/new",
        "/people/left-out",
        "/introductions",
        "/introductions?with=me",
        "/duplicates",
        "/sources",
        "/review",
        "/review?since=1970-01-01",
        "/backtest",
        "/chronicle",
        "/chronicle?when=2019&kind=story",
        "/chronicle?q=herring",
        "/chronicle?when=1950",
        "/keepsakes",
        &format!("{person}/keepsake"),
        "/shelf",
        "/shelf/new?url=https%3A%2F%2Ftides.example&title=Tides",
        "/support",
        "/support?without=transport",
        "/search?q=coffee",
        "/paths",
        "/network",
        "/network/places",
        "/network/places?show=world",
        "/network?to=nobody+of+this+name",
        "/palette",
        "/palette?q=an",
        "/offline",
        "/paths?to=nobody+of+this+name",
        "/settings",
        &person,
        &format!("{person}/edit"),
        &format!("{person}/merge"),
        &format!("{person}/sources"),
        "/brief",
        &format!("{person}/brief"),
        &format!("{person}/held"),
        &format!("{person}/forget"),
        "/thanks",
        "/asks",
        "/chains",
        &format!("{person}/thank"),
    ];
    for path in paths {
        let body = visitor.page(path).await.body;
        assert_eq!(body.matches("<h1").count(), 1, "{path} has one heading");
        assert!(body.contains("<html lang=\"en\" ") && body.contains("class=\"skip\"") && body.contains("name=\"viewport\""), "{path}");
        assert!(
            !body.contains(" style=\"") && !body.contains("<style") && !body.contains(" onclick="),
            "{path} has inline style or script"
        );
        assert_eq!(body.matches("<script").count(), body.matches("<script src=\"/assets/").count(), "{path}");
        assert_eq!(body.matches("method=\"post\"").count(), body.matches("name=\"csrf\"").count(), "{path}: each form carries its token");
        assert!(!body.contains("src=\"http") && !body.contains("url(http"), "{path} loads something from elsewhere");
    }
}

/// An address without its identities and the values asked for: pages of one shape are one page, of which two are looked at.
fn shape(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let parts: Vec<&str> = path.split('/').map(|part| if part.len() >= 32 { "ID" } else { part }).collect();
    let names: Vec<&str> = query.split('&').filter_map(|field| field.split('=').next()).collect();
    format!("{}?{}", parts.join("/"), names.join("&"))
}

/// Opens every page that links lead to from Today on, at most `most` of a shape, and hands each to `look`; tells which were seen.
pub(crate) async fn walk(visitor: &Visitor<'_>, most: usize, mut look: impl FnMut(&str, &Answer)) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut shapes: BTreeMap<String, usize> = BTreeMap::new();
    let mut waiting = vec!["/".to_owned()];
    while let Some(path) = waiting.pop() {
        let address = path.split('#').next().unwrap_or_default().replace("&amp;", "&").replace("&#38;", "&");
        if seen.contains(&address) || shapes.get(&shape(&address)).is_some_and(|count| *count == most) {
            continue;
        }
        *shapes.entry(shape(&address)).or_insert(0) += 1;
        seen.insert(address.clone());
        let answer = visitor.get(&address).await;
        look(&address, &answer);
        waiting.extend(answer.body.split("href=\"/").skip(1).filter_map(|rest| rest.split('"').next()).map(|rest| format!("/{rest}")));
    }
    seen
}

#[tokio::test]
async fn today_leads_to_every_kind_of_page() {
    let house = House::demo().await;
    let body = house.enter().await.page("/").await.body;
    let ways = "people chronicle shelf introductions gatherings circles trips goals paths guides network review support sources duplicates \
                settings partners thanks";
    for way in ways.split_whitespace() {
        assert!(body.contains(&format!("href=\"/{way}\"")), "/{way}");
    }
}

#[tokio::test]
async fn no_link_leads_nowhere() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let seen = walk(&visitor, 2, |address, answer| assert_eq!(answer.status, StatusCode::OK, "{address}")).await;
    for way in [
        "/",
        "/people",
        "/sources",
        "/settings",
        "/people/new",
        "/people/left-out",
        "/duplicates",
        "/export",
        "/review",
        "/backtest",
        "/support",
        "/introductions",
        "/paths",
        "/thanks",
        "/chains",
        "/chronicle",
        "/keepsakes",
        "/gatherings",
        "/trips",
        "/goals",
        "/guides",
        "/shelf",
        "/feeds",
        "/partners",
        "/nudges",
    ] {
        assert!(seen.contains(way), "{way} is linked from somewhere: {seen:?}");
    }
}

#[tokio::test]
async fn today_shows_moves_with_reason_evidence_and_draft() {
    let house = House::demo().await;
    let body = house.enter().await.page("/").await.body;
    let today = house.vault.today().await.unwrap();
    assert!(!today.moves.is_empty());
    assert_eq!(body.matches("<article class=\"letter\"").count(), today.moves.len());
    assert_eq!(body.matches("What this rests on").count(), today.moves.len());
    for label in ["Monday, 23 November", "This is a demo.", "I’ll do this", "Done already", "Later", "Not this", "Coming up", "mailto:"] {
        assert!(body.contains(label), "{label}");
    }
}

#[tokio::test]
async fn an_empty_vault_asks_for_people_first() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    assert!(visitor.page("/").await.body.contains("Bring your people"));
    assert!(visitor.page("/sources").await.body.contains("Bring your people"));
    assert!(visitor.page("/people").await.body.contains("Nobody is here yet."));
    assert!(!visitor.page("/").await.body.contains("This is a demo."));
}

#[tokio::test]
async fn where_only_names_are_known_today_says_so_and_asks_about_somebody() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    visitor.done("/people", "name=Ines+Caldeira&email=&phone=&organization=&role=&birthday=&note=").await;
    let body = visitor.page("/").await.body;
    for label in [
        "A first page, nearly blank",
        "Bring in mail or a calendar",
        "Tell of somebody",
        "#log-text\">Ines Caldeira</a>",
        "When did you last talk, and of what?",
    ] {
        assert!(body.contains(label), "{label}");
    }
    assert!(!body.contains("All is well for today"));
}

#[tokio::test]
async fn the_list_of_people_is_narrowed_ordered_and_paged_by_its_address() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let all = visitor.page("/people?sort=name").await.body;
    assert_eq!(all.matches("class=\"name\"").count(), 50);
    assert!(all.contains("from=50") && all.contains("sort=name"));
    let second = visitor.page("/people?sort=name&from=50").await.body;
    assert!(second.contains(">Before</a>"));
    assert!(visitor.page("/people?text=zzzzzz").await.body.contains("Nobody fits."));
    let fragment =
        house.send(visitor.request("GET", "/people?text=a").header("hearten-fragment", "1").body(axum::body::Body::empty()).unwrap()).await;
    assert!(fragment.body.contains("class=\"people\"") && !fragment.body.contains("<html"));
    assert_eq!(visitor.get("/people?sort=height").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(visitor.get("/people?silent=long").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn errors_become_pages_by_their_kind() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let nobody = "/people/00000000-0000-7000-8000-000000000000";
    for path in ["/nowhere", nobody, "/people/not-an-id", "/photos/abc", "/people/new/more"] {
        let answer = visitor.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("<h1>Not here</h1>") && answer.body.contains("To today"), "{path}");
    }
    let missing = visitor.post("/moves/0000000000000000", "answer=take").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    let invalid = visitor.post("/people", "name=").await;
    assert_eq!(invalid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(invalid.body.contains("<h1>That could not be read</h1>"));
    assert_eq!(visitor.get("/undo").await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn what_people_wrote_is_shown_as_text_and_never_as_markup() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    let evil = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27";
    let page = visitor.done("/people", &format!("name={evil}&note={evil}&organization={evil}")).await;
    assert!(!page.body.contains("<script>alert") && page.body.contains("alert(1)"));
    for path in ["/people", "/", "/settings", &format!("/search?q={evil}"), &format!("/people?text={evil}")] {
        assert!(!visitor.page(path).await.body.contains("<script>alert"), "{path}");
    }
}

#[tokio::test]
async fn assets_are_sent_with_their_types() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    for (path, media_type) in [
        ("style.css", "text/css"),
        ("pages.css", "text/css"),
        ("hearten.js", "text/javascript"),
        ("icon.svg", "image/svg+xml"),
        ("icon-180.png", "image/png"),
    ] {
        assert_eq!(visitor.page(&format!("/assets/{path}")).await.header("content-type"), media_type, "{path}");
    }
    let manifest: serde_json::Value = serde_json::from_str(&visitor.page("/assets/manifest.webmanifest").await.body).unwrap();
    for icon in manifest["icons"].as_array().unwrap() {
        let sent = visitor.page(icon["src"].as_str().unwrap()).await;
        assert_eq!(sent.header("content-type"), icon["type"].as_str().unwrap(), "{icon}");
    }
    assert_eq!(visitor.get("/assets/../Cargo.toml").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_browser_that_has_an_asset_is_not_sent_it_again() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    for path in ["/assets/style.css", "/assets/icon-180.png", "/worker.js"] {
        let tag = visitor.page(path).await.header("etag").to_owned();
        let strong = tag.strip_prefix("W/").unwrap().to_owned();
        for (has, status) in [
            (tag.clone(), StatusCode::NOT_MODIFIED),
            (strong.clone(), StatusCode::NOT_MODIFIED),
            (format!("\"other\", {tag}"), StatusCode::NOT_MODIFIED),
            ("*".to_owned(), StatusCode::NOT_MODIFIED),
            ("\"other\"".to_owned(), StatusCode::OK),
        ] {
            let request = visitor.request("GET", path).header("if-none-match", &has).body(Body::empty()).unwrap();
            let answer = house.send(request).await;
            assert_eq!((answer.status, answer.header("etag")), (status, tag.as_str()), "{path} {has}");
            assert_eq!(answer.body.is_empty(), status == StatusCode::NOT_MODIFIED, "{path} {has}");
        }
    }
}

#[tokio::test]
async fn whom_i_may_come_to_know_stands_on_a_view_of_its_own() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let body = visitor.page("/introductions").await.body;
    let with_me = visitor.page("/introductions?with=me").await.body;
    let found = house.vault.acquaintances_to_make(10).await.unwrap();
    assert!(body.contains("Why these two?") && !with_me.contains("Why these two?"));
    assert!(found.iter().all(|it| with_me.contains(&it.name)));
    assert_eq!(with_me.contains("Nobody is seen yet whom your people know"), found.is_empty());
    assert!(with_me.contains("href=\"/introductions?with=me\" aria-current=\"true\""));
}

#[tokio::test]
async fn the_map_of_people_is_told_in_words_and_in_numbers_and_lights_a_way() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let page = visitor.page("/network").await;
    assert!(page.body.contains("The same in words") && page.body.contains("Around "), "{}", page.body);
    let map: serde_json::Value = serde_json::from_str(&visitor.page("/network/map.json").await.body).unwrap();
    let (people, ties) = (map["people"].as_array().unwrap(), map["ties"].as_array().unwrap());
    assert!(people.len() > 100 && ties.len() > people.len() / 2, "{} {}", people.len(), ties.len());
    let first = people[0]["id"].as_str().unwrap();
    let lit = visitor.page(&format!("/network?to={first}")).await;
    assert!(lit.body.contains(&format!("data-ways=\"[[&#34;{first}&#34;]")), "{}", lit.body);
    let person = visitor.request("GET", &format!("/network/{first}")).header("hearten-fragment", "1");
    let told = house.send(person.body(axum::body::Body::empty()).unwrap()).await;
    assert!(told.status == StatusCode::OK && told.body.contains("Knows "), "{}", told.body);
    assert_eq!(visitor.get(&format!("/network/{first}")).await.header("location"), format!("/people/{first}"));
}

#[tokio::test]
async fn a_page_without_anything_says_where_to_begin() {
    let house = House::empty().await;
    let visitor = house.enter().await;
    for path in [
        "/",
        "/people",
        "/people/left-out",
        "/thanks",
        "/asks",
        "/brief",
        "/network",
        "/network/places",
        "/backtest",
        "/support",
        "/keepsakes",
        "/chronicle",
        "/introductions",
        "/introductions?with=me",
    ] {
        let body = visitor.page(path).await.body;
        let main = body.split("<main").nth(1).unwrap();
        let way = main.split("<a class=\"button is-main\" href=\"").nth(1).unwrap_or_default();
        assert!(["/sources\"", "/people\""].iter().any(|begin| way.starts_with(begin)), "{path}: {main}");
    }
    assert!(visitor.page("/search?q=ada").await.body.contains("href=\"/people/new\">"), "who is not found can be added");
}

#[tokio::test]
async fn ways_that_a_link_asks_for_name_whom_they_lead_to() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let id = visitor.somebody("rikard").await;
    let body = visitor.page(&format!("/paths?to={id}")).await.body;
    assert!(body.contains("value=\"Rikard Sjöö\""), "{body}");
    assert!(!body.contains(&format!("value=\"{id}\"")));
}

#[tokio::test]
async fn a_person_who_is_found_by_an_address_is_called_by_name() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let body = visitor.page("/search?q=tariq.lodhi%40").await.body;
    assert!(body.contains(">Tariq Lodhi</a>") && body.contains("tariq.lodhi@nyttkapitel.example"), "{body}");
}

#[tokio::test]
async fn where_nobody_is_known_today_leads_to_the_addresses_that_were_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let mailbox = folder.path().join("inbox.mbox");
    let mail = "From someone Sat May  2 09:00:00 2026\nMessage-ID: <1@example.org>\nDate: 2 May 2026 09:00:00 +0000\n\
        From: Nora Vik <nora@example.org>\nTo: Ida <me@example.org>\nSubject: The lease\n\nText.\n\n";
    std::fs::write(&mailbox, mail).unwrap();
    let house = House::with_mail(mailbox, "me@example.org", jiff::civil::date(2026, 6, 1)).await;
    let page = house.enter().await.page("/").await.body;
    assert!(page.contains("1 address, and nobody of yours yet") && page.contains("href=\"/people/left-out\""), "{page}");
}
