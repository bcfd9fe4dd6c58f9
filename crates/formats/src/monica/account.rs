//! The account: its users, contacts, activities, relationships, photos and journal.

use std::collections::HashMap;

use hearten_domain::{Cause, LeftOutReason, Problem, ProblemCause};
use mail_parser::decoders::base64::base64_decode;
use serde_json::Value;

use super::{
    DayRating, MonicaActivity, MonicaEntry, MonicaReading, MonicaRelationship, MonicaWritten,
    contact::{self, Names},
    json::{day, keyed, line, members, number, records, uuid_of, whole},
};
use crate::{
    text::clean_address,
    vcard::{CardPhoto, media_type},
};

/// Larger pictures are left away.
const PHOTO_BYTES: usize = 8 * 1024 * 1024;

pub(super) fn read(export: &Value, account: &Value, source: &str) -> MonicaReading {
    let mut reading = MonicaReading::default();
    users(export, account, &mut reading);
    let names = Names::of(account);
    for (place, value) in records(account, "contact").into_iter().enumerate() {
        match contact::read(value, &names, source, &mut reading.left_out) {
            Some(contact) => reading.contacts.push(contact),
            None => {
                let cause = ProblemCause::MonicaContactNameless.with(&[("number", &(place + 1).to_string())]);
                reading.problems.push(problem(source, cause));
            }
        }
    }
    photos(account, source, &mut reading);
    activities(account, source, &mut reading);
    reading.relationships = records(account, "relationship").into_iter().filter_map(relationship).collect();
    reading.journal = journal(account);
    reading.left_out.extend(records(account, "document").iter().map(|_| LeftOutReason::Document));
    reading
}

fn problem(source: &str, cause: impl Into<Cause>) -> Problem {
    Problem { source: source.to_owned(), line: 0, cause: cause.into() }
}

/// Who made the export; of an account with several users the one who did.
fn users(export: &Value, account: &Value, reading: &mut MonicaReading) {
    let all = records(account, "user");
    let exporter = line(export, "exported_by").map(|uuid| uuid.to_lowercase());
    let only = (all.len() == 1).then(|| all.first()).flatten();
    let user = all.iter().find(|user| exporter.is_some() && uuid_of(user) == exporter).or(only);
    let Some(user) = user else { return };
    reading.my_addresses.extend(line(user, "email").as_deref().and_then(clean_address));
    reading.me = line(user, "me_contact").map(|uuid| uuid.to_lowercase());
}

/// Puts the pictures into the cards of those who show them.
fn photos(account: &Value, source: &str, reading: &mut MonicaReading) {
    let mut wanted: HashMap<String, usize> = HashMap::new();
    for (place, contact) in reading.contacts.iter().enumerate() {
        if let Some(photo) = &contact.photo {
            wanted.insert(photo.clone(), place);
        }
    }
    for photo in records(account, "photo") {
        let contact = uuid_of(photo).and_then(|uuid| wanted.get(&uuid)).and_then(|place| reading.contacts.get_mut(*place));
        let Some(contact) = contact else { continue };
        match picture(photo) {
            Ok(picture) => contact.card.photo = Some(picture),
            Err(cause) => {
                let name = contact.card.name.as_deref().unwrap_or(ProblemCause::SomebodyNameless.template());
                reading.problems.push(problem(source, cause.with(&[("name", name)])));
            }
        }
    }
}

fn picture(photo: &Value) -> Result<CardPhoto, ProblemCause> {
    let url = whole(photo, "dataUrl").ok_or(ProblemCause::MonicaPictureMissing)?;
    let (_, encoded) = url.split_once(',').ok_or(ProblemCause::MonicaPictureMissing)?;
    let bytes = base64_decode(encoded.as_bytes()).ok_or(ProblemCause::MonicaPictureUndecoded)?;
    if bytes.len() > PHOTO_BYTES {
        return Err(ProblemCause::MonicaPictureTooLarge);
    }
    let media_type = media_type(&bytes).ok_or(ProblemCause::MonicaPictureOfNoKind)?;
    Ok(CardPhoto { media_type: media_type.to_owned(), bytes })
}

fn activities(account: &Value, source: &str, reading: &mut MonicaReading) {
    for (uuid, activity) in keyed("", records(account, "activity")) {
        let Some(on) = day(activity, "happened_at") else {
            let cause = match line(activity, "summary") {
                Some(what) => ProblemCause::MonicaActivityDateless.with(&[("activity", &Cause::quoted(&what))]),
                None => ProblemCause::MonicaActivityNameless.into(),
            };
            reading.problems.push(problem(source, cause));
            continue;
        };
        reading.activities.push(MonicaActivity { uuid, on, summary: line(activity, "summary"), text: whole(activity, "description") });
    }
}

/// A contact's page lists under its relationships what the *other* is: `of_contact` is the `type` of `contact_is`, whatever the words suggest.
fn relationship(value: &Value) -> Option<MonicaRelationship> {
    let person = line(value, "contact_is")?.to_lowercase();
    let other = line(value, "of_contact")?.to_lowercase();
    Some(MonicaRelationship { person, other, kind: line(value, "type")?.to_lowercase() })
}

fn journal(account: &Value) -> Vec<MonicaEntry> {
    let entries = account.get("properties").and_then(|properties| properties.get("journal_entries"));
    let entries = entries.map(|entries| members(entries.get("values").or(Some(entries)))).unwrap_or_default();
    keyed("journal", entries).into_iter().filter_map(|(key, value)| entry(key, value)).collect()
}

fn entry(key: String, value: &Value) -> Option<MonicaEntry> {
    let raw = value.to_string().into_bytes();
    let post = whole(value, "post");
    if post.is_some() || line(value, "title").is_some() {
        let title = line(value, "title");
        let text = post.or_else(|| title.clone())?;
        let title = title.unwrap_or_else(|| beginning(&text));
        let on = day(value, "date").or_else(|| day(value, "created_at"));
        return Some(MonicaEntry { key, written: MonicaWritten::Entry { title, text }, on, raw });
    }
    let rating = match number(value, "rate")? {
        ..=1 => DayRating::Badly,
        2 => DayRating::SoSo,
        3.. => DayRating::Well,
    };
    let part = |key: &str| number(value, key);
    let date = part("year").zip(part("month")).zip(part("day")).and_then(|((year, month), day)| {
        jiff::civil::Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    });
    let written = MonicaWritten::Day { rating, comment: whole(value, "comment") };
    Some(MonicaEntry { key, written, on: date.or_else(|| day(value, "date")), raw })
}

/// The first words of a text.
pub(super) fn beginning(text: &str) -> String {
    const LENGTH: usize = 60;
    let line = text.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= LENGTH {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LENGTH).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words))
}
