//! What an import brought, left out and could not read, in plain words.

use std::collections::BTreeMap;

use hearten_domain::{Import, ImportReport, Problem};
use jiff::tz::TimeZone;

use crate::{left_out_reason::meaning_of, phrase, upload::shown_source};

/// So many causes of problems are told, and so many places of each.
const MOST_CAUSES: usize = 100;
const MOST_PLACES: usize = 50;

/// So many files are named in a line.
const NAMED: usize = 3;

/// An import in a few lines.
pub(crate) struct ImportLine {
    pub(crate) id: String,
    pub(crate) sources: String,
    pub(crate) when: String,
    pub(crate) undone: bool,
    pub(crate) brought: String,
    /// What else there is to see: `1,204 left out`, `3 could not be read wholly`.
    pub(crate) more: Vec<String>,
}

/// What was left out for one reason.
pub(crate) struct LeftOut {
    pub(crate) number: String,
    pub(crate) reason: String,
    pub(crate) sentence: &'static str,
    pub(crate) remedy: &'static str,
    pub(crate) leads_to_addresses: bool,
}

/// What could not be read, or not wholly.
pub(crate) struct ProblemLine {
    pub(crate) cause: String,
    /// How often, where more than once.
    pub(crate) number: String,
    pub(crate) places: Vec<String>,
    /// How many places more.
    pub(crate) beyond: usize,
}

/// What the import kept of itself; empty where another version wrote it.
pub(crate) fn report_of(import: &Import) -> ImportReport {
    serde_json::from_str(&import.report).unwrap_or_default()
}

/// The import in a few lines.
pub(crate) fn line(import: &Import, zone: &TimeZone) -> ImportLine {
    let report = report_of(import);
    let left_out: u64 = report.left_out.values().sum();
    let left_out = (left_out > 0).then(|| format!("{} left out on purpose", grouped(left_out)));
    let problems = (!report.problems.is_empty()).then(|| format!("{} not read wholly", grouped(report.problems.len() as u64)));
    ImportLine {
        id: import.id.to_string(),
        sources: sources(import),
        when: when(import, zone),
        undone: import.undone_at.is_some(),
        brought: brought(&report),
        more: [left_out, problems].into_iter().flatten().collect(),
    }
}

/// The files of an import, the first few of them.
pub(crate) fn sources(import: &Import) -> String {
    let names: Vec<String> = import.sources.lines().map(shown_source).collect();
    match names.len().checked_sub(NAMED) {
        Some(others) if others > 0 => format!("{} and {} more", names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", "), others),
        _ => names.join(", "),
    }
}

/// When it ran.
pub(crate) fn when(import: &Import, zone: &TimeZone) -> String {
    import.at.to_zoned(zone.clone()).strftime("%-d %B %Y, %H:%M").to_string()
}

/// What came in, in a sentence.
pub(crate) fn brought(report: &ImportReport) -> String {
    let said = parts(report);
    if said.is_empty() { "Nothing new came in.".into() } else { format!("{}.", said.join(", ")) }
}

/// What came in, a phrase each.
pub(crate) fn parts(report: &ImportReport) -> Vec<String> {
    let part =
        |number: u64, one: &str, many: &str| (number > 0).then(|| phrase::count(i64::try_from(number).unwrap_or(i64::MAX), one, many));
    let parts = [
        part(report.people.new, "new person", "new people"),
        part(report.people.matched, "card of somebody known", "cards of people known"),
        part(report.moments.new, "new moment", "new moments"),
        part(report.moments.known, "moment known already", "moments known already"),
    ];
    parts.into_iter().flatten().collect()
}

/// What was left out, the most frequent reason first.
pub(crate) fn left_out(report: &ImportReport) -> Vec<LeftOut> {
    let mut reasons: Vec<(&String, u64)> = report.left_out.iter().map(|(reason, number)| (reason, *number)).collect();
    reasons.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    let line = |(reason, number): (&String, u64)| {
        let meaning = meaning_of(reason);
        LeftOut {
            number: grouped(number),
            reason: phrase::capital(reason),
            sentence: meaning.sentence,
            remedy: meaning.remedy,
            leads_to_addresses: meaning.has_addresses,
        }
    };
    reasons.into_iter().map(line).collect()
}

/// What could not be read, by cause: the most frequent first, each with the first places where it stands.
pub(crate) fn problems(report: &ImportReport) -> Vec<ProblemLine> {
    let mut causes: BTreeMap<&str, Vec<&Problem>> = BTreeMap::new();
    for problem in &report.problems {
        causes.entry(&problem.cause).or_default().push(problem);
    }
    let mut causes: Vec<_> = causes.into_iter().collect();
    causes.sort_by_key(|(_, problems)| std::cmp::Reverse(problems.len()));
    let line = |(cause, problems): (&str, Vec<&Problem>)| ProblemLine {
        cause: phrase::sentence(cause),
        number: if problems.len() > 1 { grouped(problems.len() as u64) } else { String::new() },
        places: problems.iter().take(MOST_PLACES).map(|problem| place(problem)).collect(),
        beyond: problems.len().saturating_sub(MOST_PLACES),
    };
    causes.into_iter().take(MOST_CAUSES).map(line).collect()
}

fn place(problem: &Problem) -> String {
    let source = shown_source(&problem.source);
    if problem.line > 0 { format!("{source}, line {}", grouped(problem.line)) } else { source }
}

/// A count with thousands set apart.
pub(crate) fn grouped(number: u64) -> String {
    phrase::grouped(i64::try_from(number).unwrap_or(i64::MAX))
}
