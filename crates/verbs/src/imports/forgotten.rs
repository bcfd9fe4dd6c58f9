//! Whom I asked to forget: known by salted hashes only, and left out of every import.

use std::collections::BTreeSet;

use hearten_domain::LeftOutReason;
use hearten_formats::vcard::CardObservation;
use hearten_store::Tx;

use super::{hash::sha256_hex, importer::Importer};
use crate::{Result, Vault};

/// The setting that holds the salt. It makes the hashes useless outside this vault; whoever holds the vault can still try addresses one by one.
const SALT: &str = "forgotten.salt";

/// Why something was left out.
pub(super) const REASON: LeftOutReason = LeftOutReason::Forgotten;

/// The marks of those who were forgotten.
#[derive(Debug, Clone, Default)]
pub(crate) struct Forgotten {
    salt: String,
    marks: BTreeSet<String>,
}

impl Forgotten {
    /// Reads the marks.
    pub(crate) async fn read(tx: &mut Tx) -> Result<Self> {
        let salt = tx.setting(SALT).await?.unwrap_or_default();
        Ok(Self { salt, marks: tx.forgotten_marks().await? })
    }

    /// Keeps marks of these addresses, cards and the identities that their producers gave them; tells how many.
    pub(crate) async fn keep<'a>(
        vault: &Vault,
        tx: &mut Tx,
        addresses: impl Iterator<Item = &'a str>,
        hashes: &[String],
        uids: &[String],
    ) -> Result<u64> {
        let salt = match tx.setting(SALT).await? {
            Some(salt) => salt,
            None => {
                let salt = format!("{}{}", vault.ids.next().simple(), vault.ids.next().simple());
                tx.set_setting(SALT, &salt).await?;
                salt
            }
        };
        let forgotten = Self { salt, marks: BTreeSet::new() };
        let marks = addresses.map(|address| forgotten.mark("address", address));
        let marks = marks.chain(hashes.iter().map(|hash| forgotten.mark("card", hash)));
        let marks: BTreeSet<String> = marks.chain(uids.iter().map(|uid| forgotten.mark("uid", uid))).collect();
        tx.put_forgotten_marks(&marks).await?;
        Ok(marks.len() as u64)
    }

    /// Lets these addresses come in again: the user wrote them down anew.
    pub(crate) async fn release(tx: &mut Tx, addresses: &[String]) -> Result<()> {
        let Some(salt) = tx.setting(SALT).await? else { return Ok(()) };
        let forgotten = Self { salt, marks: BTreeSet::new() };
        let marks: Vec<String> = addresses.iter().map(|address| forgotten.mark("address", address)).collect();
        tx.drop_forgotten_marks(&marks).await?;
        Ok(())
    }

    fn mark(&self, kind: &str, text: &str) -> String {
        sha256_hex(format!("{}\n{kind}\n{text}", self.salt).as_bytes())
    }

    fn has(&self, kind: &str, text: &str) -> bool {
        !self.marks.is_empty() && self.marks.contains(&self.mark(kind, text))
    }

    /// Whether an address is theirs.
    pub(crate) fn has_address(&self, address: &str) -> bool {
        self.has("address", address)
    }
}

impl Importer<'_> {
    /// Reads once whom to leave out.
    pub(super) async fn recall_forgotten(&mut self, tx: &mut Tx) -> Result<()> {
        if self.book.forgotten.is_none() {
            self.book.forgotten = Some(Forgotten::read(tx).await?);
        }
        Ok(())
    }

    /// Whether an address is of somebody who was forgotten.
    pub(super) fn is_forgotten(&self, address: &str) -> bool {
        self.book.is_forgotten(address)
    }

    /// Whether a card is of somebody who was forgotten: itself, by its identity, or by one of its addresses.
    pub(super) fn is_card_of_forgotten(&self, card: &CardObservation, hash: &str) -> bool {
        let Some(forgotten) = &self.book.forgotten else { return false };
        forgotten.has("card", hash)
            || card.uid.as_deref().is_some_and(|uid| forgotten.has("uid", uid))
            || self.keys(card).iter().any(|mailbox| forgotten.has_address(&mailbox.address))
    }
}
