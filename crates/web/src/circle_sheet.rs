//! `GET /circles/ID/sheet`: the next meeting to print, for members without an account; the same as a file of its own. `GET /circles/ID/meeting.ics`.

use askama::Template;
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use hearten_domain::CircleAskKind;
use hearten_verbs::{CircleView, CommitmentView, PersonName};

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Visitor, identity},
};

#[derive(Template)]
#[template(path = "circle_sheet.html")]
struct SheetPage {
    page: Page,
    id: String,
    sheet: Sheet,
}

#[derive(Template)]
#[template(path = "circle_file.html")]
struct SheetFile {
    sheet: Sheet,
}

struct Sheet {
    name: String,
    purpose: Option<String>,
    when: Option<String>,
    agenda: Option<String>,
    members: Vec<String>,
    buddies: Vec<String>,
    asks: Vec<String>,
    offers: Vec<String>,
    to_do: Vec<String>,
}

impl Sheet {
    /// The circle as all members may read it: I stand there by my name, where it is known.
    fn of(view: &CircleView, my_name: Option<&str>) -> Self {
        let called = |person: &PersonName| match my_name {
            Some(name) if Some(person.id) == view.me => name.to_owned(),
            None if Some(person.id) == view.me => say("circle-you").into(),
            _ => person.name.clone(),
        };
        let line = |key: &'static str, person: &PersonName, text: &str| say(key).with("name", called(person)).with("text", text);
        let words = |kind| view.open(kind).map(|it| line("circle-sheet-word", &it.person, &it.ask.text).to_string()).collect();
        let to_do = |it: &CommitmentView| match it.commitment.due_on {
            Some(day) => line("circle-sheet-word-by", &it.person, &it.commitment.text).with("day", phrase::day_month(day)).to_string(),
            None => line("circle-sheet-word", &it.person, &it.commitment.text).to_string(),
        };
        let pair = |[one, other]: &[PersonName; 2]| say("circle-pair").with("one", called(one)).with("other", called(other)).to_string();
        let when = view.next_meeting.as_ref().map(|it| {
            let at = it.begins_at.map(|at| format!(", {}", at.strftime("%H:%M"))).unwrap_or_default();
            let place = it.place.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
            format!("{}{at}{place}", phrase::capital(&phrase::weekday_full(it.on_day)))
        });
        Self {
            name: view.circle.name.clone(),
            purpose: view.circle.purpose.clone(),
            when,
            agenda: view.next_meeting.as_ref().and_then(|it| it.agenda.clone()),
            members: view.members.iter().map(called).collect(),
            buddies: view.buddies.iter().map(pair).collect(),
            asks: words(CircleAskKind::Ask),
            offers: words(CircleAskKind::Offer),
            to_do: view.to_do().map(to_do).collect(),
        }
    }
}

/// The sheet of a circle as a file that needs nothing else.
///
/// # Errors
/// Where the file could not be written, which is a fault of the program.
pub fn circle_file(view: &CircleView, my_name: Option<&str>) -> Result<String, String> {
    SheetFile { sheet: Sheet::of(view, my_name) }.render().map_err(|error| error.to_string())
}

/// Shows the sheet.
pub(crate) async fn circle_sheet(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = visitor.vault.circle(identity(&id)?).await?;
    let my_name = visitor.vault.circle_host(&view).await?;
    let page = visitor.page(view.circle.name.clone(), "/people");
    show(&SheetPage { page, id, sheet: Sheet::of(&view, my_name.as_deref()) })
}

/// The next meeting as a file for calendars.
pub(crate) async fn circle_calendar(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let text = visitor.vault.circle_file(identity(&id)?).await?;
    let headers =
        [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")];
    Ok((headers, text).into_response())
}
