//! Forgetting a person for good. Nothing takes it back.

use std::{collections::BTreeSet, path::PathBuf};

use hearten_boxed::boxed;
use hearten_domain::{ContactKind, ContactPoint, PersonId};
use hearten_speech::say;
use hearten_store::{Erased, Tx};
use serde::Serialize;

use super::{
    known_by::{number_address, profile_address},
    whom::{Called, traces_of},
};
use crate::{Result, Vault, VerbError, imports::Forgotten, writing::person_in};

/// The verb in the log, which tells nothing but that somebody was forgotten.
pub(crate) const FORGET: &str = "forget";

/// What was erased. It names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForgetReceipt {
    /// What was done, in a sentence without a name.
    pub text: String,
    /// How many records of each kind were erased, as people call them: `moments`.
    pub erased: Vec<(String, u64)>,
    /// Moments and stories with others, which stay without them.
    pub without_them: u64,
    /// Texts about others that named them, in which that was blotted out.
    pub blotted: u64,
    /// By how many addresses and cards an import will know to leave them out.
    pub left_out_by: u64,
    /// Whether the database's files were written anew by now; else what was erased is written over in time.
    pub is_rewritten: bool,
    /// Copies of the database from before an upgrade, which still hold them.
    pub backups: Vec<PathBuf>,
}

#[boxed]
impl Vault {
    /// Erases the person `id` with everything about them, also from the log and the search index. Moments and stories with others stay without them, and
    /// texts that stay have their name and addresses blotted out. A later import leaves them out by salted hashes of their addresses and cards.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` for me.
    pub async fn forget_person(&self, id: PersonId) -> Result<ForgetReceipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        if person.is_me {
            return Err(VerbError::refused(say("that-is-you")).hint(say("forget-me-hint")));
        }
        let called = Called::read(&mut tx).await?;
        let traces = traces_of(&mut tx, &person, &called).await?;
        let erased = tx.erase_everything_about(&traces.whom).await?;
        let marks = self.mark(&mut tx, &erased).await?;
        let blotted = tx.blot(&|text| traces.blot.text(text)).await?;
        self.change(&mut tx, FORGET, say("forget-done")).await?;
        tx.commit().await?;
        let is_rewritten = self.store.compact().await.is_ok();
        let counts = erased.counts.iter().map(|(kind, count)| (kind_word(kind, *count), *count)).collect();
        Ok(ForgetReceipt {
            text: say("forget-told").into(),
            erased: counts,
            without_them: erased.left_moments + erased.left_stories,
            blotted,
            left_out_by: marks,
            is_rewritten,
            backups: self.backups(),
        })
    }

    /// Keeps by what an import will know them, but for what others are known by too.
    async fn mark(&self, tx: &mut Tx, erased: &Erased) -> Result<u64> {
        let mut shared: Vec<ContactPoint> = tx.contact_points(ContactKind::Phone).await?;
        shared.extend(tx.contact_points(ContactKind::Url).await?);
        let shared: BTreeSet<String> = shared.iter().filter_map(|point| self.known_as(point)).collect();
        let mut addresses: BTreeSet<String> = erased.addresses.iter().cloned().collect();
        addresses.extend(erased.contacts.iter().filter_map(|point| self.known_as(point)));
        let addresses = addresses.difference(&shared).map(String::as_str);
        Forgotten::keep(self, tx, addresses, &erased.hashes, &erased.uids).await
    }

    fn known_as(&self, point: &ContactPoint) -> Option<String> {
        match point.kind {
            ContactKind::Phone => number_address(&point.value, point.label.as_deref(), self.region.as_deref()),
            ContactKind::Url => profile_address(&point.value),
            ContactKind::Handle => Some(point.value.to_lowercase()),
            ContactKind::Postal => None,
        }
    }

    /// The copies of the database that lie in its folder.
    pub(crate) fn backups(&self) -> Vec<PathBuf> {
        let files = std::fs::read_dir(self.home.join("backups")).into_iter().flatten().flatten();
        let mut files: Vec<PathBuf> = files.map(|file| file.path()).filter(|path| path.is_file()).collect();
        files.sort();
        files
    }
}

/// The kinds of records that have a name of their own; all others came as cards and calendar entries.
const KINDS: &[&str] = &[
    "person",
    "address",
    "contact_point",
    "important_date",
    "membership",
    "organization",
    "listing",
    "photo",
    "moment",
    "story",
    "story_person",
    "story_photo",
    "gift",
    "keepsake",
    "keepsake_item",
    "thanks",
    "promise",
    "guest",
    "pairing",
    "introduction",
    "interest",
    "concern",
    "standing",
    "news",
    "relation",
    "move_answer",
    "merge",
    "kept_apart",
];

/// What so many records of a kind are called.
fn kind_word(kind: &str, count: u64) -> String {
    let kind = if KINDS.contains(&kind) { kind } else { "raw_record" };
    say(format!("forget-kind-{}", kind.replace('_', "-"))).with("count", count).into()
}
