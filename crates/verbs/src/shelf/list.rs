//! What is on the shelf, and whom it would serve.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use hearten_domain::{Concern, Find, FindId, Gift, Interest, Person, PersonId, StandingKind};
use hearten_store::Tx;
use hearten_words::{Rarity, likeness, terms};
use serde::Serialize;

use crate::{PersonName, Result, Vault, moves::all_on_day};

/// So many people are named whom a find would serve.
const FITS: usize = 5;
/// Likeness from which a find is said to fit.
const LEAST_LIKENESS: f64 = 0.1;

/// A find, and whom it would serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindView {
    /// The find.
    pub find: Find,
    /// The people whose interests or concerns it fits, best first, at most five.
    pub fits: Vec<PersonName>,
    /// The people it was given to.
    pub given_to: Vec<PersonName>,
}

impl Vault {
    /// The shelf: what waits for a person first, newest first; then what was given. What was taken off is not shown.
    pub async fn shelf(&self) -> Result<Vec<FindView>> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let mut finds: Vec<Find> = all_on_day(tx.all().await?, today);
        finds.retain(|find| find.dropped_on.is_none());
        if finds.is_empty() {
            return Ok(Vec::new());
        }
        let mut given: HashMap<FindId, Vec<PersonId>> = HashMap::new();
        for gift in all_on_day(tx.all::<Gift>().await?, today) {
            if let Some(find) = gift.find_id {
                given.entry(find).or_default().push(gift.person_id);
            }
        }
        finds.sort_by_key(|find| (given.contains_key(&find.id), Reverse(find.kept_on), Reverse(find.id)));
        let minds = self.minds(&mut tx).await?;
        let fits: Vec<Vec<PersonId>> =
            finds.iter().map(|find| if given.contains_key(&find.id) { Vec::new() } else { minds.fitting(find) }).collect();
        let ids: Vec<PersonId> = fits.iter().flatten().chain(given.values().flatten()).copied().collect();
        let names: HashMap<PersonId, String> =
            tx.get_many::<Person>(&ids).await?.into_iter().map(|person| (person.id, person.name)).collect();
        let named = |ids: &[PersonId]| ids.iter().filter_map(|id| Some(PersonName { id: *id, name: names.get(id)?.clone() })).collect();
        let views = finds.into_iter().zip(fits).map(|(find, fits)| {
            let given_to = named(given.get(&find.id).map(Vec::as_slice).unwrap_or_default());
            FindView { find, fits: named(&fits), given_to }
        });
        Ok(views.collect())
    }

    /// What people care for and have on their minds. Those who are not to be contacted are left out.
    async fn minds(&self, tx: &mut Tx) -> Result<Minds> {
        let today = self.today_date();
        let mut texts: BTreeMap<PersonId, Vec<Vec<String>>> = BTreeMap::new();
        for interest in all_on_day(tx.all::<Interest>().await?, today) {
            texts.entry(interest.person_id).or_default().push(terms(&interest.topic));
        }
        let concerns = all_on_day(tx.all::<Concern>().await?, today);
        for concern in concerns.iter().filter(|concern| concern.is_open_on(today)) {
            texts.entry(concern.person_id).or_default().push(terms(&concern.text));
        }
        let closed = tx.people_standing(&[StandingKind::Dead, StandingKind::DoNotContact, StandingKind::Muted], today).await?;
        let me = self.me_id(tx).await?;
        texts.retain(|person, _| !closed.contains(person) && Some(*person) != me);
        let mut rarity = Rarity::default();
        texts.values().flatten().for_each(|terms| rarity.learn(terms));
        Ok(Minds { texts, rarity })
    }
}

/// What is on the minds of people, as terms.
struct Minds {
    texts: BTreeMap<PersonId, Vec<Vec<String>>>,
    rarity: Rarity,
}

impl Minds {
    /// Whom a find would serve, best first.
    fn fitting(&self, find: &Find) -> Vec<PersonId> {
        let sought = terms(&format!("{} {}", find.title, find.text.as_deref().unwrap_or_default()));
        let best =
            |texts: &Vec<Vec<String>>| texts.iter().map(|terms| likeness(&sought, terms, Some(&self.rarity)).score).fold(0.0, f64::max);
        let mut scored: Vec<(f64, PersonId)> =
            self.texts.iter().map(|(person, texts)| (best(texts), *person)).filter(|(score, _)| *score >= LEAST_LIKENESS).collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        scored.into_iter().take(FITS).map(|(_, person)| person).collect()
    }
}
