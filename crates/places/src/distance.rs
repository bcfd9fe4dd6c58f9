//! Distances on the earth.

/// The mean radius of the earth in kilometres (Moritz 2000, Geodetic Reference System 1980).
const EARTH_KM: f64 = 6371.0088;
/// Kilometres of a degree of latitude.
pub(crate) const KM_OF_DEGREE: f64 = EARTH_KM * std::f64::consts::PI / 180.0;

/// A point on the earth, in degrees: north and east are positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// −90 to 90.
    pub lat: f64,
    /// −180 to 180.
    pub lon: f64,
}

/// The distance of two points in kilometres along a great circle, by the haversine formula (Sinnott 1984, "Virtues of the Haversine", Sky and Telescope
/// 68:159). The earth is taken for a sphere, which is right within 0.6 %. It goes as birds fly, not as trains do.
pub fn km(one: Point, other: Point) -> f64 {
    let (lat, other_lat) = (one.lat.to_radians(), other.lat.to_radians());
    let across = ((other.lon - one.lon).to_radians() / 2.0).sin();
    let along = ((other_lat - lat) / 2.0).sin();
    let haversine = along * along + lat.cos() * other_lat.cos() * across * across;
    2.0 * EARTH_KM * haversine.clamp(0.0, 1.0).sqrt().asin()
}
