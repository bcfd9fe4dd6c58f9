//! The facts that moves are proposed from, loaded for a few people at once.

use std::collections::{BTreeSet, HashMap};

use hearten_domain::{
    Chain, ChainId, ChainStep, Concern, Direction, Gift, ImportantDate, Interest, Introduction, Keepsake, Membership, MembershipId, News,
    Organization, OrganizationId, Person, PersonId, Promise, Standing, Story, StoryId, StoryPerson, StoryRole, Thanks, Tie,
};
use hearten_moves::{Belonging, ChainFacts, Facts, FindFacts, MomentFacts, MyFacts, PersonFacts, StoryFacts};
use hearten_store::{Latest, MomentWith, Tx};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};

use super::mask::all_on_day;
use crate::{Result, Vault, introductions::strangers, partners::rounds_of, ties::tie_with};

/// With each person the moments of so many days are looked at, but not more than so many, and so many of the latest however old they are.
const RECENT_DAYS: i64 = 100;
const MOST_MOMENTS: i64 = 60;
const FEWEST_MOMENTS: i64 = 10;
/// Plans are looked for this many days ahead.
const PLANS_AHEAD: i64 = 14;

/// What is known of one person, as moves see it.
pub(crate) async fn facts_of(vault: &Vault, tx: &mut Tx, person: PersonId) -> Result<Facts> {
    let ties = crate::ties::ties_of(vault, tx, &[person]).await?;
    load(vault, tx, &BTreeSet::from([person]), &ties, Vec::new()).await
}

/// Loads the facts about these people, whose ties are among `ties`, in the order of people; what trips give occasion for is added by whoever asks for moves.
pub(super) async fn load(vault: &Vault, tx: &mut Tx, people: &BTreeSet<PersonId>, ties: &[Tie], finds: Vec<FindFacts>) -> Result<Facts> {
    let (today, now, zone) = (vault.today_date(), vault.now(), vault.zone());
    let ids: Vec<PersonId> = people.iter().copied().collect();
    let me = vault.me_id(tx).await?;
    let belongings = Belongings::load(tx, &ids, me, today).await?;
    let mut facts: HashMap<PersonId, PersonFacts> = HashMap::new();
    for person in tx.get_many::<Person>(&ids).await? {
        facts.insert(person.id, of_person(person));
    }
    for tie in ids.iter().filter_map(|person| tie_with(ties, *person)) {
        with(&mut facts, tie.person_id, |f| {
            f.first_day = Some(tie.first_at.to_zoned(zone.clone()).date());
            f.tie = Some(*tie);
        });
    }
    let standings: Vec<Standing> = tx.of_people::<Standing>(&ids).await?.into_iter().filter(|s| s.holds_on(today)).collect();
    for standing in &standings {
        with(&mut facts, standing.person_id, |f| f.standing.push(standing.kind));
    }
    for (person, round) in rounds_of(vault, tx, &standings).await? {
        with(&mut facts, person, |f| f.partner = Some(round));
    }
    records(tx, &ids, today, &mut facts).await?;
    for membership in belongings.memberships.iter().filter(|m| Some(m.person_id) != me) {
        with(&mut facts, membership.person_id, |f| f.organizations.extend(belongings.of(membership, today)));
    }
    moments(tx, &ids, now, &zone, &mut facts).await?;
    let interests = match me {
        Some(me) => all_on_day(tx.of_person::<Interest>(me).await?, today).into_iter().map(|i| i.topic).collect(),
        None => Vec::new(),
    };
    let organizations = belongings.memberships.iter().filter(|m| Some(m.person_id) == me).filter_map(|m| belongings.of(m, today)).collect();
    let mut people: Vec<PersonFacts> = facts.into_values().collect();
    people.sort_by_key(|person| person.id);
    let strangers = strangers(vault, tx, &people).await?;
    let guided = crate::guides::steps_due(vault, tx).await?;
    let goals = crate::goals::steps_next(vault, tx).await?;
    let circles = crate::circles::steps_next(vault, tx).await?;
    let introductions = all_on_day(tx.all::<Introduction>().await?, today);
    Ok(Facts {
        today,
        now,
        me: MyFacts { organizations, interests },
        people,
        finds,
        strangers,
        introductions,
        guided,
        goals,
        circles,
        trips: Vec::new(),
    })
}

fn with(facts: &mut HashMap<PersonId, PersonFacts>, person: PersonId, change: impl FnOnce(&mut PersonFacts)) {
    if let Some(found) = facts.get_mut(&person) {
        change(found);
    }
}

fn of_person(person: Person) -> PersonFacts {
    let mut facts = PersonFacts::named(person.id, person.name);
    facts.nickname = person.nickname;
    facts.is_me = person.is_me;
    facts.kin = person.kin;
    facts.layer = person.layer;
    facts
}

async fn records(tx: &mut Tx, ids: &[PersonId], today: Date, facts: &mut HashMap<PersonId, PersonFacts>) -> Result<()> {
    for interest in all_on_day(tx.of_people::<Interest>(ids).await?, today) {
        with(facts, interest.person_id, |f| f.interests.push(interest));
    }
    for concern in all_on_day(tx.of_people::<Concern>(ids).await?, today) {
        with(facts, concern.person_id, |f| f.concerns.push(concern));
    }
    for date in tx.of_people::<ImportantDate>(ids).await? {
        with(facts, date.person_id, |f| f.dates.push(date));
    }
    for thanks in all_on_day(tx.of_people::<Thanks>(ids).await?, today) {
        with(facts, thanks.person_id, |f| f.thanks.push(thanks));
    }
    chains(tx, ids, today, facts).await?;
    for gift in all_on_day(tx.of_people::<Gift>(ids).await?, today) {
        with(facts, gift.person_id, |f| f.gifts.push(gift));
    }
    for promise in all_on_day(tx.of_people::<Promise>(ids).await?, today) {
        with(facts, promise.person_id, |f| f.promises.push(promise));
    }
    for news in all_on_day(tx.of_people::<News>(ids).await?, today) {
        with(facts, news.person_id, |f| f.news.push(news));
    }
    for keepsake in all_on_day(tx.of_people::<Keepsake>(ids).await?, today) {
        with(facts, keepsake.person_id, |f| f.keepsakes.push(keepsake));
    }
    stories(tx, ids, today, facts).await
}

/// The stories these people are in.
async fn stories(tx: &mut Tx, ids: &[PersonId], today: Date, facts: &mut HashMap<PersonId, PersonFacts>) -> Result<()> {
    let mut parts: Vec<StoryPerson> = tx.of_people(ids).await?;
    parts.retain(|part| part.role == StoryRole::About);
    let wanted: BTreeSet<StoryId> = parts.iter().map(|part| part.story_id).collect();
    let mut stories = tx.get_many::<Story>(&wanted.into_iter().collect::<Vec<_>>()).await?;
    stories.retain(|story| story.told_on <= today);
    stories.sort_by_key(|story| (story.told_on, story.id));
    for story in stories {
        let told = StoryFacts { id: story.id, title: story.title, told_on: story.told_on, date: story.date };
        for part in parts.iter().filter(|part| part.story_id == told.id) {
            with(facts, part.person_id, |f| f.stories.push(told.clone()));
        }
    }
    Ok(())
}

/// The chains that these people's help is part of.
async fn chains(tx: &mut Tx, ids: &[PersonId], today: Date, facts: &mut HashMap<PersonId, PersonFacts>) -> Result<()> {
    let steps: Vec<ChainStep> = tx.of_people(ids).await?;
    let chain_ids: BTreeSet<ChainId> = steps.iter().map(|step| step.chain_id).collect();
    for chain in tx.get_many::<Chain>(&chain_ids.into_iter().collect::<Vec<_>>()).await?.into_iter().filter(|chain| chain.begun_on <= today)
    {
        let count = tx.steps_of_chain(chain.id).await?.len();
        for step in steps.iter().filter(|step| step.chain_id == chain.id) {
            let seen = ChainFacts {
                id: chain.id,
                event: chain.event.clone(),
                thanks_id: step.thanks_id,
                place: step.place,
                steps: count,
                came_on: chain.came_on.filter(|day| *day <= today),
            };
            with(facts, step.person_id, |f| f.chains.push(seen));
        }
    }
    Ok(())
}

async fn moments(tx: &mut Tx, ids: &[PersonId], now: Timestamp, zone: &TimeZone, facts: &mut HashMap<PersonId, PersonFacts>) -> Result<()> {
    let since = now.checked_sub((24 * RECENT_DAYS).hours()).unwrap_or(now);
    let wanted = Latest { at_least: FEWEST_MOMENTS, at_most: MOST_MOMENTS, since };
    for moment in tx.latest_moments_of(ids, now, wanted).await? {
        with(facts, moment.person_id, |f| f.recent.push(of_moment(moment, zone)));
    }
    let until = now.checked_add((24 * PLANS_AHEAD).hours()).unwrap_or(now);
    // Of what is still to come only plans can be known: a mail of tomorrow, seen from a past day, is not written yet.
    for moment in tx.moments_of_between(ids, now, until).await?.into_iter().filter(|it| it.direction == Direction::Mutual) {
        with(facts, moment.person_id, |f| f.ahead.push(of_moment(moment, zone)));
    }
    Ok(())
}

fn of_moment(moment: MomentWith, zone: &TimeZone) -> MomentFacts {
    MomentFacts {
        id: moment.moment_id,
        at: moment.at,
        day: moment.day(zone),
        medium: moment.medium,
        direction: moment.direction,
        role: moment.role,
        others: moment.others,
        subject: moment.subject,
        thread: moment.thread,
    }
}

/// Memberships with the names and sizes of their organizations.
struct Belongings {
    memberships: Vec<Membership>,
    names: HashMap<OrganizationId, String>,
    sizes: HashMap<OrganizationId, i64>,
}

impl Belongings {
    async fn load(tx: &mut Tx, ids: &[PersonId], me: Option<PersonId>, today: Date) -> Result<Self> {
        let all: Vec<PersonId> = ids.iter().copied().chain(me).collect();
        let mut memberships = tx.of_people::<Membership>(&all).await?;
        memberships.retain(|m| m.from.and_then(hearten_domain::PartialDate::earliest).is_none_or(|from| from <= today));
        let mut organizations: Vec<OrganizationId> = memberships.iter().map(|m| m.organization_id).collect();
        organizations.sort_unstable();
        organizations.dedup();
        let names = tx.get_many::<Organization>(&organizations).await?.into_iter().map(|o| (o.id, o.name)).collect();
        let sizes = tx.organization_sizes(&organizations).await?.into_iter().collect();
        Ok(Self { memberships, names, sizes })
    }

    fn of(&self, membership: &Membership, today: Date) -> Option<Belonging> {
        let id: MembershipId = membership.id;
        Some(Belonging {
            id,
            organization: self.names.get(&membership.organization_id)?.clone(),
            kind: membership.kind,
            role: membership.role.clone(),
            current: membership.to.is_none_or(|to| to.latest().is_none_or(|last| last >= today)),
            size: self.sizes.get(&membership.organization_id).copied().unwrap_or(0).max(0) as usize,
            since: membership.from,
        })
    }
}
