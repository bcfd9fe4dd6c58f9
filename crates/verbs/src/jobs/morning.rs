//! The morning job: ties brought up to date, today's offers recorded, notes erased that were to pass.

use hearten_domain::{Move, MoveAnswer, MoveState};
use hearten_store::Tx;
use jiff::{Timestamp, tz::TimeZone};

use crate::{Result, Vault, text::count};

/// The word for the job.
pub(super) const MORNING: &str = "morning";

/// The hour at which it is due, local time.
const HOUR: i8 = 6;

/// The first six o'clock in the morning after `now`.
pub(super) fn next_morning(now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let today = now.to_zoned(zone.clone()).date();
    [today, today.tomorrow().ok()?]
        .into_iter()
        .filter_map(|day| Some(day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp()))
        .find(|at| *at > now)
}

/// Brings the ties up to date, records what is offered today, and erases the notes that were to be erased after a day that is over. Returns what it did, a sentence.
pub(super) async fn morning(vault: &Vault, tx: &mut Tx) -> Result<String> {
    crate::ties::recompute(vault, tx, &[]).await?;
    let offers = crate::moves::offers(vault, tx).await?.chosen;
    let mut answers = Vec::with_capacity(offers.len());
    for offer in &offers {
        // What was answered keeps its answer: an offer is only the first word about a move, or says it again.
        let earlier = tx.answers_to(&offer.suggested.id).await?;
        if earlier.last().is_none_or(|answer| answer.state == MoveState::Offered) {
            answers.extend(offered(vault, &offer.suggested));
        }
    }
    tx.insert_all(&answers).await?;
    let erased = match tx.erase_passed_notes(vault.clock.today()).await? {
        0 => String::new(),
        many => format!(" Erased {} that had passed.", count(many as i64, "note", "notes")),
    };
    Ok(format!("Looked at the day: {}.{erased}", count(offers.len() as i64, "move worth making", "moves worth making")))
}

fn offered(vault: &Vault, suggested: &Move) -> Option<MoveAnswer> {
    let mut people = suggested.people.iter();
    Some(MoveAnswer {
        id: vault.ids.next().into(),
        move_id: suggested.id.clone(),
        habit: suggested.habit,
        reason_kind: suggested.reason_kind,
        person_id: people.next()?.id,
        other_id: people.next().map(|person| person.id),
        reason: suggested.why.reason().to_owned(),
        medium: suggested.medium,
        state: MoveState::Offered,
        at: vault.clock.now(),
        on: vault.clock.today(),
        until: None,
        outcome: None,
        import_id: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_morning_is_six_o_clock_local_time() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let next = |now: &str| next_morning(now.parse().unwrap(), &zone).unwrap().to_string();
        assert_eq!(next("2024-05-01T03:00:00Z"), "2024-05-01T04:00:00Z");
        assert_eq!(next("2024-05-01T04:00:00Z"), "2024-05-02T04:00:00Z");
        // The night in which the clocks go back has one hour more.
        assert_eq!(next("2024-10-26T20:00:00Z"), "2024-10-27T05:00:00Z");
    }
}
