//! What was noted about somebody of whom nothing is to be noted any more: counted, and erased for good.

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId, RawRecord, StandingKind};
use hearten_formats::without_notes;
use hearten_speech::say;
use hearten_store::{Noted, Tx};
use jiff::civil::Date;
use serde::Serialize;

use super::whom::{Called, traces_of};
use crate::{
    Result, Vault, VerbError,
    doubles::card_in,
    text::argument,
    writing::{is_unnoted, person_in},
};

/// The verb in the log, which tells nothing of what was noted.
pub(crate) const ERASE_NOTES: &str = "erase notes";

/// What is noted about somebody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NotedView {
    /// How many of each kind, as people call them: `2 interests`. What is kept of who they are, how they are reached and what passed is not among it.
    pub kinds: Vec<String>,
    /// How many stories they share with others, which are not among these.
    pub shared_stories: u64,
}

/// What was erased of what was noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnnotedReceipt {
    /// What was done, in a sentence.
    pub text: String,
    /// What was erased.
    pub erased: NotedView,
    /// Whether the database's files were written anew by now; else what was erased is written over in time.
    pub is_rewritten: bool,
    /// Copies of the database from before an upgrade, which still hold it.
    pub backups: Vec<std::path::PathBuf>,
}

#[boxed]
impl Vault {
    /// What is noted about the person `id`: notes, interests, what is on their mind, stories of nobody else, texts of moments, words on their cards.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn noted_about(&self, id: PersonId) -> Result<NotedView> {
        let stamp = self.stamp().await?;
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, id).await?;
        let called = self.people_kept.called.get(&stamp, Called::read(&mut tx)).await?;
        Ok(view(&noted(&mut tx, &person, &called).await?.1))
    }

    /// Erases what is noted about the person `id` for good, also from the log, the search index and the cards as they came. Who they are, how they are reached
    /// and what passed stays. Unlike [`Vault::note_no_more`] it never forbids: a page that still lies open after noting was allowed again must not forbid it anew.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` where nothing forbids to note about them; `conflict` where nothing is noted.
    pub async fn erase_noted(&self, id: PersonId) -> Result<UnnotedReceipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        if !is_unnoted(&mut tx, id, self.today_date()).await? {
            return Err(VerbError::refused(say("noted-may-be").with("name", &person.name))
                .hint(say("noted-may-be-hint").with("name", argument(&person.name))));
        }
        self.erase(tx, &person).await
    }

    /// From `since` on nothing is to be noted about the person `id`, where that is not so already, and what is noted is erased for good.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` for a day to come; `conflict` where nothing is noted.
    pub async fn note_no_more(&self, id: PersonId, since: Date) -> Result<UnnotedReceipt> {
        if since > self.today_date() {
            return Err(VerbError::invalid(say("noted-no-later")).hint(say("noted-no-later-hint")));
        }
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        if !is_unnoted(&mut tx, id, self.today_date()).await? {
            self.stand(&mut tx, &person, StandingKind::DoNotNote, since, None).await?;
        }
        self.erase(tx, &person).await
    }

    async fn erase(&self, mut tx: Tx, person: &Person) -> Result<UnnotedReceipt> {
        let called = Called::read(&mut tx).await?;
        let (ids, noted) = noted(&mut tx, person, &called).await?;
        let erased = view(&noted);
        if erased.kinds.is_empty() {
            return Err(VerbError::conflict(say("noted-nothing").with("name", &person.name)));
        }
        tx.erase_noted(&ids, &noted).await?;
        let text: String = say("noted-erased").with("name", &person.name).into();
        self.change(&mut tx, ERASE_NOTES, text.clone()).await?;
        tx.commit().await?;
        let is_rewritten = self.store.compact().await.is_ok();
        Ok(UnnotedReceipt { text, erased, is_rewritten, backups: self.backups() })
    }
}

/// All identities of a person, and what is noted about them.
async fn noted(tx: &mut Tx, person: &Person, called: &Called) -> Result<(Vec<PersonId>, Noted)> {
    let ids: Vec<PersonId> = traces_of(tx, person, called).await?.whom.ids.into_iter().collect();
    let noted = tx.noted_about(&ids, &quieter).await?;
    Ok((ids, noted))
}

/// What a stored original becomes without what was noted on it; none where nothing was.
pub(crate) fn quieter(raw: &RawRecord) -> Option<Vec<u8>> {
    let note = card_in(raw).and_then(|card| card.note);
    without_notes(&raw.bytes, &note.as_deref().map(str::trim).into_iter().collect::<Vec<_>>())
}

fn view(noted: &Noted) -> NotedView {
    let counted = |(one, _, count): (&str, &str, u64)| say(format!("noted-{}", one.replace(' ', "-"))).with("count", count).to_string();
    NotedView { kinds: noted.counts().into_iter().map(counted).collect(), shared_stories: noted.shared_stories }
}
