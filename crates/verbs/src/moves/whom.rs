//! For whom evidence is worth loading, beyond those whom their ties alone suggest.

use std::collections::{BTreeSet, HashSet};

use hearten_domain::{
    Concern, Gift, GiftDirection, Introduction, IntroductionState, Keepsake, KeepsakeState, News, PersonId, Promise, StoryPerson,
    StoryRole, Thanks, ThanksState,
};
use hearten_store::Tx;
use jiff::{Timestamp, ToSpan, civil::Date};

use super::mask::all_on_day;
use crate::Result;

/// Dates that matter are looked for this many days ahead.
const DATES_AHEAD: i64 = 7;
/// Meetings behind and ahead that may lead to a move.
const MEETINGS_BEHIND: i64 = 3;
const MEETINGS_AHEAD: i64 = 2;
/// News are told for so many days, and so many of the latest are looked at: a fresh export of a large network brings hundreds.
const NEWS_BEHIND: i64 = 45;
const MOST_NEWS: usize = 60;
/// So long after the end of an introduction there may be something to say.
const INTRODUCTIONS_BEHIND: i64 = 45;
/// For so many days after a concern's day one asks how it went.
const CONCERNS_BEHIND: i64 = 5;

/// People with something open between us on `today`: thanks, gifts, concerns, promises, near dates, news, meetings.
pub(super) async fn with_something_open(tx: &mut Tx, today: Date, now: Timestamp) -> Result<BTreeSet<PersonId>> {
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
    let behind = now.checked_sub((24 * MEETINGS_BEHIND).hours()).unwrap_or(now);
    let ahead = now.checked_add((24 * MEETINGS_AHEAD).hours()).unwrap_or(now);
    people.extend(tx.people_met_between(behind, ahead).await?);
    Ok(people)
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
    use hearten_domain::{ConcernId, ConcernKind};
    use jiff::civil::date;

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
}
