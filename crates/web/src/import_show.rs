//! `GET /sources/imports/ID`: one import: what it brought, what it left out and why, what it could not read, and the way back.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{ImportId, ImportReport};
use hearten_verbs::import_report;

use crate::{
    error_page::PageError,
    import_words::{self, LeftOut, ProblemLine},
    page::{Page, show},
    phrase,
    say::say,
    upload::shown_source,
    visitor::{Visitor, identity},
};

/// So many files are listed.
const MOST_FILES: usize = 100;

#[derive(Template)]
#[template(path = "import_show.html")]
struct ImportPage {
    page: Page,
    id: String,
    title: String,
    when: String,
    undone: bool,
    brought: Vec<String>,
    files: Vec<String>,
    left_out: Vec<LeftOut>,
    left_out_sum: String,
    problems: Vec<ProblemLine>,
    takes: String,
}

/// Shows one import.
pub(crate) async fn import_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let id: ImportId = identity(&id)?;
    let imports = visitor.vault.imports().await?;
    let import = imports.iter().find(|import| import.id == id).ok_or_else(|| PageError::missing(say("import-no-such")))?;
    let report = import_report(import);
    let mut files: Vec<String> = import.sources.lines().map(shown_source).collect();
    files.truncate(MOST_FILES);
    let title = import_words::sources(import);
    show(&ImportPage {
        page: visitor.page(&title, "/sources"),
        id: id.to_string(),
        title,
        when: import_words::when(import, &visitor.vault.zone()),
        undone: import.undone_at.is_some(),
        brought: import_words::parts(&report).iter().map(|part| phrase::capital(part)).collect(),
        files: if files.len() > 1 { files } else { Vec::new() },
        left_out: import_words::left_out(&report),
        left_out_sum: import_words::grouped(report.left_out.values().sum()),
        problems: import_words::problems(&report),
        takes: takes(&report),
    })
}

/// What taking the import back takes, and what it leaves.
fn takes(report: &ImportReport) -> String {
    let (people, moments) = (report.people.new, report.moments.new);
    let key = match (people > 0, moments > 0) {
        (true, true) => "import-takes-both",
        (true, false) => "import-takes-people",
        (false, true) => "import-takes-moments",
        (false, false) => "import-takes-rest",
    };
    format!("{} {}", say(key).with("people", people).with("moments", moments), say("import-files-stay"))
}
