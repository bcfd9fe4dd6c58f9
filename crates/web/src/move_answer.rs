//! `POST /moves/ID`: take, later, not this, done, or what came of it.

use axum::{extract::Path, response::Response};
use hearten_verbs::Answer;
use jiff::ToSpan;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::Link,
    say::say,
    visitor::{Posted, Visitor, day, filled},
};

#[derive(Deserialize)]
pub(crate) struct Form {
    answer: String,
    #[serde(default)]
    days: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    outcome: String,
}

/// Answers a move and goes back to Today, from where the words of one that was taken on are still at hand.
pub(crate) async fn move_answer(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let answer = match form.answer.as_str() {
        "take" => Answer::Take,
        "done" => Answer::Done,
        "not-this" => Answer::NotThis,
        "later" => Answer::Later(until(&visitor, &form)?),
        "not-yet" => Answer::NothingYet(until(&visitor, &form)?),
        "outcome" => Answer::Outcome(filled(form.outcome).ok_or_else(|| PageError::invalid(say("answer-no-outcome")))?),
        other => return Err(PageError::invalid(say("answer-unknown").with("given", other))),
    };
    let is_taken = matches!(answer, Answer::Take);
    let receipt = visitor.vault.answer_move(&id, answer).await?;
    let words = is_taken.then(|| Link::to(format!("/moves/{}/draft", receipt.move_id), say("letter-taken-words")));
    Ok(visitor.done_on_the_way(&receipt.text, Some(receipt.change_id), "/", words))
}

fn until(visitor: &Visitor, form: &Form) -> Result<jiff::civil::Date, PageError> {
    if let Some(day) = day(&form.until)? {
        return Ok(day);
    }
    let unclear = || PageError::invalid(say("answer-until")).hint(say("answer-until-hint"));
    let days = form.days.parse::<i64>().ok().filter(|days| (1..=3650).contains(days)).ok_or_else(unclear)?;
    visitor.vault.today_date().checked_add(days.days()).map_err(|_| unclear())
}
