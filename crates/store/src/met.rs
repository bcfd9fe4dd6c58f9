//! Who took part in the same moments: what tells that two people know each other.

use hearten_boxed::boxed;
use hearten_domain::{MomentId, PersonId};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{Field, values},
};

#[boxed]
impl Tx {
    /// Whom somebody has met in moments in which from two to `most` others took part, up to an instant, by id; known addresses behind which no person is kept
    /// are left out.
    pub async fn met_with(&mut self, person: PersonId, until: Timestamp, most: i64) -> Result<Vec<PersonId>, StoreError> {
        // The order of the tables is the order in which SQLite must visit them; by itself it walked everybody's part in everything.
        // How many others took part is told beside the person where it was a contact (`contact_code`), so that moments of two alone,
        // which are the most, are not looked up.
        let sql = "SELECT DISTINCT q.person_id FROM participant p CROSS JOIN moment m CROSS JOIN participant q CROSS JOIN person o \
                   WHERE p.vault_id = $1 AND p.person_id = $2 AND p.at <= $3 \
                   AND (p.contact = 0 OR ((p.contact - 1) / 32 >= 2 AND (p.contact - 1) / 32 <= $4)) \
                   AND m.vault_id = p.vault_id AND m.id = p.moment_id AND m.others >= 2 AND m.others <= $4 \
                   AND q.vault_id = p.vault_id AND q.moment_id = p.moment_id AND q.person_id <> $2 \
                   AND o.vault_id = q.vault_id AND o.id = q.person_id AND o.is_me = FALSE";
        let rows = self.rows(sql, values![person, until, most]).await?;
        let mut people: Vec<PersonId> =
            rows.iter().map(|row| PersonId::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("participant"))?;
        people.sort_unstable();
        Ok(people)
    }

    /// Shows the participants of every moment in which from two to `most` others took part, of those after one instant and up to another (inclusive).
    pub async fn each_shared_moment(
        &mut self,
        after: Timestamp,
        until: Timestamp,
        most: i64,
        mut visit: impl FnMut(Timestamp, &[PersonId]) + Send,
    ) -> Result<(), StoreError> {
        // The moments first, by the index of those that are shared.
        let sql = "SELECT p.moment_id, p.person_id, p.at FROM moment m CROSS JOIN participant p \
                   WHERE m.vault_id = $1 AND m.others >= 2 AND m.others <= $4 AND m.at > $2 AND m.at <= $3 \
                   AND p.vault_id = m.vault_id AND p.moment_id = m.id ORDER BY p.moment_id";
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
