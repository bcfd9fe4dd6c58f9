//! Instagram's and Facebook Messenger's conversations in JSON: `message_1.json` and its fellows of an account's export, and the export of end-to-end encrypted
//! conversations, which Messenger makes by itself.
//!
//! Only names are told, no accounts. In a conversation of two the title is the other's name, and by that the owner is known.

mod words;

use hearten_domain::{LeftOutReason, ProblemCause};
use jiff::Timestamp;

use self::words::{is_deleted_account, is_notice, is_reaction, mended};
use super::{
    ChatReading, ChatTime, Conversation, Message, MessageKind, Party, Service,
    gather::{Parties, instant, message_text, minutes, narrow},
    json::{Json, Read, has_key},
};
use crate::text::one_line;

/// How much of a file is searched for a word on which of the two networks it is from, in bytes.
const TOLD_WITHIN: usize = 64 << 10;

/// Whether a text begins as this export does.
pub(super) fn begins(beginning: &str) -> bool {
    let has = |key| has_key(beginning, key);
    let is_account = has("sender_name") && has("timestamp_ms");
    let is_encrypted = has("threadName") && has("participants") || has("senderName") && has("isUnsent");
    // In a large group the participants alone fill the beginning.
    let compact: String = beginning.chars().filter(|c| !c.is_whitespace()).take(25).collect();
    beginning.starts_with('{') && (is_account || is_encrypted) || compact.starts_with("{\"participants\":[{\"name\":")
}

/// Reads the export.
pub(super) fn read(bytes: &[u8], source: &str) -> ChatReading {
    let bytes = narrow(bytes);
    let mut json = Json::new(&bytes);
    let mut thread = Thread { source, ..Thread::default() };
    if json.object(|json, key| thread.take(json, key)).is_err() {
        thread.reading.problem(source, json.line(), ProblemCause::BrokenOffMeta);
    }
    let service = service_of(&thread, &bytes);
    thread.settle(service).or_reason(source)
}

#[derive(Default)]
struct Thread<'s> {
    source: &'s str,
    reading: ChatReading,
    title: Option<String>,
    /// How many are listed as participants, and the names of all who are told of, as written, in the order of `parties`.
    listed: usize,
    names: Vec<String>,
    parties: Parties,
    is_group: Option<bool>,
    /// Facebook's keys, or those of its encrypted conversations.
    has_facebooks_keys: bool,
    messages: Vec<(Timestamp, Message)>,
}

impl Thread<'_> {
    fn take(&mut self, json: &mut Json<'_>, key: &str) -> Read<()> {
        match key {
            "participants" => {
                json.array(|json| self.participant(json))?;
                self.listed = self.names.len();
            }
            "title" => self.title = json.text()?.map(|title| mended(&title)),
            "threadName" => {
                self.has_facebooks_keys = true;
                self.title = json.text()?.map(|name| without_number(&name).to_owned());
            }
            "thread_type" => {
                self.has_facebooks_keys = true;
                self.is_group = match json.text()?.as_deref() {
                    Some("RegularGroup") => Some(true),
                    Some("Regular") => Some(false),
                    _ => self.is_group,
                };
            }
            // Only groups can be joined by a link, or have a picture.
            "joinable_mode" | "image" => self.is_group = Some(true),
            "messages" => json.array(|json| self.message(json))?,
            _ => {}
        }
        Ok(())
    }

    /// A participant: `{"name": "Ana"}`, or the bare name.
    fn participant(&mut self, json: &mut Json<'_>) -> Read<()> {
        let mut name = None;
        if json.is_object() {
            json.object(|json, key| {
                if key == "name" {
                    name = json.text()?;
                }
                Ok(())
            })?;
        } else {
            name = json.text()?;
        }
        self.place(&mended(&name.unwrap_or_default()));
        Ok(())
    }

    fn place(&mut self, name: &str) -> usize {
        let names = &mut self.names;
        self.parties.place(name, || {
            names.push(name.to_owned());
            Party { name: one_line(name).filter(|name| !is_deleted_account(name)), ..Party::default() }
        })
    }

    fn message(&mut self, json: &mut Json<'_>) -> Read<()> {
        let line = json.line();
        let mut sent = Sent::default();
        json.object(|json, key| sent.take(json, key))?;
        self.has_facebooks_keys |= sent.has_kind;
        if let Some(what) = sent.left_out() {
            self.reading.leave_out(what);
            return Ok(());
        }
        let Some(at) = sent.at.and_then(instant) else {
            self.reading.problem(self.source, line, ProblemCause::MessageDateless);
            return Ok(());
        };
        let from = Some(self.place(&sent.sender));
        let kind = sent.kind();
        let text = sent.content.as_deref().and_then(message_text).or(sent.media.map(str::to_owned));
        self.messages.push((at, Message { at: ChatTime::Instant(at), from, to: Vec::new(), kind, text, line }));
        Ok(())
    }

    fn settle(mut self, service: Service) -> ChatReading {
        if self.messages.is_empty() {
            return self.reading;
        }
        // Newest first is how both networks write; those of one instant are turned round as well.
        if self.messages.first().map(|(at, _)| at) > self.messages.last().map(|(at, _)| at) {
            self.messages.reverse();
        }
        self.messages.sort_by_key(|(at, _)| *at);
        let is_title = |name: &String| self.title.as_ref() == Some(name);
        let has_other = self.names.len() == 2 && self.names.iter().filter(|name| is_title(name)).count() == 1;
        let is_group = self.is_group.or(if self.listed > 2 { Some(true) } else { has_other.then_some(false) });
        let me = (has_other && is_group != Some(true)).then(|| usize::from(self.names.first().is_some_and(is_title)));
        let title = self.title.as_deref().and_then(one_line).filter(|title| !is_deleted_account(title));
        let messages = self.messages.into_iter().map(|(_, message)| message).collect();
        let conversation = Conversation { service, title, is_group, parties: self.parties.list, me, messages };
        self.reading.conversations.push(conversation);
        self.reading
    }
}

/// A message's fields that count.
#[derive(Default)]
struct Sent {
    sender: String,
    at: Option<i64>,
    content: Option<String>,
    /// A word for what was sent.
    media: Option<&'static str>,
    call_seconds: Option<i64>,
    is_missed: bool,
    is_unsent: bool,
    is_notice: bool,
    /// Whether Facebook's `type` is there; encrypted conversations, which are Facebook's too, have one as well.
    has_kind: bool,
}

impl Sent {
    fn take(&mut self, json: &mut Json<'_>, key: &str) -> Read<()> {
        match key {
            "sender_name" | "senderName" => self.sender = json.text()?.map(|name| mended(&name)).unwrap_or_default(),
            "timestamp_ms" | "timestamp" => self.at = json.number()?,
            "content" | "text" => self.content = json.text()?.map(|text| mended(&text)),
            "call_duration" => self.call_seconds = json.number()?,
            "missed" => self.is_missed = json.is_true()?,
            "is_unsent" | "isUnsent" => self.is_unsent |= json.is_true()?,
            "type" => self.take_kind(&json.text()?.unwrap_or_default()),
            "photos" => self.media = Some("photo"),
            "videos" => self.media = Some("video"),
            "audio_files" => self.media = Some("voice"),
            "gifs" => self.media = Some("gif"),
            "files" => self.media = Some("file"),
            "sticker" => self.media = Some("sticker"),
            "share" => self.media = self.media.or(Some("share")),
            _ => {}
        }
        Ok(())
    }

    fn take_kind(&mut self, kind: &str) {
        self.has_kind = true;
        match kind {
            "Call" => self.call_seconds = self.call_seconds.or(Some(0)),
            "Subscribe" | "Unsubscribe" => self.is_notice = true,
            // What was taken back in an encrypted conversation, or never came.
            "placeholder" => self.is_unsent = true,
            "media" => self.media = Some("media"),
            _ => {}
        }
    }

    fn left_out(&self) -> Option<LeftOutReason> {
        let content = self.content.as_deref().unwrap_or_default().trim();
        if self.is_unsent {
            Some(LeftOutReason::TakenBack)
        } else if is_reaction(content, &self.sender) {
            Some(LeftOutReason::Reaction)
        } else if self.is_notice || self.call_seconds.is_none() && is_notice(content, &self.sender) {
            Some(LeftOutReason::Notice)
        } else {
            None
        }
    }

    fn kind(&self) -> MessageKind {
        let Some(seconds) = self.call_seconds else { return MessageKind::Message };
        match minutes(seconds).filter(|_| !self.is_missed) {
            Some(minutes) => {
                let video = self.content.as_deref().is_some_and(|content| content.to_lowercase().contains("video"));
                MessageKind::Call { video, minutes: Some(minutes) }
            }
            None => MessageKind::MissedCall,
        }
    }
}

/// Which network the file is from: told by its path (`your_instagram_activity/…`, `facebook-ana.zip!…`), by the paths of pictures in it, or by keys that only Facebook has.
/// The newest files of both look alike; where nothing tells, it is Instagram's.
fn service_of(thread: &Thread<'_>, bytes: &[u8]) -> Service {
    let path = thread.source.to_lowercase();
    // Behind `messages/` comes the name of somebody, who may be called anything.
    let path = path.rfind("messages/").and_then(|at| path.get(..at)).unwrap_or(&path);
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(TOLD_WITHIN)).unwrap_or_default());
    let is_facebook = path.contains("facebook") || path.contains("messenger");
    let is_instagram = path.contains("instagram");
    let pictures_of_facebook = head.contains("your_activity_across_facebook/") || head.contains("your_facebook_activity/");
    match (is_instagram, is_facebook) {
        (true, false) => Service::Instagram,
        (false, true) => Service::Facebook,
        _ if head.contains("your_instagram_activity/") => Service::Instagram,
        _ if pictures_of_facebook || thread.has_facebooks_keys => Service::Facebook,
        _ => Service::Instagram,
    }
}

/// `Ana López_40` without the number.
fn without_number(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((bare, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => bare,
        _ => name,
    }
}
