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
    /// All names, one after the other, and where each begins and the last ends.
    names: String,
    starts: Vec<usize>,
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

    fn text(&mut self) -> Option<&'a str> {
        let length = self.length()?;
        std::str::from_utf8(self.take(length)?).ok()
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
            .text()?
            .split('\n')
            .map(|line| {
                line.split_once(' ')
                    .map_or_else(|| (line.to_owned(), String::new()), |(country, name)| (country.to_owned(), name.to_owned()))
            })
            .collect();
        let districts = reader.text()?.split('\n').map(str::to_owned).collect();
        let lines = reader.text()?;
        let mut names = String::with_capacity(lines.len());
        let mut starts = Vec::with_capacity(count + 1);
        for line in lines.split('\n') {
            starts.push(names.len());
            names.push_str(line);
        }
        starts.push(names.len());
        Some(Self {
            region_keys: regions.iter().map(|(_, name)| folded_key(name)).filter(|name| !name.is_empty()).collect(),
            regions,
            districts,
            starts,
            names,
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
        self.starts.len().saturating_sub(1)
    }

    fn name(&self, number: usize) -> Option<&str> {
        self.names.get(*self.starts.get(number)?..*self.starts.get(number + 1)?)
    }

    pub(crate) fn place(&'static self, number: usize) -> Option<Place> {
        let (country, region) = self.regions.get(usize::from(*self.region_of.get(number)?))?;
        Some(Place {
            name: self.name(number)?,
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
        let own = |number: usize| self.name(number).map(|name| loose(&key(&name.to_lowercase()))).unwrap_or_default();
        // The names are in order: the first that is not less is looked for by halves.
        let (mut first, mut end) = (0, self.len());
        while first < end {
            let middle = first.midpoint(end);
            if own(middle) < sought {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        let alike = (first..self.len()).take_while(|number| own(*number) == sought);
        let all: Vec<Place> = alike.filter_map(|number| self.place(number)).collect();
        let same: Vec<Place> = all.iter().filter(|place| folded_key(place.name) == name).copied().collect();
        if same.is_empty() { all } else { same }
    }

    /// Where all places are.
    pub(crate) fn points(&'static self) -> impl Iterator<Item = Point> {
        (0..self.len()).filter_map(|number| self.point(number))
    }

    /// The places whose latitude is within `degrees` of one.
    pub(crate) fn about(&'static self, lat: f64, degrees: f64) -> impl Iterator<Item = (usize, Point)> {
        let [low, high] = [lat - degrees, lat + degrees].map(|lat| (lat * 1e4) as i32);
        let numbers = self.lat.iter().enumerate().filter(move |(_, lat)| (low - 1..=high + 1).contains(*lat)).map(|(number, _)| number);
        numbers.filter_map(|number| Some((number, self.point(number)?)))
    }
}
