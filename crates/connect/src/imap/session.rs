//! Getting in, and the few commands that only read.

use std::{sync::Arc, sync::atomic::Ordering};

use async_imap::{
    Authenticator, Client,
    error::Error,
    imap_proto::{AttributeValue, Capability, MailboxDatum, MessageSection, Response, ResponseCode, SectionPath, Status},
};
use tokio::time::timeout;

use super::{
    Account, Asked, Credential, ImapError, MailboxUrl, NoLine, NotSafe, Pace, Security, Unreadable,
    error::spoken,
    folders::{Listed, Usage},
    line::{Line, quoted, still_open},
    reader::MailMessage,
    stream::{Guarded, Received, Wire, tcp, tls},
    uids::{new_after, uid_set},
};

/// The most bytes of a letter's headers and of its text that are asked for.
const HEADER_BYTES: usize = 256 << 10;
const TEXT_BYTES: usize = 256 << 10;

/// A folder as it stands.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Standing {
    /// Numbers mean the same letters as long as this stays (RFC 3501, section 2.3.1.1).
    pub(crate) uid_validity: u32,
    /// How many letters it holds.
    pub(crate) exists: u32,
}

impl Line {
    /// Connects and signs in.
    pub(crate) async fn open(account: &Account, pace: Pace) -> Result<Self, ImapError> {
        let silent = || ImapError::Unreachable(NoLine::Silent { host: account.url.host.clone(), port: account.url.port });
        let (session, received) = timeout(pace.answer, sign_in(account)).await.map_err(|_| silent())??;
        Ok(Self { session, received, patience: pace.answer })
    }

    /// Whether the server can say by itself that something came (IDLE).
    pub(crate) async fn can_idle(&mut self) -> Result<bool, ImapError> {
        let mut can = false;
        self.command(Asked::Abilities, "CAPABILITY", |answer| {
            if let Response::Capabilities(all) = answer {
                can |= all.iter().any(|it| matches!(it, Capability::Atom(name) if name.eq_ignore_ascii_case("IDLE")));
            }
        })
        .await?;
        Ok(can)
    }

    /// All folders there are.
    pub(crate) async fn folders(&mut self) -> Result<Vec<Listed>, ImapError> {
        let mut folders = Vec::new();
        self.command(Asked::Folders, "LIST \"\" \"*\"", |answer| {
            if let Response::MailboxData(MailboxDatum::List(list)) = answer {
                folders.push(Listed {
                    name: list.name.to_string(),
                    delimiter: list.delimiter.as_deref().map(str::to_owned),
                    usage: Usage::of(&list.name_attributes),
                });
            }
        })
        .await?;
        Ok(folders)
    }

    /// Opens a folder for reading only.
    pub(crate) async fn examine(&mut self, name: &str) -> Result<Standing, ImapError> {
        let name = quoted(name).ok_or(ImapError::FolderName)?;
        let mut standing = Standing::default();
        self.command(Asked::OpenFolder, &format!("EXAMINE {name}"), |answer| match answer {
            Response::Data { outcome, .. } => {
                if let Some(ResponseCode::UidValidity(number)) = outcome.code {
                    standing.uid_validity = number;
                }
            }
            Response::MailboxData(MailboxDatum::Exists(count)) => standing.exists = *count,
            _ => {}
        })
        .await?;
        Ok(standing)
    }

    /// The numbers after `last` in the open folder, rising.
    pub(crate) async fn new_uids(&mut self, last: u32) -> Result<Vec<u32>, ImapError> {
        let Some(first) = last.checked_add(1) else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        self.command(Asked::Search, &format!("UID SEARCH UID {first}:*"), |answer| {
            if let Response::MailboxData(MailboxDatum::Search(uids)) = answer {
                found.extend_from_slice(uids);
            }
        })
        .await?;
        Ok(new_after(last, found))
    }

    /// Headers of letters in the open folder, with their text where wanted; no flag is set by it. Letters that are gone meanwhile are not among them.
    pub(crate) async fn fetch(&mut self, uids: &[u32], text: bool) -> Result<Vec<MailMessage>, ImapError> {
        let text = if text { format!(" BODY.PEEK[TEXT]<0.{TEXT_BYTES}>") } else { String::new() };
        let command = format!("UID FETCH {} (UID FLAGS BODY.PEEK[HEADER]<0.{HEADER_BYTES}>{text})", uid_set(uids));
        let mut messages = Vec::with_capacity(uids.len());
        self.command(Asked::Letters, &command, |answer| {
            if let Response::Fetch(_, attributes) = answer {
                messages.extend(message(attributes));
            }
        })
        .await?;
        messages.sort_by_key(|message: &MailMessage| message.uid);
        Ok(messages)
    }

    /// Says good-bye; whether the server hears it does not matter.
    pub(crate) async fn close(mut self) {
        let _ = self.command(Asked::End, "LOGOUT", |_| {}).await;
    }
}

/// The letter in an answer; none where the answer only tells that a flag was changed.
fn message(attributes: &[AttributeValue<'_>]) -> Option<MailMessage> {
    let mut uid = None;
    let (mut header, mut text): (Option<&[u8]>, Option<&[u8]>) = (None, None);
    let mut is_draft = false;
    for attribute in attributes {
        match attribute {
            AttributeValue::Uid(number) => uid = Some(*number),
            AttributeValue::Flags(flags) => {
                is_draft |= flags.iter().any(|flag| flag.eq_ignore_ascii_case("\\Draft") || flag.eq_ignore_ascii_case("\\Deleted"));
            }
            AttributeValue::BodySection { section: Some(SectionPath::Full(MessageSection::Header)), data, .. } => header = data.as_deref(),
            AttributeValue::BodySection { section: Some(SectionPath::Full(MessageSection::Text)), data, .. } => text = data.as_deref(),
            _ => {}
        }
    }
    let header = header?;
    let is_cut = header.len() >= HEADER_BYTES || text.is_some_and(|text| text.len() >= TEXT_BYTES);
    let mut bytes = header.to_vec();
    if let Some(text) = text {
        if !header.ends_with(b"\r\n\r\n") && header != b"\r\n" {
            bytes.extend_from_slice(b"\r\n\r\n");
        }
        bytes.extend_from_slice(text);
    }
    Some(MailMessage { uid: uid?, bytes, is_draft, is_cut })
}

async fn sign_in(account: &Account) -> Result<(async_imap::Session<Guarded>, Received), ImapError> {
    let Account { url, credential } = account;
    let received = Received::default();
    let guarded = |inner: Box<dyn Wire>| Guarded { inner, received: Arc::clone(&received) };
    let client = match url.security {
        Security::Tls => greeted(guarded(tls(&url.host, tcp(url).await?).await?)).await?,
        Security::StartTls if url.is_this_machine() => greeted(guarded(tcp(url).await?)).await?,
        Security::StartTls => {
            let plain = start_tls(greeted(guarded(tcp(url).await?)).await?, url).await?;
            received.store(0, Ordering::Relaxed);
            Client::new(guarded(tls(&url.host, plain.inner).await?))
        }
    };
    let refused = |(error, _client): (Error, Client<Guarded>)| match error {
        Error::No(words) | Error::Bad(words) => ImapError::NotLetIn {
            server: url.host.clone(),
            user: url.user.clone(),
            // A server may repeat what it was sent.
            words: credential.secret().out_of(&spoken(&words)),
        },
        other => ImapError::of(other),
    };
    let session = match credential {
        Credential::Password(password) if password.reveal().is_ascii() => client.login(&url.user, password.reveal()).await,
        Credential::Password(password) => {
            let answer = format!("\0{}\0{}", url.user, password.reveal());
            client.authenticate("PLAIN", Once(Some(answer))).await
        }
        Credential::Token(token) => {
            let answer = format!("user={}\x01auth=Bearer {}\x01\x01", url.user, token.reveal());
            client.authenticate("XOAUTH2", Once(Some(answer))).await
        }
    };
    Ok((session.map_err(refused)?, received))
}

/// A client that was greeted.
async fn greeted(stream: Guarded) -> Result<Client<Guarded>, ImapError> {
    let mut client = Client::new(stream);
    let greeting = client.read_response().await.map_err(|error| ImapError::of_io(&error))?.ok_or_else(ImapError::lost)?;
    still_open(greeting.parsed())?;
    match greeting.parsed() {
        Response::Data { status: Status::Ok, .. } => Ok(client),
        _ => Err(ImapError::Unreadable(Unreadable::NoMailServer)),
    }
}

/// Asks for encryption. What the server sent in the clear before it is thrown away with the client, so that nobody can slip answers in.
async fn start_tls(mut client: Client<Guarded>, url: &MailboxUrl) -> Result<Guarded, ImapError> {
    match client.run_command_and_check_ok("STARTTLS", None).await {
        Ok(()) => Ok(client.into_inner()),
        Err(Error::No(_) | Error::Bad(_)) => Err(ImapError::Insecure(NotSafe::NotOffered { host: url.host.clone(), port: url.port })),
        Err(error) => Err(ImapError::of(error)),
    }
}

/// Answers the first challenge, and every further one (the details of an error) with nothing.
struct Once(Option<String>);

impl Authenticator for Once {
    type Response = String;

    fn process(&mut self, _challenge: &[u8]) -> String {
        self.0.take().unwrap_or_default()
    }
}
