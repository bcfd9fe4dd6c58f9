//! `POST /people/ID/moments`: a moment in one line, with what came out of it.

use axum::{extract::Path, response::Response};
use hearten_domain::{Direction, Medium};
use hearten_verbs::{AfterMoment, NewMoment};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    say::say,
    visitor::{Posted, Visitor, day, filled, identity, word},
};

/// The media, as the form names them, with the keys of their names, those logged by hand most often first.
pub(crate) const MEDIA: &[(&str, &str)] = &[
    ("visit", "log-medium-visit"),
    ("call", "log-medium-call"),
    ("video", "log-medium-video"),
    ("message", "log-medium-message"),
    ("mail", "log-medium-mail"),
    ("letter", "log-medium-letter"),
];

/// A line of up to this many characters is the moment's title as it stands; of a longer one the beginning is.
const TITLE: usize = 120;

#[derive(Deserialize)]
pub(crate) struct Form {
    text: String,
    medium: String,
    direction: String,
    #[serde(default)]
    on: String,
    #[serde(default)]
    brought: String,
    #[serde(default)]
    concern: String,
    #[serde(default)]
    promise: String,
    #[serde(default)]
    due: String,
    #[serde(default)]
    thanks: String,
    #[serde(default)]
    find: String,
    /// The number of a line that was logged without a connection and may be sent twice.
    #[serde(default)]
    once: String,
}

/// Logs a moment with the person and goes back to their page.
pub(crate) async fn moment_log(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let text = filled(form.text).ok_or_else(|| PageError::invalid(say("log-empty")).hint(say("log-empty-hint")))?;
    let (subject, text) = title_and_text(text);
    let moment = NewMoment {
        people: vec![person],
        medium: word::<Medium>(&form.medium)?,
        direction: word::<Direction>(&form.direction)?,
        on: day(&form.on)?.unwrap_or_else(|| visitor.vault.today_date()),
        minutes: None,
        subject: Some(subject),
        text,
        brought: filled(form.brought),
    };
    let after = AfterMoment {
        concern: filled(form.concern),
        promise: filled(form.promise),
        promise_due: day(&form.due)?,
        thanks: filled(form.thanks),
        find: filled(form.find),
    };
    let back = format!("/people/{person}");
    let receipt = match filled(form.once) {
        None => Some(visitor.vault.log_with(moment, after).await?),
        Some(once) => visitor.vault.log_once(word(&once)?, moment, after).await?,
    };
    Ok(match receipt {
        Some(receipt) => visitor.receipt(&receipt, &back),
        None => visitor.done(&say("log-already").to_string(), None, &back),
    })
}

fn title_and_text(text: String) -> (String, Option<String>) {
    if text.chars().count() <= TITLE {
        return (text, None);
    }
    let beginning: String = text.chars().take(TITLE).collect();
    let whole_words = beginning.rsplit_once(char::is_whitespace).map_or(beginning.as_str(), |(words, _)| words);
    (format!("{whole_words} \u{2026}"), Some(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_keeps_all_its_words_under_a_short_title() {
        assert_eq!(title_and_text("Coffee".into()), ("Coffee".into(), None));
        let long = "word ".repeat(40);
        let (title, text) = title_and_text(long.clone());
        assert!(title.chars().count() <= TITLE + 2 && title.ends_with("word \u{2026}"));
        assert_eq!(text, Some(long));
    }

    #[test]
    fn every_medium_of_the_form_is_one_of_the_domain() {
        assert!(MEDIA.iter().all(|(name, _)| name.parse::<Medium>().is_ok()));
    }
}
