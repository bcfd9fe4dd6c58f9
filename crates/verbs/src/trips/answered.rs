//! What was answered to a move of a trip goes back to the visit.

use hearten_domain::{MoveAnswer, MoveState, Person, ReasonKind, Trip, TripState};
use hearten_moves::{TripStage, trip_move};
use hearten_store::{Change, Tx};

use super::visits::VisitStep;
use crate::{Result, Vault, moves::all_on_day};

/// Notes on the visit that a move of its trip was done: that I wrote, met them, or called. What does not fit how the visit stands by now is left alone.
pub(crate) async fn move_answered(vault: &Vault, tx: &mut Tx, change: &Change, answer: &MoveAnswer) -> Result<()> {
    if answer.reason_kind != ReasonKind::Trip || answer.state != MoveState::Done {
        return Ok(());
    }
    let today = vault.today_date();
    let Some(person): Option<Person> = tx.get(answer.person_id).await? else { return Ok(()) };
    for trip in all_on_day(tx.all::<Trip>().await?, today) {
        let stages = [TripStage::Write { day: today }, TripStage::Visit { is_agreed: true }, TripStage::Call];
        let done = stages.into_iter().find(|stage| trip_move(&trip.id.to_string(), person.id, *stage) == answer.move_id);
        let step = match done {
            Some(TripStage::Write { .. }) => VisitStep::Wrote,
            Some(TripStage::Visit { .. }) if trip.state(today) == TripState::UnderWay => VisitStep::Met,
            Some(TripStage::Call) => VisitStep::Called,
            Some(TripStage::Visit { .. }) | None => continue,
        };
        if vault.visit_fits(tx, &trip, person.id, step).await? {
            vault.note_visit(tx, change, &trip, &person, step, today).await?;
        }
    }
    Ok(())
}
