//! Whom I may come to know, and who could introduce us.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{Address, Person, PersonId, SenderClass};
use hearten_speech::say;
use hearten_ties::{NewTie, NewTies, Signs};
use serde::Serialize;

use super::{
    ideas::closed,
    view::{ME, MyView},
};
use crate::{PersonName, Result, Vault, people::reading_of, text::joined};

/// So many are looked at, of which those who are no people or closed fall away.
const MOST_LOOKED_AT: usize = 500;
/// So many who could introduce us are named.
const MOST_NAMED: usize = 3;

/// Somebody with whom I had no contact, seen on moments of my people.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Acquaintance {
    /// The name seen with the address, or the address.
    pub name: String,
    /// The address, where nobody is kept behind it.
    pub address: Option<String>,
    /// Who of my people knows them, the strongest way first.
    pub through: Vec<PersonName>,
    /// Why, a sentence.
    pub why: String,
    /// How likely we are to come to know each other, relative to the others.
    pub score: f64,
    /// What each sign adds to the score.
    pub terms: Signs,
}

#[boxed]
impl Vault {
    /// People with whom no contact of mine is seen and whom one of my people could introduce to me, best first.
    pub async fn acquaintances_to_make(&self, most: usize) -> Result<Vec<Acquaintance>> {
        let mut tx = self.read().await?;
        let view = MyView::read(self, &mut tx).await?;
        let network = NewTies::of(&view.encounters, view.horizon);
        let mut closed = closed(self, &mut tx, self.today_date()).await?;
        // Whoever had contact with me at any time, also before what the view reaches.
        let known = crate::ties::ties_now(self, &mut tx).await?;
        let dead_or_muted = closed.clone();
        closed.extend(known.iter().map(|tie| tie.person_id));
        let kept: BTreeMap<PersonId, Person> = tx.all::<Person>().await?.into_iter().map(|person| (person.id, person)).collect();
        let addresses = self.people_behind_addresses(&mut tx).await?;
        let mut found = Vec::new();
        for tie in network.likely(ME, MOST_LOOKED_AT) {
            let Some(id) = view.person(tie.person).filter(|id| !closed.contains(id)) else { continue };
            let (name, address) = match (kept.get(&id), addresses.get(&id)) {
                (Some(person), _) => (person.name.clone(), None),
                (None, Some(address)) => (address.name.clone().unwrap_or_else(|| address.shown()), Some(address.shown())),
                (None, None) => continue,
            };
            let is_open = |id: &PersonId| !dead_or_muted.contains(id);
            let ways = network.between(ME, tie.person, MOST_LOOKED_AT).into_iter().filter_map(|number| view.person(number)).filter(is_open);
            let through: Vec<PersonName> =
                ways.filter_map(|id| Some(PersonName { id, name: kept.get(&id)?.name.clone() })).take(MOST_NAMED).collect();
            if !through.is_empty() {
                found.push(acquaintance(name, address, through, tie));
            }
            if found.len() >= most {
                break;
            }
        }
        Ok(found)
    }

    /// The addresses behind which no person is kept but a human being seems to be, by the identity reserved for them.
    async fn people_behind_addresses(&self, tx: &mut hearten_store::Tx) -> Result<BTreeMap<PersonId, Address>> {
        let known = tx.known_addresses(None, i64::MAX).await?;
        let human = known.into_iter().filter(|known| reading_of(&known.address, &known.tally).class == SenderClass::Person);
        Ok(human.map(|known| (known.address.person_id, known.address)).collect())
    }
}

fn acquaintance(name: String, address: Option<String>, through: Vec<PersonName>, tie: NewTie) -> Acquaintance {
    let names = joined(through.iter().map(|person| person.name.as_str()));
    let why = say("verb-introduce-way").with("count", through.len()).with("names", names).into();
    Acquaintance { name, address, through, why, score: tie.score, terms: tie.terms }
}
