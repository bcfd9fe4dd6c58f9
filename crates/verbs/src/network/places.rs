//! Where my people live, as far as their postal addresses and the gazetteer tell.

use std::collections::{BTreeMap, HashMap};

use hearten_boxed::boxed;
use hearten_domain::{ContactKind, ErrorKind, PersonId, StandingKind};
use hearten_places::{Place, locate};
use hearten_speech::say;
use serde::Serialize;

use super::world::Records;
use crate::{PersonName, Result, Vault, VerbError, trips::town};

/// The addresses of so many people are looked up, the closest first: it takes the better part of a millisecond each.
const MOST: usize = 5_000;

/// My people by where they live.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PeoplePlaces {
    /// Their towns, those of most people first.
    pub towns: Vec<TownView>,
    /// How many people have an address of which no town was found in the gazetteer.
    pub not_found: usize,
    /// How many people have an address that was not looked up, since so many others are closer.
    pub left_out: usize,
    /// How many people have no postal address.
    pub without: usize,
}

/// A town, and who of mine lives there.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TownView {
    /// Its name with region and country.
    pub name: String,
    /// Degrees north, −90 to 90.
    pub lat: f64,
    /// Degrees east, −180 to 180.
    pub lon: f64,
    /// Who lives there, the closest first.
    pub people: Vec<PersonName>,
}

/// Squares of so many degrees, above 0, in which people live, as (degrees north, degrees east) of their middles: drawn as dots they show the land.
pub fn land(degrees: f64) -> Vec<(f64, f64)> {
    hearten_places::land(degrees).into_iter().map(|at| (at.lat, at.lon)).collect()
}

#[boxed]
impl Vault {
    /// Where my people live. The dead are left out; somebody with several addresses lives in the first town that is found.
    pub async fn people_places(&self) -> Result<PeoplePlaces> {
        let mut tx = self.read().await?;
        let records = Records::load(&mut tx, self.today_date()).await?;
        let close = self.closeness_of_all(&mut tx, &records).await?;
        let mut gone = tx.people_standing(&[StandingKind::Dead], self.today_date()).await?;
        gone.extend(records.me.as_ref().map(|me| me.id));
        let mut addresses: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
        for point in tx.contact_points(ContactKind::Postal).await? {
            addresses.entry(point.person_id).or_default().push(point.value);
        }
        let mut people: Vec<(f64, PersonName)> = records
            .people
            .into_iter()
            .filter(|entry| !gone.contains(&entry.id))
            .map(|entry| (close.get(&entry.id).copied().unwrap_or_default(), PersonName { id: entry.id, name: entry.name }))
            .collect();
        people.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.id.cmp(&other.1.id)));
        let people = people.into_iter().map(|(_, person)| person).collect();
        let task = tokio::task::spawn_blocking(move || by_town(people, &addresses));
        task.await.map_err(|error| VerbError::new(ErrorKind::Internal, say("verb-network-no-towns").with("error", error.to_string())))
    }
}

/// A town's name with its marks, where the address is the name alone; the gazetteer has plain letters.
fn written(name: &'static str, address: &str) -> String {
    let own = town(name, address);
    let is_the_name = own.split_whitespace().count() == name.split_whitespace().count();
    if is_the_name { own } else { name.to_owned() }
}

fn by_town(people: Vec<PersonName>, addresses: &BTreeMap<PersonId, Vec<String>>) -> PeoplePlaces {
    let mut looked_up: HashMap<&str, Option<Place>> = HashMap::new();
    let mut towns: BTreeMap<(String, [i64; 2]), TownView> = BTreeMap::new();
    let (mut looked_at, mut not_found, mut left_out, mut without) = (0, 0, 0, 0);
    for person in people {
        let Some(own) = addresses.get(&person.id) else {
            without += 1;
            continue;
        };
        if looked_at == MOST {
            left_out += 1;
            continue;
        }
        looked_at += 1;
        // Many live at one address, and more in one town: each text is looked up once.
        let found = own.iter().find_map(|text| Some((text, (*looked_up.entry(text.as_str()).or_insert_with(|| locate(text)))?)));
        let Some((text, place)) = found else {
            not_found += 1;
            continue;
        };
        let label = place.label();
        let name = format!("{}{}", written(place.name, text), label.strip_prefix(place.name).unwrap_or_default());
        let key = (label, [place.at.lat, place.at.lon].map(|degrees| (degrees * 1e4) as i64));
        let town = towns.entry(key).or_insert_with(|| TownView { name, lat: place.at.lat, lon: place.at.lon, people: Vec::new() });
        town.people.push(person);
    }
    let mut towns: Vec<TownView> = towns.into_values().collect();
    towns.sort_by(|one, other| other.people.len().cmp(&one.people.len()).then_with(|| one.name.cmp(&other.name)));
    PeoplePlaces { towns, not_found, left_out, without }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_written_as_its_people_write_it() {
        assert_eq!(written("Goeteborg", "Göteborg"), "Göteborg");
        assert_eq!(written("Paris", "Paris France"), "Paris");
        assert_eq!(written("Porto", "Rua das Flores 5, 4050 Porto"), "Porto");
    }
}
