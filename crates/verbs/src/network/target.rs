//! Whom I want to reach: a person of mine or listed, somebody at an organization, or whoever has a role.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{ErrorKind, Organization, OrganizationId, PartialDate, PersonId};
use hearten_speech::{Said, say};
use hearten_store::Tx;
use hearten_ties::path::Node;
use hearten_words::{fold, matches_name};
use jiff::civil::Date;
use serde::Serialize;

use super::{
    listed::Listed,
    world::{Held, Records, World},
};
use crate::{
    PersonName, Result, VerbError,
    text::{argument, joined},
};

/// What a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetKind {
    /// A person of mine.
    Person,
    /// Somebody who is listed in an organization.
    Listed,
    /// Somebody of whom only an address is known.
    Address,
    /// Anybody of an organization.
    Organization,
    /// Whoever has a role.
    Role,
}

/// Whom a path leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TargetView {
    /// What it is.
    pub kind: TargetKind,
    /// Its name, as it was found.
    pub name: String,
}

/// Whom I want to reach, as found.
pub(super) enum Target {
    Person(PersonName),
    Listed(Listed, String),
    Address(PersonId, String),
    Organization(OrganizationId),
    Role(String, Option<OrganizationId>),
}

/// So many roles are told of an organization in which nobody has the one that is sought.
const ROLES: usize = 6;

/// The words between a role and its organization.
const OF: &[&str] = &[" of ", " at ", " bei ", " von ", " chez ", " de ", " @ "];

/// What people call some offices, and how they are written out.
const OFFICES: &[(&str, &str)] = &[
    ("ceo", "chief executive officer"),
    ("cfo", "chief financial officer"),
    ("coo", "chief operating officer"),
    ("cto", "chief technology officer"),
    ("cio", "chief information officer"),
    ("cmo", "chief marketing officer"),
    ("md", "managing director"),
    ("vp", "vice president"),
    ("chair", "chairman"),
    ("chair", "chairwoman"),
    ("hr", "human resources"),
];

/// Finds whom a text means. `mine` is what the text means among my own people.
///
/// # Errors
/// `conflict` where it fits several; `missing` where it fits nobody.
pub(super) async fn find(tx: &mut Tx, records: &Records, text: &str, mine: Result<PersonName>) -> Result<Target> {
    let folded = fold(text);
    let mine = match mine {
        Ok(person) if fold(&person.name) == folded || text.contains('@') || person.id.to_string() == text => {
            return Ok(Target::Person(person));
        }
        other => other,
    };
    if text.contains('@')
        && let Some(address) = tx.addresses_by_value(&[text.to_lowercase()]).await?.pop()
    {
        return Ok(Target::Address(address.person_id, address.name.unwrap_or(address.value)));
    }
    let listed = people_listed(records);
    let exact: Vec<&Listed> = listed.iter().filter(|(_, name)| fold(name) == folded).map(|(listed, _)| *listed).collect();
    match exact.as_slice() {
        [] => {}
        [one] => return Ok(Target::Listed((*one).clone(), listed.get(*one).map(|&name| name.to_owned()).unwrap_or_default())),
        _ => return Err(several(text, &listed, &exact, records)),
    }
    let named = |wanted: &str| records.organizations.values().find(|it| fold(&it.name) == wanted);
    if let Some(organization) = named(&folded) {
        return Ok(Target::Organization(organization.id));
    }
    if let Some(role) = role_of(records, text)? {
        return Ok(role);
    }
    match mine {
        Ok(person) => return Ok(Target::Person(person)),
        Err(error) if error.kind() == ErrorKind::Conflict => return Err(error),
        Err(_) => {}
    }
    loosely(tx, records, text, &listed).await
}

/// Whoever is listed, with their names.
fn people_listed(records: &Records) -> BTreeMap<&Listed, &str> {
    records.whose.iter().zip(&records.listings).map(|(listed, listing)| (listed, listing.name.as_str())).collect()
}

async fn loosely(tx: &mut Tx, records: &Records, text: &str, listed: &BTreeMap<&Listed, &str>) -> Result<Target> {
    let fitting: Vec<&Listed> = listed.iter().filter(|(_, name)| matches_name(text, name).is_some()).map(|(listed, _)| *listed).collect();
    match fitting.as_slice() {
        [] => {}
        [one] => return Ok(Target::Listed((*one).clone(), listed.get(*one).map(|&name| name.to_owned()).unwrap_or_default())),
        _ => return Err(several(text, listed, &fitting, records)),
    }
    if let Some(organization) = organization_like(records, text)? {
        return Ok(Target::Organization(organization));
    }
    let has_role = |role: &Option<String>| role.as_deref().is_some_and(|role| is_role(text, role));
    if records.memberships.iter().any(|it| has_role(&it.role)) || records.listings.iter().any(|it| has_role(&it.role)) {
        return Ok(Target::Role(text.to_owned(), None));
    }
    let mut after: Option<String> = None;
    loop {
        let page = tx.known_addresses(after.as_deref(), 5_000).await?;
        let found = page.iter().find(|it| it.address.name.as_deref().is_some_and(|name| fold(name) == fold(text)));
        if let Some(known) = found {
            return Ok(Target::Address(known.address.person_id, known.address.name.clone().unwrap_or_default()));
        }
        let Some(last) = page.last() else { break };
        after = Some(last.address.value.clone());
    }
    Err(VerbError::missing(say("verb-path-unknown").with("text", text)).hint(say("verb-path-unknown-hint")))
}

/// `CFO of Northwind`, where that is an organization. Roles have these words too: "Head of planning of Northwind".
fn role_of(records: &Records, text: &str) -> Result<Option<Target>> {
    let folded = fold(text);
    for between in OF {
        for (at, _) in folded.match_indices(between) {
            let (Some(role), Some(rest)) = (folded.get(..at), folded.get(at + between.len()..)) else { continue };
            if let Some(id) = organization_of(records, role, rest)? {
                // The role as it was typed: it has as many words as its folded form.
                let typed: Vec<&str> = text.split_whitespace().take(role.split_whitespace().count()).collect();
                return Ok(Some(Target::Role(typed.join(" "), Some(id))));
            }
        }
    }
    Ok(None)
}

/// The organization that a role may be of; both folded.
fn organization_of(records: &Records, role: &str, organization: &str) -> Result<Option<OrganizationId>> {
    let exact = records.organizations.values().find(|it| fold(&it.name) == organization).map(|it| it.id);
    let has = |held: &Option<String>| held.as_deref().is_some_and(|held| is_role(role, held));
    let is_held = || records.memberships.iter().any(|it| has(&it.role)) || records.listings.iter().any(|it| has(&it.role));
    match exact {
        Some(id) => Ok(Some(id)),
        // Names of people have the words between too: "Ana de Souza".
        None if is_held() => organization_like(records, organization),
        None => Ok(None),
    }
}

/// The one organization whose name fits loosely.
fn organization_like(records: &Records, text: &str) -> Result<Option<OrganizationId>> {
    let fitting: Vec<&Organization> = records.organizations.values().filter(|it| matches_name(text, &it.name).is_some()).collect();
    match fitting.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one.id)),
        several => {
            let names: Vec<&str> = several.iter().take(8).map(|it| it.name.as_str()).collect();
            let message = say("verb-path-organizations").with("text", text).with("count", several.len().to_string());
            Err(VerbError::conflict(message.with("names", joined(names))).hint(say("verb-more-of-name")))
        }
    }
}

fn several(text: &str, listed: &BTreeMap<&Listed, &str>, fitting: &[&Listed], records: &Records) -> VerbError {
    let place = |listed: &Listed| {
        let at = records.whose.iter().position(|it| it == listed).and_then(|place| records.listings.get(place));
        at.map_or("", |listing| records.organization(listing.organization_id))
    };
    let told = fitting.iter().take(8).map(|it| format!("{} ({})", listed.get(*it).copied().unwrap_or_default(), place(it)));
    let told: Vec<String> = told.collect();
    let message = say("verb-path-people").with("text", text).with("count", fitting.len().to_string());
    VerbError::conflict(message.with("names", joined(told.iter().map(String::as_str)))).hint(say("verb-more-of-name"))
}

/// Whether a role is the one that is sought: all its words, or an office by its letters.
fn is_role(sought: &str, role: &str) -> bool {
    let (sought, role) = (fold(sought), fold(role));
    let words: BTreeSet<&str> = role.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let all =
        |text: &str| text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).all(|word| words.contains(word));
    let by_office = OFFICES.iter().any(|(short, long)| (sought == *short && all(long)) || (sought == *long && words.contains(short)));
    !sought.is_empty() && (all(&sought) || by_office)
}

impl Target {
    /// The target as it is shown.
    pub(super) fn view(&self, records: &Records) -> TargetView {
        let (kind, name) = match self {
            Self::Person(person) => (TargetKind::Person, person.name.clone()),
            Self::Listed(_, name) => (TargetKind::Listed, name.clone()),
            Self::Address(_, name) => (TargetKind::Address, name.clone()),
            Self::Organization(id) => (TargetKind::Organization, records.organization(*id).to_owned()),
            Self::Role(role, Some(id)) => {
                let named = say("verb-path-role").with("role", role).with("organization", records.organization(*id));
                (TargetKind::Role, named.into())
            }
            Self::Role(role, None) => (TargetKind::Role, role.clone()),
        };
        TargetView { kind, name }
    }

    /// What to do where nobody is known to be it: of a role, what roles are known there.
    pub(super) fn nobody_hint(&self, world: &World, records: &Records) -> Said {
        let Self::Role(_, Some(id)) = self else { return say("verb-path-nobody-hint") };
        let mut roles: BTreeMap<String, &str> = BTreeMap::new();
        for held in world.members.get(id).into_iter().flatten().filter(|held| held.seat.node != world.me) {
            if let Some(role) = held.role.as_deref() {
                roles.entry(fold(role)).or_insert(role);
            }
        }
        if roles.is_empty() {
            return say("verb-path-nobody-hint");
        }
        let more = roles.len().saturating_sub(ROLES);
        let told: Vec<&str> = roles.into_values().take(ROLES).collect();
        let hint = say("verb-path-roles-hint").with("roles", told.join(", ")).with("more", more);
        hint.with("organization", argument(records.organization(*id))).with("name", records.organization(*id))
    }

    /// The known address that must be in the world for it.
    pub(super) fn beside(&self) -> Option<(PersonId, String)> {
        match self {
            Self::Address(id, name) => Some((*id, name.clone())),
            _ => None,
        }
    }

    /// Who of the world is meant: of an organization and a role those who hold it on the day, or held it where nobody does.
    pub(super) fn nodes(&self, world: &World, today: Date) -> BTreeSet<Node> {
        let held = |organization: &OrganizationId, role: Option<&str>| {
            let all = world.members.get(organization).into_iter().flatten();
            let fits = |it: &&Held| role.is_none_or(|sought| it.role.as_deref().is_some_and(|role| is_role(sought, role)));
            current(all.filter(fits), today)
        };
        let mut nodes: BTreeSet<Node> = match self {
            Self::Person(person) => world.of_person.get(&person.id).into_iter().copied().collect(),
            Self::Address(id, _) => world.of_person.get(id).into_iter().copied().collect(),
            Self::Listed(listed, _) => world.of_listed.get(listed).into_iter().copied().collect(),
            Self::Organization(id) => held(id, None),
            Self::Role(role, Some(id)) => held(id, Some(role)),
            Self::Role(role, None) => world.members.keys().flat_map(|id| held(id, Some(role))).collect(),
        };
        nodes.remove(&world.me);
        nodes
    }
}

fn current<'h>(held: impl Iterator<Item = &'h Held>, today: Date) -> BTreeSet<Node> {
    let held: Vec<&Held> = held.collect();
    let is_over = |it: &&&Held| it.seat.to.and_then(PartialDate::latest).is_some_and(|last| last < today);
    let now: BTreeSet<Node> = held.iter().filter(|it| !is_over(it)).map(|it| it.seat.node).collect();
    if now.is_empty() { held.iter().map(|it| it.seat.node).collect() } else { now }
}

#[cfg(test)]
mod tests {
    use super::is_role;

    #[test]
    fn a_role_is_known_by_its_words_or_its_letters() {
        assert!(is_role("CFO", "Group CFO"));
        assert!(is_role("cfo", "Chief Financial Officer"));
        assert!(is_role("chief financial officer", "CFO"));
        assert!(is_role("treasurer", "Treasurer and secretary"));
        assert!(!is_role("cfo", "CTO"));
        assert!(!is_role("", "CTO"));
    }
}
