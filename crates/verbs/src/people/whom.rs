//! Whose traces are held: a person under all the identities and names they are kept by.

use std::collections::{BTreeSet, HashSet};

use hearten_domain::{Address, Merge, Person, PersonId};
use hearten_store::{Tx, Whom, fold};
use hearten_words::{Blot, is_telling_name};

use crate::Result;

/// A person under all their identities, with what finds them in texts.
pub(super) struct Traces {
    /// Their identities, and the names that are theirs alone.
    pub(super) whom: Whom,
    /// Their name and addresses in texts.
    pub(super) blot: Blot,
    /// Whether somebody else is called the same, so that the name alone tells nothing.
    pub(super) has_namesake: bool,
}

/// Finds out by what a person is kept: themselves, those merged into them, and known addresses that bear their name where nobody else is called so.
pub(super) async fn traces_of(tx: &mut Tx, person: &Person) -> Result<Traces> {
    let own = fold(&person.name);
    let others: Vec<String> = tx.people_index().await?.into_iter().filter(|entry| entry.id != person.id).map(|entry| entry.name).collect();
    let folded: HashSet<String> = others.iter().map(|name| fold(name)).collect();
    let has_namesake = folded.contains(&own);
    let mut ids = BTreeSet::from([person.id]);
    let mut names = BTreeSet::from([person.name.clone()]);
    for merge in tx.of_person::<Merge>(person.id).await?.into_iter().filter(|merge| merge.parted_at.is_none()) {
        ids.insert(merge.other_id);
        names.insert(merge.name);
    }
    let is_alone = is_telling_name(&person.name) && !has_namesake;
    if is_alone {
        for address in tx.all::<Address>().await? {
            if address.name.as_deref().is_some_and(|name| fold(name) == own) {
                ids.insert(address.person_id);
            }
        }
    }
    // What is somebody else's by now is theirs.
    for other in tx.get_many::<Person>(&ids.iter().copied().collect::<Vec<PersonId>>()).await? {
        if other.id != person.id {
            ids.remove(&other.id);
        }
    }
    let addresses: Vec<Address> = tx.of_people(&ids.iter().copied().collect::<Vec<_>>()).await?;
    names.extend(addresses.iter().filter_map(|address| address.name.clone()));
    names.extend(person.nickname.clone());
    names.retain(|name| is_telling_name(name) && !folded.contains(&fold(name)));
    let blot = Blot::new(
        names.iter().map(String::as_str),
        addresses.iter().map(|address| address.value.as_str()),
        others.iter().map(String::as_str),
    );
    let names = if is_alone { BTreeSet::from([own]) } else { BTreeSet::new() };
    Ok(Traces { whom: Whom { ids, names }, blot, has_namesake })
}
