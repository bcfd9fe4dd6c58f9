//! The moments with each of some people around a time: what moves are made from.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{Direction, Medium, MomentId, PersonId, Role, local_day};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{CellError, Field, Row, values},
};

/// How many of the latest moments with a person are wanted: all since an instant, but not more than `at_most` and, where there are so many,
/// not fewer than `at_least`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Latest {
    /// So many are given however old they are; at least 1.
    pub at_least: i64,
    /// No more than so many are given.
    pub at_most: i64,
    /// All from this instant on are given, within the bounds.
    pub since: Timestamp,
}

/// A moment with one person, without what was written in it: what moves are made from is read for many people at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentWith {
    /// With whom.
    pub person_id: PersonId,
    /// Their part.
    pub role: Role,
    /// Which moment.
    pub moment_id: MomentId,
    /// When.
    pub at: Timestamp,
    /// Whether it is a day rather than an instant.
    pub all_day: bool,
    /// By which medium.
    pub medium: Medium,
    /// Which way, seen from me.
    pub direction: Direction,
    /// How many took part besides me.
    pub others: i64,
    /// The subject or title, as it came.
    pub subject: Option<String>,
    /// The source of its conversation's first moment; its own where it belongs to none.
    pub thread: Option<String>,
}

impl MomentWith {
    /// The local day on which it was.
    pub fn day(&self, zone: &TimeZone) -> Date {
        local_day(self.at, self.all_day, zone)
    }
}

/// What [`read_part`] reads.
const PART: &str =
    "p.person_id, p.role, p.moment_id, m.at, m.all_day, m.medium, m.direction, m.others, m.subject, COALESCE(m.thread, m.source)";

fn read_part(row: &Row) -> Result<MomentWith, StoreError> {
    let read = || {
        Ok::<_, CellError>(MomentWith {
            person_id: Field::read(row, 0)?,
            role: Field::read(row, 1)?,
            moment_id: Field::read(row, 2)?,
            at: Field::read(row, 3)?,
            all_day: Field::read(row, 4)?,
            medium: Field::read(row, 5)?,
            direction: Field::read(row, 6)?,
            others: Field::read(row, 7)?,
            subject: Field::read(row, 8)?,
            thread: Field::read(row, 9)?,
        })
    };
    read().map_err(damaged("moment"))
}

#[boxed]
impl Tx {
    /// The latest moments with each of these people up to an instant (inclusive), by person, newest first, with the person's part:
    /// as many of them as `wanted` says.
    pub async fn latest_moments_of(
        &mut self,
        people: &[PersonId],
        until: Timestamp,
        wanted: Latest,
    ) -> Result<Vec<MomentWith>, StoreError> {
        let mut found = Vec::new();
        let people: Vec<PersonId> = people.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
        // That SQLite puts the rows in order has it hand all of them over at the end: one by one, as they are found, they cost its thread and this one a
        // change of turns each.
        let nth = "COALESCE((SELECT q.at FROM participant q WHERE q.vault_id = $1 AND q.person_id = x.id AND q.at <= $2 \
             ORDER BY q.at DESC LIMIT 1 OFFSET";
        for keys in key_lists(&people) {
            let sql = format!(
                "WITH since AS MATERIALIZED (SELECT x.id, {nth} $3), {earliest}) AS few, {nth} $4), {earliest}) AS many FROM person x \
                 WHERE x.vault_id = $1 AND x.id IN ({ids})) \
                 SELECT {PART} FROM since CROSS JOIN participant p JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
                 WHERE p.vault_id = $1 AND p.person_id = since.id AND p.at >= since.many AND p.at <= $2 AND (p.at >= since.few OR p.at >= $5) \
                 ORDER BY p.person_id, p.at DESC, p.moment_id DESC",
                earliest = i64::MIN + 1,
                ids = list(6, keys.len()),
            );
            let mut bound = values![until, wanted.at_least - 1, wanted.at_most - 1, wanted.since];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                found.push(read_part(&row)?);
            }
        }
        Ok(found)
    }

    /// The moments with any of these people after one instant and up to another (inclusive), oldest first, with each person's part.
    pub async fn moments_of_between(
        &mut self,
        people: &[PersonId],
        after: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<MomentWith>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(people) {
            let sql = format!(
                "SELECT {PART} FROM participant p JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
                 WHERE p.vault_id = $1 AND p.at > $2 AND p.at <= $3 AND p.person_id IN ({})",
                list(4, keys.len())
            );
            let mut bound = values![after, until];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                found.push(read_part(&row)?);
            }
        }
        found.sort_by_key(|it| (it.at, it.moment_id, it.person_id));
        Ok(found)
    }

    /// The instants of the latest contacts with a person up to an instant (inclusive), newest first; at most so many.
    pub async fn latest_contact_instants(
        &mut self,
        person: PersonId,
        until: Timestamp,
        at_most: i64,
    ) -> Result<Vec<Timestamp>, StoreError> {
        let sql = "SELECT p.at FROM participant p WHERE p.vault_id = $1 AND p.person_id = $2 AND p.at <= $3 AND p.contact > 0 \
             ORDER BY p.at DESC LIMIT $4";
        let rows = self.rows(sql, values![person, until, at_most]).await?;
        rows.iter().map(|row| Timestamp::read(row, 0).map_err(damaged("participant"))).collect()
    }

    /// The people with whom something mutual (a visit, a call, a meeting) was or is planned after one instant and up to another (inclusive).
    pub async fn people_met_between(&mut self, after: Timestamp, until: Timestamp) -> Result<Vec<PersonId>, StoreError> {
        let sql = "SELECT DISTINCT p.person_id FROM moment m CROSS JOIN participant p CROSS JOIN person q \
             WHERE m.vault_id = $1 AND m.at > $2 AND m.at <= $3 AND m.direction = 'mutual' AND p.vault_id = m.vault_id AND p.moment_id = m.id \
             AND q.vault_id = p.vault_id AND q.id = p.person_id AND q.is_me = FALSE";
        let rows = self.rows(sql, values![after, until]).await?;
        let mut people: Vec<PersonId> =
            rows.iter().map(|row| PersonId::read(row, 0).map_err(damaged("participant"))).collect::<Result<_, _>>()?;
        people.sort_unstable();
        Ok(people)
    }
}
