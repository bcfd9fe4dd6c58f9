//! `hearten today`: a few moves worth making.

use clap::Args;
use hearten_domain::{Move, MoveId};
use hearten_verbs::Today as TodayView;
use jiff::civil::Date;

use crate::{
    failure::Done,
    output::{Page, long_day, short_day},
    session::{Session, print, print_json},
    words::listed,
};

/// A few moves worth making today: to whom, why now, what to bring, by which medium, with a draft
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten today
  hearten today --at 2026-03-01       as it would have been at the end of that day
  hearten today --json                the moves as a list, for programs")]
pub(crate) struct Today {}

impl Today {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let view = session.vault().await?.today().await?;
        if session.global.json { print_json(&view.moves) } else { print(&letter(Page::new(session.look), &view)) }
    }
}

fn letter(mut page: Page, view: &TodayView) -> String {
    let look = page.look();
    page.raw(&look.strong(&long_day(view.day)));
    if view.moves.is_empty() {
        page.gap();
        page.say(0, nothing_today(view));
    }
    let length = telling_length(view);
    for (index, offer) in view.moves.iter().enumerate() {
        page.gap();
        one_move(&mut page, index + 1, offer, view.day, length);
    }
    questions(&mut page, view, length);
    coming(&mut page, view);
    page.finish()
}

fn nothing_today(view: &TodayView) -> &'static str {
    if view.people == 0 {
        "I know nobody of yours yet. Bring in your mail, cards and calendars with: hearten import PATH…  Or look around among invented people with: hearten demo"
    } else {
        "Nothing asks for you today: I have no reason good enough to suggest one. Whatever you tell me about people (hearten note, log, receive) gives reasons for other days."
    }
}

fn one_move(page: &mut Page, number: usize, offer: &Move, today: Date, length: usize) {
    let look = page.look();
    let names: Vec<_> = offer.people.iter().map(|person| person.name.as_str()).collect();
    let title = format!("{number:>2}  {}  {}", look.strong(&listed(&names)), look.accent(offer.habit.as_str()));
    page.raw(&title);
    page.say(4, offer.why.reason());
    for evidence in offer.why.evidence() {
        page.point(4, &format!("{}: {}", short_day(evidence.at, today), evidence.text));
    }
    if let Some(bring) = &offer.bring {
        page.labelled(4, "Bring", bring);
    }
    page.labelled(4, "By", offer.medium.as_str());
    if !offer.draft.trim().is_empty() {
        page.quoted(4, &offer.draft);
    }
    let id = short(&offer.id, length);
    let next = format!("    hearten move {id} done   (or: take, later friday, not-this)");
    page.raw(&look.faint(&next));
}

fn questions(page: &mut Page, view: &TodayView, length: usize) {
    if view.questions.is_empty() {
        return;
    }
    page.heading("Did it come to anything?");
    for question in &view.questions {
        page.point(0, &question.text);
        if let Some(noticed) = &question.noticed {
            page.say(2, &format!("{}: {}", short_day(noticed.at, view.day), noticed.text));
        }
        let id = short(&question.move_id, length);
        let next = page.look().faint(&format!("  hearten move {id} outcome \"what came of it\""));
        page.raw(&next);
    }
}

fn coming(page: &mut Page, view: &TodayView) {
    if view.coming.is_empty() {
        return;
    }
    page.heading("Coming up");
    for event in &view.coming {
        let day = event.day.strftime("%a %-d %b").to_string();
        let names: Vec<_> = event.people.iter().map(|person| person.name.as_str()).filter(|name| !event.text.contains(name)).collect();
        let text = if names.is_empty() { event.text.clone() } else { format!("{}: {}", listed(&names), event.text) };
        page.hang(&format!("  {day:<12}"), "              ", &text);
    }
}

/// How many digits tell the moves of a day apart; at least four.
fn telling_length(view: &TodayView) -> usize {
    let ids: Vec<&MoveId> =
        view.moves.iter().map(|offer| &offer.id).chain(view.questions.iter().map(|question| &question.move_id)).collect();
    let distinct = |length: usize| {
        let shorts: std::collections::BTreeSet<_> = ids.iter().map(|id| short(id, length)).collect();
        let longs: std::collections::BTreeSet<_> = ids.iter().collect();
        shorts.len() == longs.len()
    };
    (4..=16).find(|length| distinct(*length)).unwrap_or(16)
}

fn short(id: &MoveId, length: usize) -> &str {
    id.0.get(..length).unwrap_or(&id.0)
}
