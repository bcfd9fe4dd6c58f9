//! Everything that is held about one person, record by record.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{
    Address, Ask, Chain, ChainId, ChainStep, CircleAsk, CircleMember, CirclePair, Commitment, Concern, ContactPoint, Feed, Gift, GoalStep,
    Guest, ImportantDate, Interest, Introduction, Keepsake, KeepsakeItem, KeptApart, Listing, Membership, Merge, Moment, MomentId,
    MoveAnswer, News, Organization, Pairing, PartialDate, PassingNote, Person, PersonId, Photo, Promise, RawRecord, Relation, Standing,
    Story, StoryId, StoryPerson, StoryPhoto, Thanks, TripVisit,
};
use hearten_speech::{say, worded};
use hearten_store::{Kept, Tx, fold};
use hearten_words::is_telling_name;
use jiff::civil::Date;
use serde::Serialize;

use super::{
    timeline::medium_name,
    whom::{Called, Traces, traces_of},
};
use crate::{
    PersonName, Result, Vault, VerbError,
    dates::full_day,
    writing::{named, person_in},
};

/// So many records are searched for that merely name somebody.
const NAMING: i64 = 500;

/// Everything held about a person, by kind.
#[derive(Debug, Clone, Serialize)]
pub struct Held {
    /// Who.
    pub person: PersonName,
    /// The kinds of which there is anything, in the order of an introduction: who they are, what passed, what was noted, where it came from.
    pub groups: Vec<HeldGroup>,
    /// Whether somebody else is called the same, so that records which only name them are not counted here.
    pub has_namesake: bool,
}

/// The records of one kind.
#[derive(Debug, Clone, Serialize)]
pub struct HeldGroup {
    /// The kind, as the export names it; `mention` for records about others whose text names them.
    pub kind: &'static str,
    /// What they are, for the command line: `Moments`.
    pub title: &'static str,
    /// How many.
    pub count: usize,
    /// The records, oldest first where they have a day.
    pub records: Vec<HeldRecord>,
}

/// One record that is held.
#[derive(Debug, Clone, Serialize)]
pub struct HeldRecord {
    /// What it says, in a line.
    pub text: String,
    /// The day it is about; of what is known by its year or month only, the first.
    pub day: Option<Date>,
    /// When it was, where no single day is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<PartialDate>,
    /// The record itself, as an export has it; without the bytes of pictures.
    pub record: serde_json::Value,
}

#[boxed]
impl Vault {
    /// Everything held about the person `id`, whatever the day: nothing is left out for being old, answered or to come.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn held(&self, id: PersonId) -> Result<Held> {
        let stamp = self.stamp().await?;
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, id).await?;
        let called = self.people_kept.called.get(&stamp, Called::read(&mut tx)).await?;
        let traces = traces_of(&mut tx, &person, &called).await?;
        let mut gathered = Gathered { ids: traces.whom.ids.iter().copied().collect(), groups: Vec::new() };
        gathered.who_they_are(&mut tx, &person, &traces).await?;
        gathered.what_passed(&mut tx, self).await?;
        gathered.what_was_in_circles(&mut tx).await?;
        gathered.what_was_noted(&mut tx).await?;
        gathered.where_from(&mut tx, &person, &traces).await?;
        Ok(Held { person: named(&person), groups: gathered.groups, has_namesake: traces.has_namesake })
    }
}

struct Gathered {
    ids: Vec<PersonId>,
    groups: Vec<HeldGroup>,
}

type Line = (Option<Date>, String);

/// A line whose date may be known in part.
type PartialLine = (Option<PartialDate>, String);

impl Gathered {
    /// Adds a group, unless it is empty.
    fn add<R: Kept>(&mut self, title: &'static str, records: &[R], line: impl Fn(&R) -> Line) -> Result<()> {
        self.add_partial(title, records, |record| {
            let (day, text) = line(record);
            (day.map(PartialDate::from), text)
        })
    }

    /// The same where of a date the day or the month may be unknown.
    fn add_partial<R: Kept>(&mut self, title: &'static str, records: &[R], line: impl Fn(&R) -> PartialLine) -> Result<()> {
        let mut lines = Vec::with_capacity(records.len());
        for record in records {
            let (date, text) = line(record);
            let record =
                serde_json::to_value(record).map_err(|cause| VerbError::new(hearten_domain::ErrorKind::Internal, cause.to_string()))?;
            let known = date.filter(|date| date.full().is_none());
            lines.push(HeldRecord { text, day: date.and_then(PartialDate::earliest), known, record });
        }
        lines.sort_by_key(|line| line.day);
        if !lines.is_empty() {
            self.groups.push(HeldGroup { kind: R::KIND, title, count: lines.len(), records: lines });
        }
        Ok(())
    }

    async fn who_they_are(&mut self, tx: &mut Tx, person: &Person, traces: &Traces) -> Result<()> {
        let note = person.note.as_deref().map(|note| format!(": {note}")).unwrap_or_default();
        self.add("Who they are", std::slice::from_ref(person), |it| (None, format!("{}{note}", it.name)))?;
        self.add("Addresses, numbers and accounts they are known by", &tx.of_people::<Address>(&self.ids).await?, |it| (None, it.shown()))?;
        self.add("Ways to reach them", &tx.of_people::<ContactPoint>(&self.ids).await?, |it| {
            (None, say("held-contact").with("kind", it.kind.as_str()).with("text", &it.value).into())
        })?;
        self.add("Dates that matter to them", &tx.of_people::<ImportantDate>(&self.ids).await?, |it| {
            let name = it.label.clone().unwrap_or_else(|| say("held-date").with("kind", it.kind.as_str()).into());
            (None, pair(&name, &it.date.to_string()))
        })?;
        let memberships: Vec<Membership> = tx.of_people(&self.ids).await?;
        let names = tx.get_many::<Organization>(&memberships.iter().map(|it| it.organization_id).collect::<Vec<_>>()).await?;
        let name = |it: &Membership| names.iter().find(|org| org.id == it.organization_id).map_or("", |org| org.name.as_str());
        self.add("Where they belong", &memberships, |it| {
            (
                None,
                [it.role.as_deref().unwrap_or_default(), name(it)].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", "),
            )
        })?;
        if !traces.whom.names.is_empty() {
            let mut listed: Vec<Listing> = tx.all().await?;
            listed.retain(|it| traces.whom.names.contains(&fold(&it.name)));
            self.add("Lists of organizations with their name", &listed, |it| {
                (None, say("held-listing").with("name", &it.name).with("source", &it.source).into())
            })?;
        }
        let photos: Vec<_> = person.photo.iter().cloned().collect();
        let photos: Vec<Photo> = tx.get_many::<Photo>(&photos).await?;
        self.add("Pictures", &photos.iter().map(|it| Photo { bytes: Vec::new(), ..it.clone() }).collect::<Vec<_>>(), |it| {
            let size = photos.iter().find(|photo| photo.hash == it.hash).map_or(0, |photo| photo.bytes.len());
            (None, say("held-picture").with("type", &it.media_type).with("size", size.div_ceil(1024).to_string()).into())
        })
    }

    async fn what_passed(&mut self, tx: &mut Tx, vault: &Vault) -> Result<()> {
        let mut moments: BTreeSet<MomentId> = BTreeSet::new();
        for id in self.ids.clone() {
            moments.extend(tx.moment_ids_of(id).await?);
        }
        let moments: Vec<Moment> = tx.get_many(&moments.into_iter().collect::<Vec<_>>()).await?;
        let zone = vault.zone();
        self.add("Moments", &moments, |it| {
            let words = it.subject.clone().or_else(|| it.text.clone()).unwrap_or_else(|| say("held-no-words").into());
            let what = pair(&medium_name(it.medium), &words);
            let others = it.others - 1;
            let text = if others > 0 { say("held-with-others").with("what", what).with("others", others).into() } else { what };
            (Some(it.day(&zone)), text)
        })?;
        let stories: BTreeSet<StoryId> = tx.of_people::<StoryPerson>(&self.ids).await?.into_iter().map(|it| it.story_id).collect();
        let stories: Vec<Story> = tx.get_many(&stories.into_iter().collect::<Vec<_>>()).await?;
        self.add_partial("Stories they are in or have heard", &stories, |it| match it.date {
            Some(date) => (Some(date), it.title.clone()),
            None => (None, say("held-story-undated").with("title", &it.title).with("day", full_day(it.told_on)).into()),
        })?;
        let mut photos: Vec<StoryPhoto> = Vec::new();
        for story in &stories {
            photos.extend(tx.photos_of_story(story.id).await?);
        }
        self.add("Pictures of those stories", &photos, |it| {
            (Some(it.added_on), it.caption.clone().unwrap_or_else(|| say("held-picture-without-words").into()))
        })?;
        self.add("Gifts, either way", &tx.of_people::<Gift>(&self.ids).await?, |it| {
            (Some(it.on), say("held-gift").with("way", it.direction.as_str()).with("what", &it.what).into())
        })?;
        self.add("Thanks", &tx.of_people::<Thanks>(&self.ids).await?, |it| (Some(it.owed_on), it.deed.clone()))?;
        let chains: BTreeSet<ChainId> = tx.of_people::<ChainStep>(&self.ids).await?.into_iter().map(|it| it.chain_id).collect();
        let chains: Vec<Chain> = tx.get_many(&chains.into_iter().collect::<Vec<_>>()).await?;
        self.add("Chains of help they are part of", &chains, |it| (Some(it.begun_on), it.event.clone()))?;
        self.add("What you asked of them", &tx.of_people::<Ask>(&self.ids).await?, |it| {
            (Some(it.asked_on), pair(&state("ask", it.state.as_str()), &it.text))
        })?;
        self.add("Keepsakes in their honour", &tx.of_people::<Keepsake>(&self.ids).await?, |it| (Some(it.drafted_on), it.title.clone()))?;
        self.add("Pieces of those keepsakes", &tx.of_people::<KeepsakeItem>(&self.ids).await?, |it| (None, it.text.clone()))?;
        self.add("Promises", &tx.of_people::<Promise>(&self.ids).await?, |it| (Some(it.made_on), it.text.clone()))?;
        self.add("Introductions", &tx.naming::<Introduction>(&self.ids).await?, |it| {
            (Some(it.begun_on), pair(&state("introduction", it.state().as_str()), &format!("{}; {}", it.for_first, it.for_second)))
        })?;
        self.add("Places on lists of gatherings", &tx.of_people::<Guest>(&self.ids).await?, |it| {
            let state = state("guest", it.state().as_str());
            (Some(it.listed_on), it.reason.as_ref().map_or_else(|| state.clone(), |reason| pair(&state, reason)))
        })?;
        self.add("Whom they should meet at gatherings", &tx.naming::<Pairing>(&self.ids).await?, |it| {
            (Some(it.noted_on), it.reason.clone())
        })?;
        self.add("Visits on trips of yours", &tx.of_people::<TripVisit>(&self.ids).await?, |it| {
            let state = state("visit", it.state().as_str());
            let on = |day: Date| say("held-visit-for").with("state", &state).with("day", day.to_string()).into();
            (Some(it.listed_on), it.on_day.map_or_else(|| state.clone(), on))
        })
    }

    async fn what_was_in_circles(&mut self, tx: &mut Tx) -> Result<()> {
        self.add("Circles they are or were in", &tx.of_people::<CircleMember>(&self.ids).await?, |it| {
            let text = match it.until {
                Some(until) => say("held-member-until").with("until", until.to_string()),
                None => say("held-member"),
            };
            (Some(it.since), text.with("since", it.since.to_string()).into())
        })?;
        self.add("Whom they looked after in circles", &tx.naming::<CirclePair>(&self.ids).await?, |it| {
            (Some(it.since), say("held-pair-in-circle").into())
        })?;
        self.add("Asks and offers in circles", &tx.naming::<CircleAsk>(&self.ids).await?, |it| {
            let outcome = it.outcome.as_deref().map(|text| format!(" ({text})")).unwrap_or_default();
            let said = say("held-circle-word").with("kind", it.kind.as_str()).with("text", format!("{}{outcome}", it.text));
            (Some(it.said_on), said.into())
        })?;
        self.add("What they told circles they would do", &tx.of_people::<Commitment>(&self.ids).await?, |it| {
            (Some(it.made_on), pair(&state("commitment", it.state().as_str()), &it.text))
        })
    }

    async fn what_was_noted(&mut self, tx: &mut Tx) -> Result<()> {
        self.add("What they care for", &tx.of_people::<Interest>(&self.ids).await?, |it| (it.learnt_on, it.topic.clone()))?;
        self.add("What is or was on their mind", &tx.of_people::<Concern>(&self.ids).await?, |it| (Some(it.since), it.text.clone()))?;
        self.add("Notes for a time", &tx.of_people::<PassingNote>(&self.ids).await?, |it| {
            (Some(it.noted_on), say("held-until").with("day", it.until.to_string()).with("text", &it.text).into())
        })?;
        self.add("How they stand", &tx.of_people::<Standing>(&self.ids).await?, |it| {
            (Some(it.since), state("standing", it.kind.as_str()))
        })?;
        self.add("News of them", &tx.of_people::<News>(&self.ids).await?, |it| {
            let change = [it.before.as_deref(), it.after.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" → ");
            (Some(it.on_day), say("held-news").with("kind", it.kind.as_str()).with("change", change).into())
        })?;
        self.add("Steps to goals of yours", &tx.of_people::<GoalStep>(&self.ids).await?, |it| (Some(it.noted_on), it.text.clone()))?;
        self.add("Feeds of theirs that are read", &tx.of_people::<Feed>(&self.ids).await?, |it| {
            (Some(it.since), pair(&it.title, &it.url))
        })?;
        self.add("Who is who to them", &tx.naming::<Relation>(&self.ids).await?, |it| {
            (None, pair(&worded("person-relation", &it.kind).to_string(), &it.name))
        })?;
        self.add("Moves that were answered", &tx.naming::<MoveAnswer>(&self.ids).await?, |it| {
            (Some(it.on), pair(&state("move", it.state.as_str()), &it.reason))
        })
    }

    async fn where_from(&mut self, tx: &mut Tx, person: &Person, traces: &Traces) -> Result<()> {
        self.add("Cards and rows as they came", &tx.of_people::<RawRecord>(&self.ids).await?, |it| {
            let from = say("held-raw").with("kind", it.kind.as_str()).with("source", &it.source);
            (it.as_of, format!("{from}\n{}", String::from_utf8_lossy(&it.bytes).trim()))
        })?;
        self.add("Records merged into theirs", &tx.naming::<Merge>(&self.ids).await?, |it| (None, it.name.clone()))?;
        self.add("Told apart from others", &tx.naming::<KeptApart>(&self.ids).await?, |_| (None, say("held-apart").into()))?;
        if traces.has_namesake || !is_telling_name(&person.name) {
            return Ok(());
        }
        let counted: BTreeSet<String> = self.groups.iter().flat_map(|group| &group.records).filter_map(id_of).collect();
        let hits = tx.search_text(&person.name, NAMING).await?;
        let naming = hits.into_iter().filter(|hit| !counted.contains(&hit.id.to_string()) && traces.blot.text(&hit.snippet).is_some());
        let records: Vec<HeldRecord> = naming
            .map(|hit| HeldRecord {
                text: say("held-mention").with("kind", &hit.kind).with("text", &hit.snippet).into(),
                day: hit.day,
                known: None,
                record: serde_json::json!({ "kind": hit.kind, "id": hit.id }),
            })
            .collect();
        if !records.is_empty() {
            self.groups.push(HeldGroup { kind: "mention", title: "What is about others and names them", count: records.len(), records });
        }
        Ok(())
    }
}

/// What it is, and what it says.
fn pair(what: &str, text: &str) -> String {
    say("held-pair").with("what", what).with("text", text).into()
}

/// How a record stands.
fn state(record: &str, state: &str) -> String {
    say(format!("held-{record}-{}", state.replace(' ', "-"))).into()
}

/// The identity of a record.
fn id_of(held: &HeldRecord) -> Option<String> {
    held.record.get("id").and_then(serde_json::Value::as_str).map(str::to_owned)
}
