//! The own record of a person of whom there were two: what was written by hand wins, the newest of it first; else the better value, whichever came first.

use std::collections::BTreeMap;

use hearten_domain::{Origin, Person, PersonId};
use hearten_store::{PersonEdited, Tx};

use super::twins::better_of;
use crate::Result;

/// The verbs whose changes to a person nobody wrote by hand.
const NOT_BY_HAND: [&str; 2] = ["merge", "unmerge"];

/// When each field was last written by hand, as places in the vault's history; 0 is never.
#[derive(Debug, Clone, Copy, Default)]
struct Written {
    name: i64,
    nickname: i64,
    note: i64,
    layer: i64,
    photo: i64,
    kin: i64,
}

/// What was written by hand about people's own records.
#[derive(Debug, Default)]
pub(crate) struct ByHand {
    written: BTreeMap<PersonId, Written>,
}

impl ByHand {
    /// Reads the log about these people. `before` tells who was merged into whom earlier: what was written about them counts too.
    pub(crate) async fn read(tx: &mut Tx, people: &[PersonId], before: &[(PersonId, PersonId)]) -> Result<Self> {
        let now: BTreeMap<PersonId, PersonId> = before.iter().copied().collect();
        let all: Vec<PersonId> = people.iter().copied().chain(now.keys().copied()).collect();
        let mut by_hand = Self::default();
        for edited in tx.person_edits(&all).await?.into_iter().filter(|edited| !NOT_BY_HAND.contains(&edited.verb.as_str())) {
            let id = edited.after.id;
            by_hand.written.entry(now.get(&id).copied().unwrap_or(id)).or_default().note(&edited);
        }
        Ok(by_hand)
    }

    /// What a card completes a record to: `before` as it is kept, `base` the same without what an earlier version of the card had said, `said` by the card.
    /// What was written by hand stays.
    pub(crate) fn completed(&self, before: &Person, base: &Person, said: &Person) -> Person {
        let written = self.of(before.id);
        let keep = |is_written: i64, theirs: &Option<String>, better: Option<String>, held: &Option<String>| {
            if is_written > 0 || theirs.is_none() { held.clone() } else { better }
        };
        Person {
            name: if written.name > 0 { before.name.clone() } else { hearten_identity::better_name(&base.name, &said.name).to_owned() },
            nickname: keep(
                written.nickname,
                &said.nickname,
                better_of(base.nickname.as_deref(), said.nickname.as_deref()),
                &before.nickname,
            ),
            origin: before.origin.min_by_certainty(said.origin),
            note: keep(written.note, &said.note, joined_notes(base.note.as_deref(), said.note.as_deref()), &before.note),
            photo: before.photo.clone().or_else(|| said.photo.clone()),
            ..before.clone()
        }
    }

    /// What is to be kept of the two records, under the identity of the first. What was written by hand about the other counts for the first from now on.
    pub(super) fn united(&mut self, kept: &Person, other: &Person) -> Person {
        let (ours, theirs) = (self.of(kept.id), self.of(other.id));
        let united = Person {
            id: kept.id,
            name: pick((ours.name, &kept.name), (theirs.name, &other.name))
                .unwrap_or_else(|| hearten_identity::better_name(&kept.name, &other.name).to_owned()),
            nickname: blank_or(ours.nickname, &kept.nickname, theirs.nickname, &other.nickname)
                .unwrap_or_else(|| better_of(kept.nickname.as_deref(), other.nickname.as_deref())),
            is_me: kept.is_me,
            origin: kept.origin.min_by_certainty(other.origin),
            layer: blank_or(ours.layer, &kept.layer, theirs.layer, &other.layer)
                .unwrap_or_else(|| kept.layer.into_iter().chain(other.layer).min()),
            kin: pick((ours.kin, &kept.kin), (theirs.kin, &other.kin)).unwrap_or(kept.kin || other.kin) || kept.kin || other.kin,
            note: joined_notes(kept.note.as_deref(), other.note.as_deref()),
            photo: blank_or(ours.photo, &kept.photo, theirs.photo, &other.photo)
                .unwrap_or_else(|| kept.photo.iter().chain(&other.photo).min().cloned()),
            import_id: kept.import_id,
        };
        self.written.insert(kept.id, ours.latest(theirs));
        united
    }

    fn of(&self, person: PersonId) -> Written {
        self.written.get(&person).copied().unwrap_or_default()
    }
}

impl Written {
    fn note(&mut self, edited: &PersonEdited) {
        let number = edited.number;
        let (before, after) = (edited.before.as_ref(), &edited.after);
        let changed = |is_same: &dyn Fn(&Person) -> bool, is_blank: bool| match before {
            Some(before) => !is_same(before),
            None => !is_blank,
        };
        for (field, is_changed) in [
            (&mut self.name, changed(&|before| before.name == after.name, false)),
            (&mut self.nickname, changed(&|before| before.nickname == after.nickname, after.nickname.is_none())),
            (&mut self.note, changed(&|before| before.note == after.note, after.note.is_none())),
            (&mut self.layer, changed(&|before| before.layer == after.layer, after.layer.is_none())),
            (&mut self.photo, changed(&|before| before.photo == after.photo, after.photo.is_none())),
            (&mut self.kin, changed(&|before| before.kin == after.kin, !after.kin)),
        ] {
            if is_changed {
                *field = number.max(*field);
            }
        }
    }

    fn latest(self, other: Self) -> Self {
        Self {
            name: self.name.max(other.name),
            nickname: self.nickname.max(other.nickname),
            note: self.note.max(other.note),
            layer: self.layer.max(other.layer),
            photo: self.photo.max(other.photo),
            kin: self.kin.max(other.kin),
        }
    }
}

/// The value that was written by hand later; none where neither was.
fn pick<T: Clone>(one: (i64, &T), two: (i64, &T)) -> Option<T> {
    match (one.0, two.0) {
        (0, 0) => None,
        (ours, theirs) if theirs > ours => Some(two.1.clone()),
        _ => Some(one.1.clone()),
    }
}

/// The same for what may be blank: a blank of one is filled by the other, unless it was blanked by hand later.
#[expect(clippy::option_option, reason = "the outer none means that nobody wrote it by hand, the inner that it was left blank")]
#[expect(clippy::ref_option, reason = "the value is cloned whole, blank or not")]
fn blank_or<T: Clone>(ours: i64, one: &Option<T>, theirs: i64, two: &Option<T>) -> Option<Option<T>> {
    match (one, two) {
        (Some(_), None) if theirs <= ours => Some(one.clone()),
        (None, Some(_)) if ours <= theirs => Some(two.clone()),
        _ => pick((ours, one), (theirs, two)),
    }
}

/// Both notes, where neither says what the other does.
fn joined_notes(one: Option<&str>, two: Option<&str>) -> Option<String> {
    match (one, two) {
        (Some(one), Some(two)) if one.contains(two) => Some(one.to_owned()),
        (Some(one), Some(two)) if two.contains(one) => Some(two.to_owned()),
        (Some(one), Some(two)) => Some(format!("{}\n\n{}", one.min(two), one.max(two))),
        (one, two) => one.or(two).map(str::to_owned),
    }
}

/// How sure it is that an origin means a human being who matters.
trait Certainty {
    fn min_by_certainty(self, other: Self) -> Self;
}

impl Certainty for Origin {
    fn min_by_certainty(self, other: Self) -> Self {
        let rank = |origin| [Self::Hand, Self::Card, Self::Calendar, Self::Mail].iter().position(|it| *it == origin);
        if rank(other) < rank(self) { other } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(number: u128, name: &str) -> Person {
        Person {
            id: PersonId(uuid::Uuid::from_u128(number)),
            name: name.into(),
            nickname: None,
            is_me: false,
            origin: Origin::Mail,
            layer: None,
            kin: false,
            note: None,
            photo: None,
            import_id: None,
        }
    }

    #[test]
    fn blanks_are_filled_and_no_note_is_lost_whoever_stays() {
        let ana = Person { note: Some("likes tea".into()), layer: Some(50), origin: Origin::Card, ..person(1, "Ana López") };
        let other =
            Person { note: Some("met in Lyon".into()), layer: Some(15), kin: true, nickname: Some("Nita".into()), ..person(2, "Ana") };
        let united = ByHand::default().united(&ana, &other);
        assert_eq!(Person { id: ana.id, ..ByHand::default().united(&other, &ana) }, united);
        assert_eq!(
            (united.name.as_str(), united.nickname.as_deref(), united.layer, united.kin),
            ("Ana López", Some("Nita"), Some(15), true)
        );
        assert_eq!((united.note.as_deref(), united.origin), (Some("likes tea\n\nmet in Lyon"), Origin::Card));
    }

    #[test]
    fn what_was_written_by_hand_wins_and_the_newest_of_it_first() {
        let (ana, other) = (person(1, "Ana López"), person(2, "Anita"));
        let mut by_hand = ByHand::default();
        by_hand.written.insert(other.id, Written { name: 7, ..Written::default() });
        assert_eq!(by_hand.united(&ana, &other).name, "Anita");
        let later = person(3, "A. L.");
        by_hand.written.insert(later.id, Written { name: 9, ..Written::default() });
        assert_eq!(by_hand.united(&ana, &later).name, "A. L.");
        by_hand.written.insert(PersonId(uuid::Uuid::from_u128(4)), Written { name: 8, ..Written::default() });
        assert_eq!(by_hand.united(&ana, &person(4, "Someone")).name, "Ana López");
    }
}
