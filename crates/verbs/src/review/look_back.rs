//! `review`: what worked, how rich and how even it has been, and on what it hangs.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{Gift, GiftDirection, MoveState};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::{Timestamp, ToSpan, civil::Date};
use serde::Serialize;

use super::{
    close::Close,
    learning::{LearningView, learning},
    months::{Stretch, stretches},
    rates::{RateGroup, in_ten, rates},
    spread::{SpreadView, spread},
};
use crate::{
    Result, Vault, VerbError,
    dates::full_day,
    moves::{all_on_day, courses::Course, read_answers},
};

/// Where nothing is said, the review looks back so many months.
const USUAL_MONTHS: i64 = 12;
/// The silence before a move is measured up to so long before it was done, for the mail that was the move itself is often there already.
const BEFORE_HOURS: i64 = 24;

/// A look back.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Review {
    /// From which day.
    pub since: Date,
    /// To which day.
    pub until: Date,
    /// What became of the moves.
    pub moves: MovesMade,
    /// How often what was done came to something: by reason, by medium, by the silence before it.
    pub rates: Vec<RateGroup>,
    /// How much passed, month by month or year by year, the oldest first.
    pub stretches: Vec<Stretch>,
    /// What was given and received in each year, the oldest first.
    pub gifts: Vec<YearOfGifts>,
    /// How the close ties are spread.
    pub spread: Vec<SpreadView>,
    /// What the ranking has learnt.
    pub learning: LearningView,
}

/// What became of the moves that were answered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct MovesMade {
    /// How many were taken up.
    pub taken: u32,
    /// How many were left aside.
    pub left_aside: u32,
    /// How many were put off and wait.
    pub put_off: u32,
    /// How many were done.
    pub done: u32,
    /// Of those, how many came to something within thirty days.
    pub answered: u32,
    /// Of those, after how many the two spoke or met.
    pub met: u32,
    /// How many were done too lately to tell.
    pub too_early: u32,
    /// The same in a sentence.
    pub sentence: String,
}

/// What passed both ways in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct YearOfGifts {
    /// The year.
    pub year: i16,
    /// How many gifts from me.
    pub given: u32,
    /// How many to me.
    pub received: u32,
}

/// A move that was done, and whether it came to something.
struct Told {
    kind: &'static str,
    medium: &'static str,
    gap: &'static str,
    good: bool,
}

#[boxed]
impl Vault {
    /// Looks back from `since` to the vault's day; over twelve months where nothing is said. It only reads.
    ///
    /// # Errors
    /// `invalid` for a day to come.
    pub async fn review(&self, since: Option<Date>) -> Result<Review> {
        let today = self.today_date();
        let since = since.unwrap_or_else(|| today.checked_sub(USUAL_MONTHS.months()).unwrap_or(today));
        if since > today {
            let to_come = say("verb-review-to-come").with("day", full_day(since));
            return Err(VerbError::invalid(to_come).hint(say("verb-review-to-come-hint")));
        }
        let mut tx = self.read().await?;
        let courses = Course::all(read_answers(self, &mut tx).await?);
        let recent: Vec<&Course> = courses.iter().filter(|course| course.last.on >= since).collect();
        let (moves, told) = self.what_came(&mut tx, &recent).await?;
        let of = |name: fn(&Told) -> &'static str| told.iter().map(move |told| (name(told), told.good));
        let close = Close::load(self, &mut tx).await?;
        Ok(Review {
            since,
            until: today,
            moves,
            rates: vec![rates("reason", of(|it| it.kind)), rates("medium", of(|it| it.medium)), rates("gap", of(|it| it.gap))],
            stretches: stretches(self, &mut tx, since).await?,
            gifts: years_of_gifts(all_on_day(tx.all::<Gift>().await?, today)),
            spread: spread(&close),
            learning: learning(self, &mut tx, &courses).await?,
        })
    }

    async fn what_came(&self, tx: &mut Tx, courses: &[&Course]) -> Result<(MovesMade, Vec<Told>)> {
        let now = self.now();
        let (mut made, mut told) = (MovesMade::default(), Vec::new());
        for course in courses {
            match course.welcome() {
                Some(true) => made.taken += 1,
                Some(false) => made.left_aside += 1,
                None => made.put_off += u32::from(course.last.state == MoveState::Snoozed),
            }
            let Some(done) = course.done_at else { continue };
            made.done += 1;
            let Some(good) = course.answered(tx, now).await? else {
                made.too_early += 1;
                continue;
            };
            made.answered += u32::from(good);
            made.met += u32::from(good && course.met(tx, now).await?);
            let gap = gap(tx, course, done).await?;
            told.push(Told { kind: course.last.reason_kind.as_str(), medium: course.last.medium.as_str(), gap, good });
        }
        made.sentence = sentence(&made);
        Ok((made, told))
    }
}

/// How long it had been silent before a move, in words that group it.
async fn gap(tx: &mut Tx, course: &Course, done: Timestamp) -> Result<&'static str> {
    let before = done.checked_sub(BEFORE_HOURS.hours()).unwrap_or(done);
    let Some(last) = tx.last_contact_with(course.last.person_id, before).await? else { return Ok("nothing before") };
    let days = (done.as_second() - last.as_second()) / 86_400;
    Ok(match days {
        ..14 => "under two weeks",
        14..60 => "two weeks to two months",
        60..183 => "two to six months",
        _ => "over half a year",
    })
}

fn sentence(made: &MovesMade) -> String {
    if made.done == 0 {
        return say("verb-review-none-done").into();
    }
    let told = made.done - made.too_early;
    let came = match told {
        0 => say("verb-review-did").with("count", made.done),
        told => say("verb-review-came")
            .with("count", told)
            .with("answered", made.answered)
            .with("rate", in_ten(f64::from(made.answered) / f64::from(told)))
            .with("met", made.met),
    };
    let early = (made.too_early > 0).then(|| say("verb-review-early").with("count", made.too_early));
    let few = (1..10).contains(&told).then(|| say("verb-review-few"));
    [Some(came), early, few].iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// Every year from the first gift to the last.
fn years_of_gifts(gifts: Vec<Gift>) -> Vec<YearOfGifts> {
    let mut years: BTreeMap<i16, YearOfGifts> = BTreeMap::new();
    let range = gifts.iter().map(|gift| gift.on.year()).min().zip(gifts.iter().map(|gift| gift.on.year()).max());
    for year in range.map(|(first, last)| first..=last).into_iter().flatten() {
        years.insert(year, YearOfGifts { year, given: 0, received: 0 });
    }
    for gift in gifts {
        let Some(year) = years.get_mut(&gift.on.year()) else { continue };
        match gift.direction {
            GiftDirection::Given => year.given += 1,
            GiftDirection::Received => year.received += 1,
        }
    }
    years.into_values().collect()
}
