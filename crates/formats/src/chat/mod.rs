//! Conversations by chat, text message and call into observations: who wrote to whom, when, and in which conversation.
//!
//! One file per network. A reader gives what the export says; who of the parties is the vault's owner it tells only where the format does.

mod gather;
mod json;
mod meta;
mod recognise;
mod service;
mod signal;
mod sms;
mod telegram;
mod whatsapp;

pub use recognise::read_chats;
pub use service::Service;

pub(crate) use recognise::begins_as_chat;

use std::collections::BTreeMap;

use hearten_domain::{LeftOutReason, Problem};
use jiff::{Timestamp, civil::DateTime};

/// What an export of conversations holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChatReading {
    /// The conversations, each with its messages in the order of the file.
    pub conversations: Vec<Conversation>,
    /// What could not be read, with its line.
    pub problems: Vec<Problem>,
    /// People of the account's own address book, where the export has one; not all of them are on the network.
    pub contacts: Vec<Party>,
    /// What was left out on purpose, how many for each reason: channels, robots, drafts, reactions.
    pub left_out: BTreeMap<LeftOutReason, u64>,
}

/// One conversation among some parties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// The network it is on.
    pub service: Service,
    /// Its title: a group's name, or the other's name, as the export or its file's name has it.
    pub title: Option<String>,
    /// Whether it is a group's; none where the export does not tell.
    pub is_group: Option<bool>,
    /// Everybody who is told of, the owner among them where the format names the owner like others.
    pub parties: Vec<Party>,
    /// Which of the parties is the owner, where the format tells.
    pub me: Option<usize>,
    /// The messages and calls.
    pub messages: Vec<Message>,
}

/// Somebody in a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Party {
    /// The name shown, tidied; none where there is only a number or an account.
    pub name: Option<String>,
    /// A telephone number as written, where known.
    pub phone: Option<String>,
    /// A profile's address (URL), where known.
    pub profile: Option<String>,
    /// The network's own lasting name for them (`user12345`, `@ana`), where known.
    pub account: Option<String>,
}

/// A message or a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// When.
    pub at: ChatTime,
    /// Who wrote or called: a place in [`Conversation::parties`]; none is the owner where the format names the owner not at all.
    pub from: Option<usize>,
    /// To whom, where a message is to less than the whole conversation (a group MMS); empty is everybody else.
    pub to: Vec<usize>,
    /// What it is.
    pub kind: MessageKind,
    /// The text, or a word for what was sent (`photo`); only used for the key, and kept where the user asks for texts.
    pub text: Option<String>,
    /// The line or place in the file, from 1; 0 where lines mean nothing.
    pub line: u64,
}

/// When a message was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChatTime {
    /// By the clock of the phone that made the export.
    Local(DateTime),
    /// An instant.
    Instant(Timestamp),
}

/// What kind of message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageKind {
    /// Text, picture, file, voice note.
    Message,
    /// A call that was answered, with its minutes where told.
    Call {
        /// With video.
        video: bool,
        /// How long, in minutes, rounded up; none where not told.
        minutes: Option<i64>,
    },
    /// A call that nobody answered: kept as no moment.
    MissedCall,
}
