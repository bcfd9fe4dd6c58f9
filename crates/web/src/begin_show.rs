//! `GET` and `POST /begin`: after the first import: whether it was told rightly who I am, how much I mean to do, and on to the first moves.

use askama::Template;
use axum::response::Response;
use hearten_verbs::MeEdit;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    import_words::report_of,
    page::{Page, show},
    phrase,
    settings_show::differences,
    visitor::{Posted, Visitor, filled},
};

/// The ways to begin: so many moves a day, in words, and for whom that is.
pub(crate) const PACES: &[(i64, &str, &str)] = &[
    (1, "One a day", "A quarter of an hour, for a full life"),
    (3, "Three a day", "Half an hour, plenty for most"),
    (5, "Five a day", "An hour, when people are your work"),
];

/// The pace that is offered first.
const USUAL: i64 = 3;

#[derive(Template)]
#[template(path = "begin_show.html")]
struct BeginPage {
    page: Page,
    /// What came in, in a sentence.
    came: String,
    /// How it was told who I am; empty where I said it, or it was not asked.
    told: String,
    name: String,
    addresses: String,
    pace: i64,
    /// The import that can be taken back.
    import: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Form {
    name: String,
    addresses: String,
    moves_a_day: String,
}

/// Asks what is still to be said before the first moves.
pub(crate) async fn begin_show(visitor: Visitor) -> Result<Response, PageError> {
    let imports: Vec<_> = visitor.vault.imports().await?.into_iter().filter(|import| import.undone_at.is_none()).collect();
    let reports: Vec<_> = imports.iter().map(report_of).collect();
    let people = reports.iter().map(|report| report.people.new).sum();
    let moments = reports.iter().map(|report| report.moments.new).sum();
    let me = visitor.vault.me().await?;
    let mut page = visitor.page("First things", "/");
    show(&BeginPage {
        came: if imports.is_empty() { String::new() } else { came(people, moments) },
        told: page.notice.take().map(|notice| notice.text).unwrap_or_default(),
        page,
        name: me.name.unwrap_or_default(),
        addresses: me.addresses.join("\n"),
        pace: if PACES.iter().any(|(moves, ..)| *moves == me.moves_a_day) { me.moves_a_day } else { USUAL },
        import: imports.first().map(|import| import.id.to_string()),
    })
}

/// Keeps what differs from what is known of me, and goes on to Today.
pub(crate) async fn begin_save(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let known = visitor.vault.me().await?;
    let moves =
        form.moves_a_day.trim().parse::<i64>().map_err(|_| PageError::invalid("the moves a day are not a number").hint("1 to 20"))?;
    let (add_addresses, remove_addresses) = differences(&known.addresses, &form.addresses.to_lowercase());
    let edit = MeEdit {
        name: filled(form.name).filter(|name| Some(name) != known.name.as_ref()),
        add_addresses,
        remove_addresses,
        moves_a_day: Some(moves),
        ..MeEdit::default()
    };
    visitor.vault.edit_me(edit).await?;
    Ok(visitor.done("Take one, set it aside, or say that it is not for you: each answer teaches what to bring you.", None, "/"))
}

/// What came in, in a sentence.
pub(crate) fn came(people: u64, moments: u64) -> String {
    let count = |number: u64, one: &str, many: &str| phrase::count(i64::try_from(number).unwrap_or(i64::MAX), one, many);
    format!("{} and {} came in.", count(people, "person", "people"), count(moments, "moment", "moments"))
}
