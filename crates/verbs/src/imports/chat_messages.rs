//! Messages and calls of a conversation become moments, one each.

use std::collections::{HashMap, HashSet};

use hearten_domain::{AddressId, AddressTally, Direction, LeftOutReason, Medium, Moment, Participant, PersonId, Role};
use hearten_formats::chat::{ChatTime, Conversation, Message, MessageKind};
use hearten_store::Tx;
use jiff::Timestamp;

use super::{
    chat_parties::{Known, PERSONAL, is_program},
    forgotten,
    hash::sha256_hex,
    importer::Importer,
};
use crate::Result;

/// A message of mine to more than so many was written to a crowd.
const CROWD: usize = 12;

/// A conversation about to be taken in.
pub(super) struct Talk<'c> {
    pub(super) conversation: &'c Conversation,
    /// The places of those of whom nothing is known.
    pub(super) unknown: HashSet<usize>,
    /// Everybody by place; none for me and for the unknown.
    pub(super) parties: Vec<Option<Known>>,
    /// What its messages of mine are told apart by from those I wrote elsewhere at the same minute.
    pub(super) place: String,
    /// What they hang together by; none for a group.
    pub(super) thread: Option<String>,
}

impl Importer<'_> {
    /// Takes some messages of a conversation in, each with the key it is known by.
    pub(super) async fn take_messages(&mut self, tx: &mut Tx, talk: &Talk<'_>, mut keyed: Vec<(String, &Message)>) -> Result<()> {
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
    pub(super) fn key(&self, message: &Message, times: &mut HashMap<String, u32>) -> String {
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
    fn received(&self, personal: i64) -> AddressTally {
        let automatic = i64::from(is_program(&self.key));
        AddressTally { received: 1 - automatic, personal: personal * (1 - automatic), automatic, ..Default::default() }
    }

    fn sent() -> AddressTally {
        AddressTally { sent: 1, ..Default::default() }
    }
}
