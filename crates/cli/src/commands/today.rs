//! `hearten today`: a few moves worth making.

use clap::Args;
use hearten_domain::{Dated, Move, MoveId};
use hearten_verbs::{TakenOn, Today as TodayView, argument};
use jiff::civil::Date;

use crate::{
    failure::Done,
    output::{Page, long_day, partial_day, short_day},
    session::{Session, print, print_json},
    words::{counted, listed},
};

/// So many moves that were taken on are shown below those of the day.
const TAKEN_SHOWN: usize = 5;

/// What a move is answered with, beside that it is done.
pub(super) const ANSWERS: &str = "   (or: take, later friday, not-this)";

/// What is asked about people of whom hardly anything is known, one each: the question, the command that answers it, and what follows the name in it.
const QUESTIONS: [(&str, &str, &str); 3] = [
    ("when did you last talk, and of what?", "log", "--medium call --on \"last week\" --subject \"what it was about\""),
    ("what is on their mind these days?", "note", "--concern \"what it is\""),
    ("how do you know each other?", "note", "\"how you met\""),
];

/// A few moves worth making today: to whom, why now, what to bring, by which medium, with a draft
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten today
  hearten today --at 2026-03-01       as it would have been at the end of that day
  hearten today --taken               what you took on and have not answered yet
  hearten today --json                the moves as a list, for programs; so with --taken")]
pub(crate) struct Today {
    /// Only what you took on and have not answered yet
    #[arg(long)]
    taken: bool,
}

impl Today {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let view = session.vault().await?.today().await?;
        let next = Next { length: telling_length(&view) };
        let page = Page::new(session.look);
        match (self.taken, session.global.json) {
            (true, true) => print_json(&view.taken),
            (true, false) => print(&all_taken(page, &view, &next)),
            (false, true) => print_json(&view.moves),
            (false, false) => print(&letter(page, &view, &next)),
        }
    }
}

/// How a command about a move is written here: with so many digits of its id.
struct Next {
    length: usize,
}

impl Next {
    fn command(&self, id: &MoveId, answer: &str) -> String {
        format!("hearten move {} {answer}", short(id, self.length))
    }
}

fn letter(mut page: Page, view: &TodayView, next: &Next) -> String {
    let look = page.look();
    page.raw(&look.strong(&long_day(view.day)));
    if view.moves.is_empty() {
        page.gap();
        page.say(0, &nothing_today(view));
    }
    for (index, offer) in view.moves.iter().enumerate() {
        page.gap();
        one_move(&mut page, index + 1, offer, view.day, next);
    }
    to_tell_of(&mut page, view);
    taken(&mut page, view, next, TAKEN_SHOWN);
    questions(&mut page, view, next);
    coming(&mut page, view);
    page.finish()
}

fn nothing_today(view: &TodayView) -> String {
    if view.people == 0 && view.left_out > 0 {
        let known = counted(view.left_out, "address that was left out", "addresses that were left out");
        return format!(
            "I know nobody of yours yet, only {known}: lists and programs, perhaps people who wrote once or twice. Look at them with: hearten people --left-out  Or bring in more of your mail, cards and calendars with: hearten import PATH…"
        );
    }
    if !view.to_tell_of.is_empty() {
        return "Nothing asks for you today, for hardly anything is known yet of what is between you and your people. Mail, calendars and chats tell it by themselves: hearten import PATH…  Or a mailbox on a server: hearten sync --help".to_owned();
    }
    let said = if view.people == 0 {
        "I know nobody of yours yet. Bring in your mail, cards and calendars with: hearten import PATH…  Or look around among invented people with: hearten demo"
    } else {
        "Nothing asks for you today: I have no reason good enough to suggest one. Whatever you tell me about people (hearten note, log, receive) gives reasons for other days."
    };
    said.to_owned()
}

fn one_move(page: &mut Page, number: usize, offer: &Move, today: Date, next: &Next) {
    let look = page.look();
    let names: Vec<_> = offer.people.iter().map(|person| person.name.as_str()).collect();
    let title = format!("{number:>2}  {}  {}", look.strong(&listed(&names)), look.accent(offer.habit.as_str()));
    page.raw(&title);
    about(page, offer, today);
    page.command("    ", &next.command(&offer.id, "done"), ANSWERS);
}

/// Why a move is worth making, what to bring, by which medium, and its draft.
pub(super) fn about(page: &mut Page, offer: &Move, today: Date) {
    page.say(4, offer.why.reason());
    for evidence in offer.why.evidence() {
        let day = match evidence.known {
            Dated::Day => Some(short_day(evidence.at, today)),
            Dated::Partly(date) => Some(partial_day(date)),
            Dated::Unknown => None,
        };
        page.point(4, &day.map_or_else(|| evidence.text.clone(), |day| format!("{day}: {}", evidence.text)));
    }
    if let Some(bring) = &offer.bring {
        page.labelled(4, "Bring", bring);
    }
    page.labelled(4, "By", offer.medium.as_str());
    if !offer.draft.trim().is_empty() {
        page.quoted(4, &offer.draft);
    }
}

/// Some of whom nothing is known but what an address book says, with the command that tells a little.
fn to_tell_of(page: &mut Page, view: &TodayView) {
    if view.to_tell_of.is_empty() {
        return;
    }
    page.heading("Tell me of somebody");
    page.say(0, "A line about the last time is enough to begin with; tomorrow others stand here.");
    for (person, (question, verb, words)) in view.to_tell_of.iter().zip(QUESTIONS) {
        page.point(0, &format!("{}: {question}", person.name));
        page.command("  ", &format!("hearten {verb} {} {words}", argument(&person.name)), "");
    }
}

/// What was taken on and waits for a word of how it went, as far as the first `most`.
fn taken(page: &mut Page, view: &TodayView, next: &Next, most: usize) {
    if view.taken.is_empty() {
        return;
    }
    page.heading("You took on");
    for it in view.taken.iter().take(most) {
        one_taken(page, it, next);
    }
    if view.taken.len() > most {
        page.say(0, &format!("And {} more: hearten today --taken", view.taken.len() - most));
    }
}

fn one_taken(page: &mut Page, it: &TakenOn, next: &Next) {
    let names: Vec<_> = it.people.iter().map(|person| person.name.as_str()).collect();
    page.point(0, &format!("{}, by {}: {}", listed(&names), it.medium, it.reason));
    let words = if it.draft.is_some() { ", check shows the words" } else { "" };
    page.command("  ", &next.command(&it.move_id, "done"), &format!("   (or: not-this lets it go{words})"));
}

fn all_taken(mut page: Page, view: &TodayView, next: &Next) -> String {
    if view.taken.is_empty() {
        page.say(0, "Nothing that you took on waits for an answer.");
    }
    taken(&mut page, view, next, usize::MAX);
    page.finish()
}

fn questions(page: &mut Page, view: &TodayView, next: &Next) {
    if view.questions.is_empty() {
        return;
    }
    page.heading("Did it come to anything?");
    for question in &view.questions {
        page.point(0, &question.text);
        if let Some(noticed) = &question.noticed {
            page.say(2, &format!("{}: {}", short_day(noticed.at, view.day), noticed.text));
        }
        page.command("  ", &next.command(&question.move_id, "outcome \"what came of it\""), "");
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
    let asked = view.questions.iter().map(|question| &question.move_id);
    let taken = view.taken.iter().map(|taken| &taken.move_id);
    let ids: Vec<&MoveId> = view.moves.iter().map(|offer| &offer.id).chain(asked).chain(taken).collect();
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
