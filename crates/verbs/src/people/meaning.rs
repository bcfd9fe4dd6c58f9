//! What a tie means, in the words a page shows: closeness with its terms, silence, balance.

use hearten_domain::{Direction, Gift, Medium, Tie};
use hearten_speech::{AGO, LASTING, Said, distance, say, stretch};
use hearten_ties::{Lean, Rhythm, Silence, Term, Terms, balance, silence};
use jiff::{Timestamp, civil::Date};

use super::page::{BalanceView, ClosenessTerm, ClosenessView, SilenceView};

/// Closeness with its terms.
pub(crate) fn closeness_view(terms: &Terms, rank: Option<i64>) -> ClosenessView {
    let views: Vec<ClosenessTerm> = terms.terms.iter().map(term_view).collect();
    let sentence = match views.as_slice() {
        [] => say("closeness-none"),
        [only] => say("closeness-from-one").with("what", &only.text),
        [first, second, ..] => say("closeness-from-most").with("first", &first.text).with("second", &second.text),
    };
    ClosenessView { value: terms.closeness, rank, sentence: sentence.into(), terms: views }
}

fn term_view(term: &Term) -> ClosenessTerm {
    let moments = term.count as i64;
    let what = say(match term.medium {
        Medium::Visit => "closeness-visits",
        Medium::Video => "closeness-videos",
        Medium::Call => "closeness-calls",
        Medium::Letter => "closeness-letters",
        Medium::Message => "closeness-messages",
        Medium::Mail => "closeness-mails",
        Medium::GroupMail => "closeness-group-mails",
        Medium::Post => "closeness-posts",
    })
    .with("count", moments);
    let text = match term.direction {
        Direction::Sent => say("closeness-sent").with("what", what),
        Direction::Received => say("closeness-received").with("what", what),
        Direction::Mutual => what,
    };
    ClosenessTerm { text: text.into(), moments, weight: term.weight, share: term.part }
}

/// How long it has been, beside what is usual for the two; with the rhythm itself, where it is at hand, as sure as its gaps allow.
pub(crate) fn silence_view(tie: &Tie, rhythm: Option<Rhythm>, now: Timestamp) -> SilenceView {
    let found = silence(tie, now);
    let since = match found.days {
        0 => say("silence-within-a-day"),
        // As the day of the moment itself is said beside it: in whole weeks.
        days => say("silence-since").with("ago", distance(days.max(1), AGO)),
    };
    let between = rhythm.and_then(|rhythm| rhythm.usual_between);
    let sentence = match found.usual {
        None => say("silence-usual-unknown"),
        Some(usual) if found.longer_than_usual && found.rests_on_few() => {
            say("silence-longer-than-few").with("usual", usually(usual)).with("gaps", found.gaps)
        }
        Some(usual) if found.longer_than_usual => say("silence-longer").with("usual", usually(usual)),
        Some(usual) => within_usual(usual, &found, between),
    };
    let sentence = sentence.with("since", since).into();
    SilenceView { days: found.days, usual_days: found.usual.unwrap_or(0.0), usual_between: between, gaps: tie.gaps, sentence }
}

/// What is usual, with what few gaps leave open of it; not that where there are many, or where they agree.
fn within_usual(usual: f64, found: &Silence, between: Option<(f64, f64)>) -> Said {
    match between.map(|(low, high)| (usually(low), usually(high))) {
        Some((low, high)) if found.rests_on_few() && low != high => {
            say("silence-usual-by-few").with("usual", usually(usual)).with("gaps", found.gaps).with("low", low).with("high", high)
        }
        _ => say("silence-usual").with("usual", usually(usual)),
    }
}

/// What is usual, as one says it; never less than a day.
fn usually(days: f64) -> String {
    stretch(days.max(1.0), LASTING).into()
}

/// What went each way: a description, never a debt.
pub(crate) fn balance_view(gifts: &[Gift], day: Date) -> BalanceView {
    let found = balance(gifts, day);
    let (given, received) = (found.given as i64, found.received as i64);
    let sentence = match (given, received, found.lean) {
        (0, 0, _) => say("balance-none"),
        (_, _, Lean::MoreGiven) => say("balance-more-given").with("given", given).with("received", received),
        (_, _, Lean::MoreReceived) => say("balance-more-received").with("given", given).with("received", received),
        (0, ..) => say("balance-only-received").with("received", received),
        (_, 0, _) => say("balance-only-given").with("given", given),
        _ => say("balance-both").with("given", given).with("received", received),
    };
    BalanceView { given, received, sentence: sentence.into() }
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
            "You were last in touch 13 days ago; 9 days between you is usual, as far as 5 gaps can tell (somewhere between 6 days and 20 days)."
        );
        assert_eq!(
            said("2024-04-20T12:00:00Z"),
            "You were last in touch 7 weeks ago; 9 days is usual, and it is more than twice the longest of the 5 gaps there are."
        );
    }

    #[test]
    fn a_balance_of_nothing_says_so() {
        assert_eq!(balance_view(&[], jiff::civil::date(2024, 1, 1)).sentence, "No gift either way is written down yet.");
    }
}
