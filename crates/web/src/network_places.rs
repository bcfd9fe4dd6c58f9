//! `GET /network/places`: where my people live, on a map whose land is drawn of the places of the gazetteer.

use std::fmt::Write as _;

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use hearten_verbs::{PeoplePlaces, TownView, Vault, land};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Link, Page, show},
    say::say,
    state::WebState,
    visitor::Visitor,
    waiting_show::{soon, waiting},
};

/// The map shows so many degrees at least, each way.
const LEAST: f64 = 8.0;

/// It is at least so many times as wide as it is high.
const ASPECT: f64 = 1.5;

/// Land is drawn in squares of so many degrees, the first of which so few fit side by side.
const STEPS: [f64; 4] = [0.1, 0.25, 0.5, 1.0];
const SIDE_BY_SIDE: f64 = 130.0;

/// So many towns have their names on the map, and so many people stand beside a town in the list.
const NAMED: usize = 14;
const TOLD: usize = 8;

/// So many towns are told, those of most people.
const MOST_TOWNS: usize = 200;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    show: String,
}

#[derive(Template)]
#[template(path = "network_places.html")]
struct PlacesPage {
    page: Page,
    is_world: bool,
    map: Option<EarthMap>,
    towns: Vec<TownLine>,
    aside: Vec<String>,
}

/// The map: a picture whose unit is a degree; what is east is squeezed as it is in its middle.
struct EarthMap {
    view: String,
    land: String,
    dot: String,
    towns: Vec<TownDot>,
    /// How many towns lie elsewhere.
    outside: usize,
}

struct TownDot {
    x: String,
    y: String,
    radius: String,
    about: String,
    number: usize,
    /// The name where there is room for it, with where it stands and how large it is.
    label: Option<(String, String, String)>,
}

struct TownLine {
    number: usize,
    name: String,
    count: String,
    people: Vec<Link>,
    more: usize,
}

/// Shows where they live.
pub(crate) async fn network_places(
    visitor: Visitor,
    State(state): State<WebState>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let page = visitor.page(say("network-where-they-live"), "");
    let Some(places) = soon(&state, &visitor, &state.kept().places, Vault::people_places).await? else { return waiting(page) };
    let is_world = asked.show == "world";
    show(&PlacesPage {
        page,
        is_world,
        map: (!places.towns.is_empty()).then(|| map(places.towns.get(..MOST_TOWNS).unwrap_or(&places.towns), is_world)),
        aside: aside(&places),
        towns: places.towns.iter().take(MOST_TOWNS).enumerate().map(|(number, town)| town_line(number, town)).collect(),
    })
}

fn aside(places: &PeoplePlaces) -> Vec<String> {
    let counts = [
        ("places-fewer", places.towns.len().saturating_sub(MOST_TOWNS)),
        ("places-left-out", places.left_out),
        ("places-not-found", places.not_found),
        ("places-without", places.without),
    ];
    counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| say(key).with("count", count).to_string()).collect()
}

fn town_line(number: usize, town: &TownView) -> TownLine {
    TownLine {
        number,
        name: town.name.clone(),
        count: say("network-people").with("count", town.people.len()).into(),
        more: town.people.len().saturating_sub(TOLD),
        people: town.people.iter().take(TOLD).map(|person| Link::to(format!("/people/{}", person.id), &person.name)).collect(),
    }
}

/// The part of the earth that is shown, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Part {
    south: f64,
    north: f64,
    west: f64,
    east: f64,
}

impl Part {
    const WORLD: Self = Self { south: -56.0, north: 75.0, west: -180.0, east: 180.0 };

    /// The part in which four of five people live, with room around: a few far away would make the rest a heap.
    fn around(towns: &[TownView]) -> Self {
        let ((south, north), (west, east)) = (span(towns, |town| town.lat), span(towns, |town| town.lon));
        let wider = |low: f64, high: f64| {
            let room = ((high - low) * 0.12).max((LEAST - (high - low)) / 2.0);
            (low - room, high + room)
        };
        let ((south, north), (west, east)) = (wider(south, north), wider(west, east));
        let high = Self { south: south.max(-60.0), north: north.min(80.0), west, east };
        let missing = ((high.north - high.south) * ASPECT / high.squeeze() - (east - west)).max(0.0);
        Self { west: (west - missing / 2.0).max(-180.0), east: (east + missing / 2.0).min(180.0), ..high }
    }

    /// How much narrower a degree east is than a degree north in its middle.
    fn squeeze(self) -> f64 {
        f64::midpoint(self.south, self.north).to_radians().cos()
    }

    fn width(self) -> f64 {
        (self.east - self.west) * self.squeeze()
    }

    fn holds(self, lat: f64, lon: f64) -> bool {
        (self.south..=self.north).contains(&lat) && (self.west..=self.east).contains(&lon)
    }

    /// Where a point is on the picture.
    fn place(self, lat: f64, lon: f64) -> (f64, f64) {
        ((lon - self.west) * self.squeeze(), self.north - lat)
    }
}

/// Between which degrees all live but a tenth on either side.
fn span(towns: &[TownView], degrees: fn(&TownView) -> f64) -> (f64, f64) {
    let mut sorted: Vec<(f64, usize)> = towns.iter().map(|town| (degrees(town), town.people.len().max(1))).collect();
    sorted.sort_by(|one, other| one.0.total_cmp(&other.0));
    let all: usize = sorted.iter().map(|(_, count)| count).sum();
    let at = |share: f64| {
        let mut before = 0;
        let reached = |(_, count): &&(f64, usize)| {
            before += count;
            before as f64 >= share * all as f64
        };
        sorted.iter().find(reached).map(|(degrees, _)| *degrees).unwrap_or_default()
    };
    (at(0.1), at(0.9))
}

fn map(towns: &[TownView], is_world: bool) -> EarthMap {
    let part = if is_world { Part::WORLD } else { Part::around(towns) };
    let step = STEPS.into_iter().find(|step| (part.east - part.west) / step <= SIDE_BY_SIDE).unwrap_or(1.0);
    let mut path = String::new();
    for (lat, lon) in land(step).into_iter().filter(|(lat, lon)| part.holds(*lat, *lon)) {
        let (x, y) = part.place(lat, lon);
        // Writing to a String cannot fail.
        let _ = write!(path, "M{x:.2} {y:.2}h0");
    }
    let unit = part.width() / 100.0;
    let dots = dots(towns, part, unit);
    EarthMap {
        outside: towns.len() - dots.len(),
        view: format!("0 0 {:.2} {:.2}", part.width(), part.north - part.south),
        land: path,
        dot: format!("{:.3}", step * 0.62 * part.squeeze()),
        towns: dots,
    }
}

/// The towns as dots; where two names would stand on each other, that of more people does.
fn dots(towns: &[TownView], part: Part, unit: f64) -> Vec<TownDot> {
    let mut taken: Vec<(f64, f64, f64)> = Vec::new();
    let size = unit * 1.6;
    let shown = towns.iter().enumerate().filter(|(_, town)| part.holds(town.lat, town.lon));
    let dot = |(number, town): (usize, &TownView)| {
        let (x, y) = part.place(town.lat, town.lon);
        let radius = unit * (0.35 + 0.2 * (town.people.len() as f64).sqrt()).min(2.0);
        let short = town.name.split(',').next().unwrap_or_default();
        let long = short.chars().count() as f64 * size * 0.55 + radius;
        let fits = taken.iter().all(|(left, top, width)| (top - y).abs() > size || x + long < *left || *left + width < x);
        let is_named = fits && taken.len() < NAMED && x + long < part.width();
        if is_named {
            taken.push((x, y, long));
        }
        TownDot {
            label: is_named.then(|| (short.to_owned(), format!("{:.2}", x + radius + unit * 0.5), format!("{size:.2}"))),
            about: say("places-town").with("town", &town.name).with("count", town.people.len()).into(),
            x: format!("{x:.2}"),
            y: format!("{y:.2}"),
            radius: format!("{radius:.2}"),
            number,
        }
    };
    shown.map(dot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn town(name: &str, lat: f64, lon: f64) -> TownView {
        TownView { name: name.into(), lat, lon, people: Vec::new() }
    }

    #[test]
    fn the_map_shows_all_towns_with_room_around() {
        let part = Part::around(&[town("Lisbon", 38.7, -9.1), town("Oslo", 59.9, 10.7)]);
        assert!(part.holds(38.7, -9.1) && part.holds(59.9, 10.7) && part.south < 37.0 && part.north > 61.0, "{part:?}");
        let (x, y) = part.place(59.9, 10.7);
        assert!(x > part.width() / 2.0 && x < part.width() && y > 0.0 && y < 5.0, "{x} {y}");
    }

    #[test]
    fn one_town_alone_lies_in_the_middle_of_a_whole_region() {
        let part = Part::around(&[town("Porto", 41.1, -8.6)]);
        assert!((part.north - part.south - LEAST).abs() < 1e-9);
        let (x, y) = part.place(41.1, -8.6);
        assert!((x - part.width() / 2.0).abs() < 1e-9 && (y - LEAST / 2.0).abs() < 1e-9);
    }

    #[test]
    fn names_do_not_stand_on_each_other() {
        let towns = [town("Porto", 41.15, -8.61), town("Gaia", 41.13, -8.62), town("Lisbon", 38.72, -9.14)];
        let shown = map(&towns, false).towns;
        let named: Vec<_> = shown.iter().filter_map(|dot| dot.label.as_ref().map(|label| label.0.as_str())).collect();
        assert_eq!((shown.len(), named), (3, vec!["Porto", "Lisbon"]));
    }
}
