//! Messages and calls of conversations become moments, one each. Who of the parties is me is told by the export, by what I am known as, or by who takes
//! part in all of them.

use std::collections::{BTreeSet, HashMap, HashSet};

use hearten_domain::{
    AddressId, Direction, LeftOutReason, Mailbox, Medium, Moment, Participant, PersonId, Problem, ProblemCause, RawKind, Role,
};
use hearten_formats::{
    chat::{ChatReading, ChatTime, Conversation, Message, MessageKind, Service},
    vcard::read_cards,
};
use hearten_store::Tx;
use jiff::Timestamp;

use super::{
    chat_parties::{Known, PERSONAL, contact_card, is_program, parties_of},
    forgotten,
    hash::sha256_hex,
    importer::Importer,
};
use crate::{Result, text::within_argument};

/// Messages that are taken in together.
const BATCH: usize = 500;

/// A message of mine to more than so many was written to a crowd.
const CROWD: usize = 12;

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

/// A conversation about to be taken in.
struct Talk<'c> {
    conversation: &'c Conversation,
    /// The places of those of whom nothing is known.
    unknown: HashSet<usize>,
    /// Everybody by place; none for me and for the unknown.
    parties: Vec<Option<Known>>,
    /// What its messages of mine are told apart by from those I wrote elsewhere at the same minute.
    place: String,
    thread: Option<String>,
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
                .or_else(|| told().map(Owner::Party))
                .or_else(|| self.is_silent(&conversation).then_some(Owner::Unnamed))
            {
                self.take_conversation(tx, &conversation, me).await?;
                continue;
            }
            let names: Vec<&str> = conversation.parties.iter().filter_map(|party| party.name.as_deref()).take(4).collect();
            let cause = match names.first() {
                Some(first) => ProblemCause::OwnerUnknown.with(&[("names", &names.join(", ")), ("example", &within_argument(first))]),
                None => ProblemCause::OwnerUnknownNameless.into(),
            };
            self.report.problems.push(Problem { source, line: 0, cause });
        }
        Ok(())
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

    async fn take_messages(&mut self, tx: &mut Tx, talk: &Talk<'_>, mut keyed: Vec<(String, &Message)>) -> Result<()> {
        let keys: Vec<String> = keyed.iter().map(|(key, _)| key.clone()).collect();
        let known = tx.moments_known(&keys).await?;
        let mut here = HashSet::new();
        keyed.retain(|(key, _)| {
            let is_known = known.contains(key) || !here.insert(key.clone());
            self.report.moments.known += u64::from(is_known);
            !is_known
        });
        let (mut moments, mut participants) = (Vec::with_capacity(keyed.len()), Vec::with_capacity(keyed.len()));
        for (key, message) in keyed {
            match self.moment_of_message(talk, key, message) {
                Ok((moment, parts)) => {
                    self.touched.extend(parts.iter().map(|part| part.person_id));
                    moments.push(moment);
                    participants.extend(parts);
                }
                Err(reason) => self.leave_out(reason),
            }
        }
        self.leave_words_out(&mut moments, &participants);
        self.report.moments.new += moments.len() as u64;
        self.pending += moments.len();
        Ok(tx.insert_moments(&moments, &participants).await?)
    }

    fn moment_of_message(
        &mut self,
        talk: &Talk<'_>,
        key: String,
        message: &Message,
    ) -> std::result::Result<(Moment, Vec<Participant>), LeftOutReason> {
        if message.kind == MessageKind::MissedCall {
            return Err(LeftOutReason::UnansweredCall);
        }
        let at = self.instant(message.at).ok_or(LeftOutReason::MessageWithoutDate)?;
        let author = message.from.and_then(|place| talk.parties.get(place)).and_then(Option::as_ref);
        if message.from.is_some_and(|place| talk.unknown.contains(&place)) {
            return Err(LeftOutReason::MessageOfUnknown);
        }
        let mut recipients = talk.recipients(message);
        let before = recipients.len();
        recipients.retain(|it| !self.is_forgotten(&it.key));
        if author.is_some_and(|it| self.is_forgotten(&it.key)) || (author.is_none() && recipients.is_empty() && before > 0) {
            return Err(forgotten::REASON);
        }
        let others = recipients.len() + usize::from(author.is_some());
        if others == 0 {
            return Err(LeftOutReason::MessageToMyself);
        }
        if author.is_none() && recipients.len() > CROWD {
            return Err(LeftOutReason::MessageToCrowd);
        }
        self.tally_message(author, &recipients, others);
        let (medium, minutes, is_call) = match message.kind {
            MessageKind::Call { video, minutes } => (if video { Medium::Video } else { Medium::Call }, minutes, true),
            _ if others > PERSONAL => (Medium::GroupMail, None, false),
            _ => (Medium::Message, None, false),
        };
        let id = self.vault.ids.next().into();
        let parts: Vec<(&Known, Role)> = match author {
            Some(author) if is_call => vec![(author, Role::Attendee)],
            Some(author) => vec![(author, Role::From)],
            None => recipients.into_iter().map(|it| (it, if is_call { Role::Attendee } else { Role::To })).collect(),
        };
        let mut met: HashSet<PersonId> = HashSet::new();
        let mut part = |(party, role): (&Known, Role)| {
            let (person_id, address): (PersonId, AddressId) = self.book.who(&party.key)?;
            met.insert(person_id).then_some(Participant { moment_id: id, person_id, role, at, address_id: Some(address) })
        };
        let participants: Vec<Participant> = parts.into_iter().filter_map(&mut part).collect();
        let direction = match (is_call, author) {
            (true, _) => Direction::Mutual,
            (false, Some(_)) => Direction::Received,
            (false, None) => Direction::Sent,
        };
        let moment = Moment {
            id,
            at,
            all_day: false,
            medium,
            direction,
            others: others as i64,
            subject: None,
            text: message.text.clone().filter(|_| self.texts),
            minutes,
            brought: None,
            source: Some(key),
            thread: talk.thread.clone(),
            import_id: Some(self.import_id),
        };
        Ok((moment, participants))
    }

    fn instant(&self, at: ChatTime) -> Option<Timestamp> {
        match at {
            ChatTime::Instant(at) => Some(at),
            ChatTime::Local(at) => Some(at.to_zoned(self.vault.zone()).ok()?.timestamp()),
        }
    }

    /// Who wrote personally, and to whom I wrote; a crowd tells of nobody.
    fn tally_message(&mut self, author: Option<&Known>, recipients: &[&Known], others: usize) {
        let is_personal = i64::from(others <= PERSONAL);
        match author {
            Some(author) => self.book.tally(&author.mailbox(), author.received(is_personal)),
            None if others <= PERSONAL => {
                for recipient in recipients {
                    self.book.tally(&recipient.mailbox(), Known::sent());
                }
            }
            None => {}
        }
    }
}

impl Talk<'_> {
    /// To whom a message is, but for me and who wrote it.
    fn recipients(&self, message: &Message) -> Vec<&Known> {
        let named = |place: &usize| message.to.is_empty() || message.to.contains(place);
        let places = (0..self.parties.len()).filter(|place| named(place) && message.from != Some(*place));
        places.filter_map(|place| self.parties.get(place)?.as_ref()).collect()
    }

    /// What a message is known by, whatever file it lies in and whichever phone wrote that: its minute, its writer and its words; those I wrote also by
    /// the conversation. The second one of the same key in a conversation is another message.
    fn key(&self, message: &Message, times: &mut HashMap<String, u32>) -> String {
        let minute = match message.at {
            ChatTime::Instant(at) => format!("{}", at.as_second().div_euclid(60)),
            ChatTime::Local(at) => at.strftime("%Y-%m-%dT%H:%M").to_string(),
        };
        let author = message.from.and_then(|place| self.parties.get(place)).and_then(Option::as_ref);
        let (who, place) = author.map_or(("me", self.place.as_str()), |author| (author.key.as_str(), ""));
        let call = u8::from(message.kind != MessageKind::Message);
        let told = format!("{minute}\n{who}\n{place}\n{call}\n{}", message.text.as_deref().unwrap_or_default().trim());
        let hash: String = sha256_hex(told.as_bytes()).chars().take(24).collect();
        let key = format!("chat:{}:{hash}", self.conversation.service.as_str());
        let count = times.entry(key.clone()).or_default();
        *count += 1;
        if *count == 1 { key } else { format!("{key}#{count}") }
    }
}

impl Known {
    /// What a message from them says of them.
    fn received(&self, personal: i64) -> hearten_domain::AddressTally {
        let automatic = i64::from(is_program(&self.key));
        hearten_domain::AddressTally { received: 1 - automatic, personal: personal * (1 - automatic), automatic, ..Default::default() }
    }

    fn sent() -> hearten_domain::AddressTally {
        hearten_domain::AddressTally { sent: 1, ..Default::default() }
    }
}
