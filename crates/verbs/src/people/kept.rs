//! My people in the order of closeness, and by what they are found, kept in memory while nothing is written (decision 20).

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use hearten_domain::{Person, PersonId, Tie};
use hearten_store::{Tx, fold, sought_words};
use hearten_ties::closeness;

use super::{LeftOut, likely::Places, whom::Called};
use crate::{Memo, Result, Vault, network::KnownWorld};

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

/// What people are found by: name, nickname, addresses and organizations, folded; in the order of names.
pub(super) type Texts = Vec<(PersonId, String)>;

/// What was read last, each under the stamp of the vault.
#[derive(Default)]
pub(crate) struct PeopleCache {
    order: Memo<Order>,
    pub(super) texts: Memo<Texts>,
    /// The stamp under which somebody was looked for last: who types asks again, and then what people are found by is worth reading.
    sought: Mutex<String>,
    /// Whom I am likely to write to next.
    pub(super) places: Memo<Places>,
    /// Who is called how.
    pub(super) called: Memo<Called>,
    /// Which addresses do not count as people.
    pub(super) left_out: Memo<Vec<LeftOut>>,
}

impl Vault {
    /// All people by closeness.
    pub(super) async fn people_in_order(&self, tx: &mut Tx, stamp: &str) -> Result<Arc<Order>> {
        self.people_kept.order.get(stamp, order(self, tx)).await
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

    /// Reads what people are found by, for whoever is about to look for somebody. Where it is there, or just being read, it does nothing.
    pub async fn expect_a_search(&self) -> Result<()> {
        if !self.people_kept.texts.is_busy() {
            let stamp = self.stamp().await?;
            let mut tx = self.read().await?;
            self.people_kept.texts.get(&stamp, texts_of_all(&mut tx)).await?;
        }
        Ok(())
    }

    /// Works out what is kept about all people, as far as it was asked for before: it is likely to be asked for again. As soon as something is written
    /// meanwhile it leaves off.
    pub async fn work_out_again(&self) -> Result<()> {
        let stamp = self.stamp().await?;
        let kept = &self.people_kept;
        let mut tx = self.read().await?;
        self.people_in_order(&mut tx, &stamp).await?;
        if kept.texts.was_asked() && self.stamp().await? == stamp {
            kept.texts.get(&stamp, texts_of_all(&mut tx)).await?;
        }
        if kept.called.was_asked() && self.stamp().await? == stamp {
            kept.called.get(&stamp, Called::read(&mut tx)).await?;
        }
        if kept.left_out.was_asked() && self.stamp().await? == stamp {
            self.left_out(1).await?;
        }
        if kept.places.was_asked() && self.stamp().await? == stamp {
            self.likely_places(&mut tx, &stamp).await?;
        }
        if self.world_kept.was_asked() && self.stamp().await? == stamp {
            KnownWorld::of(self, &mut tx, &stamp).await?;
        }
        Ok(())
    }

    /// What people are found by, where it is in memory, or worth having there: from the second search on. Who searches while it is read does not wait for it.
    async fn texts(&self, tx: &mut Tx, stamp: &str) -> Result<Option<Arc<Texts>>> {
        if let Some(texts) = self.people_kept.texts.kept(stamp) {
            return Ok(Some(texts));
        }
        let sought = std::mem::replace(&mut *self.people_kept.sought.lock().unwrap_or_else(PoisonError::into_inner), stamp.to_owned());
        if sought != stamp || self.people_kept.texts.is_busy() {
            return Ok(None);
        }
        self.people_kept.texts.get(stamp, texts_of_all(tx)).await.map(Some)
    }
}

async fn order(vault: &Vault, tx: &mut Tx) -> Result<Order> {
    let kin = tx.kin().await?;
    let now = vault.now();
    let ties = crate::ties::ties_now(vault, tx).await?;
    let placed = |tie: &Tie| Placed { id: tie.person_id, closeness: closeness(tie, now, kin.contains(&tie.person_id)), tie: Some(*tie) };
    let mut in_touch: Vec<Placed> = ties.iter().map(placed).collect();
    in_touch.sort_by(|one, other| other.closeness.total_cmp(&one.closeness).then(one.id.cmp(&other.id)));
    let people = tx.count::<Person>().await? - i64::from(tx.me().await?.is_some());
    Ok(Order { in_touch, people })
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
pub(super) async fn texts_of_all(tx: &mut Tx) -> Result<Texts> {
    let mut texts: Texts = tx.people_index().await?.into_iter().map(|entry| (entry.id, entry.folded)).collect();
    let places: HashMap<PersonId, usize> = texts.iter().enumerate().map(|(place, (id, _))| (*id, place)).collect();
    for (person, text) in tx.people_found_by().await? {
        if let Some((_, known)) = places.get(&person).and_then(|place| texts.get_mut(*place)) {
            known.push('\n');
            known.push_str(&text);
        }
    }
    Ok(texts)
}
