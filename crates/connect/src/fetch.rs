//! One document of the web, asked for because the user said so.

use std::time::Duration;

use hearten_domain::ErrorKind;
use ureq::{
    Agent, Error,
    http::{HeaderMap, Uri},
};

use crate::WebCause;

/// The most bytes that are read of a document.
const MOST_BYTES: u64 = 5 << 20;
/// The longest that it may take, from the name's look-up to the last byte.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often one may be sent elsewhere.
const REDIRECTS: u32 = 5;

/// A document that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What the server says it is: `text/html`.
    pub media_type: Option<String>,
}

/// Why a document was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{url}: {cause}")]
pub struct FetchError {
    /// What was asked for.
    pub url: String,
    /// Why it did not come.
    pub cause: FetchCause,
}

/// Why a document did not come.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchCause {
    /// What was asked for is no address.
    #[error("this is no web address")]
    NoAddress,
    /// What keeps any server of the web from answering.
    #[error("{0}")]
    Web(WebCause),
    /// The server has no such document.
    #[error("there is no such document on the server")]
    NoDocument,
    /// The server gives it not to everybody.
    #[error("the server gives it only to those who sign in")]
    OnlySignedIn,
    /// It is larger than what is read.
    #[error("it is larger than 5 MB")]
    TooLarge,
    /// Something else went wrong, in the words of the system or a library.
    #[error("{0}")]
    Other(String),
}

impl FetchError {
    /// `invalid` for what is no address of the web, `missing` where the server has no such document, `refused` where it gives it not to everybody,
    /// else `unavailable`.
    pub fn kind(&self) -> ErrorKind {
        match self.cause {
            FetchCause::NoAddress | FetchCause::TooLarge => ErrorKind::Invalid,
            FetchCause::Web(cause) => cause.kind(),
            FetchCause::NoDocument => ErrorKind::Missing,
            FetchCause::OnlySignedIn => ErrorKind::Refused,
            FetchCause::Other(_) => ErrorKind::Unavailable,
        }
    }
}

/// Reads the document at `url`, a web address. It carries no cookie and no name but the program's, and comes from nowhere else than asked, but for at
/// most five redirections. Blocks: call it where one may wait.
///
/// # Errors
/// Where it is no address of the web, cannot be reached in half a minute, or is larger than 5 MB.
pub fn fetch(url: &str) -> Result<Fetched, FetchError> {
    let failed = |cause| FetchError { url: url.to_owned(), cause };
    let address: Uri = url.parse().map_err(|_| failed(FetchCause::NoAddress))?;
    if !matches!(address.scheme_str(), Some("http" | "https")) || address.host().is_none_or(str::is_empty) {
        return Err(failed(FetchCause::Web(WebCause::NotOfTheWeb)));
    }
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(REDIRECTS)
        .user_agent(concat!("hearten/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let mut response = agent.get(&address).call().map_err(|error| failed(cause(&error)))?;
    let media_type = media_type(response.headers());
    let bytes = response.body_mut().with_config().limit(MOST_BYTES).read_to_vec().map_err(|error| failed(cause(&error)))?;
    Ok(Fetched { bytes, media_type })
}

fn media_type(headers: &HeaderMap) -> Option<String> {
    let value = headers.get("content-type")?.to_str().ok()?;
    value.split(';').next().map(|kind| kind.trim().to_ascii_lowercase()).filter(|kind| !kind.is_empty())
}

fn cause(error: &Error) -> FetchCause {
    match error {
        Error::StatusCode(404 | 410) => FetchCause::NoDocument,
        Error::StatusCode(401 | 403) => FetchCause::OnlySignedIn,
        Error::BodyExceedsLimit(_) => FetchCause::TooLarge,
        other => WebCause::of(other).map_or_else(|| FetchCause::Other(other.to_string()), FetchCause::Web),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader, Write},
        net::TcpListener,
        thread,
    };

    use super::*;

    /// A server that answers each of `answers` once; its address.
    fn server(answers: Vec<String>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for answer in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        format!("http://{address}")
    }

    fn answer(status: &str, headers: &str, body: &str) -> String {
        format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}", body.len())
    }

    #[test]
    fn a_document_is_read_through_a_redirection() {
        let url = server(vec![
            answer("302 Found", "Location: /there\r\n", ""),
            answer("200 OK", "Content-Type: Text/HTML; charset=utf-8\r\n", "hello"),
        ]);
        let fetched = fetch(&url).unwrap();
        assert_eq!(fetched, Fetched { bytes: b"hello".to_vec(), media_type: Some("text/html".into()) });
    }

    #[test]
    fn what_is_missing_is_told_apart_from_what_is_out_of_reach() {
        let url = server(vec![answer("404 Not Found", "", "")]);
        assert_eq!(fetch(&url).unwrap_err().kind(), ErrorKind::Missing);
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert_eq!(fetch(&format!("http://{closed}/")).unwrap_err().kind(), ErrorKind::Unavailable);
    }

    #[test]
    fn what_is_no_web_address_is_never_asked_for() {
        for url in ["file:///etc/passwd", "ftp://a.example", "words", "", "https://"] {
            assert_eq!(fetch(url).unwrap_err().kind(), ErrorKind::Invalid, "{url}");
        }
    }

    #[test]
    fn a_document_of_no_end_is_cut_off() {
        let url = server(vec![answer("200 OK", "", &"x".repeat((MOST_BYTES + 1) as usize))]);
        assert_eq!(fetch(&url).unwrap_err().kind(), ErrorKind::Invalid);
    }
}
