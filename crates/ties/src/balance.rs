//! Gifts each way over the years; never "they owe you".

use hearten_domain::{Gift, GiftDirection};
use jiff::civil::Date;
use serde::Serialize;

/// Which way gifts have gone more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lean {
    /// About as much either way, or too little to say.
    Even,
    /// More went from me to them: perhaps let them give, too.
    MoreGiven,
    /// More came from them to me: a return would be glad news, in its season.
    MoreReceived,
}

/// What went each way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// How many gifts from me to them.
    pub given: usize,
    /// How many from them to me.
    pub received: usize,
    /// The last from me.
    pub last_given: Option<Date>,
    /// The last from them.
    pub last_received: Option<Date>,
    /// Which way they lean. It forgives: a difference under three, or one that is all within the last year, is even.
    pub lean: Lean,
}

/// The difference that counts as leaning.
const LEAST_DIFFERENCE: usize = 3;

/// What went each way between me and one person by `day`.
pub fn balance(gifts: &[Gift], day: Date) -> Balance {
    let of = |direction: GiftDirection| gifts.iter().filter(move |gift| gift.direction == direction && gift.on <= day);
    let (given, received) = (of(GiftDirection::Given).count(), of(GiftDirection::Received).count());
    let year_ago = day.saturating_sub(jiff::Span::new().days(365));
    let older = |direction| of(direction).any(|gift| gift.on < year_ago);
    let lean = if given >= received + LEAST_DIFFERENCE && older(GiftDirection::Given) {
        Lean::MoreGiven
    } else if received >= given + LEAST_DIFFERENCE && older(GiftDirection::Received) {
        Lean::MoreReceived
    } else {
        Lean::Even
    };
    Balance {
        given,
        received,
        last_given: of(GiftDirection::Given).map(|gift| gift.on).max(),
        last_received: of(GiftDirection::Received).map(|gift| gift.on).max(),
        lean,
    }
}
