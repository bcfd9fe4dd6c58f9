//! Files that a browser sends: streamed to a folder of their own that is gone afterwards.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use axum::extract::multipart::{Field, MultipartError};
use hearten_domain::ErrorKind;
use tempfile::TempDir;

use crate::{error_page::PageError, say::say};

/// The longest text field beside files, in bytes.
const LONGEST_TEXT: usize = 16 * 1024;

/// The beginning of the name of an upload's folder; it is left out where sources are shown.
pub(crate) const FOLDER: &str = "hearten-upload-";

/// The files of one upload, each in a numbered folder so that equal names do not meet; deleted when dropped.
pub(crate) struct Upload {
    folder: TempDir,
    pub(crate) paths: Vec<PathBuf>,
}

impl Upload {
    pub(crate) fn new() -> Result<Self, PageError> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(FOLDER);
        let folder = private(&mut builder).tempdir().map_err(|error| disk_error(&error))?;
        Ok(Self { folder, paths: Vec::new() })
    }

    /// The folder that holds the files; no part of the name of any source.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file as it comes in, piece by piece. A field without a file name is skipped: the browser sends one when no file is chosen.
    pub(crate) async fn take(&mut self, mut field: Field<'_>) -> Result<(), PageError> {
        let Some(name) = field.file_name().map(safe_name).filter(|name| !name.is_empty()) else { return Ok(()) };
        let place = self.folder.path().join(self.paths.len().to_string());
        std::fs::create_dir(&place).map_err(|error| disk_error(&error))?;
        let path = place.join(name);
        let mut file = std::fs::File::create(&path).map_err(|error| disk_error(&error))?;
        while let Some(piece) = field.chunk().await.map_err(|error| field_error(&error))? {
            file.write_all(&piece).map_err(|error| disk_error(&error))?;
        }
        self.paths.push(path);
        Ok(())
    }
}

/// A folder that nobody else on this machine can open.
#[cfg(unix)]
fn private<'a, 'b>(builder: &'a mut tempfile::Builder<'b, 'static>) -> &'a mut tempfile::Builder<'b, 'static> {
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700))
}

/// On other systems the folder for what is temporary is the user's own.
#[cfg(not(unix))]
fn private<'a, 'b>(builder: &'a mut tempfile::Builder<'b, 'static>) -> &'a mut tempfile::Builder<'b, 'static> {
    builder
}

/// The text of a field beside files.
pub(crate) async fn text_of(mut field: Field<'_>) -> Result<String, PageError> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|error| field_error(&error))? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > LONGEST_TEXT {
            return Err(PageError::invalid(say("upload-too-long")));
        }
    }
    String::from_utf8(bytes).map_err(|_| PageError::invalid(say("upload-no-text")))
}

/// The last part of a file's name, without what a file system or a page could take amiss.
fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last.chars().filter(|c| !c.is_control() && !"<>:\"|?*!".contains(*c)).take(120).collect();
    kept.trim().trim_start_matches(['.', '-']).to_owned()
}

/// The path of a source as a person knows it: without the folder that an upload lay in, and without its number within that folder.
pub(crate) fn shown_source(source: &str) -> String {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let Some(place) = source.find(FOLDER) else {
        return match source.split_once(['/', '\\']) {
            Some((number, name)) if is_number(number) => name.to_owned(),
            _ => source.to_owned(),
        };
    };
    let inside = source.get(place..).unwrap_or_default();
    let parts = inside.splitn(3, ['/', '\\']);
    parts.last().filter(|_| inside.matches(['/', '\\']).count() >= 2).unwrap_or(inside).to_owned()
}

/// A text that names the files of an upload one after the other, without their numbers within its folder.
pub(crate) fn without_numbers(text: &str) -> String {
    let mut next = 0_usize;
    let mut words = Vec::new();
    for word in text.split(' ') {
        let name = word.strip_prefix(&next.to_string()).and_then(|rest| rest.strip_prefix(['/', '\\']));
        next += usize::from(name.is_some());
        words.push(name.unwrap_or(word));
    }
    words.join(" ")
}

/// The source by its file's name alone, where it is a file on this machine.
pub(crate) fn short_source(source: &str) -> String {
    let shown = shown_source(source);
    if shown.contains('!') || !Path::new(&shown).is_absolute() {
        return shown;
    }
    Path::new(&shown).file_name().map_or_else(|| shown.clone(), |name| name.to_string_lossy().into_owned())
}

/// A multipart form that broke off or grew too large.
pub(crate) fn field_error(error: &MultipartError) -> PageError {
    PageError::unreadable(error.status(), &error.body_text()).hint(say("upload-by-command"))
}

fn disk_error(error: &std::io::Error) -> PageError {
    PageError::new(ErrorKind::Unavailable, say("upload-disk").with("error", error.to_string())).hint(say("upload-disk-full"))
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upload").field("folder", &Path::new(self.folder.path())).field("paths", &self.paths).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_cannot_leave_its_folder() {
        for (name, safe) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\mail\\box.mbox", "box.mbox"),
            ("..", ""),
            ("-rf", "rf"),
            ("a!b.vcf", "ab.vcf"),
            (".hidden", "hidden"),
        ] {
            assert_eq!(safe_name(name), safe, "{name}");
        }
    }

    #[test]
    fn an_uploaded_source_is_shown_by_its_name() {
        assert_eq!(shown_source("/tmp/hearten-upload-x7/0/contacts.vcf"), "contacts.vcf");
        assert_eq!(shown_source("/tmp/hearten-upload-x7/1/mail.tar!inbox/1"), "mail.tar!inbox/1");
        assert_eq!(shown_source("0/taylor.mbox.gz"), "taylor.mbox.gz");
        assert_eq!(shown_source("/home/ana/Mail"), "/home/ana/Mail");
        assert_eq!(without_numbers("import of 0/my mail.mbox, 1/plans.ics"), "import of my mail.mbox, plans.ics");
        assert_eq!(short_source("/home/ana/contacts.vcf"), "contacts.vcf");
        assert_eq!(short_source("/home/ana/mail.tar!inbox/1"), "/home/ana/mail.tar!inbox/1");
        assert_eq!(short_source("imaps://ana@mail.example"), "imaps://ana@mail.example");
    }
}
