//! For whom evidence is worth loading, beyond those whom their ties alone suggest.

use std::collections::{BTreeSet, HashSet};

use hearten_domain::{
    Concern, Gift, GiftDirection, Introduction, IntroductionState, Keepsake, KeepsakeState, News, PersonId, Promise, StoryPerson,
    StoryRole, Thanks, ThanksState, Tie,
};
use hearten_store::Tx;
use hearten_ties::closeness;
use jiff::{Timestamp, ToSpan, civil::Date};

use super::mask::all_on_day;
use crate::{Result, ties::tie_with};

/// Dates that matter are looked for this many days ahead.
const DATES_AHEAD: i64 = 7;
/// Meetings behind and ahead that may lead to a move, with so many of the closest: a year's conference brings hundreds.
const MEETINGS_BEHIND: i64 = 3;
const MEETINGS_AHEAD: i64 = 2;
const MOST_MET: usize = 60;
/// News are told for so many days, and so many of the latest are looked at: a fresh export of a large network brings hundreds.
const NEWS_BEHIND: i64 = 45;
const MOST_NEWS: usize = 60;
/// So long after the end of an introduction there may be something to say.
const INTRODUCTIONS_BEHIND: i64 = 45;
/// For so many days after a concern's day one asks how it went.
const CONCERNS_BEHIND: i64 = 5;

/// People with something open between us on `today`: thanks, gifts, concerns, promises, near dates, news, meetings.
/// `ties` are in the order of people.
pub(super) async fn with_something_open(tx: &mut Tx, ties: &[Tie], today: Date, now: Timestamp) -> Result<BTreeSet<PersonId>> {
    let mut people = BTreeSet::new();
    let thanks = all_on_day(tx.all::<Thanks>().await?, today);
    people.extend(thanks.iter().filter(|t| t.state_on(today) != Some(ThanksState::Told)).map(|t| t.person_id));
    let answered: HashSet<_> = thanks.iter().filter_map(|t| t.gift_id).collect();
    let year_ago = today.checked_sub(1.year()).unwrap_or(today);
    let gifts = all_on_day(tx.all::<Gift>().await?, today).into_iter().filter(|gift| gift.on >= year_ago);
    people.extend(gifts.filter(|g| g.direction == GiftDirection::Received && !answered.contains(&g.id)).map(|g| g.person_id));
    let concerns = all_on_day(tx.all::<Concern>().await?, today);
    people.extend(concerns.iter().filter(|concern| is_on_a_mind(concern, today)).map(|concern| concern.person_id));
    let promises = all_on_day(tx.all::<Promise>().await?, today);
    people.extend(promises.iter().filter(|promise| promise.is_open_on(today)).map(|promise| promise.person_id));
    people.extend(for_a_keepsake(tx, today).await?);
    let introductions = all_on_day(tx.all::<Introduction>().await?, today);
    people.extend(introductions.iter().filter(|it| may_lead_on(it, today)).flat_map(|it| [it.person_id, it.other_id]));
    people.extend(latest_news(tx, today).await?);
    people.extend(tx.important_dates_on(&days_ahead(today)).await?.into_iter().map(|date| date.person_id));
    people.extend(closest_met(tx, ties, now).await?);
    Ok(people)
}

/// Whom I met just now or meet soon: those closest to me, where there are many.
async fn closest_met(tx: &mut Tx, ties: &[Tie], now: Timestamp) -> Result<Vec<PersonId>> {
    let behind = now.checked_sub((24 * MEETINGS_BEHIND).hours()).unwrap_or(now);
    let ahead = now.checked_add((24 * MEETINGS_AHEAD).hours()).unwrap_or(now);
    Ok(closest(tx.people_met_between(behind, ahead).await?, ties, now))
}

/// The [`MOST_MET`] closest of these people, closest first. Somebody whom I meet for the first time tomorrow has no tie yet.
fn closest(met: Vec<PersonId>, ties: &[Tie], now: Timestamp) -> Vec<PersonId> {
    let closeness_to = |person| tie_with(ties, person).map_or(0.0, |tie| closeness(tie, now, false));
    let mut met: Vec<(f64, PersonId)> = met.into_iter().map(|person| (closeness_to(person), person)).collect();
    met.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    met.into_iter().take(MOST_MET).map(|(_, person)| person).collect()
}

/// People in whose honour a keepsake lies ready, and those who are in a story that was told.
async fn for_a_keepsake(tx: &mut Tx, today: Date) -> Result<BTreeSet<PersonId>> {
    let ready = tx.all::<Keepsake>().await?.into_iter().filter(|it| it.state_on(today) == Some(KeepsakeState::Made));
    let mut people: BTreeSet<PersonId> = ready.map(|it| it.person_id).collect();
    let parts = tx.all::<StoryPerson>().await?.into_iter().filter(|part| part.role == StoryRole::About);
    people.extend(parts.map(|part| part.person_id));
    Ok(people)
}

async fn latest_news(tx: &mut Tx, today: Date) -> Result<Vec<PersonId>> {
    let since = today.checked_sub(NEWS_BEHIND.days()).unwrap_or(today);
    let mut news = all_on_day(tx.all::<News>().await?, today);
    news.retain(|news| news.on_day >= since);
    news.sort_by_key(|news| (std::cmp::Reverse(news.on_day), news.person_id));
    Ok(news.into_iter().take(MOST_NEWS).map(|news| news.person_id).collect())
}

/// Whether an introduction may still lead to a move: it is open, was not wished lately, or its last question is not asked yet.
fn may_lead_on(introduction: &Introduction, today: Date) -> bool {
    let behind = today.checked_sub(INTRODUCTIONS_BEHIND.days()).unwrap_or(today);
    match introduction.state() {
        IntroductionState::LetGo => false,
        IntroductionState::Declined => introduction.last_day() >= behind,
        IntroductionState::Outcome => {
            let last = introduction.follow_ups().map(|[_, late]| late);
            last.is_some_and(|late| late <= today && late >= behind && introduction.outcome_on.is_some_and(|known| known < late))
        }
        _ => true,
    }
}

/// Whether a concern is open, or its day was just now and nobody has told how it went.
fn is_on_a_mind(concern: &Concern, today: Date) -> bool {
    let lately = today.checked_sub(CONCERNS_BEHIND.days()).unwrap_or(today);
    let is_just_past = concern.answered_on.is_none() && concern.until.is_some_and(|until| (lately..today).contains(&until));
    concern.is_open_on(today) || is_just_past
}

fn days_ahead(today: Date) -> Vec<Date> {
    (0..=DATES_AHEAD).filter_map(|days| today.checked_add(days.days()).ok()).collect()
}

#[cfg(test)]
mod tests {
    use hearten_domain::{ConcernId, ConcernKind, Contact, Direction, Medium, MomentId};
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_concern_is_asked_after_for_five_days_past_its_day_unless_it_was_answered() {
        let id = uuid::Uuid::nil();
        let concern = Concern {
            id: ConcernId(id),
            person_id: PersonId(id),
            kind: ConcernKind::Hope,
            text: "the interview".into(),
            since: date(2024, 3, 1),
            until: Some(date(2024, 3, 10)),
            answered_on: None,
            source: None,
            import_id: None,
        };
        let asked = [date(2024, 3, 10), date(2024, 3, 15), date(2024, 3, 16)].map(|day| is_on_a_mind(&concern, day));
        assert_eq!(asked, [true, true, false]);
        let answered = Concern { answered_on: Some(date(2024, 3, 11)), ..concern };
        assert!(!is_on_a_mind(&answered, date(2024, 3, 12)));
    }

    #[test]
    fn of_many_who_were_met_the_closest_are_looked_at_and_a_stranger_last() {
        let now: Timestamp = "2024-03-01T12:00:00Z".parse().unwrap();
        let everybody: Vec<PersonId> = (1..=MOST_MET as u128 + 2).map(|number| PersonId(Uuid::from_u128(number))).collect();
        let (stranger, known) = everybody.split_first().unwrap();
        // The later somebody stands in the order of people, the more contact there was.
        let ties: Vec<Tie> = (1..)
            .zip(known)
            .map(|(count, person)| {
                let contacts = (0..count).map(|number: u32| Contact {
                    moment_id: MomentId(Uuid::from_u128(u128::from(number))),
                    at: now - (24 * i64::from(number)).hours(),
                    medium: Medium::Call,
                    direction: Direction::Mutual,
                    others: 1,
                });
                hearten_ties::recompute(*person, &contacts.collect::<Vec<_>>()).unwrap()
            })
            .collect();
        let found = closest(everybody.clone(), &ties, now);
        assert_eq!(found, known.iter().rev().take(MOST_MET).copied().collect::<Vec<_>>());
        assert_eq!(closest(vec![*stranger, known[0]], &ties, now), [known[0], *stranger]);
    }
}
