//! What a tie means, in the words a page shows: closeness with its terms, silence, balance.

use hearten_domain::{Direction, Gift, Medium, Tie};
use hearten_ties::{Lean, Rhythm, Silence, Term, Terms, balance, silence};
use jiff::{Timestamp, civil::Date};

use super::page::{BalanceView, ClosenessTerm, ClosenessView, SilenceView};
use crate::text::{count, joined};

/// Closeness with its terms.
pub(crate) fn closeness_view(terms: &Terms, rank: Option<i64>) -> ClosenessView {
    let views: Vec<ClosenessTerm> = terms.terms.iter().map(term_view).collect();
    let sentence = match views.as_slice() {
        [] => "No moment is known yet; the first one begins it.".to_owned(),
        [only] => format!("It all comes from {}.", only.text),
        [first, second, ..] => format!("Most of it comes from {}.", joined([first.text.as_str(), second.text.as_str()])),
    };
    ClosenessView { value: terms.closeness, rank, terms: views, sentence }
}

fn term_view(term: &Term) -> ClosenessTerm {
    let moments = term.count as i64;
    let way = match term.direction {
        Direction::Sent => " from you",
        Direction::Received => " from them",
        Direction::Mutual => "",
    };
    ClosenessTerm { text: format!("{}{way}", moments_by(term.medium, moments)), moments, weight: term.weight, share: term.part }
}

/// `1 visit`, `12 mails`.
pub(crate) fn moments_by(medium: Medium, number: i64) -> String {
    let (one, many) = match medium {
        Medium::Visit => ("visit", "visits"),
        Medium::Video => ("video call", "video calls"),
        Medium::Call => ("call", "calls"),
        Medium::Letter => ("letter", "letters"),
        Medium::Message => ("message", "messages"),
        Medium::Mail => ("mail", "mails"),
        Medium::GroupMail => ("group mail", "group mails"),
        Medium::Post => ("post", "posts"),
    };
    count(number, one, many)
}

/// How long it has been, beside what is usual for the two; with the rhythm itself, where it is at hand, as sure as its gaps allow.
pub(crate) fn silence_view(tie: &Tie, rhythm: Option<Rhythm>, now: Timestamp) -> SilenceView {
    let found = silence(tie, now);
    let since = match found.days {
        0 => "You were in touch within a day".to_owned(),
        days => format!("You were last in touch {} ago", stretch(days as f64)),
    };
    let between = rhythm.and_then(|rhythm| rhythm.usual_between);
    let sentence = match found.usual {
        None => format!("{since}; there is too little yet to say what is usual for you two."),
        Some(usual) if found.longer_than_usual && found.rests_on_few() => {
            format!("{since}; {} is usual, and it is more than twice the longest of the {} gaps there are.", stretch(usual), found.gaps)
        }
        Some(usual) if found.longer_than_usual => format!("{since}; that is longer than your usual {}.", stretch(usual)),
        Some(usual) => format!("{since}; {} between you is usual{}.", stretch(usual), as_far_as_known(&found, between)),
    };
    SilenceView { days: found.days, usual_days: found.usual.unwrap_or(0.0), usual_between: between, gaps: tie.gaps, sentence }
}

/// What few gaps leave open of the usual one; nothing where there are many, or where they agree.
fn as_far_as_known(found: &Silence, between: Option<(f64, f64)>) -> String {
    match between.map(|(low, high)| (stretch(low), stretch(high))) {
        Some((low, high)) if found.rests_on_few() && low != high => {
            format!(", as far as {} gaps can tell (somewhere between {low} and {high})", found.gaps)
        }
        _ => String::new(),
    }
}

/// A stretch of days as one says it.
fn stretch(days: f64) -> String {
    match days {
        days if days < 14.0 => count((days.round() as i64).max(1), "day", "days"),
        days if days < 60.0 => count((days / 7.0).round() as i64, "week", "weeks"),
        days if days < 700.0 => count((days / 30.4).round() as i64, "month", "months"),
        days => count((days / 365.25).round() as i64, "year", "years"),
    }
}

/// What went each way: a description, never a debt.
pub(crate) fn balance_view(gifts: &[Gift], day: Date) -> BalanceView {
    let found = balance(gifts, day);
    let (given, received) = (found.given as i64, found.received as i64);
    let sentence = match (given, received, found.lean) {
        (0, 0, _) => "No gift either way is written down yet.".to_owned(),
        (_, _, Lean::MoreGiven) => {
            format!("{} from you, {received} from them: perhaps there is something they would be glad to give.", gifts_of(given))
        }
        (_, _, Lean::MoreReceived) => {
            format!("{} from them, {given} from you: a return would be glad news, in its season.", gifts_of(received))
        }
        (0, ..) => format!("{} from them.", gifts_of(received)),
        (_, 0, _) => format!("{} from you.", gifts_of(given)),
        _ => format!("{} from you, {received} from them; it goes back and forth in its own time.", gifts_of(given)),
    };
    BalanceView { given, received, sentence }
}

/// So many gifts, as a sentence begins.
fn gifts_of(number: i64) -> String {
    match number {
        1 => "One gift".to_owned(),
        more => format!("{more} gifts"),
    }
}

#[cfg(test)]
mod tests {
    use hearten_domain::{Contact, MomentId, PersonId};

    use super::*;

    fn contact(at: &str, medium: Medium, direction: Direction) -> Contact {
        Contact { moment_id: MomentId(uuid::Uuid::nil()), at: at.parse().unwrap(), medium, direction, others: 1 }
    }

    #[test]
    fn closeness_names_what_it_mostly_comes_from() {
        let contacts = [
            contact("2024-03-01T12:00:00Z", Medium::Visit, Direction::Mutual),
            contact("2024-03-01T13:00:00Z", Medium::Mail, Direction::Sent),
            contact("2024-03-01T14:00:00Z", Medium::Mail, Direction::Sent),
        ];
        let view = closeness_view(&hearten_ties::explain(&contacts, "2024-03-02T12:00:00Z".parse().unwrap(), false), Some(1));
        assert_eq!(view.sentence, "Most of it comes from 1 visit and 2 mails from you.");
        let whole: f64 = view.terms.iter().map(|term| term.share).sum();
        assert!((whole - view.value).abs() < 1e-9);
    }

    #[test]
    fn silence_speaks_of_what_is_usual_only_where_it_is_known() {
        let tie = hearten_ties::start(PersonId(uuid::Uuid::nil()), &contact("2024-03-01T12:00:00Z", Medium::Call, Direction::Mutual));
        let view = silence_view(&tie, None, "2024-05-30T12:00:00Z".parse().unwrap());
        assert_eq!(view.sentence, "You were last in touch 3 months ago; there is too little yet to say what is usual for you two.");
    }

    #[test]
    fn few_gaps_say_how_much_they_leave_open() {
        let first = jiff::civil::date(2024, 1, 1);
        let days: Vec<Date> = [0, 7, 21, 27, 47, 56].map(|n| first.saturating_add(jiff::Span::new().days(n))).to_vec();
        let mut tie = hearten_ties::start(PersonId(uuid::Uuid::nil()), &contact("2024-02-26T12:00:00Z", Medium::Call, Direction::Mutual));
        hearten_ties::set_rhythm(&mut tie, &days);
        let said = |now: &str| silence_view(&tie, Some(hearten_ties::rhythm(&days)), now.parse().unwrap()).sentence;
        assert_eq!(
            said("2024-03-10T12:00:00Z"),
            "You were last in touch 13 days ago; 9 days between you is usual, as far as 5 gaps can tell (somewhere between 6 days and 3 weeks)."
        );
        assert_eq!(
            said("2024-04-20T12:00:00Z"),
            "You were last in touch 8 weeks ago; 9 days is usual, and it is more than twice the longest of the 5 gaps there are."
        );
    }

    #[test]
    fn a_balance_of_nothing_says_so() {
        assert_eq!(balance_view(&[], jiff::civil::date(2024, 1, 1)).sentence, "No gift either way is written down yet.");
    }
}
