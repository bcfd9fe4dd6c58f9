//! `POST /people/many`: the same said of several people at once.

use std::collections::BTreeMap;

use axum::response::Response;
use hearten_domain::PersonId;
use hearten_verbs::ForMany;

use crate::{
    error_page::PageError,
    say::say,
    visitor::{Posted, Visitor, day, identity, way_back},
};

/// Says it of the people whose boxes are ticked, and goes back to the list as it was.
pub(crate) async fn people_many(visitor: Visitor, Posted(fields): Posted<BTreeMap<String, String>>) -> Result<Response, PageError> {
    let text = |name: &str| fields.get(name).map(|text| text.trim()).unwrap_or_default();
    let ticked = fields.keys().filter_map(|name| name.strip_prefix("who-"));
    let people = ticked.map(identity).collect::<Result<Vec<PersonId>, _>>()?;
    let receipt = match text("what").split_once(' ').unwrap_or((text("what"), "")) {
        ("circle", circle) => visitor.vault.circle_join(identity(circle)?, &people, visitor.vault.today_date()).await?,
        ("layer", "any") => visitor.vault.say_of_many(&people, ForMany::Layer(None)).await?,
        ("layer", size) => visitor.vault.say_of_many(&people, ForMany::Layer(Some(layer(size)?))).await?,
        ("interest", _) => visitor.vault.say_of_many(&people, ForMany::Interest(text("topic").to_owned())).await?,
        ("mute", _) => visitor.vault.say_of_many(&people, ForMany::Mute(day(text("until"))?)).await?,
        (other, _) => return Err(unknown(other)),
    };
    Ok(visitor.receipt(&receipt, way_back(text("back"), "/people")))
}

fn layer(size: &str) -> Result<i64, PageError> {
    size.parse().map_err(|_| unknown(size))
}

fn unknown(given: &str) -> PageError {
    PageError::invalid(say("people-many-unknown").with("given", given)).hint(say("people-many-unknown-hint"))
}
