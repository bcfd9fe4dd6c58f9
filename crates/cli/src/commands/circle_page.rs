//! How circles read in a terminal.

use std::path::Path;

use hearten_domain::{CircleAskKind, CircleId, MeetingState};
use hearten_verbs::{CircleAskView, CircleLetter, CircleLine, CircleView, RoundSeat, Vault, VerbError, capital};
use jiff::civil::Date;
use serde::Serialize;

use crate::{
    failure::{Done, invalid, unavailable},
    names::short_id,
    output::{Page, short_day},
    session::Session,
    words::{counted, listed},
};

/// All circles.
pub(crate) fn list(mut page: Page, all: &[CircleLine], today: Date) -> String {
    if all.is_empty() {
        page.say(0, "There is no circle yet. Two people who meet again and again are enough: hearten circle add NAME --with ANA");
        return page.finish();
    }
    for line in all {
        let day = line.next_meeting.as_ref().map(|it| format!(", {}", short_day(it.on_day, today))).unwrap_or_default();
        let id = page.look().faint(short_id(&line.circle.id.to_string()));
        let title = format!("{}{day}  {id}", page.look().strong(&line.circle.name));
        page.raw(&title);
        page.say(
            2,
            &format!("{}, {}. {}", capital(line.circle.kind.as_str()), counted(line.members as u64, "member", "members"), line.next_text),
        );
    }
    page.finish()
}

/// One circle.
pub(crate) fn one(mut page: Page, view: &CircleView, today: Date) -> String {
    let it = &view.circle;
    let title = format!("{}  {}", page.look().strong(&it.name), page.look().faint(short_id(&it.id.to_string())));
    page.raw(&title);
    let weeks = if it.every_weeks == 1 { "every week".to_owned() } else { format!("every {} weeks", it.every_weeks) };
    page.say(
        0,
        &format!("{}, {weeks}{}", capital(it.kind.as_str()), it.purpose.as_deref().map(|text| format!(": {text}")).unwrap_or_default()),
    );
    page.labelled(0, "In it", &listed(&view.members.iter().map(|person| person.name.as_str()).collect::<Vec<_>>()));
    if !view.buddies.is_empty() {
        let pairs: Vec<String> = view.buddies.iter().map(|[one, other]| format!("{} with {}", one.name, other.name)).collect();
        page.labelled(0, "Buddies", &listed(&pairs));
    }
    page.labelled(0, "Next", &view.next_text);
    if let Some(meeting) = &view.next_meeting {
        let at = meeting.begins_at.map(|at| at.strftime("%H:%M").to_string());
        let about: Vec<String> = [at, meeting.place.clone(), meeting.agenda.clone()].into_iter().flatten().collect();
        if !about.is_empty() {
            page.say(2, &about.join(", "));
        }
    }
    asks(&mut page, view);
    let to_do: Vec<_> = view.to_do().collect();
    if !to_do.is_empty() {
        page.heading("Meant to be done");
    }
    for it in to_do {
        let due = it.commitment.due_on.map(|day| format!(", by {}", short_day(day, today))).unwrap_or_default();
        page.point(2, &format!("{}: {}{due}  {}", it.person.name, it.commitment.text, short_id(&it.commitment.id.to_string())));
    }
    been(&mut page, view, today);
    page.finish()
}

fn asks(page: &mut Page, view: &CircleView) {
    for (kind, heading) in [(CircleAskKind::Ask, "Asked"), (CircleAskKind::Offer, "Offered")] {
        let open: Vec<&CircleAskView> = view.open(kind).collect();
        if !open.is_empty() {
            page.heading(heading);
        }
        for it in open {
            page.point(2, &format!("{}: {}  {}", it.person.name, it.ask.text, short_id(&it.ask.id.to_string())));
        }
    }
}

/// What has been, by meeting, the latest first.
fn been(page: &mut Page, view: &CircleView, today: Date) {
    for it in &view.meetings {
        let day = short_day(it.meeting.held_on.unwrap_or(it.meeting.on_day), today);
        page.heading(&if it.state == MeetingState::CalledOff { format!("{day}, called off") } else { format!("Met {day}") });
        for text in [&it.meeting.agenda, &it.meeting.minutes].into_iter().flatten() {
            page.say(2, text);
        }
    }
    let helped: Vec<String> = view.asks.iter().filter_map(CircleAskView::came_of).collect();
    let kept: Vec<_> = view.commitments.iter().filter(|it| it.commitment.kept_on.is_some()).collect();
    if !helped.is_empty() || !kept.is_empty() {
        page.heading("What came of it");
    }
    for text in helped {
        page.point(2, &text);
    }
    for it in kept {
        page.point(2, &format!("{} did it: {}", it.person.name, it.commitment.text));
    }
}

/// A round.
pub(crate) fn round(mut page: Page, seats: &[RoundSeat]) -> String {
    for seat in seats {
        let name = page.look().strong(&seat.person.name);
        page.raw(&name);
        match &seat.ask {
            None if seat.person.name == "You" => page.say(2, "What one thing would help you? You have asked for nothing yet."),
            None => page.say(2, "Has asked for nothing yet: what one thing would help?"),
            Some(ask) => page.say(2, &format!("Asks: {}", ask.ask.text)),
        }
        for word in &seat.turn_to {
            page.point(2, &format!("Turn to {}, who {}", if word.person.name == "You" { "you" } else { &word.person.name }, word.why));
        }
        if let Some(next) = &seat.listens {
            page.say(2, &format!("{} listens first, and thinks whom it may concern.", next.name));
        }
    }
    page.finish()
}

/// The mail to all.
pub(crate) fn letter(mut page: Page, letter: &CircleLetter) -> String {
    page.labelled(0, "To", &letter.to.join(", "));
    page.labelled(0, "Subject", &letter.subject);
    page.gap();
    page.raw(&letter.text);
    if !letter.without_address.is_empty() {
        let names: Vec<&str> = letter.without_address.iter().map(|person| person.name.as_str()).collect();
        page.gap();
        page.say(0, &format!("No address is known of {}; hearten circle sheet makes a sheet to print.", listed(&names)));
    }
    page.finish()
}

#[derive(Serialize)]
struct Written {
    file: String,
}

/// Writes the sheet of a circle into a file.
pub(crate) async fn write_sheet(session: &Session, vault: &Vault, id: CircleId, out: &Path) -> Done {
    let view = vault.circle(id).await?;
    let host = vault.circle_host(&view).await?;
    let html = hearten_web::circle_file(&view, host.as_deref())
        .map_err(|error| VerbError::invalid(format!("the sheet cannot be set: {error}")))?;
    std::fs::write(out, html).map_err(|error| unavailable(&format!("writing {}", out.display()), &error))?;
    let written = Written { file: out.display().to_string() };
    session.answer(&written, |written| format!("Written to {}. A browser opens and prints it.\n", written.file))
}

/// The other of two in a help: an ask has a helper, an offer somebody who was helped.
pub(crate) fn other_of(kind: CircleAskKind, by: Option<String>, whom: Option<String>) -> Done<String> {
    match (kind, by, whom) {
        (CircleAskKind::Ask, Some(by), None) => Ok(by),
        (CircleAskKind::Offer, None, Some(whom)) => Ok(whom),
        (CircleAskKind::Ask, ..) => Err(invalid("who helped is not said").hint("say who: --by NAME").into()),
        (CircleAskKind::Offer, ..) => Err(invalid("who was helped by this offer is not said").hint("say who: --for NAME").into()),
    }
}

/// The day that the cadence suggests, or the one that is planned already.
pub(crate) fn suggested_day(view: &CircleView) -> Done<Date> {
    let planned = view.next_meeting.as_ref().map(|it| it.on_day);
    Ok(planned.or(view.suggested_day).ok_or_else(|| invalid("no day is suggested").hint("name one: hearten circle meet WHICH DATE"))?)
}
