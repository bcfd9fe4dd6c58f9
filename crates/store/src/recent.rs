//! The moments with each of some people around a time: what moves are made from.

use hearten_boxed::boxed;
use hearten_domain::{Moment, PersonId, Role};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::{Kept, columns, corrupt, damaged},
    value::{Field, Row, values},
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

fn read_part(row: &Row) -> Result<(PersonId, Role, Moment), StoreError> {
    let moment = Moment::from_cells(row, 2).map_err(|cause| corrupt::<PersonId>("moment", row, cause))?;
    let part = PersonId::read(row, 0).and_then(|person| Ok((person, Role::read(row, 1)?)));
    let (person, role) = part.map_err(damaged("participant"))?;
    Ok((person, role, moment))
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
    ) -> Result<Vec<(PersonId, Role, Moment)>, StoreError> {
        let mut found = Vec::new();
        let nth = "COALESCE((SELECT q.at FROM participant q WHERE q.vault_id = $1 AND q.person_id = x.id AND q.at <= $2 \
             ORDER BY q.at DESC LIMIT 1 OFFSET";
        for keys in key_lists(people) {
            let sql = format!(
                "WITH since AS MATERIALIZED (SELECT x.id, {nth} $3), {earliest}) AS few, {nth} $4), {earliest}) AS many FROM person x \
                 WHERE x.vault_id = $1 AND x.id IN ({ids})) \
                 SELECT p.person_id, p.role, {moment} FROM since CROSS JOIN participant p JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
                 WHERE p.vault_id = $1 AND p.person_id = since.id AND p.at >= since.many AND p.at <= $2 AND (p.at >= since.few OR p.at >= $5)",
                earliest = i64::MIN + 1,
                ids = list(6, keys.len()),
                moment = columns::<Moment>("m."),
            );
            let mut bound = values![until, wanted.at_least - 1, wanted.at_most - 1, wanted.since];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                found.push(read_part(&row)?);
            }
        }
        found.sort_by_key(|(person, _, moment)| (*person, std::cmp::Reverse((moment.at, moment.id))));
        Ok(found)
    }

    /// The moments with any of these people after one instant and up to another (inclusive), oldest first, with each person's part.
    pub async fn moments_of_between(
        &mut self,
        people: &[PersonId],
        after: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<(PersonId, Role, Moment)>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(people) {
            let sql = format!(
                "SELECT p.person_id, p.role, {} FROM participant p JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
                 WHERE p.vault_id = $1 AND p.at > $2 AND p.at <= $3 AND p.person_id IN ({})",
                columns::<Moment>("m."),
                list(4, keys.len())
            );
            let mut bound = values![after, until];
            bound.extend(keys.iter().map(Field::to_value));
            for row in self.rows(sql, bound).await? {
                found.push(read_part(&row)?);
            }
        }
        found.sort_by_key(|(person, _, moment)| (moment.at, moment.id, *person));
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
        // That the role is asked for too keeps SQLite from walking the whole of the other index, which has all but the role in it.
        let sql = "SELECT DISTINCT p.person_id, p.role FROM moment m CROSS JOIN participant p CROSS JOIN person q \
             WHERE m.vault_id = $1 AND m.at > $2 AND m.at <= $3 AND m.direction = 'mutual' AND p.vault_id = m.vault_id AND p.moment_id = m.id \
             AND q.vault_id = p.vault_id AND q.id = p.person_id AND q.is_me = FALSE";
        let rows = self.rows(sql, values![after, until]).await?;
        let mut people: Vec<PersonId> =
            rows.iter().map(|row| PersonId::read(row, 0).map_err(damaged("participant"))).collect::<Result<_, _>>()?;
        people.sort_unstable();
        people.dedup();
        Ok(people)
    }
}
