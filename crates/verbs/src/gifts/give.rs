//! Something I gave.

use hearten_boxed::boxed;
use hearten_domain::{Find, FindId, FindKind, Gift, GiftDirection, GiftId, GiftKind, PersonId};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    shelf::no_find,
    text::{not_to_come, optional, required_line},
    writing::{person_in, receipt},
};

/// Something that passed between me and a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGift {
    /// The other side.
    pub person: PersonId,
    /// What it is; none is told from the find, or else a thing where it was given and help where it was received.
    pub kind: Option<GiftKind>,
    /// What it was, in a few words; empty takes the find's title.
    pub what: String,
    /// What it meant.
    pub meaning: Option<String>,
    /// The day it was given.
    pub on: Date,
    /// The find it was, when it came from the shelf.
    pub find: Option<FindId>,
    /// The gift it was passed on from.
    pub came_from: Option<GiftId>,
}

#[boxed]
impl Vault {
    /// Writes down what I gave. A find that is given leaves the shelf; it may be given to several people.
    ///
    /// # Errors
    /// `invalid` for an empty text or a day to come; `missing` where person, find or gift are not there; `conflict` where this find was
    /// given to this person already, or was taken off the shelf.
    pub async fn give(&self, new: NewGift) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, new.person).await?;
        let find = match new.find {
            Some(id) => Some(find_to_give(&mut tx, id, new.person).await?),
            None => None,
        };
        let gift = self.gift(&mut tx, &new, GiftDirection::Given, find.as_ref()).await?;
        let summary = say("verb-gift-gave").with("name", &person.name).with("what", &gift.what);
        let change = self.change(&mut tx, "give", summary).await?;
        tx.create(&change, &gift).await?;
        tx.commit().await?;
        Ok(receipt(gift.id, &change))
    }

    /// The gift that `new` describes.
    pub(super) async fn gift(&self, tx: &mut Tx, new: &NewGift, direction: GiftDirection, find: Option<&Find>) -> Result<Gift> {
        not_to_come(new.on, self.today_date(), say("verb-later-it-was-given"))?;
        let what = match (new.what.trim(), find) {
            ("", Some(find)) => find.title.clone(),
            (words, _) => required_line(words, say("verb-what-what-it-was"))?,
        };
        if let Some(id) = new.came_from {
            tx.get::<Gift>(id).await?.ok_or_else(|| VerbError::missing(say("verb-gift-source-missing").with("id", id.to_string())))?;
        }
        let usual =
            if direction == GiftDirection::Received { GiftKind::Help } else { find.map_or(GiftKind::Thing, |find| kind_of(find.kind)) };
        Ok(Gift {
            id: self.ids.next().into(),
            person_id: new.person,
            direction,
            kind: new.kind.unwrap_or(usual),
            what,
            meaning: optional(new.meaning.clone()),
            on: new.on,
            came_from: new.came_from,
            find_id: find.map(|find| find.id),
            import_id: None,
        })
    }
}

async fn find_to_give(tx: &mut Tx, id: FindId, person: PersonId) -> Result<Find> {
    let find: Find = tx.get(id).await?.ok_or_else(|| no_find(id))?;
    if find.dropped_on.is_some() {
        return Err(VerbError::conflict(say("verb-find-off").with("title", &find.title)).hint(say("verb-find-off-hint")));
    }
    let gifts: Vec<Gift> = tx.of_person(person).await?;
    if gifts.iter().any(|gift| gift.find_id == Some(id)) {
        return Err(VerbError::conflict(say("verb-find-given").with("title", &find.title)));
    }
    Ok(find)
}

/// What a find becomes when it is given.
fn kind_of(kind: FindKind) -> GiftKind {
    match kind {
        FindKind::Link => GiftKind::Article,
        FindKind::Tool => GiftKind::Tool,
        FindKind::Idea | FindKind::Event => GiftKind::Idea,
        FindKind::Opening => GiftKind::Help,
        FindKind::Person => GiftKind::Introduction,
    }
}
