//! Facts that say the same of one person: when somebody's records go over to another who has such a fact, one of the two stays, with the better of both values.

use hearten_domain::{
    CircleMember, CirclePair, ContactKind, ContactPoint, DateKind, Guest, ImportantDate, Interest, KeptApart, Membership, News, Pairing,
    PartialDate, Relation, Standing, StoryPerson, TripVisit,
};
use hearten_formats::table::profile_key;
use hearten_store::fold;

/// So many of a telephone number's last digits tell it from all others of one person, with or without the country's code.
const TELLING_DIGITS: usize = 9;

/// A record that may say the same as another about the same person.
pub(super) trait Twin: Sized {
    /// What stays of two records of one person that say the same; none where they do not.
    fn joined_with(&self, other: &Self) -> Option<Self>;
}

/// Implements [`Twin`] for records that are never the same as another: what passed is told by hand, each for itself.
macro_rules! never_twins {
    ($($record:ident),+) => {$(
        impl Twin for hearten_domain::$record {
            fn joined_with(&self, _other: &Self) -> Option<Self> {
                None
            }
        }
    )+};
}
never_twins!(
    Address,
    Ask,
    ChainStep,
    CircleAsk,
    Commitment,
    Concern,
    Feed,
    Gift,
    GoalStep,
    Introduction,
    Keepsake,
    KeepsakeItem,
    Merge,
    MoveAnswer,
    PassingNote,
    Promise,
    Thanks
);

impl Twin for ContactPoint {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let is_same = self.kind == other.kind && contact_key(self.kind, &self.value) == contact_key(other.kind, &other.value);
        is_same.then(|| Self {
            value: better(&self.value, &other.value).to_owned(),
            label: better_of(self.label.as_deref(), other.label.as_deref()),
            ..self.clone()
        })
    }
}

impl Twin for ImportantDate {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let same_label = self.kind != DateKind::Other || self.label.as_deref().map(fold) == other.label.as_deref().map(fold);
        let date = joined_date(self.date, other.date).filter(|_| self.kind == other.kind && same_label)?;
        Some(Self { date, label: better_of(self.label.as_deref(), other.label.as_deref()), ..self.clone() })
    }
}

impl Twin for Interest {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        (fold(&self.topic) == fold(&other.topic)).then(|| Self {
            topic: better(&self.topic, &other.topic).to_owned(),
            learnt_on: earlier(self.learnt_on, other.learnt_on),
            source: better_of(self.source.as_deref(), other.source.as_deref()),
            ..self.clone()
        })
    }
}

impl Twin for Membership {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let role = |it: &Self| it.role.as_deref().map(fold).unwrap_or_default();
        let roles_fit = role(self) == role(other) || role(self).is_empty() || role(other).is_empty();
        let fits = |one: Option<PartialDate>, two: Option<PartialDate>| one.is_none() || two.is_none() || one == two;
        let is_same = self.organization_id == other.organization_id
            && self.kind == other.kind
            && roles_fit
            && fits(self.from, other.from)
            && fits(self.to, other.to);
        is_same.then(|| Self {
            role: better_of(self.role.as_deref(), other.role.as_deref()),
            from: self.from.or(other.from),
            to: self.to.or(other.to),
            ..self.clone()
        })
    }
}

impl Twin for StoryPerson {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let is_same = self.story_id == other.story_id && self.role == other.role;
        is_same.then(|| Self { heard_on: earlier(self.heard_on, other.heard_on), ..self.clone() })
    }
}

impl Twin for Guest {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        (self.gathering_id == other.gathering_id).then(|| {
            let answered = if self.answer.is_some() { self } else { other };
            Self {
                reason: better_of(self.reason.as_deref(), other.reason.as_deref()),
                listed_on: self.listed_on.min(other.listed_on),
                invited_on: earlier(self.invited_on, other.invited_on),
                answer: answered.answer,
                answered_on: answered.answered_on,
                came_on: earlier(self.came_on, other.came_on),
                ..self.clone()
            }
        })
    }
}

impl Twin for TripVisit {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        (self.trip_id == other.trip_id).then(|| Self {
            on_day: self.on_day.or(other.on_day),
            listed_on: self.listed_on.min(other.listed_on),
            wrote_on: earlier(self.wrote_on, other.wrote_on),
            agreed_on: earlier(self.agreed_on, other.agreed_on),
            met_on: earlier(self.met_on, other.met_on),
            missed_on: earlier(self.missed_on, other.missed_on),
            called_on: earlier(self.called_on, other.called_on),
            ..self.clone()
        })
    }
}

impl Twin for Pairing {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let pair = |it: &Self| (it.gathering_id, it.person_id.min(it.other_id), it.person_id.max(it.other_id));
        (pair(self) == pair(other)).then(|| Self { met_on: earlier(self.met_on, other.met_on), ..self.clone() })
    }
}

/// Somebody who is in a circle twice is in it from the earlier day to the later one; times that lie apart stay apart.
impl Twin for CircleMember {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let ends = |it: &Self| it.until.unwrap_or(jiff::civil::Date::MAX);
        let is_same = self.circle_id == other.circle_id && self.since <= ends(other) && other.since <= ends(self);
        is_same.then(|| Self {
            since: self.since.min(other.since),
            until: self.until.zip(other.until).map(|(one, two)| one.max(two)),
            ..self.clone()
        })
    }
}

impl Twin for CirclePair {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let pair = |it: &Self| (it.circle_id, it.person_id.min(it.other_id), it.person_id.max(it.other_id), it.since);
        (pair(self) == pair(other)).then(|| Self { until: self.until.zip(other.until).map(|(one, two)| one.max(two)), ..self.clone() })
    }
}

impl Twin for Standing {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        (self.kind == other.kind && self.since == other.since && self.until == other.until).then(|| self.clone())
    }
}

impl Twin for News {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let is_same = self.kind == other.kind && self.before == other.before && self.after == other.after;
        is_same.then(|| Self { on_day: self.on_day.min(other.on_day), ..self.clone() })
    }
}

impl Twin for Relation {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let words = |it: &Self| (it.person_id, fold(&it.name), fold(&it.kind));
        let is_same =
            words(self) == words(other) && (self.other_id.is_none() || other.other_id.is_none() || self.other_id == other.other_id);
        is_same.then(|| Self { other_id: self.other_id.or(other.other_id), ..self.clone() })
    }
}

impl Twin for KeptApart {
    fn joined_with(&self, other: &Self) -> Option<Self> {
        let pair = |it: &Self| (it.person_id.min(it.other_id), it.person_id.max(it.other_id));
        (pair(self) == pair(other)).then(|| Self { at: self.at.min(other.at), ..self.clone() })
    }
}

/// A way to reach somebody in the form in which equal ones are equal.
pub(crate) fn contact_key(kind: ContactKind, value: &str) -> String {
    match kind {
        ContactKind::Phone => {
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            let bare = digits.trim_start_matches('0');
            bare.get(bare.len().saturating_sub(TELLING_DIGITS)..).unwrap_or(bare).to_owned()
        }
        ContactKind::Url => profile_key(value).unwrap_or_else(|| value.trim_end_matches('/').to_lowercase()),
        ContactKind::Postal | ContactKind::Handle => fold(value)
            .chars()
            .map(|letter| if letter.is_alphanumeric() || letter == ':' { letter } else { ' ' })
            .collect::<String>()
            .split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
    }
}

/// The date that says what both say; none where they contradict each other.
pub(super) fn joined_date(one: PartialDate, two: PartialDate) -> Option<PartialDate> {
    #[expect(clippy::option_option, reason = "the outer none is a contradiction, the inner a part that neither knows")]
    fn part<T: PartialEq>(one: Option<T>, two: Option<T>) -> Option<Option<T>> {
        match (one, two) {
            (Some(one), Some(two)) if one != two => None,
            (one, two) => Some(one.or(two)),
        }
    }
    // A year alone does not say the same as a day alone.
    if one != two && one.month().is_none() != two.month().is_none() && one.year().is_none() != two.year().is_none() {
        return None;
    }
    PartialDate::new(part(one.year(), two.year())?, part(one.month(), two.month())?, part(one.day(), two.day())?).ok()
}

/// The text that says more; of equally long ones the first in the order of letters, so that it does not matter which was there first.
pub(super) fn better<'a>(one: &'a str, two: &'a str) -> &'a str {
    let rank = |text: &str| text.chars().count();
    if (rank(two), std::cmp::Reverse(two)) > (rank(one), std::cmp::Reverse(one)) { two } else { one }
}

/// The better of two texts of which each may be absent.
pub(super) fn better_of(one: Option<&str>, two: Option<&str>) -> Option<String> {
    match (one, two) {
        (Some(one), Some(two)) => Some(better(one, two).to_owned()),
        (one, two) => one.or(two).map(str::to_owned),
    }
}

fn earlier<T: Ord>(one: Option<T>, two: Option<T>) -> Option<T> {
    match (one, two) {
        (Some(one), Some(two)) => Some(one.min(two)),
        (one, two) => one.or(two),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_and_profiles_are_the_same_however_they_are_written() {
        let phone = |text| contact_key(ContactKind::Phone, text);
        assert_eq!(phone("+49 151 23456789"), phone("0151 23456789"));
        assert_ne!(phone("0151 23456789"), phone("0151 23456780"));
        let url = |text| contact_key(ContactKind::Url, text);
        assert_eq!(url("https://www.linkedin.com/in/Ana/"), url("http://linkedin.com/in/ana"));
        assert_eq!(contact_key(ContactKind::Postal, "Harbour St. 1, Bergen"), contact_key(ContactKind::Postal, "harbour st 1 bergen"));
    }

    #[test]
    fn dates_join_where_they_do_not_contradict_each_other() {
        assert_eq!(joined_date(date("--03-05"), date("1980-03-05")), Some(date("1980-03-05")));
        assert_eq!(joined_date(date("1980"), date("1980-03-05")), Some(date("1980-03-05")));
        assert_eq!(joined_date(date("1980-03-06"), date("1980-03-05")), None);
        assert_eq!(joined_date(date("1980"), date("--03-05")), None);
    }

    #[test]
    fn the_better_text_does_not_hang_on_which_came_first() {
        assert_eq!((better("home", "work"), better("work", "home"), better("a", "bb")), ("home", "home", "bb"));
    }
}
