//! What passed before and after an instant: with one person, and with everybody in a stretch of time.

use hearten_boxed::boxed;
use hearten_domain::PersonId;
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{Field, values},
};

/// How much passed in a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Touched {
    /// With how many people.
    pub people: i64,
    /// With how many of them by voice or face to face.
    pub people_by_voice: i64,
    /// How many moments.
    pub moments: i64,
    /// How many of them by voice or face to face.
    pub moments_by_voice: i64,
    /// To how many of these I brought something.
    pub brought: i64,
}

const WITH_PERSON: &str = "FROM participant p JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
     WHERE p.vault_id = $1 AND p.person_id = $2 AND p.at > $3 AND p.at <= $4";

/// Media that carry voice or face ([`hearten_domain::Medium::is_voice_or_face`]).
const BY_VOICE: &str = "m.medium IN ('visit', 'video', 'call')";

#[boxed]
impl Tx {
    /// When a person first wrote to me or was together with me after one instant and up to another (inclusive).
    pub async fn first_word_of(&mut self, person: PersonId, after: Timestamp, until: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        let theirs = "(m.direction = 'mutual' OR (m.direction = 'received' AND p.role = 'from'))";
        self.one_instant(format!("SELECT p.at {WITH_PERSON} AND {theirs} ORDER BY p.at LIMIT 1"), person, after, until).await
    }

    /// When I first spoke to a person or met them after one instant and up to another (inclusive).
    pub async fn first_meeting_with(
        &mut self,
        person: PersonId,
        after: Timestamp,
        until: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        self.one_instant(format!("SELECT p.at {WITH_PERSON} AND {BY_VOICE} ORDER BY p.at LIMIT 1"), person, after, until).await
    }

    /// When I was last in touch with a person up to an instant (inclusive).
    pub async fn last_contact_with(&mut self, person: PersonId, until: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        let contact = "(m.direction <> 'received' OR p.role = 'from')";
        self.one_instant(format!("SELECT p.at {WITH_PERSON} AND {contact} ORDER BY p.at DESC LIMIT 1"), person, Timestamp::MIN, until).await
    }

    async fn one_instant(
        &mut self,
        sql: String,
        person: PersonId,
        after: Timestamp,
        until: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let row = self.row(sql, values![person, after, until]).await?;
        row.map(|row| Timestamp::read(&row, 0)).transpose().map_err(damaged("participant"))
    }

    /// How much passed with all people after one instant and up to another (inclusive).
    pub async fn touched_between(&mut self, after: Timestamp, until: Timestamp) -> Result<Touched, StoreError> {
        let sql = format!(
            "SELECT COUNT(DISTINCT p.person_id), COUNT(DISTINCT CASE WHEN {BY_VOICE} THEN p.person_id END), COUNT(DISTINCT m.id), \
             COUNT(DISTINCT CASE WHEN {BY_VOICE} THEN m.id END), \
             COUNT(DISTINCT CASE WHEN {BY_VOICE} AND m.brought IS NOT NULL THEN m.id END) FROM moment m CROSS JOIN participant p CROSS JOIN person q \
             WHERE m.vault_id = $1 AND m.at > $2 AND m.at <= $3 AND p.vault_id = m.vault_id AND p.moment_id = m.id \
             AND (m.direction <> 'received' OR p.role = 'from') AND q.vault_id = p.vault_id AND q.id = p.person_id AND q.is_me = FALSE"
        );
        let Some(row) = self.row(sql, values![after, until]).await? else { return Ok(Touched::default()) };
        let read = |place| i64::read(&row, place).map_err(damaged("moment"));
        Ok(Touched { people: read(0)?, people_by_voice: read(1)?, moments: read(2)?, moments_by_voice: read(3)?, brought: read(4)? })
    }
}
