//! A real browser on a served demo vault, watched: what it logs, and which hosts it asks.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use chromiumoxide::{
    Browser, BrowserConfig, Element, Page,
    cdp::{
        browser_protocol::{
            emulation::SetScriptExecutionDisabledParams,
            input::{DispatchMouseEventParams, DispatchMouseEventType, MouseButton},
            log::{EnableParams as LogEnable, EventEntryAdded},
            network::{ClearBrowserCookiesParams, EnableParams as NetworkEnable, EventRequestWillBeSent},
            target::SetAutoAttachParams,
        },
        js_protocol::runtime::{EnableParams as RuntimeEnable, EventExceptionThrown},
    },
};
use futures::StreamExt;
use hearten_verbs::Vault;
use hearten_web::ServeOptions;
use tempfile::TempDir;
use tokio::{sync::oneshot, task::JoinHandle};

use crate::house::House;

/// How long the browser may take for anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser that was let in at Today.
pub(crate) struct Journey {
    pub(crate) page: Page,
    pub(crate) address: String,
    browser: Browser,
    requests: Arc<Mutex<Vec<String>>>,
    faults: Arc<Mutex<Vec<String>>>,
    house: House,
    _profile: TempDir,
    server: Server,
}

/// A server that can be ended, and another begun in its place.
struct Server {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
    link: String,
}

impl Server {
    async fn start(house: &House, options: ServeOptions) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let (ready, link) = oneshot::channel();
        let shutdown = async move {
            let _ = stopped.await;
        };
        let serving = hearten_web::serve(house.vault.clone(), options, move |link| ready.send(link).unwrap(), shutdown);
        let task = tokio::spawn(async move { serving.await.unwrap() });
        Self { stop, task, link: link.await.unwrap() }
    }

    async fn end(self) {
        self.stop.send(()).unwrap();
        self.task.await.unwrap();
    }
}

/// Starts a journey in the vault of invented people; none, with a word, where there is no Chromium and none is required.
pub(crate) async fn journey() -> Option<Journey> {
    let journey = journey_in(Box::pin(House::demo())).await?;
    journey.until("document.querySelectorAll('.letter').length > 0").await;
    Some(journey)
}

/// Starts a journey in a vault; none, with a word, where there is no Chromium and none is required.
pub(crate) async fn journey_in(house: impl Future<Output = House>) -> Option<Journey> {
    let (browser, profile) = browser().await?;
    let house = house.await;
    let listen = "127.0.0.1:0".parse().unwrap();
    let server = Server::start(&house, ServeOptions { listen, origin: None }).await;
    let page = browser.new_page("about:blank").await.unwrap();
    let (requests, faults) = watch(&page).await;
    let address = server.link.split("/?").next().unwrap().to_owned();
    let journey = Journey { page, address, browser, requests, faults, house, _profile: profile, server };
    journey.page.goto(&journey.server.link).await.unwrap();
    Some(journey)
}

/// Starts a journey of somebody who signs in from elsewhere, in the vault of invented people; none, with a word, where there is no Chromium and none is
/// required.
pub(crate) async fn journey_from_elsewhere() -> Option<Journey> {
    let mut journey = journey().await?;
    let password = "correct horse battery";
    journey.house.vault.add_account("ana", password).await.unwrap();
    journey.lose_the_connection().await;
    journey.find_the_connection().await;
    // Else the service worker waits for a debugger that never comes.
    let alone = SetAutoAttachParams::builder().auto_attach(false).wait_for_debugger_on_start(false).flatten(true).build().unwrap();
    journey.page.execute(alone).await.unwrap();
    // The browser forgets that a link let it in.
    journey.page.execute(ClearBrowserCookiesParams::default()).await.unwrap();
    journey.open("/people").await;
    journey.write("#name", "ana").await;
    journey.write("#password", password).await;
    journey.choose("form.sheet button").await;
    journey.until("location.pathname === '/people' && 'away' in document.documentElement.dataset").await;
    Some(journey)
}

/// A browser with a profile of its own; none, with a word, where there is no Chromium and none is required.
async fn browser() -> Option<(Browser, TempDir)> {
    let mut refused = Vec::new();
    // Chromium ends now and then before it listens, whatever it is asked to show.
    while refused.len() < 3 {
        let profile = TempDir::new().unwrap();
        let config = BrowserConfig::builder()
            .user_data_dir(profile.path())
            .no_sandbox()
            .window_size(1280, 900)
            .args([
                "disable-gpu",
                "disable-quic",
                "no-first-run",
                "disable-background-networking",
                "disable-component-update",
                "disable-sync",
            ])
            .build();
        let config = match config {
            Ok(config) => config,
            Err(cause) => {
                assert!(std::env::var("HEARTEN_REQUIRE_CHROMIUM").as_deref() != Ok("1"), "Chromium is required and was not found: {cause}");
                eprintln!("skipped: no Chromium was found ({cause}); HEARTEN_REQUIRE_CHROMIUM=1 makes this a failure");
                return None;
            }
        };
        match Browser::launch(config).await {
            Ok((browser, mut handler)) => {
                tokio::spawn(async move { while handler.next().await.is_some() {} });
                return Some((browser, profile));
            }
            Err(cause) => refused.push(cause),
        }
    }
    panic!("Chromium did not start: {refused:?}");
}

async fn watch(page: &Page) -> (Arc<Mutex<Vec<String>>>, Arc<Mutex<Vec<String>>>) {
    page.execute(NetworkEnable::default()).await.unwrap();
    page.execute(LogEnable::default()).await.unwrap();
    page.execute(RuntimeEnable::default()).await.unwrap();
    let (requests, faults) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<Mutex<Vec<String>>>::default());
    let mut sent = page.event_listener::<EventRequestWillBeSent>().await.unwrap();
    let seen = requests.clone();
    tokio::spawn(async move {
        while let Some(event) = sent.next().await {
            seen.lock().unwrap().push(event.request.url.clone());
        }
    });
    let mut entries = page.event_listener::<EventEntryAdded>().await.unwrap();
    let seen = faults.clone();
    tokio::spawn(async move {
        while let Some(event) = entries.next().await {
            seen.lock().unwrap().push(format!("{:?}: {} {:?}", event.entry.level, event.entry.text, event.entry.url));
        }
    });
    let mut thrown = page.event_listener::<EventExceptionThrown>().await.unwrap();
    let seen = faults.clone();
    tokio::spawn(async move {
        while let Some(event) = thrown.next().await {
            seen.lock().unwrap().push(event.exception_details.text.clone());
        }
    });
    (requests, faults)
}

impl Journey {
    fn behind_itself(&self) -> ServeOptions {
        let listen = self.address.strip_prefix("http://").unwrap().parse().unwrap();
        ServeOptions { listen, origin: Some(self.address.parse().unwrap()) }
    }

    /// Ends the server, so that nobody answers.
    pub(crate) async fn lose_the_connection(&mut self) {
        let (stop, _) = oneshot::channel();
        let gone = Server { stop, task: tokio::spawn(async {}), link: String::new() };
        std::mem::replace(&mut self.server, gone).end().await;
    }

    /// Serves the same vault at the same address again, to those who sign in.
    pub(crate) async fn find_the_connection(&mut self) {
        self.server = Server::start(&self.house, self.behind_itself()).await;
    }

    /// The vault that is served.
    pub(crate) fn vault(&self) -> &Vault {
        &self.house.vault
    }

    /// From now on no page runs a script of its own.
    pub(crate) async fn without_scripts(&self) {
        self.page.execute(SetScriptExecutionDisabledParams::new(true)).await.unwrap();
    }

    /// Waits until a JavaScript expression is true on the page.
    pub(crate) async fn until(&self, condition: &str) {
        let wait = async {
            loop {
                let holds = self.page.evaluate(condition).await.ok().and_then(|value| value.into_value::<bool>().ok());
                if holds == Some(true) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        };
        let held = tokio::time::timeout(PATIENCE, wait).await;
        if held.is_err() {
            let place = self.page.url().await;
            panic!("never true: {condition}; at {place:?}; faults {:?}", self.faults.lock().unwrap());
        }
    }

    /// Presses a key where the focus is.
    pub(crate) async fn press(&self, key: &str) {
        self.act(":focus", async |element| element.press_key(key).await.map(drop)).await;
    }

    /// Presses a key with the focus on nothing.
    pub(crate) async fn press_on_page(&self, key: &str) {
        self.act("body", async |element| element.press_key(key).await.map(drop)).await;
    }

    /// Types a text into what a selector finds, key by key.
    pub(crate) async fn type_into(&self, selector: &str, text: &str) {
        self.act(selector, async |element| element.type_str(text).await.map(drop)).await;
    }

    /// Clicks with the mouse on what a selector finds.
    pub(crate) async fn click(&self, selector: &str) {
        self.act(selector, async |element| element.click().await.map(drop)).await;
    }

    /// Holds the mouse's button down at the first of these points and lets it go at the last, having moved by all between; of one point, clicks there. The
    /// points are in pixels from the middle of what a selector finds.
    pub(crate) async fn drag(&self, selector: &str, points: &[(f64, f64)]) {
        let middle = format!(
            "(() => {{ const it = document.querySelector({selector:?}); it.scrollIntoView({{ block: 'center' }}); \
             const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
        );
        let (x, y): (f64, f64) = self.page.evaluate(middle).await.unwrap().into_value().unwrap();
        let mouse = async |kind: DispatchMouseEventType, point: &(f64, f64), held: i64| {
            let event = DispatchMouseEventParams::builder().r#type(kind).x(x + point.0).y(y + point.1).buttons(held).click_count(1);
            self.page.execute(event.button(MouseButton::Left).build().unwrap()).await.unwrap();
        };
        let (first, last) = (points.first().unwrap(), points.last().unwrap());
        mouse(DispatchMouseEventType::MousePressed, first, 1).await;
        for point in points.iter().skip(1) {
            mouse(DispatchMouseEventType::MouseMoved, point, 1).await;
        }
        mouse(DispatchMouseEventType::MouseReleased, last, 0).await;
    }

    /// Does something with what a selector finds, as soon as the page has it. An element that a new page replaces between finding and doing is sought again.
    async fn act(&self, selector: &str, what: impl AsyncFn(Element) -> chromiumoxide::Result<()>) {
        let mut last = None;
        let act = async {
            loop {
                let done = match self.page.find_element(selector).await {
                    Ok(element) => what(element).await,
                    Err(cause) => Err(cause),
                };
                let Err(cause) = done else { return };
                last = Some(cause);
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        };
        let done = tokio::time::timeout(PATIENCE, act).await;
        assert!(done.is_ok(), "{selector} was never there to act on: {last:?}");
    }

    /// The text value of a JavaScript expression, as soon as the page can tell it.
    pub(crate) async fn value(&self, expression: &str) -> String {
        let ask = async {
            loop {
                if let Some(value) = self.page.evaluate(expression).await.ok().and_then(|value| value.into_value::<String>().ok()) {
                    return value;
                }
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        };
        let told = tokio::time::timeout(PATIENCE, ask).await;
        told.unwrap_or_else(|_| panic!("no text comes of {expression}"))
    }

    /// Chooses what a selector finds, as soon as the page has it.
    pub(crate) async fn choose(&self, selector: &str) {
        let script = format!("(() => {{ const it = document.querySelector({selector:?}); it?.click(); return it !== null; }})()");
        self.until(&script).await;
    }

    /// Writes a text into a field, in the place of what is there, as soon as the page has it; the focus stays in it.
    pub(crate) async fn write(&self, selector: &str, text: &str) {
        let script = format!(
            "(() => {{ const it = document.querySelector({selector:?}); it?.focus(); if (it) it.value = {text:?}; return it !== null; }})()"
        );
        self.until(&script).await;
    }

    /// What comes of the page's link to a PDF: its media type, how it begins, and whether it holds something.
    pub(crate) async fn pdf(&self) -> String {
        let read = "fetch(document.querySelector('a[href*=\"/pdf\"]').href).then(async (answer) => { \
             const bytes = new Uint8Array(await answer.arrayBuffer()); \
             return [answer.headers.get('content-type'), String.fromCharCode(...bytes.slice(0, 5)), bytes.length > 5000].join(' '); })";
        self.value(read).await
    }

    pub(crate) async fn open(&self, path: &str) {
        self.page.goto(format!("{}{path}", self.address)).await.unwrap();
    }

    /// Ends the journey: nothing was logged as wrong, and no request left this host.
    pub(crate) async fn arrive(mut self) {
        let faults = self.faults.lock().unwrap().clone();
        assert!(faults.is_empty(), "the browser complained: {faults:?}");
        let requests = self.requests.lock().unwrap().clone();
        assert!(!requests.is_empty(), "no request was seen");
        let strangers: Vec<_> = requests
            .iter()
            .filter(|url| !url.starts_with(&self.address) && !url.starts_with("about:") && !url.starts_with("data:"))
            .collect();
        assert!(strangers.is_empty(), "requests left the host: {strangers:?}");
        self.browser.close().await.unwrap();
        self.browser.wait().await.unwrap();
    }
}
