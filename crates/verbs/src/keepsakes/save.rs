//! A keepsake begun, worded and made.

use hearten_boxed::boxed;
use hearten_domain::{Keepsake, KeepsakeForm, KeepsakeId, KeepsakeItem, KeepsakeItemKind, KeepsakeState, PartialDate, PersonId};
use hearten_speech::say;
use hearten_store::{Change, Tx};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::view::keepsake_in;
use crate::{
    Receipt, Result, Vault, VerbError,
    text::{optional, required, required_line},
    writing::{person_in, receipt},
};

/// So many pieces a keepsake holds at most.
const PIECES: usize = 40;

/// A piece of a keepsake, in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepsakePiece {
    /// What it comes from.
    pub kind: KeepsakeItemKind,
    /// The record it comes from, of that kind.
    pub record: Option<Uuid>,
    /// When it was.
    pub date: Option<PartialDate>,
    /// What stands over it.
    pub title: Option<String>,
    /// Its words.
    pub text: String,
}

/// A keepsake as it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeepsakeWords {
    /// In whose honour.
    pub person: PersonId,
    /// The shape.
    pub form: KeepsakeForm,
    /// What stands over it.
    pub title: String,
    /// The opening words.
    pub opening: Option<String>,
    /// The letter.
    pub letter: Option<String>,
    /// Whether their picture is on it.
    pub with_photo: bool,
    /// Its pieces, in their places.
    pub pieces: Vec<KeepsakePiece>,
    /// Whether it is made: chosen, worded, ready to print.
    pub make: bool,
}

#[boxed]
impl Vault {
    /// Writes a keepsake down: a new one where `id` is none, else that one anew, as long as it is not given.
    ///
    /// # Errors
    /// `missing` where person or keepsake are not there; `invalid` for an empty title, or one that is to be made and holds neither letter nor
    /// piece; `conflict` for one that is given, or in another person's honour; `refused` for me.
    pub async fn keepsake_save(&self, id: Option<KeepsakeId>, words: KeepsakeWords) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, words.person).await?;
        if person.is_me {
            return Err(VerbError::refused(say("verb-keepsake-me")).hint(say("verb-keepsake-me-hint")));
        }
        let before = match id {
            Some(id) => Some(self.open_keepsake(&mut tx, id, words.person).await?),
            None => None,
        };
        let (keepsake, pieces) = self.worded(before.as_ref(), words)?;
        let did = match (&before, keepsake.made_on) {
            (Some(before), Some(_)) if before.made_on.is_some() => "verb-keepsake-worded-anew",
            (_, Some(_)) => "verb-keepsake-made",
            (Some(_), None) => "verb-keepsake-worded",
            (None, None) => "verb-keepsake-began",
        };
        let summary = say(did).with("name", &person.name).with("title", &keepsake.title);
        let change = self.change(&mut tx, "keepsake", summary).await?;
        match before {
            Some(_) => tx.update(&change, &keepsake).await?,
            None => tx.create(&change, &keepsake).await?,
        }
        self.put_pieces(&mut tx, &change, &keepsake, pieces).await?;
        tx.commit().await?;
        Ok(receipt(keepsake.id, &change))
    }

    /// Takes a keepsake away; what it told of stays.
    ///
    /// # Errors
    /// `missing` where there is none.
    pub async fn keepsake_remove(&self, id: KeepsakeId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let keepsake = keepsake_in(&mut tx, id).await?;
        let person = person_in(&mut tx, keepsake.person_id).await?;
        let summary = say("verb-keepsake-removed").with("name", &person.name).with("title", &keepsake.title);
        let change = self.change(&mut tx, "keepsake", summary).await?;
        for piece in tx.items_of_keepsake(id).await? {
            tx.remove::<KeepsakeItem>(&change, piece.id).await?;
        }
        tx.remove::<Keepsake>(&change, id).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    async fn open_keepsake(&self, tx: &mut Tx, id: KeepsakeId, person: PersonId) -> Result<Keepsake> {
        let keepsake = keepsake_in(tx, id).await?;
        if keepsake.person_id != person {
            return Err(VerbError::conflict(say("verb-keepsake-other")).hint(say("verb-keepsake-other-hint")));
        }
        if keepsake.state_on(self.today_date()) == Some(KeepsakeState::Given) {
            return Err(
                VerbError::conflict(say("verb-keepsake-stays").with("title", &keepsake.title)).hint(say("verb-keepsake-stays-hint"))
            );
        }
        Ok(keepsake)
    }

    /// The keepsake as it is to be, with its pieces.
    fn worded(&self, before: Option<&Keepsake>, words: KeepsakeWords) -> Result<(Keepsake, Vec<KeepsakePiece>)> {
        let today = self.today_date();
        let mut pieces = words.pieces;
        for piece in &mut pieces {
            piece.text = required(&piece.text, say("verb-what-a-piece-of-the-keepsake"))?;
            piece.title =
                optional(piece.title.take()).map(|title| required_line(&title, say("verb-what-the-title-of-a-piece"))).transpose()?;
        }
        if pieces.len() > PIECES {
            return Err(VerbError::invalid(say("verb-keepsake-most").with("count", PIECES)).hint(say("verb-keepsake-most-hint")));
        }
        let letter = optional(words.letter);
        if words.make && letter.is_none() && pieces.is_empty() {
            return Err(VerbError::invalid(say("verb-keepsake-blank")).hint(say("verb-keepsake-blank-hint")));
        }
        let keepsake = Keepsake {
            id: before.map_or_else(|| self.ids.next().into(), |before| before.id),
            person_id: words.person,
            form: words.form,
            title: required_line(&words.title, say("verb-what-the-title"))?,
            opening: optional(words.opening),
            letter,
            with_photo: words.with_photo,
            drafted_on: before.map_or(today, |before| before.drafted_on),
            made_on: before.and_then(|before| before.made_on).or(words.make.then_some(today)),
            given_on: None,
            gift_id: None,
            import_id: before.and_then(|before| before.import_id),
        };
        Ok((keepsake, pieces))
    }

    /// Puts these pieces in the place of those there were.
    async fn put_pieces(&self, tx: &mut Tx, change: &Change, keepsake: &Keepsake, pieces: Vec<KeepsakePiece>) -> Result<()> {
        let before = tx.items_of_keepsake(keepsake.id).await?;
        let same = before.len() == pieces.len() && before.iter().zip(&pieces).all(|(item, piece)| is_same(item, piece));
        if same {
            return Ok(());
        }
        for item in before {
            tx.remove::<KeepsakeItem>(change, item.id).await?;
        }
        for (place, piece) in (0..).zip(pieces) {
            let item = KeepsakeItem {
                id: self.ids.next().into(),
                keepsake_id: keepsake.id,
                person_id: keepsake.person_id,
                kind: piece.kind,
                record: piece.record,
                date: piece.date,
                title: piece.title,
                text: piece.text,
                place,
                import_id: None,
            };
            tx.create(change, &item).await?;
        }
        Ok(())
    }
}

fn is_same(item: &KeepsakeItem, piece: &KeepsakePiece) -> bool {
    (item.kind, item.record, item.date, &item.title, &item.text) == (piece.kind, piece.record, piece.date, &piece.title, &piece.text)
}
