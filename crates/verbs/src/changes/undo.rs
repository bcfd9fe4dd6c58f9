//! Taking back a change, or a whole import.

use hearten_boxed::boxed;
use hearten_domain::{ChangeId, Import, ImportId, is_mail_address};
use hearten_speech::say;
use hearten_store::{LoggedChange, Tx};
use serde::Serialize;

use super::part_merged::part_merged;
use crate::{
    Result, Vault, VerbError,
    people::{ERASE_NOTES, FORGET},
    vault::import_label,
};

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Undone {
    /// What the change had done.
    pub summary: String,
    /// Which change it was.
    pub change_id: ChangeId,
    /// Whether nothing changed by it: it was an import that had brought nothing.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub left_nothing: bool,
    /// Who had been made one person by hand and is two again, since one of them came by the import that was taken back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parted: Vec<String>,
    /// Who stays one person though one of them came by the import, since later changes rest on it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub still_one: Vec<String>,
    /// My addresses, where the last import that stood was taken back: it may have taken somebody else's for mine, and that does not go with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub still_mine: Vec<String>,
}

impl Undone {
    fn of(summary: String, change_id: ChangeId) -> Self {
        Self { summary, change_id, left_nothing: false, parted: Vec::new(), still_one: Vec::new(), still_mine: Vec::new() }
    }
}

#[boxed]
impl Vault {
    /// Takes back the change `id`, or the last one that was not taken back yet; an import goes as a whole.
    ///
    /// # Errors
    /// `missing` where there is none; `conflict` where it was taken back already, or a later change stands on it.
    pub async fn undo(&self, id: Option<ChangeId>) -> Result<Undone> {
        let mut tx = self.write().await?;
        let target = match id {
            Some(id) => named(&mut tx, id).await?,
            None => last(&mut tx).await?,
        };
        let is_import = matches!(target, Target::Import(_));
        let now = self.clock.now();
        let (touched, undone) = match target {
            Target::Change(logged) if [FORGET, ERASE_NOTES].contains(&logged.change.verb.as_str()) => {
                let key = if logged.change.verb == FORGET { "verb-undo-forgotten" } else { "verb-undo-erased" };
                return Err(VerbError::refused(say(key)).hint(say("verb-undo-before-hint")));
            }
            Target::Change(logged) if logged.undone_at.is_some() => {
                return Err(VerbError::conflict(say("verb-undo-already").with("what", &logged.change.summary)));
            }
            Target::Import(import) if import.undone_at.is_some() => return Err(VerbError::conflict(say("verb-undo-already-import"))),
            Target::Change(logged) => {
                let change = logged.change;
                (tx.undo_change(change.id, now).await?, Undone::of(change.summary, change.id))
            }
            Target::Import(import) => {
                let left_nothing = tx.import_left_nothing(import.id).await?;
                let mut merged = part_merged(&mut tx, import.id, now).await?;
                merged.touched.extend(tx.undo_import(import.id, now).await?);
                crate::sources::read_anew(&mut tx, &import).await?;
                let undone = Undone::of(import_label(&import), ChangeId(import.id.0));
                (merged.touched, Undone { left_nothing, parted: merged.parted, still_one: merged.still_one, ..undone })
            }
        };
        crate::ties::recompute(self, &mut tx, &touched.into_iter().collect::<Vec<_>>()).await?;
        tx.commit().await?;
        let still_mine = if is_import { still_mine(self).await? } else { Vec::new() };
        Ok(Undone { still_mine, ..undone })
    }
}

/// My mail addresses, where no import stands any more.
async fn still_mine(vault: &Vault) -> Result<Vec<String>> {
    if vault.imports().await?.iter().any(|import| import.undone_at.is_none()) {
        return Ok(Vec::new());
    }
    let mut mine = vault.me().await?.addresses;
    mine.retain(|address| is_mail_address(address));
    Ok(mine)
}

/// What is taken back.
enum Target {
    Change(LoggedChange),
    Import(Import),
}

async fn named(tx: &mut Tx, id: ChangeId) -> Result<Target> {
    if let Some(import) = tx.get::<Import>(ImportId(id.0)).await? {
        return Ok(Target::Import(import));
    }
    let missing = || VerbError::missing(say("verb-undo-no-change").with("id", id.to_string())).hint(say("verb-undo-no-change-hint"));
    let logged = tx.logged_change(id).await?.ok_or_else(missing)?;
    match logged.change.import_id {
        Some(import) => Ok(Target::Import(tx.get(import).await?.ok_or_else(missing)?)),
        None => Ok(Target::Change(logged)),
    }
}

/// The latest change or import that was not taken back.
async fn last(tx: &mut Tx) -> Result<Target> {
    let change = tx.last_undoable_change().await?;
    let import =
        tx.all::<Import>().await?.into_iter().filter(|import| import.undone_at.is_none()).max_by_key(|import| (import.at, import.id));
    match (change, import) {
        (Some(change), Some(import)) if import.at > change.change.at => Ok(Target::Import(import)),
        (Some(change), _) => Ok(Target::Change(change)),
        (None, Some(import)) => Ok(Target::Import(import)),
        (None, None) => Err(VerbError::missing(say("verb-undo-nothing"))),
    }
}
