//! How two write to each other, in the words a page shows.

use hearten_speech::{InUnits, Said, say, stretch};
use hearten_ties::{Answers, Exchange};
use serde::Serialize;

/// How we write to each other: who begins, who answers and how soon. A description of a habit, never a reproach.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExchangeView {
    /// What it is told from.
    #[serde(flatten)]
    pub exchange: Exchange,
    /// The same in a sentence or two; none where too little is known to say anything.
    pub sentence: Option<String>,
}

/// From this burstiness on contact is said to come in bursts, and up to the other as regularly as a clock.
const BURSTY: f64 = 0.5;
const REGULAR: f64 = -0.5;

/// After about how long somebody answers, in the unit that suits it.
const ABOUT: InUnits = ["exchange-about-days", "exchange-about-weeks", "exchange-about-months", "exchange-about-years"];

/// How we write to each other.
pub(super) fn exchange_view(exchange: Exchange) -> ExchangeView {
    let said: Vec<String> = [begins(&exchange), answers(&exchange), bursts(&exchange)].into_iter().flatten().map(String::from).collect();
    ExchangeView { exchange, sentence: (!said.is_empty()).then(|| said.join(" ")) }
}

fn begins(exchange: &Exchange) -> Option<Said> {
    let (mine, all) = (exchange.begun_by_me, exchange.exchanges);
    let said = match exchange.initiative()? {
        share if share >= 2.0 / 3.0 => say("exchange-you-begin").with("times", mine),
        share if share <= 1.0 / 3.0 => say("exchange-they-begin").with("times", all - mine),
        _ => say("exchange-both-begin").with("times", mine),
    };
    Some(said.with("all", all))
}

fn answers(exchange: &Exchange) -> Option<Said> {
    let soon = |answers: Answers| {
        let days = answers.usual_days?;
        Some(if days < 1.0 { say("exchange-within-a-day") } else { stretch(days, ABOUT) })
    };
    Some(match (soon(exchange.theirs), soon(exchange.mine)) {
        (Some(theirs), Some(mine)) => say("exchange-both-answer").with("theirs", theirs).with("mine", mine),
        (Some(theirs), None) => say("exchange-they-answer").with("theirs", theirs),
        (None, Some(mine)) => say("exchange-you-answer").with("mine", mine),
        (None, None) => return None,
    })
}

fn bursts(exchange: &Exchange) -> Option<Said> {
    match exchange.burstiness? {
        bursty if bursty >= BURSTY => Some(say("exchange-in-bursts")),
        regular if regular <= REGULAR => Some(say("exchange-regular")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_said_and_nothing_else() {
        assert_eq!(exchange_view(Exchange::default()).sentence, None);
        let known = |usual_days| Answers { waiting: 9, answered: 8, usual_days };
        let exchange = Exchange { exchanges: 6, begun_by_me: 5, mine: known(Some(0.2)), theirs: known(Some(3.4)), burstiness: Some(0.7) };
        assert_eq!(
            exchange_view(exchange).sentence.unwrap(),
            "You begin most of the time (5 of 6). When they answer it is usually in about 3 days, you within a day. \
             It comes in bursts, with long quiet between."
        );
        assert_eq!(
            exchange_view(Exchange { exchanges: 4, begun_by_me: 1, ..Exchange::default() }).sentence.unwrap(),
            "They begin most of the time (3 of 4)."
        );
    }
}
