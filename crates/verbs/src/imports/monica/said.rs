//! What is said of what Monica holds, in the language at hand.

use hearten_formats::monica::{DayRating, MonicaContact, MonicaDuty, MonicaNoted, MonicaWritten};
use hearten_speech::say;

use super::in_every_language;

/// A contact's note.
pub(crate) fn note_of(contact: &MonicaContact) -> Option<String> {
    let lines: Vec<String> = contact.noted.iter().map(noted).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// A contact's note as `held` has it, in whatever language that was written; else in the one at hand.
pub(crate) fn note_beside(contact: &MonicaContact, held: Option<&str>) -> Option<String> {
    let is_held = |note: &String| held.is_some_and(|held| held.contains(note.as_str()));
    notes_of(contact).into_iter().find(is_held).or_else(|| note_of(contact))
}

/// A contact's note in every language; none where nothing was noted.
pub(super) fn notes_of(contact: &MonicaContact) -> Vec<String> {
    if contact.noted.is_empty() { Vec::new() } else { in_every_language(|| note_of(contact).unwrap_or_default()) }
}

/// One thing that was noted.
pub(super) fn noted(noted: &MonicaNoted) -> String {
    match noted {
        MonicaNoted::Words(words) => words.clone(),
        MonicaNoted::Food(food) => say("intake-food").with("food", food).into(),
        MonicaNoted::OwesMe(what) => say("intake-owes-me").with("what", what).into(),
        MonicaNoted::Tags(tags) => say("intake-tags").with("tags", tags.join(", ")).into(),
    }
}

/// What I have to do.
pub(super) fn duty(duty: &MonicaDuty) -> String {
    match duty {
        MonicaDuty::Words(words) => words.clone(),
        MonicaDuty::GiveBack(what) => say("intake-give-back").with("what", what).into(),
    }
}

/// An entry of the journal as a story: its title and its text.
pub(super) fn story(written: MonicaWritten) -> (String, String) {
    match written {
        MonicaWritten::Entry { title, text } => (title, text),
        MonicaWritten::Day { rating, comment } => {
            let title = say(match rating {
                DayRating::Badly => "intake-day-badly",
                DayRating::SoSo => "intake-day-so-so",
                DayRating::Well => "intake-day-well",
            })
            .to_string();
            let text = comment.unwrap_or_else(|| title.clone());
            (title, text)
        }
    }
}
