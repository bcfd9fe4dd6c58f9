//! Which two of my people should meet.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{Person, PersonId, Relation, StandingKind};
use hearten_store::Tx;
use hearten_ties::{Introduction, introductions};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use super::view::{ME, MyView};
use crate::{PersonName, Result, Vault, text::joined};

/// So many pairs are ranked, of which those whom something speaks against fall away.
const MOST_RANKED: usize = 2_000;
/// Nobody is in more of the pairs than this: ten introductions of one person are none.
const MOST_OF_ONE: usize = 2;

/// Two of my people who should perhaps meet, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntroductionIdea {
    /// The two.
    pub people: [PersonName; 2],
    /// What speaks for it, each a clause about the two.
    pub why: Vec<String>,
    /// How likely they are to have something to say to each other, relative to my other pairs: the sum of the terms.
    pub score: f64,
    /// What the score is made of, on a natural logarithmic scale; 0 is what is usual among my pairs.
    pub terms: Vec<IdeaTerm>,
    /// On how many moments of the last two years both were.
    pub times_together: u32,
    /// The local day of the last of them.
    pub last_together: Option<Date>,
}

/// One term of the score of an idea.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct IdeaTerm {
    /// What it counts.
    pub name: &'static str,
    /// What it adds.
    pub value: f64,
}

impl Vault {
    /// Pairs of my people of whom no exchange with each other is known and who are the most likely to have something to say to each other, best first.
    /// Nobody who is dead, muted or not to be contacted, no two of my family, and nobody in more than two of them.
    pub async fn introduction_ideas(&self, most: usize) -> Result<Vec<IntroductionIdea>> {
        let mut tx = self.read().await?;
        let (view, ranked) = ranked(self, &mut tx).await?;
        let today = self.today_date();
        let closed = closed(self, &mut tx, today).await?;
        let names = names(&mut tx, &ranked, &view).await?;
        let related = related(&mut tx).await?;
        let kin = tx.kin().await?;
        let mut taken: BTreeMap<PersonId, usize> = BTreeMap::new();
        let mut ideas = Vec::new();
        for pair in &ranked {
            let (Some(one), Some(other)) = (view.person(pair.one), view.person(pair.other)) else { continue };
            let (Some(first), Some(second)) = (names.get(&one), names.get(&other)) else { continue };
            let is_full = |id: PersonId| taken.get(&id).is_some_and(|times| *times >= MOST_OF_ONE);
            if closed.contains(&one)
                || closed.contains(&other)
                || is_full(one)
                || is_full(other)
                || related.contains(&(one.min(other), one.max(other)))
                || (kin.contains(&one) && kin.contains(&other))
            {
                continue;
            }
            if tx.have_exchanged(one, other, self.now()).await? {
                continue;
            }
            *taken.entry(one).or_default() += 1;
            *taken.entry(other).or_default() += 1;
            let known: Vec<&str> = pair.known_to_both.iter().filter_map(|n| names.get(&view.person(*n)?)).map(String::as_str).collect();
            let people = [(one, first), (other, second)].map(|(id, name)| PersonName { id, name: name.clone() });
            ideas.push(idea(self, pair, people, &known));
            if ideas.len() == most {
                break;
            }
        }
        Ok(ideas)
    }
}

async fn ranked(vault: &Vault, tx: &mut Tx) -> Result<(MyView, Vec<Introduction>)> {
    let view = MyView::read(vault, tx).await?;
    let ranked = introductions(&view.encounters, ME, view.horizon, MOST_RANKED);
    Ok((view, ranked))
}

/// The pairs of people who are kin, married or otherwise known to belong together.
async fn related(tx: &mut Tx) -> Result<BTreeSet<(PersonId, PersonId)>> {
    let relations = tx.all::<Relation>().await?;
    Ok(relations
        .iter()
        .filter_map(|relation| relation.other_id.map(|other| (relation.person_id.min(other), relation.person_id.max(other))))
        .collect())
}

/// Whom no idea names: me, and the dead, muted and not to be contacted.
pub(super) async fn closed(vault: &Vault, tx: &mut Tx, today: Date) -> Result<BTreeSet<PersonId>> {
    let mut closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
    closed.extend(vault.me_id(tx).await?);
    Ok(closed)
}

async fn names(tx: &mut Tx, ranked: &[Introduction], view: &MyView) -> Result<BTreeMap<PersonId, String>> {
    let numbers = ranked.iter().flat_map(|pair| pair.known_to_both.iter().copied().chain([pair.one, pair.other]));
    let ids: BTreeSet<PersonId> = numbers.filter_map(|number| view.person(number)).collect();
    let ids: Vec<PersonId> = ids.into_iter().collect();
    Ok(tx.get_many::<Person>(&ids).await?.into_iter().filter(|person| !person.is_me).map(|person| (person.id, person.name)).collect())
}

fn idea(vault: &Vault, pair: &Introduction, people: [PersonName; 2], known: &[&str]) -> IntroductionIdea {
    let day = |second: i64| Some(Timestamp::from_second(second).ok()?.to_zoned(vault.zone()).date());
    let last_together = pair.last_together.and_then(day);
    let mut why = Vec::new();
    if let Some(last) = last_together {
        let times = match pair.times_together {
            1 => "one of your messages".to_owned(),
            times => format!("{times} of your messages"),
        };
        why.push(format!("both were on {times}, last on {last}"));
    }
    if !known.is_empty() {
        why.push(format!("both know {}", joined(known.iter().copied())));
    }
    if pair.both_active > 0.0 {
        why.push("both have had much to do with you lately and nothing shows that they know each other: two sides of a triangle that tends to close".into());
    }
    if why.is_empty() {
        why.push("both have to do with you; more is not known, so ask each what is on their mind first".into());
    }
    let terms = [
        ("both active with you lately", pair.both_active),
        ("people known to both", pair.shared_people),
        ("messages that reached both", pair.one_mail),
    ];
    IntroductionIdea {
        people,
        why,
        score: pair.score,
        terms: terms.map(|(name, value)| IdeaTerm { name, value }).to_vec(),
        times_together: pair.times_together,
        last_together,
    }
}
