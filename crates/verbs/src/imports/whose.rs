//! Whose card it is, and whose an address that several people are known by.

use std::cmp::Reverse;

use hearten_domain::{AddressId, Mailbox, Origin, Person, PersonId, PhotoHash, RawKind};
use hearten_formats::vcard::CardObservation;
use hearten_identity::{Agreement, names_agree};
use hearten_store::{Tx, fold};

use super::{address_book::new_person, importer::Importer};
use crate::{
    Result,
    doubles::{ByHand, card_beside},
};

/// An address that goes over from one person to another, with the moments that came by it.
pub(super) struct Contested {
    address: AddressId,
    from: PersonId,
    to: PersonId,
}

impl Importer<'_> {
    /// Whose card it is: me by an address of mine; somebody by the card's own UID; somebody who is kept behind one of its addresses, numbers or profiles and
    /// whose name does not speak against it, for families and offices share them; else a person of its own. That the others may be the same the end of the
    /// import finds.
    pub(super) async fn person_of_card(&mut self, tx: &mut Tx, kind: RawKind, card: &CardObservation, name: &str) -> Result<PersonId> {
        let keys = self.keys(card);
        if let Some(me) = self.me_id.filter(|_| keys.iter().any(|it| self.mine.contains(&it.address))) {
            return Ok(me);
        }
        if let Some(uid) = &card.uid
            && let Some(person) = tx.raw_by_uids(kind, std::slice::from_ref(uid)).await?.into_iter().rev().find_map(|raw| raw.person_id)
        {
            return Ok(person);
        }
        let mut asked: Vec<PersonId> = Vec::new();
        for kept in keys.iter().filter_map(|it| self.book.kept_person_of(&it.address)) {
            if asked.contains(&kept) {
                continue;
            }
            asked.push(kept);
            let person = tx.get::<Person>(kept).await?;
            let called = |known: &str| names_agree(known, name) != Agreement::Different;
            if person.is_some_and(|it| called(&it.name) || it.nickname.as_deref().is_some_and(called)) {
                return Ok(kept);
            }
        }
        let is_free = |it: &&Mailbox| self.book.kept_person_of(&it.address).is_none();
        let reserved = keys.iter().filter(is_free).find_map(|it| self.book.person_of(&it.address));
        Ok(reserved.unwrap_or_else(|| self.vault.ids.next().into()))
    }

    /// What a card says of somebody who is there already. What an earlier version of the same card had said gives way; it names those whom only mail had
    /// named, fills what is blank, and where both say something the better stands, whichever came first. What was written by hand stays.
    pub(super) async fn complete(
        &mut self,
        tx: &mut Tx,
        before: Person,
        kind: RawKind,
        card: &CardObservation,
        name: &str,
        photo: Option<PhotoHash>,
    ) -> Result<()> {
        let said = Person {
            nickname: card.nickname.clone(),
            note: card.note.clone(),
            photo,
            ..new_person(before.id, name.to_owned(), Origin::Card, None)
        };
        let mut base = before.clone();
        if matches!(before.origin, Origin::Mail | Origin::Calendar) && !before.is_me {
            base.name.clone_from(&said.name);
        }
        self.give_way(tx, &mut base, kind, card).await?;
        if before.is_me {
            base.name.clone_from(&before.name);
        }
        let mut after = ByHand::read(tx, &[before.id], &[]).await?.completed(&before, &base, &said);
        if before.is_me {
            after.name.clone_from(&before.name);
            after.origin = before.origin;
        }
        if after != before {
            let change = self.edits(tx).await?;
            tx.update(&change, &after).await?;
        }
        Ok(())
    }

    /// Takes from a person what only the version of this card before it had said, unless that is newer.
    async fn give_way(&self, tx: &mut Tx, base: &mut Person, kind: RawKind, card: &CardObservation) -> Result<()> {
        let Some(uid) = &card.uid else { return Ok(()) };
        let Some(last) = tx.raw_by_uids(kind, std::slice::from_ref(uid)).await?.pop() else { return Ok(()) };
        let is_older = card.revised_on.is_some_and(|this| last.as_of.is_some_and(|kept| this < kept));
        let Some(told) = card_beside(&last, base.note.as_deref()).filter(|_| !is_older) else { return Ok(()) };
        if let (Some(old), Some(new)) = (&told.name, &card.name)
            && base.name == *old
        {
            base.name.clone_from(new);
        }
        for (held, old, new) in [(&mut base.nickname, &told.nickname, &card.nickname), (&mut base.note, &told.note, &card.note)] {
            if held == old && new.is_some() {
                held.clone_from(new);
            }
        }
        Ok(())
    }

    /// Gives a person the addresses, numbers and profiles of their card. One that somebody else is known by too goes to whose name it spells, else to the
    /// name that comes first, so that it does not matter whose card was read first.
    pub(super) async fn give_addresses(&mut self, tx: &mut Tx, card: &CardObservation, person_id: PersonId, name: &str) -> Result<()> {
        for mailbox in self.keys(card) {
            match self.book.kept_person_of(&mailbox.address) {
                Some(other) if other != person_id => self.contest(tx, &mailbox, person_id, other, name).await?,
                _ => {
                    let reserved = self.book.person_of(&mailbox.address);
                    if let Some(reserved) = reserved.filter(|reserved| *reserved != person_id) {
                        self.moved.push((reserved, person_id));
                    }
                    self.book.belongs_to(&mailbox.address, person_id, Some(name));
                }
            }
        }
        Ok(())
    }

    async fn contest(&mut self, tx: &mut Tx, mailbox: &Mailbox, person: PersonId, other: PersonId, name: &str) -> Result<()> {
        let Some(holder) = tx.get::<Person>(other).await?.filter(|it| !it.is_me) else { return Ok(()) };
        // Two who may be one are left to the end of the import, which sees all of them.
        if names_agree(&holder.name, name) != Agreement::Different || claim(&mailbox.address, name) <= claim(&mailbox.address, &holder.name)
        {
            return Ok(());
        }
        if let Some((_, address)) = self.book.who(&mailbox.address) {
            self.contested.push(Contested { address, from: other, to: person });
            self.book.belongs_to(&mailbox.address, person, Some(name));
        }
        Ok(())
    }

    /// Takes the moments over that came by addresses which went to somebody else.
    pub(super) async fn settle_contested(&mut self, tx: &mut Tx) -> Result<()> {
        for Contested { address, from, to } in std::mem::take(&mut self.contested) {
            let moments = tx.moments_by_addresses(from, &[address]).await?;
            let change = self.edits(tx).await?;
            self.touched.extend(tx.part_participants(&change, from, to, &moments, &[]).await?);
        }
        Ok(())
    }
}

/// How good a claim a name has to an address that several people are known by; the greater wins.
fn claim(address: &str, name: &str) -> (bool, Reverse<String>) {
    let local = address.split_once('@').map_or("", |(local, _)| local);
    let folded = fold(name);
    let is_spelt = folded.split(' ').any(|word| word.len() >= 3 && local.contains(word));
    (is_spelt, Reverse(folded))
}
