//! Cards become people with all that the cards say of them; the card itself is kept as it came.

use std::collections::HashSet;

use hearten_domain::{
    ContactKind, ContactPoint, DateKind, ImportantDate, Interest, Mailbox, Membership, MembershipKind, Organization, OrganizationId,
    Origin, PartialDate, Person, PersonId, Photo, PhotoHash, Problem, RawKind, RawRecord,
};
use hearten_formats::vcard::{CardKind, CardObservation, CardOrganization, Labelled};
use hearten_store::{Tx, fold};
use sha2::{Digest, Sha256};

use super::{address_book::new_person, importer::Importer};
use crate::Result;

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    Sha256::digest(bytes).iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

impl Importer<'_> {
    /// Takes a batch of cards in.
    pub(super) async fn take_cards(&mut self, tx: &mut Tx, source: &str, cards: Vec<CardObservation>) -> Result<()> {
        let hashes: Vec<String> = cards.iter().map(|card| sha256_hex(&card.raw)).collect();
        let mut known = tx.known_raw_hashes(RawKind::Card, &hashes).await?;
        let mailboxes: Vec<Mailbox> = cards.iter().flat_map(emails).collect();
        self.book.meet(tx, self.vault.ids.as_ref(), self.import_id, &mailboxes).await?;
        for (card, hash) in cards.into_iter().zip(hashes) {
            if known.insert(hash.clone()) {
                self.take_card(tx, source, card, hash).await?;
            } else {
                self.report.people.matched += u64::from(card.kind == CardKind::Individual);
            }
        }
        Ok(())
    }

    async fn take_card(&mut self, tx: &mut Tx, source: &str, card: CardObservation, hash: String) -> Result<()> {
        let mut raw = RawRecord {
            id: self.vault.ids.next().into(),
            kind: RawKind::Card,
            source: source.to_owned(),
            uid: card.uid.clone(),
            hash,
            bytes: card.raw.clone(),
            person_id: None,
            moment_id: None,
            import_id: Some(self.import_id),
        };
        match (card.kind, &card.name) {
            (CardKind::Individual, Some(name)) => raw.person_id = Some(self.take_person(tx, source, &card, name).await?),
            (CardKind::Individual, None) => {
                let cause = "the card has no name, address or number to call it by; it is kept as it is".to_owned();
                self.report.problems.push(Problem { source: source.to_owned(), line: card.line, cause });
            }
            (CardKind::Organization, Some(name)) => {
                self.organization(tx, name).await?;
                self.leave_out("card of an organization");
            }
            (CardKind::Group, _) => self.leave_out("card of a group"),
            (CardKind::Organization | CardKind::Other, _) => self.leave_out("card of a thing or place"),
        }
        tx.insert_all(&[raw]).await?;
        Ok(())
    }

    async fn take_person(&mut self, tx: &mut Tx, source: &str, card: &CardObservation, name: &str) -> Result<PersonId> {
        let person_id = self.person_of_card(tx, card).await?;
        let existing = tx.get::<Person>(person_id).await?;
        let photo = self.keep_photo(tx, card).await?;
        match existing {
            Some(person) => {
                self.report.people.matched += u64::from(!person.is_me);
                self.complete(tx, person, card, name, photo).await?;
            }
            None => {
                let mut person = new_person(person_id, name.to_owned(), Origin::Card, Some(self.import_id));
                person.nickname.clone_from(&card.nickname);
                person.note.clone_from(&card.note);
                person.photo = photo;
                tx.insert_all(&[person]).await?;
                self.report.people.new += 1;
            }
        }
        self.give_addresses(source, card, person_id, name);
        self.touched.insert(person_id);
        self.keep_facts(tx, person_id, card).await?;
        Ok(person_id)
    }

    /// Whose card it is: me by address, somebody by the card's own UID, the first person kept behind one of its addresses, or the first address's own identity.
    async fn person_of_card(&self, tx: &mut Tx, card: &CardObservation) -> Result<PersonId> {
        let addresses: Vec<Mailbox> = emails(card).collect();
        if let Some(me) = self.me_id.filter(|_| addresses.iter().any(|m| self.mine.contains(&m.address))) {
            return Ok(me);
        }
        if let Some(uid) = &card.uid
            && let Some(person) =
                tx.raw_by_uids(RawKind::Card, std::slice::from_ref(uid)).await?.into_iter().rev().find_map(|raw| raw.person_id)
        {
            return Ok(person);
        }
        let kept = addresses.iter().find_map(|m| self.book.kept_person_of(&m.address));
        let reserved = || addresses.iter().find_map(|m| self.book.person_of(&m.address));
        Ok(kept.or_else(reserved).unwrap_or_else(|| self.vault.ids.next().into()))
    }

    /// What a card says of somebody who is there already: it names those whom only mail had named, and fills what is blank.
    async fn complete(&mut self, tx: &mut Tx, before: Person, card: &CardObservation, name: &str, photo: Option<PhotoHash>) -> Result<()> {
        let mut after = before.clone();
        if matches!(before.origin, Origin::Mail | Origin::Calendar) && !before.is_me {
            name.clone_into(&mut after.name);
            after.origin = Origin::Card;
        }
        after.nickname = before.nickname.clone().or_else(|| card.nickname.clone());
        after.note = before.note.clone().or_else(|| card.note.clone());
        after.photo = before.photo.clone().or(photo);
        if after != before {
            let change = self.edits(tx).await?;
            tx.update(&change, &after).await?;
        }
        Ok(())
    }

    fn give_addresses(&mut self, source: &str, card: &CardObservation, person_id: PersonId, name: &str) {
        for mailbox in emails(card) {
            match self.book.kept_person_of(&mailbox.address) {
                Some(other) if other != person_id => {
                    let cause = format!("{} belongs to somebody else already and stays with them", mailbox.address);
                    self.report.problems.push(Problem { source: source.to_owned(), line: card.line, cause });
                }
                _ => {
                    let reserved = self.book.person_of(&mailbox.address);
                    if let Some(reserved) = reserved.filter(|reserved| *reserved != person_id) {
                        self.moved.push((reserved, person_id));
                    }
                    self.book.belongs_to(&mailbox.address, person_id, Some(name));
                }
            }
        }
    }

    async fn keep_photo(&self, tx: &mut Tx, card: &CardObservation) -> Result<Option<PhotoHash>> {
        let Some(photo) = &card.photo else { return Ok(None) };
        let hash = PhotoHash(sha256_hex(&photo.bytes));
        tx.put_photos(&[Photo { hash: hash.clone(), media_type: photo.media_type.clone(), bytes: photo.bytes.clone() }]).await?;
        Ok(Some(hash))
    }

    async fn keep_facts(&mut self, tx: &mut Tx, person_id: PersonId, card: &CardObservation) -> Result<()> {
        self.keep_contact_points(tx, person_id, card).await?;
        self.keep_dates(tx, person_id, card).await?;
        let known: HashSet<String> = tx.of_person::<Interest>(person_id).await?.iter().map(|i| fold(&i.topic)).collect();
        let topics = card.interests.iter().filter(|topic| !known.contains(&fold(topic)));
        let interests: Vec<Interest> = topics
            .map(|topic| Interest {
                id: self.vault.ids.next().into(),
                person_id,
                topic: topic.clone(),
                learnt_on: None,
                source: Some("their card".to_owned()),
                import_id: Some(self.import_id),
            })
            .collect();
        tx.insert_all(&interests).await?;
        self.keep_memberships(tx, person_id, &card.organizations).await
    }

    async fn keep_contact_points(&self, tx: &mut Tx, person_id: PersonId, card: &CardObservation) -> Result<()> {
        let known = tx.of_person::<ContactPoint>(person_id).await?;
        let mut known: HashSet<(ContactKind, String)> = known.into_iter().map(|point| (point.kind, point.value)).collect();
        let of = |kind: ContactKind, values: &[Labelled]| values.iter().map(|v| (kind, v.clone())).collect::<Vec<_>>();
        let mut all = of(ContactKind::Phone, &card.phones);
        all.extend(of(ContactKind::Url, &card.urls));
        all.extend(of(ContactKind::Handle, &card.handles));
        all.extend(of(ContactKind::Postal, &card.postals));
        all.retain(|(kind, labelled)| known.insert((*kind, labelled.value.clone())));
        let points: Vec<ContactPoint> = all
            .into_iter()
            .map(|(kind, Labelled { value, label })| ContactPoint {
                id: self.vault.ids.next().into(),
                person_id,
                kind,
                value,
                label,
                import_id: Some(self.import_id),
            })
            .collect();
        Ok(tx.insert_all(&points).await?)
    }

    async fn keep_dates(&self, tx: &mut Tx, person_id: PersonId, card: &CardObservation) -> Result<()> {
        let known = tx.of_person::<ImportantDate>(person_id).await?;
        let single = [(DateKind::Birthday, card.birthday), (DateKind::Anniversary, card.anniversary), (DateKind::Death, card.death)];
        let mut all: Vec<(DateKind, PartialDate, Option<String>)> =
            single.into_iter().filter_map(|(kind, date)| Some((kind, date?, None))).collect();
        all.extend(card.dates.iter().map(|(date, label)| (DateKind::Other, *date, label.clone())));
        let is_known =
            |kind: DateKind, date: PartialDate| known.iter().any(|k| k.kind == kind && (k.date == date || kind != DateKind::Other));
        let dates: Vec<ImportantDate> = all
            .into_iter()
            .filter(|(kind, date, _)| !is_known(*kind, *date))
            .map(|(kind, date, label)| ImportantDate {
                id: self.vault.ids.next().into(),
                person_id,
                kind,
                label,
                date,
                import_id: Some(self.import_id),
            })
            .collect();
        Ok(tx.insert_all(&dates).await?)
    }

    async fn keep_memberships(&mut self, tx: &mut Tx, person_id: PersonId, organizations: &[CardOrganization]) -> Result<()> {
        let mut known: HashSet<OrganizationId> = tx.of_person::<Membership>(person_id).await?.iter().map(|m| m.organization_id).collect();
        for organization in organizations {
            let Some(name) = &organization.name else { continue };
            let organization_id = self.organization(tx, name).await?;
            if known.insert(organization_id) {
                let membership = Membership {
                    id: self.vault.ids.next().into(),
                    person_id,
                    organization_id,
                    kind: MembershipKind::Employer,
                    role: organization.role.clone(),
                    from: None,
                    to: None,
                    import_id: Some(self.import_id),
                };
                tx.insert_all(&[membership]).await?;
            }
        }
        Ok(())
    }

    /// The organization of this name, made where it is not there.
    async fn organization(&mut self, tx: &mut Tx, name: &str) -> Result<OrganizationId> {
        let folded = fold(name);
        if let Some(id) = self.organizations.get(&folded) {
            return Ok(*id);
        }
        let id = match tx.organizations_named(&[name.to_owned()]).await?.into_values().next() {
            Some(organization) => organization.id,
            None => {
                let organization =
                    Organization { id: self.vault.ids.next().into(), name: name.to_owned(), import_id: Some(self.import_id) };
                tx.insert_all(std::slice::from_ref(&organization)).await?;
                organization.id
            }
        };
        self.organizations.insert(folded, id);
        Ok(id)
    }
}

fn emails(card: &CardObservation) -> impl Iterator<Item = Mailbox> {
    card.emails.iter().map(|email| Mailbox { name: card.name.clone(), address: email.value.clone() })
}
