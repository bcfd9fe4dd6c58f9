//! People by name first, then all that was written down.

use std::collections::{BTreeSet, HashMap};

use hearten_boxed::boxed;
use hearten_domain::{
    Ask, ChainId, Concern, Gift, GoalStep, Interest, Introduction, Keepsake, MomentId, PartialDate, PassingNote, PassingNoteId, Person,
    PersonId, Promise, Story, StoryId, StoryPhoto, Thanks,
};
use hearten_speech::say;
use hearten_store::{Hit, Kept, Key, OfPerson, Tx};
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use crate::{PersonName, Result, Vault, VerbError};

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SearchHit {
    /// The kind of record: `person`, `moment`, `story`, `gift`, …
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// Whom it is about.
    pub person: Option<PersonName>,
    /// The day it is about; where only the year or the month is known, the last of it.
    pub day: Option<Date>,
    /// What is known of the day where that is less than all of it: "2019", "2019-03".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<PartialDate>,
    /// What was found, in a line or two.
    pub text: String,
}

#[boxed]
impl Vault {
    /// What fits the words of `text`: people by name first, then everything written down; at most `limit`.
    ///
    /// # Errors
    /// `invalid` for a text without a letter or digit.
    pub async fn search(&self, text: &str, limit: i64) -> Result<Vec<SearchHit>> {
        if !text.chars().any(char::is_alphanumeric) {
            return Err(VerbError::invalid(say("search-no-word")).hint(say("search-no-word-hint")));
        }
        let limit = usize::try_from(limit).unwrap_or(0);
        let stamp = self.stamp().await?;
        let mut tx = self.read().await?;
        let people = self.first_people_found(&mut tx, text, &stamp, limit.div_ceil(2)).await?;
        let mut found = people_hits(&mut tx, &people, self.today_date()).await?;
        let hits = self.known_hits(&mut tx, text, limit - found.len().min(limit)).await?;
        found.extend(written_hits(&mut tx, hits).await?);
        Ok(found)
    }

    /// What is written down. In a view of a past day what is about a later one is passed over.
    async fn known_hits(&self, tx: &mut Tx, text: &str, limit: usize) -> Result<Vec<Hit>> {
        let day = self.today_date();
        let wanted = if self.is_past() { i64::MAX } else { limit as i64 };
        let mut hits = tx.search_text(text, wanted).await?;
        self.drop_what_passed(tx, &mut hits).await?;
        stories_of_pictures(tx, &mut hits).await?;
        if self.is_past() {
            hits.retain(|hit| hit.day.is_none_or(|of| of <= day));
            hits.truncate(limit);
        }
        Ok(hits)
    }

    /// Takes notes away that no longer hold.
    async fn drop_what_passed(&self, tx: &mut Tx, hits: &mut Vec<Hit>) -> Result<()> {
        let ids: Vec<PassingNoteId> = hits.iter().filter(|hit| hit.kind == PassingNote::KIND).map(|hit| hit.id.into()).collect();
        let notes = tx.get_many::<PassingNote>(&ids).await?;
        let gone: BTreeSet<Uuid> = notes.iter().filter(|note| !note.holds_on(self.today_date())).map(|note| note.id.0).collect();
        hits.retain(|hit| !gone.contains(&hit.id));
        Ok(())
    }
}

/// Whoever looks for the words under a picture looks for its story.
async fn stories_of_pictures(tx: &mut Tx, hits: &mut Vec<Hit>) -> Result<()> {
    for hit in hits.iter_mut().filter(|hit| hit.kind == StoryPhoto::KIND) {
        if let Some(photo) = tx.get::<StoryPhoto>(hit.id.into()).await? {
            (hit.kind, hit.id) = (Story::KIND.to_owned(), photo.story_id.0);
        }
    }
    let mut known: BTreeSet<Uuid> = BTreeSet::new();
    hits.retain(|hit| hit.kind != Story::KIND || known.insert(hit.id));
    Ok(())
}

async fn people_hits(tx: &mut Tx, ids: &[PersonId], today: Date) -> Result<Vec<SearchHit>> {
    let details = tx.people_details(ids).await?;
    let hit = |details: hearten_store::PersonDetails| {
        let mut parts: Vec<String> = details.organizations_on(today).into_iter().map(str::to_owned).collect();
        parts.dedup();
        parts.extend(details.addresses.iter().take(2).map(|address| address.value.clone()));
        let person = PersonName { id: details.person.id, name: details.person.name };
        let (id, text) = (person.id.to_string(), parts.join(" · "));
        SearchHit { kind: "person".to_owned(), id, person: Some(person), day: None, known: None, text }
    };
    Ok(details.into_iter().map(hit).collect())
}

async fn written_hits(tx: &mut Tx, hits: Vec<Hit>) -> Result<Vec<SearchHit>> {
    let owners = owners(tx, &hits).await?;
    let people: Vec<PersonId> = owners.values().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let names: HashMap<PersonId, String> =
        tx.get_many::<Person>(&people).await?.into_iter().map(|person| (person.id, person.name)).collect();
    let spans = spans_of_stories(tx, &hits).await?;
    let hit = |hit: Hit| {
        let owner = owners.get(&hit.id).and_then(|id| Some(PersonName { id: *id, name: names.get(id)?.clone() }));
        let known = spans.get(&hit.id).copied();
        SearchHit { kind: hit.kind, id: hit.id.to_string(), person: owner, day: hit.day, known, text: hit.snippet }
    };
    Ok(hits.into_iter().map(hit).collect())
}

/// When the stories happened of which no more than the year or the month is known.
async fn spans_of_stories(tx: &mut Tx, hits: &[Hit]) -> Result<HashMap<Uuid, PartialDate>> {
    let ids: Vec<StoryId> = hits.iter().filter(|hit| hit.kind == Story::KIND).map(|hit| hit.id.into()).collect();
    let stories = tx.get_many::<Story>(&ids).await?;
    Ok(stories.into_iter().filter_map(|story| Some((story.id.0, story.date.filter(|date| date.is_a_span())?))).collect())
}

/// Whom each record that was found is about; of several the first.
async fn owners(tx: &mut Tx, hits: &[Hit]) -> Result<HashMap<Uuid, PersonId>> {
    let of_kind = |kind: &str| hits.iter().filter(|hit| hit.kind == kind).map(|hit| hit.id).collect::<Vec<Uuid>>();
    let mut owners: HashMap<Uuid, PersonId> = of_kind(Person::KIND).into_iter().map(|id| (id, id.into())).collect();
    let moments: Vec<MomentId> = of_kind("moment").into_iter().map(Into::into).collect();
    for part in tx.participants_of(&moments).await? {
        owners.entry(part.moment_id.0).or_insert(part.person_id);
    }
    for story in of_kind("story") {
        if let Some(part) = tx.people_of_story(StoryId(story)).await?.first() {
            owners.insert(story, part.person_id);
        }
    }
    for chain in of_kind("chain") {
        if let Some(step) = tx.steps_of_chain(ChainId(chain)).await?.first() {
            owners.insert(chain, step.person_id);
        }
    }
    owned::<Gift>(tx, &of_kind(Gift::KIND), &mut owners).await?;
    owned::<Keepsake>(tx, &of_kind(Keepsake::KIND), &mut owners).await?;
    owned::<Thanks>(tx, &of_kind(Thanks::KIND), &mut owners).await?;
    owned::<Concern>(tx, &of_kind(Concern::KIND), &mut owners).await?;
    owned::<Interest>(tx, &of_kind(Interest::KIND), &mut owners).await?;
    owned::<Introduction>(tx, &of_kind(Introduction::KIND), &mut owners).await?;
    owned::<GoalStep>(tx, &of_kind(GoalStep::KIND), &mut owners).await?;
    owned::<Promise>(tx, &of_kind(Promise::KIND), &mut owners).await?;
    owned::<Ask>(tx, &of_kind(Ask::KIND), &mut owners).await?;
    owned::<PassingNote>(tx, &of_kind(PassingNote::KIND), &mut owners).await?;
    Ok(owners)
}

async fn owned<R>(tx: &mut Tx, ids: &[Uuid], owners: &mut HashMap<Uuid, PersonId>) -> Result<()>
where
    R: OfPerson,
    R::Id: From<Uuid>,
{
    let keys: Vec<R::Id> = ids.iter().map(|id| (*id).into()).collect();
    let records = tx.get_many::<R>(&keys).await?;
    for (record, id) in records.iter().filter_map(|record| Some((record, record.id().identity()?))) {
        if let Some(person) = record.people().first() {
            owners.insert(id, *person);
        }
    }
    Ok(())
}
