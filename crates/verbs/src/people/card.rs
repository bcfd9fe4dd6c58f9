//! People as vCards: their cards as kept, changed only where Hearten knows better.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
};

use hearten_boxed::boxed;
use hearten_domain::{Address, ContactPoint, ErrorKind, ImportantDate, Interest, Person, PersonId, RawKind, RawRecord};
use hearten_formats::vcard::{CardObservation, CardPhoto, read_cards, write::CardText};
use hearten_speech::say;
use hearten_store::{PersonDetails, Tx};
use jiff::civil::Date;

use super::card_changes::{Known, Taken, changes};
use crate::{Result, Vault, VerbError, writing::person_in};

/// How many people are read at once.
const PEOPLE: usize = 200;

/// A card as kept, with what it says.
pub(super) struct KeptCard {
    raw: RawRecord,
    pub(super) says: CardObservation,
}

#[boxed]
impl Vault {
    /// Writes vCards to `out` and tells how many: the card of one person, or one for me and everybody, and the cards of nobody (companies, lists).
    ///
    /// Whose cards are kept gets all their properties back, as they came, with what was changed since; somebody of several cards gets one with
    /// all that is distinct. Who has none gets a new card of version 4.0.
    ///
    /// # Errors
    /// `missing` where there is no such person; `unavailable` where `out` cannot be written.
    pub async fn export_cards(&self, of: Option<PersonId>, out: &mut (dyn Write + Send)) -> Result<i64> {
        let mut tx = self.read().await?;
        let mut count = 0;
        let people = match of {
            Some(id) => vec![person_in(&mut tx, id).await?.id],
            None => {
                let me = tx.me().await?.map(|me| me.id);
                me.into_iter().chain(tx.people_index().await?.into_iter().map(|entry| entry.id)).collect()
            }
        };
        for some in people.chunks(PEOPLE) {
            for card in self.cards_of(&mut tx, some).await? {
                out.write_all(&card.to_bytes()).map_err(|error| cannot_write(&error))?;
                count += 1;
            }
        }
        if of.is_none() {
            for raw in tx.raw_of_nobody(RawKind::Card).await? {
                if let Some(card) = CardText::parse(&raw.bytes) {
                    out.write_all(&card.to_bytes()).map_err(|error| cannot_write(&error))?;
                    count += 1;
                }
            }
        }
        out.flush().map_err(|error| cannot_write(&error))?;
        Ok(count)
    }

    async fn cards_of(&self, tx: &mut Tx, people: &[PersonId]) -> Result<Vec<CardText>> {
        let mut kept: BTreeMap<PersonId, Vec<KeptCard>> = BTreeMap::new();
        for raw in tx.of_people::<RawRecord>(people).await? {
            let says = (raw.kind == RawKind::Card).then(|| read_cards(&raw.bytes, &raw.source).find_map(std::result::Result::ok)).flatten();
            if let (Some(says), Some(person)) = (says, raw.person_id) {
                kept.entry(person).or_default().push(KeptCard { raw, says });
            }
        }
        let mut contacts = by_person(tx.of_people::<ContactPoint>(people).await?, |record| record.person_id);
        let mut dates = by_person(tx.of_people::<ImportantDate>(people).await?, |record| record.person_id);
        let mut interests = by_person(tx.of_people::<Interest>(people).await?, |record| record.person_id);
        let edits = tx.person_edits(people).await?;
        let taken = Taken {
            addresses: released(tx, &kept).await?,
            contacts: tx.taken_away().await?,
            dates: tx.taken_away().await?,
            interests: tx.taken_away().await?,
            memberships: tx.taken_away().await?,
        };
        let mut cards = Vec::new();
        for PersonDetails { person, addresses, memberships } in tx.people_details(people).await? {
            let own = in_order(kept.remove(&person.id).unwrap_or_default(), &person);
            if own.is_empty() && person.is_me {
                continue;
            }
            let known = Known {
                contacts: contacts.remove(&person.id).unwrap_or_default(),
                dates: dates.remove(&person.id).unwrap_or_default(),
                interests: interests.remove(&person.id).unwrap_or_default(),
                edits: edits.iter().filter(|edit| edit.after.id == person.id).collect(),
                taken: &taken,
                today: self.today_date(),
                addresses,
                memberships,
            };
            let mut changes = changes(&person, &known, &own);
            changes.photo = photo(tx, &person, &own).await?;
            let texts = own.iter().filter_map(|card| CardText::parse(&card.raw.bytes)).collect();
            let whole = CardText::joined(texts).unwrap_or_else(|| CardText::new(&format!("urn:uuid:{}", person.id)));
            cards.push(whole.with(&changes));
        }
        Ok(cards)
    }
}

fn by_person<R>(records: Vec<R>, person: impl Fn(&R) -> PersonId) -> BTreeMap<PersonId, Vec<R>> {
    let mut by_person: BTreeMap<PersonId, Vec<R>> = BTreeMap::new();
    for record in records {
        by_person.entry(person(&record)).or_default().push(record);
    }
    by_person
}

/// The cards, the best first: those with the name that the person goes by, then the newest. Of a card that came again under its UID, revised
/// later, only the newest is left.
fn in_order(mut cards: Vec<KeptCard>, person: &Person) -> Vec<KeptCard> {
    cards.sort_by_key(|card| std::cmp::Reverse((card.says.name.as_deref() == Some(person.name.as_str()), card.raw.as_of, card.raw.id)));
    let mut newest: BTreeMap<(String, String), Option<Date>> = BTreeMap::new();
    let key = |card: &KeptCard| Some((card.raw.uid.clone()?, card.raw.source.clone()));
    for card in &cards {
        if let Some(key) = key(card) {
            let day = newest.entry(key).or_default();
            *day = (*day).max(card.raw.as_of);
        }
    }
    let is_newest = |card: &KeptCard, key| newest.get(&key).is_none_or(|day| card.raw.as_of.is_none() || card.raw.as_of == *day);
    cards.retain(|card| key(card).is_none_or(|key| is_newest(card, key)));
    cards
}

/// The addresses on cards that are nobody's any more: they were taken from the person by hand.
async fn released(tx: &mut Tx, kept: &BTreeMap<PersonId, Vec<KeptCard>>) -> Result<BTreeSet<String>> {
    let on_cards: BTreeSet<String> = kept.values().flatten().flat_map(|card| &card.says.emails).map(|email| email.value.clone()).collect();
    let found: Vec<Address> = tx.addresses_by_value(&on_cards.into_iter().collect::<Vec<_>>()).await?;
    let owners: Vec<PersonId> = found.iter().map(|address| address.person_id).collect();
    let there: BTreeSet<PersonId> = tx.get_many::<Person>(&owners).await?.into_iter().map(|person| person.id).collect();
    Ok(found.into_iter().filter(|address| !there.contains(&address.person_id)).map(|address| address.value).collect())
}

/// The person's picture, where it is none of their cards'.
async fn photo(tx: &mut Tx, person: &Person, cards: &[KeptCard]) -> Result<Option<CardPhoto>> {
    let Some(hash) = &person.photo else { return Ok(None) };
    let Some(photo) = tx.photo(hash).await? else { return Ok(None) };
    let is_on_card = cards.iter().any(|card| card.says.photo.as_ref().is_some_and(|own| own.bytes == photo.bytes));
    Ok((!is_on_card).then_some(CardPhoto { media_type: photo.media_type, bytes: photo.bytes }))
}

fn cannot_write(error: &io::Error) -> VerbError {
    VerbError::new(ErrorKind::Unavailable, say("cards-unwritable").with("error", error.to_string())).hint(say("cards-unwritable-hint"))
}
