//! The places that the build script packed, unpacked once when first needed.

use std::{collections::HashSet, io::Read, sync::OnceLock};

use flate2::read::DeflateDecoder;

use crate::{
    Place, Point,
    key::{key, loose},
    names::folded_key,
};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.bin"));

/// All places, sorted by the loose keys of their names; by columns.
#[derive(Default)]
pub(crate) struct Gazetteer {
    names: Vec<String>,
    regions: Vec<(String, String)>,
    districts: Vec<String>,
    region_of: Vec<u16>,
    district_of: Vec<u16>,
    lat: Vec<i32>,
    lon: Vec<i32>,
    around: Vec<u16>,
    region_keys: HashSet<String>,
}

/// The gazetteer. What was packed with the program can be unpacked; were it spoilt, nothing would be found.
pub(crate) fn gazetteer() -> &'static Gazetteer {
    static GAZETTEER: OnceLock<Gazetteer> = OnceLock::new();
    GAZETTEER.get_or_init(|| {
        let mut bytes = Vec::new();
        let unpacked = DeflateDecoder::new(PACKED).read_to_end(&mut bytes).is_ok();
        unpacked.then(|| Gazetteer::read(&mut Reader(&bytes))).flatten().unwrap_or_default()
    })
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn length(&mut self) -> Option<usize> {
        self.take(4)?.try_into().ok().map(|bytes| u32::from_le_bytes(bytes) as usize)
    }

    fn lines(&mut self) -> Option<Vec<String>> {
        let length = self.length()?;
        let text = std::str::from_utf8(self.take(length)?).ok()?;
        Some(text.split('\n').map(str::to_owned).collect())
    }

    fn numbers<const SIZE: usize, N>(&mut self, count: usize, read: fn([u8; SIZE]) -> N) -> Option<Vec<N>> {
        let bytes = self.take(SIZE * count)?;
        Some(bytes.as_chunks::<SIZE>().0.iter().map(|bytes| read(*bytes)).collect())
    }
}

impl Gazetteer {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let count = reader.length()?;
        let regions: Vec<(String, String)> = reader
            .lines()?
            .into_iter()
            .map(|line| {
                line.split_once(' ').map_or_else(|| (line.clone(), String::new()), |(country, name)| (country.to_owned(), name.to_owned()))
            })
            .collect();
        Some(Self {
            region_keys: regions.iter().map(|(_, name)| folded_key(name)).filter(|name| !name.is_empty()).collect(),
            regions,
            districts: reader.lines()?,
            names: reader.lines()?,
            region_of: reader.numbers(count, u16::from_le_bytes)?,
            district_of: reader.numbers(count, u16::from_le_bytes)?,
            lat: reader.numbers(count, i32::from_le_bytes)?,
            lon: reader.numbers(count, i32::from_le_bytes)?,
            around: reader.numbers(count, u16::from_le_bytes)?,
        })
    }

    /// Whether a region anywhere bears this name.
    pub(crate) fn is_region(&self, key: &str) -> bool {
        self.region_keys.contains(key)
    }

    /// How many places there are.
    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn place(&'static self, number: usize) -> Option<Place> {
        let (country, region) = self.regions.get(usize::from(*self.region_of.get(number)?))?;
        Some(Place {
            name: self.names.get(number)?,
            district: self.districts.get(usize::from(*self.district_of.get(number)?))?,
            region,
            country,
            at: self.point(number)?,
            around: *self.around.get(number)?,
        })
    }

    fn point(&self, number: usize) -> Option<Point> {
        Some(Point { lat: f64::from(*self.lat.get(number)?) / 1e4, lon: f64::from(*self.lon.get(number)?) / 1e4 })
    }

    /// The places whose names are `name`: letter by letter where there are any, else those that write marked letters out.
    pub(crate) fn named(&'static self, name: &str) -> Vec<Place> {
        let sought = loose(name);
        let own = |name: &String| loose(&key(&name.to_lowercase()));
        let first = self.names.partition_point(|name| own(name) < sought);
        let alike = self.names.iter().skip(first).take_while(|name| own(name) == sought).count();
        let all: Vec<Place> = (first..first + alike).filter_map(|number| self.place(number)).collect();
        let same: Vec<Place> = all.iter().filter(|place| folded_key(place.name) == name).copied().collect();
        if same.is_empty() { all } else { same }
    }

    /// The places whose latitude is within `degrees` of one.
    pub(crate) fn about(&'static self, lat: f64, degrees: f64) -> impl Iterator<Item = (usize, Point)> {
        let [low, high] = [lat - degrees, lat + degrees].map(|lat| (lat * 1e4) as i32);
        let numbers = self.lat.iter().enumerate().filter(move |(_, lat)| (low - 1..=high + 1).contains(*lat)).map(|(number, _)| number);
        numbers.filter_map(|number| Some((number, self.point(number)?)))
    }
}
