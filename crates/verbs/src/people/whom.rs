//! Whose traces are held: a person under all the identities and names they are kept by.

use std::collections::{BTreeSet, HashMap};

use hearten_domain::{Address, Merge, Person, PersonId};
use hearten_store::{Tx, Whom, fold, words};
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

/// Who is called how, in the whole vault.
pub(super) struct Called {
    /// The people, each with the name and the same name folded.
    people: Vec<(PersonId, String, String)>,
    /// How many people have a name, by the name folded.
    times: HashMap<String, usize>,
    /// Those behind the addresses that were seen with a name, by the name folded.
    by_address: HashMap<String, Vec<PersonId>>,
}

impl Called {
    /// Reads it: all people and all addresses.
    pub(super) async fn read(tx: &mut Tx) -> Result<Self> {
        let people = tx.people_index().await?.into_iter().map(|entry| (entry.id, fold(&entry.name), entry.name));
        let people: Vec<(PersonId, String, String)> = people.map(|(id, folded, name)| (id, name, folded)).collect();
        let mut times: HashMap<String, usize> = HashMap::new();
        for (_, _, folded) in &people {
            *times.entry(folded.clone()).or_default() += 1;
        }
        let mut by_address: HashMap<String, Vec<PersonId>> = HashMap::new();
        for address in tx.all::<Address>().await? {
            if let Some(name) = address.name {
                by_address.entry(fold(&name)).or_default().push(address.person_id);
            }
        }
        Ok(Self { people, times, by_address })
    }

    /// Whether somebody but this person has a name; folded.
    fn is_of_another(&self, person: &Person, folded: &str) -> bool {
        let own = usize::from(!person.is_me && fold(&person.name) == folded);
        self.times.get(folded).copied().unwrap_or(0) > own
    }

    /// The names of all but this person in which every word of one of `names` stands.
    fn around<'a>(&'a self, person: &'a Person, names: &BTreeSet<String>) -> impl Iterator<Item = &'a str> {
        let words: Vec<Vec<String>> = names.iter().map(|name| words(name)).filter(|words| !words.is_empty()).collect();
        let stand_in = move |folded: &str| words.iter().any(|words| words.iter().all(|word| folded.contains(word.as_str())));
        let others = self.people.iter().filter(move |(id, _, folded)| *id != person.id && stand_in(folded));
        others.map(|(_, name, _)| name.as_str())
    }
}

/// Finds out by what a person is kept: themselves, those merged into them, and known addresses that bear their name where nobody else is called so.
pub(super) async fn traces_of(tx: &mut Tx, person: &Person, called: &Called) -> Result<Traces> {
    let own = fold(&person.name);
    let has_namesake = called.is_of_another(person, &own);
    let mut ids = BTreeSet::from([person.id]);
    let mut names = BTreeSet::from([person.name.clone()]);
    for merge in tx.of_person::<Merge>(person.id).await?.into_iter().filter(|merge| merge.parted_at.is_none()) {
        ids.insert(merge.other_id);
        names.insert(merge.name);
    }
    let is_alone = is_telling_name(&person.name) && !has_namesake;
    if is_alone {
        ids.extend(called.by_address.get(&own).into_iter().flatten());
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
    names.retain(|name| is_telling_name(name) && !called.is_of_another(person, &fold(name)));
    let blot =
        Blot::new(names.iter().map(String::as_str), addresses.iter().map(|address| address.value.as_str()), called.around(person, &names));
    let names = if is_alone { BTreeSet::from([own]) } else { BTreeSet::new() };
    Ok(Traces { whom: Whom { ids, names }, blot, has_namesake })
}
