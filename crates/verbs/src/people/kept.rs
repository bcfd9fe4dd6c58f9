//! My people in the order of closeness, and by what they are found, kept in memory while nothing is written (decision 20).

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use hearten_domain::{Address, Membership, Organization, OrganizationId, Person, PersonId, Tie};
use hearten_store::{Tx, fold, sought_words};
use hearten_ties::closeness;

use super::likely::Places;
use crate::{Result, Vault};

/// Somebody with whom there ever was a moment, and how close we are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    pub(super) id: PersonId,
    pub(super) tie: Option<Tie>,
    pub(super) closeness: f64,
}

/// All people by closeness.
pub(super) struct Order {
    /// Those with whom there ever was a moment, the closest first.
    pub(super) in_touch: Vec<Placed>,
    /// How many people there are, me left out.
    pub(super) people: i64,
}

/// What people are found by: name, nickname, addresses and organizations, folded.
type Texts = Vec<(PersonId, String)>;

/// What was read last, and the stamp of the vault that it was read under.
#[derive(Clone, Default)]
pub(crate) struct PeopleCache(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    stamp: String,
    order: Option<Arc<Order>>,
    texts: Option<Arc<Texts>>,
    places: Option<Arc<Places>>,
    /// Whether somebody was looked for under this stamp: who types asks again, and then what people are found by is worth reading.
    was_sought: bool,
}

impl PeopleCache {
    fn with<T>(&self, stamp: &str, look: impl FnOnce(&mut Kept) -> T) -> T {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.stamp != stamp {
            *kept = Kept { stamp: stamp.to_owned(), ..Kept::default() };
        }
        look(&mut kept)
    }
}

impl PeopleCache {
    /// Whom I am likely to write to next, where it was worked out under this stamp.
    pub(super) fn places(&self, stamp: &str) -> Option<Arc<Places>> {
        self.with(stamp, |kept| kept.places.clone())
    }

    /// Keeps it.
    pub(super) fn keep_places(&self, stamp: &str, places: &Arc<Places>) {
        self.with(stamp, |kept| kept.places = Some(Arc::clone(places)));
    }
}

impl Vault {
    /// All people by closeness.
    pub(super) async fn people_in_order(&self, tx: &mut Tx, stamp: &str) -> Result<Arc<Order>> {
        if let Some(order) = self.people_kept.with(stamp, |kept| kept.order.clone()) {
            return Ok(order);
        }
        let kin = tx.kin().await?;
        let now = self.now();
        let ties = crate::ties::ties_now(self, tx).await?;
        let placed =
            |tie: &Tie| Placed { id: tie.person_id, closeness: closeness(tie, now, kin.contains(&tie.person_id)), tie: Some(*tie) };
        let mut in_touch: Vec<Placed> = ties.iter().map(placed).collect();
        in_touch.sort_by(|one, other| other.closeness.total_cmp(&one.closeness).then(one.id.cmp(&other.id)));
        let people = tx.count::<Person>().await? - i64::from(tx.me().await?.is_some());
        let order = Arc::new(Order { in_touch, people });
        self.people_kept.with(stamp, |kept| kept.order = Some(Arc::clone(&order)));
        Ok(order)
    }

    /// Everybody but me in whom each word of the text is found ([`Tx::search_people`]). Asked again while nothing was written, it looks in memory.
    pub(super) async fn people_found(&self, tx: &mut Tx, text: &str, stamp: &str) -> Result<HashSet<PersonId>> {
        let Some(texts) = self.texts(tx, stamp).await? else {
            return Ok(tx.search_people(text, i64::MAX).await?.into_iter().map(|entry| entry.id).collect());
        };
        Ok(found_in(&texts, text).into_iter().map(|(_, id)| id).collect())
    }

    /// The first `limit` of them, in the order of [`Tx::search_people`].
    pub(crate) async fn first_people_found(&self, tx: &mut Tx, text: &str, stamp: &str, limit: usize) -> Result<Vec<PersonId>> {
        let Some(texts) = self.texts(tx, stamp).await? else {
            return Ok(tx.search_people(text, limit as i64).await?.into_iter().map(|entry| entry.id).collect());
        };
        let mut found = found_in(&texts, text);
        // The texts are in the order of names, which a stable sort leaves.
        found.sort_by_key(|(fit, _)| *fit);
        found.truncate(limit);
        Ok(found.into_iter().map(|(_, id)| id).collect())
    }

    /// What people are found by, where it is worth having in memory: from the second search on.
    async fn texts(&self, tx: &mut Tx, stamp: &str) -> Result<Option<Arc<Texts>>> {
        let (texts, was_sought) = self.people_kept.with(stamp, |kept| (kept.texts.clone(), std::mem::replace(&mut kept.was_sought, true)));
        let texts = match texts {
            Some(texts) => texts,
            None if was_sought => {
                let texts = Arc::new(texts_of_all(tx).await?);
                self.people_kept.with(stamp, |kept| kept.texts = Some(Arc::clone(&texts)));
                texts
            }
            None => return Ok(None),
        };
        Ok(Some(texts))
    }
}

/// How well somebody fits the words that were sought: the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Each begins a word of the name.
    Begins,
    /// Each is in the name.
    Name,
    /// Each is somewhere.
    Anything,
}

/// In whom each word of `text` is found, in the order of the texts.
fn found_in(texts: &Texts, text: &str) -> Vec<(Fit, PersonId)> {
    let folded = fold(text);
    let words: Vec<&str> = sought_words(&folded).collect();
    let fit = |text: &str| {
        let name = text.split('\n').next().unwrap_or_default();
        let begins = |word: &&str| name.match_indices(word).any(|(at, _)| at == 0 || name[..at].ends_with([' ', '-']));
        if words.is_empty() || !words.iter().all(|word| text.contains(word)) {
            None
        } else if words.iter().all(begins) {
            Some(Fit::Begins)
        } else {
            Some(if words.iter().all(|word| name.contains(word)) { Fit::Name } else { Fit::Anything })
        }
    };
    texts.iter().filter_map(|(id, text)| Some((fit(text)?, *id))).collect()
}

/// The texts by which everybody but me is found, in pieces that no word can span.
async fn texts_of_all(tx: &mut Tx) -> Result<Texts> {
    let mut texts: Texts = tx.people_index().await?.into_iter().map(|entry| (entry.id, entry.folded)).collect();
    let places: HashMap<PersonId, usize> = texts.iter().enumerate().map(|(place, (id, _))| (*id, place)).collect();
    let mut add = |person: PersonId, text: &str| {
        if let Some((_, known)) = places.get(&person).and_then(|place| texts.get_mut(*place)) {
            known.push('\n');
            known.push_str(text);
        }
    };
    for address in tx.all::<Address>().await? {
        add(address.person_id, &address.value);
    }
    let organizations: HashMap<OrganizationId, String> =
        tx.all::<Organization>().await?.into_iter().map(|it| (it.id, fold(&it.name))).collect();
    for membership in tx.all::<Membership>().await? {
        if let Some(name) = organizations.get(&membership.organization_id) {
            add(membership.person_id, name);
        }
    }
    Ok(texts)
}
