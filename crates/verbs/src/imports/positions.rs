//! My own positions become my memberships, on which common ground rests.

use hearten_domain::{Membership, Problem, ProblemCause, RawKind, RawRecord};
use hearten_formats::table::{PositionObservation, PositionReading};
use hearten_store::{Tx, fold};

use super::{hash::sha256_hex, importer::Importer};
use crate::Result;

impl Importer<'_> {
    /// Takes my positions in.
    pub(super) async fn take_positions(&mut self, tx: &mut Tx, source: &str, reading: PositionReading) -> Result<()> {
        self.report.problems.extend(reading.problems);
        let Some(me) = self.me_id else {
            let cause = ProblemCause::PositionsOfUnknown.into();
            self.report.problems.push(Problem { source: source.to_owned(), line: 1, cause });
            return Ok(());
        };
        let hashes: Vec<String> = reading.positions.iter().map(|position| sha256_hex(&position.raw)).collect();
        let mut known = tx.known_raw_hashes(RawKind::Row, &hashes).await?;
        for (position, hash) in reading.positions.into_iter().zip(hashes) {
            if !known.insert(hash.clone()) {
                continue;
            }
            self.take_position(tx, &position).await?;
            let raw = RawRecord {
                id: self.vault.ids.next().into(),
                kind: RawKind::Row,
                source: source.to_owned(),
                uid: None,
                hash,
                bytes: position.raw,
                person_id: Some(me),
                moment_id: None,
                as_of: None,
                import_id: Some(self.import_id),
            };
            tx.insert_all(&[raw]).await?;
        }
        Ok(())
    }

    /// Adds a position of mine, or completes the dates of the one that is kept.
    async fn take_position(&mut self, tx: &mut Tx, position: &PositionObservation) -> Result<()> {
        let Some(me) = self.me_id else { return Ok(()) };
        let organization = self.organization(tx, &position.organization).await?;
        let role = position.role.as_deref().map(fold);
        let is_same = |it: &Membership| {
            let dates_fit = it.from.is_none() || position.from.is_none() || it.from == position.from;
            it.organization_id == organization && it.role.as_deref().map(fold) == role && dates_fit
        };
        match tx.of_person::<Membership>(me).await?.into_iter().find(is_same) {
            Some(held) => {
                let completed = Membership { from: held.from.or(position.from), to: held.to.or(position.to), ..held.clone() };
                if completed != held {
                    let change = self.edits(tx).await?;
                    tx.update(&change, &completed).await?;
                }
            }
            None => {
                let held = self.employment(me, organization, position.role.clone());
                tx.insert_all(&[Membership { from: position.from, to: position.to, ..held }]).await?;
            }
        }
        Ok(())
    }
}
