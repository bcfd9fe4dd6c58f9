//! `POST /people/ID/standing`: let a person rest, or no longer.

use axum::{extract::Path, response::Response};
use hearten_domain::{Standing, StandingKind};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    phrase,
    say::say,
    visitor::{Posted, Visitor, day, identity, word},
};

#[derive(Deserialize)]
pub(crate) struct Form {
    kind: String,
    #[serde(default)]
    until: String,
}

/// Sets how a person stands to being contacted, or lifts all that holds, and goes back to their page.
pub(crate) async fn standing_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let receipt = match form.kind.as_str() {
        "none" => visitor.vault.unmute(person, None).await?,
        kind => visitor.vault.mute(person, word::<StandingKind>(kind)?, visitor.vault.today_date(), day(&form.until)?).await?,
    };
    Ok(visitor.receipt(&receipt, &format!("/people/{person}")))
}

/// A standing in a sentence about the person whom friends call `short`.
pub(crate) fn sentence(standing: &Standing, short: &str, today: Date) -> String {
    let key = format!("person-standing-{}", standing.kind.as_str().replace(' ', "-"));
    match standing.until {
        Some(day) => say(format!("{key}-until")).with("person", short).with("day", phrase::long_day(day, today)),
        None => say(key).with("person", short),
    }
    .into()
}
