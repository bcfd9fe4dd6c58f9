//! Where others reach this server: the address of the proxy before it, such as `https://hearten.example`.

use std::str::FromStr;

use axum::http::{Uri, uri::Scheme};

/// The scheme and authority by which browsers reach the server through a proxy (RFC 6454).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    scheme: &'static str,
    authority: String,
}

impl Origin {
    /// The host with its port where it has one, in lower case, as a request names it.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// Whether nobody on the way can read or change what is sent.
    pub(crate) fn is_secure(&self) -> bool {
        self.scheme == "https"
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}

impl FromStr for Origin {
    type Err = String;

    /// # Errors
    /// What is wrong: it is no address, has a path, or is not `https` though it is not on this machine: a password would be sent in the clear.
    fn from_str(text: &str) -> Result<Self, String> {
        let uri: Uri = text.trim().parse().map_err(|_| format!("\"{text}\" is no address"))?;
        let authority = uri.authority().filter(|authority| !authority.as_str().contains('@'));
        let (Some(scheme), Some(authority)) = (uri.scheme(), authority) else {
            return Err(format!("\"{text}\" is no address of a server"));
        };
        if uri.path() != "/" || uri.query().is_some() {
            return Err(format!("\"{text}\" has a path; only a whole host can be Hearten's"));
        }
        let authority = authority.as_str().to_ascii_lowercase();
        if *scheme == Scheme::HTTPS {
            let authority = authority.strip_suffix(":443").unwrap_or(&authority).to_owned();
            return Ok(Self { scheme: "https", authority });
        }
        if *scheme == Scheme::HTTP && is_this_machine(&authority) {
            let authority = authority.strip_suffix(":80").unwrap_or(&authority).to_owned();
            return Ok(Self { scheme: "http", authority });
        }
        Err(format!("\"{text}\" does not begin with https://, so that passwords would be sent in the clear"))
    }
}

/// Whether a host, with or without its port, is this machine.
pub(crate) fn is_this_machine(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or("", |(name, _)| name),
        None => host.split_once(':').map_or(host, |(name, _)| name),
    };
    matches!(name, "127.0.0.1" | "localhost" | "::1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_whole_host_reached_safely() {
        let read = |text: &str| text.parse::<Origin>().map(|origin| origin.to_string());
        assert_eq!(read("https://Hearten.example/").as_deref(), Ok("https://hearten.example"));
        assert_eq!(read("https://hearten.example:8443").as_deref(), Ok("https://hearten.example:8443"));
        assert_eq!(read("https://hearten.example:443").as_deref(), Ok("https://hearten.example"));
        assert_eq!(read("http://localhost:8080").as_deref(), Ok("http://localhost:8080"));
        for bad in [
            "",
            "hearten.example",
            "https://a.example/hearten",
            "http://a.example",
            "https://u:p@a.example",
            "ftp://a.example",
            "https://a.example/?q",
        ] {
            assert!(read(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn only_this_machine_is_this_machine() {
        for good in ["127.0.0.1:80", "localhost", "localhost:4000", "[::1]:4000"] {
            assert!(is_this_machine(good), "{good}");
        }
        for bad in ["", "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "[::2]:80", "10.0.0.1"] {
            assert!(!is_this_machine(bad), "{bad}");
        }
    }
}
