//! One contact.

use std::collections::HashMap;

use hearten_domain::{LeftOutReason, PartialDate};
use serde_json::Value;

use super::{
    FirstMet, MonicaContact, MonicaNoted, items,
    json::{day, flag, get, line, members, records, uuid_of, whole},
};
use crate::{
    text::{clean_address, one_line},
    vcard::{CardObservation, CardOrganization, Labelled},
};

/// What references of the account mean: the names of kinds of contact fields and of life events, by identity.
#[derive(Default)]
pub(super) struct Names {
    fields: HashMap<String, FieldType>,
    events: HashMap<String, String>,
}

/// A kind of contact field: what it is, and what it is called.
#[derive(Clone, Default)]
struct FieldType {
    kind: String,
    name: String,
}

impl Names {
    /// Those of an account.
    pub(super) fn of(account: &Value) -> Self {
        let list = |key: &str| {
            let list = account.get("instance").and_then(|instance| instance.get(key));
            list.map(|list| members(list.get("values").or(Some(list)))).unwrap_or_default()
        };
        let lower = |value: &Value, key: &str| line(value, key).unwrap_or_default().to_lowercase();
        let field = |value: &Value| {
            Some((uuid_of(value)?, FieldType { kind: lower(value, "type"), name: line(value, "name").unwrap_or_default() }))
        };
        let event = |value: &Value| Some((uuid_of(value)?, line(value, "translation_key").or_else(|| line(value, "name"))?.to_lowercase()));
        Self {
            fields: list("contact_field_types").into_iter().filter_map(field).collect(),
            events: list("life_event_types").into_iter().filter_map(event).collect(),
        }
    }

    /// What sort of life event it is, in Monica's own word.
    pub(super) fn event(&self, reference: &str) -> Option<&str> {
        self.events.get(reference).map(String::as_str)
    }

    /// Whether a kind of contact field is mail.
    pub(super) fn is_mail(&self, reference: &str) -> bool {
        self.fields.get(reference).is_some_and(|field| field.kind == "email" || field.name.eq_ignore_ascii_case("email"))
    }
}

/// What a contact's own JSON says, read without its account, which would tell the kinds of contact fields and life events: from its card's raw bytes.
pub fn read_contact(raw: &[u8]) -> Option<MonicaContact> {
    let value: Value = serde_json::from_slice(raw).ok()?;
    read(&value, &Names::default(), "", &mut Vec::new())
}

/// Reads a contact; none where it has neither an identity nor a name.
pub(super) fn read(value: &Value, names: &Names, source: &str, left_out: &mut Vec<LeftOutReason>) -> Option<MonicaContact> {
    let uuid = uuid_of(value)?;
    let date = |key: &str| get(value, key).and_then(special_date);
    let mut contact = MonicaContact {
        card: card(value, names, &uuid),
        is_partial: flag(value, "is_partial").unwrap_or(false),
        is_archived: flag(value, "is_active") == Some(false),
        is_dead: flag(value, "is_dead").unwrap_or(false),
        changed_on: day(value, "updated_at"),
        photo: photo(value),
        first_met: first_met(value, date("first_met_date")),
        pets: records(value, "pet").into_iter().filter_map(|pet| line(pet, "name").or_else(|| line(pet, "category"))).collect(),
        activities: records(value, "activity").into_iter().filter_map(uuid_of).collect(),
        ..MonicaContact::default()
    };
    contact.card.birthday = date("birthdate");
    contact.card.death = date("deceased_date");
    items::read(value, &uuid, names, source, &mut contact, left_out);
    contact.noted = noted(value, &contact.card.categories, &uuid);
    contact.uuid = uuid;
    Some(contact)
}

fn card(value: &Value, names: &Names, uuid: &str) -> CardObservation {
    let parts = ["first_name", "middle_name", "last_name"].map(|key| line(value, key));
    let name = parts.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
    let nickname = line(value, "nickname");
    let mut card = CardObservation {
        uid: Some(format!("monica:{uuid}")),
        name: Some(name).filter(|name| !name.is_empty()).or_else(|| nickname.clone()),
        given: line(value, "first_name"),
        family: line(value, "last_name"),
        nickname,
        categories: members(get(value, "tags")).into_iter().filter_map(|tag| one_line(tag.as_str()?)).collect(),
        revised_on: day(value, "updated_at"),
        raw: raw(value),
        ..CardObservation::default()
    };
    let (company, job) = (line(value, "company"), line(value, "job"));
    if company.is_some() || job.is_some() {
        card.organizations.push(CardOrganization { name: company, units: Vec::new(), role: job });
    }
    for field in records(value, "contact_field") {
        take_field(&mut card, field, names);
    }
    for address in records(value, "address") {
        let parts = ["street", "city", "province", "postal_code", "country"].map(|key| line(address, key));
        let label = line(address, "name").map(|label| label.to_lowercase());
        card.towns.extend(line(address, "city").map(|value| Labelled { value, label: label.clone() }));
        let value = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        if !value.is_empty() {
            card.postals.push(Labelled { value, label });
        }
    }
    card
}

/// The contact as it came, without how often its page was looked at.
fn raw(value: &Value) -> Vec<u8> {
    let mut kept = value.clone();
    if let Some(Value::Object(properties)) = kept.get_mut("properties") {
        for counter in ["number_of_views", "last_consulted_at"] {
            properties.remove(counter);
        }
    }
    kept.to_string().into_bytes()
}

/// A way to reach them. Where the account does not tell what kind it is, its shape does.
fn take_field(card: &mut CardObservation, field: &Value, names: &Names) {
    let Some(data) = line(field, "data") else { return };
    let known = line(field, "type").and_then(|uuid| names.fields.get(&uuid.to_lowercase()).cloned()).unwrap_or_default();
    let label = Some(known.name.to_lowercase()).filter(|name| !name.is_empty());
    let plain = |value: String| Labelled { value, label: None };
    let digits = data.chars().filter(char::is_ascii_digit).count();
    let is_number = digits >= 5 && data.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
    match known.kind.as_str() {
        "phone" => card.phones.push(plain(data)),
        "email" | "" if data.contains('@') && clean_address(&data).is_some() => {
            card.emails.extend(clean_address(&data).map(plain));
        }
        "" if is_number && label.is_none() => card.phones.push(plain(data)),
        _ if data.contains("://") || data.starts_with("www.") => card.urls.push(Labelled { value: data, label }),
        _ => match label {
            Some(network) => card.handles.push(Labelled { value: format!("{network}:{data}"), label: None }),
            None => card.handles.push(plain(data)),
        },
    }
}

/// A date of which the year may be unknown, or known only from an age.
fn special_date(value: &Value) -> Option<PartialDate> {
    let date = day(value, "date")?;
    if flag(value, "is_age_based") == Some(true) {
        return PartialDate::new(Some(date.year()), None, None).ok();
    }
    let year = (flag(value, "is_year_unknown") != Some(true)).then(|| date.year());
    PartialDate::new(year, Some(date.month()), Some(date.day())).ok()
}

/// The picture they show: the one chosen for it, else the first of theirs.
fn photo(value: &Value) -> Option<String> {
    let avatar = get(value, "avatar");
    // Some versions wrap the chosen photo in a numbered part of its own.
    let wrapped = avatar.into_iter().flat_map(|avatar| members(Some(avatar))).find_map(|part| part.get("avatar_photo"));
    let chosen = avatar.and_then(|avatar| avatar.get("avatar_photo")).or(wrapped).and_then(uuid_of);
    chosen.or_else(|| records(value, "photo").into_iter().find_map(uuid_of))
}

fn first_met(value: &Value, on: Option<PartialDate>) -> Option<FirstMet> {
    let through = get(value, "first_met_through").and_then(uuid_of);
    let met = FirstMet { on, through, place: line(value, "first_met_where"), text: whole(value, "first_met_additional_info") };
    (met != FirstMet::default()).then_some(met)
}

/// What was written about them: the description, notes from the newest to the oldest under their days, food, what they owe me, tags.
fn noted(value: &Value, tags: &[String], uuid: &str) -> Vec<MonicaNoted> {
    let mut notes: Vec<(Option<jiff::civil::Date>, String)> = super::json::keyed(uuid, records(value, "note"))
        .into_iter()
        .filter_map(|(_, note)| Some((day(note, "created_at"), whole(note, "body")?)))
        .collect();
    notes.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    let dated = notes.into_iter().map(|(day, body)| day.map_or(body.clone(), |day| format!("{day}: {body}")));
    let mut noted: Vec<MonicaNoted> = whole(value, "description").into_iter().chain(dated).map(MonicaNoted::Words).collect();
    noted.extend(whole(value, "food_preferences").map(MonicaNoted::Food));
    noted.extend(items::debts_of_theirs(value).into_iter().map(MonicaNoted::OwesMe));
    noted.extend((!tags.is_empty()).then(|| MonicaNoted::Tags(tags.to_vec())));
    noted
}
