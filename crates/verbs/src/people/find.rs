//! Who is meant by a loose name, an address or an id.

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId};
use hearten_speech::say;
use hearten_store::{PersonEntry, Tx};
use hearten_words::{fold, matches_name};

use super::near::near_names;
use crate::{Choice, PersonName, Result, Vault, VerbError, text::argument, writing::named};

/// So many candidates are named where a name can mean several people.
const CHOICES: usize = 10;

#[boxed]
impl Vault {
    /// The person that `text` names: an id, a mail address, or a name as people type it ("ana l" is Ana López).
    ///
    /// Whole names win over whole words, those that begin the name over those inside, and whole words over beginnings of words; within the best of
    /// these only one person may fit.
    ///
    /// # Errors
    /// `missing` with near names as hint; `conflict` with at most ten candidates, closest first, where several people fit equally well.
    pub async fn find_person(&self, text: &str) -> Result<PersonName> {
        let text = text.trim();
        if text.is_empty() {
            return Err(VerbError::invalid(say("find-no-name")).hint(say("find-no-name-hint")));
        }
        let mut tx = self.read().await?;
        if let Ok(id) = text.parse::<PersonId>() {
            let found: Option<Person> = tx.get(id).await?;
            let missing = || VerbError::missing(say("find-no-person").with("id", id.to_string()));
            return found.map(|person| named(&person)).ok_or_else(missing);
        }
        if text.contains('@') {
            return find_by_address(&mut tx, text).await;
        }
        // "López, Ana" is how lists are kept.
        let name = text.replace(',', " ");
        let mut fitting: Vec<(Fit, PersonEntry)> =
            tx.search_people(&name, i64::MAX).await?.into_iter().filter_map(|entry| Some((fit(&name, &entry)?, entry))).collect();
        let Some(best) = fitting.iter().map(|(fit, _)| *fit).max() else {
            return Err(missing(&mut tx, text).await?);
        };
        fitting.retain(|(fit, _)| *fit == best);
        if let [(_, only)] = fitting.as_slice() {
            return Ok(PersonName { id: only.id, name: only.name.clone() });
        }
        let ids: Vec<PersonId> = fitting.iter().map(|(_, entry)| entry.id).collect();
        Err(self.ambiguous(&mut tx, text, &ids).await?)
    }

    async fn ambiguous(&self, tx: &mut Tx, text: &str, ids: &[PersonId]) -> Result<VerbError> {
        let now = self.now();
        let mut ties = crate::ties::ties_of(self, tx, ids).await?;
        ties.sort_by(|one, other| hearten_ties::closeness(other, now, false).total_cmp(&hearten_ties::closeness(one, now, false)));
        let mut order: Vec<PersonId> = ties.iter().map(|tie| tie.person_id).collect();
        order.extend(ids.iter().filter(|id| !ties.iter().any(|tie| tie.person_id == **id)));
        order.truncate(CHOICES);
        let choices: Vec<Choice> = tx
            .people_details(&order)
            .await?
            .into_iter()
            .map(|details| {
                let organizations = details.organizations_on(self.today_date());
                let apart =
                    organizations.first().map(|name| (*name).to_owned()).or_else(|| details.addresses.first().map(|it| it.value.clone()));
                let label = apart.map_or_else(|| details.person.name.clone(), |apart| format!("{} ({apart})", details.person.name));
                Choice { id: details.person.id, label }
            })
            .collect();
        Ok(VerbError::conflict(say("find-ambiguous").with("text", text).with("count", ids.len()))
            .hint(say("find-ambiguous-hint"))
            .choices(told_apart(choices)))
    }
}

/// Those who would be told of in the same words get their ids as well: there is no other way to name one of them.
fn told_apart(mut choices: Vec<Choice>) -> Vec<Choice> {
    let labels: Vec<String> = choices.iter().map(|choice| choice.label.clone()).collect();
    for choice in &mut choices {
        if labels.iter().filter(|label| **label == choice.label).count() > 1 {
            choice.label = format!("{}, {}", choice.label, choice.id);
        }
    }
    choices
}

async fn find_by_address(tx: &mut Tx, text: &str) -> Result<PersonName> {
    let value = text.to_lowercase();
    let Some(address) = tx.addresses_by_value(std::slice::from_ref(&value)).await?.pop() else {
        return Err(
            VerbError::missing(say("find-no-address").with("address", &value)).hint(say("find-no-address-hint").with("address", &value))
        );
    };
    let owner: Option<Person> = tx.get(address.person_id).await?;
    owner.map(|person| named(&person)).ok_or_else(|| {
        VerbError::missing(say("find-only-known").with("address", &value)).hint(say("find-only-known-hint").with("address", &value))
    })
}

async fn missing(tx: &mut Tx, text: &str) -> Result<VerbError> {
    let error = VerbError::missing(say("find-nobody").with("text", text));
    let near = near_names(text, tx.people_index().await?.iter().map(|entry| entry.name.as_str()));
    if near.is_empty() {
        return Ok(error.hint(say("find-nobody-hint").with("text", argument(text))));
    }
    Ok(error.hint(match near.as_slice() {
        [first, second] => say("find-near-two").with("first", first).with("second", second),
        [first, second, third] => say("find-near-three").with("first", first).with("second", second).with("third", third),
        _ => say("find-near-one").with("first", near.join(", ")),
    }))
}

/// How well a name fits, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Each word given begins a word of the name.
    Beginnings,
    /// Each word given is a word of the name.
    Words,
    /// So, and the name begins with the first.
    FirstWords,
    /// It is the name.
    Whole,
}

fn fit(text: &str, entry: &PersonEntry) -> Option<Fit> {
    matches_name(text, &entry.name).or_else(|| matches_name(text, &entry.folded))?;
    let (sought, name) = (fold(text), fold(&entry.name));
    if sought == name || entry.folded.strip_prefix(&name).is_some_and(|nickname| nickname.trim() == sought) {
        return Some(Fit::Whole);
    }
    let words = |text: &str| text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
    let (given, whole) = (words(&sought), words(&entry.folded));
    if !given.iter().all(|word| whole.contains(word)) {
        return Some(Fit::Beginnings);
    }
    Some(if given.first() == whole.first() { Fit::FirstWords } else { Fit::Words })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, name: &str, nickname: &str) -> Option<Fit> {
        let folded = fold(&format!("{name} {nickname}"));
        fit(text, &PersonEntry { id: PersonId(uuid::Uuid::nil()), name: name.into(), folded, layer: None, kin: false })
    }

    #[test]
    fn whole_names_fit_best_then_whole_words_then_beginnings() {
        assert_eq!(of("ana lópez", "Ana López", ""), Some(Fit::Whole));
        assert_eq!(of("nita", "Ana López", "Nita"), Some(Fit::Whole));
        assert_eq!(of("ana", "Ana López", ""), Some(Fit::FirstWords));
        assert_eq!(of("ana", "Marta Ana", ""), Some(Fit::Words));
        assert_eq!(of("ana l", "Ana López", ""), Some(Fit::Beginnings));
        assert_eq!(of("ben", "Ana López", ""), None);
    }

    #[test]
    fn people_of_whom_the_same_would_be_said_are_told_apart_by_their_ids() {
        let choice = |number, label: &str| Choice { id: PersonId(uuid::Uuid::from_u128(number)), label: label.into() };
        let told = told_apart(vec![choice(1, "Ben Okri"), choice(2, "Ben Okri"), choice(3, "Ben Okri (Harbour Trust)")]);
        let labels: Vec<&str> = told.iter().map(|choice| choice.label.as_str()).collect();
        assert_eq!(
            labels,
            [
                "Ben Okri, 00000000-0000-0000-0000-000000000001",
                "Ben Okri, 00000000-0000-0000-0000-000000000002",
                "Ben Okri (Harbour Trust)"
            ]
        );
    }
}
