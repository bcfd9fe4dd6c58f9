//! What is coming up in the next two weeks.

use std::collections::BTreeMap;

use hearten_domain::{Concern, DateKind, Direction, Medium, Moment, MomentId, Person, PersonId, Promise, Standing, StandingKind};
use hearten_speech::{say, worded};
use hearten_store::Tx;
use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use super::mask::all_on_day;
use crate::{PersonName, Result, Vault};

/// How many days ahead are shown.
const DAYS_AHEAD: i64 = 14;
/// At most so many entries are shown.
const MOST: usize = 20;

/// Something that is coming up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coming {
    /// The day.
    pub day: Date,
    /// What it is, without the people.
    pub text: String,
    /// With or of whom.
    pub people: Vec<PersonName>,
}

/// Meetings, visits agreed on for a trip, birthdays, promises due and concerns that come to a head, soonest first.
pub(super) async fn coming(vault: &Vault, tx: &mut Tx) -> Result<Vec<Coming>> {
    let today = vault.today_date();
    let last = today.checked_add(DAYS_AHEAD.days()).unwrap_or(today);
    let mut found: Vec<(Date, String, Vec<PersonId>)> = plans(vault, tx).await?;
    let days: Vec<Date> = (0..=DAYS_AHEAD).filter_map(|n| today.checked_add(n.days()).ok()).collect();
    let dead = tx.all::<Standing>().await?.into_iter().filter(|s| s.kind == StandingKind::Dead && s.holds_on(today)).map(|s| s.person_id);
    let dead: Vec<PersonId> = dead.collect();
    for date in tx.important_dates_on(&days).await?.into_iter().filter(|d| d.kind != DateKind::Death && !dead.contains(&d.person_id)) {
        let what = date.label.clone().unwrap_or_else(|| say(format!("verb-coming-date-{}", date.kind)).into());
        found.extend(date.date.next_after(today).map(|day| (day, what, vec![date.person_id])));
    }
    for promise in all_on_day(tx.all::<Promise>().await?, today).into_iter().filter(|p| p.is_open_on(today)) {
        found.extend(
            promise.due_on.map(|due| (due, say("verb-coming-promised").with("what", &promise.text).to_string(), vec![promise.person_id])),
        );
    }
    for concern in all_on_day(tx.all::<Concern>().await?, today).into_iter().filter(|c| c.is_open_on(today)) {
        found.extend(
            concern.until.map(|until| (until, say("verb-coming-concern").with("what", &concern.text).to_string(), vec![concern.person_id])),
        );
    }
    found.extend(crate::trips::agreed_visits(tx, today).await?);
    found.retain(|(day, _, _)| (today..=last).contains(day));
    found.sort();
    found.dedup();
    found.truncate(MOST);
    named(tx, found).await
}

async fn plans(vault: &Vault, tx: &mut Tx) -> Result<Vec<(Date, String, Vec<PersonId>)>> {
    let now = vault.now();
    let until = now.checked_add((24 * DAYS_AHEAD).hours()).unwrap_or(now);
    let mut moments = tx.moments_between(now, until).await?;
    moments.retain(|moment| moment.direction == Direction::Mutual);
    let mut people: BTreeMap<MomentId, Vec<PersonId>> = BTreeMap::new();
    for participant in tx.participants_of(&moments.iter().map(|moment| moment.id).collect::<Vec<_>>()).await? {
        people.entry(participant.moment_id).or_default().push(participant.person_id);
    }
    let text = |moment: &Moment| moment.subject.clone().unwrap_or_else(|| medium_name(moment.medium));
    let plan = |moment: Moment| (moment.day(&vault.zone()), text(&moment), people.get(&moment.id).cloned().unwrap_or_default());
    Ok(moments.into_iter().map(plan).collect())
}

/// What a moment is called of which nothing but its medium is known.
pub(crate) fn medium_name(medium: Medium) -> String {
    worded("verb-medium", medium.as_str()).into()
}

async fn named(tx: &mut Tx, found: Vec<(Date, String, Vec<PersonId>)>) -> Result<Vec<Coming>> {
    let ids: Vec<PersonId> = found.iter().flat_map(|(_, _, people)| people.iter().copied()).collect();
    let names: BTreeMap<PersonId, String> =
        tx.get_many::<Person>(&ids).await?.into_iter().filter(|p| !p.is_me).map(|p| (p.id, p.name)).collect();
    let name = |id: &PersonId| names.get(id).map(|name| PersonName { id: *id, name: name.clone() });
    Ok(found
        .into_iter()
        .map(|(day, text, people)| Coming { day, text, people: people.iter().filter_map(name).collect() })
        .filter(|coming| !coming.people.is_empty())
        .collect())
}
