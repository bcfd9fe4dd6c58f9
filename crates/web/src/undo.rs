//! `POST /undo`: takes a change back.

use axum::response::Response;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    say::say,
    upload::without_numbers,
    visitor::{Posted, Visitor, identity, way_back},
};

#[derive(Deserialize)]
pub(crate) struct Form {
    change: String,
    #[serde(default)]
    back: String,
}

/// Takes back the change that the form names, and goes back to where it was asked.
pub(crate) async fn undo(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let undone = visitor.vault.undo(Some(identity(&form.change)?)).await?;
    let key = if undone.left_nothing { "undo-done-nothing" } else { "undo-done" };
    let said = say(key).with("what", without_numbers(&undone.summary)).to_string();
    let pairs = |key: &'static str, pairs: &[String]| pairs.iter().map(|pair| say(key).with("pair", pair).to_string()).collect::<Vec<_>>();
    let mine = (!undone.still_mine.is_empty()).then(|| say("undo-still-mine").with("addresses", undone.still_mine.join(", ")).to_string());
    let merges = [pairs("undo-parted", &undone.parted), pairs("undo-still-one", &undone.still_one)].concat();
    let text = std::iter::once(said).chain(merges).chain(mine).collect::<Vec<_>>().join(" ");
    Ok(visitor.done(&text, None, way_back(&form.back, "/")))
}
