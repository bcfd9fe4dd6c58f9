//! The verb: find what is to be read, whose it is, and take it in.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use hearten_connect::{Files, Progress};
use hearten_domain::{Address, ErrorKind, Moment, Person, PersonId, Problem, ProblemCause, is_mail_address};
use hearten_formats::icalendar::CalendarWindow;
use hearten_identity::{MeGuess, best_name, name_from_address};
use hearten_speech::{in_language, say, with_language};
use hearten_store::{Tx, fold};
use jiff::ToSpan;

use super::{
    columns::{check_map_of, parse_map},
    importer::{Importer, Keeps, Mine},
    read::{Piece, Reading, read_all},
    request::{ImportOutcome, ImportProgress, ImportRequest, MeFound},
    who_is_me::{Given, first_look, why_mine},
};
use crate::{Result, Vault, VerbError, me::written_language};

/// How many batches may wait between the reading and the taking side.
const WAITING: usize = 2;

/// Series are followed this many years back and ahead.
const YEARS_BACK: i64 = 30;
const YEARS_AHEAD: i64 = 1;

/// The most instances taken of one series.
const MOST_INSTANCES: usize = 1_000;

impl Vault {
    /// Imports files and folders. Each source file goes in whole or not at all, the same thing twice adds nothing, and `undo` takes the whole import back.
    ///
    /// # Errors
    /// `missing` where a path is not there; `invalid` where nobody can tell whose mail it is, or who I am in the chats that are all it would
    /// bring; and the store's.
    /// Records that cannot be read are no error: they stand among the problems of the report.
    pub async fn import(&self, request: &ImportRequest, progress: &(dyn Fn(ImportProgress) + Sync)) -> Result<ImportOutcome> {
        check_paths(&request.paths)?;
        if let Some(outcome) = self.import_export(request).await? {
            return Ok(outcome);
        }
        let reading = Reading {
            paths: request.paths.clone(),
            inside: request.inside.clone(),
            text: request.text,
            map: parse_map(&request.map)?,
            window: self.window()?,
        };
        check_map_of(&request.paths, &reading.map).await?;
        let found = self.who_is_me(request, &reading).await?;
        let mut tx = self.write().await?;
        let had_nothing = has_nothing(&mut tx).await?;
        let me = self.settle_me(&mut tx, found.as_ref()).await?;
        let sources = request.paths.iter().map(|path| shown_path(request, path)).collect::<Vec<_>>().join("\n");
        let found = me.found();
        let keeps = Keeps { subjects: request.subjects, texts: request.text };
        let mut importer = Importer::new(self, me.mine, keeps, sources);
        importer.may_ask = true;
        importer.only_read = request.only_read;
        importer.language = written_language(&mut tx).await?;
        self.take_all(tx, &mut importer, reading, progress).await?;
        self.store.fold_log().await;
        let left_nothing = self.read().await?.import_left_nothing(importer.import_id).await?;
        Ok(ImportOutcome { import_id: Some(importer.import_id), report: importer.report, me: found, left_nothing, had_nothing })
    }

    pub(super) async fn take_all(
        &self,
        tx: Tx,
        importer: &mut Importer<'_>,
        reading: Reading,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<()> {
        let (sender, mut receiver) = tokio::sync::mpsc::channel::<Piece>(WAITING);
        let files = Files::find(&reading.paths);
        if importer.may_ask && files.count() == 0 {
            let source = reading.paths.iter().map(|path| label_of(path)).collect::<Vec<_>>().join(", ");
            importer.report.problems.push(Problem { source, line: 0, cause: ProblemCause::NoFile.into() });
        }
        let counter = files.progress();
        let mine = importer.mine.clone();
        let reader = tokio::task::spawn_blocking(move || read_all(files, &reading, &mine, &sender));
        let mut open = Some(tx);
        loop {
            let piece = match tokio::time::timeout(Duration::from_millis(100), receiver.recv()).await {
                Ok(Some(piece)) => piece,
                Ok(None) => break,
                Err(_) => {
                    progress(so_far(&counter));
                    continue;
                }
            };
            let mut tx = match open.take() {
                Some(tx) => tx,
                None => self.write().await?,
            };
            if in_language(importer.language, importer.take(&mut tx, piece)).await? {
                in_language(importer.language, importer.settle(&mut tx)).await?;
                tx.commit().await?;
            } else {
                open = Some(tx);
            }
            progress(so_far(&counter));
        }
        reader.await.map_err(reading_failed)?;
        let mut tx = match open {
            Some(tx) => tx,
            None => self.write().await?,
        };
        in_language(importer.language, importer.finish(&mut tx)).await?;
        importer.ask_who_i_am(&mut tx).await?;
        tx.commit().await?;
        Ok(())
    }

    pub(super) fn window(&self) -> Result<CalendarWindow> {
        let today = self.today_date();
        let wrong = |error: jiff::Error| VerbError::invalid(error.to_string());
        let from = today.checked_sub(YEARS_BACK.years()).map_err(wrong)?;
        let to = today.checked_add(YEARS_AHEAD.years()).map_err(wrong)?;
        Ok(CalendarWindow { from, to, zone: self.zone(), instances: MOST_INSTANCES })
    }

    /// My addresses and names: those given, those known, else those the mail itself tells.
    pub(super) async fn who_is_me(&self, request: &ImportRequest, reading: &Reading) -> Result<Option<Found>> {
        let given = Given::read(&request.me, self.region.as_deref())?.called(request.my_name.as_deref());
        let is_known = self.me().await?.addresses.iter().any(|address| is_mail_address(address));
        let told = |given: Given| (!given.is_empty()).then_some(Found { addresses: given.addresses, names: given.names, guess: None });
        if given.addresses.iter().any(|address| is_mail_address(address))
            || is_known
            || request.paths.iter().any(|path| hearten_connect::is_read_once(path))
        {
            return Ok(told(given));
        }
        let reading = reading.clone();
        let look = tokio::task::spawn_blocking(move || first_look(&reading)).await;
        let look = look.map_err(|error| VerbError::new(ErrorKind::Internal, say("intake-look-failed").with("error", error.to_string())))?;
        match look.guess {
            Some(guess) if guess.confidence >= MeGuess::SURE => {
                let addresses = guess.addresses.iter().cloned().chain(given.addresses).collect();
                let names = given.names.into_iter().chain(guess.name.clone()).collect();
                Ok(Some(Found { addresses, names, guess: Some(guess) }))
            }
            Some(guess) if look.has_mail => Err(unsure_of(&guess)),
            _ => Ok(told(given)),
        }
    }

    /// Writes down who I am, and gives all my addresses.
    pub(super) async fn settle_me(&self, tx: &mut Tx, found: Option<&Found>) -> Result<Me> {
        let existing = tx.me().await?;
        let mut addresses: Vec<String> = match &existing {
            Some(me) => tx.of_person::<Address>(me.id).await?.into_iter().map(|address| address.value).collect(),
            None => Vec::new(),
        };
        let mut names: HashSet<String> =
            existing.iter().flat_map(|me| [Some(&me.name), me.nickname.as_ref()]).flatten().map(|it| fold(it)).collect();
        let Some(found) = found else {
            let mails: Vec<&str> = addresses.iter().map(String::as_str).filter(|it| is_mail_address(it)).collect();
            let sentence = say("intake-addresses-known").with("addresses", mails.join(", ")).into();
            let mine = Mine { person_id: existing.map(|me| me.id), addresses: addresses.into_iter().collect(), names };
            return Ok(Me { mine, inferred: false, sentence });
        };
        let person_id = match existing {
            Some(me) => me.id,
            None => self.make_me(tx, found).await?,
        };
        for value in found.addresses.iter().filter(|value| !addresses.contains(value)).cloned().collect::<Vec<_>>() {
            self.make_mine(tx, person_id, &value).await?;
            addresses.push(value);
        }
        names.extend(found.names.iter().map(|name| fold(name)));
        let mails: Vec<&str> = addresses.iter().map(String::as_str).filter(|it| is_mail_address(it)).collect();
        let sentence = match &found.guess {
            Some(guess) => {
                say("intake-address-taken").with("addresses", guess.addresses.join(", ")).with("reason", why_mine(&guess.reason))
            }
            None => say("intake-addresses-yours").with("addresses", mails.join(", ")),
        };
        let mine = Mine { person_id: Some(person_id), addresses: addresses.into_iter().collect(), names };
        Ok(Me { mine, inferred: found.guess.is_some(), sentence: sentence.into() })
    }

    async fn make_me(&self, tx: &mut Tx, found: &Found) -> Result<PersonId> {
        let from_address = || found.addresses.iter().find(|it| is_mail_address(it)).map(|address| name_from_address(address));
        let named = found.names.first().and_then(|name| best_name([(name.as_str(), 1)]));
        let language = written_language(tx).await?;
        let unnamed = || with_language(language, || say("intake-unnamed-me").into());
        let name = named.or_else(from_address).unwrap_or_else(unnamed);
        self.insert_me(tx, name).await
    }

    /// Makes me.
    pub(super) async fn insert_me(&self, tx: &mut Tx, name: String) -> Result<PersonId> {
        let id = self.ids.next().into();
        let me = Person { is_me: true, ..super::address_book::new_person(id, name, hearten_domain::Origin::Hand, None) };
        tx.insert_all::<Person>(&[me]).await?;
        Ok(id)
    }

    /// Makes an address mine.
    pub(super) async fn make_mine(&self, tx: &mut Tx, me: PersonId, value: &str) -> Result<()> {
        let known = tx.addresses_by_value(&[value.to_owned()]).await?.into_iter().next();
        let address = match known {
            Some(address) => Address { person_id: me, ..address },
            None => Address { id: self.ids.next().into(), value: value.to_owned(), name: None, person_id: me, import_id: None },
        };
        Ok(tx.put_addresses(&[address]).await?)
    }
}

/// Who I am as found for this import.
pub(super) struct Found {
    pub(super) addresses: Vec<String>,
    pub(super) names: Vec<String>,
    pub(super) guess: Option<MeGuess>,
}

/// Who I am, as far as the vault knows, and how that is told.
pub(super) struct Me {
    pub(super) mine: Mine,
    inferred: bool,
    sentence: String,
}

impl Me {
    /// My mail addresses for the answer; none where there are none.
    pub(super) fn found(&self) -> Option<MeFound> {
        let mut addresses: Vec<String> = self.mine.addresses.iter().filter(|it| is_mail_address(it)).cloned().collect();
        addresses.sort();
        (!addresses.is_empty()).then(|| MeFound { addresses, inferred: self.inferred, sentence: self.sentence.clone() })
    }
}

/// The error where mail does not tell for sure whose it is.
pub(super) fn unsure_of(guess: &MeGuess) -> VerbError {
    let example = guess.addresses.first().map_or("you@example.org", String::as_str);
    VerbError::invalid(say("intake-unsure").with("reason", why_mine(&guess.reason)))
        .hint(say("intake-unsure-hint").with("address", example))
        .asking_who_i_am()
}

/// The error where the thread that reads ended by itself.
pub(super) fn reading_failed(error: tokio::task::JoinError) -> VerbError {
    VerbError::new(ErrorKind::Internal, say("intake-reading-failed").with("error", error.to_string()))
}

/// Whether the vault knows nobody but me, and no moment.
pub(super) async fn has_nothing(tx: &mut Tx) -> Result<bool> {
    let me = i64::from(tx.me().await?.is_some());
    Ok(tx.count::<Person>().await? == me && tx.count::<Moment>().await? == 0)
}

/// What a path of a request is called, without the folder that is left out.
pub(super) fn shown_path(request: &ImportRequest, path: &Path) -> String {
    label_of(request.inside.as_ref().and_then(|folder| path.strip_prefix(folder).ok()).unwrap_or(path))
}

/// What a path is called among the sources: of `.` and `..` nobody could tell later which folder that was.
fn label_of(path: &Path) -> String {
    let whole = if path.file_name().is_none() { hearten_connect::whole_path(path).ok() } else { None };
    whole.as_deref().unwrap_or(path).display().to_string()
}

fn so_far(progress: &Arc<Progress>) -> ImportProgress {
    ImportProgress { read: progress.read(), total: progress.total() }
}

pub(super) fn check_paths(paths: &[PathBuf]) -> Result<()> {
    if paths.is_empty() {
        return Err(VerbError::invalid(say("intake-nothing")).hint(say("intake-nothing-hint")));
    }
    match hearten_connect::first_missing(paths.iter().map(PathBuf::as_path)) {
        Some(path) => {
            let missing = say("intake-missing").with("path", path.display().to_string());
            Err(VerbError::missing(missing).hint(say("source-path-hint")))
        }
        None => Ok(()),
    }
}
