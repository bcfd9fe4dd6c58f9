//! Telegram Desktop's `result.json`: one conversation, or the whole account.
//!
//! In a whole export `personal_information` names the owner. In that of one conversation nobody does; there the conversation's `id` is the account of the other.

mod message;

use std::borrow::Cow;

use hearten_domain::{LeftOutReason, ProblemCause};

use self::message::{Sent, account_of_number};
use super::{
    ChatReading, Conversation, Message, MessageKind, Party, Service,
    gather::{Parties, broken_off, message_text, narrow},
    json::{Json, Read, has_key},
};
use crate::text::one_line;

/// Telegram's own account, from which codes for signing in come.
const TELEGRAM_ITSELF: u64 = 777_000;

/// What a conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Kind {
    Personal,
    Group,
    LeftOut(LeftOutReason),
    #[default]
    Untold,
}

const KINDS: [(&str, Kind); 9] = [
    ("personal_chat", Kind::Personal),
    ("private_group", Kind::Group),
    ("private_supergroup", Kind::Group),
    ("public_supergroup", Kind::Group),
    ("private_channel", Kind::LeftOut(LeftOutReason::Channel)),
    ("public_channel", Kind::LeftOut(LeftOutReason::Channel)),
    ("bot_chat", Kind::LeftOut(LeftOutReason::ConversationWithProgram)),
    ("saved_messages", Kind::LeftOut(LeftOutReason::ConversationWithMyself)),
    ("replies", Kind::LeftOut(LeftOutReason::ChannelReplies)),
];

/// Whether a text begins as this export does.
pub(super) fn begins(beginning: &str) -> bool {
    let has = |keys: &[&str]| keys.iter().any(|key| has_key(beginning, key));
    let has_kind = || KINDS.iter().any(|(kind, _)| beginning.contains(&format!("\"{kind}\"")));
    let is_chat = has(&["messages"]) && (has(&["date_unixtime"]) || has_kind());
    let is_telegrams = has(&["date_unixtime", "user_id"]) || has(&["about"]) && beginning.contains("Telegram");
    let parts = ["personal_information", "contacts", "frequent_contacts", "chats", "left_chats", "profile_pictures", "stories"];
    beginning.starts_with('{') && (is_chat || is_telegrams && has(&parts))
}

/// Reads the export.
pub(super) fn read(bytes: &[u8], source: &str) -> ChatReading {
    let bytes = narrow(bytes);
    let mut json = Json::new(&bytes);
    let mut export = Export { source, reading: ChatReading::default(), owner: Party::default(), chats: Vec::new() };
    if export.root(&mut json).is_err() {
        export.reading.problem(source, json.line(), broken_off("Telegram Desktop"));
    }
    let Export { mut reading, owner, chats, .. } = export;
    reading.conversations = chats.into_iter().map(|chat| chat.settle(&owner)).collect();
    reading.or_reason(source)
}

struct Export<'s> {
    source: &'s str,
    reading: ChatReading,
    owner: Party,
    chats: Vec<Chat>,
}

impl Export<'_> {
    fn root(&mut self, json: &mut Json<'_>) -> Read<()> {
        let mut only = Chat::default();
        let read = json.object(|json, key| match key {
            "personal_information" => person(json).map(|owner| self.owner = owner),
            "contacts" => json.object(|json, key| if key == "list" { json.array(|json| self.contact(json)) } else { Ok(()) }),
            "chats" | "left_chats" => json.object(|json, key| if key == "list" { json.array(|json| self.chat(json)) } else { Ok(()) }),
            key => self.part_of_chat(json, key, &mut only),
        });
        self.keep(only);
        read
    }

    fn contact(&mut self, json: &mut Json<'_>) -> Read<()> {
        let contact = person(json)?;
        if contact.name.is_some() || contact.phone.is_some() {
            self.reading.contacts.push(contact);
        }
        Ok(())
    }

    fn chat(&mut self, json: &mut Json<'_>) -> Read<()> {
        let mut chat = Chat::default();
        let read = json.object(|json, key| self.part_of_chat(json, key, &mut chat));
        self.keep(chat);
        read
    }

    fn part_of_chat(&mut self, json: &mut Json<'_>, key: &str, chat: &mut Chat) -> Read<()> {
        match key {
            "name" => chat.name = json.text()?.and_then(|name| name_of(&name)),
            "id" => chat.id = json.text()?.and_then(|id| id.parse().ok()),
            "type" => {
                let written = json.text()?.unwrap_or_default();
                chat.kind = KINDS.iter().find(|(name, _)| *name == written).map_or(Kind::Untold, |(_, kind)| *kind);
            }
            "messages" if !matches!(chat.kind, Kind::LeftOut(_)) => return json.array(|json| self.message(json, chat)),
            _ => {}
        }
        Ok(())
    }

    /// Takes a conversation that was read, as far as it was.
    fn keep(&mut self, chat: Chat) {
        match chat.kind {
            Kind::LeftOut(what) => self.reading.leave_out(what),
            Kind::Personal if chat.id == Some(TELEGRAM_ITSELF) => self.reading.leave_out(LeftOutReason::ConversationWithProgram),
            _ if chat.messages.is_empty() => {}
            _ => self.chats.push(chat),
        }
    }

    fn message(&mut self, json: &mut Json<'_>, chat: &mut Chat) -> Read<()> {
        let line = json.line();
        let mut sent = Sent::default();
        json.object(|json, key| sent.take(json, key))?;
        chat.is_old |= sent.is_old;
        let kind = match (&*sent.kind, &*sent.action) {
            ("message", _) => MessageKind::Message,
            ("service", "phone_call") => sent.call(),
            ("service", _) => {
                self.reading.leave_out(LeftOutReason::Notice);
                return Ok(());
            }
            _ => return Ok(()),
        };
        let Some(at) = sent.at() else {
            self.reading.problem(self.source, line, ProblemCause::MessageDateless);
            return Ok(());
        };
        if sent.account.as_deref().is_some_and(|account| account.starts_with("channel") || account.starts_with("chat")) {
            self.reading.leave_out(LeftOutReason::MessageOfChannel);
            return Ok(());
        }
        let Some(key) = sent.account.clone().or_else(|| sent.name.clone()) else {
            self.reading.leave_out(LeftOutReason::MessageWithoutSender);
            return Ok(());
        };
        let from = chat.parties.place(&key, || Party { name: sent.name.take(), account: sent.account.take(), ..Party::default() });
        let text = message_text(&sent.text).or(sent.media.map(Cow::into_owned));
        chat.messages.push(Message { at, from: Some(from), to: Vec::new(), kind, text, line });
        Ok(())
    }
}

/// A conversation on the way in.
#[derive(Default)]
struct Chat {
    kind: Kind,
    name: Option<String>,
    /// In a conversation of two, the number of the other's account.
    id: Option<u64>,
    /// Whether accounts are bare numbers, as until 2021.
    is_old: bool,
    parties: Parties,
    messages: Vec<Message>,
}

impl Chat {
    fn settle(mut self, owner: &Party) -> Conversation {
        let mut me = owner.account.as_deref().and_then(|account| self.parties.find(account));
        if self.kind == Kind::Personal {
            me = self.me_of_two(me, owner);
        }
        let is_group = match self.kind {
            Kind::Personal => Some(false),
            Kind::Group => Some(true),
            Kind::LeftOut(_) | Kind::Untold => None,
        };
        let (title, parties) = (self.name, self.parties.list);
        Conversation { service: Service::Telegram, title, is_group, parties, me, messages: self.messages }
    }

    /// Who of two the owner is, where that is sure; whichever of the two never wrote is added.
    fn me_of_two(&mut self, me: Option<usize>, owner: &Party) -> Option<usize> {
        let named = |party: &Party| party.name.is_some() && party.name == self.name;
        let others = || (0..self.parties.list.len()).filter(|place| Some(*place) != me);
        let account = self.id.map(|id| if self.is_old { account_of_number(id) } else { format!("user{id}") });
        let other = account.as_deref().and_then(|account| self.parties.find(account)).or_else(|| {
            let mut by_name = others().filter(|place| self.parties.list.get(*place).is_some_and(named));
            by_name.next().filter(|_| by_name.next().is_none())
        });
        let Some(other) = other else {
            let (Some(account), [only]) = (account, self.parties.list.as_slice()) else { return me };
            if me.is_none() && only.account.is_none() {
                return None;
            }
            let name = self.name.clone();
            self.parties.place(&account, || Party { name, account: Some(account.clone()), ..Party::default() });
            return Some(0);
        };
        match (me, self.parties.list.len()) {
            (Some(me), _) => Some(me),
            (None, 1) => Some(self.parties.place(owner.account.as_deref().unwrap_or_default(), || owner.clone())),
            (None, 2) => Some(1 - other),
            _ => None,
        }
    }
}

/// The owner, or one of the address book.
fn person(json: &mut Json<'_>) -> Read<Party> {
    let (mut given, mut family, mut party) = (None, None, Party::default());
    json.object(|json, key| {
        match key {
            "user_id" => party.account = json.text()?.filter(|id| *id != "0").map(|id| format!("user{id}")),
            "first_name" => given = json.text()?,
            "last_name" => family = json.text()?,
            "phone_number" => party.phone = json.text()?.and_then(|phone| one_line(&phone)),
            _ => {}
        }
        Ok(())
    })?;
    party.name = name_of(&format!("{} {}", given.unwrap_or_default(), family.unwrap_or_default()));
    Ok(party)
}

fn name_of(written: &str) -> Option<String> {
    one_line(written).filter(|name| name != "Deleted Account")
}
