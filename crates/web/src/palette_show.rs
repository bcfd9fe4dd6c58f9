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
    visitor::Visitor,
};

/// So many people are offered.
const PEOPLE: usize = 7;

/// From so many of the closest who fit.
const LOOKED_AT: i64 = 60;

/// Where one can go: the address, its name, other words people may look for, the icon.
const PLACES: &[(&str, &str, &str, &str)] = &[
    ("/", "Today", "moves home start", "today"),
    ("/people", "People", "contacts list address book", "people"),
    ("/people/new", "Add somebody", "new person contact", "plus"),
    ("/brief", "Before a meeting", "brief calendar prepare", "date"),
    ("/thanks", "Thanks", "grateful gratitude thank owed", "thanks"),
    ("/asks", "What I asked for", "asks favour favor help", "concern"),
    ("/chains", "How help went on", "chains outcome job", "link"),
    ("/chronicle", "The chronicle", "archive history stories moments", "story"),
    ("/keepsakes", "Keepsakes", "letter card pdf print", "letter"),
    ("/shelf", "The shelf", "finds give gifts links articles", "bring"),
    ("/shelf/new", "Put something on the shelf", "new find link article", "plus"),
    ("/feeds", "Feeds", "rss atom news subscribe", "post"),
    ("/introductions", "Introductions", "introduce match connect", "near"),
    ("/introductions/new", "Introduce two people", "new introduction", "plus"),
    ("/gatherings", "Gatherings", "dinner party talk brainstorm event", "people"),
    ("/gatherings/new", "Plan a gathering", "new dinner party invite", "plus"),
    ("/trips", "Trips", "travel visit town who is near", "place"),
    ("/circles", "Circles", "group job club peer board", "people"),
    ("/circles/new", "Begin a circle", "new group", "plus"),
    ("/partners", "Partners", "mentor year round", "visit"),
    ("/goals", "Goals", "target plan steps", "check"),
    ("/guides", "Guides", "playbook transition", "note"),
    ("/network", "The network", "map graph who knows whom", "people"),
    ("/network/places", "Where they live", "map towns earth geography", "place"),
    ("/paths", "A path to somebody", "route reach leader role", "link"),
    ("/support", "Who would stand by you", "support spread inner circle", "near"),
    ("/review", "Review", "statistics plots year", "review"),
    ("/backtest", "Your past replayed", "backtest accuracy", "review"),
    ("/sources", "Sources", "import mail calendar vcard csv upload", "sources"),
    ("/duplicates", "People who may be here twice", "duplicates merge double", "merge"),
    ("/people/left-out", "Who was left out", "senders newsletters robots", "people"),
    ("/nudges", "Nudges", "mail ntfy notification calendar quiet", "message"),
    ("/settings", "Settings", "me capacity export account password sign out undo", "settings"),
];

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
    let at = if query.is_empty() || places.first().is_some_and(|place| begins(place.1, &query)) { 0 } else { goals.len() };
    goals.splice(
        at..at,
        places.into_iter().map(|(href, name, _, symbol)| Goal {
            href: (*href).to_owned(),
            name: (*name).to_owned(),
            about: String::new(),
            icon: icon(symbol),
        }),
    );
    if !query.is_empty() {
        goals.push(Goal {
            href: format!("/search?q={}", phrase::percent(&query)),
            name: format!("Search everything for \u{201c}{query}\u{201d}"),
            about: String::new(),
            icon: icon("search"),
        });
    }
    if headers.contains_key("hearten-fragment") {
        return show(&PaletteGoals { query, goals });
    }
    show(&PalettePage { page: visitor.page("Go to", ""), query, goals })
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
fn places(query: &str) -> Vec<&'static (&'static str, &'static str, &'static str, &'static str)> {
    let wanted: Vec<String> = query.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let fits = |(_, name, others, _): &&(&str, &str, &str, &str)| {
        let words = format!("{name} {others}").to_lowercase();
        wanted.iter().all(|wanted| words.split_whitespace().any(|word| word.starts_with(wanted.as_str())))
    };
    let mut found: Vec<_> = PLACES.iter().filter(fits).collect();
    found.sort_by_key(|place| !begins(place.1, query));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_by_its_name_and_by_what_people_call_it() {
        let found = |query: &str| places(query).iter().map(|place| place.0).collect::<Vec<_>>();
        assert_eq!(found("shel"), ["/shelf", "/shelf/new"]);
        assert_eq!(found("new gather"), ["/gatherings/new"]);
        assert_eq!(found("import")[0], "/sources");
        assert_eq!(found("").len(), PLACES.len());
        assert_eq!(found("zebra"), Vec::<&str>::new());
    }

    #[test]
    fn every_place_has_an_icon() {
        assert!(PLACES.iter().all(|place| ["<path", "<rect", "<circle"].iter().any(|stroke| icon(place.3).to_string().contains(stroke))));
    }
}
