//! Journeys of a person with a browser. They need Chromium.

use crate::{
    browser::{journey, journey_from_elsewhere, journey_in},
    house::House,
    paths::PATHS,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_move_is_taken_and_taken_back() {
    let Some(journey) = journey().await else { return };
    assert_eq!(journey.value("location.search").await, "", "the token has left the address");
    let heading = journey.value("document.querySelector('.letter h2').id").await;
    journey.click(".letter .answers .is-main").await;
    journey.until("document.querySelector('[data-notice]') !== null").await;
    journey.until(&format!("document.getElementById('{heading}') === null")).await;
    journey.click("[data-notice] form button").await;
    journey.until(&format!("document.getElementById('{heading}') !== null")).await;
    journey.until("document.querySelector('[data-notice]').textContent.includes('Taken back')").await;
    journey.press_on_page("Escape").await;
    journey.until("document.querySelector('[data-notice]') === null").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_found_while_typing_and_a_moment_is_logged() {
    let Some(journey) = journey().await else { return };
    journey.open("/people").await;
    let name = journey.value("document.querySelectorAll('a.name')[7].textContent").await;
    journey.press_on_page("/").await;
    journey.until("document.activeElement.id === 'text'").await;
    journey.type_into("#text", &name).await;
    journey.until("document.querySelectorAll('a.name').length === 1").await;
    assert!(journey.value("location.search").await.starts_with("?text="), "the address follows what is typed");
    journey.click("a.name").await;
    journey.until("document.querySelector('#log-text') !== null").await;
    assert_eq!(journey.value("document.querySelector('h1').textContent").await, name);
    journey.press_on_page("n").await;
    journey.until("document.activeElement.id === 'log-text'").await;
    journey.type_into("#log-text", "Soup at the harbour").await;
    journey.click(".line-row .is-main").await;
    journey.until("document.querySelector('.thread .what')?.textContent === 'Soup at the harbour'").await;
    journey.until("document.querySelector('[data-notice]') !== null").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_are_brought_together_step_by_step() {
    let Some(journey) = journey().await else { return };
    journey.open("/introductions").await;
    journey.choose("#meet ~ .entries a.button").await;
    journey.until("document.querySelector('#for-one') !== null").await;
    for field in ["#for-one", "#for-other"] {
        journey.write(field, "A friend for the harbour").await;
    }
    journey.choose(".sheet .is-main").await;
    let said = |text: &str| format!("document.querySelector('.opening p')?.textContent === '{text}'");
    journey.until(&said("A thought of yours")).await;
    assert!(journey.value("document.querySelector('#draft').textContent").await.contains("A friend for the harbour."));
    for state in
        ["One of them is asked", "One of them is asked", "Both are asked", "Both said yes", "You brought them together", "They met"]
    {
        journey.page.evaluate("document.body.dataset.old = 'yes'").await.unwrap();
        journey.choose(".steps .is-main").await;
        journey.until("document.body.dataset.old === undefined").await;
        journey.until(&said(state)).await;
    }
    journey.write("#outcome", "They sail together").await;
    journey.choose(".steps .is-main").await;
    journey.until(&said("What came of it")).await;
    journey.open("/introductions").await;
    journey.until("document.querySelector('#over ~ .entries').textContent.includes('They sail together')").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_brought_together_for_an_evening() {
    let Some(journey) = journey().await else { return };
    journey.open("/gatherings/new").await;
    journey.write("#theme", "Urban beekeeping on shared roofs").await;
    journey.choose(".sheet .is-main").await;
    journey.until("document.querySelector('#ideas') !== null").await;
    journey.choose(".sheet .is-main").await;
    journey.until("document.querySelectorAll('#guests ~ .entries .what').length > 1").await;
    journey.page.evaluate("document.querySelector('#else ~ details').open = true").await.unwrap();
    journey.choose("#else ~ details input[type=checkbox]").await;
    journey.choose("#else ~ details .steps button").await;
    journey.until("document.querySelector('#outcome') !== null").await;
    journey.until("document.querySelector('#guests ~ .entries').textContent.includes('was there')").await;
    journey.write("#notes", "A hive on the library").await;
    journey.choose(".steps .is-main").await;
    journey.until("document.querySelector('#said ~ p')?.textContent === 'A hive on the library'").await;
    journey.write("#outcome", "Two hives").await;
    journey.choose(".steps .is-main").await;
    journey.until("document.querySelector('#next').textContent === 'In the end'").await;
    journey.open("/gatherings").await;
    journey.until("document.querySelector('#over ~ .entries').textContent.includes('Two hives')").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_circle_asks_helps_keeps_its_word_and_meets() {
    let Some(journey) = journey().await else { return };
    journey.open("/circles/new").await;
    journey.write("#name", "The long table").await;
    journey.write("#with", "Tariq Lodhi, Amadou Konaté").await;
    journey.choose(".sheet .is-main").await;
    journey.until("document.querySelector('#ask-text') !== null").await;
    let id = journey.value("location.pathname").await;
    journey.choose("section[aria-labelledby=next] .is-main").await;
    journey.until("document.querySelector('#agenda') !== null && document.querySelector('#day') === null").await;
    journey.write("#agenda", "One round").await;
    journey.choose("section[aria-labelledby=next] .is-main").await;
    journey.until("document.querySelector('section[aria-labelledby=next]').textContent.includes('One round')").await;
    let open =
        |of: &str| format!("[...document.querySelectorAll('section[aria-labelledby={of}] details')].forEach(one => one.open = true)");
    journey.page.evaluate(open("offers")).await.unwrap();
    journey.write("#ask-text", "A van for one Saturday").await;
    journey.choose("section[aria-labelledby=offers] .steps .button").await;
    journey.until("document.querySelector('section[aria-labelledby=asks] .what')?.textContent === 'A van for one Saturday'").await;
    journey.page.evaluate(open("asks")).await.unwrap();
    journey.choose("section[aria-labelledby=asks] button[value=helped]").await;
    journey
        .until("document.querySelector('#been') !== null || document.querySelector('section[aria-labelledby=asks] .what') === null")
        .await;
    journey.page.evaluate(open("to-do")).await.unwrap();
    journey.write("#do-text", "Ask one harbour").await;
    journey.choose("section[aria-labelledby=to-do] .steps .button").await;
    journey.until("document.querySelector('button[value=kept]') !== null").await;
    journey.choose("button[value=kept]").await;
    journey.until("document.querySelector('button[value=kept]') === null").await;
    journey.choose("button[value=buddies]").await;
    journey.until("document.querySelector('section[aria-labelledby=buddies] .what') !== null").await;
    journey.open(&format!("{id}/sheet")).await;
    journey.until("document.querySelector('#agenda + p')?.textContent === 'One round'").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn thanks_are_put_into_words_and_said_and_a_chain_is_told() {
    let Some(journey) = journey().await else { return };
    journey.open("/chains").await;
    journey.click(".entries h3 a").await;
    journey.until("document.querySelector('.chain') !== null && document.readyState === 'complete'").await;
    journey.click(".chain .entry a.button").await;
    journey.until("document.querySelector('#led-to') !== null && document.readyState === 'complete'").await;
    journey.click(".sheet .is-main").await;
    journey.until("document.querySelector('.draft-text') !== null && document.readyState === 'complete'").await;
    assert!(journey.value("document.querySelector('.draft-text').textContent").await.contains("Thank you"));
    journey.click("#words ~ form .is-main").await;
    journey.until("document.querySelector('[data-notice]') !== null").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn something_small_is_asked_and_its_answer_kept() {
    let Some(journey) = journey().await else { return };
    journey.open("/people?text=rikard").await;
    journey.click("a.name").await;
    journey.until("document.querySelector('a[href$=\"/ask\"]') !== null && document.readyState === 'complete'").await;
    let rikard = journey.value("location.pathname").await;
    journey.click("a[href$=\"/ask\"]").await;
    journey.until("document.querySelector('.sheet #kind') !== null && document.readyState === 'complete'").await;
    journey.write("#text", "the first page").await;
    journey.click(".sheet .is-main").await;
    journey.until("document.querySelector('.draft-text') !== null && document.readyState === 'complete'").await;
    journey.click("#words ~ form .is-main").await;
    journey.until("document.querySelector('[data-notice]') !== null").await;
    journey.open("/asks").await;
    journey.choose(&format!("li:has(a[href='{rikard}']) button[value=answered]")).await;
    journey.until("document.querySelector('section[aria-labelledby=settled]')?.textContent.includes('The first page') === true").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pairs_are_decided_by_keys_alone() {
    let Some(journey) = journey_in(Box::pin(House::with_doubles())).await else { return };
    journey.open("/duplicates").await;
    journey.until("document.activeElement.id === 'pair'").await;
    journey.page.evaluate("window.stayed = true").await.unwrap();
    let left = "Number.parseInt(document.querySelector('.pair-left').textContent)";
    let total: u32 = journey.value(&format!("String({left})")).await.parse().unwrap();
    assert!(total >= 3, "{total} pairs");
    let first = journey.value("document.querySelector('#pair .unseen').textContent").await;
    journey.press("s").await;
    journey.until(&format!("{left} === {}", total - 1)).await;
    journey.until("document.querySelector('[data-said]').textContent.includes('one person now')").await;
    journey.until("document.activeElement.id === 'pair'").await;
    journey.press("d").await;
    journey.until(&format!("{left} === {}", total - 2)).await;
    journey.press("ArrowRight").await;
    journey.until(&format!("document.querySelector('.pair-left, .blank p').textContent.includes('{} left')", total - 3)).await;
    journey.press("u").await;
    journey.open("/duplicates").await;
    journey.until("document.activeElement.id === 'pair'").await;
    journey.page.evaluate("window.stayed = true").await.unwrap();
    journey.press("Enter").await;
    journey.until("document.querySelector('[data-notice] form') !== null").await;
    journey.press("u").await;
    journey.until("document.querySelector('[data-notice]').textContent.includes('Taken back')").await;
    assert_eq!(journey.value("String(window.stayed)").await, "true", "no page was loaded meanwhile");
    assert_ne!(journey.value("document.querySelector('#pair .unseen').textContent").await, first);
    journey.click(".pair-answers form:nth-of-type(2) button").await;
    journey.until("document.activeElement.textContent.startsWith('Different') || document.activeElement.hasAttribute('data-focus')").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pair_fits_a_narrow_screen_and_is_legible_in_both_schemes() {
    let Some(journey) = journey_in(Box::pin(House::with_doubles())).await else { return };
    let size = chromiumoxide::cdp::browser_protocol::emulation::SetDeviceMetricsOverrideParams::builder();
    let size = size.width(320).height(700).device_scale_factor(1.0).mobile(false).build().unwrap();
    journey.page.execute(size).await.unwrap();
    journey.open("/duplicates").await;
    let person = journey.value("document.querySelector('.sides-name').getAttribute('href')").await;
    let (sources, merge) = (format!("{person}/sources"), format!("{person}/merge"));
    journey.open("/sources").await;
    let import = journey.value("document.querySelector('.entries .what a').getAttribute('href')").await;
    for scheme in ["light", "dark"] {
        let feature = chromiumoxide::cdp::browser_protocol::emulation::MediaFeature::new("prefers-color-scheme", scheme);
        let media = chromiumoxide::cdp::browser_protocol::emulation::SetEmulatedMediaParams::builder().feature(feature).build();
        journey.page.execute(media).await.unwrap();
        for path in ["/duplicates", "/sources", &person, &sources, &merge, &import] {
            journey.open(path).await;
            let wide = journey.value("String(document.documentElement.scrollWidth)").await;
            assert!(wide.parse::<u32>().unwrap() <= 320, "{path} is {wide} px wide on a screen of 320");
            let faint = journey.value(include_str!("contrast.js")).await;
            assert_eq!(faint, "", "{scheme} {path}: text below 4.5 to 1");
        }
    }
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_quiet_in_the_console_and_fits_a_narrow_screen() {
    let Some(journey) = journey().await else { return };
    let size = chromiumoxide::cdp::browser_protocol::emulation::SetDeviceMetricsOverrideParams::builder();
    let size = size.width(320).height(700).device_scale_factor(1.0).mobile(false).build().unwrap();
    journey.page.execute(size).await.unwrap();
    for path in PATHS {
        journey.open(path).await;
        journey.until("document.documentElement.classList.contains('enhanced')").await;
        let wide = journey.value("String(document.documentElement.scrollWidth)").await;
        assert!(wide.parse::<u32>().unwrap() <= 320, "{path} is {wide} px wide on a screen of 320");
        let unlabelled = journey.value("[...document.querySelectorAll('input:not([type=hidden]),select,textarea')].filter(i => !i.labels?.length).map(i => i.name).join()").await;
        assert_eq!(unlabelled, "", "{path}: fields without a label");
        let nameless = journey.value("[...document.querySelectorAll('button,a')].filter(b => !b.textContent.trim() && !b.getAttribute('aria-label')).length + ''").await;
        assert_eq!(nameless, "0", "{path}: buttons or links without a name");
    }
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn text_is_legible_on_its_ground_in_both_schemes() {
    let Some(journey) = journey().await else { return };
    let measure = include_str!("contrast.js");
    for scheme in ["light", "dark"] {
        let feature = chromiumoxide::cdp::browser_protocol::emulation::MediaFeature::new("prefers-color-scheme", scheme);
        let media = chromiumoxide::cdp::browser_protocol::emulation::SetEmulatedMediaParams::builder().feature(feature).build();
        journey.page.execute(media).await.unwrap();
        for path in ["/", "/people", "/sources", "/settings"] {
            journey.open(path).await;
            let faint = journey.value(measure).await;
            assert_eq!(faint, "", "{scheme} {path}: text below 4.5 to 1");
        }
    }
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_is_told_on_a_page_read_in_the_chronicle_and_told_to_somebody() {
    let Some(journey) = journey().await else { return };
    journey.open("/people").await;
    journey.until("document.documentElement.classList.contains('enhanced') && document.readyState === 'complete'").await;
    journey.click("a.name").await;
    journey.until("document.querySelector('#tell-text') !== null").await;
    journey.page.evaluate("document.querySelector('#tell-text').closest('details').open = true").await.unwrap();
    journey.write("#tell-text", "The boat leaked all the way to the island.").await;
    journey.write("#tell-title", "The leaking boat").await;
    journey.write("#tell-date", "2015").await;
    journey.press("Enter").await;
    journey.until("location.pathname.startsWith('/stories/') && document.readyState === 'complete'").await;
    assert_eq!(journey.value("document.querySelector('h1').textContent").await, "The leaking boat");
    let name = journey.value("document.querySelector('.story-facts a').textContent").await;
    journey.write("#heard-person", &name).await;
    journey.click(".story-heard button").await;
    journey.until("document.querySelector('[data-notice]')?.textContent.includes('the story: The leaking boat')").await;
    journey.open("/chronicle?when=2015&kind=story").await;
    let is_there = "[...document.querySelectorAll('.chronicle-month')].some(month => month.textContent.includes('The leaking boat'))";
    journey.until(is_there).await;
    assert!(journey.value("document.querySelector('.chronicle-month h2').textContent").await.contains("2015"));
    journey.write("#chronicle-q", "leaked island").await;
    journey.click(".chronicle-search button").await;
    journey.until("location.search.includes('q=leaked') && document.querySelectorAll('.chronicle-lines > li').length === 1").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keepsake_is_chosen_worded_made_given_and_taken_back() {
    let Some(journey) = journey().await else { return };
    journey.open("/people").await;
    journey.until("document.documentElement.classList.contains('enhanced') && document.readyState === 'complete'").await;
    journey.click("a.name").await;
    journey.until("document.querySelector('a[href$=\"/keepsake\"]') !== null && document.readyState === 'complete'").await;
    journey.click("a[href$='/keepsake']").await;
    journey.until("document.querySelectorAll('.keepsake-choice input:checked').length > 0 && document.readyState === 'complete'").await;
    journey.page.evaluate("document.querySelector('#k-title').value = ''").await.unwrap();
    journey.write("#k-title", "With both hands").await;
    journey.page.evaluate("document.querySelector('input[name=form][value=letter]').click()").await.unwrap();
    journey.click(".keepsake-do .is-main").await;
    journey
        .until("document.querySelector('.keepsake.is-letter h1')?.textContent === 'With both hands' && document.readyState === 'complete'")
        .await;
    assert!(journey.value("String(document.querySelectorAll('.keepsake-piece').length)").await != "0");
    journey.click(".keepsake-given button").await;
    journey
        .until("document.querySelector('.keepsake-bar').textContent.includes('given today') && document.readyState === 'complete'")
        .await;
    journey.click("[data-notice] form button").await;
    journey.until("document.querySelector('.keepsake-given') !== null").await;
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_logged_without_a_connection_is_written_down_once_when_there_is_one() {
    let Some(mut journey) = journey_from_elsewhere().await else { return };
    let person = journey.value("new URL(document.querySelector('a.name').href).pathname").await;
    journey.until("navigator.serviceWorker?.controller !== null").await;
    let kept = |path: &str| format!("(async () => (await (await caches.open('pages')).match({path:?})) !== undefined)()");
    for path in ["/", "/people", &person, "/offline"] {
        journey.until(&kept(path)).await;
    }
    journey.lose_the_connection().await;
    journey.open(&person).await;
    journey.until("'kept' in document.documentElement.dataset").await;
    journey.until("document.querySelector('[data-notice]')?.textContent.startsWith('No connection.')").await;
    journey.write("#log-text", "Soup at the harbour").await;
    journey.choose(".line-row .is-main").await;
    journey
        .until("location.pathname === '/offline' && document.querySelector('#waiting .what')?.textContent === 'Soup at the harbour'")
        .await;
    journey.open("/review").await;
    journey.until("document.querySelector('h1')?.textContent === 'Without a connection'").await;
    journey.find_the_connection().await;
    journey.open("/people").await;
    journey.until("document.querySelector('[data-notice]')?.textContent.includes('is written down now')").await;
    journey.open(&person).await;
    journey.until("document.querySelector('.thread .what')?.textContent === 'Soup at the harbour'").await;
    assert_eq!(
        journey.value("String(document.documentElement.textContent.split('Soup at the harbour').length - 1)").await,
        "1",
        "the line is there once"
    );
    journey.arrive().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_palette_leads_anywhere_by_keys_alone() {
    let Some(journey) = journey().await else { return };
    let palette = "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true })), true";
    journey.until(palette).await;
    journey.until("document.activeElement === document.querySelector('.palette input')").await;
    journey.type_into(".palette input", "plan gath").await;
    journey.until("document.querySelectorAll('.palette a').length === 2").await;
    journey.press("ArrowDown").await;
    journey.until("document.querySelectorAll('.palette a')[1].ariaSelected === 'true'").await;
    journey.press("ArrowUp").await;
    journey.press("Enter").await;
    journey.until("location.pathname === '/gatherings/new'").await;
    journey.arrive().await;
}
