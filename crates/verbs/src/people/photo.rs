//! Pictures of people.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Photo, PhotoHash};
use hearten_speech::say;

use crate::{
    Receipt, Result, Vault,
    picture::{OF_PERSON, developed},
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// The picture with this hash.
    pub async fn photo(&self, hash: &PhotoHash) -> Result<Option<Photo>> {
        Ok(self.read().await?.photo(hash).await?)
    }

    /// Makes `bytes` the person's picture: turned upright, at most 800 pixels a side, without what the camera noted.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` where the bytes are more than [`PICTURE_LIMIT`](crate::PICTURE_LIMIT), neither JPEG, PNG nor
    /// WebP, or damaged.
    pub async fn set_photo(&self, id: PersonId, bytes: Vec<u8>) -> Result<Receipt> {
        let picture = developed(bytes, OF_PERSON).await?.photo;
        let mut tx = self.write().await?;
        let mut person = person_in(&mut tx, id).await?;
        tx.put_photos(std::slice::from_ref(&picture)).await?;
        person.photo = Some(picture.hash.clone());
        let change = self.change(&mut tx, "edit", say("person-verb-picture").with("name", &person.name)).await?;
        tx.update(&change, &person).await?;
        tx.commit().await?;
        Ok(receipt(&picture.hash.0, &change))
    }
}
