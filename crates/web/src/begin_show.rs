//! `GET` and `POST /begin`: after the first import: whether it was told rightly who I am, how much I mean to do, and on to the first moves.

use askama::Template;
use axum::{extract::State, response::Response};
use hearten_verbs::MeEdit;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    say::say,
    settings_show::differences,
    state::WebState,
    visitor::{Posted, Visitor, filled},
};

/// The ways to begin: so many moves a day, and the keys of that in words and of for whom it is.
pub(crate) const PACES: &[(i64, &str, &str)] = &[
    (1, "begin-pace-one", "begin-pace-one-about"),
    (3, "begin-pace-three", "begin-pace-three-about"),
    (5, "begin-pace-five", "begin-pace-five-about"),
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
    let brought = visitor.vault.brought_in().await?;
    let me = visitor.vault.me().await?;
    let mut page = visitor.page(say("begin-title"), "/");
    show(&BeginPage {
        came: brought.latest.map(|_| came(brought.people, brought.moments)).unwrap_or_default(),
        told: page.notice.take().map(|notice| notice.text).unwrap_or_default(),
        page,
        name: me.name.unwrap_or_default(),
        addresses: me.addresses.join("\n"),
        pace: if me.is_pace_chosen && PACES.iter().any(|(moves, ..)| *moves == me.moves_a_day) { me.moves_a_day } else { USUAL },
        import: brought.latest.map(|id| id.to_string()),
    })
}

/// Keeps what differs from what is known of me, and goes on to Today.
pub(crate) async fn begin_save(visitor: Visitor, State(state): State<WebState>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let known = visitor.vault.me().await?;
    let no_number = |_| PageError::invalid(say("begin-moves-no-number")).hint(say("begin-moves-hint"));
    let moves = form.moves_a_day.trim().parse::<i64>().map_err(no_number)?;
    let (add_addresses, remove_addresses) = differences(&known.addresses, &form.addresses.to_lowercase());
    let edit = MeEdit {
        name: filled(form.name).filter(|name| Some(name) != known.name.as_ref()),
        add_addresses,
        remove_addresses,
        moves_a_day: Some(moves),
        ..MeEdit::default()
    };
    visitor.vault.edit_me(edit).await?;
    // Where only an address book came in there may be none to take.
    let has_moves = !state.kept().today.get(&visitor.vault, visitor.vault.today()).await?.moves.is_empty();
    let said = say(if has_moves { "begin-done" } else { "begin-done-none" });
    Ok(visitor.done(&said.to_string(), None, "/"))
}

/// What came in, in a sentence; of what did not come nothing is said.
pub(crate) fn came(people: u64, moments: u64) -> String {
    let said = match (people, moments) {
        (0, 0) => say("import-brought-nothing"),
        (people, 0) => say("begin-came-people").with("people", people),
        (0, moments) => say("begin-came-moments").with("moments", moments),
        (people, moments) => say("begin-came").with("people", people).with("moments", moments),
    };
    said.into()
}

#[cfg(test)]
mod tests {
    use hearten_speech::{Language, with_language};

    use super::came;

    #[test]
    fn of_what_did_not_come_in_nothing_is_said() {
        assert_eq!(came(5, 12), "5 people and 12 moments came in.");
        assert_eq!((came(1, 0), came(0, 2)), ("1 person came in.".to_owned(), "2 moments came in.".to_owned()));
        assert_eq!(came(0, 0), "Nothing new came in.");
        for language in Language::ALL {
            let told = with_language(language, || [came(3, 0), came(0, 3), came(0, 0)]);
            assert!(told.iter().all(|text| !text.contains('0') && text.ends_with('.')), "{told:?}");
        }
    }
}
