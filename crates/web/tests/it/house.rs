//! A served vault to test against, and a visitor who was let in.

use std::{path::PathBuf, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use hearten_domain::FixedClock;
use hearten_verbs::{DEFAULT_VAULT, ImportRequest, Setup, SystemIds, Vault, make_demo};
use hearten_web::{WebState, router};
use jiff::civil::{Date, date};
use tempfile::TempDir;
use tower::ServiceExt;

/// Where the tests' server says it is.
pub(crate) const HOST: &str = "127.0.0.1:4590";

/// A vault and its pages.
pub(crate) struct House {
    pub(crate) home: Arc<TempDir>,
    pub(crate) vault: Vault,
    pub(crate) state: WebState,
    pub(crate) app: Router,
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

fn setup(home: &TempDir) -> Setup {
    setup_on(home, date(2026, 11, 23))
}

pub(crate) fn setup_on(home: &TempDir, day: Date) -> Setup {
    let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap();
    Setup {
        region: None,
        home: home.path().to_owned(),
        database_url: None,
        no_backup: true,
        clock: Arc::new(FixedClock::utc(noon.timestamp())),
        ids: Arc::new(SystemIds::default()),
    }
}

impl House {
    /// The vault of invented people, as of Monday 23 November 2026.
    pub(crate) async fn demo() -> Self {
        let home = TempDir::new().unwrap();
        let vault = make_demo(&setup(&home), date(2026, 11, 23)).await.unwrap();
        Self::of(home, vault)
    }

    /// A vault with nobody in it.
    pub(crate) async fn empty() -> Self {
        let home = TempDir::new().unwrap();
        let vault = Vault::open(&setup(&home), DEFAULT_VAULT).await.unwrap();
        Self::of(home, vault)
    }

    /// A vault with a mailbox of somebody, as of a day.
    pub(crate) async fn with_mail(mailbox: PathBuf, me: &str, day: Date) -> Self {
        let home = TempDir::new().unwrap();
        let vault = Vault::open(&setup_on(&home, day), DEFAULT_VAULT).await.unwrap();
        let request = ImportRequest { me: vec![me.to_owned()], ..ImportRequest::of(vec![mailbox]) };
        vault.import(&request, &|_| {}).await.unwrap();
        Self::of(home, vault)
    }

    /// A vault with two address books in which the same people stand in different words.
    pub(crate) async fn with_doubles() -> Self {
        let home = TempDir::new().unwrap();
        let vault = Vault::open(&setup(&home), DEFAULT_VAULT).await.unwrap();
        let books = home.path().join("books");
        std::fs::create_dir(&books).unwrap();
        let titles = "First Name,Last Name,E-mail Address,Mobile Phone,Company,Job Title,Birthday\n";
        let (mut one, mut two) = (titles.to_owned(), titles.to_owned());
        one += include_str!("twice_phone.csv");
        two += include_str!("twice_work.csv");
        for (number, given) in ["Ada", "Bo", "Cleo", "Dev", "Esra", "Finn", "Gaia", "Hugo"].iter().enumerate() {
            for (place, family) in ["Abend", "Brook", "Castro", "Dahl", "Ekwueme", "Farkas"].iter().enumerate() {
                let book = if (number + place) % 2 == 0 { &mut one } else { &mut two };
                *book += &format!(
                    "{given},{family},{given}.{family}@post.example,,Kiosk {place},,19{}{}-0{}-1{place}\n",
                    6 + place % 4,
                    number,
                    1 + number
                );
            }
        }
        for (name, text) in [("phone.csv", one), ("work.csv", two)] {
            std::fs::write(books.join(name), text).unwrap();
            let request = ImportRequest { inside: Some(books.clone()), ..ImportRequest::of(vec![books.join(name)]) };
            vault.import(&request, &|_| {}).await.unwrap();
        }
        Self::of(home, vault)
    }

    fn of(home: TempDir, vault: Vault) -> Self {
        let state = WebState::new(vault.clone(), HOST);
        Self { home: Arc::new(home), vault, app: router(state.clone()), state }
    }

    /// The same vault, served by another process.
    pub(crate) fn again(&self, state: WebState) -> Self {
        Self { home: Arc::clone(&self.home), vault: self.vault.clone(), app: router(state.clone()), state }
    }

    /// Sends a request as it is.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// Comes in by a new link.
    pub(crate) async fn enter(&self) -> Visitor<'_> {
        let link = self.state.new_link().unwrap();
        let path = link.strip_prefix(&format!("http://{HOST}")).unwrap();
        let answer = self.send(Request::get(path).header(header::HOST, HOST).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let cookie = answer.header("set-cookie").split(';').next().unwrap().to_owned();
        Visitor { house: self, cookie }
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The value of the first `name="…" value="…"` field.
    pub(crate) fn field(&self, name: &str) -> String {
        let begin = format!("name=\"{name}\" value=\"");
        let rest = self.body.split(&begin).nth(1).unwrap_or_else(|| panic!("no field {name} in {}", self.body));
        rest.split('"').next().unwrap().to_owned()
    }
}

/// A browser that was let in.
pub(crate) struct Visitor<'a> {
    house: &'a House,
    pub(crate) cookie: String,
}

impl Visitor<'_> {
    pub(crate) fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        Request::builder().method(method).uri(path).header(header::HOST, HOST).header(header::COOKIE, &self.cookie)
    }

    /// Opens a page.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.house.send(self.request("GET", path).body(Body::empty()).unwrap()).await
    }

    /// Opens a page that must be there.
    pub(crate) async fn page(&self, path: &str) -> Answer {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer
    }

    /// Sends a form as our own page does, with the token of `/settings`, and gives the answer.
    pub(crate) async fn post(&self, path: &str, fields: &str) -> Answer {
        let token = self.page("/settings").await.field("csrf");
        self.post_raw(path, &format!("csrf={token}&{fields}")).await
    }

    /// Sends a form as it stands, from our own origin.
    pub(crate) async fn post_raw(&self, path: &str, body: &str) -> Answer {
        let request = self.request("POST", path).header("sec-fetch-site", "same-origin").header("origin", format!("http://{HOST}"));
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::from(body.to_owned()));
        self.house.send(request.unwrap()).await
    }

    /// Sends a form from our page `page`, with its address as a browser gives it, and gives the answer.
    pub(crate) async fn post_from(&self, page: &str, path: &str, fields: &str) -> Answer {
        let token = self.page("/settings").await.field("csrf");
        let request = self.request("POST", path).header("sec-fetch-site", "same-origin");
        let request = request.header(header::REFERER, format!("http://{HOST}{page}"));
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.house.send(request.body(Body::from(format!("csrf={token}&{fields}"))).unwrap()).await
    }

    /// Sends a form that must succeed, and opens the page it leads to.
    pub(crate) async fn done(&self, path: &str, fields: &str) -> Answer {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.body);
        self.page(answer.header("location")).await
    }

    /// The id of the first person on the list that fits `text`.
    pub(crate) async fn somebody(&self, text: &str) -> String {
        let list = self.page(&format!("/people?text={text}")).await;
        let rest = list.body.split("class=\"name\" href=\"/people/").nth(1).unwrap_or_else(|| panic!("nobody fits {text}"));
        rest.split('"').next().unwrap().to_owned()
    }
}
