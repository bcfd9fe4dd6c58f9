//! How two write to each other, in the words a page shows.

use hearten_ties::{Answers, Exchange};
use serde::Serialize;

use super::meaning::stretch;

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

/// How we write to each other.
pub(super) fn exchange_view(exchange: Exchange) -> ExchangeView {
    let said: Vec<String> = [begins(&exchange), answers(&exchange), bursts(&exchange)].into_iter().flatten().collect();
    ExchangeView { exchange, sentence: (!said.is_empty()).then(|| said.join(" ")) }
}

fn begins(exchange: &Exchange) -> Option<String> {
    let (mine, all) = (exchange.begun_by_me, exchange.exchanges);
    Some(match exchange.initiative()? {
        share if share >= 2.0 / 3.0 => format!("You begin most of the time ({mine} of {all})."),
        share if share <= 1.0 / 3.0 => format!("They begin most of the time ({} of {all}).", all - mine),
        _ => format!("Both of you begin (you {mine} of {all} times)."),
    })
}

fn answers(exchange: &Exchange) -> Option<String> {
    let soon = |answers: Answers| {
        answers.usual_days.map(|days| if days < 1.0 { "within a day".to_owned() } else { format!("in about {}", stretch(days)) })
    };
    Some(match (soon(exchange.theirs), soon(exchange.mine)) {
        (Some(theirs), Some(mine)) => format!("When they answer it is usually {theirs}, you {mine}."),
        (Some(theirs), None) => format!("When they answer it is usually {theirs}."),
        (None, Some(mine)) => format!("When you answer it is usually {mine}."),
        (None, None) => return None,
    })
}

fn bursts(exchange: &Exchange) -> Option<String> {
    match exchange.burstiness? {
        bursty if bursty >= BURSTY => Some("It comes in bursts, with long quiet between.".to_owned()),
        regular if regular <= REGULAR => Some("It comes as regularly as a calendar.".to_owned()),
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
