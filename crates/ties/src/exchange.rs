//! How two write to each other: who begins, who answers and how soon, and whether it comes in bursts.

use hearten_domain::{Contact, Direction};
use jiff::Timestamp;
use serde::Serialize;

use crate::closeness::days_between;

/// After a silence of so many days the next word begins a new exchange; an answer that comes later is no answer.
const EXCHANGE_ENDS_AFTER: f64 = 14.0;
/// Below so many exchanges nothing is said of who begins, below so many answered words nothing of how soon, below so many gaps nothing of bursts.
const LEAST_EXCHANGES: usize = 4;
const LEAST_ANSWERS: usize = 4;
const LEAST_GAPS: usize = 10;

/// How two write to each other, as far as enough of it is known.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Exchange {
    /// How many exchanges there were: words that follow one another within two weeks. What both did at once (calls, visits) begins none.
    pub exchanges: usize,
    /// Of those, begun by me.
    pub begun_by_me: usize,
    /// How I answer them.
    pub mine: Answers,
    /// How they answer me.
    pub theirs: Answers,
    /// Burstiness from −1 (as regular as a clock) over 0 (at random) to 1 (all at once); none below ten gaps. It is B of Goh & Barabási 2008
    /// (Burstiness and memory in complex systems) with the correction for few gaps of Kim & Jo 2016 (Measuring burstiness for finite event sequences).
    pub burstiness: Option<f64>,
}

/// How one of the two answers the other.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Answers {
    /// How many words of the other waited for an answer: the last of several in a row counts.
    pub waiting: usize,
    /// How many of them were answered within two weeks.
    pub answered: usize,
    /// The median time of those answers in days; none where fewer than four are known.
    pub usual_days: Option<f64>,
}

impl Exchange {
    /// The share of exchanges that I began, 0 to 1; none where fewer than four are known.
    pub fn initiative(&self) -> Option<f64> {
        (self.exchanges >= LEAST_EXCHANGES).then(|| self.begun_by_me as f64 / self.exchanges as f64)
    }
}

/// How the two write to each other by these contacts up to `now`, in any order.
pub fn exchange(contacts: &[Contact], now: Timestamp) -> Exchange {
    let mut sorted: Vec<&Contact> = contacts.iter().filter(|contact| contact.at <= now).collect();
    sorted.sort_by_key(|contact| (contact.at, contact.moment_id));
    let mut found = Exchange { burstiness: burstiness(&sorted), ..Exchange::default() };
    let (mut mine, mut theirs) = (Waits::default(), Waits::default());
    let mut last: Option<&Contact> = None;
    for contact in sorted {
        let silence = last.map_or(f64::INFINITY, |last| days_between(last.at, contact.at));
        if silence > EXCHANGE_ENDS_AFTER && contact.direction != Direction::Mutual {
            found.exchanges += 1;
            found.begun_by_me += usize::from(contact.direction == Direction::Sent);
        }
        match contact.direction {
            Direction::Sent => {
                mine.answer(contact.at);
                theirs.wait(contact.at);
            }
            Direction::Received => {
                theirs.answer(contact.at);
                mine.wait(contact.at);
            }
            // We spoke: nobody waits any more, and nobody answered in writing.
            Direction::Mutual => {
                mine.since = None;
                theirs.since = None;
            }
        }
        last = Some(contact);
    }
    found.mine = mine.finish(now);
    found.theirs = theirs.finish(now);
    found
}

/// Words of one side that wait for the other.
#[derive(Default)]
struct Waits {
    since: Option<Timestamp>,
    answered: Vec<f64>,
    unanswered: usize,
}

impl Waits {
    fn wait(&mut self, at: Timestamp) {
        if self.since.is_some_and(|since| days_between(since, at) > EXCHANGE_ENDS_AFTER) {
            self.unanswered += 1;
        }
        self.since = Some(at);
    }

    fn answer(&mut self, at: Timestamp) {
        let Some(since) = self.since.take() else { return };
        let days = days_between(since, at);
        if days <= EXCHANGE_ENDS_AFTER { self.answered.push(days) } else { self.unanswered += 1 }
    }

    /// What still waits and may yet be answered counts neither way.
    fn finish(mut self, now: Timestamp) -> Answers {
        self.unanswered += usize::from(self.since.is_some_and(|since| days_between(since, now) > EXCHANGE_ENDS_AFTER));
        self.answered.sort_unstable_by(f64::total_cmp);
        let median = self.answered.get(self.answered.len() / 2).copied();
        let answered = self.answered.len();
        Answers { waiting: answered + self.unanswered, answered, usual_days: median.filter(|_| answered >= LEAST_ANSWERS) }
    }
}

fn burstiness(sorted: &[&Contact]) -> Option<f64> {
    let gaps: Vec<f64> = sorted.iter().zip(sorted.iter().skip(1)).map(|(earlier, later)| days_between(earlier.at, later.at)).collect();
    if gaps.len() < LEAST_GAPS {
        return None;
    }
    let count = gaps.len() as f64;
    let mean = gaps.iter().sum::<f64>() / count;
    if mean <= 0.0 {
        return None;
    }
    let deviation = (gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / count).sqrt();
    let (ratio, more, less) = (deviation / mean, (count + 1.0).sqrt(), (count - 1.0).sqrt());
    Some(((more * ratio - less) / ((more - 2.0) * ratio + less)).clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use hearten_domain::{Medium, MomentId};
    use uuid::Uuid;

    use super::*;

    fn contacts(days: &[(f64, Direction)]) -> Vec<Contact> {
        let contact = |(number, (day, direction)): (usize, &(f64, Direction))| Contact {
            moment_id: MomentId(Uuid::from_u128(number as u128)),
            at: at(*day),
            medium: Medium::Mail,
            direction: *direction,
            others: 1,
        };
        days.iter().enumerate().map(contact).collect()
    }

    fn at(day: f64) -> Timestamp {
        Timestamp::from_second(1_704_067_200 + (day * 86_400.0) as i64).unwrap()
    }

    use Direction::{Mutual, Received, Sent};

    #[test]
    fn who_begins_and_who_answers_how_soon_is_told_from_the_order_of_words() {
        let monthly = |month: f64| [(month * 30.0, Sent), (month * 30.0 + 1.0, Received), (month * 30.0 + 1.5, Sent)];
        let found = exchange(&contacts(&[0.0, 1.0, 2.0, 3.0].map(monthly).concat()), at(200.0));
        assert_eq!((found.exchanges, found.begun_by_me, found.initiative()), (4, 4, Some(1.0)));
        assert_eq!((found.theirs.waiting, found.theirs.answered, found.theirs.usual_days), (8, 4, Some(1.0)));
        assert_eq!((found.mine.waiting, found.mine.answered, found.mine.usual_days), (4, 4, Some(0.5)));
    }

    #[test]
    fn what_waits_and_may_yet_be_answered_counts_neither_way_and_few_words_say_nothing() {
        let found = exchange(&contacts(&[(0.0, Sent)]), at(3.0));
        assert_eq!((found.theirs, found.initiative(), found.burstiness), (Answers::default(), None, None));
        assert_eq!(exchange(&contacts(&[(0.0, Sent)]), at(30.0)).theirs.waiting, 1);
        assert_eq!(exchange(&contacts(&[(0.0, Sent), (1.0, Mutual)]), at(30.0)).theirs.waiting, 0);
        assert_eq!(exchange(&contacts(&[(0.0, Sent)]), at(-1.0)), Exchange::default());
    }

    #[test]
    fn a_clock_is_regular_and_a_burst_is_bursty() {
        let clock: Vec<(f64, Direction)> = (0..30).map(|week| (f64::from(week) * 7.0, Sent)).collect();
        assert!(exchange(&contacts(&clock), at(400.0)).burstiness.unwrap() < -0.9);
        let bursts: Vec<(f64, Direction)> = (0..30).map(|n| (f64::from(n / 10) * 100.0 + f64::from(n % 10) * 0.01, Sent)).collect();
        assert!(exchange(&contacts(&bursts), at(400.0)).burstiness.unwrap() > 0.5);
    }

    proptest::proptest! {
        #[test]
        fn the_order_in_which_contacts_are_given_changes_nothing(days in proptest::collection::vec((0.0..900.0_f64, proptest::sample::select(Direction::ALL)), 0..60)) {
            let given = contacts(&days);
            let mut turned = given.clone();
            turned.reverse();
            let (one, other) = (exchange(&given, at(1000.0)), exchange(&turned, at(1000.0)));
            proptest::prop_assert_eq!(one, other);
            proptest::prop_assert!(one.begun_by_me <= one.exchanges && one.mine.answered <= one.mine.waiting);
            proptest::prop_assert!(one.burstiness.is_none_or(|b| (-1.0..=1.0).contains(&b)));
        }
    }
}
