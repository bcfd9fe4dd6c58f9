//! A mail, handed to the user's own mail server.

use std::{fmt, net::IpAddr, str::FromStr, time::Duration};

use lettre::{
    Message, SmtpTransport, Transport,
    message::{Mailbox, header::ContentType},
    transport::smtp::{
        authentication::Credentials,
        client::{Tls, TlsParameters},
    },
};
use percent_encoding::percent_decode_str;
use url::Url;

use crate::{DeliverCause, DeliverError, imap::Secret};

/// How long each step may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail server and its user: `smtps://user@host[:465]` (TLS from the first byte, RFC 8314) or `smtp://user@host[:587]` (STARTTLS, RFC 3207;
/// not asked for where the server is this machine). Never with a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailServer {
    is_tls: bool,
    host: String,
    port: u16,
    /// Who signs in; none where the server asks nobody.
    pub user: Option<String>,
}

impl MailServer {
    fn is_this_machine(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }

    const fn usual_port(is_tls: bool) -> u16 {
        if is_tls { 465 } else { 587 }
    }
}

/// Why something is no address of a mail server; a password in it is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoMailServer {
    /// It begins otherwise.
    #[error("this is no address of a mail server: it begins neither with smtps:// nor with smtp://")]
    Beginning,
    /// It holds a password.
    #[error("this is no address of a mail server: it seems to hold a password; leave that out, you are asked for it")]
    Password,
    /// Something follows the server.
    #[error("this is no address of a mail server: after the server nothing may follow")]
    Ending,
    /// There is no server in it.
    #[error("this is no address of a mail server: it names no server")]
    Server,
    /// Its user is no text.
    #[error("this is no address of a mail server: its user cannot be read")]
    User,
}

impl FromStr for MailServer {
    type Err = NoMailServer;

    fn from_str(text: &str) -> Result<Self, NoMailServer> {
        let url = Url::parse(text.trim()).map_err(|_| NoMailServer::Beginning)?;
        let is_tls = match url.scheme() {
            "smtps" => true,
            "smtp" => false,
            _ => return Err(NoMailServer::Beginning),
        };
        if url.password().is_some() {
            return Err(NoMailServer::Password);
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() {
            return Err(NoMailServer::Ending);
        }
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(NoMailServer::Server)?;
        let user = percent_decode_str(url.username()).decode_utf8().map_err(|_| NoMailServer::User)?.into_owned();
        Ok(Self {
            is_tls,
            host: host.trim_matches(['[', ']']).to_ascii_lowercase(),
            port: url.port().unwrap_or(Self::usual_port(is_tls)),
            user: (!user.is_empty()).then_some(user),
        })
    }
}

impl fmt::Display for MailServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_tls { "smtps://" } else { "smtp://" })?;
        if let Some(user) = &self.user {
            write!(f, "{}@", user.replace('%', "%25").replace('@', "%40"))?;
        }
        if self.host.contains(':') {
            write!(f, "[{}]", self.host)?;
        } else {
            f.write_str(&self.host)?;
        }
        if self.port == Self::usual_port(self.is_tls) { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

/// A mail of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainMail {
    /// From whom; also where answers go.
    pub from: String,
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

/// Hands a mail to a server. Blocks: call it where one may wait.
///
/// # Errors
/// `invalid` where an address is none; `refused` where the server does not let one in or does not take the mail; `unavailable` where it cannot be
/// reached or the line cannot be secured.
pub fn send_mail(server: &MailServer, password: Option<&Secret>, mail: &PlainMail) -> Result<(), DeliverError> {
    let failed = |cause| DeliverError { place: server.host.clone(), cause };
    let address = |text: &str| text.parse::<Mailbox>().map_err(|_| failed(DeliverCause::NoMailAddress(text.to_owned())));
    let message = Message::builder()
        .from(address(&mail.from)?)
        .to(address(&mail.to)?)
        .subject(mail.subject.as_str())
        .header(ContentType::TEXT_PLAIN)
        .body(mail.text.clone())
        .map_err(|error| failed(DeliverCause::Unmade(error.to_string())))?;
    let secured = || TlsParameters::new(server.host.clone()).map_err(|error| failed(DeliverCause::Unreached(error.to_string())));
    let tls = match (server.is_tls, server.is_this_machine()) {
        (true, _) => Tls::Wrapper(secured()?),
        (false, true) => Tls::None,
        (false, false) => Tls::Required(secured()?),
    };
    let mut transport = SmtpTransport::builder_dangerous(&server.host).port(server.port).tls(tls).timeout(Some(PATIENCE));
    if let (Some(user), Some(password)) = (&server.user, password) {
        transport = transport.credentials(Credentials::new(user.clone(), password.reveal().to_owned()));
    }
    transport.build().send(&message).map(|_| ()).map_err(|error| {
        let words = password.map_or_else(|| error.to_string(), |password| password.out_of(&error.to_string()));
        failed(if error.is_permanent() { DeliverCause::Refused(words) } else { DeliverCause::Unreached(words) })
    })
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader, Write},
        net::TcpListener,
        thread::{self, JoinHandle},
    };

    use hearten_domain::ErrorKind;

    use super::*;

    #[test]
    fn addresses_are_read_and_written_in_one_form() {
        for (text, shown, user) in [
            ("smtps://ana@mail.example", "smtps://ana@mail.example", Some("ana")),
            ("smtps://ana%40x.example@mail.example:465/", "smtps://ana%40x.example@mail.example", Some("ana@x.example")),
            ("smtp://Mail.Example:2525", "smtp://mail.example:2525", None),
            ("smtp://a+b@[::1]", "smtp://a+b@[::1]", Some("a+b")),
        ] {
            let server: MailServer = text.parse().unwrap();
            assert_eq!((server.to_string().as_str(), server.user.as_deref()), (shown, user));
            assert_eq!(server.to_string().parse::<MailServer>().unwrap(), server);
        }
        for wrong in ["", "mail.example", "https://a.example", "smtp://", "smtps://ana:hush@a.example", "smtps://a.example/inbox"] {
            let error = wrong.parse::<MailServer>().unwrap_err();
            assert!(!error.to_string().contains("hush"), "{error}");
        }
    }

    /// A mail server that takes one mail, if `takes` it, and what it was told.
    fn server(takes: bool) -> (MailServer, JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let heard = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let mut heard = String::new();
            let mut in_data = false;
            stream.write_all(b"220 test\r\n").unwrap();
            while let Some(Ok(line)) = lines.next() {
                heard.push_str(&line);
                heard.push('\n');
                let answer = match line.as_str() {
                    "." if in_data => {
                        in_data = false;
                        "250 taken\r\n"
                    }
                    _ if in_data => continue,
                    "DATA" => {
                        in_data = true;
                        "354 go on\r\n"
                    }
                    "QUIT" => "221 bye\r\n",
                    rcpt if rcpt.starts_with("RCPT") && !takes => "550 nobody here\r\n",
                    _ => "250 test\r\n",
                };
                if stream.write_all(answer.as_bytes()).is_err() || line == "QUIT" {
                    break;
                }
            }
            heard
        });
        (url.parse().unwrap(), heard)
    }

    fn mail() -> PlainMail {
        PlainMail {
            from: "me@x.example".into(),
            to: "me@y.example".into(),
            subject: "Inês and Ben today".into(),
            text: "Write to Inês.\n".into(),
        }
    }

    #[test]
    fn a_mail_arrives() {
        let (server, heard) = server(true);
        send_mail(&server, None, &mail()).unwrap();
        let heard = heard.join().unwrap();
        assert!(heard.contains("MAIL FROM:<me@x.example>") && heard.contains("RCPT TO:<me@y.example>"), "{heard}");
        assert!(heard.contains("Subject: =?utf-8?b?SW7DqnM="), "{heard}");
    }

    #[test]
    fn what_the_server_refuses_is_told() {
        let (server, heard) = server(false);
        let error = send_mail(&server, None, &mail()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("nobody here"), "{error}");
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let away: MailServer = format!("smtp://{closed}").parse().unwrap();
        assert_eq!(send_mail(&away, None, &mail()).unwrap_err().kind(), ErrorKind::Unavailable);
        let wrong = PlainMail { to: "nobody".into(), ..mail() };
        assert_eq!(send_mail(&away, None, &wrong).unwrap_err().kind(), ErrorKind::Invalid);
        drop(heard);
    }
}
