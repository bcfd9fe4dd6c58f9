//! What the writing verbs share: the person they are about, whether that may be noted, and the receipt.

use std::fmt::Display;

use hearten_domain::{Person, PersonId, Standing, StandingKind};
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use crate::{PersonName, Receipt, Result, VerbError};

/// The person `id`.
///
/// # Errors
/// `missing` where there is no such person, or only a known address.
pub(crate) async fn person_in(tx: &mut Tx, id: PersonId) -> Result<Person> {
    let found: Option<Person> = tx.get(id).await?;
    found.ok_or_else(|| VerbError::missing(format!("there is no person {id}")).hint("hearten people lists everybody"))
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
    let standings: Vec<Standing> = tx.of_person(person.id).await?;
    if standings.iter().any(|standing| standing.kind == StandingKind::DoNotNote && standing.holds_on(today)) {
        return Err(VerbError::refused(format!("you asked that nothing be noted about {}", person.name))
            .hint(format!("to allow notes again: hearten unmute {:?} --do-not-note", person.name)));
    }
    Ok(())
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
    let name = &person.name;
    Err(match standing.kind {
        StandingKind::Dead => VerbError::refused(format!("{name} has died")).hint("a story about them keeps them: hearten tell"),
        StandingKind::DoNotContact => VerbError::refused(format!("you asked that {name} not be contacted"))
            .hint(format!("to allow it again: hearten unmute {name:?} --do-not-contact")),
        StandingKind::Muted => {
            VerbError::refused(format!("you let {name} rest for now")).hint(format!("to wake it: hearten unmute {name:?}"))
        }
        StandingKind::DoNotNote => VerbError::refused(format!("you asked that nothing be noted about {name}")),
        StandingKind::Partner => VerbError::refused(format!("{name} is one of your partners")),
    })
}
