//! `GET /circles/ID`: one circle, with its next step.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{CircleAskKind, CircleAskState, CircleMeeting, CommitmentState, MeetingState};
use hearten_verbs::{CircleAskView, CircleView, CommitmentView, PersonName, RoundSeat};
use jiff::civil::Date;

use crate::{
    error_page::PageError,
    page::{Link, Page, show},
    phrase,
    reach::mail_link,
    visitor::{Visitor, identity},
};

#[derive(Template)]
#[template(path = "circle_show.html")]
struct CirclePage {
    page: Page,
    id: String,
    name: String,
    about: String,
    purpose: Option<String>,
    today: Date,
    next: String,
    is_living: bool,
    members: Vec<Member>,
    buddies: Vec<[PersonName; 2]>,
    meeting: Option<Meeting>,
    suggested: Option<Date>,
    asks: Vec<Word>,
    offers: Vec<Word>,
    to_do: Vec<Word>,
    round: Vec<RoundSeat>,
    been: Vec<Been>,
    came_of: Vec<String>,
    letter: String,
    mail: Option<Link>,
}

struct Member {
    id: String,
    name: String,
    is_me: bool,
}

struct Meeting {
    day: Date,
    about: String,
    agenda: Option<String>,
    at: String,
    place: String,
    is_past: bool,
}

/// An ask, an offer or what is meant to be done.
struct Word {
    id: String,
    who: String,
    person: String,
    text: String,
    about: String,
}

struct Been {
    title: String,
    agenda: Option<String>,
    minutes: Option<String>,
    words: Vec<String>,
}

/// Shows one circle.
pub(crate) async fn circle_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let key = identity(&id)?;
    let view = visitor.vault.circle(key).await?;
    let letter = visitor.vault.circle_letter(key).await?;
    let round = visitor.vault.circle_round(key).await?;
    let today = visitor.vault.today_date();
    let addresses: Vec<&str> = letter.to.iter().map(String::as_str).collect();
    let text = format!("Subject: {}\n\n{}", letter.subject, letter.text);
    let meetings: Vec<_> = view.meetings.iter().map(|it| it.meeting.id).collect();
    show(&CirclePage {
        page: visitor.page(view.circle.name.clone(), "/people"),
        id,
        name: view.circle.name.clone(),
        about: about(&view),
        purpose: view.circle.purpose.clone(),
        today,
        next: view.next_text.clone(),
        is_living: view.circle.ended_on.is_none(),
        members: view.members.iter().map(|it| member(it, &view)).collect(),
        buddies: view.buddies.clone(),
        meeting: view.next_meeting.as_ref().map(|it| meeting(it, today)),
        suggested: view.suggested_day,
        asks: view.open(CircleAskKind::Ask).map(|it| ask(it, today)).collect(),
        offers: view.open(CircleAskKind::Offer).map(|it| ask(it, today)).collect(),
        to_do: view.to_do().map(|it| commitment(it, today)).collect(),
        round: round.into_iter().filter(|seat| seat.ask.is_some()).collect(),
        been: view.meetings.iter().map(|it| been(&view, &it.meeting, it.state, today)).collect(),
        came_of: words_of(&view, |meeting| meeting.is_none_or(|id| !meetings.contains(&id))),
        mail: (!addresses.is_empty()).then(|| mail_link(&addresses, &text)),
        letter: letter.text,
    })
}

fn about(view: &CircleView) -> String {
    let weeks = match view.circle.every_weeks {
        1 => "every week".to_owned(),
        weeks => format!("every {} weeks", phrase::number_word(usize::try_from(weeks).unwrap_or(0))),
    };
    format!("{} \u{b7} {weeks}", phrase::capital(view.circle.kind.as_str()))
}

fn member(it: &PersonName, view: &CircleView) -> Member {
    Member { id: it.id.to_string(), name: it.name.clone(), is_me: Some(it.id) == view.me }
}

fn meeting(it: &CircleMeeting, today: Date) -> Meeting {
    let at = it.begins_at.map(|at| at.strftime("%H:%M").to_string());
    let about: Vec<String> = [Some(phrase::long_day(it.on_day, today)), at.clone(), it.place.clone()].into_iter().flatten().collect();
    Meeting {
        day: it.on_day,
        about: about.join(" \u{b7} "),
        agenda: it.agenda.clone(),
        at: at.unwrap_or_default(),
        place: it.place.clone().unwrap_or_default(),
        is_past: it.on_day <= today,
    }
}

fn ask(it: &CircleAskView, today: Date) -> Word {
    Word {
        id: it.ask.id.to_string(),
        who: it.person.name.clone(),
        person: it.person.id.to_string(),
        text: it.ask.text.clone(),
        about: format!("said {}", phrase::ago(it.ask.said_on, today)),
    }
}

fn commitment(it: &CommitmentView, today: Date) -> Word {
    let about = it.commitment.due_on.map_or_else(|| "in their own time".to_owned(), |day| format!("by {}", phrase::long_day(day, today)));
    Word {
        id: it.commitment.id.to_string(),
        who: it.person.name.clone(),
        person: it.person.id.to_string(),
        text: it.commitment.text.clone(),
        about,
    }
}

fn been(view: &CircleView, it: &CircleMeeting, state: MeetingState, today: Date) -> Been {
    let day = phrase::long_day(it.held_on.unwrap_or(it.on_day), today);
    Been {
        title: if state == MeetingState::CalledOff { format!("{day}, called off") } else { day },
        agenda: it.agenda.clone(),
        minutes: it.minutes.clone(),
        words: words_of(view, |meeting| meeting == Some(it.id)),
    }
}

/// What came of the asks, offers and commitments of some meetings, a sentence each.
fn words_of(view: &CircleView, is_of: impl Fn(Option<hearten_domain::CircleMeetingId>) -> bool) -> Vec<String> {
    let asks = view
        .asks
        .iter()
        .filter(|it| it.state != CircleAskState::Open && is_of(it.ask.meeting_id))
        .map(|it| it.came_of().unwrap_or_else(|| format!("It rests: {}", it.ask.text)));
    let done = view.commitments.iter().filter(|it| it.state != CommitmentState::NotYet && is_of(it.commitment.meeting_id));
    let done = done.map(|it| match it.state {
        CommitmentState::LetGo => format!("{} let go of it: {}", it.person.name, it.commitment.text),
        _ => format!("{} did it: {}", it.person.name, it.commitment.text),
    });
    asks.chain(done).collect()
}
