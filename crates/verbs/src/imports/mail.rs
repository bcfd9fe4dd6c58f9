//! Mails become moments, or leave only their key and what they showed of their sender.

use std::collections::HashSet;

use hearten_domain::{AddressId, Direction, LeftOutReason, Medium, Moment, Participant, PersonId, Role};
use hearten_formats::mail::{MailObservation, thread_key};
use hearten_identity::MailNature;
use hearten_store::{MetKeys, Tx};

use super::{
    first_keys::FirstKeys,
    forgotten,
    importer::Importer,
    shown::{SeenMail, Shown, shown_by},
};
use crate::Result;

impl Importer<'_> {
    /// Takes a batch of mails in.
    pub(super) async fn take_mails(&mut self, tx: &mut Tx, mut mails: Vec<SeenMail>) -> Result<()> {
        if self.mine.len() > self.mine_at_first {
            // Another file of this import told an address of mine that the reading side does not know.
            for seen in &mut mails {
                seen.shown = shown_by(&seen.mail, &self.mine);
            }
        }
        let keys: Vec<String> = mails.iter().map(|seen| seen.key.clone()).collect();
        let MetKeys { moments: known, mut seen } = self.met(tx, &keys).await?;
        let mut here = HashSet::new();
        let is_new: Vec<bool> = keys.iter().map(|key| !known.contains(key) && here.insert(key.as_str())).collect();
        self.report.moments.known += is_new.iter().filter(|is_new| !**is_new).count() as u64;
        let mut is_new = is_new.into_iter();
        mails.retain(|_| is_new.next().unwrap_or_default());
        self.mails += mails.len() as u64;
        self.mails_of_mine += mails.iter().filter(|seen| seen.shown.names_me).count() as u64;
        let mailboxes = mails.iter().flat_map(|seen| mailboxes_of(&seen.mail).chain(seen.shown.tallies.iter().map(|(mailbox, _)| mailbox)));
        self.book.meet(tx, self.vault.ids.as_ref(), self.import_id, mailboxes).await?;
        let mut moments = Vec::with_capacity(mails.len());
        let mut participants = Vec::with_capacity(mails.len() * 2);
        let mut newly_seen = Vec::new();
        for SeenMail { key, mail, shown } in mails {
            match self.take_mail(&key, mail, &shown, seen.contains(&key)) {
                Taken::Moment(moment, others) => {
                    self.touched.extend(others.iter().map(|p| p.person_id));
                    moments.push(*moment);
                    participants.extend(others);
                }
                Taken::LeftOut(reason) => {
                    self.leave_out(reason);
                    if seen.insert(key.clone()) {
                        newly_seen.push(key);
                    }
                }
            }
        }
        self.leave_words_out(&mut moments, &participants);
        self.report.moments.new += moments.len() as u64;
        self.pending += moments.len();
        tx.insert_moments(&moments, &participants).await?;
        tx.mark_seen(self.import_id, &newly_seen).await?;
        Ok(())
    }

    /// Which of these keys were met before. Where nothing was there before this import, and no other runs beside it, only keys that it met are asked for.
    async fn met(&mut self, tx: &mut Tx, keys: &[String]) -> Result<MetKeys> {
        if !self.first_keys.is_begun() {
            self.first_keys = FirstKeys::begin(tx.has_keys().await?);
        }
        if tx.has_other_import(self.import_id).await? {
            self.first_keys.forget();
        }
        Ok(tx.met_keys(&self.first_keys.worth_asking(keys)).await?)
    }

    fn take_mail(&mut self, key: &str, mail: MailObservation, shown: &Shown, is_seen: bool) -> Taken {
        if !is_seen {
            for (mailbox, tally) in &shown.tallies {
                self.book.tally(mailbox, *tally);
            }
        }
        match shown.nature {
            MailNature::List => Taken::LeftOut(LeftOutReason::ListMail),
            MailNature::Newsletter => Taken::LeftOut(LeftOutReason::Newsletter),
            MailNature::Automatic => Taken::LeftOut(LeftOutReason::ProgramMail),
            MailNature::Bounce => Taken::LeftOut(LeftOutReason::ReturnedMail),
            MailNature::Personal if mail.from.is_empty() => Taken::LeftOut(LeftOutReason::MailWithoutSender),
            MailNature::Personal => self.moment_of(key, mail, shown.is_mine),
        }
    }

    fn moment_of(&self, key: &str, mail: MailObservation, is_mine: bool) -> Taken {
        let Some(at) = mail.at else { return Taken::LeftOut(LeftOutReason::MailWithoutDate) };
        let mut roles: Vec<(PersonId, AddressId, Role)> = Vec::new();
        let all = mail.from.iter().map(|m| (m, Role::From)).chain(mail.to.iter().map(|m| (m, Role::To)));
        let all = all.chain(mail.cc.iter().chain(&mail.bcc).map(|m| (m, Role::Cc)));
        for (mailbox, role) in all.filter(|(mailbox, _)| !self.mine.contains(&mailbox.address)) {
            let is_new = |(person, _): &(PersonId, AddressId)| !roles.iter().any(|(known, ..)| known == person);
            if let Some((person, address)) = self.book.who(&mailbox.address).filter(is_new) {
                roles.push((person, address, role));
            }
        }
        if mail.from.iter().any(|m| self.is_forgotten(&m.address))
            || (roles.is_empty() && mailboxes_of(&mail).any(|m| self.is_forgotten(&m.address)))
        {
            return Taken::LeftOut(forgotten::REASON);
        }
        if roles.is_empty() {
            return Taken::LeftOut(LeftOutReason::MailToMyself);
        }
        let others = roles.len();
        let id = self.vault.ids.next().into();
        let thread = thread_key(&mail);
        let moment = Moment {
            id,
            at,
            all_day: false,
            medium: Medium::of_mail(others),
            direction: if is_mine { Direction::Sent } else { Direction::Received },
            others: others as i64,
            subject: mail.subject.filter(|_| self.subjects),
            text: mail.text,
            minutes: None,
            brought: None,
            source: Some(key.to_owned()),
            thread: (thread != key).then_some(thread),
            import_id: Some(self.import_id),
        };
        let part = |(person_id, address, role)| Participant { moment_id: id, person_id, role, at, address_id: Some(address) };
        let participants = roles.into_iter().map(part).collect();
        Taken::Moment(Box::new(moment), participants)
    }
}

/// What became of a mail.
enum Taken {
    /// A moment with the others in it.
    Moment(Box<Moment>, Vec<Participant>),
    /// Nothing, for a reason.
    LeftOut(LeftOutReason),
}

/// Everybody whom a mail names.
fn mailboxes_of(mail: &MailObservation) -> impl Iterator<Item = &hearten_domain::Mailbox> {
    mail.from.iter().chain(&mail.to).chain(&mail.cc).chain(&mail.bcc)
}
