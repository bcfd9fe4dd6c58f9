//! An export of Monica: contacts as cards, and all that was noted about them as records of our own.
//!
//! What was done together ([`together`]) is known by its key in Monica. What has no key of its own here ([`noted`], [`relatives`]) goes by the contact's
//! last record: only what that did not have yet is taken, so that the same export adds nothing and what the user took away stays away.

mod noted;
mod relatives;
mod said;
mod together;

use std::collections::HashMap;

use hearten_domain::{LeftOutReason, Mailbox, Person, PersonId, RawKind, RawRecord, Standing, StandingKind};
use hearten_formats::monica::{MonicaContact, MonicaReading, read_contact};
use hearten_speech::{Language, current, with_language};
use hearten_store::Tx;

use super::{hash::sha256_hex, importer::Importer};
use crate::Result;

pub(crate) use said::{note_beside, note_of};

/// Which person a contact is.
type People = HashMap<String, PersonId>;

/// A text in the language at hand, then in the others: what an import in another language wrote is known by them.
fn in_every_language(text: impl Fn() -> String) -> Vec<String> {
    let here = current();
    let others = Language::ALL.into_iter().filter(|language| *language != here);
    std::iter::once(here).chain(others).map(|language| with_language(language, &text)).collect()
}

/// The note of a contact: where their person has it in another language, in that one.
async fn note_for(tx: &mut Tx, person: Option<PersonId>, contact: &MonicaContact) -> Result<Option<String>> {
    let person = match person {
        Some(id) => tx.get::<Person>(id).await?,
        None => None,
    };
    Ok(note_beside(contact, person.as_ref().and_then(|person| person.note.as_deref())))
}

impl Importer<'_> {
    /// Takes an export of Monica in.
    pub(super) async fn take_monica(&mut self, tx: &mut Tx, source: &str, reading: MonicaReading) -> Result<()> {
        self.report.problems.extend(reading.problems.iter().cloned());
        for reason in &reading.left_out {
            self.leave_out(*reason);
        }
        self.reach_people(tx).await?;
        let mailboxes: Vec<Mailbox> = reading.contacts.iter().flat_map(|contact| self.keys(&contact.card)).collect();
        self.book.meet(tx, self.vault.ids.as_ref(), self.import_id, &mailboxes).await?;
        let mut people = People::new();
        let mut changed = Vec::new();
        for contact in &reading.contacts {
            if contact.is_partial {
                self.leave_out(LeftOutReason::ContactWithoutPage);
            } else if let Some(before) = self.take_contact(tx, source, &reading, contact, &mut people).await? {
                changed.push((contact, before));
            }
        }
        for (contact, before) in &changed {
            let Some(person) = people.get(&contact.uuid).copied() else { continue };
            self.take_noted(tx, person, contact, before, &people).await?;
        }
        self.take_together(tx, &reading, &people).await?;
        self.take_relatives(tx, &reading, &people).await?;
        self.take_journal(tx, source, reading.journal).await
    }

    /// Takes one contact in. What its last record said where this one says more; none where it says nothing new, or is me.
    async fn take_contact(
        &mut self,
        tx: &mut Tx,
        source: &str,
        reading: &MonicaReading,
        contact: &MonicaContact,
        people: &mut People,
    ) -> Result<Option<MonicaContact>> {
        if let Some(me) = self.me_id.filter(|_| reading.me.as_ref() == Some(&contact.uuid)) {
            people.insert(contact.uuid.clone(), me);
            return Ok(None);
        }
        let Some(name) = &contact.card.name else {
            self.leave_out(LeftOutReason::ContactWithoutName);
            return Ok(None);
        };
        let hash = sha256_hex(&contact.card.raw);
        if self.is_card_of_forgotten(&contact.card, &hash) {
            self.leave_out(super::forgotten::REASON);
            return Ok(None);
        }
        let uids: Vec<String> = contact.card.uid.iter().cloned().collect();
        let kept = tx.raw_by_uids(RawKind::Object, &uids).await?;
        let owner = kept.iter().rev().find_map(|raw| raw.person_id);
        if let Some(person) = owner.filter(|_| kept.iter().any(|raw| raw.hash == hash)) {
            self.report.people.matched += 1;
            people.insert(contact.uuid.clone(), person);
            return Ok(None);
        }
        let newest = kept.iter().max_by_key(|raw| (raw.as_of, raw.id));
        let before = newest.and_then(|raw| read_contact(&raw.bytes)).unwrap_or_default();
        let is_older = newest.is_some_and(|raw| contact.changed_on.is_some() && contact.changed_on < raw.as_of);
        self.report.problems.extend(contact.card.problems.iter().cloned());
        // What an older export says otherwise was changed or taken out since.
        let mut card = contact.card.clone();
        card.note = note_for(tx, owner, contact).await?;
        if is_older {
            (card.nickname, card.note, card.photo) = (None, None, None);
        }
        let person_id = self.take_person(tx, source, RawKind::Object, &card, name).await?;
        people.insert(contact.uuid.clone(), person_id);
        let raw = RawRecord {
            id: self.vault.ids.next().into(),
            kind: RawKind::Object,
            source: source.to_owned(),
            uid: contact.card.uid.clone(),
            hash,
            bytes: self.kept_of(Some(person_id), &contact.card),
            person_id: Some(person_id),
            moment_id: None,
            as_of: contact.changed_on,
            import_id: Some(self.import_id),
        };
        tx.insert_all(&[raw]).await?;
        if is_older {
            return Ok(None);
        }
        self.add_note(tx, person_id, contact, &before).await?;
        self.take_standing(tx, person_id, contact).await?;
        Ok(Some(before))
    }

    /// Puts new lines before those that the person's note has; what it had of an earlier record and was taken out by hand stays out.
    async fn add_note(&mut self, tx: &mut Tx, person_id: PersonId, contact: &MonicaContact, before: &MonicaContact) -> Result<()> {
        if self.is_unnoted(person_id) {
            return Ok(());
        }
        let Some(person) = tx.get::<Person>(person_id).await? else { return Ok(()) };
        let Some(kept) = &person.note else { return Ok(()) };
        let before = said::notes_of(before);
        let known: Vec<&str> = kept.lines().chain(before.iter().flat_map(|note| note.lines())).collect();
        let mut new: Vec<String> = Vec::new();
        for noted in &contact.noted {
            let said = in_every_language(|| said::noted(noted));
            if !said.iter().any(|text| text.lines().all(|line| known.contains(&line))) {
                new.extend(said.first().into_iter().flat_map(|text| text.lines()).filter(|line| !known.contains(line)).map(str::to_owned));
            }
        }
        if !new.is_empty() {
            let note = Some(format!("{}\n{kept}", new.join("\n")));
            let change = self.edits(tx).await?;
            tx.update(&change, &Person { note, ..person }).await?;
        }
        Ok(())
    }

    /// The dead are remembered, and those put away among the archived rest.
    async fn take_standing(&mut self, tx: &mut Tx, person_id: PersonId, contact: &MonicaContact) -> Result<()> {
        let today = self.vault.today_date();
        let died = contact.card.death.and_then(hearten_domain::PartialDate::latest);
        if contact.is_dead || contact.card.death.is_some() {
            self.stand(tx, person_id, StandingKind::Dead, died.or(contact.changed_on).unwrap_or(today)).await?;
        }
        if contact.is_archived {
            self.stand(tx, person_id, StandingKind::Muted, contact.changed_on.unwrap_or(today)).await?;
        }
        Ok(())
    }

    /// Says of somebody what holds from a day on, unless it was ever said.
    async fn stand(&mut self, tx: &mut Tx, person_id: PersonId, kind: StandingKind, since: jiff::civil::Date) -> Result<()> {
        let held: Vec<Standing> = tx.of_person(person_id).await?;
        if held.iter().any(|standing| standing.kind == kind) {
            return Ok(());
        }
        let since = since.min(self.vault.today_date());
        let standing = Standing { id: self.vault.ids.next().into(), person_id, kind, since, until: None, import_id: Some(self.import_id) };
        Ok(tx.insert_all(&[standing]).await?)
    }
}
