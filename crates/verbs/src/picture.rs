//! A picture as it is kept: turned upright, no larger than a page shows it, and written anew, so that nothing of what the camera noted stays with it.

use std::io::Cursor;

use hearten_domain::{Photo, PhotoHash};
use hearten_speech::{Said, current, say, with_language};
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, RgbImage, codecs::jpeg::JpegEncoder, imageops::FilterType};

use crate::{Result, VerbError, imports::hash::sha256_hex};

/// The largest file that is taken as a picture, in bytes.
pub const PICTURE_LIMIT: usize = 30 * 1024 * 1024;

/// The largest picture that is decoded, in pixels and in pixels a side; what cameras and telephones make is less.
const PIXELS: u64 = 120_000_000;
const SIDE: u32 = 30_000;

/// So much memory decoding may take, in bytes.
const MEMORY: u64 = 640 * 1024 * 1024;

/// The longer side of a picture of a story, in pixels at most.
pub(crate) const OF_STORY: u32 = 1600;

/// The longer side of a picture of a person, in pixels at most.
pub(crate) const OF_PERSON: u32 = 800;

/// The quality with which it is written (1 to 100).
const QUALITY: u8 = 85;

/// A picture ready to be kept.
#[derive(Debug, Clone)]
pub(crate) struct Developed {
    pub(crate) photo: Photo,
    pub(crate) width: i64,
    pub(crate) height: i64,
}

/// The picture in `bytes`, developed away from the threads that answer.
///
/// # Errors
/// As for [`develop`].
pub(crate) async fn developed(bytes: Vec<u8>, long_side: u32) -> Result<Developed> {
    let language = current();
    let developed = tokio::task::spawn_blocking(move || with_language(language, || develop(&bytes, long_side))).await;
    let stopped = |_| VerbError::invalid(say("verb-picture-unread")).hint(say("verb-picture-unread-hint"));
    developed.map_err(stopped)?
}

/// The picture in `bytes`, as it is kept: `long_side` pixels at most on its longer side.
///
/// # Errors
/// `invalid` where the file is too large, of a kind that is not read, has too many pixels, or is damaged.
fn develop(bytes: &[u8], long_side: u32) -> Result<Developed> {
    if bytes.len() > PICTURE_LIMIT {
        let (has, most) = (bytes.len().div_ceil(1024 * 1024), PICTURE_LIMIT / (1024 * 1024));
        return Err(too_many(say("verb-picture-heavy").with("has", has.to_string()).with("most", most.to_string())));
    }
    let upright = upright(bytes, kind(bytes)?, long_side)?;
    let (width, height) = upright.dimensions();
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(&upright).map_err(|error| damaged(&error))?;
    let photo = Photo { hash: PhotoHash(sha256_hex(&jpeg)), media_type: "image/jpeg".to_owned(), bytes: jpeg };
    Ok(Developed { photo, width: width.into(), height: height.into() })
}

/// The kind of picture, by its first bytes.
fn kind(bytes: &[u8]) -> Result<ImageFormat> {
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) => Ok(format),
        _ if matches!(bytes.get(4..12), Some(b"ftypheic" | b"ftypheix" | b"ftypmif1" | b"ftypavif")) => {
            Err(VerbError::invalid(say("verb-picture-heic")).hint(say("verb-picture-heic-hint")))
        }
        _ => Err(VerbError::invalid(say("verb-picture-none")).hint(say("verb-picture-none-hint"))),
    }
}

/// The picture turned as the camera was held, and no larger than it is kept.
fn upright(bytes: &[u8], format: ImageFormat, long_side: u32) -> Result<RgbImage> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height, limits.max_alloc) = (Some(SIDE), Some(SIDE), Some(MEMORY));
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| damaged(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS {
        return Err(too_many(say("verb-picture-pixels").with("width", width.to_string()).with("height", height.to_string())));
    }
    let orientation = decoder.orientation().map_err(|error| damaged(&error))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| damaged(&error))?;
    if width.max(height) > long_side {
        picture = picture.resize(long_side, long_side, FilterType::CatmullRom);
    }
    picture.apply_orientation(orientation);
    Ok(on_white(&picture))
}

/// What is seen through stands on white, as on paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let seen = picture.to_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let image::Rgba([red, green, blue, alpha]) = *seen.get_pixel(x, y);
        let over = |part: u8| ((u32::from(part) * u32::from(alpha) + 255 * (255 - u32::from(alpha))) / 255) as u8;
        image::Rgb([over(red), over(green), over(blue)])
    })
}

fn damaged(error: &image::ImageError) -> VerbError {
    match error {
        image::ImageError::Limits(_) => too_many(say("verb-picture-large")),
        _ => VerbError::invalid(say("verb-picture-damaged").with("cause", error.to_string())).hint(say("verb-picture-damaged-hint")),
    }
}

fn too_many(what: Said) -> VerbError {
    VerbError::invalid(what).hint(say("verb-picture-smaller"))
}

#[cfg(test)]
mod tests {
    use image::{Rgb, Rgba, RgbaImage};

    use super::*;

    /// A JPEG of 40 by 20 pixels, red left and blue right, with what a camera notes: how it was held (6: a quarter turn to the right), and where.
    fn photograph() -> Vec<u8> {
        let picture = RgbImage::from_fn(40, 20, |x, _| if x < 20 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) });
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, 95).encode_image(&picture).unwrap();
        let exif = exif();
        let mut noted = jpeg[..2].to_vec();
        noted.extend([0xFF, 0xE1]);
        noted.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
        noted.extend(exif);
        noted.extend(&jpeg[2..]);
        noted
    }

    /// EXIF (CIPA DC-008) with an orientation and a place: 54° 5' 9" north.
    fn exif() -> Vec<u8> {
        let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
        tiff.extend(b"\0\x02"); // two entries
        tiff.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"); // orientation: 6
        tiff.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0"); // where: at 38
        tiff.extend(b"\0\x02");
        tiff.extend(b"\0\x01\0\x02\0\0\0\x02N\0\0\0"); // north
        tiff.extend(b"\0\x02\0\x05\0\0\0\x03\0\0\0\x44\0\0\0\0"); // latitude: at 68
        tiff.extend(b"\0\0\x00\x36\0\0\0\x01\0\0\0\x05\0\0\0\x01\0\0\0\x09\0\0\0\x01");
        [b"Exif\0\0".as_slice(), &tiff, b"SECRET-PLACE"].concat()
    }

    #[test]
    fn what_the_camera_noted_is_gone_and_the_picture_stands_upright() {
        let taken = photograph();
        assert!(taken.windows(6).any(|part| part == b"Exif\0\0") && taken.windows(12).any(|part| part == b"SECRET-PLACE"));
        let kept = develop(&taken, OF_STORY).unwrap();
        let bytes = &kept.photo.bytes;
        assert!(!bytes.windows(4).any(|part| part == b"Exif") && !bytes.windows(12).any(|part| part == b"SECRET-PLACE"));
        assert!(!bytes.windows(2).any(|part| part == [0xFF, 0xE1]), "no segment of EXIF or XMP");
        assert_eq!((kept.width, kept.height), (20, 40), "a quarter turn");
        let seen = image::load_from_memory(bytes).unwrap().to_rgb8();
        assert!(seen.get_pixel(10, 5)[0] > 150 && seen.get_pixel(10, 35)[2] > 150, "what was left is above now");
        assert_eq!(develop(&taken, OF_STORY).unwrap().photo, kept.photo, "the same file is the same picture");
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_a_small_one_is_not_made_larger() {
        let png = |width, height| {
            let mut bytes = Cursor::new(Vec::new());
            RgbImage::from_pixel(width, height, Rgb([9, 99, 9])).write_to(&mut bytes, ImageFormat::Png).unwrap();
            let kept = develop(&bytes.into_inner(), OF_STORY).unwrap();
            (kept.width, kept.height)
        };
        assert_eq!((png(2000, 500), png(500, 2000), png(30, 20)), ((1600, 400), (400, 1600), (30, 20)));
    }

    #[test]
    fn what_is_seen_through_is_white() {
        let mut bytes = Cursor::new(Vec::new());
        RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])).write_to(&mut bytes, ImageFormat::WebP).unwrap();
        let kept = develop(&bytes.into_inner(), OF_STORY).unwrap();
        assert!(image::load_from_memory(&kept.photo.bytes).unwrap().to_rgb8().get_pixel(4, 4).0.iter().all(|part| *part > 250));
    }

    #[test]
    fn what_is_no_picture_is_refused_with_the_cause_and_what_to_do() {
        let said = |bytes: &[u8]| develop(bytes, OF_STORY).unwrap_err().to_string();
        assert!(said(b"<svg onload=alert(1)>").contains("not a picture"));
        assert!(said(b"\0\0\0\x18ftypheic\0\0\0\0").contains("HEIC"));
        assert!(said(&photograph()[..200]).contains("cannot be read"));
        assert!(said(&vec![0; PICTURE_LIMIT + 1]).contains("30 MB is the most"));
    }

    #[test]
    fn a_file_that_claims_to_be_huge_is_not_decoded() {
        let header = |width: u32, height: u32| {
            let chunk = [b"IHDR".as_slice(), &width.to_be_bytes(), &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
            [b"\x89PNG\r\n\x1a\n\0\0\0\r".as_slice(), &chunk, &crc(&chunk).to_be_bytes(), b"\0\0\0\0IDAT\x35\xaf\x06\x1e"].concat()
        };
        for (width, height) in [(29_000, 29_000), (65_000, 65_000)] {
            let error = develop(&header(width, height), OF_STORY).unwrap_err().to_string();
            assert!(error.contains("larger than") || error.contains("more than are taken"), "{error}");
        }
    }

    /// The check sum of PNG (ISO 3309).
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
        })
    }
}
