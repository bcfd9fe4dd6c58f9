//! Evidence and the words of reasons.

use hearten_domain::{Concern, Evidence, Gift, Thanks};
use hearten_speech::{Said, say};
use jiff::civil::Date;

use crate::{MomentFacts, topic::topic};

/// A fact from the vault.
pub(crate) fn fact(kind: &str, id: impl ToString, at: Date, text: impl Into<String>) -> Evidence {
    Evidence { kind: kind.to_owned(), id: id.to_string(), at, text: text.into() }
}

/// A moment as evidence: its medium, and its subject where that says something.
pub(crate) fn of_moment(moment: &MomentFacts) -> Evidence {
    let what = topic(moment)
        .map(|topic| topic.text)
        .or_else(|| moment.subject.as_deref().map(hearten_words::thread_subject).filter(|subject| !subject.is_empty()));
    let medium = said_of("moment", moment.medium.as_str());
    let text = match what {
        Some(what) => say("gracious-moment-about").with("medium", medium).with("what", what),
        None => medium,
    };
    fact("moment", moment.id, moment.day, text)
}

/// A concern as evidence.
pub(crate) fn of_concern(concern: &Concern) -> Evidence {
    let with_day = |until| say("gracious-concern-until").with("what", &concern.text).with("day", plain_day(until)).to_string();
    let text = concern.until.map_or_else(|| concern.text.clone(), with_day);
    fact("concern", concern.id, concern.since, text)
}

/// A gift as evidence.
pub(crate) fn of_gift(gift: &Gift) -> Evidence {
    fact("gift", gift.id, gift.on, gift.what.clone())
}

/// Thanks as evidence.
pub(crate) fn of_thanks(thanks: &Thanks) -> Evidence {
    fact("thanks", thanks.id, thanks.owed_on, thanks.deed.clone())
}

/// What the word of a kind, of a medium or of a habit is called in the language at hand.
pub(crate) fn said_of(kind: &str, word: &str) -> Said {
    say(format!("gracious-{kind}-{}", word.replace(' ', "-")))
}

/// The unit that suits a number of days, and how many of it they are.
fn in_unit(days: i64) -> (&'static str, i64) {
    match days {
        ..=20 => ("days", days.max(0)),
        21..=69 => ("weeks", (days + 3) / 7),
        70..=699 => ("months", (days + 15) / 30),
        _ => ("years", (days + 182) / 365),
    }
}

/// As what somebody is somewhere: `director at the museum`.
pub(crate) fn role_at(role: &str, place: &str) -> String {
    say("gracious-role-at").with("role", role).with("place", place).into()
}

/// A number of days as people say it: `9 days`, `6 weeks`, `7 months`, `3 years`.
pub(crate) fn lasting(days: i64) -> String {
    let (unit, count) = in_unit(days);
    say(unit).with("count", count).into()
}

/// So many days before today: `9 days ago`, `6 weeks ago`.
pub(crate) fn ago(days: i64) -> String {
    let (unit, count) = in_unit(days);
    say(format!("{unit}-ago")).with("count", count).into()
}

/// For so many days up to now: `for 9 days`, `since today`.
pub(crate) fn for_days(days: i64) -> String {
    let (unit, count) = in_unit(days);
    if days < 1 { say("gracious-since-today").into() } else { say(format!("gracious-for-{unit}")).with("count", count).into() }
}

/// A usual gap in words: `nearly every day`, `about every 9 days`.
pub(crate) fn every(gap_days: f64) -> String {
    match gap_days.round() as i64 {
        ..=1 => say("gracious-every-day").into(),
        days => {
            let (unit, count) = in_unit(days);
            say(format!("gracious-every-{unit}")).with("count", count).into()
        }
    }
}

/// A day seen from another: `today`, `yesterday`, `on Tuesday`, `on 3 March`, `in March 2019`.
pub(crate) fn on_day(day: Date, today: Date) -> String {
    seen("on", day, today)
}

/// A day as it stands in brackets or between commas: `3 March`, `Tuesday`, `yesterday`, `March 2019`. Languages that cannot say it so use the words of
/// [`on_day`].
pub(crate) fn bare(day: Date, today: Date) -> String {
    seen("day", day, today)
}

/// Since when: `since Tuesday`, `since 3 March`, `since March 2019`.
pub(crate) fn since_day(day: Date, today: Date) -> String {
    seen("since", day, today)
}

/// A day of the year as the day of something: `on 3 March`.
pub(crate) fn on_date(day: Date) -> String {
    dated("gracious-on-date".to_owned(), day)
}

fn seen(form: &str, day: Date, today: Date) -> String {
    let place = match crate::view::days(day, today) {
        0 => "today",
        1 => "yesterday",
        -1 => "tomorrow",
        -6..=6 => "weekday",
        -300..=300 => "date",
        _ => "month",
    };
    dated(format!("gracious-{form}-{place}"), day)
}

fn dated(key: String, day: Date) -> String {
    let said = say(key).with("weekday", weekday(day)).with("month", month(day));
    said.with("day", day.day()).with("year", day.year().to_string()).into()
}

/// A day as it stands in a text, whenever it is read: `3 March 2019`.
pub(crate) fn plain_day(day: Date) -> String {
    say("date-full").with("day", day.day().to_string()).with("month", month(day)).with("year", day.year().to_string()).into()
}

/// The month of a day: `March 2019`.
pub(crate) fn month_year(day: Date) -> String {
    say("date-month-year").with("month", month(day)).with("year", day.year().to_string()).into()
}

/// With a capital at its start.
pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The weekday's name.
pub(crate) fn weekday(day: Date) -> String {
    say(format!("weekday-{}", day.weekday().to_monday_one_offset())).into()
}

/// The month's name.
pub(crate) fn month(day: Date) -> String {
    say(format!("month-{}", day.month())).into()
}

/// A text made to stand inside a sentence: no full stop at its end.
pub(crate) fn inline(text: &str) -> String {
    text.trim().trim_end_matches(['.', '!', ';', ',']).to_owned()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn spans_and_days_read_as_people_say_them() {
        assert_eq!([1, 9, 41, 100, 800].map(lasting), ["1 day", "9 days", "6 weeks", "3 months", "2 years"]);
        let today = date(2024, 5, 15);
        let said =
            [date(2024, 5, 14), date(2024, 5, 13), date(2024, 5, 2), date(2022, 3, 1), date(2024, 5, 16)].map(|day| on_day(day, today));
        assert_eq!(said, ["yesterday", "on Monday", "on 2 May", "in March 2022", "tomorrow"]);
    }
}
