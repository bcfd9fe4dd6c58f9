//! Pictures of people.

use hearten_domain::{PersonId, Photo, PhotoHash};

use crate::{Receipt, Result, Vault};

/// The largest picture that is kept, in bytes.
pub const PHOTO_LIMIT: usize = 5 * 1024 * 1024;

impl Vault {
    /// The picture with this hash.
    pub async fn photo(&self, hash: &PhotoHash) -> Result<Option<Photo>> {
        todo!()
    }

    /// Makes `bytes` the person's picture.
    ///
    /// # Errors
    /// `invalid` where the bytes are more than [`PHOTO_LIMIT`] or neither JPEG, PNG, GIF nor WebP.
    pub async fn set_photo(&self, id: PersonId, bytes: Vec<u8>) -> Result<Receipt> {
        todo!()
    }
}
