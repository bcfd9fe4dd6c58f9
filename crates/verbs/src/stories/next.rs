//! Which story to tell somebody next, and what to write where there is none.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{
    Gift, Interest, Membership, Organization, Person, PersonId, Standing, StandingKind, Story, StoryId, StoryPerson, StoryRole,
};
use hearten_speech::say;
use hearten_store::{Tx, words};
use jiff::civil::Date;
use serde::Serialize;

use super::{
    prompts::{Known, prompts},
    view::has_part,
};
use crate::{
    PersonName, Result, Vault,
    dates::spoken_day,
    writing::{named, person_in},
};

/// A story told within so many days is not told again yet.
const RESTS: i32 = 300;

/// A story whose day comes round within so many days is told for that.
const COMES_ROUND: i32 = 30;

/// So many stories are proposed.
const MOST: usize = 5;

/// What there is to tell somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoriesFor {
    /// Who.
    pub person: PersonName,
    /// How many stories they are in.
    pub shared: usize,
    /// Which to tell next, each with its why; the best first.
    pub next: Vec<StoryToTell>,
    /// Questions that bring a story to mind.
    pub prompts: Vec<String>,
}

/// A story worth telling somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoryToTell {
    /// Which.
    pub id: StoryId,
    /// A few words to know it by.
    pub title: String,
    /// Why this one, why now.
    pub why: String,
}

#[boxed]
impl Vault {
    /// Which stories to tell a person next: those of their day, those you share and have not told for long, and those they have not heard and have a
    /// tie to; and questions that bring new ones to mind.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn stories_for(&self, id: PersonId) -> Result<StoriesFor> {
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, id).await?;
        let today = self.today_date();
        let stories: Vec<Story> = tx.all::<Story>().await?.into_iter().filter(|story| story.told_on <= today).collect();
        let parts: Vec<StoryPerson> =
            tx.all::<StoryPerson>().await?.into_iter().filter(|part| part.heard_on.is_none_or(|on| on <= today)).collect();
        let shelf = Told::new(id, today, &stories, &parts);
        let interests: Vec<Interest> = tx.of_person(id).await?;
        let names = names(&mut tx, &parts).await?;
        let mut next: Vec<(u8, i32, StoryToTell)> = stories.iter().filter_map(|story| shelf.proposed(story, &interests, &names)).collect();
        next.sort_by_key(|(rank, age, it)| (*rank, -age, it.id));
        let prompts = self.prompts_for(&mut tx, &person).await?;
        Ok(StoriesFor {
            person: named(&person),
            shared: shelf.shared.len(),
            next: next.into_iter().map(|(.., it)| it).take(MOST).collect(),
            prompts,
        })
    }

    async fn prompts_for(&self, tx: &mut Tx, person: &Person) -> Result<Vec<String>> {
        let today = self.today_date();
        let gifts: Vec<Gift> = tx.of_person::<Gift>(person.id).await?.into_iter().filter(|gift| gift.on <= today).collect();
        let standings: Vec<Standing> = tx.of_person(person.id).await?;
        let is_dead = standings.iter().any(|standing| standing.kind == StandingKind::Dead && standing.holds_on(today));
        let first_day = tx.first_moment_with(person.id).await?.map(|at| at.to_zoned(self.zone()).date()).filter(|day| *day <= today);
        let shared = match self.me_id(tx).await? {
            Some(me) => shared_organization(tx, me, person.id).await?,
            None => None,
        };
        let name = person.nickname.as_deref().or_else(|| person.name.split_whitespace().next()).unwrap_or(&person.name);
        Ok(prompts(&Known { name, is_dead, first_day, gifts: &gifts, shared: shared.as_deref() }))
    }
}

/// An organization that both belong or belonged to.
async fn shared_organization(tx: &mut Tx, me: PersonId, other: PersonId) -> Result<Option<String>> {
    let mine: BTreeSet<_> = tx.of_person::<Membership>(me).await?.into_iter().map(|it| it.organization_id).collect();
    let theirs: Vec<Membership> = tx.of_person(other).await?;
    let Some(shared) = theirs.iter().find(|it| mine.contains(&it.organization_id)) else { return Ok(None) };
    Ok(tx.get::<Organization>(shared.organization_id).await?.map(|it| it.name))
}

async fn names(tx: &mut Tx, parts: &[StoryPerson]) -> Result<BTreeMap<PersonId, String>> {
    let ids: BTreeSet<PersonId> = parts.iter().map(|part| part.person_id).collect();
    let people: Vec<Person> = tx.get_many(&ids.into_iter().collect::<Vec<_>>()).await?;
    Ok(people.into_iter().map(|person| (person.id, person.name)).collect())
}

/// What has been told to whom, seen from one person.
struct Told<'t> {
    person: PersonId,
    today: Date,
    parts: BTreeMap<StoryId, Vec<StoryPerson>>,
    /// The stories they are in.
    shared: Vec<&'t Story>,
}

impl<'t> Told<'t> {
    fn new(person: PersonId, today: Date, stories: &'t [Story], all: &[StoryPerson]) -> Self {
        let mut parts: BTreeMap<StoryId, Vec<StoryPerson>> = BTreeMap::new();
        for part in all {
            parts.entry(part.story_id).or_default().push(part.clone());
        }
        let is_shared = |story: &&Story| parts.get(&story.id).is_some_and(|parts| has_part(parts, person, StoryRole::About));
        let shared = stories.iter().filter(is_shared).collect();
        Self { person, today, parts, shared }
    }

    /// Whether and why a story is worth telling; with its rank, and for how many days it has not been told.
    fn proposed(&self, story: &Story, interests: &[Interest], names: &BTreeMap<PersonId, String>) -> Option<(u8, i32, StoryToTell)> {
        let parts = self.parts.get(&story.id).map(Vec::as_slice).unwrap_or_default();
        let is_in_it = has_part(parts, self.person, StoryRole::About);
        let has_heard = has_part(parts, self.person, StoryRole::Heard);
        let told = parts.iter().filter(|part| part.person_id == self.person).filter_map(|part| part.heard_on).max();
        let silent = (self.today - told.unwrap_or(story.told_on)).get_days();
        let to_tell = |rank: u8, why: String| Some((rank, silent, StoryToTell { id: story.id, title: story.title.clone(), why }));
        if let (true, Some(why)) = (is_in_it && told.is_none_or(|_| silent >= RESTS), self.comes_round(story)) {
            return to_tell(0, why);
        }
        if is_in_it && silent >= RESTS {
            return to_tell(1, self.not_told_since(told, story));
        }
        if is_in_it || has_heard {
            return None;
        }
        self.tie(story, parts, interests, names).and_then(|why| to_tell(2, why))
    }

    /// Where its day, of some year, lies within the weeks ahead.
    fn comes_round(&self, story: &Story) -> Option<String> {
        let date = story.date?;
        let next = date.next_after(self.today)?;
        let years = next.year() - date.year()?;
        let is_near = (next - self.today).get_days() <= COMES_ROUND && years > 0;
        is_near.then(|| say("verb-story-why-round").with("count", years).with("day", spoken_day(next, self.today)).into())
    }

    fn not_told_since(&self, told: Option<Date>, story: &Story) -> String {
        let (key, day) = match told {
            Some(day) => ("verb-story-why-last-told", day),
            None => ("verb-story-why-written", story.told_on),
        };
        say(key).with("day", spoken_day(day, self.today)).into()
    }

    /// What ties somebody who is not in a story and has not heard it to it.
    fn tie(&self, story: &Story, parts: &[StoryPerson], interests: &[Interest], names: &BTreeMap<PersonId, String>) -> Option<String> {
        let told: BTreeSet<String> = words(&format!("{} {}", story.title, story.text)).into_iter().collect();
        let cares = interests.iter().find(|it| {
            let topic = words(&it.topic);
            !topic.is_empty() && topic.iter().all(|word| told.contains(word))
        });
        if let Some(interest) = cares {
            return Some(say("verb-story-why-interest").with("topic", &interest.topic).into());
        }
        let about = |parts: &[StoryPerson]| -> Vec<PersonId> {
            parts.iter().filter(|part| part.role == StoryRole::About).map(|part| part.person_id).collect()
        };
        let inside = about(parts);
        let (shared, known) = self.shared.iter().find_map(|shared| {
            let with = about(self.parts.get(&shared.id)?);
            let known = inside.iter().find(|id| with.contains(id))?;
            Some((shared, names.get(known)?))
        })?;
        Some(say("verb-story-why-known").with("name", known).with("title", &shared.title).into())
    }
}
