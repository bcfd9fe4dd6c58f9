//! Everything a vault keeps, one record at a time, in an order that depends on nothing but the records.

use futures::future::BoxFuture;
use hearten_boxed::boxed;
use hearten_domain::{AddressId, AddressTally, ChangeId, ImportId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    Kept, StoreError, Tx,
    db::Sql,
    kept::damaged,
    kinds::with_kind,
    records::json,
    table::{SOURCE_FOLDER_COLUMNS, read_participant, read_source_folder, read_tally},
    value::{CellError, Field, Row, values},
};

/// The first line of an export.
pub const EXPORT_HEADER: &str = r#"{"format":"hearten","version":2}"#;

/// The first version that ends with [`export_end`]. Older exports are still read.
pub(crate) const FIRST_WITH_END: i64 = 2;

/// The newest version that this program reads and the one it writes.
pub(crate) const NEWEST: i64 = 2;

/// What the last line of an export calls itself, in the place of a kind.
pub(crate) const END: &str = "end";

/// All kinds of an export, in its order. Derived records (ties, the search index) and jobs are left out.
pub(crate) const KINDS: &[&str] = &[
    "address",
    "address_tally",
    "ask",
    "chain",
    "chain_step",
    "change",
    "change_entry",
    "circle",
    "circle_ask",
    "circle_meeting",
    "circle_member",
    "circle_pair",
    "commitment",
    "concern",
    "contact_point",
    "feed",
    "find",
    "forgotten",
    "gathering",
    "gift",
    "goal",
    "goal_step",
    "guest",
    "guide_run",
    "guide_step",
    "import",
    "important_date",
    "interest",
    "introduction",
    "keepsake",
    "keepsake_item",
    "kept_apart",
    "listing",
    "membership",
    "merge",
    "moment",
    "move_answer",
    "news",
    "nudge",
    "organization",
    "pairing",
    "participant",
    "passing_note",
    "person",
    "photo",
    "promise",
    "raw_record",
    "relation",
    "seen",
    "setting",
    "source",
    "source_folder",
    "standing",
    "story",
    "story_person",
    "story_photo",
    "thanks",
    "tie_watermark",
    "trip",
    "trip_visit",
];

/// A record of a kind as a line of an export, without the line's end. Records have fields of their own that are called `kind`, so that
/// the record stands in a field of its own.
pub fn export_line(kind: &str, record: &str) -> String {
    format!(r#"{{"kind":"{kind}","record":{record}}}"#)
}

/// The last line of an export, without the line's end: how many records stand before it. By it an export that was cut at the end of a line is told
/// from a whole one.
pub fn export_end(records: u64) -> String {
    format!(r#"{{"kind":"{END}","record":{{"records":{records}}}}}"#)
}

/// How many records an export has, in its last line.
#[derive(Debug, Deserialize)]
pub(crate) struct EndLine {
    pub(crate) records: u64,
}

/// What an import saw of an address, in an export.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TallyLine {
    pub(crate) address_id: AddressId,
    pub(crate) import_id: ImportId,
    pub(crate) tally: AddressTally,
}

/// A change, in an export.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ChangeLine {
    pub(crate) number: i64,
    pub(crate) id: ChangeId,
    pub(crate) verb: String,
    pub(crate) summary: String,
    pub(crate) at: Timestamp,
    pub(crate) import_id: Option<ImportId>,
    pub(crate) undone_at: Option<Timestamp>,
}

/// What a change did to a record, in an export.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct EntryLine {
    pub(crate) change_number: i64,
    pub(crate) number: i64,
    pub(crate) kind: String,
    pub(crate) record_id: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

/// The key of something seen, in an export.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SeenLine {
    pub(crate) key: String,
    pub(crate) import_id: ImportId,
}

/// The mark of somebody forgotten, in an export.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MarkLine {
    pub(crate) mark: String,
}

/// A setting, in an export.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SettingLine {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// How far the ties reached, in an export.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct WatermarkLine {
    pub(crate) at: Timestamp,
}

type Visit<'a> = &'a mut (dyn FnMut(&str, &str) -> Result<(), StoreError> + Send);

#[boxed]
impl Tx {
    /// Shows every record to `visit` as its kind and its JSON, by kind and then by key, holding one at a time. Use a reading transaction,
    /// which sees one state throughout. See [`EXPORT_HEADER`], [`export_line`]
    /// and [`export_end`] for the form of a file.
    pub async fn export_records(&mut self, mut visit: impl FnMut(&str, &str) -> Result<(), StoreError> + Send) -> Result<(), StoreError> {
        for kind in KINDS {
            match *kind {
                "address_tally" => self.export_tallies(&mut visit).await?,
                "change" => self.export_changes(&mut visit).await?,
                "change_entry" => self.export_entries(&mut visit).await?,
                "forgotten" => {
                    for mark in self.forgotten_marks().await? {
                        visit("forgotten", &json(&MarkLine { mark })?)?;
                    }
                }
                "participant" => self.export_participants(&mut visit).await?,
                "seen" => self.export_seen(&mut visit).await?,
                "setting" => self.export_settings(&mut visit).await?,
                "source_folder" => self.export_source_folders(&mut visit).await?,
                "tie_watermark" => self.export_watermark(&mut visit).await?,
                word => {
                    let exported: BoxFuture<'_, Result<(), StoreError>> =
                        with_kind!(word, Record => Box::pin(self.export_kind::<Record>(&mut visit)), continue);
                    exported.await?;
                }
            }
        }
        Ok(())
    }

    async fn export_kind<R: Kept>(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        self.each_record(|record: R| visit(R::KIND, &json(&record)?)).await
    }

    async fn export_rows<L: Serialize>(
        &mut self,
        kind: &'static str,
        sql: impl Into<Sql>,
        read: impl Fn(&Row) -> Result<L, CellError> + Send,
        visit: Visit<'_>,
    ) -> Result<(), StoreError> {
        self.each(sql, values![], &mut move |row| visit(kind, &json(&read(row).map_err(damaged(kind))?)?)).await
    }

    async fn export_tallies(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        let sql = "SELECT address_id, import_id, sent, bounced, received, personal, bulk, list_posts, automatic, bounces, as_list \
                   FROM address_tally WHERE vault_id = $1 ORDER BY address_id, import_id";
        let read =
            |row: &Row| Ok(TallyLine { address_id: Field::read(row, 0)?, import_id: Field::read(row, 1)?, tally: read_tally(row, 2)? });
        self.export_rows("address_tally", sql, read, visit).await
    }

    async fn export_changes(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        let sql = "SELECT number, id, verb, summary, at, import_id, undone_at FROM change WHERE vault_id = $1 ORDER BY number";
        let read = |row: &Row| {
            Ok(ChangeLine {
                number: Field::read(row, 0)?,
                id: Field::read(row, 1)?,
                verb: Field::read(row, 2)?,
                summary: Field::read(row, 3)?,
                at: Field::read(row, 4)?,
                import_id: Field::read(row, 5)?,
                undone_at: Field::read(row, 6)?,
            })
        };
        self.export_rows("change", sql, read, visit).await
    }

    async fn export_entries(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        let sql = "SELECT change_number, number, kind, record_id, before_json, after_json FROM change_entry \
                   WHERE vault_id = $1 ORDER BY change_number, number";
        let read = |row: &Row| {
            Ok(EntryLine {
                change_number: Field::read(row, 0)?,
                number: Field::read(row, 1)?,
                kind: Field::read(row, 2)?,
                record_id: Field::read(row, 3)?,
                before: Field::read(row, 4)?,
                after: Field::read(row, 5)?,
            })
        };
        self.export_rows("change_entry", sql, read, visit).await
    }

    async fn export_participants(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        let sql =
            "SELECT moment_id, person_id, role, at, address_id FROM participant WHERE vault_id = $1 ORDER BY person_id, at, moment_id";
        self.export_rows("participant", sql, read_participant, visit).await
    }

    async fn export_seen(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        let sql = "SELECT key, import_id FROM seen WHERE vault_id = $1 ORDER BY key";
        let read = |row: &Row| Ok(SeenLine { key: Field::read(row, 0)?, import_id: Field::read(row, 1)? });
        self.export_rows("seen", sql, read, visit).await
    }

    async fn export_settings(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        let sql = "SELECT name, value FROM setting WHERE vault_id = $1 ORDER BY name";
        let read = |row: &Row| Ok(SettingLine { name: Field::read(row, 0)?, value: Field::read(row, 1)? });
        self.export_rows("setting", sql, read, visit).await
    }

    async fn export_source_folders(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        let sql = format!("SELECT {SOURCE_FOLDER_COLUMNS} FROM source_folder WHERE vault_id = $1 ORDER BY source_id, folder");
        self.export_rows("source_folder", sql, read_source_folder, visit).await
    }

    async fn export_watermark(&mut self, visit: Visit<'_>) -> Result<(), StoreError> {
        let sql = "SELECT at FROM tie_watermark WHERE vault_id = $1";
        self.export_rows("tie_watermark", sql, |row| Ok(WatermarkLine { at: Field::read(row, 0)? }), visit).await
    }
}
