//! What the writing verbs share: the person they are about, whether that may be noted, and the receipt.

use std::fmt::Display;

use hearten_domain::{Person, PersonId, Standing, StandingKind};
use hearten_speech::say;
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use crate::{PersonName, Receipt, Result, VerbError, text::argument};

/// The person `id`.
///
/// # Errors
/// `missing` where there is no such person, or only a known address.
pub(crate) async fn person_in(tx: &mut Tx, id: PersonId) -> Result<Person> {
    let found: Option<Person> = tx.get(id).await?;
    let missing = || VerbError::missing(say("verb-no-person").with("id", id.to_string())).hint(say("verb-no-person-hint"));
    found.ok_or_else(missing)
}

/// The people with these ids, each once, in the order given.
///
/// # Errors
/// `missing` where one of them is not there.
pub(crate) async fn people_in(tx: &mut Tx, ids: &[PersonId]) -> Result<Vec<Person>> {
    let mut people: Vec<Person> = Vec::with_capacity(ids.len());
    for id in ids {
        if !people.iter().any(|person| person.id == *id) {
            people.push(person_in(tx, *id).await?);
        }
    }
    Ok(people)
}

/// Refuses to note anything about somebody of whom the user said that nothing is to be noted.
///
/// # Errors
/// `refused` where that holds on `today`.
pub(crate) async fn refuse_unnoted(tx: &mut Tx, person: &Person, today: Date) -> Result<()> {
    if is_unnoted(tx, person.id, today).await? {
        let hint = say("verb-unnoted-hint").with("name", argument(&person.name)).with("id", person.id.to_string());
        return Err(VerbError::refused(say("verb-unnoted").with("name", &person.name)).hint(hint));
    }
    Ok(())
}

/// Whether nothing is to be noted about somebody on `today`.
pub(crate) async fn is_unnoted(tx: &mut Tx, person: PersonId, today: Date) -> Result<bool> {
    let standings: Vec<Standing> = tx.of_person(person).await?;
    Ok(standings.iter().any(|standing| standing.kind == StandingKind::DoNotNote && standing.holds_on(today)))
}

/// The receipt of a change: its summary is the sentence.
pub(crate) fn receipt(id: impl Display, change: &Change) -> Receipt {
    Receipt { id: id.to_string(), text: change.summary.clone(), change_id: change.id }
}

/// A person as a sentence names them.
pub(crate) fn named(person: &Person) -> PersonName {
    PersonName { id: person.id, name: person.name.clone() }
}

/// Refuses to prepare words to somebody of whom one of `kinds` holds.
///
/// # Errors
/// `refused` where one of them holds on `today`.
pub(crate) async fn refuse_uncontacted(tx: &mut Tx, person: &Person, kinds: &[StandingKind], today: Date) -> Result<()> {
    let standings: Vec<Standing> = tx.of_person(person.id).await?;
    let held = standings.iter().find(|standing| kinds.contains(&standing.kind) && standing.holds_on(today));
    let Some(standing) = held else { return Ok(()) };
    let refused = |key: &'static str| VerbError::refused(say(key).with("name", &person.name));
    let hint = |key: &'static str| say(key).with("name", argument(&person.name)).with("id", person.id.to_string());
    Err(match standing.kind {
        StandingKind::Dead => refused("verb-has-died").hint(hint("verb-has-died-hint")),
        StandingKind::DoNotContact => refused("verb-uncontacted").hint(hint("verb-uncontacted-hint")),
        StandingKind::Muted => refused("verb-muted").hint(hint("verb-muted-hint")),
        StandingKind::DoNotNote => refused("verb-unnoted"),
        StandingKind::Partner => refused("verb-is-partner"),
    })
}
