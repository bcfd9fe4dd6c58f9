//! `POST /people/ID/gifts`: what passed between us, either way.

use axum::{extract::Path, response::Response};
use hearten_domain::GiftKind;
use hearten_verbs::NewGift;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    say::say,
    visitor::{Posted, Visitor, day, filled, identity, word},
};

#[derive(Deserialize)]
pub(crate) struct Form {
    direction: String,
    kind: String,
    what: String,
    #[serde(default)]
    meaning: String,
    #[serde(default)]
    on: String,
}

/// The kinds of gift, as the form names them.
pub(crate) fn kinds() -> impl Iterator<Item = (&'static str, String)> {
    GiftKind::ALL.iter().map(|kind| (kind.as_str(), say(format!("person-gift-kind-{kind}")).to_string()))
}

/// Keeps a gift and goes back to the person's page.
pub(crate) async fn gift_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let gift = NewGift {
        person,
        kind: Some(word::<GiftKind>(&form.kind)?),
        what: form.what,
        meaning: filled(form.meaning),
        on: day(&form.on)?.unwrap_or_else(|| visitor.vault.today_date()),
        find: None,
        came_from: None,
    };
    let receipt = match form.direction.as_str() {
        "given" => visitor.vault.give(gift).await?,
        "received" => visitor.vault.receive(gift).await?,
        other => return Err(PageError::invalid(say("person-gift-way-unknown").with("way", other))),
    };
    Ok(visitor.receipt(&receipt, &format!("/people/{person}")))
}
