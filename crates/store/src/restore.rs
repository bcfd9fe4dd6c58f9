//! Reading an export back into a vault.

use futures::future::BoxFuture;
use hearten_boxed::boxed;
use hearten_domain::Participant;
use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    Kept, StoreError, Tx,
    export::{
        ChangeLine, END, EXPORT_HEADER, EndLine, EntryLine, FIRST_WITH_END, KINDS, MarkLine, NEWEST, SeenLine, SettingLine, TallyLine,
        WatermarkLine,
    },
    kinds::with_kind,
    table::SourceFolder,
    value::values,
};

/// How many lines are written together, and how many bytes of them are held at most before that.
const LINES: usize = 1_000;
const BYTES: usize = 4 << 20;

/// Writes the lines of an export into a vault in batches. All lines belong in one transaction: records may refer to later ones, which is
/// checked at its commit.
///
/// Ties are derived and not in an export: compute them anew up to the restored watermark before you commit.
#[derive(Debug, Default)]
pub struct Restore {
    kind: Option<&'static str>,
    lines: Vec<String>,
    first: u64,
    bytes: usize,
    read: u64,
    version: i64,
    records: u64,
    has_ended: bool,
}

#[derive(Deserialize)]
struct Header {
    format: String,
    version: i64,
}

#[derive(Deserialize)]
struct KindOnly {
    kind: String,
}

#[derive(Deserialize)]
struct Line<R> {
    record: R,
}

#[boxed]
impl Restore {
    /// A restore that has read nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next line of an export, the header first; blank lines are passed over.
    ///
    /// Fails where the line is no line of an export that this program understands, or its record contradicts one that is there.
    pub async fn line(&mut self, tx: &mut Tx, line: &str) -> Result<(), StoreError> {
        self.read += 1;
        if self.read == 1 {
            self.version = header(line)?;
            return Ok(());
        }
        if line.trim().is_empty() {
            return Ok(());
        }
        if self.has_ended {
            return Err(StoreError::Invalid(format!(
                "line {}: something stands after the end of the export; import each export by itself",
                self.read
            )));
        }
        let word: KindOnly = serde_json::from_str(line).map_err(|cause| wrong(self.read, &cause))?;
        if word.kind == END && self.version >= FIRST_WITH_END {
            self.flush(tx).await?;
            return self.end(line);
        }
        let kind = KINDS.iter().copied().find(|kind| *kind == word.kind);
        let kind = kind.ok_or_else(|| {
            StoreError::Invalid(format!(
                "line {}: {:?} is no kind of record; the export may come from a newer program",
                self.read, word.kind
            ))
        })?;
        if self.kind != Some(kind) || self.lines.len() >= LINES || self.bytes >= BYTES {
            self.flush(tx).await?;
            (self.kind, self.first) = (Some(kind), self.read);
        }
        self.bytes += line.len();
        self.lines.push(line.to_owned());
        self.records += 1;
        Ok(())
    }

    /// How many lines were read.
    pub fn lines(&self) -> u64 {
        self.read
    }

    /// Writes what is still held and tells how many records were read. Fails where there was not even a header, or where the end is missing.
    pub async fn finish(mut self, tx: &mut Tx) -> Result<u64, StoreError> {
        if self.read == 0 {
            return header("").map(|_| 0);
        }
        if self.version >= FIRST_WITH_END && !self.has_ended {
            return Err(StoreError::CutShort(self.read));
        }
        self.flush(tx).await?;
        Ok(self.records)
    }

    /// Takes the last line: nothing may be missing before it, nor stand there twice.
    fn end(&mut self, line: &str) -> Result<(), StoreError> {
        let end: Line<EndLine> = serde_json::from_str(line).map_err(|cause| wrong(self.read, &cause))?;
        self.has_ended = true;
        let (counted, found) = (end.record.records, self.records);
        if counted == found { Ok(()) } else { Err(StoreError::Miscounted { counted, found }) }
    }

    async fn flush(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        self.bytes = 0;
        let lines = std::mem::take(&mut self.lines);
        let Some(kind) = self.kind.take() else { return Ok(()) };
        tx.import_records(kind, self.first, &lines).await
    }
}

/// The version that the first line of an export names.
fn header(line: &str) -> Result<i64, StoreError> {
    let no_export = || StoreError::Invalid(format!("line 1: this is no export of Hearten; it begins with {EXPORT_HEADER}"));
    let header: Header = serde_json::from_str(line.trim_start_matches('\u{feff}')).map_err(|_| no_export())?;
    match (header.format.as_str(), header.version) {
        ("hearten", version @ 1..=NEWEST) => Ok(version),
        ("hearten", version) => {
            Err(StoreError::Invalid(format!("line 1: version {version} of the export is not known; use a newer program")))
        }
        _ => Err(no_export()),
    }
}

/// What is wrong with a line: one that ends before its record does was cut.
fn wrong(line: u64, cause: &serde_json::Error) -> StoreError {
    if cause.is_eof() { StoreError::CutShort(line) } else { StoreError::Invalid(format!("line {line}: {cause}")) }
}

fn parse<R: DeserializeOwned>(first: u64, lines: &[String]) -> Result<Vec<R>, StoreError> {
    let read =
        |(number, line): (u64, &String)| serde_json::from_str(line).map(|it: Line<R>| it.record).map_err(|cause| wrong(number, &cause));
    (first..).zip(lines).map(read).collect()
}

impl Tx {
    async fn import_records(&mut self, kind: &str, first: u64, lines: &[String]) -> Result<(), StoreError> {
        match kind {
            "address_tally" => {
                for it in parse::<TallyLine>(first, lines)? {
                    self.add_tallies(it.import_id, &[(it.address_id, it.tally)]).await?;
                }
            }
            "change" => {
                let rows = parse::<ChangeLine>(first, lines)?;
                let rows = rows.into_iter().map(|it| values![it.number, it.id, it.verb, it.summary, it.at, it.import_id, it.undone_at]);
                let head = "INSERT INTO change (vault_id, number, id, verb, summary, at, import_id, undone_at)";
                self.insert(head, "(?, ?, ?, ?, ?, ?, ?, ?)", "", rows).await?;
            }
            "change_entry" => {
                let rows = parse::<EntryLine>(first, lines)?;
                let rows = rows.into_iter().map(|it| values![it.change_number, it.number, it.kind, it.record_id, it.before, it.after]);
                let head = "INSERT INTO change_entry (vault_id, change_number, number, kind, record_id, before_json, after_json)";
                self.insert(head, "(?, ?, ?, ?, ?, ?, ?)", "", rows).await?;
            }
            "forgotten" => {
                let marks = parse::<MarkLine>(first, lines)?.into_iter().map(|it| it.mark).collect();
                self.put_forgotten_marks(&marks).await?;
            }
            "participant" => self.insert_participants(&parse::<Participant>(first, lines)?).await?,
            "seen" => {
                let rows = parse::<SeenLine>(first, lines)?.into_iter().map(|it| values![it.key, it.import_id]);
                self.insert("INSERT INTO seen (vault_id, key, import_id)", "(?, ?, ?)", "", rows).await?;
            }
            "setting" => {
                for it in parse::<SettingLine>(first, lines)? {
                    self.set_setting(&it.name, &it.value).await?;
                }
            }
            "source_folder" => self.put_source_folders(&parse::<SourceFolder>(first, lines)?).await?,
            "tie_watermark" => {
                for it in parse::<WatermarkLine>(first, lines)? {
                    self.set_tie_watermark(it.at).await?;
                }
            }
            word => {
                let imported: BoxFuture<'_, Result<(), StoreError>> =
                    with_kind!(word, Record => Box::pin(self.import_kind::<Record>(first, lines)), return Ok(()));
                imported.await?;
            }
        }
        Ok(())
    }

    async fn import_kind<R: Kept>(&mut self, first: u64, lines: &[String]) -> Result<(), StoreError> {
        self.insert_all(&parse::<R>(first, lines)?).await
    }
}
