//! Cards and rows of address books become people with all that they say of them; the card itself is kept as it came.

use hearten_domain::{LeftOutReason, Mailbox, Origin, Person, PersonId, Photo, PhotoHash, Problem, ProblemCause, RawKind, RawRecord};
use hearten_formats::vcard::{CardKind, CardObservation};
use hearten_store::Tx;

use super::{address_book::new_person, forgotten, hash::sha256_hex, importer::Importer, news::Course};
use crate::{
    Result,
    people::{is_account, number_address, profile_address},
};

impl Importer<'_> {
    /// Takes a batch of cards in, or of rows, as `kind` says.
    pub(super) async fn take_cards(&mut self, tx: &mut Tx, source: &str, kind: RawKind, cards: Vec<CardObservation>) -> Result<()> {
        let hashes: Vec<String> = cards.iter().map(|card| sha256_hex(&card.raw)).collect();
        let mut known = tx.known_raw_hashes(kind, &hashes).await?;
        self.reach_people(tx).await?;
        let mailboxes: Vec<Mailbox> = cards.iter().flat_map(|card| self.keys(card)).collect();
        self.book.meet(tx, self.vault.ids.as_ref(), self.import_id, &mailboxes).await?;
        for (card, hash) in cards.into_iter().zip(hashes) {
            if self.is_card_of_forgotten(&card, &hash) {
                self.leave_out(forgotten::REASON);
            } else if known.insert(hash.clone()) {
                self.take_card(tx, source, kind, card, hash).await?;
            } else {
                self.report.people.matched += u64::from(card.kind == CardKind::Individual && card.name.is_some());
            }
        }
        Ok(())
    }

    async fn take_card(&mut self, tx: &mut Tx, source: &str, kind: RawKind, card: CardObservation, hash: String) -> Result<()> {
        let mut raw = RawRecord {
            id: self.vault.ids.next().into(),
            kind,
            source: source.to_owned(),
            uid: card.uid.clone(),
            hash,
            bytes: Vec::new(),
            person_id: None,
            moment_id: None,
            as_of: card.revised_on,
            import_id: Some(self.import_id),
        };
        match (card.kind, &card.name) {
            (CardKind::Individual, Some(name)) => raw.person_id = Some(self.take_person(tx, source, kind, &card, name).await?),
            (CardKind::Individual, None) if kind == RawKind::Row => self.leave_out(LeftOutReason::RowWithoutName),
            (CardKind::Individual, None) => {
                let cause = ProblemCause::CardNameless.into();
                self.report.problems.push(Problem { source: source.to_owned(), line: card.line, cause });
            }
            (CardKind::Organization, Some(name)) => {
                self.organization(tx, name).await?;
                self.leave_out(LeftOutReason::CardOfOrganization);
            }
            (CardKind::Group, _) => self.leave_out(LeftOutReason::CardOfGroup),
            (CardKind::Organization | CardKind::Other, _) => self.leave_out(LeftOutReason::CardOfThing),
        }
        raw.bytes = self.kept_of(raw.person_id, &card);
        tx.insert_all(&[raw]).await?;
        Ok(())
    }

    pub(super) async fn take_person(
        &mut self,
        tx: &mut Tx,
        source: &str,
        kind: RawKind,
        card: &CardObservation,
        name: &str,
    ) -> Result<PersonId> {
        let person_id = self.person_of_card(tx, kind, card, name).await?;
        let said = self.said_of(person_id, card);
        let card = said.as_ref();
        let existing = tx.get::<Person>(person_id).await?;
        let photo = self.keep_photo(tx, card).await?;
        let is_known = existing.is_some();
        match existing {
            Some(person) => {
                self.report.people.matched += u64::from(!person.is_me);
                self.complete(tx, person, kind, card, name, photo).await?;
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
        self.give_addresses(tx, card, person_id, name).await?;
        self.touched.insert(person_id);
        match if is_known { self.follow(tx, person_id, source, kind, card).await? } else { Course::Current } {
            Course::Current => self.keep_memberships(tx, person_id, &card.organizations).await?,
            Course::Past(day) => self.keep_past_job(tx, person_id, day, card).await?,
        }
        self.keep_facts(tx, person_id, card).await?;
        self.keep_relations(tx, person_id, card).await?;
        Ok(person_id)
    }

    /// What a card's owner is reached and known by: mail addresses, numbers, profiles.
    pub(super) fn keys(&self, card: &CardObservation) -> Vec<Mailbox> {
        let region = self.region.as_deref();
        let phones = card.phones.iter().filter_map(|phone| number_address(&phone.value, phone.label.as_deref(), region));
        let profiles = card.urls.iter().filter_map(|url| profile_address(&url.value));
        let accounts = card.handles.iter().map(|it| it.value.to_lowercase()).filter(|it| is_account(it));
        let mails = card.emails.iter().map(|email| email.value.clone());
        mails.chain(phones).chain(profiles).chain(accounts).map(|address| Mailbox { name: card.name.clone(), address }).collect()
    }

    async fn keep_photo(&self, tx: &mut Tx, card: &CardObservation) -> Result<Option<PhotoHash>> {
        let Some(photo) = &card.photo else { return Ok(None) };
        let hash = PhotoHash(sha256_hex(&photo.bytes));
        tx.put_photos(&[Photo { hash: hash.clone(), media_type: photo.media_type.clone(), bytes: photo.bytes.clone() }]).await?;
        Ok(Some(hash))
    }
}
