//! What every request can reach: the vault, and who is let in.

use std::sync::Arc;

use hearten_verbs::{DEMO_VAULT, Vault};

use crate::session::Sessions;

/// The vault that is served, and the sessions. Cheap to clone.
#[derive(Clone)]
pub struct WebState {
    vault: Vault,
    sessions: Arc<Sessions>,
    authority: Arc<str>,
    cookie: Arc<str>,
}

impl WebState {
    /// The state for a vault served at `authority`, such as `127.0.0.1:4000`.
    pub fn new(vault: Vault, authority: &str) -> Self {
        // Browsers share cookies among the ports of a host: the port in the name keeps two instances apart.
        let port = authority.rsplit_once(':').map_or("80", |(_, port)| port);
        Self { vault, sessions: Arc::default(), authority: authority.into(), cookie: format!("hearten-{port}").into() }
    }

    /// A new link that lets one browser in, once.
    ///
    /// None where the machine gives no random bytes.
    pub fn new_link(&self) -> Option<String> {
        Some(format!("http://{}/?token={}", self.authority, self.sessions.make_link()?))
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

    /// The name of the session's cookie.
    pub(crate) fn cookie(&self) -> &str {
        &self.cookie
    }
}
