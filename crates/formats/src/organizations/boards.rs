//! The boards data: names of people, names of companies, and for each month who sat where (boardsandgender.com; Seierstad & Opsahl 2011).

use std::collections::BTreeMap;

use hearten_domain::{MembershipKind, PartialDate, ProblemCause};

use super::{ListingObservation, ListingReading, problem};
use crate::text::{decode, one_line};

/// A company's name and town.
pub(super) type Company = (String, Option<String>);

/// Who sat where on one day.
#[derive(Debug)]
pub(super) struct Seats {
    source: String,
    day: Option<PartialDate>,
    /// Companies and people, by their numbers.
    taken: Vec<(u32, u32)>,
}

/// One of the three files.
pub(super) enum BoardsPart {
    People(BTreeMap<u32, String>),
    Companies(BTreeMap<u32, Company>),
    Seats(Seats),
}

/// Reads one of the files; none where it is none.
pub(super) fn read_part(source: &str, bytes: &[u8]) -> Option<BoardsPart> {
    let text = decode(bytes);
    let first = text.lines().next()?;
    if first.trim() == r#""id" "name" "gender""# {
        return Some(BoardsPart::People(text.lines().skip(1).filter_map(person).collect()));
    }
    if company(first).is_some() {
        return Some(BoardsPart::Companies(text.lines().filter_map(company).collect()));
    }
    seat(first)?;
    let taken: Vec<(u32, u32)> = text.lines().filter_map(seat).collect();
    Some(BoardsPart::Seats(Seats { source: source.to_owned(), day: day_of(source), taken }))
}

/// `1 "Aage Jakobsen" 1`
fn person(line: &str) -> Option<(u32, String)> {
    let (number, rest) = line.split_once(' ')?;
    let (name, _) = rest.trim().strip_prefix('"')?.rsplit_once('"')?;
    Some((number.trim().parse().ok()?, one_line(name)?))
}

/// `1⇥"879447992"⇥"24SEVENOFFICE ASA"⇥"0667 OSLO"`
fn company(line: &str) -> Option<(u32, Company)> {
    let mut cells = line.split('\t').map(|cell| cell.trim().trim_matches('"'));
    let (number, register, name) = (cells.next()?.parse().ok()?, cells.next()?, one_line(&cells.next()?.replace("&amp;", "&"))?);
    let is_registered = register.len() >= 6 && register.bytes().all(|digit| digit.is_ascii_digit());
    is_registered.then(|| (number, (name, cells.next().and_then(town))))
}

/// A town of an address such as `0667 OSLO`.
fn town(address: &str) -> Option<String> {
    let name = one_line(address.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ' '))?;
    if name.chars().any(char::is_lowercase) {
        return Some(name);
    }
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_string() + &letters.as_str().to_lowercase()).unwrap_or_default()
    };
    Some(name.split(' ').map(capital).collect::<Vec<_>>().join(" "))
}

/// `1 2149`: a company and one who sits on its board.
fn seat(line: &str) -> Option<(u32, u32)> {
    let mut numbers = line.split_whitespace();
    let seat = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?);
    numbers.next().is_none().then_some(seat)
}

/// The day in a file's name: `net2m_2009-08-01.txt`.
fn day_of(source: &str) -> Option<PartialDate> {
    let name = source.rsplit(['/', '\\', '!']).next()?;
    let (_, rest) = name.split_once('_')?;
    rest.get(..10)?.parse().ok()
}

/// Names whoever sits where.
pub(super) fn join(seats: &Seats, people: &BTreeMap<u32, String>, companies: &BTreeMap<u32, Company>, reading: &mut ListingReading) {
    let mut nameless = 0_u64;
    for (company, person) in &seats.taken {
        let (Some((organization, place)), Some(name)) = (companies.get(company), people.get(person)) else {
            nameless += 1;
            continue;
        };
        reading.listings.push(ListingObservation {
            name: name.clone(),
            key: Some(format!("boards:{person}")),
            organization: organization.clone(),
            place: place.clone(),
            kind: MembershipKind::Board,
            role: None,
            from: None,
            to: None,
            as_of: seats.day,
            source: seats.source.clone(),
        });
    }
    if nameless > 0 {
        let (count, total) = (nameless.to_string(), seats.taken.len().to_string());
        let cause = ProblemCause::SeatsNameless.with(&[("count", &count), ("total", &total)]);
        reading.problems.push(problem(&seats.source, 0, cause));
    }
}
