//! Gatherings, their guests, and who should meet whom.

use hearten_boxed::boxed;
use hearten_domain::{Gathering, GatheringId, Guest, GuestId, Pairing, PairingId, PersonId};

use crate::{
    StoreError, Tx,
    kept::{OfPerson, Words, columns, kept, read},
    value::values,
};

kept!(Gathering as "gathering" by id: GatheringId {
        kind, theme, on_day, begins_at, place, capacity, begun_on, invited_on, held_on, notes, outcome, outcome_on, called_off_on, import_id
    }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        let texts = [Some(self.theme.as_str()), self.place.as_deref(), self.notes.as_deref(), self.outcome.as_deref()];
        Words::of(self.held_on.or(self.on_day).or(Some(self.begun_on)), texts)
    }
);

kept!(Guest as "guest" by id: GuestId { gathering_id, person_id, reason, listed_on, invited_on, answer, answered_on, came_on, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for Guest {}

kept!(Pairing as "pairing" by id: PairingId { gathering_id, person_id, other_id, reason, noted_on, met_on, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id, self.other_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id, &mut self.other_id]
    }
);
impl OfPerson for Pairing {
    const NAMES_OTHER: bool = true;
}

#[boxed]
impl Tx {
    /// The guests of a gathering, in the order in which they were put on its list.
    pub async fn guests_of(&mut self, gathering: GatheringId) -> Result<Vec<Guest>, StoreError> {
        let sql = format!("SELECT {} FROM guest WHERE vault_id = $1 AND gathering_id = $2 ORDER BY id", columns::<Guest>(""));
        self.rows(sql, values![gathering]).await?.iter().map(read).collect()
    }

    /// Who should meet whom at a gathering, in the order in which it was written down.
    pub async fn pairings_of(&mut self, gathering: GatheringId) -> Result<Vec<Pairing>, StoreError> {
        let sql = format!("SELECT {} FROM pairing WHERE vault_id = $1 AND gathering_id = $2 ORDER BY id", columns::<Pairing>(""));
        self.rows(sql, values![gathering]).await?.iter().map(read).collect()
    }
}
