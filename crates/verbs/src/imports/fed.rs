//! Imports that read no files given by the user: letters of a mailbox as they come in batches, and files of a watched folder.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use hearten_connect::{Progress, imap::Batch};
use hearten_domain::{ErrorKind, LeftOutReason, Problem, SourceId, is_mail_address};
use hearten_formats::{
    Format,
    mail::{MailObservation, RawMail, parse_mail},
    recognise,
};
use hearten_identity::{MeCounter, MeGuess};
use hearten_speech::in_language;
use hearten_store::SourceFolder;
use tokio::sync::mpsc::Receiver;

use super::{
    importer::{Importer, Keeps},
    read::{Piece, Reading},
    request::{ImportOutcome, ImportProgress, ImportRequest, MeFound},
    run::{Found, has_nothing, unsure_of},
    shown::SeenMail,
    who_is_me::Given,
};
use crate::{Result, Vault, VerbError, me::written_language};

/// In how many batches at most it is looked for whose mail it is.
const FIRST_LOOK: usize = 6;

/// Archives that are programs or documents: nothing in them is read.
const NO_ARCHIVES: &[&str] = &["docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk", "xpi", "crx", "whl"];

/// Letters on their way from a mailbox.
pub(crate) struct Letters {
    /// Where they come from, as the import's record names it.
    pub(crate) label: String,
    /// The source whose folders' positions are kept; none where nothing is remembered.
    pub(crate) source_id: Option<SourceId>,
    /// The batches.
    pub(crate) batches: Receiver<Batch>,
    /// How many letters were read of how many.
    pub(crate) progress: Arc<Progress>,
    /// The user's own addresses and names, as given; the mailbox's user where that is an address.
    pub(crate) me: Vec<String>,
    /// Whether subjects are kept.
    pub(crate) subjects: bool,
    /// Whether texts are kept.
    pub(crate) text: bool,
}

impl Vault {
    /// Takes letters in, each batch in a transaction of its own together with how far its folder is read, so that nothing is waited for while
    /// others cannot write. An import that leaves nothing leaves no record.
    pub(crate) async fn import_letters(&self, mut letters: Letters, progress: &(dyn Fn(ImportProgress) + Sync)) -> Result<ImportOutcome> {
        let (found, ahead) = self.whose_letters(&mut letters).await?;
        let mut tx = self.write().await?;
        let had_nothing = has_nothing(&mut tx).await?;
        let language = written_language(&mut tx).await?;
        let me = self.settle_me(&mut tx, found.as_ref()).await?;
        tx.commit().await?;
        let found = me.found();
        let keeps = Keeps { subjects: letters.subjects, texts: letters.text };
        let mut importer = Importer::new(self, me.mine, keeps, letters.label.clone());
        importer.language = language;
        let mut ahead = ahead.into_iter();
        loop {
            let batch = match ahead.next() {
                Some(batch) => batch,
                None => match tokio::time::timeout(Duration::from_millis(200), letters.batches.recv()).await {
                    Ok(Some(batch)) => batch,
                    Ok(None) => break,
                    Err(_) => {
                        progress(ImportProgress { read: letters.progress.read(), total: letters.progress.total() });
                        continue;
                    }
                },
            };
            self.take_batch(&mut importer, batch, &letters).await?;
            progress(ImportProgress { read: letters.progress.read(), total: letters.progress.total() });
        }
        let mut tx = self.write().await?;
        in_language(importer.language, importer.finish(&mut tx)).await?;
        let is_empty = tx.drop_empty_import(importer.import_id).await?;
        tx.commit().await?;
        Ok(outcome(importer, found, had_nothing, is_empty))
    }

    async fn take_batch(&self, importer: &mut Importer<'_>, batch: Batch, letters: &Letters) -> Result<()> {
        let reached = letters.source_id.zip(batch.reached).map(|(source_id, reached)| SourceFolder {
            source_id,
            folder: batch.folder.clone(),
            uid_validity: i64::from(reached.uid_validity),
            last_uid: i64::from(reached.last_uid),
        });
        let pieces = pieces_of(batch, letters.text, &importer.mine);
        let mut tx = self.write().await?;
        for piece in pieces {
            in_language(importer.language, importer.take(&mut tx, piece)).await?;
        }
        tx.put_source_folders(reached.as_slice()).await?;
        in_language(importer.language, importer.settle(&mut tx)).await?;
        Ok(tx.commit().await?)
    }

    /// Whose letters these are, and the batches that were read to tell.
    async fn whose_letters(&self, letters: &mut Letters) -> Result<(Option<Found>, Vec<Batch>)> {
        let mut ahead = Vec::new();
        let given = Given::read(&letters.me, self.region.as_deref())?;
        let is_known = self.me().await?.addresses.iter().any(|address| is_mail_address(address));
        if is_known || given.addresses.iter().any(|address| is_mail_address(address)) {
            let found = (!given.is_empty()).then_some(Found { addresses: given.addresses, names: given.names, guess: None });
            return Ok((found, ahead));
        }
        let mut counter = MeCounter::default();
        while ahead.len() < FIRST_LOOK && !counter.is_enough() {
            let Some(batch) = letters.batches.recv().await else { break };
            for mail in observations(&batch, false).filter_map(std::result::Result::ok) {
                let named = |mailbox: &'_ hearten_domain::Mailbox| (mailbox.address.clone(), mailbox.name.clone());
                let others: Vec<_> = mail.to.iter().chain(&mail.cc).chain(&mail.bcc).map(named).collect();
                let from = mail.from.first().map(named);
                counter.add(from.as_ref().map(borrowed), others.iter().map(borrowed));
            }
            ahead.push(batch);
        }
        match counter.guess() {
            Some(guess) if guess.confidence >= MeGuess::SURE => {
                let found =
                    Found { addresses: guess.addresses.clone(), names: guess.name.clone().into_iter().collect(), guess: Some(guess) };
                Ok((Some(found), ahead))
            }
            Some(guess) => Err(unsure_of(&guess)),
            None => Ok((None, ahead)),
        }
    }

    /// Imports files of a watched folder under one label, those that hold nothing that can be read passed over; `states` is how the files stood.
    /// An import that leaves nothing leaves no record.
    pub(crate) async fn import_watched(
        &self,
        paths: Vec<PathBuf>,
        label: &str,
        me: &[String],
        states: &[SourceFolder],
    ) -> Result<ImportOutcome> {
        let is_readable = |paths: Vec<PathBuf>| paths.into_iter().filter(|path| is_worth_reading(path.as_path())).collect::<Vec<_>>();
        let paths = tokio::task::spawn_blocking(move || is_readable(paths)).await;
        let paths = paths.map_err(|error| VerbError::new(ErrorKind::Internal, format!("looking at the files failed: {error}")))?;
        let request = ImportRequest { me: me.to_vec(), ..ImportRequest::of(paths) };
        let reading = Reading {
            paths: request.paths.clone(),
            inside: None,
            text: false,
            window: self.window()?,
            map: hearten_formats::table::ColumnMap::default(),
        };
        let found = if request.paths.is_empty() { None } else { self.who_is_me(&request, &reading).await? };
        let mut tx = self.write().await?;
        if request.paths.is_empty() {
            tx.put_source_folders(states).await?;
            tx.commit().await?;
            return Ok(ImportOutcome {
                import_id: None,
                report: hearten_domain::ImportReport::default(),
                me: None,
                left_nothing: true,
                had_nothing: false,
            });
        }
        let had_nothing = has_nothing(&mut tx).await?;
        let me = self.settle_me(&mut tx, found.as_ref()).await?;
        let found = me.found();
        let mut importer = Importer::new(self, me.mine, Keeps { subjects: true, texts: false }, label.to_owned());
        importer.language = written_language(&mut tx).await?;
        self.take_all(tx, &mut importer, reading, &|_| {}).await?;
        let mut tx = self.write().await?;
        tx.put_source_folders(states).await?;
        let is_empty = tx.drop_empty_import(importer.import_id).await?;
        tx.commit().await?;
        Ok(outcome(importer, found, had_nothing, is_empty))
    }
}

/// What an import did that is no import where it brought nothing.
fn outcome(importer: Importer<'_>, me: Option<MeFound>, had_nothing: bool, is_empty: bool) -> ImportOutcome {
    ImportOutcome { import_id: (!is_empty).then_some(importer.import_id), report: importer.report, me, left_nothing: is_empty, had_nothing }
}

fn borrowed(named: &(String, Option<String>)) -> (&str, Option<&str>) {
    (&named.0, named.1.as_deref())
}

/// What a batch holds, as an import takes it in of somebody with these addresses.
fn pieces_of(batch: Batch, text: bool, mine: &HashSet<String>) -> Vec<Piece> {
    let drafts = batch.messages.iter().filter(|message| message.is_draft).count();
    let mut pieces: Vec<Piece> = std::iter::repeat_with(|| Piece::LeftOut(LeftOutReason::DraftMail)).take(drafts).collect();
    let mut mails = Vec::with_capacity(batch.messages.len());
    for read in observations(&batch, text) {
        match read {
            Ok(mut mail) => {
                let causes = std::mem::take(&mut mail.causes);
                pieces.extend(causes.into_iter().map(|cause| Piece::Problem(Problem { source: batch.shown.clone(), line: 0, cause })));
                mails.push(SeenMail::of(mail, mine));
            }
            Err(problem) => pieces.push(Piece::Problem(problem)),
        }
    }
    pieces.extend(batch.problems.into_iter().map(Piece::Problem));
    pieces.push(Piece::Mails(mails));
    pieces
}

/// The letters of a batch but for drafts, read.
fn observations(batch: &Batch, text: bool) -> impl Iterator<Item = std::result::Result<MailObservation, Problem>> + '_ {
    batch.messages.iter().filter(|message| !message.is_draft).map(move |message| {
        let raw = RawMail { line: 1, envelope_sender: None, envelope_at: None, bytes: message.bytes.clone(), is_cut: message.is_cut };
        parse_mail(&raw, text).map_err(|cause| Problem { source: format!("{}, letter {}", batch.shown, message.uid), line: 0, cause })
    })
}

/// Whether a file of a watched folder is of a kind that is read: among one's downloads most are not, and that is no problem to tell.
fn is_worth_reading(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    if NO_ARCHIVES.contains(&ending.as_str()) {
        return false;
    }
    let mut format = Format::Empty;
    let is_archive = |head: &[u8]| head.starts_with(b"PK") || head.starts_with(&[0x1f, 0x8b]) || head.get(257..262) == Some(b"ustar");
    let mut archive = false;
    let files = hearten_connect::first_bytes(path);
    if let Some(head) = files {
        archive = is_archive(&head);
        format = recognise(&head, &path.display().to_string());
    }
    archive || !matches!(format, Format::Empty | Format::Unknown | Format::Hearten)
}

#[cfg(test)]
mod tests {
    use hearten_connect::imap::MailMessage;
    use hearten_domain::Cause;

    use super::*;

    #[test]
    fn a_batch_becomes_mails_problems_and_what_is_left_out() {
        let message = |uid, bytes: &[u8], is_draft| MailMessage { uid, bytes: bytes.to_vec(), is_draft, is_cut: false };
        let batch = Batch {
            folder: "INBOX".into(),
            shown: "INBOX".into(),
            reached: None,
            messages: vec![
                message(1, b"From: ana@x.example\r\nTo: me@y.example\r\nDate: Mon, 4 Mar 2024 10:00:00 +0100\r\n\r\n", false),
                message(2, b"From: me@y.example\r\n\r\n", true),
            ],
            problems: vec![Problem { source: "INBOX".into(), line: 0, cause: Cause::said("letter 3 is left away") }],
        };
        let pieces = pieces_of(batch, false, &HashSet::new());
        assert!(matches!(pieces.as_slice(), [Piece::LeftOut(_), Piece::Problem(_), Piece::Mails(mails)] if mails.len() == 1));
    }

    #[test]
    fn among_downloads_only_what_can_be_read_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let is_worth = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            is_worth_reading(&path)
        };
        assert!(is_worth("a.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n"));
        assert!(is_worth("takeout.zip", b"PK\x03\x04rest"));
        assert!(!is_worth("letter.docx", b"PK\x03\x04rest"));
        assert!(!is_worth("photo.jpg", b"\xff\xd8\xff\xe0rest"));
        assert!(!is_worth("empty.txt", b""));
        assert!(!is_worth("hearten.jsonl", br#"{"format":"hearten","version":1}"#));
    }
}
