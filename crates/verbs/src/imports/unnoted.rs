//! Of whom nothing is to be noted: what an import brings of them comes without words.

use std::collections::BTreeSet;

use hearten_domain::{Moment, MomentId, Participant, PersonId, StandingKind};
use hearten_store::Tx;

use super::importer::Importer;
use crate::Result;

impl Importer<'_> {
    /// Learns of whom nothing is to be noted; once in an import.
    pub(super) async fn recall_unnoted(&mut self, tx: &mut Tx) -> Result<()> {
        if self.unnoted.is_none() {
            self.unnoted = Some(tx.people_standing(&[StandingKind::DoNotNote], self.vault.today_date()).await?);
        }
        Ok(())
    }

    /// Whether nothing is to be noted about a person.
    pub(super) fn is_unnoted(&self, person: PersonId) -> bool {
        self.unnoted.as_ref().is_some_and(|people| people.contains(&person))
    }

    /// Takes the texts out of moments with those of whom nothing is to be noted; that there was a contact stays.
    pub(super) fn leave_words_out(&mut self, moments: &mut [Moment], participants: &[Participant]) {
        let theirs: BTreeSet<MomentId> =
            participants.iter().filter(|part| self.is_unnoted(part.person_id)).map(|part| part.moment_id).collect();
        for moment in moments.iter_mut().filter(|moment| moment.text.is_some() && theirs.contains(&moment.id)) {
            moment.text = None;
            self.leave_out("text of somebody about whom nothing is to be noted");
        }
    }
}
