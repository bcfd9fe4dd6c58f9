//! What every request can reach: the vault, and who is let in.

use std::{sync::Arc, time::Duration};

use hearten_verbs::{DEMO_VAULT, Vault};

use crate::{
    kept::KeptPages,
    long_work::LongWork,
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
    kept: Arc<KeptPages>,
    long_work: LongWork,
    patience: Duration,
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
            kept: Arc::default(),
            long_work: LongWork::default(),
            patience: Duration::MAX,
        }
    }

    /// The same, reached by others through the proxy at `origin`.
    #[must_use]
    pub fn behind(mut self, origin: Option<Origin>) -> Self {
        self.origin = origin.map(Arc::new);
        self
    }

    /// The same, with pages that take longer than `patience` to work out replaced by one that says so, until they are there.
    #[must_use]
    pub fn patient_for(mut self, patience: Duration) -> Self {
        self.patience = patience;
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

    /// What the pages keep.
    pub(crate) fn kept(&self) -> &KeptPages {
        &self.kept
    }

    /// What goes on though its browser went away.
    pub(crate) fn long_work(&self) -> &LongWork {
        &self.long_work
    }

    /// How long a page is waited for that takes seconds to work out, before one that says so comes instead.
    pub(crate) fn patience(&self) -> Duration {
        self.patience
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
