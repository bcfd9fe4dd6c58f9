//! Identities reserved for known addresses: people unmade to them, and their moments given to the person they turn out to be.

use hearten_domain::PersonId;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    value::{Field, values},
};

impl Tx {
    /// Takes away the records of people of whom nothing but a name is kept; their addresses and moments stay as those of known addresses.
    pub async fn unmake_people(&mut self, people: &[PersonId]) -> Result<(), StoreError> {
        for keys in key_lists(people) {
            let sql = format!("DELETE FROM person WHERE vault_id = $1 AND is_me = FALSE AND id IN ({})", list(2, keys.len()));
            self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
        }
        Ok(())
    }

    /// Gives the moments of a reserved identity to a person; where both took part in one, the person's own part stands.
    pub async fn move_moments(&mut self, reserved: PersonId, person: PersonId) -> Result<(), StoreError> {
        let sql = "UPDATE participant SET person_id = $3 WHERE vault_id = $1 AND person_id = $2 AND NOT EXISTS (SELECT 1 FROM participant q \
             WHERE q.vault_id = $1 AND q.person_id = $3 AND q.at = participant.at AND q.moment_id = participant.moment_id)";
        self.run(sql, values![reserved, person]).await?;
        self.run("DELETE FROM participant WHERE vault_id = $1 AND person_id = $2", values![reserved]).await?;
        Ok(())
    }
}
