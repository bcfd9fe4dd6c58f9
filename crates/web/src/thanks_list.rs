//! `GET /thanks`: all thanks that are open: what they have not heard yet, what was not said yet, what was said and never followed.

use askama::Template;
use axum::response::Response;
use hearten_verbs::ThanksView;
use jiff::civil::Date;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
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
    /// The key of its title, and that of what is said under it.
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
    doing: String,
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
    let groups = [
        group("to-tell", "thanks-to-tell", "thanks-to-tell-about", "thanks-tell", open.to_tell),
        group("owed", "thanks-owed", "thanks-owed-about", "thanks-find-words", open.owed),
        group("sent", "thanks-sent", "thanks-sent-about", "thanks-what-came", open.sent),
    ];
    let groups = groups.into_iter().filter(|group| !group.lines.is_empty()).collect();
    show(&ThanksPage { page: visitor.page(say("foot-thanks"), "/people"), groups })
}

fn line(view: ThanksView, doing: &'static str, today: Date) -> Line {
    let ThanksView { thanks, person, chain, .. } = view;
    let when: String = match (&thanks.outcome, thanks.sent_on) {
        (Some(outcome), _) => say("thanks-led-to").with("outcome", outcome).into(),
        (None, Some(day)) => say("thanks-thanked").with("ago", phrase::ago(day, today)).into(),
        (None, None) => phrase::capital(&phrase::ago(thanks.owed_on, today)),
    };
    let part = chain.map(|event| format!(" \u{b7} {}", say("thanks-part-of").with("event", event))).unwrap_or_default();
    Line {
        way: format!("/people/{}/thank?thanks={}", person.id, thanks.id),
        person: person.id.to_string(),
        name: person.name,
        deed: phrase::capital(&thanks.deed),
        about: format!("{when}{part}"),
        doing: say(doing).into(),
    }
}
