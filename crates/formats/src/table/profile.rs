//! Who the user is: `Profile.csv` and `Email Addresses.csv` of LinkedIn's data export.

use hearten_domain::{PartialDate, Problem};

use super::{dates::read_date, linkedin::tidy_name, sheet::Sheet};
use crate::text::clean_address;

/// What an export says of the one whose export it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProfileObservation {
    /// The whole name; none where only addresses are told.
    pub name: Option<String>,
    /// Given name.
    pub given: Option<String>,
    /// Family name.
    pub family: Option<String>,
    /// The family name before a marriage.
    pub maiden: Option<String>,
    /// What they say of themselves in a line.
    pub headline: Option<String>,
    /// The industry they work in.
    pub industry: Option<String>,
    /// Where they live, as the network shows it.
    pub place: Option<String>,
    /// The day of birth, mostly without a year.
    pub birthday: Option<PartialDate>,
    /// Mail addresses, in lower case.
    pub emails: Vec<String>,
    /// The rows as they came, each under the names of its columns.
    pub raw: Vec<u8>,
    /// The line on which the first begins, from 1.
    pub line: u64,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// The one row of `Profile.csv`.
pub(super) fn read_profile(sheet: &Sheet<'_>) -> ProfileObservation {
    let mut profile = ProfileObservation::default();
    let Some(Ok(row)) = sheet.rows().next() else { return profile };
    let whole = [row.cell("firstname"), row.cell("lastname")].into_iter().flatten().collect::<Vec<_>>().join(" ");
    profile.name = tidy_name(&whole);
    profile.given = row.cell("firstname");
    profile.family = row.cell("lastname").and_then(|family| tidy_name(&family));
    profile.maiden = row.cell("maidenname");
    profile.headline = row.cell("headline");
    profile.industry = row.cell("industry");
    profile.place = row.cell("geolocation").or_else(|| row.cell("address"));
    (profile.raw, profile.line) = (row.raw(), row.line());
    match read_date(row.text("birthdate").unwrap_or_default(), None) {
        Ok(date) => profile.birthday = date,
        Err(cause) => profile.problems.push(sheet.problem(row.line(), cause)),
    }
    profile
}

/// The addresses of `Email Addresses.csv`: those that are confirmed.
pub(super) fn read_addresses(sheet: &Sheet<'_>) -> ProfileObservation {
    let mut profile = ProfileObservation { line: 2, ..ProfileObservation::default() };
    for row in sheet.rows().filter_map(Result::ok) {
        let is_confirmed = row.text("confirmed").is_none_or(|text| !text.eq_ignore_ascii_case("no"));
        let address = row.text("emailaddress").and_then(clean_address).filter(|address| !profile.emails.contains(address));
        if let Some(address) = address.filter(|_| is_confirmed) {
            profile.emails.push(address);
            profile.raw.append(&mut row.raw());
        }
    }
    profile
}
