//! Conversations, and who of the parties is me: told by the export, by what I am known as, or by who takes part in all of them.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

use hearten_domain::{LeftOutReason, Mailbox, Problem, ProblemCause, RawKind};
use hearten_formats::{
    chat::{ChatReading, Conversation, Message, Service},
    vcard::read_cards,
};
use hearten_speech::say;
use hearten_store::Tx;

use super::{
    chat_messages::Talk,
    chat_parties::{Known, contact_card, parties_of},
    importer::Importer,
};
use crate::{Result, VerbError, text::within_argument};

/// So many names are shown, and so many offered, where it is asked who of them I am.
const NAMES_SHOWN: usize = 4;
const NAMES_OFFERED: usize = 12;

/// Messages that are taken in together.
const BATCH: usize = 500;

/// A conversation in which it is not clear yet who I am, with the name of its source.
pub(super) type Waiting = (String, Conversation);

/// Who of a conversation I am.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// This one of the parties.
    Party(usize),
    /// None of them: the export does not name me, or I wrote nothing.
    Unnamed,
}

impl Owner {
    fn place(self) -> Option<usize> {
        match self {
            Self::Party(place) => Some(place),
            Self::Unnamed => None,
        }
    }
}

impl Importer<'_> {
    /// Takes conversations in; those in which it is not clear who I am wait for the end of the import.
    pub(super) async fn take_chats(&mut self, tx: &mut Tx, source: &str, reading: ChatReading) -> Result<()> {
        self.report.problems.extend(reading.problems);
        for (reason, count) in reading.left_out {
            *self.report.left_out.entry(reason.to_string()).or_default() += count;
        }
        let cards: String = reading.contacts.iter().filter_map(|party| contact_card(Service::Telegram, party)).collect();
        let cards = read_cards(cards.as_bytes(), source).filter_map(std::result::Result::ok).collect();
        self.take_cards(tx, source, RawKind::Card, cards).await?;
        for conversation in reading.conversations {
            match self.me_in(&conversation) {
                Some(me) => self.take_conversation(tx, &conversation, me).await?,
                None => self.waiting.push((source.to_owned(), conversation)),
            }
        }
        Ok(())
    }

    /// Takes in what waited: by now I am known from other conversations, or as the one who takes part in all of them.
    pub(super) async fn take_waiting(&mut self, tx: &mut Tx) -> Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        let present = self.present_in_all(&waiting);
        for (source, conversation) in waiting {
            let told = || parties_of(&conversation, self.region.as_deref()).iter().position(|it| present.contains(&it.key));
            if let Some(me) = self
                .me_in(&conversation)
                .or_else(|| self.only_read.then_some(Owner::Unnamed))
                .or_else(|| told().map(Owner::Party))
                .or_else(|| self.is_silent(&conversation).then_some(Owner::Unnamed))
            {
                self.take_conversation(tx, &conversation, me).await?;
                continue;
            }
            let names: Vec<&str> = conversation.parties.iter().filter_map(|party| party.name.as_deref()).take(NAMES_SHOWN).collect();
            let cause = match names.first() {
                Some(first) => ProblemCause::OwnerUnknown.with(&[("names", &names.join(", ")), ("example", &within_argument(first))]),
                None => ProblemCause::OwnerUnknownNameless.into(),
            };
            self.report.problems.push(Problem { source, line: 0, cause });
            let parties = parties_of(&conversation, self.region.as_deref());
            self.unclear.push(parties.into_iter().filter_map(|party| party.name).collect());
        }
        Ok(())
    }

    /// Asks who I am, where conversations do not tell it and nothing else has come: what was written so far is then to be dropped.
    ///
    /// # Errors
    /// `invalid`, with the names to choose from; and the store's.
    pub(super) async fn ask_who_i_am(&self, tx: &mut Tx) -> Result<()> {
        let (people, moments) = (&self.report.people, &self.report.moments);
        let has_come = people.new + people.matched + moments.new + moments.known > 0;
        if !self.may_ask || self.unclear.is_empty() || has_come || !tx.drop_empty_import(self.import_id).await? {
            return Ok(());
        }
        Err(unsure_among(&self.unclear))
    }

    /// Which of the parties I am; none where it is not clear.
    fn me_in(&self, conversation: &Conversation) -> Option<Owner> {
        let is_unnamed = conversation.service == Service::Phone || conversation.messages.iter().any(|message| message.from.is_none());
        if let Some(me) = conversation.me {
            return Some(Owner::Party(me));
        }
        // Where only the other wrote, the export names only the other.
        let is_theirs_alone = conversation.is_group == Some(false) && conversation.parties.len() == 1;
        if is_unnamed || is_theirs_alone {
            return Some(Owner::Unnamed);
        }
        let parties = parties_of(conversation, self.region.as_deref());
        let by_key = parties.iter().position(|party| self.mine.contains(&party.key));
        let by_name = || {
            let named: Vec<usize> = (0..parties.len()).filter(|place| parties.get(*place).is_some_and(|it| self.is_my_name(it))).collect();
            named.first().copied().filter(|_| named.len() == 1)
        };
        by_key.or_else(by_name).map(Owner::Party)
    }

    fn is_my_name(&self, party: &Known) -> bool {
        party.name.as_deref().is_some_and(|name| self.my_names.contains(&hearten_store::fold(name)))
    }

    /// Whether I am known on this network and wrote nothing here.
    fn is_silent(&self, conversation: &Conversation) -> bool {
        let scheme = format!("{}:", conversation.service.as_str());
        conversation.parties.len() > 1 && self.mine.iter().any(|mine| mine.starts_with(&scheme))
    }

    /// Of each network the one party who is in all conversations that wait, where these are two or more.
    fn present_in_all(&self, waiting: &[Waiting]) -> BTreeSet<String> {
        let mut seen: HashMap<Service, (usize, HashMap<String, usize>)> = HashMap::new();
        for (_, conversation) in waiting {
            let (count, parties) = seen.entry(conversation.service).or_default();
            *count += 1;
            let keys: BTreeSet<String> = parties_of(conversation, self.region.as_deref()).into_iter().map(|party| party.key).collect();
            for key in keys {
                *parties.entry(key).or_default() += 1;
            }
        }
        let only = |(count, parties): (usize, HashMap<String, usize>)| {
            let mut all = parties.into_iter().filter(|(_, present)| *present == count && count > 1).map(|(key, _)| key);
            all.next().filter(|_| all.next().is_none())
        };
        seen.into_values().filter_map(only).collect()
    }

    async fn take_conversation(&mut self, tx: &mut Tx, conversation: &Conversation, owner: Owner) -> Result<()> {
        let me = owner.place();
        let parties = parties_of(conversation, self.region.as_deref());
        if let Some(known) = me.and_then(|me| parties.get(me)).filter(|it| !it.is_nobody()) {
            self.know_me_as(tx, known).await?;
        }
        let is_unknown = |(place, party): &(usize, &Known)| me != Some(*place) && party.is_nobody();
        let unknown = parties.iter().enumerate().filter(is_unknown).map(|(place, _)| place).collect();
        let is_other = |place: usize, party: &Known| me != Some(place) && !party.is_nobody() && !self.mine.contains(&party.key);
        let parties: Vec<Option<Known>> =
            parties.into_iter().enumerate().map(|(place, party)| is_other(place, &party).then_some(party)).collect();
        let others: Vec<Mailbox> = parties.iter().flatten().map(Known::mailbox).collect();
        if others.is_empty() {
            for _ in &conversation.messages {
                self.leave_out(LeftOutReason::NoteToMyself);
            }
            return Ok(());
        }
        self.reach_people(tx).await?;
        self.book.meet(tx, self.vault.ids.as_ref(), self.import_id, &others).await?;
        let service = conversation.service.as_str();
        let is_group = conversation.is_group.unwrap_or(others.len() > 1);
        let other = others.first().map(|mailbox| mailbox.address.clone()).unwrap_or_default();
        let place = if is_group { conversation.title.clone().unwrap_or_default() } else { other };
        let thread = (!is_group).then(|| format!("chat:{service}:{place}"));
        let talk = Talk { conversation, unknown, parties, place, thread };
        let mut times: HashMap<String, u32> = HashMap::new();
        for messages in conversation.messages.chunks(BATCH) {
            let keyed: Vec<(String, &Message)> = messages.iter().map(|message| (talk.key(message, &mut times), message)).collect();
            self.take_messages(tx, &talk, keyed).await?;
        }
        Ok(())
    }
}

/// The error where conversations with these names do not tell who of them I am: whoever is in most comes first.
fn unsure_among(conversations: &[Vec<String>]) -> VerbError {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut names: Vec<&str> = Vec::new();
    for name in conversations.iter().flatten().map(String::as_str) {
        let count = counts.entry(name).or_default();
        *count += 1;
        if *count == 1 {
            names.push(name);
        }
    }
    names.sort_by_key(|name| Reverse(counts.get(name).copied()));
    names.truncate(NAMES_OFFERED);
    let shown = names.iter().take(NAMES_SHOWN).copied().collect::<Vec<_>>().join(", ");
    let message = if names.is_empty() { say("intake-owner-unnamed") } else { say("intake-owner-unsure").with("names", shown) };
    let example = names.first().map_or_else(|| say("intake-owner-example").to_string(), |name| (*name).to_owned());
    let hint = say("intake-owner-hint").with("argument", within_argument(&example)).with("name", example);
    VerbError::invalid(message).hint(hint).asking_who_i_am_among(names.into_iter().map(str::to_owned).collect())
}
