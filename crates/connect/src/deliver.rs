//! A message handed to a server of the web that the user named.

use std::time::Duration;

use hearten_domain::ErrorKind;
use ureq::{Agent, Error, http::Uri};

use crate::WebCause;

/// The longest that handing over may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is handed over, and to which address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// The address, `https://` or `http://`.
    pub url: String,
    /// Headers by name; their values are never logged.
    pub headers: Vec<(&'static str, String)>,
    /// What is handed over.
    pub body: PostBody,
}

/// What is handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PostBody {
    /// Words.
    Text(String),
    /// JSON, written out.
    Json(String),
}

/// Why something was not delivered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {cause}")]
pub struct DeliverError {
    /// The server, without secrets.
    pub place: String,
    /// Why.
    pub cause: DeliverCause,
}

/// Why something was not delivered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeliverCause {
    /// What keeps any server of the web from answering.
    #[error("{0}")]
    Web(WebCause),
    /// To or from somebody who has no such address: what was written.
    #[error("\"{0}\" is no mail address")]
    NoMailAddress(String),
    /// The server does not let one in.
    #[error("the server does not let Hearten in: the token is missing or wrong")]
    NotLetIn,
    /// The server knows nothing of the address.
    #[error("the server takes no messages at this address")]
    TakesNone,
    /// The server does not take this message: its status.
    #[error("the server does not take the message (error {0})")]
    NotTaken(u16),
    /// The server sends one to another address.
    #[error("the server sends one elsewhere; name the address it sends to")]
    SentElsewhere,
    /// A mail could not be made, in the words of a library.
    #[error("{0}")]
    Unmade(String),
    /// The server refuses a mail, in its words.
    #[error("{0}")]
    Refused(String),
    /// The server was not reached, in the words of the system or a library.
    #[error("{0}")]
    Unreached(String),
}

impl DeliverError {
    /// `invalid` for an address that is none, `refused` where the server does not let one in or takes no such message, else `unavailable`.
    pub fn kind(&self) -> ErrorKind {
        match self.cause {
            DeliverCause::Web(cause) => cause.kind(),
            DeliverCause::NoMailAddress(_) => ErrorKind::Invalid,
            DeliverCause::NotLetIn
            | DeliverCause::TakesNone
            | DeliverCause::NotTaken(_)
            | DeliverCause::SentElsewhere
            | DeliverCause::Refused(_) => ErrorKind::Refused,
            DeliverCause::Unreached(_) => ErrorKind::Unavailable,
            DeliverCause::Unmade(_) => ErrorKind::Internal,
        }
    }

    /// The error that was written down as `text`; none for one that handed on another's words.
    pub fn written_as(text: &str) -> Option<Self> {
        let (place, cause) = text.split_once(": ")?;
        Some(Self { place: place.to_owned(), cause: DeliverCause::written_as(cause)? })
    }
}

impl DeliverCause {
    /// Those that say the same each time.
    const PLAIN: [Self; 6] = [
        Self::Web(WebCause::NotOfTheWeb),
        Self::NotLetIn,
        Self::TakesNone,
        Self::SentElsewhere,
        Self::Web(WebCause::NoServer),
        Self::Web(WebCause::Late),
    ];

    fn written_as(text: &str) -> Option<Self> {
        // The number in a text that says the same but for it.
        let number = text.split(|letter: char| !letter.is_ascii_digit()).find_map(|digits| digits.parse::<u16>().ok());
        let numbered = number.map(|code| [Self::NotTaken(code), Self::Web(WebCause::Answered(code))]).into_iter().flatten();
        Self::PLAIN.into_iter().chain(numbered).find(|cause| cause.to_string() == text)
    }
}

/// Hands a message over. It goes nowhere else than asked: a redirection is an error. Blocks: call it where one may wait.
///
/// # Errors
/// Where the address is none of the web, its server cannot be reached in half a minute, or does not take the message.
pub fn post(post: &Post) -> Result<(), DeliverError> {
    let address: Option<Uri> = post.url.parse().ok();
    let host = address.as_ref().and_then(Uri::host).unwrap_or_default().to_owned();
    let failed = |cause| DeliverError { place: host.clone(), cause };
    let Some(address) = address.filter(|it| matches!(it.scheme_str(), Some("http" | "https")) && !host.is_empty()) else {
        return Err(failed(DeliverCause::Web(WebCause::NotOfTheWeb)));
    };
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .user_agent(concat!("hearten/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let (kind, body) = match &post.body {
        PostBody::Text(text) => ("text/plain; charset=utf-8", text),
        PostBody::Json(text) => ("application/json", text),
    };
    let mut request = agent.post(&address).header("Content-Type", kind);
    for (name, value) in &post.headers {
        request = request.header(*name, value);
    }
    let response = request.send(body.as_str()).map_err(|error| failed(cause(&error)))?;
    match response.status().as_u16() {
        300..400 => Err(failed(DeliverCause::SentElsewhere)),
        _ => Ok(()),
    }
}

fn cause(error: &Error) -> DeliverCause {
    match error {
        Error::StatusCode(401 | 403) => DeliverCause::NotLetIn,
        Error::StatusCode(404 | 410) => DeliverCause::TakesNone,
        Error::StatusCode(code @ 400..500) => DeliverCause::NotTaken(*code),
        other => WebCause::of(other).map_or_else(|| DeliverCause::Unreached(other.to_string()), DeliverCause::Web),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader, Read, Write},
        net::TcpListener,
        thread::{self, JoinHandle},
    };

    use super::*;

    /// A server that answers once, and what it was sent: the head and the body.
    fn server(answer: &'static str) -> (String, JoinHandle<(String, String)>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let heard = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                reader.read_line(&mut head).unwrap();
            }
            let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned));
            let mut body = vec![0; length.unwrap().parse().unwrap()];
            reader.read_exact(&mut body).unwrap();
            write!(stream, "HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
            (head, String::from_utf8(body).unwrap())
        });
        (format!("http://{address}/topic"), heard)
    }

    fn words(url: &str) -> Post {
        Post { url: url.to_owned(), headers: vec![("Title", "Today".to_owned())], body: PostBody::Text("Write to Ana".into()) }
    }

    #[test]
    fn a_message_arrives_with_its_headers() {
        let (url, heard) = server("200 OK");
        post(&words(&url)).unwrap();
        let (head, body) = heard.join().unwrap();
        assert!(head.starts_with("POST /topic HTTP/1.1\r\n"), "{head}");
        assert!(head.to_ascii_lowercase().contains("\r\ntitle: today\r\n"), "{head}");
        assert_eq!(body, "Write to Ana");
    }

    #[test]
    fn what_a_server_does_not_take_is_told_apart_from_one_that_is_away() {
        for (answer, kind) in [
            ("403 Forbidden", ErrorKind::Refused),
            ("404 Not Found", ErrorKind::Refused),
            ("302 Found", ErrorKind::Refused),
            ("500 Internal Server Error", ErrorKind::Unavailable),
        ] {
            let (url, heard) = server(answer);
            assert_eq!(post(&words(&url)).unwrap_err().kind(), kind, "{answer}");
            heard.join().unwrap();
        }
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert_eq!(post(&words(&format!("http://{closed}/"))).unwrap_err().kind(), ErrorKind::Unavailable);
        assert_eq!(post(&words("file:///etc/passwd")).unwrap_err().kind(), ErrorKind::Invalid);
    }

    #[test]
    fn what_was_written_down_is_known_again() {
        let numbered = [DeliverCause::NotTaken(418), DeliverCause::Web(WebCause::Answered(500))];
        let causes = DeliverCause::PLAIN.into_iter().chain(numbered);
        for cause in causes {
            let error = DeliverError { place: "ntfy.example".into(), cause };
            assert_eq!(DeliverError::written_as(&error.to_string()), Some(error));
        }
        let words = DeliverError { place: "mail.example".into(), cause: DeliverCause::Refused("550 nobody here".into()) };
        assert_eq!(DeliverError::written_as(&words.to_string()), None);
    }

    #[test]
    fn a_token_in_an_address_is_not_told() {
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let error = post(&words(&format!("http://{closed}/message?token=hush"))).unwrap_err();
        assert!(!error.to_string().contains("hush"), "{error}");
    }
}
