//! `GET /thanks`: all thanks that are open: what they have not heard yet, what was not said yet, what was said and never followed.

use askama::Template;
use axum::response::Response;
use hearten_verbs::ThanksView;
use jiff::civil::Date;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "thanks_list.html")]
struct ThanksPage {
    page: Page,
    groups: Vec<Group>,
}

struct Group {
    id: &'static str,
    title: &'static str,
    about: &'static str,
    lines: Vec<Line>,
}

struct Line {
    person: String,
    name: String,
    deed: String,
    about: String,
    way: String,
    doing: &'static str,
}

/// Shows the thanks that are open.
pub(crate) async fn thanks_list(visitor: Visitor) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let open = visitor.vault.thanks_open().await?;
    let group = |id, title, about, doing, all: Vec<ThanksView>| Group {
        id,
        title,
        about,
        lines: all.into_iter().map(|view| line(view, doing, today)).collect(),
    };
    let tell = "Something came of their help, and they have a part in it.";
    let owed = "A line that names what they did is kept longer than a fine one that does not.";
    let sent = "Where something has come of it since, they would be glad to hear.";
    let groups = [
        group("to-tell", "To tell what came", tell, "Tell them", open.to_tell),
        group("owed", "To say", owed, "Find the words", open.owed),
        group("sent", "Said, and what came of it?", sent, "What came of it", open.sent),
    ];
    let groups = groups.into_iter().filter(|group| !group.lines.is_empty()).collect();
    show(&ThanksPage { page: visitor.page("Thanks", "/people"), groups })
}

fn line(view: ThanksView, doing: &'static str, today: Date) -> Line {
    let ThanksView { thanks, person, chain, .. } = view;
    let when = match (&thanks.outcome, thanks.sent_on) {
        (Some(outcome), _) => format!("It led to: {outcome}"),
        (None, Some(day)) => format!("You thanked them {}", phrase::ago(day, today)),
        (None, None) => phrase::capital(&phrase::ago(thanks.owed_on, today)),
    };
    let part = chain.map(|event| format!(" \u{b7} part of {event}")).unwrap_or_default();
    Line {
        way: format!("/people/{}/thank?thanks={}", person.id, thanks.id),
        person: person.id.to_string(),
        name: person.name,
        deed: phrase::capital(&thanks.deed),
        about: format!("{when}{part}"),
        doing,
    }
}
