//! What one matter between me and one person went like: its moments under one subject.

use std::collections::BTreeMap;

use hearten_domain::{Direction, MomentId};
use hearten_words::subject_key;
use jiff::civil::Date;

use crate::{MomentFacts, PersonFacts, topic::Topic, view::days};

/// The personal moments of one subject between me and one person.
#[derive(Debug, Clone)]
pub(crate) struct Conversation<'a> {
    /// The subject, folded, by which it is known.
    pub(crate) key: String,
    /// What it is about.
    pub(crate) topic: Topic<'a>,
    /// Newest first; never empty.
    pub(crate) moments: Vec<&'a MomentFacts>,
}

impl<'a> Conversation<'a> {
    /// The conversations of a person that are about something, the one with the newest moment first, from what each moment's subject says: its key, and
    /// its topic where it has one.
    pub(crate) fn all(person: &'a PersonFacts, keys: &BTreeMap<MomentId, String>, topics: &BTreeMap<MomentId, Topic<'a>>) -> Vec<Self> {
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let mut all: Vec<Self> = Vec::new();
        for moment in person.recent.iter().filter(|moment| moment.is_own()) {
            let Some(key) = keys.get(&moment.id).filter(|key| !key.is_empty()) else { continue };
            match places.get(key.as_str()).and_then(|place| all.get_mut(*place)) {
                Some(known) => known.moments.push(moment),
                None => {
                    let Some(topic) = topics.get(&moment.id) else { continue };
                    places.insert(key, all.len());
                    let key = subject_key(moment.subject.as_deref().unwrap_or_default());
                    all.push(Self { key, topic: topic.clone(), moments: vec![moment] });
                }
            }
        }
        all
    }

    /// Its newest moment.
    pub(crate) fn last(&self) -> &'a MomentFacts {
        self.moments.first().copied().unwrap_or(self.topic.moment)
    }

    /// Its oldest known moment.
    pub(crate) fn first(&self) -> &'a MomentFacts {
        self.moments.last().copied().unwrap_or(self.topic.moment)
    }

    /// How many moments of a direction.
    pub(crate) fn count(&self, direction: Direction) -> usize {
        self.moments.iter().filter(|moment| moment.direction == direction).count()
    }

    /// Whether both of us took part: something of each, or something together.
    pub(crate) fn is_two_way(&self) -> bool {
        self.count(Direction::Mutual) > 0 || (self.count(Direction::Sent) > 0 && self.count(Direction::Received) > 0)
    }

    /// How many days ago it had its last moment.
    pub(crate) fn age(&self, today: Date) -> i32 {
        days(self.last().day, today)
    }

    /// Its first and last moment as evidence, or the only one.
    pub(crate) fn evidence(&self) -> Vec<hearten_domain::Evidence> {
        let mut evidence = vec![crate::why::of_moment(self.last())];
        if self.moments.len() > 1 {
            evidence.push(crate::why::of_moment(self.first()));
        }
        evidence
    }
}
