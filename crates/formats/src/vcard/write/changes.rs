//! What is known better than a card says, written into the card.

use hearten_domain::PartialDate;

use super::{CardText, CardVersion, Property, encode::base64, join::free_group};
use crate::{
    text::{clean_address, one_line},
    vcard::{CardOrganization, CardPhoto, Labelled},
};

/// Which property a value of [`CardChanges`] is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CardField {
    /// EMAIL.
    Email,
    /// TEL.
    Phone,
    /// URL, and profiles that are one.
    Url,
    /// IMPP; the value is `network:name`.
    Handle,
    /// ADR, given on one line.
    Postal,
    /// INTEREST (RFC 6715).
    Interest,
}

/// What to change in a card. What is left empty stays; an inner none takes the property away.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardChanges {
    /// FN, and N with it.
    pub name: Option<String>,
    /// NICKNAME.
    pub nickname: Option<Option<String>>,
    /// NOTE.
    pub note: Option<Option<String>>,
    /// BDAY.
    pub birthday: Option<Option<PartialDate>>,
    /// ANNIVERSARY; X-ANNIVERSARY before version 4.0.
    pub anniversary: Option<Option<PartialDate>>,
    /// DEATHDATE (RFC 6474).
    pub death: Option<Option<PartialDate>>,
    /// Dates to add, with what they are called (X-ABDATE).
    pub add_dates: Vec<(PartialDate, Option<String>)>,
    /// PHOTO.
    pub photo: Option<CardPhoto>,
    /// CATEGORIES; none of them takes the property away.
    pub categories: Option<Vec<String>>,
    /// Organizations to add, each with its role.
    pub add_organizations: Vec<CardOrganization>,
    /// Names of organizations that are theirs no longer; TITLE and ROLE go with them.
    pub remove_organizations: Vec<String>,
    /// Values to add.
    pub add: Vec<(CardField, Labelled)>,
    /// Values to take away, as [`crate::vcard::CardObservation`] has them.
    pub remove: Vec<(CardField, String)>,
}

impl CardText {
    /// The card with these changes. Only the properties that they are about are written anew, in the card's own version; a label that belongs
    /// to a removed value (`item1.X-ABLabel`) goes with it.
    pub fn with(mut self, changes: &CardChanges) -> Self {
        if let Some(name) = &changes.name {
            self.set_name(name);
        }
        let text = |version, name, value: &Option<String>| value.as_deref().map(|value| Property::text(version, name, &[], value));
        if let Some(nickname) = &changes.nickname {
            self.set("NICKNAME", text(self.version, "NICKNAME", nickname));
        }
        if let Some(note) = &changes.note {
            self.set("NOTE", text(self.version, "NOTE", note));
        }
        let anniversary = if self.version == CardVersion::V4_0 { "ANNIVERSARY" } else { "X-ANNIVERSARY" };
        for (name, date) in [("BDAY", changes.birthday), (anniversary, changes.anniversary), ("DEATHDATE", changes.death)] {
            if let Some(date) = date {
                self.set(name, date.map(|date| date_property(self.version, name, date)));
            }
        }
        if let Some(photo) = &changes.photo {
            self.set("PHOTO", Some(photo_property(self.version, photo)));
        }
        if let Some(categories) = &changes.categories {
            let value = categories.iter().map(|category| Property::text(self.version, "CATEGORIES", &[], category).value);
            let joined = value.collect::<Vec<_>>().join(&b',');
            let made = Property::new(self.version, None, "CATEGORIES", Vec::new(), joined);
            self.set("CATEGORIES", (!categories.is_empty()).then_some(made));
        }
        self.change_organizations(changes);
        for (field, value) in &changes.remove {
            self.remove_where(|property| says(property, *field, value));
        }
        for (field, labelled) in &changes.add {
            self.add(*field, labelled);
        }
        for (date, label) in &changes.add_dates {
            let property = date_property(self.version, "X-ABDATE", *date);
            self.add_labelled(property, Some(label.as_deref().unwrap_or("other")));
        }
        self
    }

    /// Puts a property in the place of the first of its name, keeping that one's group and the parameters that still hold; none takes all away.
    fn set(&mut self, name: &str, new: Option<Property>) {
        let Some(new) = new else { return self.remove_where(|property| property.is(name)) };
        let version = self.version;
        let Some(old) = self.properties.iter_mut().find(|property| property.is(name)) else {
            self.properties.push(new);
            return;
        };
        let kept = old.parameters.iter().filter(|parameter| is_kept(parameter)).cloned();
        let parameters = kept.chain(new.parameters).collect();
        *old = Property::new(version, old.group.clone(), &old.name.clone(), parameters, new.value);
    }

    /// Takes properties away, each with the labels of its group.
    fn remove_where(&mut self, is_meant: impl Fn(&Property) -> bool) {
        let groups: Vec<String> = self.properties.iter().filter(|property| is_meant(property)).filter_map(|p| p.group.clone()).collect();
        self.properties.retain(|property| !is_meant(property));
        for group in groups {
            let is_of = |property: &Property| property.group.as_ref() == Some(&group);
            if self.properties.iter().filter(|property| is_of(property)).all(is_label) {
                self.properties.retain(|property| !is_of(property));
            }
        }
    }

    fn set_name(&mut self, name: &str) {
        self.set("FN", Some(Property::text(self.version, "FN", &[], name)));
        let old: Vec<String> = self.properties.iter().find(|property| property.is("N")).map(Property::parts).unwrap_or_default();
        let part = |index: usize| old.get(index).map(String::as_str).unwrap_or_default();
        let (given, family) = split_name(name, part(0));
        let parts = [family, given, "", part(3), part(4)];
        self.set("N", Some(Property::structured(self.version, "N", &[], &parts)));
    }

    fn change_organizations(&mut self, changes: &CardChanges) {
        let is_gone = |property: &Property| {
            let name = property.parts().first().and_then(|name| one_line(name));
            property.is("ORG") && name.is_some_and(|name| changes.remove_organizations.contains(&name))
        };
        if self.properties.iter().any(is_gone) {
            self.remove_where(|property| is_gone(property) || property.is("TITLE") || property.is("ROLE"));
        }
        for organization in &changes.add_organizations {
            if let Some(name) = &organization.name {
                let parts: Vec<&str> = std::iter::once(name).chain(&organization.units).map(String::as_str).collect();
                self.properties.push(Property::structured(self.version, "ORG", &[], &parts));
            }
            if let Some(role) = organization.role.as_deref().filter(|_| !self.properties.iter().any(|property| property.is("TITLE"))) {
                self.properties.push(Property::text(self.version, "TITLE", &[], role));
            }
        }
    }

    fn add(&mut self, field: CardField, labelled: &Labelled) {
        let (version, value) = (self.version, labelled.value.as_str());
        let property = match field {
            CardField::Email => Property::text(version, "EMAIL", &[], value),
            CardField::Phone => Property::text(version, "TEL", &[], value),
            CardField::Url => Property::verbatim(version, "URL", &[], value),
            CardField::Handle => Property::verbatim(version, "IMPP", &[], value),
            CardField::Postal => Property::structured(version, "ADR", &[], &["", "", value, "", "", "", ""]),
            CardField::Interest => Property::text(version, "INTEREST", &[], value),
        };
        self.add_labelled(property, labelled.label.as_deref());
    }

    /// Adds a property with its label: a type where the standards have it, else a label beside it in its group, as Apple's address book writes it.
    fn add_labelled(&mut self, mut property: Property, label: Option<&str>) {
        let Some(label) = label else { return self.properties.push(property) };
        let known = ["home", "work", "cell", "fax", "pager"].iter().find(|known| label.eq_ignore_ascii_case(known));
        let of_number = |known: &str| property.is("TEL") || matches!(known, "home" | "work");
        if let Some(known) = known.filter(|known| of_number(known)) {
            let parameter = match self.version {
                CardVersion::V2_1 => known.to_uppercase(),
                CardVersion::V3_0 => format!("TYPE={}", known.to_uppercase()),
                CardVersion::V4_0 => format!("TYPE={known}"),
            };
            property.parameters.insert(0, parameter);
            self.properties.push(Property::new(self.version, None, &property.name, property.parameters, property.value));
        } else {
            let group = Some(free_group(&mut self.groups()));
            self.properties.push(property.renamed(group.clone(), None));
            self.properties.push(Property::text(self.version, "X-ABLabel", &[], label).renamed(group, None));
        }
    }
}

/// Whether a parameter still holds when the value is another: not what says how the old value was written.
fn is_kept(parameter: &str) -> bool {
    let (name, value) = parameter.split_once('=').map_or((parameter, parameter), |(name, value)| (name, value));
    let about_the_value = ["ENCODING", "CHARSET", "VALUE", "LANGUAGE", "MEDIATYPE", "X-APPLE-OMIT-YEAR", "CALSCALE", "SORT-AS"];
    let encodings = ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B", "JPEG", "PNG", "GIF", "WEBP", "URL", "INLINE"];
    let is_one = |list: &[&str], text: &str| list.iter().any(|one| text.trim().eq_ignore_ascii_case(one));
    !is_one(&about_the_value, name) && !is_one(&encodings, value)
}

fn is_label(property: &Property) -> bool {
    property.name.to_ascii_uppercase().starts_with("X-AB")
}

/// Given and family name: the family name stays where the whole name still ends with it, else the last word is it.
fn split_name<'a>(name: &'a str, old_family: &str) -> (&'a str, &'a str) {
    let name = name.trim();
    let given = name.strip_suffix(old_family).filter(|given| !old_family.is_empty() && given.ends_with(' '));
    match given {
        Some(given) => (given.trim_end(), name.get(given.len()..).unwrap_or_default()),
        None => name.rsplit_once(' ').unwrap_or((name, "")),
    }
}

/// Whether a property gives a value, as reading the card would put it.
fn says(property: &Property, field: CardField, value: &str) -> bool {
    let names: &[&str] = match field {
        CardField::Email => &["EMAIL"],
        CardField::Phone => &["TEL"],
        CardField::Url => &["URL", "SOCIALPROFILE", "X-SOCIALPROFILE", "X-EVOLUTION-BLOG-URL", "X-BLOG", "X-HOMEPAGE"],
        CardField::Handle => &["IMPP", "SOCIALPROFILE", "X-SOCIALPROFILE"],
        CardField::Postal => &["ADR"],
        CardField::Interest => &["INTEREST", "HOBBY", "EXPERTISE"],
    };
    let is_named = names.iter().any(|name| property.is(name));
    let written = || one_line(&property.to_text()).unwrap_or_default();
    match field {
        CardField::Email => is_named && clean_address(&written()).as_deref() == Some(value),
        CardField::Phone => is_named && written().trim_start_matches("tel:") == value,
        CardField::Postal => is_named && property.parts().iter().filter_map(|part| one_line(part)).collect::<Vec<_>>().join(", ") == value,
        CardField::Handle if !is_named => {
            // X-SKYPE:ana is read as skype:ana.
            let network = value.split_once(':').filter(|(_, name)| *name == written()).map(|(network, _)| network.to_uppercase());
            network.is_some_and(|network| property.name.to_uppercase().contains(&network))
        }
        CardField::Url | CardField::Handle | CardField::Interest => is_named && written() == value,
    }
}

fn date_property(version: CardVersion, name: &str, date: PartialDate) -> Property {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let dash = if version == CardVersion::V4_0 { "" } else { "-" };
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => Property::verbatim(version, name, &[], &format!("{year:04}{dash}{month:02}{dash}{day:02}")),
        // Before 4.0 there is no date without a year; this is how Apple's address book writes one.
        (None, Some(month), Some(day)) if version != CardVersion::V4_0 => {
            Property::verbatim(version, name, &["X-APPLE-OMIT-YEAR=1604"], &format!("1604-{month:02}-{day:02}"))
        }
        (None, Some(month), Some(day)) => Property::verbatim(version, name, &[], &format!("--{month:02}{day:02}")),
        (None, Some(month), None) => Property::verbatim(version, name, &[], &format!("--{month:02}")),
        (Some(year), Some(month), None) => Property::verbatim(version, name, &[], &format!("{year:04}-{month:02}")),
        (Some(year), None, _) => Property::verbatim(version, name, &[], &format!("{year:04}")),
        (None, None, _) => Property::text(version, name, &["VALUE=text"], &date.to_string()),
    }
}

fn photo_property(version: CardVersion, photo: &CardPhoto) -> Property {
    let encoded = base64(&photo.bytes);
    let kind = photo.media_type.rsplit('/').next().unwrap_or_default().to_ascii_uppercase();
    match version {
        CardVersion::V4_0 => Property::verbatim(version, "PHOTO", &[], &format!("data:{};base64,{encoded}", photo.media_type)),
        CardVersion::V3_0 => Property::verbatim(version, "PHOTO", &["ENCODING=b", &format!("TYPE={kind}")], &encoded),
        CardVersion::V2_1 => Property::verbatim(version, "PHOTO", &["ENCODING=BASE64", &kind], &encoded),
    }
}
