//! Recommendations and endorsements of LinkedIn's data export: praise that was given and received.

use hearten_domain::{Cause, Problem, ProblemCause};
use jiff::civil::Date;

use super::{
    linkedin::tidy_name,
    sheet::{Sheet, SheetRow},
    times::read_day,
};
use crate::text::one_line;

/// Which way praise went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PraiseDirection {
    /// By me.
    Given,
    /// To me.
    Received,
}

/// What kind of praise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PraiseKind {
    /// Words of their own.
    Recommendation,
    /// A word for a skill, by one click.
    Endorsement,
}

/// Praise for somebody or by somebody. Endorsements by one person on one day are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PraiseObservation {
    /// Which way.
    pub direction: PraiseDirection,
    /// What kind.
    pub kind: PraiseKind,
    /// The other's name.
    pub name: String,
    /// The address of the other's profile, where told.
    pub profile: Option<String>,
    /// Where the other worked then.
    pub organization: Option<String>,
    /// As what the other worked then.
    pub role: Option<String>,
    /// The words, as written.
    pub text: Option<String>,
    /// The skills.
    pub skills: Vec<String>,
    /// On which day.
    pub on: Option<Date>,
    /// The line on which it begins, from 1.
    pub line: u64,
    /// The rows as they came, each under the names of its columns.
    pub raw: Vec<u8>,
}

/// What a table of recommendations or endorsements says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PraiseReading {
    /// Praise, in the order of the table.
    pub praise: Vec<PraiseObservation>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Recommendations; which way they went only the file's name tells.
pub(super) fn read_recommendations(sheet: &Sheet<'_>) -> Result<PraiseReading, Cause> {
    let file = sheet.source.rsplit(['/', '\\', '!']).next().unwrap_or_default().to_lowercase();
    let direction = match (file.contains("given"), file.contains("received")) {
        (true, false) => PraiseDirection::Given,
        (false, true) => PraiseDirection::Received,
        _ => return Err(ProblemCause::RecommendationsOfWhom.into()),
    };
    let mut reading = PraiseReading::default();
    for row in sheet.rows() {
        let read = row.map(|row| {
            let name = name_of(&row, "firstname", "lastname")?;
            let text = row.text("text").map(str::to_owned);
            let on = day_of(&mut reading.problems, sheet, &row, "creationdate");
            let (organization, role) = (row.cell("company"), row.cell("jobtitle"));
            let kind = PraiseKind::Recommendation;
            let (line, raw) = (row.line(), row.raw());
            Some(PraiseObservation { direction, kind, name, profile: None, organization, role, text, skills: Vec::new(), on, line, raw })
        });
        keep(&mut reading, sheet, read);
    }
    Ok(reading)
}

/// Endorsements; the names of the columns tell who gave them.
pub(super) fn read_endorsements(sheet: &Sheet<'_>) -> PraiseReading {
    let (direction, other) =
        if sheet.has("endorseefirstname") { (PraiseDirection::Given, "endorsee") } else { (PraiseDirection::Received, "endorser") };
    let mut reading = PraiseReading::default();
    for row in sheet.rows() {
        let read = row.map(|row| {
            let name = name_of(&row, &format!("{other}firstname"), &format!("{other}lastname"))?;
            let profile = row.text(&format!("{other}publicurl")).map(with_scheme);
            let on = day_of(&mut reading.problems, sheet, &row, "endorsementdate");
            let skills = row.cell("skillname").into_iter().collect();
            let (line, raw, kind) = (row.line(), row.raw(), PraiseKind::Endorsement);
            Some(PraiseObservation { direction, kind, name, profile, organization: None, role: None, text: None, skills, on, line, raw })
        });
        keep(&mut reading, sheet, read);
    }
    reading
}

/// Keeps what a row said, with what the same person said on the same day where it is an endorsement.
fn keep(reading: &mut PraiseReading, sheet: &Sheet<'_>, read: Result<Option<PraiseObservation>, Problem>) {
    let mut praise = match read {
        Ok(Some(praise)) => praise,
        Ok(None) => return,
        Err(problem) => return reading.problems.push(sheet.problem(problem.line, problem.cause)),
    };
    let is_same = |it: &&mut PraiseObservation| {
        praise.kind == PraiseKind::Endorsement && it.on == praise.on && it.name == praise.name && it.profile == praise.profile
    };
    match reading.praise.iter_mut().find(is_same) {
        Some(same) => {
            praise.skills.retain(|skill| !same.skills.contains(skill));
            same.skills.append(&mut praise.skills);
            same.raw.append(&mut praise.raw);
        }
        None => reading.praise.push(praise),
    }
}

fn name_of(row: &SheetRow<'_, '_>, given: &str, family: &str) -> Option<String> {
    let whole = [row.cell(given), row.cell(family)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    tidy_name(&whole)
}

fn day_of(problems: &mut Vec<Problem>, sheet: &Sheet<'_>, row: &SheetRow<'_, '_>, wanted: &str) -> Option<Date> {
    match read_day(row.text(wanted)?) {
        Ok(day) => Some(day),
        Err(cause) => {
            problems.push(sheet.problem(row.line(), cause));
            None
        }
    }
}

/// Profiles stand here without `https://`.
fn with_scheme(url: &str) -> String {
    let url = one_line(url).unwrap_or_default();
    if url.contains("://") { url } else { format!("https://{url}") }
}
