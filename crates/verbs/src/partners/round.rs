//! The year's round with each partner.

use std::collections::HashMap;

use hearten_boxed::boxed;
use hearten_domain::{
    Dated, Evidence, Gift, GiftDirection, Medium, MomentId, Person, PersonId, Standing, StandingKind, Story, StoryPerson, StoryRole,
};
use hearten_moves::{PartnerFacts, PartnerStep};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use crate::{PersonName, Result, Vault, writing::named};

/// About so many partners can be kept well.
pub(super) const MANY: usize = 16;

/// The partners and the year's round with each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Partners {
    /// Which year.
    pub year: i16,
    /// About so many can be kept well.
    pub many: usize,
    /// Each with the round, those with whom it is least far first, then by name.
    pub partners: Vec<Partner>,
}

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Partner {
    /// Who.
    pub person: PersonName,
    /// Since when.
    pub since: Date,
    /// The year's round.
    pub year: PartnerYear,
    /// What comes next, in a word; none where the round is whole.
    pub next: Option<String>,
    /// The day of the last contact.
    pub last_contact: Option<Date>,
}

/// What a year brought with a partner: a day and a few words for each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PartnerYear {
    /// A story they heard.
    pub story: Option<(Date, String)>,
    /// Something I gave.
    pub gift: Option<(Date, String)>,
    /// A visit.
    pub visit: Option<Date>,
}

#[boxed]
impl Vault {
    /// The partners on the vault's day, and the round of its year.
    pub async fn partners(&self) -> Result<Partners> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let standings: Vec<Standing> = tx.all().await?;
        let held: Vec<Standing> = standings.into_iter().filter(|it| it.kind == StandingKind::Partner && it.holds_on(today)).collect();
        let ids: Vec<PersonId> = held.iter().map(|it| it.person_id).collect();
        let mut rounds = rounds_of(self, &mut tx, &held).await?;
        let last: HashMap<PersonId, Date> = last_contacts(self, &mut tx).await?;
        let mut partners: Vec<Partner> = Vec::new();
        for person in tx.get_many::<Person>(&ids).await? {
            let Some(round) = rounds.remove(&person.id) else { continue };
            let words = |fact: &Option<Evidence>| fact.as_ref().map(|fact| (fact.at, fact.text.clone()));
            partners.push(Partner {
                since: held.iter().find(|it| it.person_id == person.id).map_or(today, |it| it.since),
                year: PartnerYear { story: words(&round.story), gift: words(&round.gift), visit: round.visit.as_ref().map(|fact| fact.at) },
                next: round.next().map(|step| word(step).to_owned()),
                last_contact: last.get(&person.id).copied(),
                person: named(&person),
            });
        }
        let steps =
            |year: &PartnerYear| usize::from(year.story.is_some()) + usize::from(year.gift.is_some()) + usize::from(year.visit.is_some());
        partners.sort_by_key(|partner| (steps(&partner.year), partner.person.name.clone()));
        Ok(Partners { year: today.year(), many: MANY, partners })
    }
}

fn word(step: PartnerStep) -> &'static str {
    match step {
        PartnerStep::Story => "a story",
        PartnerStep::Gift => "a gift",
        PartnerStep::Visit => "a visit",
    }
}

async fn last_contacts(vault: &Vault, tx: &mut Tx) -> Result<HashMap<PersonId, Date>> {
    let ties = crate::ties::ties_now(vault, tx).await?;
    Ok(ties.iter().map(|tie| (tie.person_id, tie.last_at.to_zoned(vault.zone()).date())).collect())
}

/// The round of the year of the vault's day with each of those who stand as partners.
pub(crate) async fn rounds_of(vault: &Vault, tx: &mut Tx, standings: &[Standing]) -> Result<HashMap<PersonId, PartnerFacts>> {
    let today = vault.today_date();
    let this_year = |day: Date| day.year() == today.year() && day <= today;
    let mut rounds: HashMap<PersonId, PartnerFacts> = HashMap::new();
    for standing in standings.iter().filter(|it| it.kind == StandingKind::Partner && it.holds_on(today)) {
        let since = fact("standing", standing.id, standing.since, &say("verb-partner-standing").to_string());
        rounds.insert(standing.person_id, PartnerFacts { since: Some(since), ..PartnerFacts::default() });
    }
    if rounds.is_empty() {
        return Ok(rounds);
    }
    let ids: Vec<PersonId> = rounds.keys().copied().collect();
    let heard: Vec<StoryPerson> = tx.of_people::<StoryPerson>(&ids).await?;
    let heard: Vec<StoryPerson> =
        heard.into_iter().filter(|it| it.role == StoryRole::Heard && it.heard_on.is_some_and(this_year)).collect();
    let stories: Vec<Story> = tx.get_many(&heard.iter().map(|it| it.story_id).collect::<Vec<_>>()).await?;
    for it in &heard {
        let title = stories.iter().find(|story| story.id == it.story_id).map(|story| story.title.clone());
        if let (Some(round), Some(title), Some(day)) = (rounds.get_mut(&it.person_id), title, it.heard_on) {
            latest(&mut round.story, fact("story", it.story_id, day, &title));
        }
    }
    for gift in tx.of_people::<Gift>(&ids).await? {
        if let Some(round) = rounds.get_mut(&gift.person_id).filter(|_| gift.direction == GiftDirection::Given && this_year(gift.on)) {
            latest(&mut round.gift, fact("gift", gift.id, gift.on, &gift.what));
        }
    }
    for (person, moment, day) in visits(vault, tx, &ids).await? {
        if let Some(round) = rounds.get_mut(&person).filter(|_| this_year(day)) {
            latest(&mut round.visit, fact("moment", moment, day, "visit"));
        }
    }
    Ok(rounds)
}

fn fact(kind: &str, id: impl ToString, at: Date, text: &str) -> Evidence {
    Evidence { kind: kind.to_owned(), id: id.to_string(), at, known: Dated::Day, text: text.to_owned() }
}

fn latest(known: &mut Option<Evidence>, fact: Evidence) {
    if known.as_ref().is_none_or(|known| known.at < fact.at) {
        *known = Some(fact);
    }
}

/// The visits with these people in the year of the vault's day, up to it.
async fn visits(vault: &Vault, tx: &mut Tx, ids: &[PersonId]) -> Result<Vec<(PersonId, MomentId, Date)>> {
    let zone = vault.zone();
    let Ok(begin) = Date::new(vault.today_date().year(), 1, 1).and_then(|day| day.to_zoned(zone.clone())) else { return Ok(Vec::new()) };
    let moments = tx.moments_of_between(ids, begin.timestamp(), vault.now()).await?;
    let visits = moments.into_iter().filter(|moment| moment.medium == Medium::Visit);
    Ok(visits.map(|visit| (visit.person_id, visit.moment_id, visit.day(&zone))).collect())
}
