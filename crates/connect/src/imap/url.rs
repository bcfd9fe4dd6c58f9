//! The address of a mailbox: `imaps://user@host[:port][/folder]`, after RFC 5092.

use std::{fmt, net::IpAddr, str::FromStr};

use super::{ImapError, NoMailbox};

/// How the line to the server is secured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte (`imaps://`, RFC 8314).
    Tls,
    /// TLS by STARTTLS (`imap://`); not asked for where the server is this machine.
    StartTls,
}

impl Security {
    fn scheme(self) -> &'static str {
        match self {
            Self::Tls => "imaps",
            Self::StartTls => "imap",
        }
    }

    fn port(self) -> u16 {
        match self {
            Self::Tls => 993,
            Self::StartTls => 143,
        }
    }
}

/// Where a mailbox is and whose; never with a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailboxUrl {
    /// How the line is secured.
    pub security: Security,
    /// The user, as the server knows them.
    pub user: String,
    /// Whether the user gets in by an OAuth 2 token (`;AUTH=XOAUTH2`) instead of a password.
    pub by_token: bool,
    /// The server's name or address, in lower case.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The only folder to read, as people write it; none is all that hold letters.
    pub folder: Option<String>,
}

impl MailboxUrl {
    /// Whether an argument means a mailbox rather than a file.
    pub fn is_meant(text: &str) -> bool {
        let text = text.trim().to_ascii_lowercase();
        text.starts_with("imap://") || text.starts_with("imaps://")
    }

    /// Whether the server is this machine, so that nobody can listen in between.
    pub fn is_this_machine(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }

    /// The user as a mail address, where it is one.
    pub fn address(&self) -> Option<&str> {
        let (name, domain) = self.user.split_once('@')?;
        (!name.is_empty() && domain.contains('.') && !domain.contains('@')).then_some(self.user.as_str())
    }
}

impl FromStr for MailboxUrl {
    type Err = ImapError;

    fn from_str(text: &str) -> Result<Self, ImapError> {
        let (scheme, rest) = text.trim().split_once("://").ok_or(ImapError::NoMailbox(NoMailbox::Beginning))?;
        let security = match scheme.to_ascii_lowercase().as_str() {
            "imaps" => Security::Tls,
            "imap" => Security::StartTls,
            _ => return Err(ImapError::NoMailbox(NoMailbox::Beginning)),
        };
        // A folder may hold an @; a user holds no unescaped slash.
        let (authority, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let (user, server) = authority.rsplit_once('@').ok_or(ImapError::NoMailbox(NoMailbox::NoUser))?;
        if user.contains(':') {
            return Err(ImapError::NoMailbox(NoMailbox::Password));
        }
        let (user, by_token) = match user.split_once(';') {
            None => (user, false),
            Some((user, way)) if way.eq_ignore_ascii_case("auth=xoauth2") => (user, true),
            Some((user, "AUTH=*" | "auth=*")) => (user, false),
            Some(_) => return Err(ImapError::NoMailbox(NoMailbox::Way)),
        };
        let (host, port) = server_of(server, security).ok_or(ImapError::NoMailbox(NoMailbox::Server))?;
        let user = decoded(user).filter(|user| !user.is_empty()).ok_or(ImapError::NoMailbox(NoMailbox::User))?;
        let folder = decoded(folder.trim_end_matches('/')).ok_or(ImapError::NoMailbox(NoMailbox::Folder))?;
        Ok(Self { security, user, by_token, host, port, folder: (!folder.is_empty()).then_some(folder) })
    }
}

impl fmt::Display for MailboxUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.security.scheme(), encoded(&self.user, "@"))?;
        if self.by_token {
            f.write_str(";AUTH=XOAUTH2")?;
        }
        if self.host.contains(':') {
            write!(f, "@[{}]", self.host)?;
        } else {
            write!(f, "@{}", self.host)?;
        }
        if self.port != self.security.port() {
            write!(f, ":{}", self.port)?;
        }
        match &self.folder {
            Some(folder) => write!(f, "/{}", encoded(folder, "/@ ")),
            None => Ok(()),
        }
    }
}

fn server_of(text: &str, security: Security) -> Option<(String, u16)> {
    let (host, port) = match text.strip_prefix('[') {
        Some(rest) => {
            let (host, after) = rest.split_once(']')?;
            host.parse::<IpAddr>().ok()?;
            (host, if after.is_empty() { None } else { Some(after.strip_prefix(':')?) })
        }
        None => text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port))),
    };
    let port = port.map_or(Some(security.port()), |port| port.parse().ok().filter(|port| *port > 0))?;
    let fits = !host.is_empty() && host.chars().all(|letter| letter.is_ascii_alphanumeric() || "-._:".contains(letter));
    fits.then(|| (host.to_ascii_lowercase(), port))
}

/// A text with its `%41` taken for what they stand for; none where that is no text, or one with control characters.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.chars().any(char::is_control))
}

/// A text with everything escaped that could be taken for a part of the URL, but for the characters in `kept`.
fn encoded(text: &str, kept: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() || "-._~+!$&'()*,=".contains(letter) || kept.contains(letter) {
            out.push(letter);
        } else {
            let mut buffer = [0; 4];
            letter.encode_utf8(&mut buffer).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_written_in_one_form() {
        for (text, shown, user, host, port, folder) in [
            ("imaps://ana@mail.example.org", "imaps://ana@mail.example.org", "ana", "mail.example.org", 993, None),
            (
                "IMAPS://ana@example.org@Mail.Example.org/",
                "imaps://ana@example.org@mail.example.org",
                "ana@example.org",
                "mail.example.org",
                993,
                None,
            ),
            ("imaps://ana%40example.org@h.example:993", "imaps://ana@example.org@h.example", "ana@example.org", "h.example", 993, None),
            ("imap://ana@127.0.0.1:1143/INBOX", "imap://ana@127.0.0.1:1143/INBOX", "ana", "127.0.0.1", 1143, Some("INBOX")),
            (
                "imaps://ana@[::1]:1993/Friends/Old%20letters",
                "imaps://ana@[::1]:1993/Friends/Old letters",
                "ana",
                "::1",
                1993,
                Some("Friends/Old letters"),
            ),
            (
                "imaps://ana@h.example/Entw%C3%BCrfe@home",
                "imaps://ana@h.example/Entwürfe@home",
                "ana",
                "h.example",
                993,
                Some("Entwürfe@home"),
            ),
            ("imaps://a%3Ab%2Fc@h.example", "imaps://a%3Ab%2Fc@h.example", "a:b/c", "h.example", 993, None),
        ] {
            let url: MailboxUrl = text.parse().unwrap();
            assert_eq!(url.to_string(), shown);
            assert_eq!(shown.parse::<MailboxUrl>().unwrap(), url);
            assert_eq!((url.user.as_str(), url.host.as_str(), url.port, url.folder.as_deref()), (user, host, port, folder), "{text}");
        }
    }

    #[test]
    fn what_is_no_address_of_a_mailbox_is_refused_without_repeating_a_password() {
        for text in [
            "mail.example.org",
            "pop3://ana@h.example",
            "imaps://h.example",
            "imaps://@h.example",
            "imaps://ana@",
            "imaps://ana@h.example:0",
            "imaps://ana@h.example:port",
            "imaps://ana@h exam.example",
            "imaps://ana@[::1",
            "imaps://ana%0Dx@h.example",
            "imaps://ana%FF@h.example",
            "imaps://ana%4@h.example",
            "imaps://ana;AUTH=PLAIN@h.example",
        ] {
            assert!(text.parse::<MailboxUrl>().is_err(), "{text}");
        }
        let error = "imaps://ana:hunter2@h.example".parse::<MailboxUrl>().unwrap_err().to_string();
        assert!(error.contains("password") && !error.contains("hunter2"), "{error}");
    }

    #[test]
    fn a_url_tells_a_token_a_machine_and_an_address() {
        let url: MailboxUrl = "imaps://ana@example.org;AUTH=XOAUTH2@imap.example.org".parse().unwrap();
        assert!(url.by_token && !url.is_this_machine());
        assert_eq!(url.address(), Some("ana@example.org"));
        assert_eq!(url.to_string(), "imaps://ana@example.org;AUTH=XOAUTH2@imap.example.org");
        let here = |text: &str| text.parse::<MailboxUrl>().unwrap().is_this_machine();
        assert!(here("imap://a@localhost") && here("imap://a@127.0.0.9") && here("imap://a@[::1]") && !here("imap://a@127.example"));
        assert_eq!("imap://ana@h".parse::<MailboxUrl>().unwrap().address(), None);
        assert!(MailboxUrl::is_meant(" IMAP://x") && !MailboxUrl::is_meant("imap.mbox"));
    }
}
