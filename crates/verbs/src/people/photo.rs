//! Pictures of people.

use std::fmt::Write;

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Photo, PhotoHash};
use sha2::{Digest, Sha256};

use crate::{
    Receipt, Result, Vault, VerbError,
    writing::{person_in, receipt},
};

/// The largest picture that is kept, in bytes.
pub const PHOTO_LIMIT: usize = 5 * 1024 * 1024;

#[boxed]
impl Vault {
    /// The picture with this hash.
    pub async fn photo(&self, hash: &PhotoHash) -> Result<Option<Photo>> {
        Ok(self.read().await?.photo(hash).await?)
    }

    /// Makes `bytes` the person's picture.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` where the bytes are more than [`PHOTO_LIMIT`] or neither JPEG, PNG, GIF nor WebP.
    pub async fn set_photo(&self, id: PersonId, bytes: Vec<u8>) -> Result<Receipt> {
        let picture = picture(bytes)?;
        let mut tx = self.write().await?;
        let mut person = person_in(&mut tx, id).await?;
        tx.put_photos(std::slice::from_ref(&picture)).await?;
        person.photo = Some(picture.hash.clone());
        let change = self.change(&mut tx, "edit", format!("Gave {} a picture.", person.name)).await?;
        tx.update(&change, &person).await?;
        tx.commit().await?;
        Ok(receipt(&picture.hash.0, &change))
    }
}

/// The picture as it is kept.
///
/// # Errors
/// `invalid` where it is too large or of no kind that browsers show.
pub(crate) fn picture(bytes: Vec<u8>) -> Result<Photo> {
    if bytes.len() > PHOTO_LIMIT {
        return Err(VerbError::invalid(format!("the picture has {} bytes, and the most that is kept is {PHOTO_LIMIT}", bytes.len()))
            .hint("save it smaller: 800 pixels a side are plenty"));
    }
    let Some(media_type) = media_type(&bytes) else {
        return Err(VerbError::invalid("that is not a picture Hearten can show").hint("give a JPEG, PNG, GIF or WebP file"));
    };
    let hash = Sha256::digest(&bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    Ok(Photo { hash: PhotoHash(hash), media_type: media_type.to_owned(), bytes })
}

/// The media type by the first bytes (the signatures of the WHATWG MIME Sniffing Standard, section 6.1).
fn media_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some("image/png"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', b'V', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_first_bytes() {
        let kept = picture(b"\xFF\xD8\xFF\xE0rest".to_vec()).unwrap();
        assert_eq!(kept.media_type, "image/jpeg");
        assert_eq!(kept.hash.0.len(), 64);
        assert_eq!(picture(b"RIFF\0\0\0\0WEBPVP8 ".to_vec()).unwrap().media_type, "image/webp");
        assert!(picture(b"<svg onload=alert(1)>".to_vec()).is_err());
    }

    #[test]
    fn a_picture_beyond_the_limit_is_refused() {
        let mut bytes = b"GIF89a".to_vec();
        bytes.resize(PHOTO_LIMIT + 1, 0);
        assert!(picture(bytes).is_err());
    }
}
