//! How trips read in a terminal.

use hearten_verbs::{NearPerson, TripLine, TripView, TripVisitView};
use jiff::civil::Date;

use crate::{
    hint,
    names::short_id,
    output::{Page, short_day},
    words::{counted, listed},
};

/// So many who live near are shown.
const MOST_NEAR: usize = 20;
/// Below so many kilometres somebody lives in the town itself.
const IN_TOWN: i64 = 3;

/// What planning a trip answers: the place as it was understood, and how to say that another is meant.
pub(crate) fn planned(text: &str, others: &[String], is_mapped: bool, view: &TripView) -> String {
    let mut said = format!("{text}\n");
    if !is_mapped {
        said += "No town of the gazetteer is called so: people are found by the name of their town alone.\n";
    } else if let Some(other) = others.first() {
        let region = other.split(", ").nth(1).unwrap_or_default();
        said += &format!(
            "I took {}. Called so too: {}. For one of those: {}\n",
            view.trip.place,
            others.join("; "),
            hint::command(&format!("hearten trip set --in {region:?}"))
        );
    }
    said += &format!("{}\n", view.next_text);
    said
}

/// All trips.
pub(crate) fn list(mut page: Page, all: &[TripLine]) -> String {
    if all.is_empty() {
        page.say(0, "No trip is planned. A place and its days are enough: hearten trip PLACE DATES");
        return page.finish();
    }
    let (over, open): (Vec<_>, Vec<_>) = all.iter().partition(|line| line.state.is_over());
    for (heading, lines) in [("Ahead", open), ("Over", over)] {
        if !lines.is_empty() {
            page.heading(heading);
        }
        for line in lines {
            let id = page.look().faint(short_id(&line.trip.id.to_string()));
            let title = format!("  {}, {}  {id}", page.look().strong(line.trip.town()), line.days);
            page.raw(&title);
            page.say(4, &format!("{}; {}", line.state, counted(line.visits as u64, "visit", "visits")));
        }
    }
    page.finish()
}

/// One trip.
pub(crate) fn one(mut page: Page, view: &TripView, today: Date) -> String {
    let title = format!("{}  {}", page.look().strong(&view.trip.place), page.look().faint(short_id(&view.trip.id.to_string())));
    page.raw(&title);
    page.say(2, &format!("{} ({}); near is within {} km", view.days, view.state, view.trip.within_km));
    if let Some(note) = &view.trip.note {
        page.say(2, note);
    }
    page.labelled(2, "Next", &view.next_text);
    if !view.visits.is_empty() {
        page.heading("Whom you mean to see");
    }
    for visit in &view.visits {
        page.point(2, &visited(visit, today));
    }
    if !view.plan.is_empty() {
        page.heading("A plan for the days");
    }
    for day in &view.plan {
        let names = day.visits.iter().map(|visit| match (visit.is_agreed, visit.is_meant) {
            (true, _) => format!("{} (agreed)", visit.person.name),
            (false, true) => visit.person.name.clone(),
            (false, false) => format!("perhaps {}", visit.person.name),
        });
        page.labelled(2, &day.day.strftime("%a %-d %b").to_string(), &listed(&names.collect::<Vec<_>>()));
    }
    near(&mut page, view, today);
    for visit in &view.visits {
        if let Some(draft) = &visit.draft {
            page.gap();
            page.say(2, &format!("Words for {}:", visit.person.name));
            page.quoted(2, draft);
        }
    }
    page.gap();
    let source = page.look().faint(view.source);
    page.raw(&source);
    page.finish()
}

fn near(page: &mut Page, view: &TripView, today: Date) {
    if view.near.is_empty() {
        return;
    }
    page.heading("Who else lives near");
    for person in view.near.iter().take(MOST_NEAR) {
        page.point(2, &lives(person, today));
    }
    if let Some(more) = view.near.len().checked_sub(MOST_NEAR).filter(|more| *more > 0) {
        page.say(2, &format!("and {more} more; --json tells all"));
    }
    page.say(
        2,
        "Partners first, then by the layer you chose, then those you would be sorriest to miss: close, or once close, and not seen for long.",
    );
}

fn visited(visit: &TripVisitView, today: Date) -> String {
    let day = visit.day.map(|day| format!(", {}", short_day(day, today))).unwrap_or_default();
    let far = visit.km.map(|km| format!("; {}", distance(km))).unwrap_or_default();
    format!("{} ({}{day}{far}{})", visit.person.name, visit.state, seen(visit.seen_on, today))
}

fn lives(person: &NearPerson, today: Date) -> String {
    let far = match person.km {
        Some(km) if km >= IN_TOWN => format!("{}, {}", person.town, distance(km)),
        _ => person.town.clone(),
    };
    let chosen = match (person.is_partner, person.layer) {
        (true, _) => "; a partner".to_owned(),
        (false, Some(layer)) => format!("; one of your {layer}"),
        (false, None) => String::new(),
    };
    format!("{} ({far}{}{chosen})", person.person.name, seen(person.seen_on, today))
}

fn distance(km: i64) -> String {
    if km < IN_TOWN { "in the town itself".to_owned() } else { format!("{km} km away") }
}

fn seen(day: Option<Date>, today: Date) -> String {
    day.map_or_else(|| "; no visit on record".to_owned(), |day| format!("; last seen {}", short_day(day, today)))
}
