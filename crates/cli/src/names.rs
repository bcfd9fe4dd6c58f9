//! Names as people type them: whom they mean, and what to do where they mean several.

use std::io::{Write, stderr, stdin};

use hearten_domain::{Find, FindId, PersonId};
use hearten_verbs::{PersonName, Vault, VerbError};

use crate::{
    failure::{Done, Failure},
    output::harmless,
    session::Session,
    words::listed,
};

/// The person a text names; where it fits several, the user is asked to choose, if there is one to ask.
pub(crate) async fn person(session: &Session, vault: &Vault, text: &str) -> Done<PersonName> {
    match vault.find_person(text).await {
        Ok(person) => Ok(person),
        Err(error) if !error.candidates().is_empty() && session.can_ask() => chosen(vault, error).await,
        Err(error) => Err(error.into()),
    }
}

/// The people that texts name.
pub(crate) async fn people(session: &Session, vault: &Vault, texts: &[String]) -> Done<Vec<PersonId>> {
    let mut found = Vec::with_capacity(texts.len());
    for text in texts {
        found.push(person(session, vault, text).await?.id);
    }
    Ok(found)
}

async fn chosen(vault: &Vault, error: VerbError) -> Done<PersonName> {
    let mut prompt = format!("{error}:\n");
    for (index, choice) in error.candidates().iter().enumerate() {
        prompt += &format!("  {}  {}\n", index + 1, choice.label);
    }
    prompt += "Which one? ";
    let mut terminal = stderr().lock();
    terminal.write_all(harmless(&prompt).as_bytes())?;
    terminal.flush()?;
    let mut line = String::new();
    stdin().read_line(&mut line)?;
    let number: Option<usize> = line.trim().parse().ok();
    match number.and_then(|number| error.candidates().get(number.checked_sub(1)?)) {
        Some(choice) => Ok(vault.find_person(&choice.id.to_string()).await?),
        None => Err(Failure::Told(error)),
    }
}

/// The end of a long id by which people can name it. Ids made together begin alike, so the end tells them apart.
pub(crate) fn short_id(id: &str) -> &str {
    id.char_indices().rev().nth(7).and_then(|(start, _)| id.get(start..)).unwrap_or(id)
}

/// The one of `items` that `text` means: by its id, the beginning or end of its id, or words of its title.
pub(crate) fn one_meant<'a, T>(items: &'a [T], text: &str, id: impl Fn(&T) -> String, title: impl Fn(&T) -> String) -> Meant<'a, T> {
    let wanted = text.trim().to_lowercase();
    let by_id: Vec<_> = items.iter().filter(|item| matches_id(&id(item), &wanted)).collect();
    let found = if by_id.is_empty() { items.iter().filter(|item| title(item).to_lowercase().contains(&wanted)).collect() } else { by_id };
    match found.as_slice() {
        [] => Meant::Nothing,
        [one] => Meant::One(one),
        _ => Meant::Several(found),
    }
}

/// What a text can mean.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Meant<'a, T> {
    /// Nothing that is there.
    Nothing,
    /// This.
    One(&'a T),
    /// Any of these.
    Several(Vec<&'a T>),
}

/// The one of a person's facts that `text` means; `what` says in errors what facts they are.
pub(crate) fn one_fact<T, I: ToString>(facts: &[T], text: &str, what: &str, id: fn(&T) -> I, title: fn(&T) -> String) -> Done<I> {
    match one_meant(facts, text, |fact| id(fact).to_string(), title) {
        Meant::One(fact) => Ok(id(fact)),
        Meant::Nothing => {
            Err(VerbError::missing(format!("there is no {what} \"{text}\"")).hint("see what there is with: hearten person NAME").into())
        }
        Meant::Several(several) => {
            let titles: Vec<_> = several.into_iter().map(title).collect();
            Err(VerbError::conflict(format!("\"{text}\" fits more than one {what}: {}", titles.join("; "))).hint("write more of it").into())
        }
    }
}

/// The one of `items` that `text` means, none where it means nothing; `what` says in errors what they are.
pub(crate) fn the_one<T, I: ToString>(
    items: &[T],
    text: &str,
    what: &str,
    id: impl Fn(&T) -> I,
    title: impl Fn(&T) -> String,
) -> Done<Option<I>> {
    match one_meant(items, text, |item| id(item).to_string(), &title) {
        Meant::One(item) => Ok(Some(id(item))),
        Meant::Nothing => Ok(None),
        Meant::Several(several) => {
            let titles: Vec<_> = several.iter().map(|item| format!("{} ({})", title(item), short_id(&id(item).to_string()))).collect();
            Err(VerbError::conflict(format!("\"{text}\" fits several {what}: {}", listed(&titles))).hint("name it by its id").into())
        }
    }
}

fn matches_id(id: &str, wanted: &str) -> bool {
    wanted.len() >= 4 && (id.starts_with(wanted) || id.ends_with(wanted))
}

/// The find on the shelf that `text` means.
pub(crate) async fn find_on_shelf(vault: &Vault, text: &str) -> Done<FindId> {
    let shelf: Vec<Find> = vault.shelf().await?.into_iter().map(|view| view.find).collect();
    match one_meant(&shelf, text, |find| find.id.to_string(), |find| find.title.clone()) {
        Meant::One(find) => Ok(find.id),
        Meant::Nothing => {
            Err(VerbError::missing(format!("nothing on the shelf is \"{text}\"")).hint("see what is there with: hearten shelf").into())
        }
        Meant::Several(finds) => {
            let titles: Vec<_> = finds.iter().map(|find| format!("{} ({})", find.title, short_id(&find.id.to_string()))).collect();
            Err(VerbError::conflict(format!("\"{text}\" fits several finds: {}", titles.join(", "))).hint("name it by its id").into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant<'a>(items: &'a [(&'a str, &'a str)], text: &str) -> Meant<'a, (&'a str, &'a str)> {
        one_meant(items, text, |item| item.0.to_owned(), |item| item.1.to_owned())
    }

    #[test]
    fn an_id_is_known_by_its_beginning_or_its_end_and_a_thing_by_its_title() {
        let items = [("0190aaaa-0001", "A book on rivers"), ("0190aaaa-0002", "A tool for maps")];
        assert_eq!(meant(&items, "0001"), Meant::One(&items[0]));
        assert_eq!(meant(&items, "0190aaaa-0002"), Meant::One(&items[1]));
        assert_eq!(meant(&items, "Maps"), Meant::One(&items[1]));
        assert_eq!(meant(&items, "0190"), Meant::Several(vec![&items[0], &items[1]]));
        assert_eq!(meant(&items, "01"), Meant::Nothing);
    }

    #[test]
    fn a_short_id_is_the_end_of_the_long_one() {
        assert_eq!(short_id("01931f2e-7c40-7000-8000-0123456789ab"), "456789ab");
        assert_eq!(short_id("abc"), "abc");
    }
}
