//! Who belongs to which organization in the world outside: tables of members and officers, and the boards of Norway's public companies as published by
//! Seierstad & Opsahl (2011).
//!
//! What a file is, is told by what is in it. The boards come in three files that name one another's rows, so that all files are added before anything is said.

mod boards;
mod headings;
mod rows;
mod table;

use std::collections::BTreeMap;

use hearten_domain::{Cause, MembershipKind, PartialDate, Problem};

use self::boards::{BoardsPart, Company, Seats};

/// Somebody listed as belonging to an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListingObservation {
    /// The name as listed.
    pub name: String,
    /// What the list tells its people apart by; none where only the name does.
    pub key: Option<String>,
    /// The organization's name.
    pub organization: String,
    /// Where the organization is.
    pub place: Option<String>,
    /// How they belong to it.
    pub kind: MembershipKind,
    /// As what.
    pub role: Option<String>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
    /// The day for which the list says so.
    pub as_of: Option<PartialDate>,
    /// The file.
    pub source: String,
}

/// What lists of members say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListingReading {
    /// Who is listed where, in the order of the files.
    pub listings: Vec<ListingObservation>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Files of members, added one after the other.
#[derive(Debug, Default)]
pub struct OrganizationFiles {
    reading: ListingReading,
    people: BTreeMap<u32, String>,
    companies: BTreeMap<u32, Company>,
    seats: Vec<Seats>,
}

impl OrganizationFiles {
    /// Adds a file; one that is not understood is a problem of the reading.
    pub fn add(&mut self, source: &str, bytes: &[u8]) {
        match boards::read_part(source, bytes) {
            Some(BoardsPart::People(people)) => self.people.extend(people),
            Some(BoardsPart::Companies(companies)) => self.companies.extend(companies),
            Some(BoardsPart::Seats(seats)) => self.seats.push(seats),
            None => table::read_members(source, bytes, &mut self.reading),
        }
    }

    /// What all files together say.
    pub fn finish(mut self) -> ListingReading {
        for seats in std::mem::take(&mut self.seats) {
            boards::join(&seats, &self.people, &self.companies, &mut self.reading);
        }
        self.reading
    }
}

fn problem(source: &str, line: u64, cause: impl Into<Cause>) -> Problem {
    Problem { source: source.to_owned(), line, cause: cause.into() }
}

#[cfg(test)]
mod tests;
