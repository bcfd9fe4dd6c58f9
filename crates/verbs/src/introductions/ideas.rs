//! Which two of my people should meet.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId, StandingKind};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::{
    pairs::{Pair, know_each_other, pairs},
    view::MyView,
};
use crate::{PersonName, Result, Vault};

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

#[boxed]
impl Vault {
    /// Pairs of my people of whom nothing shows that they know each other (no exchange, and not often together in small company) and who are the most likely to have something to say to each other, best first.
    /// Nobody who is dead, muted or not to be contacted, no two of my family, and nobody in more than two of them.
    pub async fn introduction_ideas(&self, most: usize) -> Result<Vec<IntroductionIdea>> {
        let mut tx = self.read().await?;
        let view = MyView::read(self, &mut tx).await?;
        let today = self.today_date();
        let closed = closed(self, &mut tx, today).await?;
        let ranked = pairs(self, &mut tx, &view, &closed).await?;
        let names = names(&mut tx, &ranked).await?;
        let mut taken: BTreeMap<PersonId, usize> = BTreeMap::new();
        let mut ideas = Vec::new();
        for pair in &ranked {
            let [one, other] = pair.people;
            let (Some(first), Some(second)) = (names.get(&one), names.get(&other)) else { continue };
            let is_full = |id: PersonId| taken.get(&id).is_some_and(|times| *times >= MOST_OF_ONE);
            if is_full(one) || is_full(other) || know_each_other(self, &mut tx, pair.people).await? {
                continue;
            }
            *taken.entry(one).or_default() += 1;
            *taken.entry(other).or_default() += 1;
            let people = [(one, first), (other, second)].map(|(id, name)| PersonName { id, name: name.clone() });
            ideas.push(idea(pair, people, pair.why(&names, today)));
            if ideas.len() == most {
                break;
            }
        }
        Ok(ideas)
    }
}

/// Whom no idea names: me, and the dead, muted and not to be contacted.
pub(super) async fn closed(vault: &Vault, tx: &mut Tx, today: Date) -> Result<BTreeSet<PersonId>> {
    let mut closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
    closed.extend(vault.me_id(tx).await?);
    Ok(closed)
}

/// The names of everybody in the pairs and of those whom both know.
pub(crate) async fn names(tx: &mut Tx, pairs: &[Pair]) -> Result<BTreeMap<PersonId, String>> {
    let ids: BTreeSet<PersonId> = pairs.iter().flat_map(Pair::named).collect();
    let ids: Vec<PersonId> = ids.into_iter().collect();
    Ok(tx.get_many::<Person>(&ids).await?.into_iter().filter(|person| !person.is_me).map(|person| (person.id, person.name)).collect())
}

fn idea(pair: &Pair, people: [PersonName; 2], mut why: Vec<String>) -> IntroductionIdea {
    if why.is_empty() {
        why.push(say("verb-introduce-unknown-why").into());
    }
    let found = &pair.found;
    let terms = [
        ("both active with you lately", found.both_active),
        ("people known to both", found.shared_people),
        ("messages that reached both", found.one_mail),
    ];
    IntroductionIdea {
        people,
        why,
        score: found.score,
        terms: terms.map(|(name, value)| IdeaTerm { name, value }).to_vec(),
        times_together: found.times_together,
        last_together: pair.last_together,
    }
}
