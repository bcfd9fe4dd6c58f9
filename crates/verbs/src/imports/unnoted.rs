//! Of whom nothing is to be noted: what an import brings of them comes without words, and so is what is kept of it as it came.

use std::{borrow::Cow, collections::BTreeSet};

use hearten_domain::{LeftOutReason, Moment, MomentId, Participant, PersonId, StandingKind};
use hearten_formats::{vcard::CardObservation, without_notes};
use hearten_store::Tx;

use super::importer::Importer;
use crate::{Result, doubles::FoundDoubles, people::quieter};

/// Why a note on a card was left out.
const NOTE: LeftOutReason = LeftOutReason::UnnotedNote;

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

    /// What a card says that may be kept: of whom nothing is to be noted, neither note nor interests.
    pub(super) fn said_of<'c>(&self, person: PersonId, card: &'c CardObservation) -> Cow<'c, CardObservation> {
        if self.is_unnoted(person) && (card.note.is_some() || !card.interests.is_empty()) {
            return Cow::Owned(CardObservation { note: None, interests: Vec::new(), ..card.clone() });
        }
        Cow::Borrowed(card)
    }

    /// Somebody's card as it is kept: as it came, or without what was noted on it. Its hash stays that of what came, so that the same is known again.
    pub(super) fn kept_of(&mut self, person: Option<PersonId>, card: &CardObservation) -> Vec<u8> {
        if !person.is_some_and(|person| self.is_unnoted(person)) {
            return card.raw.clone();
        }
        let noted: Vec<&str> = card.note.as_deref().map(str::trim).into_iter().collect();
        let quiet = without_notes(&card.raw, &noted);
        if quiet.is_some() {
            self.leave_out(NOTE);
        }
        quiet.unwrap_or_else(|| card.raw.clone())
    }

    /// Takes the words out of what this import brought of people who only its end shows to be somebody of whom nothing is to be noted.
    pub(super) async fn quiet_joined(&mut self, tx: &mut Tx, found: &FoundDoubles) -> Result<()> {
        let people = found.joined_with(|person| self.is_unnoted(person));
        for _ in 0..tx.leave_notes_out(&people, self.import_id, &quieter).await? {
            self.leave_out(NOTE);
        }
        Ok(())
    }

    /// Takes the texts out of moments with those of whom nothing is to be noted; that there was a contact stays.
    pub(super) fn leave_words_out(&mut self, moments: &mut [Moment], participants: &[Participant]) {
        let theirs: BTreeSet<MomentId> =
            participants.iter().filter(|part| self.is_unnoted(part.person_id)).map(|part| part.moment_id).collect();
        for moment in moments.iter_mut().filter(|moment| moment.text.is_some() && theirs.contains(&moment.id)) {
            moment.text = None;
            self.leave_out(LeftOutReason::UnnotedText);
        }
    }
}
