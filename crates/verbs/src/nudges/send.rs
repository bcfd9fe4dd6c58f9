//! Nudges that go out.

use hearten_boxed::boxed;
use hearten_connect::{DeliverError, MailServer, PlainMail, Post, PostBody, imap::Secret, post, send_mail};
use hearten_domain::{ErrorKind, Nudge, NudgeId, NudgeKind};
use hearten_speech::{Language, in_language, say, with_language};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;

use super::{access::NudgeAccess, message::DayMessage, quiet::quiet_hours, state::NudgeState};
use crate::{Result, Vault, VerbError};

/// What became of a nudge that was due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NudgeSent {
    /// By which way.
    pub kind: NudgeKind,
    /// Where it goes, without secrets.
    pub url: String,
    /// Why it did not go out; none where it did.
    pub trouble: Option<String>,
}

/// What was sent on trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NudgeTried {
    /// By which way.
    pub kind: NudgeKind,
    /// The title that was sent.
    pub title: String,
    /// The text that was sent.
    pub text: String,
}

#[boxed]
impl Vault {
    /// Sends what is due, each by its way once a day at most, however many processes ask; what could not be delivered is tried again twice, half an
    /// hour later each. After a time of being off nothing is made up for. A day without moves says nothing.
    pub async fn send_due_nudges(&self) -> Result<Vec<NudgeSent>> {
        let now = self.clock.now();
        if self.is_past() {
            return Ok(Vec::new());
        }
        let due = self.claim_due(now).await?;
        if due.is_empty() {
            return Ok(Vec::new());
        }
        let language = self.language().await?.unwrap_or_default();
        let today = in_language(language, self.today()).await?;
        let Some(message) = with_language(language, || DayMessage::of(&today)) else { return Ok(Vec::new()) };
        let mut sent = Vec::with_capacity(due.len());
        for (nudge, tries) in due {
            // It is written down in English, and told in the language of whoever looks.
            let trouble = in_language(Language::English, self.deliver(&nudge, &message)).await.err().map(|error| error.to_string());
            if let Some(cause) = trouble.clone() {
                let mut tx = self.write().await?;
                NudgeState { at: now, tries: tries + 1, cause: Some(cause) }.write(&mut tx, nudge.id).await?;
                tx.commit().await?;
            }
            sent.push(NudgeSent { kind: nudge.kind, url: nudge.url, trouble });
        }
        Ok(sent)
    }

    /// The nudges that are due, each written down as sent before it goes out: a process that dies in between sends nothing twice. With how often
    /// each was tried in vain.
    async fn claim_due(&self, now: Timestamp) -> Result<Vec<(Nudge, u32)>> {
        let local = now.to_zoned(self.zone()).datetime();
        let nudges: Vec<Nudge> = self.read().await?.all().await?;
        if nudges.iter().all(|nudge| !nudge.is_due(local, None, None)) {
            return Ok(Vec::new());
        }
        let mut tx = self.write().await?;
        let quiet = quiet_hours(&mut tx).await?;
        let mut due = Vec::new();
        for nudge in nudges {
            let state = NudgeState::read(&mut tx, nudge.id).await?;
            let sent_on = state.as_ref().filter(|state| !state.is_tried_again(now)).map(|state| state.at.to_zoned(self.zone()).date());
            if nudge.is_due(local, quiet, sent_on) {
                let is_same_day = |state: &NudgeState| state.at.to_zoned(self.zone()).date() == local.date();
                let tries = state.filter(is_same_day).map_or(0, |state| state.tries);
                NudgeState { at: now, tries: 0, cause: None }.write(&mut tx, nudge.id).await?;
                due.push((nudge, tries));
            }
        }
        tx.commit().await?;
        Ok(due)
    }

    /// Sends today's moves by one way now, whatever the time, so that the user sees whether it arrives.
    ///
    /// # Errors
    /// `missing` where there is no such nudge; `conflict` for a calendar, which is fetched; why it cannot be delivered.
    pub async fn try_nudge(&self, id: NudgeId) -> Result<NudgeTried> {
        let found: Option<Nudge> = self.read().await?.get(id).await?;
        let nudge = found.filter(|nudge| nudge.ended_at.is_none());
        let missing = || VerbError::missing(say("verb-nudge-none").with("id", id.to_string())).hint(say("verb-nudge-list-hint"));
        let nudge = nudge.ok_or_else(missing)?;
        if nudge.kind == NudgeKind::Calendar {
            return Err(VerbError::conflict(say("verb-nudge-calendar-unsent")).hint(say("verb-nudge-calendar-unsent-hint")));
        }
        // As it goes out on other days, which is not asked for by a browser.
        let language = self.language().await?.unwrap_or_default();
        let today = in_language(language, self.today()).await?;
        let message = with_language(language, || DayMessage::of(&today).unwrap_or_else(|| DayMessage::on_trial(today.day)));
        self.deliver(&nudge, &message).await?;
        Ok(NudgeTried { kind: nudge.kind, text: message.text(), title: message.title })
    }

    async fn deliver(&self, nudge: &Nudge, message: &DayMessage) -> Result<()> {
        let access = self.unseal_nudge(nudge)?;
        let delivery = delivery(nudge, &access, message)?;
        let done = tokio::task::spawn_blocking(move || delivery.make()).await;
        let done = done.map_err(|error| VerbError::new(ErrorKind::Internal, error.to_string()))?;
        Ok(done?)
    }
}

/// Something to be handed to a server.
enum Delivery {
    Mail(MailServer, Option<Secret>, PlainMail),
    Post(Post),
}

impl Delivery {
    fn make(&self) -> std::result::Result<(), DeliverError> {
        match self {
            Self::Mail(server, password, mail) => send_mail(server, password.as_ref(), mail),
            Self::Post(it) => post(it),
        }
    }
}

fn delivery(nudge: &Nudge, access: &NudgeAccess, message: &DayMessage) -> Result<Delivery> {
    let json =
        |url: String, headers, body: serde_json::Value| Delivery::Post(Post { url, headers, body: PostBody::Json(body.to_string()) });
    let (title, text) = (&message.title, message.text());
    Ok(match nudge.kind {
        NudgeKind::Mail => {
            let server: MailServer = access.address.parse()?;
            let to = nudge.mail_to.clone().unwrap_or_default();
            // Most servers let nobody write in another's name.
            let from = server.user.clone().filter(|user| user.contains('@')).unwrap_or_else(|| to.clone());
            let text = format!("{text}\n\n-- \n{}\n", message.foot);
            let mail = PlainMail { from, to, subject: title.clone(), text };
            Delivery::Mail(server, access.token.as_deref().map(Secret::new), mail)
        }
        NudgeKind::Ntfy => {
            // As JSON to the server itself: a header could not carry every name.
            let (server, topic) = access.address.trim_end_matches('/').rsplit_once('/').unwrap_or((&access.address, ""));
            let token = access.token.as_ref().map(|token| ("Authorization", format!("Bearer {token}")));
            json(format!("{server}/"), token.into_iter().collect(), json!({ "topic": topic, "title": title, "message": text }))
        }
        NudgeKind::Gotify => {
            let token = access.token.clone().unwrap_or_default();
            let body = json!({ "title": title, "message": text, "priority": 5 });
            json(format!("{}/message", access.address), vec![("X-Gotify-Key", token)], body)
        }
        // `text` is what Slack and Mattermost read, `content` what Discord reads.
        NudgeKind::Webhook => {
            let whole = format!("{title}\n\n{text}");
            let body = json!({ "day": message.day, "title": title, "moves": message.lines, "text": whole, "content": whole });
            json(access.address.clone(), Vec::new(), body)
        }
        NudgeKind::Calendar => return Err(VerbError::conflict(say("verb-nudge-calendar-unsent"))),
    })
}
