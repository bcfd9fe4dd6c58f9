//! One person on a page: the shared story first, then what is now, then the facts.

use hearten_domain::{Concern, Promise, Thanks, ThanksState};
use hearten_verbs::{MembershipView, PersonPage, TimelineEntry, capital};
use jiff::civil::Date;

use crate::{
    output::{Look, Page, day_known, partial_day, short_day},
    words::counted,
};

/// The page as text.
pub(crate) fn render(look: Look, view: &PersonPage, today: Date) -> String {
    let mut page = Page::new(look);
    head(&mut page, view);
    timeline(&mut page, view, today);
    now(&mut page, view, today);
    let mut about = Page::new(look);
    facts(&mut about, view);
    page.section("Facts", about);
    closeness(&mut page, view);
    page.finish()
}

fn head(page: &mut Page, view: &PersonPage) {
    let person = &view.person;
    let nickname = person.nickname.as_ref().map(|nickname| format!(" ({nickname})")).unwrap_or_default();
    let name = page.look().strong(&person.name);
    page.raw(&format!("{name}{nickname}"));
    if let Some(first) = view.memberships.iter().find(|membership| membership.to.is_none()) {
        page.say(0, &membership(first));
    }
    for standing in &view.standings {
        let until = standing.until.map(|day| format!(" until {}", partial_day(day.into()))).unwrap_or_default();
        page.say(0, &format!("{} since {}{until}", capital(standing.kind.as_str()), partial_day(standing.since.into())));
    }
    if let Some(silence) = &view.silence {
        page.say(0, &silence.sentence);
    }
    if let Some(sentence) = &view.exchange.sentence {
        page.say(0, sentence);
    }
}

fn timeline(page: &mut Page, view: &PersonPage, today: Date) {
    if !view.stories.is_empty() {
        page.heading("Stories");
        for story in &view.stories {
            let when = story.date.map(|date| format!(" ({})", partial_day(date))).unwrap_or_default();
            page.point(2, &format!("{}{when}", story.title));
        }
    }
    if view.timeline.is_empty() {
        return;
    }
    page.heading("Between you");
    for entry in &view.timeline {
        let day = format!("  {:<18}", day_known(entry.known, entry.day, today));
        page.hang(&day, &" ".repeat(20), &happened(entry));
    }
    let shown = view.timeline.len();
    if view.timeline_next.is_some() {
        page.say(2, &format!("and what was before; --timeline {} shows more", shown * 10));
    }
}

/// One line of what happened: "call, from you: Lunch plans".
fn happened(entry: &TimelineEntry) -> String {
    let detail = entry.detail.as_ref().map(|detail| format!(" – {detail}")).unwrap_or_default();
    if entry.medium.is_none() && entry.title.starts_with("You ") {
        return format!("{}{detail}", entry.title);
    }
    let kind = entry.medium.map_or_else(|| entry.kind.clone(), |medium| medium.to_string());
    let way = match entry.direction.as_deref() {
        Some("sent" | "given") => ", from you",
        Some("received") => ", from them",
        _ => "",
    };
    let planned = if entry.planned { "planned " } else { "" };
    let title = if entry.title.is_empty() || entry.title == kind { String::new() } else { format!(": {}", entry.title) };
    format!("{planned}{kind}{way}{title}{detail}")
}

fn now(page: &mut Page, view: &PersonPage, today: Date) {
    let concerns: Vec<_> = view.concerns.iter().filter(|concern| concern.is_open_on(today)).collect();
    let promises: Vec<_> = view.promises.iter().filter(|promise| promise.is_open_on(today)).collect();
    let thanks: Vec<_> = view.thanks.iter().filter(|thanks| thanks.state_on(today) == Some(ThanksState::Owed)).collect();
    if concerns.is_empty() && promises.is_empty() && thanks.is_empty() && view.passing_notes.is_empty() {
        return;
    }
    page.heading("Now");
    for it in concerns {
        page.point(2, &concern(it, today));
    }
    for it in &view.passing_notes {
        page.point(2, &format!("Until {}: {}", short_day(it.until, today), it.text));
    }
    for it in promises {
        page.point(2, &promise(it, today));
    }
    for it in thanks {
        page.point(2, &owed(it));
    }
}

fn concern(concern: &Concern, today: Date) -> String {
    let until = concern.until.map(|day| format!(", until {}", short_day(day, today))).unwrap_or_default();
    format!("On their mind ({}{until}): {}", concern.kind, concern.text)
}

fn promise(promise: &Promise, today: Date) -> String {
    let due = promise.due_on.map(|day| format!(" by {}", short_day(day, today))).unwrap_or_default();
    format!("You promised{due}: {}", promise.text)
}

fn owed(thanks: &Thanks) -> String {
    format!("To be thanked for: {}", thanks.deed)
}

fn facts(page: &mut Page, view: &PersonPage) {
    let interests: Vec<_> = view.interests.iter().map(|interest| interest.topic.as_str()).collect();
    let lists = [("Addresses", view.emails.join(", ")), ("Cares for", interests.join(", ")), ("In common", view.common.join("; "))];
    for (label, text) in lists.iter().filter(|(_, text)| !text.is_empty()) {
        page.fact(label, text);
    }
    for contact in &view.contacts {
        let label = contact.label.as_ref().map(|label| format!(" ({label})")).unwrap_or_default();
        page.fact(&capital(contact.kind.as_str()), &format!("{}{label}", contact.value));
    }
    let beside = [("Also calls from", &view.numbers), ("Writes as", &view.accounts)];
    for (label, known) in beside.iter().filter(|(_, known)| !known.is_empty()) {
        page.fact(label, &known.join(", "));
    }
    for found in &view.memberships {
        page.fact("Belongs to", &membership(found));
    }
    let around: Vec<_> = view.relations.iter().map(|relation| format!("{} ({})", relation.name, relation.kind)).collect();
    if !around.is_empty() {
        page.fact("Around them", &around.join(", "));
    }
    for date in &view.dates {
        let label = date.label.clone().unwrap_or_else(|| date.kind.to_string());
        page.fact(&capital(&label), &partial_day(date.date));
    }
    if let Some(layer) = view.person.layer {
        page.fact("Layer", &format!("among the {layer} closest"));
    }
    if view.person.kin {
        page.fact("Family", "yes");
    }
    if let Some(note) = &view.person.note {
        for (index, line) in note.lines().filter(|line| !line.trim().is_empty()).enumerate() {
            page.fact(if index == 0 { "Note" } else { "" }, line);
        }
    }
    if view.balance.given + view.balance.received > 0 {
        page.fact("Gifts", &view.balance.sentence);
    }
}

fn closeness(page: &mut Page, view: &PersonPage) {
    if view.moments == 0 {
        return;
    }
    page.heading("Why this closeness?");
    page.say(2, &format!("{}. {}", capital(&counted(view.moments, "moment", "moments")), view.closeness.sentence));
    let rows = view.closeness.terms.iter().map(|term| {
        let share = if view.closeness.value > 0.0 { 100.0 * term.share / view.closeness.value } else { 0.0 };
        vec![format!("  {}", term.text), format!("{:.1} each", term.weight), format!("{share:.0} %")]
    });
    page.table(&["  Moments", "Weight", "Share"], rows.collect());
}

/// A membership in words: "treasurer at Rowing Club (club), 2019 to 2021".
pub(crate) fn membership(membership: &MembershipView) -> String {
    let role = membership.role.as_ref().map(|role| format!("{role}, ")).unwrap_or_default();
    let kind = format!(" ({})", membership.kind);
    let years = match (membership.from.map(partial_day), membership.to.map(partial_day)) {
        (None, None) => String::new(),
        (Some(from), None) => format!(" since {from}"),
        (None, Some(to)) => format!(" until {to}"),
        (Some(from), Some(to)) => format!(" from {from} to {to}"),
    };
    format!("{role}{}{kind}{years}", membership.organization)
}
