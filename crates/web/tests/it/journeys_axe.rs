//! Every page in a real browser, looked over by axe-core, light and dark.

use chromiumoxide::cdp::browser_protocol::{
    emulation::{MediaFeature, SetEmulatedMediaParams},
    page::AddScriptToEvaluateOnNewDocumentParams,
};

use crate::{
    browser::{Journey, journey},
    paths::PATHS,
};

/// What axe finds wrong, a line each; empty where it finds nothing.
const FIND: &str = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => \
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`).join('\\n'))";

/// The script of axe-core that HEARTEN_AXE names; none, with a word, where it names none and none is required.
fn axe() -> Option<String> {
    match std::env::var("HEARTEN_AXE") {
        Ok(path) => Some(std::fs::read_to_string(path).unwrap()),
        Err(_) => {
            assert!(std::env::var("HEARTEN_REQUIRE_AXE").as_deref() != Ok("1"), "HEARTEN_AXE names no axe.min.js, and it is required");
            eprintln!("skipped: HEARTEN_AXE names no axe.min.js of axe-core; ./test fetches it");
            None
        }
    }
}

async fn paths_in(journey: &Journey) -> Vec<String> {
    let mut paths: Vec<String> = PATHS.iter().map(|path| (*path).to_owned()).collect();
    journey.open("/people").await;
    let person = journey.value("new URL(document.querySelector('a.name').href).pathname").await;
    for below in ["", "/edit", "/merge", "/sources", "/brief", "/held", "/forget", "/keepsake", "/thank", "/ask"] {
        paths.push(format!("{person}{below}"));
    }
    for list in ["/circles", "/gatherings", "/trips", "/introductions", "/goals", "/brief"] {
        journey.open(list).await;
        let links = format!("[...document.querySelectorAll('main a[href^=\"{list}/\"]')].map((link) => link.pathname)");
        let first = journey.value(&format!("{links}.find((path) => !path.endsWith('/new')) ?? ''")).await;
        if !first.is_empty() {
            paths.push(first);
        }
    }
    paths
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_wrong_with_any_page_in_light_and_dark() {
    let Some(axe) = axe() else { return };
    let Some(journey) = journey().await else { return };
    let paths = paths_in(&journey).await;
    assert!(paths.len() > PATHS.len() + 10, "{paths:?}");
    journey.page.execute(AddScriptToEvaluateOnNewDocumentParams::new(axe)).await.unwrap();
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        let feature = MediaFeature::new("prefers-color-scheme", scheme);
        journey.page.execute(SetEmulatedMediaParams::builder().feature(feature).build()).await.unwrap();
        for path in &paths {
            journey.open(path).await;
            let wrong = journey.value(FIND).await;
            if !wrong.is_empty() {
                found.push(format!("{scheme} {path}\n{wrong}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n\n"));
    journey.arrive().await;
}
