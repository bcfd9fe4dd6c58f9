//! Which of many addresses are near a point.

use std::collections::HashSet;

use crate::{
    Place, Point,
    distance::km,
    find::{locate, parts},
    key::{key, loose},
    names::all_known,
    near,
};

/// The surroundings of a point. It is made once and then asked of many addresses: most are told by their words alone to lie elsewhere.
#[derive(Debug)]
pub struct Around {
    at: Point,
    within_km: f64,
    names: HashSet<String>,
}

impl Around {
    /// The surroundings within so many kilometres.
    pub fn of(at: Point, within_km: f64) -> Self {
        let mut names: HashSet<String> =
            near(at, within_km).into_iter().map(|(place, _)| loose(&key(&place.name.to_lowercase()))).collect();
        let also: Vec<String> =
            all_known().iter().filter(|(_, known)| names.contains(&loose(&known.name))).map(|(name, _)| loose(name)).collect();
        names.extend(also);
        Self { at, within_km, names }
    }

    /// The place that an address names and how far it is, where it lies in these surroundings.
    pub fn holds(&self, address: &str) -> Option<(Place, f64)> {
        if !parts(address).iter().any(|part| self.may_be(&part.key)) {
            return None;
        }
        let place = locate(address)?;
        let far = km(self.at, place.at);
        (far <= self.within_km).then_some((place, far))
    }

    /// Whether a part, or its first words, is the name of a place around.
    fn may_be(&self, key: &str) -> bool {
        let ends = key.match_indices(' ').map(|(end, _)| end).chain([key.len()]);
        ends.filter_map(|end| key.get(..end)).any(|name| self.names.contains(&loose(name)))
    }
}
