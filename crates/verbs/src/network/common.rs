//! What two people share, or somebody and I.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{
    ContactKind, ContactPoint, Interest, Membership, Organization, OrganizationId, PartialDate, Person, PersonId, Relation, Story,
    StoryPerson, StoryRole,
};
use hearten_speech::say;
use hearten_store::Tx;
use hearten_ties::common::{Acquaintance, Belonging, Ground, OwnStory, Shared, Side, common_ground, towns_of};
use jiff::civil::Date;
use serde::Serialize;

use super::listed::listed_as;
use crate::{PersonName, Result, Vault, moves::all_on_day, writing::person_in};

/// So many people whom both know are told, those who know the fewest first: they say most.
const SHARED_PEOPLE: usize = 12;

/// Of no more than so many is it counted how many they know: each takes a look at all their moments.
const COUNTED_PEOPLE: usize = 200;

/// What two people share.
#[derive(Debug, Clone, Serialize)]
pub struct CommonView {
    /// The one; none is me.
    pub one: Option<PersonName>,
    /// The other.
    pub other: PersonName,
    /// What they share, what says most first.
    pub shared: Vec<Shared>,
    /// The same in a sentence.
    pub sentence: String,
}

#[boxed]
impl Vault {
    /// What two people share, as of the vault's day; with me where no second person is named.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` where both are the same.
    pub async fn common(&self, person: PersonId, with: Option<PersonId>) -> Result<CommonView> {
        if with == Some(person) {
            return Err(crate::VerbError::invalid(say("verb-common-same")).hint(say("verb-common-same-hint")));
        }
        let mut tx = self.read().await?;
        let today = self.today_date();
        let other = person_in(&mut tx, person).await?;
        let one = match with {
            Some(id) => Some(person_in(&mut tx, id).await?),
            None => None,
        };
        let mut theirs = side_of(&mut tx, &other, today).await?;
        let mut mine = match (&one, tx.me().await?) {
            (Some(one), _) => side_of(&mut tx, one, today).await?,
            (None, Some(me)) => Side { stories: theirs.stories.clone(), ..side_of(&mut tx, &me, today).await? },
            (None, None) => Side { stories: theirs.stories.clone(), ..Side::default() },
        };
        if let Some(one) = &one {
            self.add_shared_people(&mut tx, (one.id, &mut mine), (other.id, &mut theirs)).await?;
        }
        let shared = common_ground(&mine, &theirs, today);
        let sentence = sentence(one.as_ref().map(|one| one.name.as_str()), &other.name, &shared);
        let named = |person: Person| PersonName { id: person.id, name: person.name };
        Ok(CommonView { one: one.map(named), other: named(other), shared, sentence })
    }

    /// Adds to both sides those whom both are known to know: by family and others around them, and by the same moments.
    async fn add_shared_people(&self, tx: &mut Tx, one: (PersonId, &mut Side), other: (PersonId, &mut Side)) -> Result<()> {
        let now = self.now();
        let (mine, theirs) = (knows(tx, one.0, now).await?, knows(tx, other.0, now).await?);
        let me = self.me_id(tx).await?;
        let shared: Vec<PersonId> = mine.intersection(&theirs).copied().filter(|id| Some(*id) != me).take(COUNTED_PEOPLE).collect();
        let mut both: Vec<(usize, PersonId)> = Vec::with_capacity(shared.len());
        for id in shared {
            both.push((knows(tx, id, now).await?.len(), id));
        }
        both.sort_unstable();
        both.truncate(SHARED_PEOPLE);
        let count: BTreeMap<PersonId, usize> = both.iter().map(|(knows, id)| (*id, *knows)).collect();
        let ids: Vec<PersonId> = count.keys().copied().collect();
        for person in tx.get_many::<Person>(&ids).await? {
            let knows = count.get(&person.id).copied().unwrap_or_default();
            let acquaintance = Acquaintance { person_id: person.id, name: person.name, knows };
            one.1.people.push(acquaintance.clone());
            other.1.people.push(acquaintance);
        }
        Ok(())
    }
}

/// Whom somebody is known to know.
async fn knows(tx: &mut Tx, person: PersonId, now: jiff::Timestamp) -> Result<BTreeSet<PersonId>> {
    let mut known: BTreeSet<PersonId> = tx.met_with(person, now, super::links::MOST_OTHERS).await?.into_iter().collect();
    for relation in tx.naming::<Relation>(&[person]).await? {
        known.extend([Some(relation.person_id), relation.other_id].into_iter().flatten().filter(|id| *id != person));
    }
    Ok(known)
}

fn sentence(one: Option<&str>, other: &str, shared: &[Shared]) -> String {
    let (with_you, of_two) = match shared.first() {
        None => ("verb-common-nothing-with-you", "verb-common-nothing"),
        Some(first) if matches!(first.ground, Ground::Interest | Ground::Person) => ("verb-common-with-you-do", "verb-common-do"),
        Some(_) => ("verb-common-with-you-are", "verb-common-are"),
    };
    let said = match one {
        None => say(with_you).with("name", other),
        Some(one) => say(of_two).with("one", one).with("other", other),
    };
    match shared.first() {
        None => said,
        Some(first) => said.with("shared", phrase_of(first)),
    }
    .into()
}

/// One thing that two people share, as a phrase in the language at hand. Of an organization the board, the years and the list are told by nothing
/// but the phrase in English.
pub(crate) fn phrase_of(shared: &Shared) -> String {
    let what = &shared.what;
    match shared.ground {
        Ground::Story => say("verb-both-story").with("title", what),
        Ground::Interest => say("verb-both-care").with("topic", what),
        Ground::Person => say("verb-both-know").with("name", what),
        Ground::Place => say("verb-both-in").with("town", what),
        Ground::Organization => {
            let phrase = shared.phrase.as_str();
            let kind = if phrase.starts_with("both on the board of ") { "board" } else { "other" };
            let (phrase, told) = match phrase.strip_suffix(", by a list that has the name") {
                Some(phrase) => (phrase, "by-name"),
                None => (phrase, "known"),
            };
            let years = if phrase.ends_with(", in different years") { "different" } else { "same" };
            say("verb-both-belong").with("organization", what).with("kind", kind).with("years", years).with("told", told)
        }
    }
    .into()
}

/// Everything of a person that could be shared, but whom they know.
pub(crate) async fn side_of(tx: &mut Tx, person: &Person, today: Date) -> Result<Side> {
    let interests = all_on_day(tx.of_person::<Interest>(person.id).await?, today);
    let postals: Vec<ContactPoint> = tx.of_person(person.id).await?;
    let postals = postals.iter().filter(|point| point.kind == ContactKind::Postal);
    Ok(Side {
        belongings: belongings(tx, person, today).await?,
        topics: interests.into_iter().map(|interest| interest.topic).collect(),
        towns: postals.flat_map(|point| towns_of(&point.value)).collect(),
        people: Vec::new(),
        stories: own_stories(tx, person.id).await?,
    })
}

async fn belongings(tx: &mut Tx, person: &Person, today: Date) -> Result<Vec<Belonging>> {
    let memberships: Vec<Membership> = tx.of_person(person.id).await?;
    let listings = listed_as(tx, &person.name).await?;
    let mut organizations: Vec<OrganizationId> = memberships.iter().map(|it| it.organization_id).collect();
    organizations.extend(listings.iter().map(|it| it.organization_id));
    organizations.sort_unstable();
    organizations.dedup();
    let mut sizes: BTreeMap<OrganizationId, i64> = tx.organization_sizes(&organizations).await?.into_iter().collect();
    for (organization, size) in tx.listing_sizes(&organizations).await? {
        let known = sizes.entry(organization).or_default();
        *known = (*known).max(size);
    }
    let names: BTreeMap<OrganizationId, String> =
        tx.get_many::<Organization>(&organizations).await?.into_iter().map(|it| (it.id, it.name)).collect();
    let own = memberships.into_iter().map(|it| (it.organization_id, it.kind, it.from, it.to, false));
    let listed = listings.into_iter().map(|it| (it.organization_id, it.kind, it.from, it.to, true));
    let mut found: Vec<Belonging> = Vec::new();
    for (organization_id, kind, from, to, by_name) in own.chain(listed).filter(|it| begun(it.2, today)) {
        if by_name && found.iter().any(|held| held.organization_id == organization_id) {
            continue;
        }
        let size = sizes.get(&organization_id).map_or(1, |size| usize::try_from(*size).unwrap_or(1).max(1));
        let organization = names.get(&organization_id).cloned().unwrap_or_default();
        found.push(Belonging { organization_id, organization, kind, from, to, size, by_name });
    }
    Ok(found)
}

pub(super) fn begun(from: Option<PartialDate>, today: Date) -> bool {
    from.and_then(PartialDate::earliest).is_none_or(|from| from <= today)
}

async fn own_stories(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnStory>> {
    let parts: Vec<StoryPerson> = tx.of_person(person).await?;
    let ids: Vec<_> = parts.iter().filter(|part| part.role == StoryRole::About).map(|part| part.story_id).collect();
    let mut stories = Vec::new();
    for story in tx.get_many::<Story>(&ids).await? {
        let people = tx.people_of_story(story.id).await?.iter().filter(|part| part.role == StoryRole::About).count();
        stories.push(OwnStory { story_id: story.id, title: story.title, people: people.max(1) });
    }
    Ok(stories)
}
