//! One VEVENT's properties, without its times.

use calcard::icalendar::{ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty};
use hearten_domain::{Mailbox, Medium};

use super::{Answer, Attendee, medium};
use crate::{
    mail::shown_name,
    text::{clean_address, one_line},
};

/// The most attendees taken from an event.
const ATTENDEES: usize = 5_000;

/// What a VEVENT says besides when.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) summary: Option<String>,
    pub(super) location: Option<String>,
    pub(super) has_description: bool,
    pub(super) organizer: Option<Mailbox>,
    pub(super) attendees: Vec<Attendee>,
    pub(super) is_cancelled: bool,
    pub(super) medium: Medium,
    pub(super) url: Option<String>,
}

/// Reads them.
pub(super) fn facts(component: &ICalendarComponent) -> Facts {
    let text = |name: &ICalendarProperty| component.property(name).and_then(text_of);
    let summary = text(&ICalendarProperty::Summary).and_then(|text| one_line(&text));
    let location = text(&ICalendarProperty::Location).and_then(|text| one_line(&text));
    let description = text(&ICalendarProperty::Description).filter(|text| !text.trim().is_empty());
    let linked = ["X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"];
    let conference = component.entries.iter().find(|entry| match &entry.name {
        ICalendarProperty::Conference => true,
        ICalendarProperty::Other(name) => linked.iter().any(|known| name.eq_ignore_ascii_case(known)),
        _ => false,
    });
    let conference = conference.and_then(text_of);
    let url = text(&ICalendarProperty::Url);
    let texts: Vec<&str> = [&conference, &url, &description].into_iter().flatten().map(String::as_str).collect();
    let of_video = |text: &&str| medium::guess(None, None, &[text]) == Medium::Video;
    let link = texts.iter().copied().chain(location.as_deref()).filter(of_video).find_map(medium::link);
    Facts {
        medium: medium::guess(summary.as_deref(), location.as_deref(), &texts),
        url: link.or_else(|| url.as_deref().and_then(one_line)),
        has_description: description.is_some(),
        organizer: component.property(&ICalendarProperty::Organizer).and_then(mailbox),
        attendees: attendees(component),
        is_cancelled: text(&ICalendarProperty::Status).is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED")),
        summary,
        location,
    }
}

fn attendees(component: &ICalendarComponent) -> Vec<Attendee> {
    let mut list: Vec<Attendee> = Vec::new();
    for entry in component.properties(&ICalendarProperty::Attendee).take(ATTENDEES) {
        let Some(mailbox) = mailbox(entry) else { continue };
        if list.iter().any(|known| known.mailbox.address == mailbox.address) {
            continue;
        }
        let answer = match parameter(entry, &ICalendarParameterName::Partstat).to_ascii_uppercase().as_str() {
            "ACCEPTED" | "COMPLETED" | "IN-PROCESS" => Answer::Accepted,
            "DECLINED" => Answer::Declined,
            "TENTATIVE" => Answer::Tentative,
            _ => Answer::Open,
        };
        let kind = parameter(entry, &ICalendarParameterName::Cutype).to_ascii_uppercase();
        let is_thing = matches!(kind.as_str(), "ROOM" | "RESOURCE" | "GROUP") || mailbox.address.ends_with("resource.calendar.google.com");
        list.push(Attendee { mailbox, answer, is_thing });
    }
    list
}

fn mailbox(entry: &ICalendarEntry) -> Option<Mailbox> {
    let written = text_of(entry).unwrap_or_default();
    let address = clean_address(&written).or_else(|| clean_address(parameter(entry, &ICalendarParameterName::Email)))?;
    let name = shown_name(parameter(entry, &ICalendarParameterName::Cn), &address);
    Some(Mailbox { name, address })
}

fn parameter<'a>(entry: &'a ICalendarEntry, name: &ICalendarParameterName) -> &'a str {
    entry.params.iter().find(|parameter| parameter.name == *name).and_then(|parameter| parameter.value.as_text()).unwrap_or_default()
}

/// The text of an entry's first value.
pub(super) fn text_of(entry: &ICalendarEntry) -> Option<String> {
    entry.values.first()?.as_text().map(str::to_owned)
}
