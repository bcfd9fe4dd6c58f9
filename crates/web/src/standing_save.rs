//! `POST /people/ID/standing`: let a person rest, or no longer.

use axum::{extract::Path, response::Response};
use hearten_domain::{Standing, StandingKind};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    phrase,
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
    let what = match standing.kind {
        StandingKind::Muted => format!("Nothing is suggested for {short}"),
        StandingKind::DoNotContact => format!("{short} is not to be contacted"),
        StandingKind::DoNotNote => format!("Nothing is noted about {short}"),
        StandingKind::Dead => format!("{short} has died, and is remembered"),
        StandingKind::Partner => format!("{short} is one of your partners"),
    };
    match standing.until {
        Some(day) => format!("{what} until {}.", phrase::long_day(day, today)),
        None => format!("{what}."),
    }
}
