//! `POST /people/ID/thanks`: thanks that were said.

use axum::{extract::Path, response::Response};
use hearten_verbs::ThanksAnswer;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    visitor::{Posted, Visitor, filled, identity},
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
}

/// Records that the person was thanked today, and goes back to their page.
pub(crate) async fn thanks_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let deed = filled(form.deed);
    let thanks = if deed.is_some() { None } else { filled(form.thanks).map(|text| identity(&text)).transpose()? };
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
    Ok(visitor.receipt(&receipt, &format!("/people/{person}")))
}
