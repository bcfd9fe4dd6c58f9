//! The moments with a person, and all moments by time, in pages.

use hearten_domain::{Moment, MomentId, PersonId};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::{columns, read},
    value::values,
};

impl Tx {
    /// Moments with a person, newest first, plans among them. The next page is `before` the last moment's time and id.
    pub async fn timeline(
        &mut self,
        person: PersonId,
        before: Option<(Timestamp, MomentId)>,
        limit: i64,
    ) -> Result<Vec<Moment>, StoreError> {
        let sql = format!(
            "SELECT {} FROM participant p JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
             WHERE p.vault_id = $1 AND p.person_id = $2 AND (p.at < $3 OR (p.at = $3 AND p.moment_id < $4)) \
             ORDER BY p.at DESC, p.moment_id DESC LIMIT $5",
            columns::<Moment>("m.")
        );
        let (at, id) = before.unwrap_or((Timestamp::MAX, MomentId(uuid::Uuid::max())));
        self.rows(sql, values![person, at, id, limit]).await?.iter().map(read).collect()
    }

    /// The moments after one instant and up to another (inclusive), oldest first.
    pub async fn moments_between(&mut self, after: Timestamp, until: Timestamp) -> Result<Vec<Moment>, StoreError> {
        let sql = format!("SELECT {} FROM moment WHERE vault_id = $1 AND at > $2 AND at <= $3 ORDER BY at, id", columns::<Moment>(""));
        self.rows(sql, values![after, until]).await?.iter().map(read).collect()
    }
}
