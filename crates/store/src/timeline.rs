//! The moments with a person, and all moments by time, in pages.

use hearten_boxed::boxed;
use hearten_domain::{Direction, Moment, MomentId, PersonId};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::{columns, damaged, read},
    value::{Field, values},
};

#[boxed]
impl Tx {
    /// Moments with a person, newest first, plans among them. The next page is `before` the last moment's time and id.
    pub async fn timeline(
        &mut self,
        person: PersonId,
        before: Option<(Timestamp, MomentId)>,
        limit: i64,
    ) -> Result<Vec<Moment>, StoreError> {
        self.timeline_at(person, before, Timestamp::MAX, limit).await
    }

    /// The same as it can be known at an instant: of what lies after it only plans. A letter of tomorrow is not written yet, whatever its date says.
    pub async fn timeline_at(
        &mut self,
        person: PersonId,
        before: Option<(Timestamp, MomentId)>,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<Moment>, StoreError> {
        let sql = format!(
            "SELECT {} FROM participant p JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
             WHERE p.vault_id = $1 AND p.person_id = $2 AND (p.at < $3 OR (p.at = $3 AND p.moment_id < $4)) \
             AND (p.at <= $6 OR m.direction = $7) ORDER BY p.at DESC, p.moment_id DESC LIMIT $5",
            columns::<Moment>("m.")
        );
        let (at, id) = before.unwrap_or((Timestamp::MAX, MomentId(uuid::Uuid::max())));
        self.rows(sql, values![person, at, id, limit, now, Direction::Mutual]).await?.iter().map(read).collect()
    }

    /// The moments after one instant and up to another (inclusive), oldest first.
    pub async fn moments_between(&mut self, after: Timestamp, until: Timestamp) -> Result<Vec<Moment>, StoreError> {
        let sql = format!("SELECT {} FROM moment WHERE vault_id = $1 AND at > $2 AND at <= $3 ORDER BY at, id", columns::<Moment>(""));
        self.rows(sql, values![after, until]).await?.iter().map(read).collect()
    }

    /// All moments after one instant and before a place, newest first: what an archive turns over. The index by time answers, so that a page costs the same however
    /// many moments there are.
    pub async fn moments_back(&mut self, after: Timestamp, before: (Timestamp, MomentId), limit: i64) -> Result<Vec<Moment>, StoreError> {
        let sql = format!(
            "SELECT {} FROM moment WHERE vault_id = $1 AND at > $2 AND at <= $3 AND (at < $3 OR id < $4) ORDER BY at DESC, id DESC LIMIT $5",
            columns::<Moment>("")
        );
        self.rows(sql, values![after, before.0, before.1, limit]).await?.iter().map(read).collect()
    }

    /// When the first moment with a person was.
    pub async fn first_moment_with(&mut self, person: PersonId) -> Result<Option<Timestamp>, StoreError> {
        let row = self.row("SELECT MIN(at) FROM participant WHERE vault_id = $1 AND person_id = $2", values![person]).await?;
        row.map_or(Ok(None), |row| Field::read(&row, 0)).map_err(damaged("participant"))
    }

    /// When the latest moment before an instant was, of all or of those with one person.
    pub async fn latest_moment_before(&mut self, person: Option<PersonId>, before: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        let row = match person {
            Some(person) => {
                let sql = "SELECT MAX(at) FROM participant WHERE vault_id = $1 AND person_id = $2 AND at < $3";
                self.row(sql, values![person, before]).await?
            }
            None => self.row("SELECT MAX(at) FROM moment WHERE vault_id = $1 AND at < $2", values![before]).await?,
        };
        row.map_or(Ok(None), |row| Field::read(&row, 0)).map_err(damaged("moment"))
    }
}
