//! A message of Telegram's export.

use std::borrow::Cow;

use jiff::civil::DateTime;

use super::name_of;
use crate::chat::{
    ChatTime, MessageKind,
    gather::{instant, minutes},
    json::{Json, Read},
};

/// A message's fields that count.
#[derive(Default)]
pub(super) struct Sent<'a> {
    pub(super) kind: Cow<'a, str>,
    pub(super) action: Cow<'a, str>,
    seconds: Option<i64>,
    date: Option<Cow<'a, str>>,
    pub(super) name: Option<String>,
    pub(super) account: Option<String>,
    /// Whether the account is a bare number.
    pub(super) is_old: bool,
    pub(super) text: String,
    pub(super) media: Option<Cow<'a, str>>,
    duration: i64,
    reason: Cow<'a, str>,
}

impl<'a> Sent<'a> {
    /// Takes the field that comes, where it counts.
    pub(super) fn take(&mut self, json: &mut Json<'a>, key: &str) -> Read<()> {
        match key {
            "type" => self.kind = json.text()?.unwrap_or_default(),
            "action" => self.action = json.text()?.unwrap_or_default(),
            "date" => self.date = json.text()?,
            "date_unixtime" => self.seconds = json.number()?,
            "from" | "actor" => self.name = json.text()?.and_then(|name| name_of(&name)),
            "from_id" | "actor_id" => {
                let id = json.text()?;
                let number = id.as_deref().and_then(|id| id.parse().ok());
                self.is_old |= number.is_some();
                self.account = number.map(account_of_number).or_else(|| id.map(Cow::into_owned));
            }
            "text" => self.text = text_of(json)?,
            "media_type" => self.media = json.text()?,
            "duration_seconds" => self.duration = json.number()?.unwrap_or_default(),
            "discard_reason" => self.reason = json.text()?.unwrap_or_default(),
            "photo" | "file" | "poll" => self.sent(if key == "photo" {
                "photo"
            } else if key == "file" {
                "file"
            } else {
                "poll"
            }),
            "location_information" => self.sent("location"),
            "contact_information" => self.sent("contact"),
            _ => {}
        }
        Ok(())
    }

    fn sent(&mut self, word: &'static str) {
        self.media.get_or_insert(Cow::Borrowed(word));
    }

    /// When, by the instant where it is told.
    pub(super) fn at(&self) -> Option<ChatTime> {
        let local = || self.date.as_deref()?.parse::<DateTime>().ok().map(ChatTime::Local);
        self.seconds.and_then(instant).map(ChatTime::Instant).or_else(local)
    }

    /// A call that nobody took has no duration, whatever the reason for its end.
    pub(super) fn call(&self) -> MessageKind {
        match minutes(self.duration) {
            Some(minutes) if !matches!(&*self.reason, "missed" | "busy") => MessageKind::Call { video: false, minutes: Some(minutes) },
            _ => MessageKind::MissedCall,
        }
    }
}

/// Text is a string, or a list of strings and of objects for links, bold and the like.
fn text_of(json: &mut Json<'_>) -> Read<String> {
    if !json.is_array() {
        return Ok(json.text()?.unwrap_or_default().into_owned());
    }
    let mut whole = String::new();
    json.array(|json| {
        if !json.is_object() {
            whole.push_str(&json.text()?.unwrap_or_default());
            return Ok(());
        }
        json.object(|json, key| {
            if key == "text" {
                whole.push_str(&json.text()?.unwrap_or_default());
            }
            Ok(())
        })
    })?;
    Ok(whole)
}

/// The account of a sender who is a bare number, as in exports until 2021: the kind above 32 bits and the id below, or the id of a user alone.
pub(super) fn account_of_number(number: u64) -> String {
    match (number >> 32, number & u64::from(u32::MAX)) {
        (1, user) => format!("user{user}"),
        (2, chat) => format!("chat{chat}"),
        (3, channel) => format!("channel{channel}"),
        _ => format!("user{number}"),
    }
}
