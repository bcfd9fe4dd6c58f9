//! Which trip and which days words on the command line mean.

use hearten_domain::{TripId, TripState};
use hearten_verbs::{TripLine, Vault, VerbError};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names::{short_id, the_one},
    session::Session,
    words::listed,
};

/// The trip that `text` means, by its id or words of its place, of several one that is not over. Without a text the one under way, else the one that is ahead,
/// else the last that was.
pub(crate) async fn which_one(vault: &Vault, text: Option<&str>) -> Done<TripId> {
    let all = vault.trips().await?;
    let open: Vec<TripLine> = all.iter().filter(|line| !line.state.is_over()).cloned().collect();
    let Some(text) = text else { return without_words(&all, &open) };
    for lines in [&open, &all] {
        if let Some(id) = the_one(lines, text, "trips", |line| line.trip.id, |line| format!("{}, {}", line.trip.place, line.days))? {
            return Ok(id);
        }
    }
    Err(VerbError::missing(format!("no trip is {text:?}")).hint("see what there is with: hearten trip").into())
}

fn without_words(all: &[TripLine], open: &[TripLine]) -> Done<TripId> {
    let under_way: Vec<&TripLine> = open.iter().filter(|line| line.state == TripState::UnderWay).collect();
    let ahead: Vec<&TripLine> = open.iter().collect();
    match (under_way.as_slice(), ahead.as_slice(), all.first()) {
        ([only], ..) | ([], [only], _) => Ok(only.trip.id),
        ([], [], Some(last)) => Ok(last.trip.id),
        ([], [], None) => Err(VerbError::missing("no trip is planned").hint("plan one with: hearten trip PLACE DATES").into()),
        _ => {
            let titles: Vec<String> =
                open.iter().map(|line| format!("{}, {} ({})", line.trip.town(), line.days, short_id(&line.trip.id.to_string()))).collect();
            Err(VerbError::conflict(format!("several trips are ahead: {}", listed(&titles)))
                .hint("say which: hearten trip show WHICH, or --trip WHICH with the other steps")
                .into())
        }
    }
}

/// The first and the last day of `2026-12-10..2026-12-14`, `10 to 14 december` or `10 december`.
pub(crate) fn days_of(session: &Session, text: &str) -> Done<[Date; 2]> {
    let parted = text.split_once("..").or_else(|| text.split_once(" to ")).or_else(|| text.split_once(" until "));
    let Some((from, until)) = parted else {
        let day = session.day_to_come(text)?;
        return Ok([day, day]);
    };
    let until_day = session.day_to_come(until)?;
    // "10 to 14 december": the month and the year stand at the end alone.
    let number: Option<i8> = from.trim().parse().ok();
    let same_month = number.and_then(|day| Date::new(until_day.year(), until_day.month(), day).ok());
    Ok([same_month.map_or_else(|| session.day_to_come(from), Ok)?, until_day])
}
