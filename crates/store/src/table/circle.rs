//! Circles, their members, pairs and meetings, what is asked and offered, and what members mean to do.

use hearten_boxed::boxed;
use hearten_domain::{
    Circle, CircleAsk, CircleAskId, CircleId, CircleMeeting, CircleMeetingId, CircleMember, CircleMemberId, CirclePair, CirclePairId,
    Commitment, CommitmentId, PersonId,
};

use crate::{
    StoreError, Tx,
    kept::{Kept, OfPerson, Words, columns, kept, read},
    value::values,
};

kept!(Circle as "circle" by id: CircleId { name, kind, purpose, every_weeks, begun_on, ended_on, import_id }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.begun_on), [Some(self.name.as_str()), self.purpose.as_deref()])
    }
);

kept!(CircleMeeting as "circle_meeting" by id: CircleMeetingId {
        circle_id, on_day, begins_at, place, agenda, minutes, planned_on, held_on, called_off_on, import_id
    }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(self.held_on.or(Some(self.on_day)), [self.agenda.as_deref(), self.minutes.as_deref(), self.place.as_deref()])
    }
);

kept!(CircleMember as "circle_member" by id: CircleMemberId { circle_id, person_id, since, until, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for CircleMember {}

kept!(CirclePair as "circle_pair" by id: CirclePairId { circle_id, person_id, other_id, since, until, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id, self.other_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id, &mut self.other_id]
    }
);
impl OfPerson for CirclePair {
    const NAMES_OTHER: bool = true;
}

kept!(CircleAsk as "circle_ask" by id: CircleAskId {
        circle_id, meeting_id, person_id, kind, text, said_on, other_id, helped_on, outcome, let_go_on, import_id
    }
    const HAS_WORDS: bool = true;

    fn people(&self) -> Vec<PersonId> {
        [Some(self.person_id), self.other_id].into_iter().flatten().collect()
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        [Some(&mut self.person_id), self.other_id.as_mut()].into_iter().flatten().collect()
    }
    fn words(&self) -> Option<Words> {
        Words::of(Some(self.helped_on.unwrap_or(self.said_on)), [Some(self.text.as_str()), self.outcome.as_deref()])
    }
);
impl OfPerson for CircleAsk {
    const NAMES_OTHER: bool = true;
}

kept!(Commitment as "commitment" by id: CommitmentId {
        circle_id, meeting_id, person_id, text, made_on, due_on, kept_on, let_go_on, import_id
    }
    const HAS_WORDS: bool = true;

    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
    fn words(&self) -> Option<Words> {
        Words::of(Some(self.made_on), [Some(self.text.as_str())])
    }
);
impl OfPerson for Commitment {}

/// Records that belong to a circle: their tables have a column `circle_id`.
pub trait OfCircle: Kept {}
impl OfCircle for CircleMember {}
impl OfCircle for CirclePair {}
impl OfCircle for CircleMeeting {}
impl OfCircle for CircleAsk {}
impl OfCircle for Commitment {}

#[boxed]
impl Tx {
    /// The records of this kind that belong to a circle, in the order in which they were written down.
    pub async fn of_circle<R: OfCircle>(&mut self, circle: CircleId) -> Result<Vec<R>, StoreError> {
        let sql = format!("SELECT {} FROM {} WHERE vault_id = $1 AND circle_id = $2 ORDER BY id", columns::<R>(""), R::KIND);
        self.rows(sql, values![circle]).await?.iter().map(read).collect()
    }
}
