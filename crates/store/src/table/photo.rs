//! Pictures, each kept once under the hash of its bytes.

use hearten_boxed::boxed;
use hearten_domain::{Photo, PhotoHash};

use crate::{
    StoreError, Tx,
    kept::{Kept, kept},
};

kept!(Photo as "photo" by hash: PhotoHash { media_type, bytes });

#[boxed]
impl Tx {
    /// Keeps pictures; one that is there already is left as it is.
    pub async fn put_photos(&mut self, photos: &[Photo]) -> Result<(), StoreError> {
        self.insert(
            "INSERT INTO photo (vault_id, hash, media_type, bytes)",
            "(?, ?, ?, ?)",
            "ON CONFLICT (vault_id, hash) DO NOTHING",
            photos.iter().map(Kept::values),
        )
        .await?;
        Ok(())
    }

    /// The picture with that hash.
    pub async fn photo(&mut self, hash: &PhotoHash) -> Result<Option<Photo>, StoreError> {
        self.get::<Photo>(hash.clone()).await
    }
}
