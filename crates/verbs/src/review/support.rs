//! `support`: who would stand by me, and what if something falls away.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{Gift, GiftDirection};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use super::{
    close::Close,
    fading::{Fading, fading},
    spread::{SpreadView, spread},
    stand_by::{StandBy, who_would_stand_by},
    without::{WhatIf, Without, what_ifs},
};
use crate::{
    Result, Vault,
    moves::{all_on_day, courses::Course, read_answers},
};

/// The measure looks so many days back, at the closest so many.
const MEASURED_DAYS: i64 = 90;
const MEASURED_LAYER: i64 = 50;

/// Who would stand by me, and on what it hangs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Support {
    /// As of which day.
    pub day: Date,
    /// How many people are in each layer, by its size.
    pub layers: BTreeMap<i64, usize>,
    /// How the network is kept before it is needed.
    pub measure: Measure,
    /// Who would stand by me, the nearest first.
    pub stand_by: Vec<StandBy>,
    /// How the close ties are spread.
    pub spread: Vec<SpreadView>,
    /// What would touch most of them.
    pub what_if: Vec<WhatIf>,
    /// What was asked: who is left without it.
    pub without: Option<Without>,
    /// Ties going quiet or dormant.
    pub fading: Vec<Fading>,
}

/// Small regular acts of the last ninety days: the network before it is needed. A description, not a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// Over how many days.
    pub days: i64,
    /// How many people are in the three inner layers.
    pub of: usize,
    /// With how many of them there was a moment.
    pub in_touch: usize,
    /// With how many of them by voice or face to face.
    pub by_voice: usize,
    /// How many gifts went to anybody.
    pub given: usize,
    /// How many moves were done.
    pub moves: usize,
    /// The same in a sentence.
    pub sentence: String,
}

#[boxed]
impl Vault {
    /// Who would stand by me, on what that hangs, and which ties grow quiet. With `without`, who is left when what it names falls away. It only reads.
    ///
    /// # Errors
    /// `missing` where nothing and nobody is called so, `conflict` where several are.
    pub async fn support(&self, without: Option<&str>) -> Result<Support> {
        let mut tx = self.read().await?;
        let close = Close::load(self, &mut tx).await?;
        let mut layers: BTreeMap<i64, usize> = BTreeMap::new();
        close.ties.iter().for_each(|tie| *layers.entry(tie.layer).or_default() += 1);
        let without = match without {
            Some(text) => Some(self.without(&close, text).await?),
            None => None,
        };
        Ok(Support {
            day: self.today_date(),
            layers,
            measure: self.measure(&mut tx, &close).await?,
            stand_by: who_would_stand_by(&close),
            spread: spread(&close),
            what_if: what_ifs(&close),
            without,
            fading: fading(self, &mut tx, &close).await?,
        })
    }

    async fn measure(&self, tx: &mut Tx, close: &Close) -> Result<Measure> {
        let (now, today) = (self.now(), self.today_date());
        let since = now.checked_sub((24 * MEASURED_DAYS).hours()).unwrap_or(now);
        let from = today.checked_sub(MEASURED_DAYS.days()).unwrap_or(today);
        let inner: Vec<_> = close.ties.iter().filter(|tie| tie.layer <= MEASURED_LAYER).collect();
        let sums = || inner.iter().filter_map(|tie| close.sums.get(&tie.person_id));
        let in_touch = sums().filter(|tie| tie.last_at > since).count();
        let by_voice = sums().filter(|tie| tie.last_voice_at.is_some_and(|at| at > since)).count();
        let gifts = all_on_day(tx.all::<Gift>().await?, today);
        let given = gifts.iter().filter(|gift| gift.direction == GiftDirection::Given && gift.on > from).count();
        let courses = Course::all(read_answers(self, tx).await?);
        let moves = courses.iter().filter(|course| course.done_at.is_some_and(|at| at > since)).count();
        let sentence = match inner.len() {
            0 => say("verb-support-no-moment"),
            of => say("verb-support-measure")
                .with("days", MEASURED_DAYS)
                .with("touched", in_touch)
                .with("of", of)
                .with("voice", by_voice)
                .with("given", given)
                .with("moves", moves),
        };
        let sentence = sentence.into();
        Ok(Measure { days: MEASURED_DAYS, of: inner.len(), in_touch, by_voice, given, moves, sentence })
    }
}
