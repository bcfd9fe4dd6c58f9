//! `GET /palette`: go anywhere by a few letters: people, pages, and what can be begun. With the header `Hearten-Fragment` only what fits.

use askama::Template;
use axum::{extract::Query, http::HeaderMap, response::Response};
use hearten_verbs::{PeopleFilter, PeopleSort};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    icon::{Icon, icon},
    page::{Page, show},
    phrase,
    say::say,
    visitor::Visitor,
};

/// So many people are offered.
const PEOPLE: usize = 7;

/// From so many of the closest who fit.
const LOOKED_AT: i64 = 60;

/// Where one can go: the address, the key of its name (with `-words` after it that of other words people may look for), the icon.
const PLACES: &[(&str, &str, &str)] = &[
    ("/", "place-today", "today"),
    ("/people", "place-people", "people"),
    ("/people/new", "place-person-new", "plus"),
    ("/brief", "place-brief", "date"),
    ("/thanks", "place-thanks", "thanks"),
    ("/asks", "place-asks", "concern"),
    ("/chains", "place-chains", "link"),
    ("/chronicle", "place-chronicle", "story"),
    ("/keepsakes", "place-keepsakes", "letter"),
    ("/shelf", "place-shelf", "bring"),
    ("/shelf/new", "place-shelf-new", "plus"),
    ("/feeds", "place-feeds", "post"),
    ("/introductions", "place-introductions", "near"),
    ("/introductions/new", "place-introduction-new", "plus"),
    ("/gatherings", "place-gatherings", "people"),
    ("/gatherings/new", "place-gathering-new", "plus"),
    ("/trips", "place-trips", "place"),
    ("/circles", "place-circles", "people"),
    ("/circles/new", "place-circle-new", "plus"),
    ("/partners", "place-partners", "visit"),
    ("/goals", "place-goals", "check"),
    ("/guides", "place-guides", "note"),
    ("/network", "place-network", "people"),
    ("/network/places", "place-where", "place"),
    ("/paths", "place-paths", "link"),
    ("/support", "place-support", "near"),
    ("/review", "place-review", "review"),
    ("/backtest", "place-backtest", "review"),
    ("/sources", "place-sources", "sources"),
    ("/duplicates", "place-duplicates", "merge"),
    ("/people/left-out", "place-left-out", "people"),
    ("/nudges", "place-nudges", "message"),
    ("/settings", "place-settings", "settings"),
];

/// A place in the language at hand.
struct Place {
    href: &'static str,
    name: String,
    icon: &'static str,
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "palette_show.html")]
struct PalettePage {
    page: Page,
    query: String,
    goals: Vec<Goal>,
}

#[derive(Template)]
#[template(path = "palette_goals.html")]
struct PaletteGoals {
    query: String,
    goals: Vec<Goal>,
}

struct Goal {
    href: String,
    name: String,
    about: String,
    icon: Icon,
}

/// Shows what fits.
pub(crate) async fn palette_show(visitor: Visitor, headers: HeaderMap, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let query: String = asked.q.trim().chars().take(200).collect();
    let mut goals = people(&visitor, &query).await?;
    let places = places(&query);
    // A page that begins with what was typed is meant before a person who merely has it somewhere.
    let at = if query.is_empty() || places.first().is_some_and(|place| begins(&place.name, &query)) { 0 } else { goals.len() };
    goals.splice(
        at..at,
        places.into_iter().map(|place| Goal {
            href: place.href.to_owned(),
            name: place.name,
            about: String::new(),
            icon: icon(place.icon),
        }),
    );
    if !query.is_empty() {
        goals.push(Goal {
            href: format!("/search?q={}", phrase::percent(&query)),
            name: say("palette-search-for").with("query", &query).into(),
            about: String::new(),
            icon: icon("search"),
        });
    }
    if headers.contains_key("hearten-fragment") {
        return show(&PaletteGoals { query, goals });
    }
    show(&PalettePage { page: visitor.page(say("palette-title"), ""), query, goals })
}

async fn people(visitor: &Visitor, query: &str) -> Result<Vec<Goal>, PageError> {
    if query.is_empty() {
        return Ok(Vec::new());
    }
    let filter =
        PeopleFilter { text: Some(query.to_owned()), sort: PeopleSort::Closeness, limit: Some(LOOKED_AT), ..PeopleFilter::default() };
    let mut found = visitor.vault.people(&filter).await?.people;
    // Of those whose name has it somewhere, the ones first of whose names one begins with it; the closest first among both.
    found.sort_by_key(|person| !person.name.split_whitespace().any(|word| begins(word, query)) && !begins(&person.name, query));
    let goal = |person: hearten_verbs::PersonRow| Goal {
        href: format!("/people/{}", person.id),
        about: person.organizations.into_iter().next().unwrap_or_default(),
        name: person.name,
        icon: icon("person"),
    };
    Ok(found.into_iter().take(PEOPLE).map(goal).collect())
}

fn begins(name: &str, query: &str) -> bool {
    name.to_lowercase().starts_with(&query.to_lowercase())
}

/// The places each word of the query begins a word of; those whose name begins with the query first.
fn places(query: &str) -> Vec<Place> {
    let wanted: Vec<String> = query.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let fitting = |&(href, key, icon): &(&'static str, &'static str, &'static str)| {
        let name = say(key).to_string();
        let words = format!("{name} {}", say(format!("{key}-words"))).to_lowercase();
        let fits = wanted.iter().all(|wanted| words.split_whitespace().any(|word| word.starts_with(wanted.as_str())));
        fits.then_some(Place { href, name, icon })
    };
    let mut found: Vec<_> = PLACES.iter().filter_map(fitting).collect();
    found.sort_by_key(|place| !begins(&place.name, query));
    found
}

#[cfg(test)]
mod tests {
    use hearten_speech::{Language, with_language};

    use super::*;

    #[test]
    fn a_place_is_found_by_its_name_and_by_what_people_call_it() {
        let found = |query: &str| places(query).iter().map(|place| place.href).collect::<Vec<_>>();
        assert_eq!(found("shel"), ["/shelf", "/shelf/new"]);
        assert_eq!(found("new gather"), ["/gatherings/new"]);
        assert_eq!(found("import")[0], "/sources");
        assert_eq!(found("").len(), PLACES.len());
        assert_eq!(found("zebra"), Vec::<&str>::new());
    }

    #[test]
    fn a_place_is_found_by_the_words_of_the_language_at_hand() {
        let found = |query: &str| with_language(Language::German, || places(query).iter().map(|place| place.href).collect::<Vec<_>>());
        assert_eq!(found("regal"), ["/shelf", "/shelf/new"]);
        assert_eq!(found("einstellungen"), ["/settings"]);
        assert_eq!(found("gathering"), Vec::<&str>::new());
    }

    #[test]
    fn every_place_has_a_name_and_other_words() {
        for (_, key, _) in PLACES {
            for key in [(*key).to_owned(), format!("{key}-words")] {
                assert_ne!(say(key.clone()).to_string(), key);
            }
        }
    }

    #[test]
    fn every_place_has_an_icon() {
        assert!(PLACES.iter().all(|place| ["<path", "<rect", "<circle"].iter().any(|stroke| icon(place.2).to_string().contains(stroke))));
    }
}
