//! `POST /circles/ID`: a step of a circle.

use axum::{extract::Path, response::Response};
use hearten_domain::CircleId;
use hearten_verbs::{NewCircleAsk, NewCircleMeeting, NewCommitment, Receipt};
use jiff::civil::Date;

use crate::{
    error_page::PageError,
    fields::Fields,
    gatherings_show::hour,
    say::say,
    visitor::{Posted, Visitor, filled, identity, word},
};

/// Writes a step down.
pub(crate) async fn circle_step(visitor: Visitor, Path(id): Path<String>, Posted(fields): Posted<Fields>) -> Result<Response, PageError> {
    let on = fields.day("on")?.unwrap_or_else(|| visitor.vault.today_date());
    let circle = identity(&id)?;
    let receipt = match fields.text("step").as_str() {
        "meet" | "held" | "minutes" | "off" => meeting_step(&visitor, circle, &fields, on).await?,
        "ask" | "helped" | "rest" | "commit" | "kept" | "let-go" => word_step(&visitor, circle, &fields, on).await?,
        _ => member_step(&visitor, circle, &fields, on).await?,
    };
    Ok(visitor.receipt(&receipt, &format!("/circles/{id}")))
}

async fn meeting_step(visitor: &Visitor, circle: CircleId, fields: &Fields, on: Date) -> Result<Receipt, PageError> {
    let vault = &visitor.vault;
    Ok(match fields.text("step").as_str() {
        "meet" => {
            let no_day = || PageError::invalid(say("circle-no-day")).hint(say("circle-no-day-hint"));
            let on_day = fields.day("day")?.ok_or_else(no_day)?;
            let (begins_at, place, agenda) = (hour(&fields.text("at"))?, filled(fields.text("place")), filled(fields.text("agenda")));
            vault.circle_meet(NewCircleMeeting { circle, on_day, begins_at, place, agenda }).await?
        }
        "held" => {
            let meeting = vault.circle_meeting_now(circle, false).await?;
            vault.circle_hold(meeting, &fields.ticked()?, on, filled(fields.text("minutes"))).await?
        }
        "minutes" => vault.circle_minutes(vault.circle_meeting_now(circle, true).await?, &fields.text("minutes")).await?,
        _ => vault.circle_call_off(vault.circle_meeting_now(circle, false).await?, on).await?,
    })
}

async fn word_step(visitor: &Visitor, circle: CircleId, fields: &Fields, on: Date) -> Result<Receipt, PageError> {
    let vault = &visitor.vault;
    Ok(match fields.text("step").as_str() {
        "ask" => {
            let (person, kind, text) = (fields.person("person")?, word(&fields.text("kind"))?, fields.text("text"));
            vault.circle_say(NewCircleAsk { circle, person, kind, text, on }).await?
        }
        "helped" => vault.circle_helped(identity(&fields.text("word"))?, fields.person("person")?, filled(fields.text("note")), on).await?,
        "rest" => vault.circle_ask_let_go(identity(&fields.text("word"))?, on).await?,
        "commit" => {
            let (person, text, due) = (fields.person("person")?, fields.text("text"), fields.day("due")?);
            vault.circle_commit(NewCommitment { circle, person, text, due, on }).await?
        }
        "kept" => vault.circle_kept(identity(&fields.text("word"))?, on).await?,
        _ => vault.circle_commitment_let_go(identity(&fields.text("word"))?, on).await?,
    })
}

async fn member_step(visitor: &Visitor, circle: CircleId, fields: &Fields, on: Date) -> Result<Receipt, PageError> {
    let vault = &visitor.vault;
    Ok(match fields.text("step").as_str() {
        "join" => {
            let person = vault.find_person(&fields.text("name")).await?.id;
            vault.circle_join(circle, &[person], on).await?
        }
        "leave" => vault.circle_leave(circle, fields.person("person")?, on).await?,
        "buddies" => vault.circle_buddies(circle).await?,
        "end" => vault.circle_end(circle, on).await?,
        other => return Err(PageError::invalid(say("circle-no-step").with("step", other))),
    })
}
