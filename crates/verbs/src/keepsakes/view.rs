//! A keepsake with its pieces.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{
    Keepsake, KeepsakeForm, KeepsakeId, KeepsakeItem, KeepsakeItemKind, KeepsakeState, Person, PersonId, Photo, PhotoHash, StoryPhoto,
};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use crate::{
    PersonName, Result, Vault, VerbError,
    writing::{named, person_in},
};

/// A keepsake with its pieces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeepsakeView {
    /// The keepsake.
    pub keepsake: Keepsake,
    /// In whose honour.
    pub person: PersonName,
    /// From whom: my name, where it is known.
    pub from: Option<String>,
    /// How far it has come.
    pub state: KeepsakeState,
    /// Its pieces, in their places.
    pub pieces: Vec<KeepsakeItem>,
    /// The pictures of the stories among its pieces, of each in the order in which they were added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<StoryPhoto>,
}

impl KeepsakeView {
    /// The pictures that stand with a piece: those of its story; a page has room for two, a card or a letter for one.
    pub fn photos_on<'v>(&'v self, item: &KeepsakeItem) -> impl Iterator<Item = &'v StoryPhoto> + use<'v> {
        let story = item.record.filter(|_| item.kind == KeepsakeItemKind::Story);
        let room = if self.keepsake.form == KeepsakeForm::Page { 2 } else { 1 };
        self.photos.iter().filter(move |photo| Some(photo.story_id.0) == story).take(room)
    }
}

/// The pictures of a keepsake, with their bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeepsakePictures {
    /// Of the person in whose honour it is.
    pub person: Option<Photo>,
    /// Of its stories.
    pub stories: BTreeMap<PhotoHash, Photo>,
}

/// A keepsake in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeepsakeLine {
    /// The keepsake.
    pub keepsake: Keepsake,
    /// In whose honour.
    pub person: PersonName,
    /// How far it has come.
    pub state: KeepsakeState,
}

#[boxed]
impl Vault {
    /// One keepsake.
    ///
    /// # Errors
    /// `missing` where there is none, or it was not begun yet on the day that is looked at.
    pub async fn keepsake(&self, id: KeepsakeId) -> Result<KeepsakeView> {
        let mut tx = self.read().await?;
        let keepsake = keepsake_in(&mut tx, id).await?;
        let state = keepsake.state_on(self.today_date()).ok_or_else(|| no_keepsake(id))?;
        let person = named(&person_in(&mut tx, keepsake.person_id).await?);
        let from = tx.me().await?.map(|me| me.name);
        let pieces = tx.items_of_keepsake(id).await?;
        let photos = photos_of(&mut tx, &keepsake, &pieces, self.today_date()).await?;
        Ok(KeepsakeView { keepsake, person, from, state, pieces, photos })
    }

    /// All keepsakes, or those in one person's honour; the latest begun first.
    pub async fn keepsakes(&self, person: Option<PersonId>) -> Result<Vec<KeepsakeLine>> {
        let mut tx = self.read().await?;
        let mut keepsakes: Vec<Keepsake> = match person {
            Some(person) => {
                let id = person_in(&mut tx, person).await?.id;
                tx.of_person(id).await?
            }
            None => tx.all().await?,
        };
        keepsakes.sort_by_key(|keepsake| std::cmp::Reverse((keepsake.drafted_on, keepsake.id)));
        let ids: Vec<PersonId> = keepsakes.iter().map(|keepsake| keepsake.person_id).collect();
        let people: BTreeMap<PersonId, PersonName> =
            tx.get_many::<Person>(&ids).await?.iter().map(|person| (person.id, named(person))).collect();
        let today = self.today_date();
        let line = |keepsake: Keepsake| {
            let (person, state) = (people.get(&keepsake.person_id)?.clone(), keepsake.state_on(today)?);
            Some(KeepsakeLine { keepsake, person, state })
        };
        Ok(keepsakes.into_iter().filter_map(line).collect())
    }

    /// The picture of the person in whose honour a keepsake is, where the keepsake wants it and there is one.
    ///
    /// # Errors
    /// `missing` where there is no such keepsake.
    pub async fn keepsake_photo(&self, id: KeepsakeId) -> Result<Option<Photo>> {
        let mut tx = self.read().await?;
        let keepsake = keepsake_in(&mut tx, id).await?;
        let person = person_in(&mut tx, keepsake.person_id).await?;
        match person.photo.filter(|_| keepsake.with_photo) {
            Some(hash) => Ok(tx.photo(&hash).await?),
            None => Ok(None),
        }
    }

    /// All pictures on a keepsake.
    ///
    /// # Errors
    /// `missing` where there is no such keepsake.
    pub async fn keepsake_pictures(&self, view: &KeepsakeView) -> Result<KeepsakePictures> {
        let person = self.keepsake_photo(view.keepsake.id).await?;
        let mut tx = self.read().await?;
        let mut stories = BTreeMap::new();
        for shown in view.pieces.iter().flat_map(|item| view.photos_on(item)) {
            if let Some(photo) = tx.photo(&shown.photo).await? {
                stories.insert(shown.photo.clone(), photo);
            }
        }
        Ok(KeepsakePictures { person, stories })
    }
}

/// The pictures of the stories it tells; what was put to a story after it was given is not on it.
async fn photos_of(tx: &mut Tx, keepsake: &Keepsake, pieces: &[KeepsakeItem], today: Date) -> Result<Vec<StoryPhoto>> {
    let until = keepsake.given_on.map_or(today, |given| given.min(today));
    let mut photos = Vec::new();
    for story in pieces.iter().filter(|piece| piece.kind == KeepsakeItemKind::Story).filter_map(|piece| piece.record) {
        photos.extend(tx.photos_of_story(story.into()).await?.into_iter().filter(|photo| photo.added_on <= until));
    }
    Ok(photos)
}

/// The keepsake `id`.
///
/// # Errors
/// `missing` where there is none.
pub(super) async fn keepsake_in(tx: &mut Tx, id: KeepsakeId) -> Result<Keepsake> {
    tx.get(id).await?.ok_or_else(|| no_keepsake(id))
}

fn no_keepsake(id: KeepsakeId) -> VerbError {
    VerbError::missing(say("verb-keepsake-missing").with("id", id.to_string())).hint(say("verb-keepsake-missing-hint"))
}
