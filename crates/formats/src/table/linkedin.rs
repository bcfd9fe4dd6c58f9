//! Connections of LinkedIn: `Connections.csv` of its data export.

use super::field::{Column, FieldName};
use crate::vcard::CardObservation;

/// Titles that people put behind their last name without a comma.
const CREDENTIALS: [&str; 14] = ["phd", "ph.d.", "ph.d", "mba", "md", "m.d.", "msc", "m.sc.", "pmp", "cpa", "cfa", "cissp", "esq", "esq."];

/// Only this export knows since when somebody is connected.
pub(super) fn is_connections(keys: &[String]) -> bool {
    let has = |wanted: &str| keys.iter().any(|key| key == wanted);
    has("connectedon") && (has("firstname") || has("lastname") || has("url"))
}

/// A table of LinkedIn's export that is not one of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OtherTable {
    Messages,
    Invitations,
    Recommendations,
    Endorsements,
    Positions,
    Profile,
    Addresses,
}

pub(super) fn other_table(keys: &[String]) -> Option<OtherTable> {
    let has = |wanted: &[&str]| wanted.iter().all(|wanted| keys.iter().any(|key| key == wanted));
    let known: [(OtherTable, &[&str]); 9] = [
        (OtherTable::Messages, &["conversationid", "from", "content"]),
        (OtherTable::Invitations, &["from", "to", "sentat", "direction"]),
        (OtherTable::Recommendations, &["firstname", "lastname", "jobtitle", "text", "creationdate"]),
        (OtherTable::Endorsements, &["endorsementdate", "skillname", "endorserfirstname"]),
        (OtherTable::Endorsements, &["endorsementdate", "skillname", "endorseefirstname"]),
        (OtherTable::Positions, &["companyname", "title", "startedon"]),
        (OtherTable::Profile, &["firstname", "lastname", "headline", "industry"]),
        (OtherTable::Profile, &["firstname", "lastname", "headline", "maidenname"]),
        (OtherTable::Addresses, &["emailaddress", "confirmed", "primary"]),
    ];
    known.into_iter().find(|(_, wanted)| has(wanted)).map(|(table, _)| table)
}

pub(super) fn columns(keys: &[String]) -> Vec<Column> {
    let field = |key: &str| match key {
        "firstname" => Some(FieldName::Given),
        "lastname" => Some(FieldName::Family),
        "url" => Some(FieldName::Url),
        "emailaddress" => Some(FieldName::Email),
        "company" => Some(FieldName::Company),
        "position" => Some(FieldName::JobTitle),
        "connectedon" => Some(FieldName::Since),
        _ => None,
    };
    keys.iter().enumerate().filter_map(|(at, key)| Some(Column::named(at, field(key)?, None))).collect()
}

/// Takes credentials out of the name, and takes the profile for the identity that LinkedIn gives.
pub(super) fn finish(card: &mut CardObservation) {
    card.family = card.family.take().and_then(|family| without_credentials(&family));
    let whole = [card.given.as_deref(), card.family.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    if !whole.is_empty() {
        card.name = Some(whole);
    }
    card.uid = card.urls.iter().find_map(|url| profile_key(&url.value));
    for url in &mut card.urls {
        url.label = Some("LinkedIn".to_owned());
    }
}

/// A whole name without credentials; none where nothing is left, or it is the word for a closed account.
pub(super) fn tidy_name(name: &str) -> Option<String> {
    let name = without_credentials(&crate::text::one_line(name)?)?;
    (!name.eq_ignore_ascii_case("LinkedIn Member")).then_some(name)
}

/// Whether a piece behind a comma is a title rather than a name.
pub(super) fn is_credential(piece: &str) -> bool {
    let word = piece.trim();
    let is_listed = CREDENTIALS.contains(&word.to_lowercase().as_str());
    is_listed || (word.len() <= 6 && word.contains(|c: char| c.is_uppercase()) && !word.contains(|c: char| c.is_lowercase() || c == ' '))
}

fn without_credentials(family: &str) -> Option<String> {
    let mut words: Vec<&str> = family.split(',').next().unwrap_or_default().split_whitespace().collect();
    while words.len() > 1 && words.last().is_some_and(|last| CREDENTIALS.contains(&last.to_lowercase().as_str())) {
        words.pop();
    }
    (!words.is_empty()).then(|| words.join(" "))
}

/// The identity that a profile on LinkedIn has, however its address is written: `linkedin.com/in/ann-lee`. None for any other web address.
pub fn profile_key(url: &str) -> Option<String> {
    let lower = url.trim().to_lowercase();
    let bare = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let path = bare.split(['?', '#']).next()?;
    let (host, path) = path.split_once('/')?;
    let is_linkedin = host == "linkedin.com" || host.strip_suffix(".linkedin.com").is_some_and(|sub| !sub.contains('.'));
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let (kind, name) = (parts.next()?, parts.next()?);
    (is_linkedin && matches!(kind, "in" | "pub")).then(|| format!("linkedin.com/{kind}/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_the_same_however_it_is_written() {
        for url in ["https://www.linkedin.com/in/ann-lee", "http://de.linkedin.com/in/Ann-Lee/?trk=x", "LINKEDIN.com/in/ann-lee/"] {
            assert_eq!(profile_key(url).as_deref(), Some("linkedin.com/in/ann-lee"), "{url}");
        }
        for url in ["https://www.linkedin.com/company/harbour", "https://notlinkedin.com/in/ann", "linkedin.com", ""] {
            assert_eq!(profile_key(url), None, "{url}");
        }
    }

    #[test]
    fn credentials_are_no_part_of_a_name() {
        for (written, meant) in
            [("Doe, MBA, PMP", Some("Doe")), ("Doe PhD", Some("Doe")), ("van der Berg", Some("van der Berg")), (", MBA", None)]
        {
            assert_eq!(without_credentials(written).as_deref(), meant);
        }
    }
}
