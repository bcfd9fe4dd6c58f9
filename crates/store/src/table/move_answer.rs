//! Answers to moves.

use hearten_boxed::boxed;
use hearten_domain::{MoveAnswer, MoveAnswerId, MoveId, PersonId};

use crate::{
    StoreError, Tx,
    kept::{OfPerson, columns, kept, read},
    value::values,
};

kept!(MoveAnswer as "move_answer" by id: MoveAnswerId {
        move_id, habit, reason_kind, person_id, other_id, reason, medium, state, at, on = "on_day", until, outcome, import_id
    }
    fn people(&self) -> Vec<PersonId> {
        std::iter::once(self.person_id).chain(self.other_id).collect()
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        std::iter::once(&mut self.person_id).chain(&mut self.other_id).collect()
    }
);
impl OfPerson for MoveAnswer {
    const NAMES_OTHER: bool = true;
}

#[boxed]
impl Tx {
    /// The answers to one move, oldest first.
    pub async fn answers_to(&mut self, id: &MoveId) -> Result<Vec<MoveAnswer>, StoreError> {
        let sql = format!("SELECT {} FROM move_answer WHERE vault_id = $1 AND move_id = $2 ORDER BY at, id", columns::<MoveAnswer>(""));
        self.rows(sql, values![id.clone()]).await?.iter().map(read).collect()
    }
}
