//! `POST /people/ID/thanks`: thanks that were said.

use axum::{extract::Path, response::Response};
use hearten_verbs::ThanksAnswer;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    visitor::{Posted, Visitor, filled, identity, way_back},
};

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(crate) struct Form {
    thanks: String,
    deed: String,
    led_to: String,
    shows: String,
    told: String,
    back: String,
}

/// Records that the person was thanked today, and goes back to their page.
pub(crate) async fn thanks_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let deed = filled(form.deed);
    let thanks = filled(form.thanks).map(|text| identity(&text)).transpose()?;
    // Thanks that are named keep the words they were noted with.
    let deed = if thanks.is_some() && !form.back.is_empty() { None } else { deed };
    let thanks = if deed.is_some() { None } else { thanks };
    let answer = ThanksAnswer {
        person,
        thanks,
        deed,
        led_to: filled(form.led_to),
        shows: filled(form.shows),
        on: visitor.vault.today_date(),
        told: form.told == "yes",
        outcome: None,
    };
    let receipt = visitor.vault.thank(answer).await?;
    let theirs = format!("/people/{person}");
    Ok(visitor.receipt(&receipt, way_back(&form.back, &theirs)))
}
