//! One card's text into an observation.

use calcard::{
    Entry, Parser,
    vcard::{VCard, VCardEntry, VCardParameterName, VCardProperty, VCardValue},
};
use hearten_domain::{Cause, PartialDate, Problem, ProblemCause};

use super::{CardKind, CardObservation, CardOrganization, Labelled, dates, photo, prepare::prepared};
use crate::text::{clean_address, one_line};

/// The most values of one kind that are taken from a card.
const VALUES: usize = 1_000;

/// Types that say how a value is kept rather than what it is called.
const NOT_LABELS: [&str; 9] = ["internet", "pref", "voice", "x400", "postal", "parcel", "intl", "dom", "type"];

/// Reads one card; the cause where it is none.
pub(super) fn read(text: &str, source: &str, line: u64) -> Result<CardObservation, Cause> {
    let prepared = prepared(text);
    let parsed = match Parser::new(&prepared).entry() {
        Entry::VCard(parsed) => parsed,
        Entry::InvalidLine(line) => {
            let line: String = line.chars().take(80).collect();
            return Err(ProblemCause::CardUnreadableAt.with(&[("line", &line)]));
        }
        _ => return Err(ProblemCause::CardUnreadable.into()),
    };
    if parsed.entries.iter().all(|entry| matches!(entry.name, VCardProperty::Begin | VCardProperty::End | VCardProperty::Version)) {
        return Err(ProblemCause::CardEmpty.into());
    }
    let mut reading = Reading { card: CardObservation::default(), parsed: &parsed, source, line, title: None, role: None };
    for entry in &parsed.entries {
        reading.take(entry);
    }
    Ok(reading.finish())
}

/// A card being read.
struct Reading<'a> {
    card: CardObservation,
    parsed: &'a VCard,
    source: &'a str,
    line: u64,
    title: Option<String>,
    role: Option<String>,
}

impl Reading<'_> {
    fn take(&mut self, entry: &VCardEntry) {
        match &entry.name {
            VCardProperty::Uid => self.card.uid = line_of(entry).or(self.card.uid.take()),
            VCardProperty::Fn => self.card.name = self.card.name.take().or_else(|| line_of(entry)),
            VCardProperty::N => self.take_name(entry),
            VCardProperty::Nickname => self.card.nickname = self.card.nickname.take().or_else(|| parts(entry).into_iter().next()),
            VCardProperty::Email => self.take_email(entry),
            VCardProperty::Tel => {
                self.push(entry, |card| &mut card.phones, line_of(entry).map(|tel| tel.trim_start_matches("tel:").to_owned()));
            }
            VCardProperty::Url => self.push(entry, |card| &mut card.urls, line_of(entry)),
            VCardProperty::Impp => self.push(entry, |card| &mut card.handles, line_of(entry)),
            VCardProperty::Socialprofile => self.take_profile(entry),
            VCardProperty::Adr => self.take_postal(entry),
            VCardProperty::Org => self.take_organization(entry),
            VCardProperty::Title => self.title = self.title.take().or_else(|| line_of(entry)),
            VCardProperty::Role => self.role = self.role.take().or_else(|| line_of(entry)),
            VCardProperty::Bday => self.card.birthday = self.date(entry, ProblemCause::CardBirthdayNoDate).or(self.card.birthday),
            VCardProperty::Anniversary => {
                self.card.anniversary = self.date(entry, ProblemCause::CardAnniversaryNoDate).or(self.card.anniversary);
            }
            VCardProperty::Deathdate => self.card.death = self.date(entry, ProblemCause::CardDeathNoDate).or(self.card.death),
            VCardProperty::Interest | VCardProperty::Hobby | VCardProperty::Expertise => add(&mut self.card.interests, parts(entry)),
            VCardProperty::Categories => add(&mut self.card.categories, parts(entry)),
            VCardProperty::Note => self.card.note = self.card.note.take().or_else(|| whole_text(entry)),
            VCardProperty::Photo => self.take_photo(entry),
            VCardProperty::Kind => self.take_kind(&line_of(entry).unwrap_or_default()),
            VCardProperty::Rev => self.card.revised_on = dates::date_of(entry).and_then(Result::ok).and_then(PartialDate::full),
            VCardProperty::Related => self.push(entry, |card| &mut card.related, line_of(entry)),
            VCardProperty::Other(name) => self.take_other(&name.to_ascii_uppercase(), entry),
            _ => {}
        }
    }

    /// The properties that producers added on their own.
    fn take_other(&mut self, name: &str, entry: &VCardEntry) {
        const NETWORKS: [&str; 12] =
            ["AIM", "ICQ", "JABBER", "MSN", "YAHOO", "SKYPE", "SKYPE-USERNAME", "GOOGLE-TALK", "QQ", "GADUGADU", "TWITTER", "GROUPWISE"];
        let bare = name.strip_prefix("X-").unwrap_or(name);
        let bare = bare.strip_prefix("EVOLUTION-").or_else(|| bare.strip_prefix("KADDRESSBOOK-X-")).unwrap_or(bare);
        match bare {
            "ANNIVERSARY" => self.card.anniversary = self.date(entry, ProblemCause::CardAnniversaryNoDate).or(self.card.anniversary),
            "ABDATE" => self.take_date(entry),
            "ABRELATEDNAMES" | "SPOUSE" | "MANAGER" | "ASSISTANT" | "AGENT" => {
                let label = if bare == "ABRELATEDNAMES" { self.label(entry) } else { Some(bare.to_lowercase()) };
                if let Some(value) = line_of(entry) {
                    self.card.related.push(Labelled { value, label });
                }
            }
            "SPOUSES-NAME" | "SPOUSESNAME" | "MANAGERSNAME" | "ASSISTANTSNAME" => {
                let whose = bare.trim_end_matches("NAME").trim_end_matches('-').trim_end_matches('S');
                if let Some(value) = line_of(entry) {
                    self.card.related.push(Labelled { value, label: Some(whose.to_lowercase()) });
                }
            }
            "ADDRESSBOOKSERVER-KIND" => self.take_kind(&line_of(entry).unwrap_or_default()),
            "ABSHOWAS" if line_of(entry).is_some_and(|text| text.eq_ignore_ascii_case("COMPANY")) => {
                self.card.kind = CardKind::Organization;
            }
            "SOCIALPROFILE" => self.take_profile(entry),
            "BLOG-URL" | "BLOG" | "HOMEPAGE" => self.push(entry, |card| &mut card.urls, line_of(entry)),
            _ if NETWORKS.contains(&bare) => {
                let network = bare.split('-').next().filter(|_| bare != "GOOGLE-TALK").unwrap_or(bare).to_lowercase();
                self.push(entry, |card| &mut card.handles, line_of(entry).map(|name| format!("{network}:{name}")));
            }
            _ => {}
        }
    }

    fn push(&mut self, entry: &VCardEntry, list: impl Fn(&mut CardObservation) -> &mut Vec<Labelled>, value: Option<String>) {
        let label = self.label(entry);
        let list = list(&mut self.card);
        if let Some(value) = value
            && list.len() < VALUES
            && !list.iter().any(|known| known.value == value)
        {
            list.push(Labelled { value, label });
        }
    }

    fn take_name(&mut self, entry: &VCardEntry) {
        let part = |index: usize| entry.values.get(index).and_then(value_text).and_then(|text| one_line(&text));
        self.card.family = self.card.family.take().or_else(|| part(0));
        self.card.given = self.card.given.take().or_else(|| part(1));
    }

    fn take_email(&mut self, entry: &VCardEntry) {
        let Some(written) = line_of(entry) else { return };
        match clean_address(&written) {
            Some(address) => self.push(entry, |card| &mut card.emails, Some(address)),
            None => {
                let written: String = written.chars().take(60).collect();
                self.note(ProblemCause::CardNoMailAddress.with(&[("address", &Cause::quoted(&written))]));
            }
        }
    }

    fn take_profile(&mut self, entry: &VCardEntry) {
        let value = line_of(entry);
        if value.as_deref().is_some_and(|text| text.contains("://")) {
            self.push(entry, |card| &mut card.urls, value);
        } else {
            self.push(entry, |card| &mut card.handles, value);
        }
    }

    /// The postal address on one line: box and extension before the street, then as the card has it.
    fn take_postal(&mut self, entry: &VCardEntry) {
        let line: Vec<String> = entry.values.iter().filter_map(value_text).filter_map(|part| one_line(&part)).collect();
        self.push(entry, |card| &mut card.postals, (!line.is_empty()).then(|| line.join(", ")));
        // Box, extension, street, and fourth the town (RFC 6350 section 6.3.1).
        self.push(entry, |card| &mut card.towns, entry.values.get(3).and_then(value_text).and_then(|town| one_line(&town)));
    }

    fn take_organization(&mut self, entry: &VCardEntry) {
        let mut parts = entry.values.iter().filter_map(value_text).map(|part| one_line(&part));
        let name = parts.next().flatten();
        let units: Vec<String> = parts.flatten().collect();
        if name.is_some() || !units.is_empty() {
            self.card.organizations.push(CardOrganization { name, units, role: None });
        }
    }

    fn take_date(&mut self, entry: &VCardEntry) {
        let label = self.label(entry);
        let Some(date) = self.date(entry, ProblemCause::CardDateNoDate) else { return };
        match label.as_deref().map(str::to_lowercase).as_deref() {
            Some("anniversary") if self.card.anniversary.is_none() => self.card.anniversary = Some(date),
            _ => self.card.dates.push((date, label)),
        }
    }

    fn take_photo(&mut self, entry: &VCardEntry) {
        match photo::photo_of(entry) {
            Some(Ok(photo)) => self.card.photo = self.card.photo.take().or(Some(photo)),
            Some(Err(cause)) => self.note(cause),
            None => {}
        }
    }

    fn take_kind(&mut self, kind: &str) {
        self.card.kind = match kind.to_lowercase().as_str() {
            "group" => CardKind::Group,
            "org" | "organization" => CardKind::Organization,
            "location" | "device" | "application" => CardKind::Other,
            _ => self.card.kind,
        };
    }

    /// The date in an entry, noted as `wrong` where it is none.
    fn date(&mut self, entry: &VCardEntry, wrong: ProblemCause) -> Option<PartialDate> {
        match dates::date_of(entry)? {
            Ok(date) => Some(date),
            Err(written) => {
                self.note(wrong.with(&[("date", &Cause::quoted(&written))]));
                None
            }
        }
    }

    fn note(&mut self, cause: impl Into<Cause>) {
        self.card.problems.push(Problem { source: self.source.to_owned(), line: self.line, cause: cause.into() });
    }

    /// What a value is called: Apple's label of its group, else its first type that says something.
    fn label(&self, entry: &VCardEntry) -> Option<String> {
        let of_group = entry.group.as_ref().and_then(|group| {
            let is_label = |other: &&VCardEntry| {
                other.group.as_ref() == Some(group)
                    && matches!(&other.name, VCardProperty::Other(name) if name.eq_ignore_ascii_case("X-ABLabel"))
            };
            self.parsed.entries.iter().find(is_label).and_then(line_of)
        });
        let bare = of_group.map(|label| label.trim_start_matches("_$!<").trim_end_matches(">!$_").to_lowercase());
        bare.filter(|label| !label.is_empty()).or_else(|| entry.params.iter().find_map(type_label))
    }

    fn finish(mut self) -> CardObservation {
        let role = self.title.or(self.role);
        let card = &mut self.card;
        if let Some(role) = role {
            match card.organizations.first_mut() {
                Some(first) => first.role = Some(role),
                None => card.organizations.push(CardOrganization { name: None, units: Vec::new(), role: Some(role) }),
            }
        }
        card.name = card.name.take().filter(|name| name.chars().any(char::is_alphanumeric)).or_else(|| name_without_fn(card));
        self.card
    }
}

/// What to call a card that has no FN: its name's parts, nickname, organization, first address or number.
fn name_without_fn(card: &CardObservation) -> Option<String> {
    let whole = [card.given.as_deref(), card.family.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!whole.is_empty())
        .then_some(whole)
        .or_else(|| card.nickname.clone())
        .or_else(|| card.organizations.iter().find_map(|organization| organization.name.clone()))
        .or_else(|| card.emails.first().map(|email| email.value.clone()))
        .or_else(|| card.phones.first().map(|phone| phone.value.clone()))
}

/// The first type of a parameter that says what a value is called; vCard 2.1 writes types without `TYPE=`.
fn type_label(parameter: &calcard::vcard::VCardParameter) -> Option<String> {
    let text = match &parameter.name {
        VCardParameterName::Type => parameter.value.as_text().unwrap_or_default().to_lowercase(),
        VCardParameterName::Other(name) if ["HOME", "WORK", "CELL", "FAX"].iter().any(|known| name.eq_ignore_ascii_case(known)) => {
            name.to_lowercase()
        }
        _ => return None,
    };
    (!text.is_empty() && !NOT_LABELS.contains(&text.as_str())).then_some(text)
}

fn value_text(value: &VCardValue) -> Option<String> {
    match value {
        VCardValue::Text(text) => Some(text.clone()),
        VCardValue::Component(parts) => Some(parts.join(", ")),
        VCardValue::Integer(number) => Some(number.to_string()),
        VCardValue::Binary(data) => String::from_utf8(data.data.clone()).ok(),
        other => other.as_text().map(str::to_owned),
    }
}

fn line_of(entry: &VCardEntry) -> Option<String> {
    entry.values.iter().filter_map(value_text).find_map(|text| one_line(&text))
}

fn whole_text(entry: &VCardEntry) -> Option<String> {
    let text = entry.values.iter().filter_map(value_text).collect::<Vec<_>>().join(", ").replace("\r\n", "\n");
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn parts(entry: &VCardEntry) -> Vec<String> {
    entry.values.iter().filter_map(value_text).flat_map(|text| text.split(',').filter_map(one_line).collect::<Vec<_>>()).collect()
}

fn add(list: &mut Vec<String>, more: Vec<String>) {
    for item in more {
        if list.len() < VALUES && !list.contains(&item) {
            list.push(item);
        }
    }
}
