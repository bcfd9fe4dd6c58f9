//! Who took part in the same moments: what tells that two people know each other.

use hearten_domain::{MomentId, PersonId};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{Field, values},
};

impl Tx {
    /// Shows the participants of every moment in which from two to `most` others took part, of those after one instant and up to another (inclusive).
    pub async fn each_shared_moment(
        &mut self,
        after: Timestamp,
        until: Timestamp,
        most: i64,
        mut visit: impl FnMut(Timestamp, &[PersonId]) + Send,
    ) -> Result<(), StoreError> {
        let sql = "SELECT p.moment_id, p.person_id, p.at FROM participant p JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id \
                   WHERE p.vault_id = $1 AND m.others >= 2 AND m.others <= $4 AND m.at > $2 AND m.at <= $3 ORDER BY p.moment_id";
        let mut held: Option<(MomentId, Timestamp)> = None;
        let mut people: Vec<PersonId> = Vec::new();
        self.each(sql, values![after, until, most], &mut |row| {
            let read = || Ok((MomentId::read(row, 0)?, PersonId::read(row, 1)?, Timestamp::read(row, 2)?));
            let (moment, person, at) = read().map_err(damaged("participant"))?;
            if let Some((of, when)) = held
                && of != moment
            {
                visit(when, &people);
                people.clear();
            }
            held = Some((moment, at));
            people.push(person);
            Ok(())
        })
        .await?;
        if let Some((_, when)) = held {
            visit(when, &people);
        }
        Ok(())
    }
}
