//! How gatherings read in a terminal.

use hearten_verbs::{GatheringLine, GatheringView, GuestIdea, PairIdea, PersonName};
use jiff::civil::Date;
use serde::Serialize;

use crate::{
    names::short_id,
    output::{Page, short_day},
    words::{counted, listed},
};

/// Who might come, and which guests should meet.
#[derive(Serialize)]
pub(crate) struct Ideas {
    pub(crate) guests: Vec<GuestIdea>,
    pub(crate) pairs: Vec<PairIdea>,
}

/// All gatherings.
pub(crate) fn list(mut page: Page, all: &[GatheringLine], today: Date) -> String {
    if all.is_empty() {
        page.say(0, "Nothing is planned. A few people and a theme are enough: hearten gather plan THEME");
        return page.finish();
    }
    let (over, open): (Vec<_>, Vec<_>) = all.iter().partition(|line| line.state.is_over());
    for (heading, lines) in [("Ahead", open), ("Over", over)] {
        if !lines.is_empty() {
            page.heading(heading);
        }
        for line in lines {
            let day =
                line.gathering.held_on.or(line.gathering.on_day).map(|day| format!(", {}", short_day(day, today))).unwrap_or_default();
            let id = page.look().faint(short_id(&line.gathering.id.to_string()));
            let title = format!("  {}{day}  {id}", page.look().strong(&line.gathering.theme));
            page.raw(&title);
            page.say(4, &format!("{}. {}", counted(line.guests as u64, "guest", "guests"), line.next_text));
        }
    }
    page.finish()
}

/// One gathering.
pub(crate) fn one(mut page: Page, view: &GatheringView, today: Date) -> String {
    let it = &view.gathering;
    let title = format!("{}  {}", page.look().strong(&it.theme), page.look().faint(short_id(&it.id.to_string())));
    page.raw(&title);
    let day = it.held_on.or(it.on_day).map(|day| short_day(day, today));
    let at = it.begins_at.map(|at| at.strftime("%H:%M").to_string());
    let place: Vec<String> = [day, at, it.place.clone()].into_iter().flatten().collect();
    if !place.is_empty() {
        page.say(2, &place.join(", "));
    }
    page.labelled(2, "Next", &view.next_text);
    if !view.guests.is_empty() {
        page.heading(&format!("Guests ({} left)", counted(view.places_left as u64, "place", "places")));
    }
    for guest in &view.guests {
        let reason = guest.reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default();
        page.point(2, &format!("{} ({}){reason}", guest.person.name, guest.state));
    }
    if !view.pairings.is_empty() {
        page.heading("Who should meet whom");
    }
    for pair in &view.pairings {
        let met = if pair.met_on.is_some() { " (they met)" } else { "" };
        page.point(2, &format!("{} and {}: {}{met}", pair.people[0].name, pair.people[1].name, pair.reason));
    }
    for (heading, text) in [("What was said", &it.notes), ("What came of it", &it.outcome)] {
        if let Some(text) = text {
            page.heading(heading);
            page.say(2, text);
        }
    }
    for guest in &view.guests {
        if let Some(draft) = &guest.draft {
            page.gap();
            page.say(2, &format!("Words for {}:", guest.person.name));
            page.quoted(2, draft);
        }
    }
    page.finish()
}

/// Who might come, and which guests should meet.
pub(crate) fn ideas(mut page: Page, ideas: &Ideas) -> String {
    if ideas.guests.is_empty() {
        page.say(0, "Nobody else is known to care for this, or no place is left. Whom does it bring to your mind?");
    }
    for idea in &ideas.guests {
        let [fit, closeness, near] = idea.terms;
        let waits = if idea.has_place { "" } else { " (where a place becomes free)" };
        page.point(2, &format!("{}: {}{waits}", idea.person.name, idea.reason));
        page.labelled(4, "Why", &format!("theme {fit:.2}, closeness {closeness:.2}, near by {near:.1}"));
    }
    if !ideas.pairs.is_empty() {
        page.heading("Who should meet whom");
    }
    for pair in &ideas.pairs {
        page.point(2, &format!("{} and {}: {}", pair.people[0].name, pair.people[1].name, pair.reason));
    }
    page.finish()
}

/// Who sits where.
pub(crate) fn tables(mut page: Page, tables: &[Vec<PersonName>]) -> String {
    for (number, table) in tables.iter().enumerate() {
        let names: Vec<&str> = table.iter().map(|person| person.name.as_str()).collect();
        page.labelled(0, &format!("Table {}", number + 1), &listed(&names));
    }
    if tables.is_empty() {
        page.say(0, "Nobody is on the list yet.");
    }
    page.finish()
}
