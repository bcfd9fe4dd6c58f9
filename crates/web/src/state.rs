//! What every request can reach: the vault, and who is let in.

use std::sync::Arc;

use hearten_verbs::{DEMO_VAULT, NetworkMap, PeoplePlaces, Review, Support, Today, Vault};

use crate::{
    kept::Kept,
    origin::{Origin, is_this_machine},
    session::Sessions,
};

/// The vault that is served, and the sessions. Cheap to clone.
#[derive(Clone)]
pub struct WebState {
    vault: Vault,
    sessions: Arc<Sessions>,
    authority: Arc<str>,
    cookie: Arc<str>,
    origin: Option<Arc<Origin>>,
    map: Arc<Kept<NetworkMap>>,
    places: Arc<Kept<PeoplePlaces>>,
    today: Arc<Kept<Today>>,
    review: Arc<Kept<Review>>,
    support: Arc<Kept<Support>>,
}

impl WebState {
    /// The state for a vault served at `authority`, such as `127.0.0.1:4000`.
    pub fn new(vault: Vault, authority: &str) -> Self {
        // Browsers share cookies among the ports of a host: the port in the name keeps two instances apart.
        let port = authority.rsplit_once(':').map_or("80", |(_, port)| port);
        Self {
            vault,
            sessions: Arc::default(),
            authority: authority.into(),
            cookie: format!("hearten-{port}").into(),
            origin: None,
            map: Arc::default(),
            places: Arc::default(),
            today: Arc::default(),
            review: Arc::default(),
            support: Arc::default(),
        }
    }

    /// The same, reached by others through the proxy at `origin`.
    #[must_use]
    pub fn behind(mut self, origin: Option<Origin>) -> Self {
        self.origin = origin.map(Arc::new);
        self
    }

    /// A new link that lets one browser in, once.
    ///
    /// None where the machine gives no random bytes.
    pub fn new_link(&self) -> Option<String> {
        let token = self.sessions.make_link()?;
        Some(match &self.origin {
            Some(origin) => format!("{origin}/?token={token}"),
            None => format!("http://{}/?token={token}", self.authority),
        })
    }

    /// Where the pages are served, such as `127.0.0.1:4000`.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// The vault.
    pub(crate) fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Whether the vault is the one of invented people.
    pub(crate) fn is_demo(&self) -> bool {
        self.vault.name() == DEMO_VAULT
    }

    pub(crate) fn sessions(&self) -> &Sessions {
        &self.sessions
    }

    /// The map of people as it was last laid out.
    pub(crate) fn map(&self) -> &Kept<NetworkMap> {
        &self.map
    }

    /// Where people live, as it was last looked up.
    pub(crate) fn places(&self) -> &Kept<PeoplePlaces> {
        &self.places
    }

    /// The moves of the day as they were last worked out.
    pub(crate) fn today(&self) -> &Kept<Today> {
        &self.today
    }

    /// The review of the last year as it was last worked out.
    pub(crate) fn review(&self) -> &Kept<Review> {
        &self.review
    }

    /// Who would stand by me, as it was last worked out.
    pub(crate) fn support(&self) -> &Kept<Support> {
        &self.support
    }

    /// Where others reach the pages, if they do.
    pub(crate) fn origin(&self) -> Option<&Origin> {
        self.origin.as_deref()
    }

    /// The name of the session's cookie for a browser that asked `host`, and what else is said of it. `__Host-` and `Secure` keep it to the one host
    /// and to TLS (RFC 6265bis section 4.1.3).
    pub(crate) fn cookie(&self, host: &str) -> (String, &'static str) {
        if !is_this_machine(host) && self.origin().is_some_and(Origin::is_secure) {
            (format!("__Host-{}", self.cookie), "; Secure")
        } else {
            (self.cookie.to_string(), "")
        }
    }
}
