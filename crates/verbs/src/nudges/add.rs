//! A nudge that is set up.

use hearten_boxed::boxed;
use hearten_connect::{MailServer, NoMailServer, random_word};
use hearten_domain::{Nudge, NudgeKind};
use hearten_speech::{say, worded};
use jiff::civil::Time;
use serde::Serialize;

use super::access::NudgeAccess;
use crate::{
    Receipt, Result, Vault, VerbError,
    text::{mail_address, optional, required_line},
};

/// A nudge to be set up.
#[derive(Clone, PartialEq, Eq)]
pub struct NewNudge {
    /// By which way.
    pub way: NudgeWay,
    /// From which time of the day on it goes out, local time; seconds are left away.
    pub at: Time,
}

/// By which way, and what that needs. `Debug` shows no secret.
#[derive(Clone, PartialEq, Eq)]
pub enum NudgeWay {
    /// A mail.
    Mail {
        /// The server: `smtps://user@host` or `smtp://user@host`.
        server: String,
        /// The password, where the server asks for one.
        password: Option<String>,
        /// To whom it goes.
        to: String,
    },
    /// A message by ntfy.
    Ntfy {
        /// The topic's address: `https://ntfy.example/topic`.
        topic: String,
        /// An access token, where the topic is not open to all.
        token: Option<String>,
    },
    /// A message by Gotify.
    Gotify {
        /// The server's address.
        server: String,
        /// The application's token.
        token: String,
    },
    /// JSON to an address.
    Webhook {
        /// The address.
        url: String,
    },
    /// A calendar to subscribe to.
    Calendar,
}

impl NudgeWay {
    /// The kind of nudge that it makes.
    pub const fn kind(&self) -> NudgeKind {
        match self {
            Self::Mail { .. } => NudgeKind::Mail,
            Self::Ntfy { .. } => NudgeKind::Ntfy,
            Self::Gotify { .. } => NudgeKind::Gotify,
            Self::Webhook { .. } => NudgeKind::Webhook,
            Self::Calendar => NudgeKind::Calendar,
        }
    }
}

impl std::fmt::Debug for NewNudge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewNudge({} at {})", self.way.kind(), self.at)
    }
}

/// What was set up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NudgeAdded {
    /// What was written down.
    #[serde(flatten)]
    pub receipt: Receipt,
    /// The path of a calendar below the address where the pages are served; whoever knows it can read the calendar.
    pub calendar_path: Option<String>,
}

/// What a way comes to: what is shown, to whom a mail goes, and what is sealed.
struct Settled {
    url: String,
    mail_to: Option<String>,
    access: NudgeAccess,
}

#[boxed]
impl Vault {
    /// Sets a nudge up. Nothing is sent yet: `try_nudge` does that.
    ///
    /// # Errors
    /// `invalid` for an address that is none; `conflict` where the same is set up already.
    pub async fn nudge_add(&self, new: NewNudge) -> Result<NudgeAdded> {
        let kind = new.way.kind();
        let settled = settle(new.way)?;
        let mut tx = self.write().await?;
        let nudges: Vec<Nudge> = tx.all().await?;
        let is_same = |nudge: &&Nudge| nudge.ended_at.is_none() && nudge.kind == kind && nudge.mail_to == settled.mail_to;
        for nudge in nudges.iter().filter(is_same) {
            if self.unseal_nudge(nudge).is_ok_and(|access| kind == NudgeKind::Calendar || access.address == settled.access.address) {
                return Err(VerbError::conflict(say("verb-nudge-set-up-already")).hint(say("verb-nudge-list-hint")));
            }
        }
        let id = self.ids.next().into();
        let calendar_path = (kind == NudgeKind::Calendar).then(|| super::calendar::path(&settled.access.address));
        let nudge = Nudge {
            id,
            kind,
            url: settled.url,
            mail_to: settled.mail_to,
            minute: i64::from(new.at.hour()) * 60 + i64::from(new.at.minute()),
            secret: Some(self.seal_nudge(id, &settled.access)?),
            added_at: self.clock.now(),
            ended_at: None,
        };
        let change = self.change(&mut tx, "nudge", sentence(&nudge)).await?;
        tx.create(&change, &nudge).await?;
        tx.commit().await?;
        Ok(NudgeAdded { receipt: crate::writing::receipt(id, &change), calendar_path })
    }
}

fn sentence(nudge: &Nudge) -> String {
    let at = nudge.time().strftime("%H:%M").to_string();
    let said = match nudge.kind {
        NudgeKind::Calendar => return say("verb-nudge-calendar").into(),
        NudgeKind::Mail => say("verb-nudge-mail").with("to", nudge.mail_to.as_deref().unwrap_or_default()),
        kind => say("verb-nudge-out").with("kind", worded("nudges-kind", kind.as_str())).with("url", &nudge.url),
    };
    said.with("at", at).into()
}

fn settle(way: NudgeWay) -> Result<Settled> {
    let sealed =
        |url: String, address: String, token: Option<String>| Settled { url, mail_to: None, access: NudgeAccess { address, token } };
    match way {
        NudgeWay::Mail { server, password, to } => {
            let server: MailServer =
                server.parse().map_err(|error: NoMailServer| VerbError::from(error).hint(say("verb-nudge-server-hint")))?;
            let password = optional(password);
            if server.user.is_some() && password.is_none() {
                let needed = say("verb-nudge-password").with("server", server.to_string());
                return Err(VerbError::invalid(needed).hint(say("verb-nudge-password-hint")));
            }
            let address = server.to_string();
            Ok(Settled { mail_to: Some(mail_address(&to)?), ..sealed(address.clone(), address, password) })
        }
        NudgeWay::Ntfy { topic, token } => {
            let topic = web_address(&topic)?;
            let named = topic.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map(|(_, name)| name.trim_matches('/'));
            if named.is_none_or(str::is_empty) {
                return Err(VerbError::invalid(say("verb-nudge-no-topic")).hint(say("verb-nudge-no-topic-hint")));
            }
            Ok(sealed(shown(&topic), topic, optional(token)))
        }
        NudgeWay::Gotify { server, token } => {
            let server = web_address(&server)?.trim_end_matches('/').to_owned();
            let token = required_line(&token, say("verb-what-the-applications-token"))?;
            Ok(sealed(server.clone(), server, Some(token)))
        }
        NudgeWay::Webhook { url } => {
            let url = web_address(&url)?;
            Ok(sealed(shown(&url), url, None))
        }
        NudgeWay::Calendar => {
            let secret = random_word()?;
            Ok(sealed(String::new(), secret, None))
        }
    }
}

fn web_address(text: &str) -> Result<String> {
    let address = required_line(text, say("verb-what-the-address"))?;
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    if rest.is_none_or(|rest| rest.is_empty() || rest.starts_with('/') || rest.contains(' ')) {
        let said = say("verb-nudge-no-address").with("address", &address);
        return Err(VerbError::invalid(said).hint(say("verb-nudge-no-address-hint")));
    }
    Ok(address)
}

/// An address without what may be secret in it: its server.
fn shown(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("https", address));
    let server = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = server.rsplit_once('@').map_or(server, |(_, host)| host);
    format!("{scheme}://{host}/…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_of_an_address_holds_no_secret() {
        for address in ["https://hooks.example/services/hush", "https://ana:hush@hooks.example", "https://hooks.example?key=hush"] {
            assert_eq!(shown(address), "https://hooks.example/…");
        }
    }

    #[test]
    fn what_leads_nowhere_is_refused() {
        let wrong = |way: NudgeWay| settle(way).err().unwrap().kind();
        let invalid = hearten_domain::ErrorKind::Invalid;
        assert_eq!(wrong(NudgeWay::Ntfy { topic: "https://ntfy.example/".into(), token: None }), invalid);
        assert_eq!(wrong(NudgeWay::Webhook { url: "ftp://a.example".into() }), invalid);
        assert_eq!(wrong(NudgeWay::Gotify { server: "https://a.example".into(), token: " ".into() }), invalid);
        let mail = |server: &str, to: &str| NudgeWay::Mail { server: server.into(), password: None, to: to.into() };
        assert_eq!(wrong(mail("smtps://ana@a.example", "me@x.example")), invalid, "a user needs a password");
        assert_eq!(wrong(mail("smtp://a.example", "nobody")), invalid);
    }
}
