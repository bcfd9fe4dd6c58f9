//! `GET` and `POST /gatherings/ID`: one gathering, with its next step. `GET /gatherings/ID/card`: its list and tables, to print; `GET /gatherings/ID/invitation.ics`.

use askama::Template;
use axum::{
    extract::{Path, Query},
    http::header,
    response::{IntoResponse, Response},
};
use hearten_domain::{GatheringId, GatheringKind, GatheringState, GuestState, Medium};
use hearten_verbs::{GatheringView, GuestIdea, GuestView, NewGuest, PairIdea, PairingView, PersonName, Receipt};
use jiff::civil::{Date, Time};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    fields::Fields,
    gatherings_show::hour,
    page::{Link, Page, show},
    phrase,
    reach::ways_to,
    say::say,
    visitor::{Posted, Visitor, filled, identity, word},
};

/// Seats at a table where none are said.
const SEATS: usize = 6;

#[derive(Template)]
#[template(path = "gathering_show.html")]
struct GatheringPage {
    page: Page,
    id: String,
    theme: String,
    about: String,
    today: Date,
    next: String,
    is_open: bool,
    is_held: bool,
    is_brainstorm: bool,
    has_day: bool,
    on_day: Option<Date>,
    at: String,
    place: String,
    held_first: bool,
    places_left: usize,
    guests: Vec<Guest>,
    to_invite: usize,
    ideas: Vec<GuestIdea>,
    pairings: Vec<PairingView>,
    pair_ideas: Vec<PairIdea>,
    notes: Option<String>,
    outcome: Option<String>,
}

struct Guest {
    person: PersonName,
    /// The key of how it stands with them.
    state: &'static str,
    reason: Option<String>,
    draft: Option<String>,
    ways: Vec<Link>,
    is_listed: bool,
    expected: bool,
}

#[derive(Template)]
#[template(path = "gathering_card.html")]
struct CardPage {
    page: Page,
    id: String,
    theme: String,
    about: String,
    tables: Vec<Vec<PersonName>>,
    pairings: Vec<PairingView>,
    size: usize,
}

#[derive(Deserialize)]
pub(crate) struct Seats {
    size: Option<usize>,
}

/// Shows one gathering.
pub(crate) async fn gathering_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let key: GatheringId = identity(&id)?;
    let view = visitor.vault.gathering(key).await?;
    let is_open = matches!(view.state, GatheringState::Idea | GatheringState::Invited);
    let (ideas, pair_ideas) =
        if is_open { (visitor.vault.guest_ideas(key, 0).await?, visitor.vault.pair_ideas(key).await?) } else { (Vec::new(), Vec::new()) };
    let today = visitor.vault.today_date();
    let mut guests = Vec::new();
    for it in &view.guests {
        guests.push(guest(&visitor, it).await?);
    }
    show(&GatheringPage {
        page: visitor.page(view.gathering.theme.clone(), "/people"),
        id,
        theme: view.gathering.theme.clone(),
        about: about(&view, today),
        today,
        next: view.next_text.clone(),
        is_open,
        is_held: view.gathering.held_on.is_some() && view.state != GatheringState::CalledOff,
        is_brainstorm: view.gathering.kind == GatheringKind::Brainstorm,
        has_day: view.gathering.on_day.is_some(),
        on_day: view.gathering.on_day,
        at: view.gathering.begins_at.map(clock).unwrap_or_default(),
        place: view.gathering.place.clone().unwrap_or_default(),
        held_first: view.gathering.on_day.is_some_and(|day| day <= today),
        places_left: view.places_left,
        to_invite: guests.iter().filter(|guest| guest.is_listed).count(),
        guests,
        ideas,
        pair_ideas,
        pairings: view.pairings,
        notes: view.gathering.notes,
        outcome: view.gathering.outcome,
    })
}

async fn guest(visitor: &Visitor, it: &GuestView) -> Result<Guest, PageError> {
    let ways = match &it.draft {
        Some(draft) => {
            let known = visitor.vault.reach(&[it.person.id]).await?;
            ways_to(&known.iter().collect::<Vec<_>>(), Medium::Mail, draft)
        }
        None => Vec::new(),
    };
    Ok(Guest {
        person: it.person.clone(),
        state: state(it.state),
        reason: it.reason.clone(),
        draft: it.draft.clone(),
        ways,
        is_listed: it.state == GuestState::Listed,
        expected: matches!(it.state, GuestState::Yes | GuestState::Maybe),
    })
}

fn state(state: GuestState) -> &'static str {
    match state {
        GuestState::Listed => "gathering-guest-listed",
        GuestState::Invited => "gathering-guest-invited",
        GuestState::Yes => "gathering-guest-yes",
        GuestState::Maybe => "gathering-guest-maybe",
        GuestState::No => "gathering-guest-no",
        GuestState::Came => "gathering-guest-came",
    }
}

fn about(view: &GatheringView, today: Date) -> String {
    let it = &view.gathering;
    let kind = match it.kind {
        GatheringKind::Gathering => None,
        GatheringKind::Talk => Some(say("gathering-kind-talk").to_string()),
        GatheringKind::Brainstorm => Some(say("gathering-kind-brainstorm").to_string()),
    };
    let day = it.held_on.or(it.on_day).map(|day| phrase::long_day(day, today));
    let at = it.begins_at.map(clock);
    let about: Vec<String> = [kind, day, at, it.place.clone()].into_iter().flatten().collect();
    if about.is_empty() { say("gathering-open").into() } else { about.join(" \u{b7} ") }
}

fn clock(at: Time) -> String {
    at.strftime("%H:%M").to_string()
}

/// Writes a step down.
pub(crate) async fn gathering_step(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(fields): Posted<Fields>,
) -> Result<Response, PageError> {
    let receipt = step(&visitor, identity(&id)?, &fields).await?;
    Ok(visitor.receipt(&receipt, &format!("/gatherings/{id}")))
}

async fn step(visitor: &Visitor, id: GatheringId, fields: &Fields) -> Result<Receipt, PageError> {
    let vault = &visitor.vault;
    let on = fields.day("on")?.unwrap_or_else(|| vault.today_date());
    Ok(match fields.text("step").as_str() {
        "set" => {
            let place = fields.sent("place").map(str::to_owned);
            let at = fields.sent("at").map(hour).transpose()?;
            vault.place_gathering(id, fields.day("day")?, at, place).await?
        }
        "add" => {
            let person = vault.find_person(&fields.text("person")).await?.id;
            vault.add_guests(id, &[NewGuest { person, reason: filled(fields.text("reason")) }]).await?
        }
        "add-suggested" => {
            let ideas = vault.guest_ideas(id, 0).await?;
            let guests: Vec<NewGuest> =
                ideas.into_iter().map(|idea| NewGuest { person: idea.person.id, reason: Some(idea.reason) }).collect();
            vault.add_guests(id, &guests).await?
        }
        "drop" => vault.drop_guest(id, fields.person("guest")?).await?,
        "invite" if fields.text("guest").is_empty() => vault.invite_guests(id, &[], on).await?,
        "invite" => vault.invite_guests(id, &[fields.person("guest")?], on).await?,
        "answer" => {
            let answer = word(&fields.text("answer"))?;
            vault.answer_invitation(id, fields.person("guest")?, answer, on).await?
        }
        "pair" => vault.pair_guests(id, [fields.person("one")?, fields.person("other")?], &fields.text("reason")).await?,
        "held" => vault.hold_gathering(id, &fields.ticked()?, on).await?,
        "met" => vault.met_at_gathering(id, [fields.person("one")?, fields.person("other")?]).await?,
        "note" => vault.note_gathering(id, &fields.text("notes")).await?,
        "outcome" => vault.gathering_outcome(id, &fields.text("outcome"), on).await?,
        "off" => vault.call_gathering_off(id, on).await?,
        other => return Err(PageError::invalid(say("gathering-no-step").with("step", other))),
    })
}

/// Shows the list and the tables, to print.
pub(crate) async fn gathering_card(visitor: Visitor, Path(id): Path<String>, Query(seats): Query<Seats>) -> Result<Response, PageError> {
    let key: GatheringId = identity(&id)?;
    let view = visitor.vault.gathering(key).await?;
    let size = seats.size.unwrap_or(SEATS).clamp(1, 50);
    let tables = visitor.vault.seating(key, size).await?;
    let about = about(&view, visitor.vault.today_date());
    let page = visitor.page(view.gathering.theme.clone(), "/people");
    show(&CardPage { page, id, theme: view.gathering.theme, about, tables, pairings: view.pairings, size })
}

/// The invitation as a file for calendars.
pub(crate) async fn gathering_file(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let text = visitor.vault.invitation_file(identity(&id)?).await?;
    let headers =
        [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"invitation.ics\"")];
    Ok((headers, text).into_response())
}
