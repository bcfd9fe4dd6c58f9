//! Whose help stands where in a chain.

use hearten_boxed::boxed;
use hearten_domain::{ChainId, ChainStep, ChainStepId, PersonId};

use crate::{
    StoreError, Tx,
    kept::{OfPerson, columns, kept, read},
    value::values,
};

kept!(ChainStep as "chain_step" by id: ChainStepId { chain_id, person_id, thanks_id, place, on = "on_day", import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for ChainStep {}

#[boxed]
impl Tx {
    /// The steps of a chain, in their order.
    pub async fn steps_of_chain(&mut self, chain: ChainId) -> Result<Vec<ChainStep>, StoreError> {
        let sql = format!("SELECT {} FROM chain_step WHERE vault_id = $1 AND chain_id = $2 ORDER BY place, id", columns::<ChainStep>(""));
        self.rows(sql, values![chain]).await?.iter().map(read).collect()
    }
}
