//! What leads from me to my people, and from one of them to another.

use std::collections::HashMap;

use hearten_domain::{PersonId, Relation, Story, StoryId, StoryPerson, StoryRole};
use hearten_store::Tx;
use hearten_ties::{
    closeness,
    path::{Node, even_odds_closeness, known_by_closeness, known_by_layer, known_by_moments},
};
use jiff::{Timestamp, ToSpan};

use super::{
    reason::Reason,
    world::{Records, World},
};
use crate::{Result, Vault};

/// Where more than so many others took part, two of them need not know each other.
pub(super) const MOST_OTHERS: i64 = 12;

/// Common moments of older years are not looked at; a common moment counts half after three.
const YEARS: i64 = 12;
const HALF_LIFE_DAYS: f64 = 3.0 * 365.25;

/// What having somebody's card makes likely, and being family.
const BY_CARD: f64 = 0.05;
const BY_KINSHIP: f64 = 0.6;

/// What a relation makes likely, and a story that both are in.
const BY_HOUSEHOLD: f64 = 0.8;
const BY_RELATION: f64 = 0.5;
const BY_STORY: f64 = 0.4;

impl World {
    /// Joins me to my people and these to one another.
    pub(super) async fn link(&mut self, vault: &Vault, tx: &mut Tx, records: &Records) -> Result<()> {
        self.link_me(vault, tx, records).await?;
        self.link_relations(tx).await?;
        self.link_stories(tx).await?;
        self.link_moments(vault.now(), tx).await
    }

    async fn link_me(&mut self, vault: &Vault, tx: &mut Tx, records: &Records) -> Result<()> {
        let now = vault.now();
        let mut ties: Vec<(PersonId, f64, i64)> = Vec::new();
        let kin: HashMap<PersonId, bool> = records.people.iter().map(|entry| (entry.id, entry.kin)).collect();
        for tie in crate::ties::ties_now(vault, tx).await?.iter() {
            let is_kin = kin.get(&tie.person_id).copied().unwrap_or(false);
            ties.push((tie.person_id, closeness(tie, now, is_kin), tie.moments));
        }
        let even = even_odds_closeness(ties.iter().filter(|tie| kin.contains_key(&tie.0)).map(|tie| tie.1).collect());
        ties.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let placed: HashMap<PersonId, (usize, f64, i64)> = ties
            .into_iter()
            .filter(|tie| kin.contains_key(&tie.0))
            .enumerate()
            .map(|(place, tie)| (tie.0, (place + 1, tie.1, tie.2)))
            .collect();
        for entry in &records.people {
            let Some(node) = self.of_person.get(&entry.id).copied() else { continue };
            let mut best = (BY_CARD, Reason::Card);
            if let Some((place, close, moments)) = placed.get(&entry.id).copied() {
                best = (known_by_closeness(close, even), Reason::Tie { place, moments });
            }
            let wanted = entry.layer.map(|layer| (known_by_layer(layer), Reason::Layer(layer)));
            let kin = entry.kin.then_some((BY_KINSHIP, Reason::Kin));
            for other in [wanted, kin].into_iter().flatten() {
                if other.0 > best.0 {
                    best = other;
                }
            }
            self.graph.connect(self.me, node, best.0, best.1);
        }
        Ok(())
    }

    async fn link_relations(&mut self, tx: &mut Tx) -> Result<()> {
        for relation in tx.all::<Relation>().await? {
            let other = relation.other_id.and_then(|id| self.of_person.get(&id).copied());
            if let (Some(one), Some(other)) = (self.of_person.get(&relation.person_id).copied(), other) {
                let near = [
                    "spouse", "partner", "child", "parent", "wife", "husband", "mother", "father", "son", "daughter", "brother", "sister",
                    "sibling",
                ];
                let is_near = near.iter().any(|word| relation.kind.to_lowercase().contains(word));
                let probability = if is_near { BY_HOUSEHOLD } else { BY_RELATION };
                self.graph.acquaint(one, other, probability, Reason::Relation(relation.kind));
            }
        }
        Ok(())
    }

    async fn link_stories(&mut self, tx: &mut Tx) -> Result<()> {
        let titles: HashMap<StoryId, String> = tx.all::<Story>().await?.into_iter().map(|story| (story.id, story.title)).collect();
        let mut people: HashMap<StoryId, Vec<Node>> = HashMap::new();
        for part in tx.all::<StoryPerson>().await?.into_iter().filter(|part| part.role == StoryRole::About) {
            if let Some(node) = self.of_person.get(&part.person_id).filter(|node| **node != self.me) {
                people.entry(part.story_id).or_default().push(*node);
            }
        }
        let mut people: Vec<(StoryId, Vec<Node>)> = people.into_iter().collect();
        people.sort_by_key(|(story, _)| *story);
        for (story, mut nodes) in people {
            nodes.sort_unstable();
            nodes.dedup();
            nodes.truncate(usize::try_from(MOST_OTHERS).unwrap_or_default());
            let title = titles.get(&story).cloned().unwrap_or_default();
            for (place, one) in nodes.iter().enumerate() {
                for other in nodes.iter().skip(place + 1) {
                    self.graph.acquaint(*one, *other, BY_STORY, Reason::Story(title.clone()));
                }
            }
        }
        Ok(())
    }

    /// Who took part in the same moments, each of which counts by how few they were and how long ago.
    async fn link_moments(&mut self, now: Timestamp, tx: &mut Tx) -> Result<()> {
        let after = now.checked_sub((YEARS * 366 * 24).hours()).unwrap_or(Timestamp::MIN);
        let mut met: HashMap<(Node, Node), (f64, u32)> = HashMap::new();
        let (of_person, me) = (&self.of_person, self.me);
        tx.each_shared_moment(after, now, MOST_OTHERS, |at, people| {
            let mut nodes: Vec<Node> = people.iter().filter_map(|id| of_person.get(id)).copied().filter(|node| *node != me).collect();
            nodes.sort_unstable();
            let days = now.duration_since(at).as_hours() as f64 / 24.0;
            let strength = (-days / HALF_LIFE_DAYS).exp2() / (people.len().max(2) - 1) as f64;
            for (place, one) in nodes.iter().enumerate() {
                for other in nodes.iter().skip(place + 1) {
                    let held = met.entry((*one, *other)).or_default();
                    held.0 += strength;
                    held.1 += 1;
                }
            }
        })
        .await?;
        let mut met: Vec<((Node, Node), (f64, u32))> = met.into_iter().collect();
        met.sort_by_key(|(pair, _)| *pair);
        for ((one, other), (strength, moments)) in met {
            self.graph.acquaint(one, other, known_by_moments(strength), Reason::Met(moments));
        }
        Ok(())
    }
}
