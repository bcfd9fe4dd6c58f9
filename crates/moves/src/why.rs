//! Evidence and the words of reasons.

use hearten_domain::{Concern, Dated, Evidence, Gift, PartialDate, Thanks};
use hearten_speech::{AGO, InUnits, LASTING, Said, say, say_day, stretch, worded};
use jiff::civil::Date;

use crate::{Belonging, MomentFacts, StoryFacts, topic::topic};

/// A fact from the vault.
pub(crate) fn fact(kind: &str, id: impl ToString, at: Date, text: impl Into<String>) -> Evidence {
    Evidence { kind: kind.to_owned(), id: id.to_string(), at, known: Dated::Day, text: text.into() }
}

/// A fact of which the day may be known in part or not at all; where it has to stand in time, it stands on the first day it can have been.
fn dated(kind: &str, id: impl ToString, date: Option<PartialDate>, today: Date, text: impl Into<String>) -> Evidence {
    let at = date.and_then(PartialDate::earliest).unwrap_or(today).min(today);
    Evidence { known: Dated::of(date), ..fact(kind, id, at, text) }
}

/// A membership as evidence, with the day on which it began.
pub(crate) fn of_belonging(belonging: &Belonging, today: Date, text: impl Into<String>) -> Evidence {
    dated("membership", belonging.id, belonging.since, today, text)
}

/// A story as evidence, with the day on which it happened.
pub(crate) fn of_story(story: &StoryFacts, today: Date) -> Evidence {
    dated("story", story.id, story.date, today, story.title.clone())
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
    worded(&format!("gracious-{kind}"), word)
}

/// For so long up to now.
const FOR: InUnits = ["gracious-for-days", "gracious-for-weeks", "gracious-for-months", "gracious-for-years"];

/// Again and again after about so long.
const EVERY: InUnits = ["gracious-every-days", "gracious-every-weeks", "gracious-every-months", "gracious-every-years"];

/// As what somebody is somewhere: `director at the museum`.
pub(crate) fn role_at(role: &str, place: &str) -> String {
    say("gracious-role-at").with("role", role).with("place", place).into()
}

/// A number of days as people say it: `9 days`, `6 weeks`, `7 months`, `3 years`.
pub(crate) fn lasting(days: i64) -> String {
    stretch(days.max(0) as f64, LASTING).into()
}

/// So many days before today: `9 days ago`, `6 weeks ago`.
pub(crate) fn ago(days: i64) -> String {
    stretch(days.max(0) as f64, AGO).into()
}

/// For so many days up to now: `for 9 days`, `since today`.
pub(crate) fn for_days(days: i64) -> String {
    if days < 1 { say("gracious-since-today").into() } else { stretch(days as f64, FOR).into() }
}

/// A usual gap in words: `nearly every day`, `about every 9 days`.
pub(crate) fn every(gap_days: f64) -> String {
    match gap_days.round() as i64 {
        ..=1 => say("gracious-every-day").into(),
        days => stretch(days as f64, EVERY).into(),
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
    say_day("gracious-on-date", day).into()
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
    say_day(format!("gracious-{form}-{place}"), day).into()
}

/// A day as it stands in a text, whenever it is read: `3 March 2019`.
pub(crate) fn plain_day(day: Date) -> String {
    say_day("date-full", day).into()
}

/// The month of a day: `March 2019`.
pub(crate) fn month_year(day: Date) -> String {
    say_day("date-month-year", day).into()
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
    fn a_story_known_by_its_year_stands_on_no_day_and_one_without_a_date_on_none_at_all() {
        let today = date(2024, 5, 15);
        let story = |date: Option<&str>| {
            let date = date.map(|text| text.parse().unwrap());
            of_story(&StoryFacts { id: uuid::Uuid::nil().into(), title: "The night train".into(), told_on: today, date }, today)
        };
        let seen = |date| {
            let fact = story(date);
            (fact.at, fact.known)
        };
        assert_eq!(seen(Some("2019")), (date(2019, 1, 1), Dated::Partly("2019".parse().unwrap())));
        assert_eq!(seen(Some("2019-03-05")), (date(2019, 3, 5), Dated::Day));
        assert_eq!(seen(None), (today, Dated::Unknown));
    }

    #[test]
    fn spans_and_days_read_as_people_say_them() {
        assert_eq!([1, 9, 41, 100, 800].map(lasting), ["1 day", "9 days", "6 weeks", "3 months", "2 years"]);
        let today = date(2024, 5, 15);
        let said =
            [date(2024, 5, 14), date(2024, 5, 13), date(2024, 5, 2), date(2022, 3, 1), date(2024, 5, 16)].map(|day| on_day(day, today));
        assert_eq!(said, ["yesterday", "on Monday", "on 2 May", "in March 2022", "tomorrow"]);
    }
}
