//! Several cards of one person as one card, nothing lost and nothing twice.

use std::collections::{BTreeMap, BTreeSet};

use super::{CardText, CardVersion, Property, encode::escape};

/// Properties that a card may have once. Those of the further cards are kept under a name of ours: `X-HEARTEN-ALSO-BDAY`.
const ONCE: [&str; 12] = [
    "UID",
    "FN",
    "N",
    "KIND",
    "BDAY",
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "DEATHDATE",
    "GENDER",
    "X-ADDRESSBOOKSERVER-KIND",
    "X-ABSHOWAS",
    "X-EVOLUTION-FILE-AS",
];

/// Properties that speak of the card and not of the person: of the further cards they are left away.
const OF_THE_CARD: [&str; 3] = ["VERSION", "PRODID", "REV"];

/// What a property says, however it is spelled: its name, its parameters in order, its value.
type Said = (String, BTreeSet<String>, Vec<u8>);

impl CardText {
    /// One card with all distinct properties of these; the first card's stand as they are, where all cards are of one version.
    /// Cards of different versions become one of version 3.0, which every address book reads. None where there is no card.
    pub fn joined(cards: Vec<Self>) -> Option<Self> {
        let first = cards.first()?.version;
        let version = if cards.iter().all(|card| card.version == first) { first } else { CardVersion::V3_0 };
        let mut cards = cards.into_iter();
        let mut whole = cards.next()?.in_version(version);
        for card in cards {
            whole.take_in(card.in_version(version));
        }
        Some(whole)
    }

    fn take_in(&mut self, other: Self) {
        let known: BTreeSet<Said> = self.properties.iter().map(said).collect();
        let mut taken: BTreeSet<String> = self.groups();
        let mut renamed: BTreeMap<String, String> = BTreeMap::new();
        let is_known = |property: &Property| known.contains(&said(property));
        // A label belongs to what it labels: a group comes whole unless all of it is there.
        let new_groups: BTreeSet<String> =
            other.properties.iter().filter(|property| !is_known(property)).filter_map(|property| property.group.clone()).collect();
        for property in other.properties {
            let is_new_group = property.group.as_ref().is_some_and(|group| new_groups.contains(group));
            if OF_THE_CARD.iter().any(|name| property.is(name)) || (is_known(&property) && !is_new_group) {
                continue;
            }
            let group = property.group.clone().map(|group| renamed.entry(group).or_insert_with(|| free_group(&mut taken)).clone());
            let once = ONCE.iter().find(|name| property.is(name) && self.properties.iter().any(|own| own.is(name)));
            let name = once.map(|name| format!("X-HEARTEN-ALSO-{}", name.trim_start_matches("X-")));
            let must_change = (group.is_some() || name.is_some()) && !is_marker_name(&property);
            self.properties.push(if must_change { property.renamed(group, name.as_deref()) } else { property });
        }
    }

    pub(super) fn groups(&self) -> BTreeSet<String> {
        self.properties.iter().filter_map(|property| property.group.as_ref().map(|group| group.to_lowercase())).collect()
    }

    /// The same card in a version; of 2.1 the way values are written changes, 3.0 and 4.0 write alike.
    fn in_version(mut self, version: CardVersion) -> Self {
        if self.version == version {
            return self;
        }
        let from = std::mem::replace(&mut self.version, version);
        if from == CardVersion::V2_1 {
            self.properties = self.properties.into_iter().map(|property| modern(property, version)).collect();
        }
        for property in self.properties.iter_mut().filter(|property| property.is("VERSION")) {
            *property = Property::verbatim(version, "VERSION", &[], version.as_str());
        }
        self
    }
}

/// The next group that is not taken: `item1`, `item2` …
pub(super) fn free_group(taken: &mut BTreeSet<String>) -> String {
    let free = (1..=u32::MAX).map(|number| format!("item{number}")).find(|group| !taken.contains(group)).unwrap_or_default();
    taken.insert(free.clone());
    free
}

fn said(property: &Property) -> Said {
    let parameters = property.parameters.iter().flat_map(|parameter| {
        let (name, values) = parameter.split_once('=').unwrap_or(("TYPE", parameter));
        let name = name.trim().to_ascii_uppercase();
        values.split(',').map(|value| format!("{name}={}", value.trim().trim_matches('"').to_ascii_uppercase())).collect::<Vec<_>>()
    });
    (property.name.trim().to_ascii_uppercase(), parameters.collect(), property.value.trim_ascii().to_vec())
}

/// A property that must not be written otherwise, for it could come to begin or end a card.
fn is_marker_name(property: &Property) -> bool {
    property.is("BEGIN") || property.is("END")
}

/// A property of vCard 2.1 as vCard 3.0 writes it: types with `TYPE=`, text in UTF-8 with what is special escaped.
/// What has a card inside it stays as it is, and so does what is called base64 and is not.
fn modern(property: Property, version: CardVersion) -> Property {
    if property.value.contains(&b'\n') || is_marker_name(&property) {
        return property;
    }
    let (is_encoded, is_base64) = (property.is_quoted_printable(), property.is_base64());
    let is_digit = |byte: &u8| byte.is_ascii_alphanumeric() || byte.is_ascii_whitespace() || matches!(byte, b'+' | b'/' | b'=');
    if is_base64 && !property.value.iter().all(is_digit) {
        return property;
    }
    let mut parameters = Vec::new();
    for parameter in &property.parameters {
        let (name, value) = parameter.split_once('=').map_or((None, parameter.trim()), |(name, value)| (Some(name.trim()), value.trim()));
        match (name, value.to_ascii_uppercase().as_str()) {
            (None, "") => {}
            (None | Some(_), "QUOTED-PRINTABLE" | "7BIT" | "8BIT") => {}
            (None | Some(_), "BASE64") => parameters.push("ENCODING=b".to_owned()),
            (None, "URL" | "INLINE" | "CONTENT-ID" | "CID") => parameters.push(format!("VALUE={value}")),
            (None, _) => parameters.push(format!("TYPE={value}")),
            (Some(name), _) if name.eq_ignore_ascii_case("CHARSET") => {}
            (Some(_), _) => parameters.push(parameter.clone()),
        }
    }
    let value = if is_base64 {
        property.value.iter().filter(|byte| !byte.is_ascii_whitespace()).copied().collect()
    } else if ["N", "ADR", "ORG"].iter().any(|name| property.is(name)) {
        property.parts().iter().map(|part| escape(part)).collect::<Vec<_>>().join(";").into_bytes()
    } else if ["CATEGORIES", "NICKNAME"].iter().any(|name| property.is(name)) {
        property.to_text().split(',').map(escape).collect::<Vec<_>>().join(",").into_bytes()
    } else if is_encoded || !is_uri(&property) {
        escape(&property.to_text()).into_bytes()
    } else {
        property.value.clone()
    };
    Property::new(version, property.group, &property.name, parameters, value)
}

fn is_uri(property: &Property) -> bool {
    ["URL", "GEO", "TZ", "REV", "BDAY", "UID", "SOURCE"].iter().any(|name| property.is(name))
}
