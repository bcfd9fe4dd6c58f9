//! Every flow between me and one person, done once in a real browser on a real mailbox, where it is to be had (see `hearten_testkit::corpus`), by pages that
//! run no script. What was kept goes out and into another vault without a byte changed, and each step is taken back.

use hearten_testkit::corpus;
use hearten_verbs::Vault;
use jiff::civil::{Date, date};

use crate::{
    browser::{Journey, journey_in},
    house::{House, setup_on},
};

/// The day on which all of it takes place: some months after the last mail.
const DAY: Date = date(2001, 10, 15);

#[tokio::test(flavor = "multi_thread")]
async fn every_flow_between_me_and_one_person_is_walked_on_a_mailbox_without_a_script() {
    let Some(mailbox) = corpus("enron/lavorato.mbox.gz") else { return };
    let house = House::with_mail(mailbox, "john.lavorato@enron.example", DAY);
    let Some(journey) = journey_in(Box::pin(house)).await else { return };
    journey.until("document.querySelectorAll('.letter').length >= 3 && document.readyState === 'complete'").await;
    journey.without_scripts().await;
    let brought_in = records(journey.vault()).await;
    moves_are_answered(&journey).await;
    gracious(&journey).await;
    grateful(&journey).await;
    giving(&journey).await;
    stories(&journey).await;
    a_keepsake(&journey).await;
    left_in_peace(&journey).await;
    assert_eq!(journey.value("document.documentElement.className").await, "", "no script ran");
    survives(&journey).await;
    is_taken_back(&journey, &brought_in).await;
    erased(&journey).await;
    forgotten(&journey).await;
    journey.arrive().await;
}

/// Whether the page at hand says so in its main part, whatever the case of the letters.
fn says(words: &str) -> String {
    let words = words.to_lowercase();
    let said = "document.querySelector('main').textContent.replace(/\\s+/g, ' ').toLowerCase()";
    format!("document.readyState === 'complete' && {said}.includes({words:?})")
}

/// Opens a page, which must say so.
async fn at(journey: &Journey, path: &str, words: &str) {
    journey.open(path).await;
    journey.until(&says(words)).await;
}

/// Opens somebody's page, found by words of their name; tells its path.
async fn page_of(journey: &Journey, words: &str) -> String {
    journey.open(&format!("/people?text={}", words.replace(' ', "+"))).await;
    let path = journey.value("document.querySelector('a.name').getAttribute('href')").await;
    journey.open(&path).await;
    journey.until("document.querySelector('#care') !== null && document.readyState === 'complete'").await;
    path
}

/// Fills fields, presses a button and waits for the page that answers, which must say so.
async fn send(journey: &Journey, fields: &[(&str, &str)], button: &str, words: &str) {
    for (field, text) in fields {
        journey.write(field, text).await;
    }
    journey.page.evaluate("document.body.dataset.old = 'yes'").await.unwrap();
    journey.choose(button).await;
    journey.until(&format!("document.body?.dataset.old === undefined && {}", says(words))).await;
}

async fn moves_are_answered(journey: &Journey) {
    let unfounded = "String([...document.querySelectorAll('.letter')].filter(it => it.querySelector('.letter-why').textContent.trim() === '' || it.querySelector('.evidence li') === null).length)";
    assert_eq!(journey.value(unfounded).await, "0", "a move without a why");
    let own = journey.value("document.querySelector('.draft-ways a[href$=\"/draft\"]').getAttribute('href')").await;
    at(journey, &own, "In your own words").await;
    send(
        journey,
        &[("#text", "I hope this finds you well. Could you call? Could you write?")],
        ".sheet .is-main",
        "has been read too often",
    )
    .await;
    send(journey, &[], "#words ~ form button[value=done]", "").await;
    let first = own.split('/').nth(2).unwrap().to_owned();
    journey.until(&format!("document.getElementById('move-{first}') === null && document.querySelector('[data-notice]') !== null")).await;
    for (answer, button) in [("set aside", ".letter .later-days button[value='7']"), ("not this one", ".letter button[value=not-this]")] {
        let heading = journey.value("document.querySelector('.letter h2').id").await;
        send(journey, &[], button, "").await;
        journey.until(&format!("document.getElementById({heading:?}) === null")).await;
        send(journey, &[], "[data-notice] form button", "").await;
        journey.until(&format!("document.getElementById({heading:?}) !== null")).await;
        send(journey, &[], button, "").await;
        journey.until(&format!("document.getElementById({heading:?}) === null")).await;
        assert!(!journey.value("document.querySelector('[data-notice]').textContent").await.is_empty(), "{answer}");
    }
    at(journey, "/review", "What worked").await;
}

async fn gracious(journey: &Journey) {
    let page = page_of(journey, "kevin presto").await;
    send(
        journey,
        &[("#note-kind", "problem"), ("#note-text", "the Calgary desk"), ("#note-until", "2001-11-30")],
        "form[action$='/notes'] .button",
        "the Calgary desk",
    )
    .await;
    send(journey, &[("#note-kind", "interest"), ("#note-text", "wind power")], "form[action$='/notes'] .button", "wind power").await;
    at(journey, &format!("{page}/brief"), "How does it stand with this: the Calgary desk?").await;
    journey.open(&page).await;
    let after = [
        ("#log-text", "Lunch at the harbour"),
        ("#log-brought", "the map of the grid"),
        ("#log-concern", "who signs"),
        ("#log-thanks", "read my plan"),
    ];
    let more = [("#log-find", "a talk on wind power"), ("#log-promise", "send the list"), ("#log-due", "2001-10-19")];
    send(journey, &[&after[..], &more].concat(), ".line-row .is-main", "Lunch at the harbour").await;
    for words in ["who signs", "send the list", "Thanks for this: read my plan"] {
        at(journey, &format!("{page}/brief"), words).await;
    }
    let louise = page_of(journey, "louise kitchen").await;
    send(
        journey,
        &[("#note-kind", "hard season"), ("#note-text", "her mother is ill")],
        "form[action$='/notes'] .button",
        "her mother is ill",
    )
    .await;
    journey.until("document.querySelector('a[href$=\"/ask\"]') === null").await;
    at(journey, &format!("{louise}/brief"), "nothing to ask of them").await;
    let rick = page_of(journey, "rick buy").await;
    at(journey, &format!("{rick}/ask"), "Something small, easy to refuse").await;
    send(journey, &[("#text", "the second clause")], ".sheet .is-main", "What do you think of the second clause?").await;
    send(journey, &[], "#words ~ form .is-main", "").await;
    at(journey, "/asks", "the second clause").await;
    send(journey, &[(".settle input[name=answer]", "leave it out")], ".settle button[value=answered]", "Settled").await;
}

async fn grateful(journey: &Journey) {
    at(journey, "/thanks", "read my plan").await;
    let way = journey.value("[...document.querySelectorAll('.entry')].find(it => it.textContent.toLowerCase().includes('read my plan')).querySelector('a.button').getAttribute('href')").await;
    at(journey, &way, "What did it lead to?").await;
    let lines = [("#led-to", "the board said yes"), ("#shows", "how closely you read")];
    send(journey, &lines, ".sheet .is-main", "It led to this: the board said yes").await;
    send(journey, &[], "#words ~ form .is-main", "Thanks").await;
    journey.open("/chains").await;
    let begin = [("#event", "the Calgary office"), ("#person", "Barry Tycholiz"), ("#deed", "named the right man")];
    send(journey, &begin, "form[action='/chains'] .is-main", "named the right man").await;
    let step = [("form[action$='/steps'] #person", "Greg Whalley"), ("form[action$='/steps'] #deed", "spoke with him")];
    send(journey, &step, "form[action$='/steps'] .button", "spoke with him").await;
    send(journey, &[("#outcome", "it opens in May")], "form[action$='/came'] .is-main", "What came").await;
    at(journey, "/", "it opens in May").await;
    at(journey, "/chains", "Tell Barry Tycholiz and Greg Whalley what came.").await;
    at(journey, "/thanks", "named the right man").await;
    let way = journey.value("[...document.querySelectorAll('.entry')].find(it => it.textContent.toLowerCase().includes('named the right man')).querySelector('a.button').getAttribute('href')").await;
    at(journey, &way, "named the right man").await;
    send(journey, &[], ".sheet .is-main", "it opens in May").await;
    send(journey, &[], "#words ~ form button[name=told]", "Thanks").await;
    at(journey, "/chains", "Tell Greg Whalley what came.").await;
}

async fn giving(journey: &Journey) {
    page_of(journey, "david delainey").await;
    send(
        journey,
        &[("#note-kind", "interest"), ("#note-text", "weather derivatives")],
        "form[action$='/notes'] .button",
        "weather derivatives",
    )
    .await;
    journey.open("/shelf/new").await;
    let find = [("#url", "https://weather.example/guide"), ("#title", "A guide to weather derivatives")];
    send(journey, &find, ".sheet .is-main", "A guide to weather derivatives").await;
    at(journey, "/shelf", "David W. Delainey cares for weather derivatives").await;
    at(journey, "/", "A guide to weather derivatives").await;
    let david = page_of(journey, "david delainey").await;
    journey.until(&says("From your shelf")).await;
    send(journey, &[], "form[action^='/shelf/'] button", "A guide to weather derivatives").await;
    at(journey, "/shelf", "to David W. Delainey").await;
    journey.open(&david).await;
    let gift = [("#gift-what", "a jar of plum jam"), ("#gift-meaning", "from the old tree")];
    send(journey, &gift, "form[action$='/gifts'] .button", "a jar of plum jam").await;
    let back = [("#gift-direction", "received"), ("#gift-what", "a map of the north")];
    send(journey, &back, "form[action$='/gifts'] .button", "a map of the north").await;
    send(
        journey,
        &[("#promise-text", "the Calgary list"), ("#promise-due", "2001-10-18")],
        "form[action$='/promises'] .button",
        "the Calgary list",
    )
    .await;
    at(journey, "/", "promised: the Calgary list").await;
    journey.open(&david).await;
    send(journey, &[], "form[action^='/promises/'] button", "the Calgary list").await;
    journey.until("document.querySelector('[data-notice]') !== null").await;
    at(journey, "/review", "Given and received").await;
}

async fn stories(journey: &Journey) {
    page_of(journey, "kevin presto").await;
    journey.until(&says("How did you and Kevin meet?")).await;
    let story = [
        ("#tell-text", "We waited till midnight."),
        ("#tell-title", "The fax that never came"),
        ("#tell-date", "december 1999"),
        ("#tell-place", "Houston"),
    ];
    send(journey, &[&story[..], &[("#tell-people", "Rick Buy")]].concat(), "form[action$='/stories'] .button", "Houston, December 1999")
        .await;
    send(journey, &[("#heard-person", "Barry Tycholiz")], ".story-heard button", "Barry Tycholiz").await;
    at(journey, "/chronicle?when=december+1999&kind=story", "The fax that never came").await;
    at(journey, "/chronicle?q=midnight", "The fax that never came").await;
}

async fn a_keepsake(journey: &Journey) {
    let kevin = page_of(journey, "kevin presto").await;
    journey.open(&format!("{kevin}/keepsake")).await;
    journey.choose("input[name=form][value=letter]").await;
    let words = [("#k-title", "For Kevin"), ("#k-letter", "Dear Kevin,")];
    send(journey, &words, ".keepsake-do button[value=make]", "We waited till midnight.").await;
    journey.until("document.querySelector('.keepsake.is-letter') !== null").await;
    if cfg!(feature = "press") {
        assert_eq!(journey.pdf().await, "application/pdf %PDF- true");
    }
    send(journey, &[], ".keepsake-given button", "given today").await;
    at(journey, "/keepsakes", "For Kevin").await;
}

async fn left_in_peace(journey: &Journey) {
    for (name, kind, words) in [
        ("scott neal", "muted", "Nothing is suggested for Scott"),
        ("sally beck", "do not contact", "Sally is not to be contacted."),
        ("john zufferli", "do not note", "Nothing is noted about John"),
        ("rick buy", "dead", "Rick has died, and is remembered"),
    ] {
        page_of(journey, name).await;
        send(journey, &[("#standing-kind", kind)], "form[action$='/standing'] button", words).await;
    }
    at(journey, "/", "worth making").await;
    let offered = journey.value("document.querySelector('#moves').textContent").await;
    assert!(["Scott Neal", "Sally Beck", "Rick Buy"].iter().all(|name| !offered.contains(name)), "{offered}");
    page_of(journey, "john zufferli").await;
    journey.until("document.querySelector('#log-text') === null && document.querySelector('#note-text') === null").await;
    send(journey, &[], "form[action$='/standing'] button", "What passed between you?").await;
    let kevin = page_of(journey, "kevin presto").await;
    for words in ["Moments", "The fax that never came", "the Calgary desk"] {
        at(journey, &format!("{kevin}/held"), words).await;
    }
}

/// What is kept, without the log of changes.
async fn records(vault: &Vault) -> Vec<String> {
    let lines = exported(vault).await;
    lines
        .lines()
        .filter(|line| !["{\"kind\":\"change", "{\"kind\":\"end\"", "{\"kind\":\"tie_watermark"].iter().any(|kind| line.starts_with(kind)))
        .map(str::to_owned)
        .collect()
}

async fn exported(vault: &Vault) -> String {
    let mut bytes = Vec::new();
    vault.export(&mut bytes).await.unwrap();
    String::from_utf8(bytes).unwrap()
}

async fn survives(journey: &Journey) {
    let first = exported(journey.vault()).await;
    let home = tempfile::tempdir().unwrap();
    let other = Vault::open(&setup_on(&home, DAY), "other").await.unwrap();
    other.import_lines(&mut first.as_bytes()).await.unwrap();
    assert!(exported(&other).await == first, "what went in does not come out");
}

async fn is_taken_back(journey: &Journey, brought_in: &[String]) {
    let changes = journey.vault().changes(1000).await.unwrap();
    for change in changes.iter().filter(|change| !change.undone && change.verb != "import") {
        journey.vault().undo(Some(change.id)).await.unwrap();
    }
    let after = records(journey.vault()).await;
    let left: Vec<_> = after.iter().filter(|line| !brought_in.contains(line)).collect();
    let gone: Vec<_> = brought_in.iter().filter(|line| !after.contains(line)).collect();
    assert!(left.is_empty() && gone.is_empty(), "left {left:#?}, gone {gone:#?}");
}

async fn erased(journey: &Journey) {
    let page = page_of(journey, "john zufferli").await;
    send(journey, &[("#note-kind", "text"), ("#note-text", "Keeps seven zebras")], "form[action$='/notes'] .button", "Keeps seven zebras")
        .await;
    send(journey, &[("#standing-kind", "do not note")], "form[action$='/standing'] button", "Still held from before: 1 note").await;
    send(journey, &[], "a[href$='/noted']", "What was noted before is still held until you erase it").await;
    journey.choose("input[name=sure]").await;
    send(journey, &[], "form[action$='/noted'] .is-main", "Erased for good").await;
    at(journey, &format!("{page}/noted"), "Nothing is noted.").await;
    assert!(!exported(journey.vault()).await.contains("zebras"), "something is left");
}

async fn forgotten(journey: &Journey) {
    let page = page_of(journey, "phillip allen").await;
    at(journey, &format!("{page}/forget"), "What goes").await;
    journey.choose("input[name=sure]").await;
    send(journey, &[], "form[action$='/forget'] .is-main", "salted hash").await;
    at(journey, "/people?text=phillip+allen", "").await;
    journey.until("document.querySelectorAll('a.name').length === 0").await;
    let left = exported(journey.vault()).await;
    assert!(!left.contains("phillip.allen@"), "something is left");
}
