//! Evidence and the words of reasons.

use hearten_domain::{Concern, Evidence, Gift, Medium, Thanks};
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
    let text = what.map_or_else(|| moment.medium.to_string(), |what| format!("{}: {what}", moment.medium));
    fact("moment", moment.id, moment.day, text)
}

/// A concern as evidence.
pub(crate) fn of_concern(concern: &Concern) -> Evidence {
    let text = concern.until.map_or_else(|| concern.text.clone(), |until| format!("{} (until {})", concern.text, plain_day(until)));
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

/// A number of days as people say it: `9 days`, `6 weeks`, `7 months`, `3 years`.
pub(crate) fn lasting(days: i64) -> String {
    let some = |count: i64, unit: &str| if count == 1 { format!("1 {unit}") } else { format!("{count} {unit}s") };
    match days {
        ..=20 => some(days.max(0), "day"),
        21..=69 => some((days + 3) / 7, "week"),
        70..=699 => some((days + 15) / 30, "month"),
        _ => some((days + 182) / 365, "year"),
    }
}

/// A usual gap in words: `nearly every day`, `about every 9 days`.
pub(crate) fn every(gap_days: f64) -> String {
    match gap_days.round() as i64 {
        ..=1 => "nearly every day".to_owned(),
        days => format!("about every {}", lasting(days)),
    }
}

/// A day seen from another: `today`, `yesterday`, `on Tuesday`, `on 3 March`, `in March 2019`.
pub(crate) fn on_day(day: Date, today: Date) -> String {
    match crate::view::days(day, today) {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        -1 => "tomorrow".to_owned(),
        -6..=6 => format!("on {}", weekday(day)),
        -300..=300 => format!("on {} {}", day.day(), month(day)),
        _ => format!("in {} {}", month(day), day.year()),
    }
}

/// A day in words without its preposition: `3 March`, `Tuesday`, `yesterday`.
pub(crate) fn bare(when: &str) -> &str {
    when.strip_prefix("on ").or_else(|| when.strip_prefix("in ")).unwrap_or(when)
}

/// A day as it stands in a text, whenever it is read: `3 March 2019`.
pub(crate) fn plain_day(day: Date) -> String {
    format!("{} {} {}", day.day(), month(day), day.year())
}

/// With a capital at its start.
pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The weekday's name.
pub(crate) fn weekday(day: Date) -> String {
    day.strftime("%A").to_string()
}

/// The month's name.
pub(crate) fn month(day: Date) -> String {
    day.strftime("%B").to_string()
}

/// A moment's medium as a noun with its article: `a call`.
pub(crate) fn a_medium(medium: Medium) -> &'static str {
    match medium {
        Medium::Visit => "a visit",
        Medium::Video => "a video call",
        Medium::Call => "a call",
        Medium::Letter => "a letter",
        Medium::Message => "a message",
        Medium::Mail | Medium::GroupMail => "a mail",
        Medium::Post => "a post",
    }
}

/// The noun for many.
pub(crate) fn noun(medium: Medium) -> &'static str {
    a_medium(medium).trim_start_matches("a ")
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
