//! `GET /circles/ID`: one circle, with its next step.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{CircleAskKind, CircleAskState, CircleMeeting, CommitmentState, MeetingState};
use hearten_verbs::{CircleAskView, CircleView, CommitmentView, PersonName, RoundSeat};
use jiff::civil::Date;

use crate::{
    circles_show::kind_name,
    error_page::PageError,
    page::{Link, Page, show},
    phrase,
    reach::mail_link,
    say::say,
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
    buddies: Vec<String>,
    meeting: Option<Meeting>,
    suggested: Option<Date>,
    asks: Vec<Word>,
    offers: Vec<Word>,
    to_do: Vec<Word>,
    round: Vec<Seat>,
    been: Vec<Been>,
    was_held: bool,
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

/// Whoever asks for something, and to whom they may turn, a sentence each.
struct Seat {
    name: String,
    turn_to: Vec<String>,
    listens: Option<String>,
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
        buddies: view.buddies.iter().map(|both| pair(both, &view)).collect(),
        meeting: view.next_meeting.as_ref().map(|it| meeting(it, today)),
        suggested: view.suggested_day,
        asks: view.open(CircleAskKind::Ask).map(|it| ask(it, &view, today)).collect(),
        offers: view.open(CircleAskKind::Offer).map(|it| ask(it, &view, today)).collect(),
        to_do: view.to_do().map(|it| commitment(it, &view, today)).collect(),
        round: round.iter().filter(|it| it.ask.is_some()).map(|it| seat(it, &view)).collect(),
        was_held: view.meetings.iter().any(|it| it.state == MeetingState::Held),
        been: view.meetings.iter().map(|it| been(&view, &it.meeting, it.state, today)).collect(),
        came_of: words_of(&view, |meeting| meeting.is_none_or(|id| !meetings.contains(&id))),
        mail: (!addresses.is_empty()).then(|| mail_link(&addresses, &text)),
        letter: letter.text,
    })
}

fn about(view: &CircleView) -> String {
    let weeks = view.circle.every_weeks;
    let in_words = phrase::number_word(usize::try_from(weeks).unwrap_or(0));
    let every = say("circle-every-weeks").with("count", weeks).with("weeks", in_words);
    format!("{} \u{b7} {every}", kind_name(view.circle.kind))
}

/// What somebody in the circle is called; I am "You".
fn called(it: &PersonName, view: &CircleView) -> String {
    if Some(it.id) == view.me { say("circle-you").into() } else { it.name.clone() }
}

fn member(it: &PersonName, view: &CircleView) -> Member {
    Member { id: it.id.to_string(), name: called(it, view), is_me: Some(it.id) == view.me }
}

fn pair([one, other]: &[PersonName; 2], view: &CircleView) -> String {
    let key = if Some(other.id) == view.me { "circle-pair-with-you" } else { "circle-pair" };
    say(key).with("one", called(one, view)).with("other", &other.name).into()
}

fn seat(it: &RoundSeat, view: &CircleView) -> Seat {
    let turn_to = it.turn_to.iter().map(|word| {
        let name = called(&word.person, view);
        say("circle-turn-to").with("name", name).with("why", &word.why).to_string()
    });
    let listens = it.listens.as_ref().map(|next| {
        let key = if Some(next.id) == view.me { "circle-listens-you" } else { "circle-listens" };
        say(key).with("name", &next.name).to_string()
    });
    Seat { name: called(&it.person, view), turn_to: turn_to.collect(), listens }
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

fn ask(it: &CircleAskView, view: &CircleView, today: Date) -> Word {
    Word {
        id: it.ask.id.to_string(),
        who: called(&it.person, view),
        person: it.person.id.to_string(),
        text: it.ask.text.clone(),
        about: say("circle-said-ago").with("ago", phrase::ago(it.ask.said_on, today)).into(),
    }
}

fn commitment(it: &CommitmentView, view: &CircleView, today: Date) -> Word {
    let due = it.commitment.due_on.map(|day| say("circle-by").with("day", phrase::long_day(day, today)));
    Word {
        id: it.commitment.id.to_string(),
        who: called(&it.person, view),
        person: it.person.id.to_string(),
        text: it.commitment.text.clone(),
        about: due.unwrap_or_else(|| say("circle-own-time")).into(),
    }
}

fn been(view: &CircleView, it: &CircleMeeting, state: MeetingState, today: Date) -> Been {
    let day = phrase::long_day(it.held_on.unwrap_or(it.on_day), today);
    Been {
        title: if state == MeetingState::CalledOff { say("circle-meeting-off").with("day", day).into() } else { day },
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
        .map(|it| it.came_of().unwrap_or_else(|| say("circle-rests").with("text", &it.ask.text).into()));
    let done = view.commitments.iter().filter(|it| it.state != CommitmentState::NotYet && is_of(it.commitment.meeting_id));
    let done = done.map(|it| {
        let key = match (it.state, Some(it.person.id) == view.me) {
            (CommitmentState::LetGo, true) => "circle-let-go-you",
            (CommitmentState::LetGo, false) => "circle-let-go-of",
            (_, true) => "circle-did-you",
            (_, false) => "circle-did",
        };
        say(key).with("name", &it.person.name).with("text", &it.commitment.text).to_string()
    });
    asks.chain(done).collect()
}
