//! `GET /sources`: bring files in, and what came of each import.

use askama::Template;
use axum::response::Response;
use hearten_domain::{Import, ImportReport};
use jiff::tz::TimeZone;

use crate::{
    error_page::PageError,
    import_upload::UPLOAD_LIMIT_TEXT,
    page::{Page, show},
    phrase,
    upload::shown_source,
    visitor::Visitor,
};

/// So many problems of one import are listed.
const MOST_PROBLEMS: usize = 100;

#[derive(Template)]
#[template(path = "sources_show.html")]
struct SourcesPage {
    page: Page,
    limit: &'static str,
    imports: Vec<ImportLine>,
}

struct ImportLine {
    id: String,
    sources: String,
    when: String,
    undone: bool,
    brought: String,
    left_out: Vec<String>,
    left_out_sum: String,
    problems: Vec<ProblemLine>,
    problem_sum: String,
}

struct ProblemLine {
    cause: String,
    place: String,
}

/// Shows the imports, newest first.
pub(crate) async fn sources_show(visitor: Visitor) -> Result<Response, PageError> {
    let zone = visitor.vault.zone();
    let mut imports = visitor.vault.imports().await?;
    imports.sort_by_key(|import| std::cmp::Reverse(import.at));
    let imports = imports.iter().map(|import| line(import, &zone)).collect();
    show(&SourcesPage { page: visitor.page("Sources", "/sources"), limit: UPLOAD_LIMIT_TEXT, imports })
}

fn line(import: &Import, zone: &TimeZone) -> ImportLine {
    let report: ImportReport = serde_json::from_str(&import.report).unwrap_or_default();
    let listed = report.problems.iter().take(MOST_PROBLEMS).map(|problem| {
        let source = shown_source(&problem.source);
        let place = if problem.line > 0 { format!("{source}, line {}", problem.line) } else { source };
        ProblemLine { cause: phrase::sentence(&problem.cause), place }
    });
    ImportLine {
        id: import.id.to_string(),
        sources: import.sources.lines().map(shown_source).collect::<Vec<_>>().join(", "),
        when: import.at.to_zoned(zone.clone()).strftime("%-d %B %Y, %H:%M").to_string(),
        undone: import.undone_at.is_some(),
        brought: brought(&report),
        left_out: report.left_out.iter().map(|(reason, number)| format!("{} \u{b7} {reason}", grouped(*number))).collect(),
        left_out_sum: grouped(report.left_out.values().sum()),
        problem_sum: format!("{} could not be read wholly", phrase::count(report.problems.len() as i64, "record", "records")),
        problems: listed.collect(),
    }
}

fn brought(report: &ImportReport) -> String {
    let part =
        |number: u64, one: &str, many: &str| (number > 0).then(|| phrase::count(i64::try_from(number).unwrap_or(i64::MAX), one, many));
    let parts = [
        part(report.people.new, "new person", "new people"),
        part(report.people.matched, "card of somebody known", "cards of people known"),
        part(report.moments.new, "new moment", "new moments"),
        part(report.moments.known, "moment known already", "moments known already"),
    ];
    let said: Vec<String> = parts.into_iter().flatten().collect();
    if said.is_empty() { "Nothing new came in.".into() } else { format!("{}.", said.join(", ")) }
}

fn grouped(number: u64) -> String {
    phrase::grouped(i64::try_from(number).unwrap_or(i64::MAX))
}
