//! What an import brought, left out and could not read, in plain words.

use std::collections::BTreeMap;

use hearten_domain::{Import, ImportReport, Problem};
use hearten_verbs::import_report;
use jiff::tz::TimeZone;

use crate::{
    left_out_reason::{self, meaning_of},
    phrase, problem_cause,
    say::{Advice, say},
    upload::shown_source,
};

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
    /// What else there is to see: `1,204 left out on purpose`, `3 not read wholly`.
    pub(crate) more: Vec<MoreLine>,
}

/// What else there is to see of an import, and where on its page it stands.
pub(crate) struct MoreLine {
    pub(crate) place: &'static str,
    pub(crate) text: String,
}

/// What was left out for one reason.
pub(crate) struct LeftOut {
    pub(crate) number: String,
    pub(crate) reason: Advice,
    /// What that means; empty where the reason says it all.
    pub(crate) sentence: String,
    /// What to do; empty where there is nothing to be done.
    pub(crate) remedy: String,
    pub(crate) leads_to_addresses: bool,
}

/// What could not be read, or not wholly.
pub(crate) struct ProblemLine {
    pub(crate) cause: Advice,
    /// How often, where more than once.
    pub(crate) number: String,
    pub(crate) places: Vec<String>,
    /// How many places more.
    pub(crate) beyond: usize,
}

/// The import in a few lines.
pub(crate) fn line(import: &Import, zone: &TimeZone) -> ImportLine {
    let report = import_report(import);
    let left_out: u64 = report.left_out.values().sum();
    let left_out = (left_out > 0).then(|| MoreLine { place: "out", text: say("import-left-out").with("count", left_out).into() });
    let problems = report.problems.len();
    let problems = (problems > 0).then(|| MoreLine { place: "wrong", text: say("import-not-wholly").with("count", problems).into() });
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
        Some(others) if others > 0 => {
            let first = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
            say("import-sources-more").with("names", first).with("count", others).into()
        }
        _ => names.join(", "),
    }
}

/// When it ran.
pub(crate) fn when(import: &Import, zone: &TimeZone) -> String {
    phrase::day_and_time(&import.at.to_zoned(zone.clone()))
}

/// What came in, in a sentence.
pub(crate) fn brought(report: &ImportReport) -> String {
    let said = parts(report);
    if said.is_empty() { say("import-brought-nothing").into() } else { format!("{}.", said.join(", ")) }
}

/// What came in, a phrase each.
pub(crate) fn parts(report: &ImportReport) -> Vec<String> {
    let parts = [
        ("import-people-new", report.people.new),
        ("import-people-known", report.people.matched),
        ("import-moments-new", report.moments.new),
        ("import-moments-known", report.moments.known),
    ];
    parts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| say(key).with("count", count).into()).collect()
}

/// What was left out, the most frequent reason first.
pub(crate) fn left_out(report: &ImportReport) -> Vec<LeftOut> {
    let mut reasons: Vec<(&String, u64)> = report.left_out.iter().map(|(reason, number)| (reason, *number)).collect();
    reasons.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    let said = |key: &'static str| if key.is_empty() { String::new() } else { say(key).into() };
    let line = |(reason, number): (&String, u64)| {
        let meaning = meaning_of(reason);
        LeftOut {
            number: grouped(number),
            reason: left_out_reason::on_page(reason),
            sentence: said(meaning.sentence),
            remedy: said(meaning.remedy),
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
        cause: problem_cause::on_page(cause),
        number: if problems.len() > 1 { grouped(problems.len() as u64) } else { String::new() },
        places: problems.iter().take(MOST_PLACES).map(|problem| place(problem)).collect(),
        beyond: problems.len().saturating_sub(MOST_PLACES),
    };
    causes.into_iter().take(MOST_CAUSES).map(line).collect()
}

/// Where it stands. What concerns all the files of an import names each of them.
fn place(problem: &Problem) -> String {
    let source = problem.source.split(", ").map(shown_source).collect::<Vec<_>>().join(", ");
    if problem.line > 0 { say("import-place").with("source", source).with("line", problem.line).into() } else { source }
}

/// A count with thousands set apart.
pub(crate) fn grouped(number: u64) -> String {
    phrase::grouped(i64::try_from(number).unwrap_or(i64::MAX))
}
