//! One line of the archive.

use hearten_domain::{Medium, PartialDate, PersonId, StoryPhoto};
use jiff::civil::Date;
use serde::Serialize;

use super::request::ChronicleKind;
use crate::PersonName;

/// One line of the archive: a story, a gift, a moment, or what was written on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChronicleEntry {
    /// What it is.
    pub kind: ChronicleKind,
    /// The record's id; of several moments that of the latest.
    pub id: String,
    /// When, as far as known.
    pub date: PartialDate,
    /// What it was, in a few words.
    pub title: String,
    /// More about it.
    pub detail: Option<String>,
    /// With whom; at most a few.
    pub people: Vec<PersonName>,
    /// With how many more.
    pub more_people: usize,
    /// By which medium, of a single moment.
    pub medium: Option<Medium>,
    /// Which way: `sent`, `received`, `mutual`; `given`, `received` of a gift; `sent`, `told` of thanks.
    pub direction: Option<String>,
    /// How many moments it stands for; 1 of anything else.
    pub count: usize,
    /// The first picture of a story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<StoryPhoto>,
}

/// So many people are named in a line.
const NAMED: usize = 4;

/// A line in the making: its place and the people it is with, not named yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The day at which it stands.
    pub(super) day: Date,
    /// The people.
    pub(super) people: Vec<PersonId>,
    /// How many others took part whom it does not know by name.
    pub(super) unnamed: usize,
    pub(super) entry: ChronicleEntry,
}

impl Line {
    /// A line without people; what is only known by its month or year stands before everything else of that time.
    pub(super) fn new(kind: ChronicleKind, id: String, date: PartialDate, day: Date, title: String) -> Self {
        let entry = ChronicleEntry {
            kind,
            id,
            date,
            title,
            detail: None,
            people: Vec::new(),
            more_people: 0,
            medium: None,
            direction: None,
            count: 1,
            photo: None,
        };
        Self { day, people: Vec::new(), unnamed: 0, entry }
    }

    /// Newest first; on a day stories first, then gifts and thanks, then moments in the order in which they come; what has no day of its own last.
    pub(super) fn order(&self) -> impl Ord + use<> {
        let rank = match self.entry.kind {
            ChronicleKind::Story => 0,
            ChronicleKind::Gift => 1,
            ChronicleKind::Thanks => 2,
            ChronicleKind::Moment => 3,
        };
        (std::cmp::Reverse(self.day), self.precision(), rank)
    }

    /// 0 where the day is known, 1 where only the month is, 2 where only the year is.
    fn precision(&self) -> u8 {
        match (self.entry.date.month(), self.entry.date.day()) {
            (Some(_), Some(_)) => 0,
            (Some(_), None) => 1,
            _ => 2,
        }
    }

    /// The entry with its people named, as far as `name` knows them.
    pub(super) fn named(mut self, name: impl Fn(PersonId) -> Option<PersonName>) -> ChronicleEntry {
        let mut people: Vec<PersonName> = Vec::new();
        for person in self.people.iter().filter_map(|id| name(*id)) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        self.entry.more_people = people.len().saturating_sub(NAMED) + self.unnamed;
        people.truncate(NAMED);
        self.entry.people = people;
        self.entry
    }
}
